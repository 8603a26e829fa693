/** The query language on the command line; any string is a query, and no engine is heard of. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textsOf } from '../../src/search/show/hit.ts'
import { errorOf, idsOf, jsonOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, SAMPLE, standingFolder } from '../support/cli.ts'
import { runHere } from '../support/in-process.ts'

const folder = standingFolder({
  'archive/бәрі.json': [
    article('ala', 'Аланың хабары', {
      description: 'Көпір туралы қысқаша',
      categories: ['Қоғам'],
      body: ['Жаңа [көпір](https://мысал.kz/x) салынды.', 'Өзеннен өтетін көпірлер көп.'],
      images: [{ caption: 'Көпірдің суреті' }],
    }),
    article('bol', 'Көпір мен өзен', { categories: ['Спорт'], body: ['Түлкі өзенде.'] }),
    article('sau', 'Түлкінің ізі', { datePublished: '2023-02-01', body: ['Түлкі қашты.'] }),
  ],
})
const here = (...args: string[]) => kznews(folder, ['search', ...args])
const foundHere = (...args: string[]) => idsOf(here(...args, '--format', 'ids')).join(' ')
const search = (...args: string[]) =>
  kznews(folder, ['search', ...args], { env: { KZNEWS_ARCHIVE: SAMPLE } })

/** Words of SQLite, FTS5, commander and Node that no user should meet. */
const ENGINE =
  /fts5|sqlite|syntax error|no such column|unterminated|malformed|unknown option|RangeError|TypeError/i

const FOUND = [
  'сайлау AND өтті',
  'сайлау OR жжжжжж',
  'NOT сайлау',
  'NEAR(әкім сайлау, 3)',
  'сайл*',
  'сайлау*',
  '"қала әкімін сайлау"',
  '“Қала әкімін  сайлау”',
  '-"әкім сайлауы" сайлау',
  '"сайлау',
  'сайлау"',
  '(сайлау',
  'сайлау)',
  '^сайлау',
  'title:сайлау',
  'rowid:сайлау',
  '{title body}: сайлау',
  'сайлау + әкім',
  "сайлау'; DROP TABLE documents; --",
  'сайлау\\',
  '%сайлау_',
  '$сайлау $HOME `id`',
  'САЙЛАУ',
  '\u202eсайлау\u200b',
  'сайлау\ufffd',
]

for (const query of FOUND) {
  test(`a query ${JSON.stringify(query)} is plain words, and finds them`, () => {
    const run = search('-n', '1', '--format', 'ids', query)
    expect(run.status, run.stderr).toBe(0)
    expect(lines(run.stdout)).toHaveLength(1)
    expect(run.stderr).not.toMatch(ENGINE)
  })
}

for (const query of ['!!!', '""', '*', '-', '?', '…', '🙂', '( )', '«»', '\t\n.']) {
  test(`a query ${JSON.stringify(query)} without a word is answered with a notice`, () => {
    const run = search(query)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toBe('Сұрауда бірде-бір сөз жоқ. Мысалы: kznews search "әкім сайлауы"\n')
  })
}

for (const query of ['', ' ', '\n']) {
  test(`an empty query ${JSON.stringify(query)} is a usage error`, () => {
    const run = search(query)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('Не іздеу керегін жазыңыз')
  })
}

for (const query of ['"әкім сайлауы"', '-қала -қала қала', 'title:жжжжжж', '"жжжжжж"', 'жж*']) {
  test(`a query ${JSON.stringify(query)} finds nothing and says so`, () => {
    const run = search(query)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(lines(run.stderr).at(-1)).toBe(`Ештеңе табылмады: ${query}`)
  })
}

test('a leading hyphen leaves a word out, with -- and without', () => {
  const run = search('-қала', '-n', '2', '--format', 'ids')
  expect(run.status, run.stderr).toBe(0)
  expect(search('-n', '2', '--format', 'ids', '--', '-қала')).toEqual(run)
  const all = idsOf(search('-coup', '-n', 'all', '--format', 'ids'))
  expect(all).toHaveLength(47)
  const without = idsOf(search('-қала', '-n', 'all', '--format', 'ids'))
  const within = lines(search('қала', '-n', 'all', '--format', 'ids').stdout)
  expect([...without, ...within].sort()).toEqual(all.sort())
  expect(search('-қала', 'сайлау', '-c', 'Спорт').status).not.toBe(2)
})

