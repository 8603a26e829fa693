/** What stands on a terminal: the table, hits, an article's page, dates. */

import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/archive/article.ts'
import type { DocumentRow } from '../../src/index/reader.ts'
import { en } from '../../src/messages/en/interface.ts'
import { kk } from '../../src/messages/kk/interface.ts'
import { ru } from '../../src/messages/ru/interface.ts'
import { renderArticle } from '../../src/render/article/page.ts'
import { loadFormatDate, loadFormatFullDate, loadFormatListDate } from '../../src/render/dates.ts'
import { type ListedHit, renderHits } from '../../src/render/lists/hits.ts'
import type { Listed } from '../../src/render/lists/row-facts.ts'
import { renderTable } from '../../src/render/lists/table.ts'
import { articlePageOptions } from '../../src/render/page-options.ts'
import { makeTheme } from '../../src/terminal/theme.ts'
import { width } from '../../src/terminal/width.ts'

const CATALOGUES = { kk, ru, en }
const options = async (columns: number, color = false, lang: 'kk' | 'ru' | 'en' = 'kk') =>
  articlePageOptions({
    out: { isTerminal: true },
    links: false,
    width: columns,
    lang,
    messages: CATALOGUES[lang],
    today: () => '2026-06-23',
    theme: await makeTheme(color),
  })

const TITLES = [
  'Қазақстанда аудан және облыстық маңызы бар қала әкімін сайлау тәртібі жойылды',
  'قازاقستاندا اۋدان جانە وبلىستىق ماڭىزى بار قالا اكىمىن سايلاۋ ٴتارتىبى جويىلدى',
  '哈萨克斯坦取消了区和州级市长选举制度哈萨克斯坦取消了区和州级市长选举制度哈萨克斯坦取消了区和州级市长选举制度',
  '🙂🎉✅ Наурыз 👨‍👩‍👧 мейрамы 🇰🇿 құтты болсын ⚡⭐',
  `Ұзын${'сөз'.repeat(80)}`,
  'Қысқа',
]

const row = (id: string, title: string, more: Partial<DocumentRow> = {}): Listed => ({
  document: 1,
  id,
  title,
  date: '2026-06-22T17:41+05:00',
  categories: ['Жаңалықтар'],
  location: { file: 'а.json', offset: 0, length: 1 },
  prefix: 7,
  ...more,
})

const ROWS = [
  ...TITLES.map((title, at) => row(`20260622-${at}`, title)),
  row('undated', 'Күні жоқ', { categories: ['Халықаралық экономикалық ынтымақтастық'] }),
  row('bos', 'Айдары жоқ', { categories: [] }),
]
const LONG_ID = row('kz-news-2026-06-22-ote-uzyn-boten-identifikator-'.repeat(3), 'Ұзын id')

const linesOf = (text: string) => text.split('\n')

