/** Text into tokens: what is one, where it stands, what it is indexed as. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFECTS, random } from '../../../bench/quality/eval-defects.mjs'
import { type Token, tokenize } from '../../../src/kazakh/tokens/tokenize.ts'
import { cpuTime } from '../../support/cpu-time.ts'

/** Tokens in short: `+` before a joined one, its kind behind what is no word. */
function show(text: string): string {
  const one = ({ form, kind, joined }: Token) =>
    `${joined ? '+' : ''}${form}${kind === 'word' ? '' : `:${kind}`}`
  return tokenize(text).map(one).join(' ')
}

/** What was written, token by token. */
function written(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end))
}

describe('words', () => {
  test.each([
    ['Алматы әкімі сөйледі.', 'алматы әкімі сөйледі'],
    ['«Егемен Қазақстан» газеті – 1919', 'егемен қазақстан газеті 1919:number'],
    ['т.б. М.Әуезов, ҚР Үкіметі', 'т б м әуезов қр үкіметі'],
    ['айтты.Содан кейін', 'айтты содан кейін'],
    ['Qazaqstan Respublikasy; şyğys', 'qazaqstan respublikasy şyğys'],
    ['قازاقستان رەسپۋبليكاسى', 'قازاقستان رەسپۋبليكاسى'],
    ['м², 5 км/сағ, №7', 'м 5:number км сағ 7:number'],
    ['😀сөз❤️екі', 'сөз екі'],
    ['G20, Ту154, H1N1', 'g20 ту154 h1n1'],
    ['4G және 3D, 5G-ге', '4g және 3d 5g'],
    ['2015ж. 5ші', '2015:number +ж 5:number'],
    ['', ''],
    [' ., – « »', ''],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))

  test.each([
    ["O'Connor", "o'connor"],
    ['д’Артаньян, ОʼНил', "д'артаньян о'нил"],
    ["'сөз' және “сөз”", 'сөз және сөз'],
    ["Facebook'те, KEGOC’тың", 'facebook kegoc'],
    ["Қазақстан'дағы, «Барыс»'тың, Нью-Йорк’те", 'қазақстан барыс нью +йорк'],
    ["ҰБТ’26, об'ект", "ұбт 26:number об'ект"],
  ])('apostrophes: %s', (text, expected) => expect(show(text)).toBe(expected))

  test.each([
    ['XXI ғасыр', 'xxi ғасыр'],
    ['ХХІ ғасыр', 'xxi ғасыр'],
    ['ххі ғасырдың', 'xxi ғасырдың'],
    ['ІV тоқсан, ХV съезд', 'iv тоқсан xv съезд'],
    ['XXI-ші, ХІХ-шы', 'xxi xix'],
    ['II-ші дүние', 'ii дүние'],
    ['5 см, хат, іс', '5:number см хат іс'],
  ])('Roman numerals, in either script: %s', (text, expected) => {
    expect(show(text)).toBe(expected)
  })
})