/** Queries of the folder's own archive, and what they find, in order. */
const ANSWERS: readonly (readonly [query: string, ids: string])[] = [
  ['көпір', 'bol ala'],
  ['көпір өзен', 'bol ala'],
  ['көпір AND түлкі', 'bol sau ala'],
  ['көпір түлкі -ізі', 'bol ala'],
  ['көпір OR түлкі', 'bol sau ala'],
  ['салынды НЕМЕСЕ қашты', 'sau ala'],
  ['салынды|қашты', 'sau ala'],
  ['түлкі NOT өзен', 'sau'],
  ['-көпір', 'sau'],
  ['-көпір -түлкі', ''],
  ['-(көпір түлкі)', 'ala sau'],
  ['"түлкі өзенде"', 'bol'],
  ['“Түлкі  ӨЗЕНДЕ”', 'bol'],
  ['"түлкі өзен"', ''],
  ['"көпірлер" өзен', 'ala'],
  ['түлк*', 'sau bol'],
  ['өзенн*', 'ala'],
  ['title:көпір', 'bol'],
  ['тақырып:түлкі', 'sau'],
  ['мәтін:түлкі -title:түлкі', 'bol'],
  ['текст:салынды', 'ala'],
  ['айдар:спорт', 'bol'],
  ['рубрика:қоғам көпір', 'ala'],
  ['category:(спорт OR қоғам)', 'bol ala'],
  ['түлкі date:2023', 'sau'],
  ['күні:2023..2024', 'bol ala sau'],
  ['дата:"2023 жылғы ақпан"', 'sau'],
  ['date:2023 date:2024', ''],
]

for (const [query, ids] of ANSWERS) {
  test(`a query ${JSON.stringify(query)} finds ${ids || 'nothing'}`, () => {
    const run = here(query, '--format', 'ids')
    expect(run.status).toBe(ids === '' ? 1 : 0)
    const found = lines(run.stdout)
    // Of equals it is no matter here which is first.
    expect(found.toSorted()).toEqual(ids.split(' ').filter(Boolean).toSorted())
  })
}

test('an operator taken as text is reported once, and the words are searched', () => {
  const run = here('(көпір) OR "салынды) date:ертек', '--format', 'ids')
  expect(lines(run.stdout)[0]).toBe('ala')
  expect(lines(run.stderr).slice(0, 2)).toEqual([
    'Күн деп танылмады, ескерілмеді: ертек. Қалай жазылатыны: kznews help dates',
    'Оператор емес, мәтін деп алынды: " )',
  ])
  expect(here('көпір', '--format', 'ids').stderr).toBe('2 / 2 мақала\n')
  const inRussian = kznews(folder, ['search', 'көпір)', '--lang', 'ru'])
  expect(inRussian.stderr).toBe('Прочитано как текст: )\n2 из 2 статей\n')
  const inEnglish = kznews(folder, ['search', 'көпір)', '--lang', 'en'])
  expect(inEnglish.stderr).toBe('Read as text: )\n2 of 2 articles\n')
})

test('a query that is too long is cut, with the number of words left out', () => {
  const words = Array.from({ length: 70 }, (_, at) => `жж${at}`)
  const run = here('көпір', ...words)
  expect(run.status).toBe(0)
  expect(lines(run.stderr)[0]).toBe('Сұрау тым ұзын: соңғы 7 сөзі ескерілмеді.')
})

test('a word that is not in the archive is answered with the nearest ones and their counts', () => {
  const run = here('түлккі', '--json')
  expect(run.status).toBe(0)
  expect(lines(run.stderr)[0]).toMatch(
    /^Архивте сирек кездеседі не мүлде жоқ: түлккі\. Ұқсас сөздер: түлкі.* \(2\)/,
  )
  for (const hit of JSON.parse(run.stdout)) {
    expect(hit).toMatchObject({ partial: true, missing: ['түлккі'] })
    expect(hit.near.length).toBeGreaterThan(0)
  }
})

test('an answer emptied by a filter says how many there are without it', () => {
  for (const filter of [['-c', 'Спорт'], ['--on', '2022'], ['күні:2022']]) {
    const run = here('салынды', ...filter)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toBe('Осы сүзгімен ештеңе табылмады. Сүзгісіз: 1 мақала\n')
  }
  // Where there is nothing without it either, no filter is to blame.
  const run = here('"жжжжжж"', '--on', '2023')
  expect(lines(run.stderr).at(-1)).toBe('Ештеңе табылмады: "жжжжжж"')
})

test('days of the query and of the options are met', () => {
  expect(foundHere('түлкі', '--since', '2023')).toBe('sau bol')
  expect(foundHere('түлкі', 'date:2023..2025', '--since', '2024')).toBe('bol')
  expect(here('түлкі', 'date:2023', '--since', '2024').status).toBe(1)
})

test('a hit as JSON has the article’s fields, its score and where the words are', () => {
  const [hit, ...others] = jsonOf(here('көпір', 'салынды', '--json'))
  expect(Object.keys(hit)).toEqual([
    'id',
    'title',
    'datePublished',
    'categories',
    'file',
    'score',
    'snippet',
    'matches',
  ])
  expect(hit).toMatchObject({ id: 'ala', title: 'Аланың хабары', datePublished: '2024-05-01' })
  expect(hit.snippet).toBe('Жаңа көпір салынды.')
  expect(hit.matches).toEqual([
    { field: 'description', start: 0, end: 5, word: 'Көпір' },
    { field: 'body', index: 0, start: 5, end: 10, word: 'көпір' },
    { field: 'body', index: 0, start: 11, end: 18, word: 'салынды' },
    { field: 'body', index: 1, start: 15, end: 23, word: 'көпірлер' },
    { field: 'captions', index: 0, start: 0, end: 8, word: 'Көпірдің' },
  ])
  expect(others).toHaveLength(1)
  expect(others[0]).toMatchObject({ id: 'bol', partial: true, missing: ['салынды'] })
  expect(others[0].matches).toEqual([{ field: 'title', start: 0, end: 5, word: 'Көпір' }])
})