for (const columns of [40, 60, 80, 120]) {
  describe(`on ${columns} columns`, () => {
    for (const [name, rows] of [
      ['a table', ROWS],
      ['a table with a very long id', [...ROWS, LONG_ID]],
    ] as const) {
      test(`${name} has no line wider than the terminal, and no title is cut`, async () => {
        for (const color of [false, true]) {
          const text = renderTable(rows, await options(columns, color))
          for (const line of linesOf(text)) expect(width(line), line).toBeLessThanOrEqual(columns)
          const bare = text.replace(/\x1b\[\d+m/g, '').replace(/\s/g, '')
          for (const { title } of rows.filter(({ title }) => title.length < 25)) {
            expect(bare).toContain(title.replace(/\s/g, ''))
          }
          expect(text.endsWith('\n')).toBe(true)
          expect(text).not.toMatch(/ \n/)
        }
      })
    }

    test('hits have no line wider than the terminal, also with three digits of numbers', async () => {
      const hits = [...ROWS, LONG_ID].map(
        (each, at): ListedHit => ({
          ...each,
          group: at < 3 ? 'full' : at < 6 ? 'partial' : 'near',
          missing: ['сайлау', 'жойылды'],
          near: ['сайлаушылардың', 'жойылғанымен'],
          titleMatches: [{ start: 0, end: 5 }],
          snippet: { text: `… ${each.title} ${TITLES[0]}`, ranges: [{ start: 2, end: 6 }] },
        }),
      )
      for (const offset of [0, 95, 995]) {
        const text = renderHits(hits, offset, await options(columns, true))
        for (const line of linesOf(text)) expect(width(line), line).toBeLessThanOrEqual(columns)
        expect(text).toContain(`${offset + 1}.`)
        expect(text).toContain(`${offset + hits.length}.`)
      }
    })

    test('an article has no line wider than the terminal or than is read with ease', async () => {
      const text = renderArticle(ARTICLE, [...ROWS, LONG_ID], await options(columns, true))
      for (const line of linesOf(text)) {
        expect(width(line), line).toBeLessThanOrEqual(Math.min(columns, 72))
      }
    })
  })
}

const ARTICLE: Article = {
  id: 'maqala',
  title: TITLES[0]!,
  datePublished: '2026-06-22T17:41+05:00',
  dateModified: '2026-06-23',
  description: 'Қысқаша мазмұны',
  categories: ['Саясат', 'Қоғам'],
  tags: ['сайлау', 'әкім'],
  authors: [{ name: 'Айгүл Серікқызы' }, { name: 'Ерлан' }],
  publisher: 'Жаңалық агенттігі',
  url: 'https://мысал.kz/жаңалық/ұзын-жол-ұзын-жол-ұзын-жол-ұзын-жол-ұзын-жол-ұзын-жол',
  body: [
    'Бірінші абзац [сілтемемен](https://мысал.kz/1) және [жоғалған]() сілтемемен, [2] дерегімен.',
    { type: 'heading', text: 'Бөлім', level: 2 },
    { type: 'quote', text: 'Дәйексөз\nекінші жолы' },
    { type: 'list', items: ['бірінші', TITLES[0]!] },
    { type: 'image', image: 1 },
    { type: 'embed', url: 'https://мысал.kz/v' },
    TITLES[4]!,
  ],
  images: [
    { caption: 'Бас сурет', credit: 'Фото: Асхат' },
    { alt: 'Балама мәтін' },
    { url: 'https://мысал.kz/x.jpg' },
  ],
  related: [
    { title: TITLES[0]!, id: '20260622-0' },
    { title: 'Басқа', url: 'https://мысал.kz/2' },
  ],
}

describe('a page of an article', () => {
  test('has everything, in the order in which it is read', async () => {
    const similar = [row('uqsas', 'Ұқсас'), row('kunsiz', 'Күнсіз', { date: undefined as never })]
    const text = renderArticle(ARTICLE, similar, await options(72))
    const places = [
      'САЯСАТ',
      'Қазақстанда аудан',
      '22 маусым 2026 жыл, 17:41 · Айгүл Серікқызы, Ерлан',
      '[Сурет] Бас сурет (Фото: Асхат)',
      'Қысқаша мазмұны',
      'Бірінші абзац сілтемемен [1] және жоғалған сілтемемен, [2]',
      '\nБөлім\n─────\n',
      '    Дәйексөз\n    екінші жолы',
      '  • бірінші',
      '[Сурет] Балама мәтін',
      '[Кірістірме] https://мысал.kz/v',
      'Сілтемелер:\n  [1] https://мысал.kz/1',
      'Оқи отырыңыз:\n  • Қазақстанда',
      '(20260622-0)',
      '  • Басқа (https://мысал.kz/2)',
      'Архивтегі ұқсас мақалалар:\n  • Ұқсас\n    22 мау. 2026 · uqsas',
      '  • Күнсіз\n    күні белгісіз · kunsiz',
      'Айдар: Саясат, Қоғам',
      'Тегтер: сайлау, әкім',
      'Дереккөз: Жаңалық агенттігі,',
      'Жаңартылған: 23 маусым 2026 жыл\n',
      'id: maqala',
    ].map((part) => [part, text.indexOf(part)] as const)
    for (const [part, at] of places) expect(at, part).toBeGreaterThan(-1)
    const positions = places.map(([, at]) => at)
    expect(positions).toEqual([...positions].sort((one, other) => one - other))
  })

  test('has no heading for what it does not have', async () => {
    const { related: _, ...alone } = ARTICLE
    const text = renderArticle(alone, [], await options(72))
    expect(text).not.toContain('Архивтегі')
    expect(text).not.toContain('Оқи отырыңыз')
  })

  test('of an undated article says so', async () => {
    const { datePublished: _, ...undated } = ARTICLE
    expect(renderArticle(undated, [], await options(72))).toContain('күні белгісіз')
  })
})

describe('a table', () => {
  test('of nothing is nothing', async () => {
    expect(renderTable([], await options(80))).toBe('')
  })

  test('keeps its columns where it is longer than one piece', async () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      row(at === 3 ? 'kz-ұзынырақ-id' : `id-${at}`, `Тақырып ${at}`),
    )
    const text = renderTable(many, await options(100))
    const at = new Set(
      linesOf(text)
        .filter(Boolean)
        .map((line) => line.indexOf('Тақырып')),
    )
    expect(linesOf(text)).toHaveLength(251)
    expect(at.size).toBe(1)
  })
})

