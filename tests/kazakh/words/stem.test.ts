/** Stems: by lists, by the cheapest legal reading, and for any string. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabet } from '../../../src/kazakh/letters/alphabet.ts'
import { IRREGULAR } from '../../../src/kazakh/lexicon/closed.ts'
import { stem } from '../../../src/kazakh/words/stem.ts'

/** `stem: form form`, a line for each thing that happens where suffixes meet. */
const MEETINGS = `
мектеп: мектебі мектебіміз мектептер мектептерімізде мектепке мектептікі
кітап: кітабы кітабымда кітаптан кітаппен
қазақ: қазағы қазағымның қазақтар қазақпын
көк: көгі көкке
мұрын: мұрны мұрнымен мұрында
халық: халқы халқымыздың халыққа
орын: орны орнында орындар
ауыл: аулы ауылдарында
тау: тауы тауды таулар таудан
су: суға сулар суды
би: би биге билер бидің
бала: баласы баласын баласында баласына баламыз балаңыз балаларынан баладай
ана: анасы анасымен аналардікі
рубль: рубльді рубльге рублі
педагог: педагогтер педагогке педагогы
клуб: клубта клубы клубтың
партия: партиясы партияның партиялар
химия: химияға химиядан
тоқаев: тоқаевтың тоқаевқа тоқаевпен
темірбаев: темірбаевқа темірбаевтың
кеменгеров: кеменгеровтің кеменгеровке
иманбай: иманбайдың иманбайға
дайын: дайынбыз дайынмыз дайынмын
алматы: алматыда алматыдан алматының алматыдағы
ресей: ресейге ресейдің ресеймен
қазақстан: қазақстанда қазақстанның қазақстандағылардың
наурыз: наурызғы наурыздағы
оқы: оқиды оқып оқитын оқыған оқу оқуын оқыды
жай: жаяды жаю жайып
азай: азаяды азаю азайған азаятын
тап: тауып табады табу тапты
теп: теуіп тебеді
шық: шығып шығады шықты шығатын
ки: киеді кию киіп киген
бар: баратын барғандарға бармайды бармапты барғалы барайық барсын баруға барыңыздаршы барғаным барғанбыз баратынбыз бармақшымыз барсаңшы барсайшы
кел: келеді келетіндер келмеген келгенше келгендіктен келгім келмексің келші
азайт: азайтты азайту азайтпайды
журналист: журналистер журналистерге журналистің журналисі
экономист: экономистер экономистермен
процесс: процесі процестің процестер
контекст: контексі контексінде
такси: таксисі таксиге
факт: факті фактілер фактілерді фактісі
лифт: лифтіні лифтілер
отбасы: отбасының отбасын отбасына отбасында отбасынан
серікұлы: серікұлының серікұлына серікұлын серікұлымен
әлиқызы: әлиқызына әлиқызын
мақсат: мақсатынсыз
көмек: көмегінсіз
айт: айтам
көр: көргем
қыл: қып ғып
кел: кеп келем
растау: растады растап растайды растаған
сипаттау: сипаттайды сипаттап
белдеу: белдеуі белдеуінде
ықшамаудан: ықшамауданда ықшамаудандарға ықшамауданының
ғылыми-зертте: ғылыми-зерттеу ғылыми-зерттеуге
ток-шоу: ток-шоуға ток-шоулар
мал-мүлік: мал-мүлкі мал-мүлкін
`

/** What derivation makes is another stem. */
const KEPT_APART = `
жұмыс жұмысшы жұмыссыз жұмыстық
бала балалық балалы баласыз
қала қалалық
азай азайт
білім білімсіз
тіл тілсіз
нева невада
магнит магнитуда
такси таксист
`

const rows = (table: string) => table.trim().split('\n')

describe('stem', () => {
  for (const row of rows(MEETINGS)) {
    const [home = '', forms = ''] = row.split(': ')
    test(`${home} from ${forms}`, () => {
      expect(forms.split(' ').map(stem)).toEqual(forms.split(' ').map(() => home))
    })
  }

  test('keeps apart what derivation makes', () => {
    for (const row of rows(KEPT_APART)) {
      const stems = row.split(' ').map(stem)
      expect(new Set(stems).size).toBe(stems.length)
    }
  })

  test('gives election and elect one stem, and leaves mountain and water whole', () => {
    expect(['сайлау', 'сайлауы', 'сайлады', 'тау', 'су'].map(stem)).toEqual(
      'сайла сайла сайла тау су'.split(' '),
    )
  })

  test('reads irregular forms from their list', () => {
    expect(['маған', 'оны', 'бұған', 'өзіміздің', 'жатырмын'].map(stem)).toEqual([
      ...['мен', 'ол', 'бұл', 'өз', 'жат'],
    ])
  })

  test('takes suffixes off words that it does not know', () => {
    expect(['блокчейндерді', 'маркетплейсінде', 'зумбаға'].map(stem)).toEqual([
      ...['блокчейн', 'маркетплейс', 'зумба'],
    ])
  })
})

describe('any string', () => {
  const letters = fc.constantFrom(...alphabet().map(({ lower }) => lower))
  const kazakh = fc.string({ unit: letters, minLength: 1, maxLength: 24 })
  const endings = fc.constantFrom(
    ...'лар тер ым сы ның дан да ған ді са ма у ып атын дағы мыз шы лық ла т'.split(' '),
  )
  const inflected = fc
    .tuple(kazakh, fc.array(endings, { maxLength: 6 }))
    .map(([word, suffixes]) => word + suffixes.join(''))

  test('has a stem that is its own stem, and is never empty', () => {
    fc.assert(
      fc.property(fc.oneof(inflected, fc.string({ minLength: 1 })), (word) => {
        const found = stem(word)
        expect(found).not.toBe('')
        expect(stem(found)).toBe(found)
      }),
      { numRuns: 2000 },
    )
  })

  test('is its own stem as the stem of an irregular form', () => {
    const stems = IRREGULAR.split('\n').map((line) => line.split(':')[0] ?? '')
    expect(stems.filter((listed) => listed !== '' && stem(listed) !== listed)).toEqual([])
  })

  test('may be a megabyte long, of no letters, or half a character', () => {
    const long = 'қазақстандықтар'.repeat(70_000)
    expect(stem(`${long}дағылардың`).length).toBeGreaterThan(1_000_000)
    const manyI = 'и'.repeat(1_000_000)
    expect(stem(`${manyI}аблерде`).length).toBeGreaterThan(999_999)
    expect(['', '\0', '\ud800', '🙂', '123', 'iphone'].map(stem)).toEqual([
      ...['', '\0', '\ud800', '🙂', '123', 'iphone'],
    ])
  })
})
