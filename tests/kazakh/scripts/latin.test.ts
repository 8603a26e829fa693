/** Latin Kazakh of every orthography, read as Cyrillic. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord } from '../../../src/kazakh/letters/fold.ts'
import { phraseKeys, readPhrase } from '../../../src/kazakh/scripts/readings.ts'
import { toLatin } from '../../../src/kazakh/scripts/to-latin.ts'
import { PHRASES, WORDS } from './spellings.ts'

describe('the alphabet of 2021', () => {
  test.each([
    ['а', 'Ана', 'Ana'],
    ['ә', 'Әже', 'Äje'],
    ['б', 'Бота', 'Bota'],
    ['в', 'Вальс', 'Vals'],
    ['г', 'Гүл', 'Gül'],
    ['ғ', 'Ғарыш', 'Ğaryş'],
    ['д', 'Дос', 'Dos'],
    ['е', 'Ет', 'Et'],
    ['ё', 'Актёр', 'Aktior'],
    ['ж', 'Жол', 'Jol'],
    ['з', 'Заң', 'Zañ'],
    ['и', 'Ине', 'İne'],
    ['й', 'Йод', 'İod'],
    ['к', 'Күн', 'Kün'],
    ['қ', 'Қар', 'Qar'],
    ['л', 'Лай', 'Lai'],
    ['м', 'Мыс', 'Mys'],
    ['н', 'Нан', 'Nan'],
    ['ң', 'Таң', 'Tañ'],
    ['о', 'Ой', 'Oi'],
    ['ө', 'Өң', 'Öñ'],
    ['п', 'Піл', 'Pıl'],
    ['р', 'Ру', 'Ru'],
    ['с', 'Сан', 'San'],
    ['т', 'Тас', 'Tas'],
    ['у', 'Уәде', 'Uäde'],
    ['ұ', 'Ұя', 'Ūia'],
    ['ү', 'Үй', 'Üi'],
    ['ф', 'Факт', 'Fakt'],
    ['х', 'Хат', 'Hat'],
    ['һ', 'Гауһар', 'Gauhar'],
    ['ц', 'Цирк', 'Tsirk'],
    ['ч', 'Чек', 'Tşek'],
    ['ш', 'Шай', 'Şai'],
    ['щ', 'Кеще', 'Keşşe'],
    ['ъ', 'Объект', 'Obekt'],
    ['ы', 'Ыдыс', 'Ydys'],
    ['і', 'Із', 'Iz'],
    ['ь', 'Альбом', 'Albom'],
    ['э', 'Этика', 'Etika'],
    ['ю', 'Аю', 'Aiu'],
    ['я', 'Аян', 'Aian'],
    ['ия', 'Қия', 'Qia'],
  ])('%s: %s is %s', (_, cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin)
  })

  test.each([
    ['among capitals a digraph is of capitals', 'ЧЕК, ЦИРК', 'TŞEK, TSİRK'],
    ['i and ı have capitals of their own', 'ІНІ, ИІС', 'INI, İIS'],
    ['a decomposed й', 'таи\u0306', 'tai'],
    ['all else stays', 'COVID-19: 54,4 % «ауа» 👍', 'COVID-19: 54,4 % «aua» 👍'],
  ])('%s', (_, cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin)
  })

  // Native words of open syllables, without the letters that it merges: и й у ю я, х һ, э е, ц ч щ ь ъ.
  const back = fc.constantFrom(...'аоұы')
  const front = fc.constantFrom(...'әеөүі')
  const consonant = fc.constantFrom(...'бвдғжзқлмнңпрстфш')
  const harmonic = fc.oneof(
    ...[back, front].map((vowel) =>
      fc
        .array(fc.tuple(consonant, vowel), { minLength: 1, maxLength: 4 })
        .map((syllables) => syllables.flat().join('')),
    ),
  )

  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(harmonic, (word) => {
        // One letter of the alphabet tells which it is; a word alone may have none.
        expect(readPhrase(toLatin(`ұлт ${word}`))).toContain(`ұлт ${word}`)
      }),
    )
  })

  test('the key of a word survives it, whatever letters are merged', () => {
    for (const phrase of [...WORDS, ...PHRASES]) {
      const key = phrase.split(' ').map(foldWord).join(' ')
      expect(phraseKeys(toLatin(phrase)), phrase).toContain(key)
      expect(phraseKeys(toLatin(phrase.toUpperCase())), phrase).toContain(key)
    }
  })
})

describe('the orthography is chosen for the whole phrase', () => {
  test.each([
    ['2021: ı is і', 'jaña bılım', 'жаңа білім'],
    ['2018: i is і, ı is и and й', 'jańa bilim ıdeıasy', 'жаңа білім идеясы'],
    ['2017: apostrophes', "jan'a bilim", 'жаңа білім'],
    ['Turkic: ı is ы, y is й', 'qızıl jağalay', 'қызыл жағалай'],
    ['everyday: y is ы, i is і', 'tilshi jauaby', 'тілші жауабы'],
    ['everyday: gh, w, ng', 'twghan zhayly', 'туған жайлы'],
  ])('%s', (_, latin, cyrillic) => {
    expect(readPhrase(latin)[0]).toBe(cyrillic)
  })

  test('ı alone may be either, and both are read', () => {
    expect(readPhrase('qıs')).toContain('қыс')
    expect(readPhrase('tıl')).toContain('тіл')
  })

  test('I is the capital of ı where İ is there too, else of i', () => {
    expect(readPhrase('İNE ILDI')[0]).toBe('ине ілді')
    expect(readPhrase('ILGIR')[0]).toBe(readPhrase('ilgir')[0])
  })
})

describe('everyday Latin', () => {
  test.each([
    ['harmony gives back ә, і, к', 'akim', 'әкім'],
    ['ө of the first syllable', 'ozen', 'өзен'],
    ['ү of the first syllable', 'kuz', 'құз'],
    ['қ and ғ', 'kazak', 'қазақ'],
    ['q speaks for the к beside it', 'qoradaky', 'қорадакы'],
    ['й after a vowel', 'aila', 'айла'],
    ['й is y too', 'ayla', 'айла'],
    ['я', 'sayahat', 'саяхат'],
    ['ю', 'ayular', 'аюлар'],
    ['ыр beside й', 'ayyr', 'айыр'],
    ['уы of a verbal noun', 'oqytuy', 'оқытуы'],
    ['үй of one syllable', 'kuyeu', 'күйеу'],
    ['zh, kh, sh', 'zhakhan kushi', 'жахан күші'],
    ['a loanword is left as it is', 'fabrika', 'фабрика'],
    ['the genitive', 'dalanyn', 'даланың'],
    ['a participle is no genitive', 'baratyn', 'баратын'],
    ['names as English writes them', 'Yerzhan Bekbayev', 'ержан бекбаев'],
    ['поезд', 'poyezd', 'поезд'],
    ['актёр', 'aktior', 'актёр'],
    ['x of Turkic habit', 'xalyq', 'халық'],
  ])('%s', (_, latin, cyrillic) => {
    expect(readPhrase(latin)[0]).toBe(cyrillic)
  })

  test.each([
    ['ng', 'tangy', ['таңы', 'танғы']],
    ['uy before a consonant', 'tuyn', ['туйн', 'туын']],
    ['w of chats', 'waruaw', ['уаруау', 'шаруаш']],
    ['x inside a word', 'maxim', ['махим', 'максим']],
    ['c', 'cirk', ['цирк', 'сирк']],
    ['sh of two letters', 'ashana', ['ашана', 'асхана']],
    ['ng beside letters of 2021', 'äkemning', ['әкемнинг', 'әкемнің']],
  ])('%s has two readings', (_, latin, expected) => {
    const readings = readPhrase(latin)
    const keys = readings.map(foldWord)
    for (const reading of expected) expect(keys).toContain(foldWord(reading))
  })
})

describe('names stay in their own letters, first', () => {
  test.each([
    ['Telegram арнасы', 'telegram арнасы'],
    ['Telegram arnasy', 'telegram арнасы'],
    ['iPhone', 'iphone'],
    ['KASE indeksi', 'kase індексі'],
    ['example.kz saity', 'example.kz сайты'],
    ['XXI gasyr', 'xxi ғасыр'],
    ['xv gasyr', 'xv ғасыр'],
    ['COP29 саммиті', 'cop29 саммиті'],
    ['football', 'football'],
  ])('%s', (typed, reading) => {
    expect(readPhrase(typed)[0]).toBe(reading)
  })

  test('capitals alone make no name', () => {
    expect(readPhrase('KETTI')[0]).toBe('кетті')
    expect(readPhrase('QALA')[0]).toBe('қала')
  })
})