describe('an id', () => {
  const id = '20260622-dee782ec'
  const listed = async (prefix: number, color: boolean, columns = 80) => {
    const text = renderTable([{ ...row(id, 'Тақырып'), prefix }], await options(columns, color))
    return text.replaceAll('\x1b', '^')
  }

  test('has the part that need not be typed in brackets, or dim where there is colour', async () => {
    for (const columns of [40, 80]) {
      expect(await listed(7, false, columns)).toContain('2026062[2-dee782ec]')
      expect(await listed(7, true, columns)).toContain('^[36m2026062^[39m^[2m2-dee782ec^[22m')
    }
  })

  test('is bare where all of it is needed', async () => {
    expect(await listed(id.length, false)).toContain(` ${id} `)
    expect(await listed(id.length, true)).toContain(`^[36m${id}^[39m `)
  })

  test('that holds what is never printed is named whole: nobody can type its beginning', async () => {
    const rows = [{ ...row('a\u200bbc', 'Тақырып'), prefix: 2 }]
    expect(renderTable(rows, await options(80))).toContain('abc ')
  })
})

describe('hits', () => {
  const hit = (group: ListedHit['group'], more: Partial<ListedHit> = {}): ListedHit => ({
    ...row('20260622-dee782ec', 'Қала әкімін сайлау күні'),
    group,
    missing: [],
    near: [],
    titleMatches: [],
    snippet: { text: 'Мәтін.', ranges: [] },
    ...more,
  })

  test('of another kind stand below a head that says so, in every language', async () => {
    const hits = [hit('full'), hit('partial'), hit('partial'), hit('near')]
    for (const [lang, partial, near] of [
      [
        'kk',
        'Сұраудағы сөздердің кейбірі ғана бар мақалалар',
        'Ұқсас сөздер бойынша табылған мақалалар',
      ],
      ['ru', 'Статьи, где есть лишь часть слов', 'Статьи, где есть лишь похожие слова'],
      ['en', 'Articles with some of the words only', 'Articles with similar words only'],
    ] as const) {
      const text = renderHits(hits, 0, await options(80, false, lang))
      const marks = [...text.matchAll(/^(?:── .*|\d+\.)/gm)].map(([mark]) => mark)
      expect(marks).toEqual(['1.', `── ${partial}`, '2.', '3.', `── ${near}`, '4.'])
    }
  })

  test('have their matches between asterisks where there is no colour, neighbours together', async () => {
    const titleMatches = [
      { start: 5, end: 11 },
      { start: 12, end: 18 },
    ]
    const snippet = { text: 'сайлау, сайлау', ranges: [{ start: 8, end: 14 }] }
    const text = renderHits([hit('full', { titleMatches, snippet })], 0, await options(80))
    expect(text).toContain('Қала *әкімін сайлау* күні')
    expect(text).toContain('сайлау, *сайлау*')
  })

  test('light each word by itself where there is colour, so that no line end is coloured', async () => {
    const titleMatches = [{ start: 5, end: 18 }]
    const text = renderHits([hit('full', { titleMatches })], 0, await options(14, true))
    expect(text).not.toContain('*')
    for (const line of linesOf(text)) {
      const codes = [...line.matchAll(/\x1b\[(\d+)m/g)].map(([, code]) => code)
      expect(['22', '39', undefined], line).toContain(codes.at(-1))
    }
  })
})

describe('dates of a list', () => {
  const on = async (today: string, date: string, lang: 'kk' | 'ru' | 'en' = 'kk') =>
    (await loadFormatListDate(lang, today))(date)

  test.each([
    ['2026-06-23T17:41+05:00', 'бүгін 17:41', 'сегодня 17:41', 'today 17:41'],
    ['2026-06-23', 'бүгін', 'сегодня', 'today'],
    ['2026-06-22T09:05+05:00', 'кеше 09:05', 'вчера 09:05', 'yesterday 09:05'],
    ['2026-06-22', 'кеше', 'вчера', 'yesterday'],
    ['2026-06-21T09:05+05:00', '21 мау.', '21 июн.', '21 Jun'],
    ['2026-01-01', '1 қаң.', '1 янв.', '1 Jan'],
    ['2025-12-31', '31 жел. 2025', '31 дек. 2025', '31 Dec 2025'],
    // What is to come is neither бүгін nor ертең.
    ['2026-06-24T00:10+05:00', '24 мау.', '24 июн.', '24 Jun'],
    ['2027-06-23', '23 мау. 2027', '23 июн. 2027', '23 Jun 2027'],
    // The day is the article's own, wherever it was written.
    ['2026-06-23T23:50-11:00', 'бүгін 23:50', 'сегодня 23:50', 'today 23:50'],
    ['0026-06-22', '22 мау. 26', '22 июн. 26', '22 Jun 26'],
  ])('%s reads as it should', async (date, kk, ru, en) => {
    const today = '2026-06-23'
    const read = [await on(today, date), await on(today, date, 'ru'), await on(today, date, 'en')]
    expect(read).toEqual([kk, ru, en])
  })

  test('are right over the turn of a year and of a February', async () => {
    expect(await on('2026-01-01', '2025-12-31T10:00+05:00')).toBe('кеше 10:00')
    expect(await on('2024-03-01', '2024-02-29T10:00+06:00')).toBe('кеше 10:00')
    expect(await on('2024-03-01', '2024-02-28')).toBe('28 ақп.')
  })
})

describe('dates', () => {
  const MONTHS =
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')

  test('are written in full in Kazakh, every month', async () => {
    const format = await loadFormatFullDate('kk', kk)
    const written = MONTHS.map((_, at) => format(`2024-${`${at + 1}`.padStart(2, '0')}-05`))
    expect(written).toEqual(MONTHS.map((month) => `5 ${month} 2024 жыл`))
  })

  test('keep the day and the hour of where they were written', async () => {
    for (const [lang, full, short] of [
      ['kk', '22 маусым 2026 жыл, 00:05', '22 мау. 2026'],
      ['ru', '22 июня 2026 г., 00:05', '22 июн. 2026'],
      ['en', '22 June 2026, 00:05', '22 Jun 2026'],
    ] as const) {
      const formatFull = await loadFormatFullDate(lang, CATALOGUES[lang])
      const format = await loadFormatDate(lang)
      expect(formatFull('2026-06-22T00:05+05:00')).toBe(full)
      expect(format('2026-06-22T00:05-11:00')).toBe(short)
    }
  })

  test('of the first century and of a leap day are right', async () => {
    const format = await loadFormatFullDate('en', en)
    expect(format('0026-01-02')).toMatch(/^2 January 0*26$/)
    expect(format('2024-02-29')).toBe('29 February 2024')
  })
})
