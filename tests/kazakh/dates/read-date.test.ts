/** Date lines as Kazakh sites print them, and lines that are no date. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber, dayNumber, numbersOf } from '../../../src/kazakh/dates/calendar.ts'
import { monthForms, monthNumber, months, wordKey } from '../../../src/kazakh/dates/months.ts'
import { isoDate, readDate } from '../../../src/kazakh/dates/read-date.ts'
import { cpuTime } from '../../support/cpu-time.ts'

const TODAY = '2026-11-22'

/** A date line in short: `2026-06-22 17:41 +05:00`, `impossible`, or undefined. */
function read(text: string, today?: string): string | undefined {
  const reading = readDate(text, today)
  if (reading === undefined) return undefined
  if ('impossible' in reading) return 'impossible'
  const { day, time, offset } = reading.date
  return [day, time, offset].filter((part) => part !== undefined).join(' ')
}

describe('the months', () => {
  test.each([
    ['маусым', 'маусымның маусымға маусымды маусымда маусымнан маусыммен маусымдағы'],
    ['маусымы', 'маусымының маусымына маусымын маусымында маусымынан маусымымен маусымындағы'],
    ['шілде', 'шілденің шілдеге шілдені шілдеде шілдеден шілдемен шілдедегі шілдегі'],
    ['шілдесі', 'шілдесінің шілдесіне шілдесін шілдесінде шілдесінен шілдесімен шілдесіндегі'],
    ['тамыз', 'тамыздың тамызға тамызды тамызда тамыздан тамызбен тамыздағы'],
    ['сәуір', 'сәуірдің сәуірге сәуірді сәуірде сәуірден сәуірмен сәуірдегі сәуіргі'],
    [
      'қыркүйек',
      'қыркүйектің қыркүйекке қыркүйекті қыркүйекте қыркүйектен қыркүйекпен қыркүйектегі',
    ],
    ['қыркүйегі', 'қыркүйегінің қыркүйегіне қыркүйегін қыркүйегінде қыркүйегінен қыркүйегіндегі'],
    ['қазан', 'қазанның қазанға қазанды қазанда қазаннан қазанмен қазандағы қазанғы'],
    ['қараша', 'қарашаның қарашаға қарашаны қарашада қарашадан қарашамен қарашадағы қарашағы'],
    ['қарашасы', 'қарашасының қарашасына қарашасын қарашасында қарашасынан қарашасындағы'],
    ['желтоқсан', 'желтоқсанның желтоқсанға желтоқсанды желтоқсанда желтоқсаннан желтоқсандағы'],
  ])('%s is declined as a Kazakh declines it', (stem, expected) => {
    const month = months().find(({ name, possessive }) => [name, possessive].includes(stem))!
    expect(monthForms(month)).toEqual(expect.arrayContaining([stem, ...expected.split(' ')]))
  })

  test('every form of every month is read, in any letter case, and typed without Kazakh letters', () => {
    const plain: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ү: 'у', і: 'и' }
    for (const month of months()) {
      for (const form of [...monthForms(month), ...month.short, ...month.russian]) {
        const typed = form.replace(/./gu, (letter) => plain[letter] ?? letter)
        const title = form.slice(0, 1).toUpperCase() + form.slice(1)
        const spellings = [form, form.toUpperCase(), title, typed, form.normalize('NFD')]
        expect(spellings.map(monthNumber), form).toEqual(spellings.map(() => month.number))
      }
    }
  })

  test('no two months share a key', () => {
    const owner = new Map<string, number>()
    for (const { number, short, russian, english, ...month } of months()) {
      const forms = monthForms({ number, short, russian, english, ...month })
      for (const form of [...forms, ...short, ...russian, ...english]) {
        expect(owner.get(wordKey(form)) ?? number, form).toBe(number)
        owner.set(wordKey(form), number)
      }
    }
  })

  test.each([
    // alphabets of 2021, 2018, 2017, the Turkic one, and passports
    [1, 'Qañtar Qańtar Qantar Kantar'],
    [2, 'Aqpan Akpan'],
    [3, "Nauryz Naýryz Nay'ryz Nawrız"],
    [4, 'Säuır Sáýir Säwir Sauir'],
    [5, 'Mamyr Mamır'],
    [6, "Mausym Maýsym May'sym Mawsım"],
    [7, "Şılde Shilde S'ilde Şilde"],
    [8, 'Tamyz Tamız'],
    [9, "Qyrküiek Qyrkúıek Qyrku'i'ek Qırküyek Kyrkuyek"],
    [10, 'Qazan Kazan'],
    [11, "Qaraşa Qarasha Qaras'a Karasha"],
    [12, 'Jeltoqsan Zheltoksan JELTOQSAN Jeltoqsanda'],
  ])('month %i is read in the Latin alphabets', (number, words) => {
    for (const word of words.split(' ')) expect(monthNumber(word), word).toBe(number)
  })

  test('all twelve are read in Arabic script', () => {
    const words =
      'قاڭتار اقپان ناۋرىز ءساۋىر مامىر ماۋسىم شىلدە تامىز قىركۇيەك قازان قاراشا جەلتوقسان'
    expect(words.split(' ').map(monthNumber)).toEqual(months().map(({ number }) => number))
  })

  test.each([
    ['шiлде', 7],
    ['ceyiр', 4],
    ['cәуip', 4],
    ['Kаңтар', 1],
    ['Hаурыз', 3],
    ['тaмыз', 8],
    ['қыpкүйeк', 9],
  ])('Latin look-alikes do not matter: %s is month %i', (word, number) =>
    expect(monthNumber(word)).toBe(number),
  )

  test.each([
    '',
    'ай',
    'маусымдық',
    'қазандық',
    'қарашығы',
    'мамырлар',
    'қ',
    'қа',
    'тамызге',
    'қыркүйегте',
  ])('%o is no month', (word) => expect(monthNumber(word)).toBeUndefined())
})