describe('hyphens', () => {
  test.each([
    ['Қасым-Жомарт Тоқаев', 'қасым +жомарт тоқаев'],
    ['ата-ана, іс-шара', 'ата +ана іс +шара'],
    ['Рио-де-Жанейро', 'рио +де +жанейро'],
    ['Нұр–Сұлтан', 'нұр +сұлтан'],
    ['келді – кетті - болды', 'келді кетті болды'],
    ['-қала сөз-', 'қала сөз'],
    ['2022–2026 жылдар', '2022:number +2026:number жылдар'],
    ['COVID-19-дан', 'covid +19:number'],
    ['e-gov, Wi-Fi, X-Men, check-in', 'e +gov wi +fi x +men check +in'],
  ])('part a name: %s', (text, expected) => expect(show(text)).toBe(expected))

  test.each([
    ['АҚШ-тың АҚШ-тағы ІІМ-нен', 'ақш ақш іім'],
    ['ҰҚК-сінің БАҚ-тары ЖОО-лардағы', 'ұқк бақ жоо'],
    ['ТМД-мен, НАТО-ға, ЮНЕСКО-да', 'тмд нато юнеско'],
    ['UFC-дегі Telegram-нан KASE-ның', 'ufc telegram kase'],
    ['«Қайрат»-тың, "Астана"-ға', 'қайрат астана'],
    ['5-ші 10-ыншы 20-сында 3-еуі 90-х', '5:number 10:number 20:number 3:number 90:number'],
    ['100$-ға 5₸-ні', '100:number 5:number'],
    ['16:00-ден 2024-тен 5%-ға 7 %-ды', '16:00:time 2024:number 5:number 7:number'],
    ['10-15-тен', '10:number +15:number'],
  ])('carry endings: %s', (text, expected) => expect(show(text)).toBe(expected))

  test.each([
    ['3-бөлігі, 1-тармақ', '3:number +бөлігі 1:number +тармақ'],
    ['2024-жылы', '2024:number +жылы'],
    ['19-231-шақырымында', '19:number +231:number +шақырымында'],
    ['Telegram-арнасында', 'telegram +арнасында'],
    ['сен-мен, шай-нан, тағы-тағы', 'сен +мен шай +нан тағы +тағы'],
    ['Чен-Ын, аға-іні', 'чен +ын аға +іні'],
  ])('carry words: %s', (text, expected) => expect(show(text)).toBe(expected))

  test('an ending belongs to what is shown of a word', () => {
    expect(written('АҚШ-тың 16:00-ден «Қайрат»-тың 5%-ға 3-бөлігі')).toEqual([
      'АҚШ-тың',
      '16:00-ден',
      'Қайрат»-тың',
      '5%-ға',
      '3',
      'бөлігі',
    ])
  })
})

describe('numbers', () => {
  test.each([
    ['54,4 пайыз', '54,4:number пайыз'],
    ['54.4 пайыз', '54,4:number пайыз'],
    ['4 325 адам', '4325:number адам'],
    ['1\u00a0250\u00a0000,5 теңге', '1250000,5:number теңге'],
    ['1.250.000 және 1,250,000', '1250000:number және 1250000:number'],
    ['2024 300 адам', '2024:number 300:number адам'],
    ['12 3456', '12:number 3456:number'],
    ['1,2,3-сынып', '1:number 2:number 3:number +сынып'],
    ['2:1 есебі, 10 000-нан', '2:number 1:number есебі 10000:number'],
    ['192.168.0.1', '192.168.0.1:number'],
    ['٢٠٢٤ ۱۲', '2024:number 12:number'],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))

  test.each([
    ['03.09.2015', '2015-09-03:date'],
    ['3.9.2015-тен', '2015-09-03:date'],
    ['2015-09-03', '2015-09-03:date'],
    ['2026-06-22T17:41+05:00', '2026-06-22:date'],
    ['32.13.2015', '32.13.2015:number'],
    ['сағат 9:05-те, 16:00:30', 'сағат 09:05:time 16:00:30:time'],
    ['25:61', '25:number 61:number'],
  ])('dates and times: %s', (text, expected) => expect(show(text)).toBe(expected))
})

describe('addresses and names', () => {
  test.each([
    ['Tengrinews.kz-ке сілтеме', 'tengrinews.kz:url сілтеме'],
    ['info@example.kz-ке жазу', 'info@example.kz:email жазу'],
    ['(https://www.egov.kz/cms/kk.)', 'egov.kz/cms/kk:url'],
    ['www.gov.kz, 24.kz; kaz-news.kz', 'gov.kz:url 24.kz:url kaz-news.kz:url'],
    ['Хабарды a.b-c@mail.kz жіберді', 'хабарды a.b-c@mail.kz:email жіберді'],
    ['@kz_news арнасы', 'kz_news:mention арнасы'],
    ['#су_тасқыны #Алматы', 'су:hashtag +тасқыны:hashtag алматы:hashtag'],
    ['#ҚазақстанРеспубликасы-ның', 'қазақстан:hashtag +республикасы:hashtag'],
    ['#ҰБТ2026 #QazaqstanNews', 'ұбт2026:hashtag qazaqstan:hashtag +news:hashtag'],
    ['&nbsp;сөз&#171;екі&laquo;', 'сөз екі'],
    ['Kaktus.media-ға, Ph.D.', 'kaktus.media:url ph d'],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))
})