test('a query for a category gives the matches in `categories`', () => {
  const options = { env: { KZNEWS_ARCHIVE: SAMPLE } }
  const args = ['search', 'category:спорт', '--json', '-n', 'all']
  const hits = jsonOf(kznews(folder, args, options))
  expect(hits.length).toBeGreaterThan(0)
  for (const { id, categories, matches } of hits) {
    const index = categories.indexOf('Спорт')
    const match = { field: 'categories', index, start: 0, end: 5, word: 'Спорт' }
    expect(matches, id).toContainEqual(match)
  }
})

test('every match is the word that stands at its place, in each article of the sample', () => {
  for (const query of [
    'сайлау',
    'әкім сайлауы',
    '"қала әкімін сайлау"',
    'қаз*',
    'конституцияа',
    'title:күні',
  ]) {
    const hits = jsonOf(search(query, '-n', 'all', '--json'))
    const shown = jsonOf(
      kznews(folder, ['show', ...hits.map(({ id }: { id: string }) => id), '--json'], {
        env: { KZNEWS_ARCHIVE: SAMPLE },
      }),
    )
    for (const [at, hit] of hits.entries()) {
      const texts = textsOf(hit.title, shown[at])
      expect(hit.matches.length, `${query} ${hit.id}`).toBeGreaterThan(0)
      for (const { field, index, start, end, word } of hit.matches) {
        const { text } = texts.find((each) => each.field === field && each.index === index)!
        expect(text.slice(start, end)).toBe(word)
      }
      expect(hit.score).toBeGreaterThan(0)
      expect('missing' in hit).toBe('partial' in hit)
    }
  }
})

test('an impossible range in options is an error, in the query a query', () => {
  const run = here('түлкі', '--since', '2024', '--until', '2023', '--json')
  expect(run.status).toBe(2)
  expect(errorOf(run).code).toBeTruthy()
  expect(here('түлкі', 'date:2024..2023').status).not.toBe(2)
})

test('words in one argument and in several are the same query', () => {
  const one = search('әкім сайлауы', '--json')
  expect(one.status).toBe(0)
  expect(search('әкім', 'сайлауы', '--json')).toEqual(one)
})

test('a query of 10 KB, in one word or in many, is answered, and not said back whole', () => {
  for (const query of [
    'қ'.repeat(5120),
    'сайлау '.repeat(780),
    'ә'.repeat(40).concat(' ').repeat(130),
  ]) {
    const run = search(query)
    expect([0, 1]).toContain(run.status)
    expect(run.stderr).not.toMatch(ENGINE)
    for (const line of lines(run.stderr)) expect(line.length).toBeLessThan(400)
  }
})

test('a query of a thousand words is answered, and of those not found some are named', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `жжж${at}щщщ`)
  const run = search(...words, 'сайлау')
  expect([0, 1]).toContain(run.status)
  expect(lines(run.stderr).length).toBeLessThan(15)
  expect(run.stderr).toMatch(/Архивте бұл сөздер жоқ: жжж0щщщ, .*, …\n/)
})

const LETTERS =
  'аәбғіқңөұүһ сайлау"*()^:-+\\%\'[]{}<>|&;$`~!?.,\t\n\r\x1b\x07\x7f\x9b\u202e\u0301\u{1f642}қ'
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...'NEAR AND OR НЕМЕСЕ NOT -NOT body: -title: date:2023 date: сайл* "сайлау ( ) -( -- -n -c *'.split(
        ' ',
      ),
    ),
  },
)
/** An argument of a process cannot hold a NUL. */
const word = text.map((any) => any.replace(/\0|\p{Surrogate}/gu, ''))
const OPTIONS =
  '--json --limit --since --on --sort --category --offset --format --csv -n -c --'.split(' ')

test('no words whatever make search or list fail in a way that is not foreseen', async () => {
  const anything = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom(...OPTIONS) },
  )
  const commandLine = fc.tuple(
    fc.constantFrom('search', 'search', 'search', 'list', 'show', 'help', ''),
    fc.array(anything, { maxLength: 5 }),
  )
  await fc.assert(
    fc.asyncProperty(commandLine, async ([command, words]) => {
      // An archive or a format of its own would lead away from what is tried here.
      const args = [command, ...words].filter((each) => each !== '')
      const answer = await runHere(folder, args, { archive: SAMPLE })
      expect([0, 1, 2]).toContain(answer.status)
      expect(answer.stderr).not.toMatch(ENGINE)
      expect(answer.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e].*\n/)
    }),
    { numRuns: 400 },
  )
})

test('any words go through the program as it ships', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      const run = search('--json', '--', ...words)
      expect([0, 1, 2]).toContain(run.status)
      if (run.status !== 2) expect(Array.isArray(JSON.parse(run.stdout))).toBe(true)
      expect(run.stderr).not.toMatch(ENGINE)
    }),
    { numRuns: 60 },
  )
})