describe('a date line', () => {
  test.each([
    ['22 маусым 2026 жыл, 17:41', '2026-06-22 17:41'],
    ['2026 ж. 22 маусым', '2026-06-22'],
    ['2026 ж. 22 маусым, 17:41', '2026-06-22 17:41'],
    ['2023 жылғы 5 қарашада', '2023-11-05'],
    ['2014 жылдың 26 қыркүйегі', '2014-09-26'],
    ['2014 жылдың 26 қыркүйегінде', '2014-09-26'],
    ['2015 жылғы 5 қыркүйектегі', '2015-09-05'],
    ['1991 жылғы 16 желтоқсанда', '1991-12-16'],
    ['08 Қазан 2015, 14:17', '2015-10-08 14:17'],
    ['15:00, 23 Ноябрь 2025', '2025-11-23 15:00'],
    ['23 ноября 2025 г., 9:05', '2025-11-23 09:05'],
    ['21 Наурыз, 2018 сағат 17:18', '2018-03-21 17:18'],
    ['24 Қаңтар, 2023', '2023-01-24'],
    ['• 15 Qazan, 2015', '2015-10-15'],
    ['Маусым 22, 2026', '2026-06-22'],
    ['17 Mamyr, 2022 saghat 14:20', '2022-05-17 14:20'],
    ['17 Mamyr, 2022 saǵat 14:20', '2022-05-17 14:20'],
    ['12 мам. 2020', '2020-05-12'],
    ['22.06.2026 17:41', '2026-06-22 17:41'],
    ['22.06.2026', '2026-06-22'],
    ['22.06.2026 ж.', '2026-06-22'],
    ['2026.06.22', '2026-06-22'],
    ['03:10, 25 Jeltoqsan 2023 | GMT +6', '2023-12-25 03:10 +06:00'],
    ['2026-06-22', '2026-06-22'],
    ['2026-06-22T17:41', '2026-06-22 17:41'],
    ['2026-06-22T17:41:30', '2026-06-22 17:41:30'],
    ['2026-06-22T17:41:30.123Z', '2026-06-22 17:41:30 +00:00'],
    ['2021-09-01 16:45:29Z', '2021-09-01 16:45:29 +00:00'],
    ['2026-06-22T17:41+05:00', '2026-06-22 17:41 +05:00'],
    ['2026-06-22T17:41+0500', '2026-06-22 17:41 +05:00'],
    ['2026-06-22T17:41:00-03:30', '2026-06-22 17:41:00 -03:30'],
    ['Mon, 22 Jun 2026 17:41:00 +0500', '2026-06-22 17:41:00 +05:00'],
    ['Mon, 22 Jun 2026 17:41:00 GMT', '2026-06-22 17:41:00 +00:00'],
    ['Thu, 01 Oct 2015 7:41 +0600', '2015-10-01 07:41 +06:00'],
    ['Дүйсенбі, 22 маусым 2026', '2026-06-22'],
    ['22 маусым 2026 жыл, дүйсенбі', '2026-06-22'],
    ['жұма күні, 2026 жылғы 22 маусымда сағат 17.41', '2026-06-22 17:41'],
    ['Күні: 29 қыркүйек 2015', '2015-09-29'],
    ['2023 жылғы қараша айының 5', '2023-11-05'],
    ['🕒 17:41 · 22 маусым 2026', '2026-06-22 17:41'],
    ['  «22 маусым 2026 ж.»  ', '2026-06-22'],
    ['22\u00a0маусым\u200b 2026\u00a0ж.', '2026-06-22'],
    ['22 маусым 2026 – 17:41', '2026-06-22 17:41'],
    ['22 ماۋسىم 2026، 17:41', '2026-06-22 17:41'],
    ['22 МАУСЫМ 2026 ЖЫЛ', '2026-06-22'],
    ['1 шiлде 2020', '2020-07-01'],
    ['5 кыркуйек 2020', '2020-09-05'],
    ['29 ақпан 2024', '2024-02-29'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected))

  test.each([
    ['17-Май, 2024-жыл', 'Kyrgyz'],
    ['22 маусым', 'needs today'],
    ['27 сәуір 18:41', 'needs today'],
    ['31 маусым', 'needs today'],
    ['Бүгін, 17:41', 'needs today'],
    ['Кеше', 'needs today'],
    ['А.ж. 24 тамыз', 'needs today'],
    ['3 күн бұрын', 'needs today'],
    ['маусым 2026', 'a month'],
    ['2026', 'a year'],
    ['2026-06', 'a month'],
    ['17:41', 'a time'],
    ['22.06', 'a number'],
    ['22 маусым 0999', 'no such year here'],
    ['22 маусым 3000', 'no such year here'],
    ['22 маусым 26', 'no year'],
    ['22 маусым 2026 2026', 'two years'],
    ['17:41, 22 маусым 2026, 17:41', 'two times'],
    ['22 маусым 2026 GMT', 'an offset without a time'],
    ['2026 ж. 22 маусым Астана', 'a place'],
    ['2026 жылғы 22 маусымда сайлау өтті', 'a sentence'],
    ['Саясат • 24 Қаңтар, 2023', 'a rubric first'],
    ['5 қазандық 2020', 'a cauldron'],
    ['дүйсенбі', 'a weekday'],
    ['', 'nothing'],
    [' ., ', 'nothing'],
    ['\ud800', 'a lone surrogate'],
    ['٢٢ ماۋسىم ٢٠٢٦', 'other digits'],
  ])('%o is not read: %s', (line) => expect(read(line)).toBeUndefined())

  test.each([
    '31 маусым 2026',
    '29 ақпан 2023 жыл',
    '0 мамыр 2020',
    '2026 ж. 45 қазан',
    '2026-13-01',
    '2026-02-30T10:00Z',
    '31.06.2026',
    '22 маусым 2026, 25:61',
    '22 маусым 2026, 24:00',
    '2026-06-22T17:60',
    '2026-06-22T17:41+25:00',
  ])('%s cannot be', (line) => expect(read(line)).toBe('impossible'))

  test.each([
    ['27 сәуір 18:41', '2026-04-27 18:41'],
    ['22 қараша', '2026-11-22'],
    ['23 қараша', '2026-11-23'],
    ['24 қараша', '2025-11-24'],
    ['Желтоқсан 31', '2025-12-31'],
    ['29 ақпан', '2024-02-29'],
    ['31 маусым', 'impossible'],
    ['3 қарашада сағат 16:00-ден', '2026-11-03 16:00'],
    ['Бүгін, 17:41', '2026-11-22 17:41'],
    ['17:41, бүгін', '2026-11-22 17:41'],
    ['Сегодня 06:03', '2026-11-22 06:03'],
    ['Вчера в 01:28', '2026-11-21 01:28'],
    ['Кеше', '2026-11-21'],
    ['алдыңгүні', '2026-11-20'],
    ['22 маусым 2020', '2020-06-22'],
    ['А.ж. 24 тамыз', '2026-08-24'],
    ['24 тамыз а.ж.', '2026-08-24'],
    ['24 августа с.г.', '2026-08-24'],
    ['жылдың 26 қыркүйегі', '2026-09-26'],
    ['жылдың 26 желтоқсаны', '2025-12-26'],
    ['осы жылдың 26 желтоқсанында', '2026-12-26'],
    ['ағымдағы жылғы 24 тамызда', '2026-08-24'],
    ['өткен жылғы 24 тамызда', '2025-08-24'],
    ['былтырғы 5 қараша, 10:30', '2025-11-05 10:30'],
    ['биылғы 31 маусым', 'impossible'],
    ['маусымның 22-сі', '2026-06-22'],
    ['қыркүйектің 26-сында', '2026-09-26'],
    ['қазанның 5-інде', '2026-10-05'],
    ['Бүгін, 8 қазанда', '2026-10-08'],
    ['кешегі', '2026-11-21'],
    ['3 күн бұрын', '2026-11-19'],
    ['үш күн бұрын', '2026-11-19'],
    ['2 дня назад', '2026-11-20'],
    ['10 days ago', '2026-11-12'],
  ])('with today known, %s', (line, expected) => expect(read(line, TODAY)).toBe(expected))

  test('on New Year’s Eve, 1 January without a year is tomorrow', () => {
    expect(read('1 қаңтар', '2026-12-31')).toBe('2027-01-01')
    expect(read('2 қаңтар', '2026-12-31')).toBe('2026-01-02')
  })

  test('a today that is no day counts as none', () => {
    expect(read('бүгін', 'бүгін')).toBeUndefined()
    expect(read('22 маусым 2026', '2026-02-30')).toBe('2026-06-22')
  })
})

describe('as ISO 8601', () => {
  test.each([
    [{ day: '2026-06-22' }, '2026-06-22'],
    [{ day: '2026-06-22', offset: '+05:00' }, '2026-06-22'],
    [{ day: '2026-06-22', time: '17:41' }, '2026-06-22T17:41+05:00'],
    [{ day: '2015-10-08', time: '14:17' }, '2015-10-08T14:17+06:00'],
    [{ day: '2026-06-22', time: '17:41:30', offset: '+00:00' }, '2026-06-22T17:41:30+00:00'],
  ])('%o', (date, expected) => expect(isoDate(date)).toBe(expected))

  test('the offset is that of the zone asked for', () => {
    expect(isoDate({ day: '2026-06-22', time: '17:41' }, 'Europe/Berlin')).toBe(
      '2026-06-22T17:41+02:00',
    )
  })
})

describe('any day', () => {
  const days = fc
    .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') })
    .map(dayFromNumber)
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join(':'))
  const locative: Record<string, string> = { қыркүйек: 'те', сәуір: 'де', шілде: 'де' }

  test('is read back from every way of writing it', () => {
    fc.assert(
      fc.property(days, times, (day, time) => {
        const [year, number, date] = numbersOf(day)
        const { name, possessive } = months()[number - 1]!
        expect(read(`${date} ${name} ${year} жыл, ${time}`)).toBe(`${day} ${time}`)
        expect(read(`${time}, ${date} ${name.toUpperCase()} ${year}`)).toBe(`${day} ${time}`)
        expect(read(`${year} ж. ${date} ${name}`)).toBe(day)
        expect(read(`${year} жылғы ${date} ${name}${locative[name] ?? 'да'}`)).toBe(day)
        expect(read(`${year} жылдың ${date} ${possessive}`)).toBe(day)
        expect(read(`${day}T${time}`)).toBe(`${day} ${time}`)
      }),
    )
  })

  test('is written by JavaScript in Kazakh and in RFC 822, and read', () => {
    const kazakh = new Intl.DateTimeFormat('kk-KZ', { dateStyle: 'long', timeZone: 'UTC' })
    const short = new Intl.DateTimeFormat('kk-KZ', { dateStyle: 'medium', timeZone: 'UTC' })
    const full = new Intl.DateTimeFormat('kk-KZ', { dateStyle: 'full', timeZone: 'UTC' })
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(`${day}T12:00Z`)
        for (const format of [kazakh, short, full]) expect(read(format.format(date))).toBe(day)
        expect(read(date.toUTCString())).toBe(`${day} 12:00:00 +00:00`)
      }),
    )
  })

  test('is the most recent one of its name, or tomorrow, when it has no year', () => {
    fc.assert(
      fc.property(days, days, (day, today) => {
        const [, number, date] = numbersOf(day)
        const found = read(`${date} ${months()[number - 1]!.name}`, today)!
        expect(found.slice(5)).toBe(day.slice(5))
        const daysAgo = dayNumber(today) - dayNumber(found)
        expect(daysAgo).toBeGreaterThanOrEqual(-1)
        expect(daysAgo).toBeLessThan(day.endsWith('02-29') ? 366 * 8 : 366)
      }),
    )
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'22|маусым|2026|жыл|ж.|17:41|,|.|..|-|+05:00|GMT|бүгін|сағат|дүйсенбі|31.12|\ud83d|ә'.split(
      '|',
    ),
  )

  test('never throws and never gives a day that does not exist', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.array(pieces, { maxLength: 12 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readDate(text, TODAY)
        if (reading === undefined || 'impossible' in reading) return
        const { day } = reading.date
        expect(dayFromNumber(dayNumber(day))).toBe(day)
        expect(Number.isNaN(Date.parse(isoDate(reading.date)))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['2', ' ', '22 маусым ', '.', '2026-', '\ud800', 'қ', "'", ' - ', '17:41'])(
    'a megabyte of %o takes no time',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      const start = cpuTime()
      readDate(text, TODAY)
      readDate(`${' '.repeat(500_000)}22 маусым 2026${' '.repeat(500_000)}`)
      monthNumber(text.slice(0, 100_000))
      expect(cpuTime() - start).toBeLessThan(500)
    },
  )
})