const NEWS = [
  'Президент Қасым-Жомарт Тоқаев АҚШ-тың елшісімен кездесті, – деп хабарлайды Ақорда.',
  'Биыл 4 325 оқушы немесе 54,4 пайызы емтиханнан 16:00-ден кейін шықты. «Бұл – жақсы көрсеткіш», – деді ол.',
  "Д'Артаньян туралы фильм ХХІ ғасырдың 2-бөлігі секілді: айырмашылығы мол, йод пен су қажет.",
]

/** Those that the analyzer's normal form takes back by itself. */
const TAKEN_BACK = [
  'soft hyphens',
  'zero-width',
  'not NFC',
  'no-break spaces',
  'quotes',
  'dashes',
  'apostrophes',
  'Symbol bullets',
  'capital letters',
]
/** Those that await the look-alikes of normalizeWord. */
const AWAITED = ['Latin i', 'Latin look-alike']

describe('text with defects has the tokens of clean text', () => {
  const forms = (text: string) => tokenize(text).map(({ form }) => form)
  const check = (name: string) => {
    const spoil = DEFECTS[name as keyof typeof DEFECTS] as (
      text: string,
      chance: () => number,
    ) => string
    let spoilt = 0
    for (let seed = 0; seed < 20; seed++) {
      for (const text of NEWS) {
        const defective = spoil(text, random(seed))
        if (defective !== text) spoilt++
        expect(forms(defective), defective).toEqual(forms(text))
      }
    }
    expect(spoilt).toBeGreaterThan(0)
  }

  test('every defect is in one of the lists', () => {
    expect([...TAKEN_BACK, ...AWAITED].sort()).toEqual(Object.keys(DEFECTS).sort())
  })
  test.each(TAKEN_BACK)('%s', check)
  test.each(AWAITED)('%s', check)
})

describe('offsets', () => {
  test('point into the text as it was written, invisible characters and all', () => {
    const text = '\ufeffқала\u00adсы\u200bнан ки\u0306ім \u200bАҚШ\u00ad-тың\u200b'
    expect(written(text)).toEqual(['қала\u00adсы\u200bнан', 'ки\u0306ім', 'АҚШ\u00ad-тың'])
    expect(tokenize(text).map(({ form }) => form)).toEqual(['қаласынан', 'кйім', 'ақш'])
  })
})

const PIECES = fc.constantFrom(
  ...'қала|АҚШ|-|тың|мен|16:00|5|,|.| |300|kz|@|#|_|www.|https://|’|»|%|\u00ad|\u0306|й|ХХІ|&|;|😀|\ud800|ß|\u0661|ⅷ|字|\n'.split(
    '|',
  ),
)
const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(PIECES, { maxLength: 16 }).map((all) => all.join('')),
)

describe('any text', () => {
  test('gives tokens in order, apart, with forms; a joined one has one before it', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        let end = 0
        for (const [at, token] of tokenize(text).entries()) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.form).not.toBe('')
          if (token.joined) expect(at).toBeGreaterThan(0)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 3000 },
    )
  })

  test('is read the same when one letter of it needs the classes of Unicode', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('')
        // A letter of Georgian, apart from the rest.
        const both = tokenize(`${text} ა`)
        expect(both.slice(0, -1)).toEqual(tokenize(text))
        expect(both.at(-1)?.form).toBe('ა')
      }),
      { numRuns: 1500 },
    )
  })

  test('a form is a token again, and the same one', () => {
    for (const text of NEWS) {
      for (const { form } of tokenize(text)) {
        expect(tokenize(form).map((token) => token.form)).toEqual([form])
      }
    }
  })

  test.each([
    'қ',
    '5',
    '5 000 ',
    'қ-',
    'a.',
    '@',
    '#а',
    "қ'",
    '1.',
    '1:',
    '&#1;',
    '\u00adқ',
    '%-',
    'a-b.',
    'http://',
    '\ud800',
    'ა-тың ',
  ])('%o a hundred thousand times takes no time', (piece) => {
    const text = piece.repeat(100_000)
    const start = cpuTime()
    tokenize(text)
    // Quadratic time would be minutes.
    expect(cpuTime() - start).toBeLessThan(5000)
  })
})
