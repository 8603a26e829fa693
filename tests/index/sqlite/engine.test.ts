/** The engine on a few articles: matching, counting, windows, terms. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '../../../src/archive/parse-date.ts'
import type { Engine } from '../../../src/index/engine.ts'
import type { DocumentKey, DocumentRow, Expression, Filter } from '../../../src/index/reader.ts'
import type { NewDocument } from '../../../src/index/writer.ts'
import { engineOf, type Given, openEngine, textsGiven } from '../../search/support.ts'
import { temporaryFolder, writeFiles } from '../../support/cli.ts'
import { ALL, candidatesOf, ids, idsWith, look, open, rowsIn, stemOf } from '../support.ts'

/** An engine with one known file, into which a test puts documents of its own. */
async function emptyEngine(): Promise<Engine> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'all.jsonl': '\n' })
  return (await open(folder)).index.engine
}

type Facts = Partial<Omit<NewDocument, 'texts'>> & { readonly texts?: Given }

function newDocument(id: string, { texts = {}, ...more }: Facts = {}): NewDocument {
  const location = { file: 'all.jsonl', line: 1, offset: 0, length: 1 }
  return { id, title: id, categories: [], location, ...more, texts: textsGiven(texts) }
}

async function put(engine: Engine, documents: readonly NewDocument[]): Promise<void> {
  await engine.transaction(async (writer) => {
    for (const document of documents) await writer.put(document)
  })
}

function inListOrder(one: NewDocument, other: NewDocument): number {
  const day = ({ date }: NewDocument) => date?.slice(0, 10) ?? ''
  const instant = ({ date }: NewDocument) => (date === undefined ? 0 : instantOf(date))
  if (day(one) !== day(other)) return day(one) > day(other) ? -1 : 1
  if (instant(one) !== instant(other)) return instant(other) - instant(one)
  return Buffer.compare(Buffer.from(one.id), Buffer.from(other.id))
}

const dates = fc.option(
  fc.constantFrom(
    '2024-06-01',
    '2024-06-01T09:00+05:00',
    '2024-06-01T09:00:30Z',
    '2024-06-01T23:59-03:00',
    '2024-05-31',
    '0001-01-01',
    '0012-03-04',
    '9999-12-31T23:59:59+14:00',
  ),
  { nil: undefined },
)

test('articles that arrive in any order are listed by day, instant and id', async () => {
  const documents = fc.uniqueArray(
    fc.record({
      id: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
        .filter((id) => !id.includes('\0')),
      date: dates,
    }),
    { maxLength: 40, selector: ({ id }) => id },
  )
  await fc.assert(
    fc.asyncProperty(documents, async (list) => {
      const engine = await emptyEngine()
      const made = list.map(({ id, date }) => newDocument(id, date === undefined ? {} : { date }))
      for (let at = 0; at < made.length; at += 7) await put(engine, made.slice(at, at + 7))
      const right = [...made].sort(inListOrder).map(({ id }) => id)
      expect(await ids(engine)).toEqual(right)
      const paged: string[] = []
      for (let offset = 0; offset < right.length; offset += 3) {
        const page = await engine.list({ filter: {}, order: 'date' }, { limit: 3, offset })
        expect(page.total).toBe(right.length)
        paged.push(...page.rows.map(({ id }) => id))
      }
      expect(paged).toEqual(right)
      engine.close()
    }),
    { numRuns: 40 },
  )
})

test('a day of five thousand articles and six thousand undated ones keep their places', async () => {
  const engine = await emptyEngine()
  const name = (at: number) => String(at).padStart(5, '0')
  const crowded = Array.from({ length: 5000 }, (_, at) =>
    newDocument(`d${name(at)}`, {
      date: '2024-06-01',
      texts: { body: at % 2 === 0 ? 'жұп' : 'тақ' },
    }),
  )
  const undated = Array.from({ length: 6000 }, (_, at) => newDocument(`u${name(at)}`))
  await put(engine, [...undated, ...crowded.toReversed()])
  await put(engine, [
    newDocument('next', { date: '2024-06-02' }),
    newDocument('d99999', { date: '2024-06-01' }),
    newDocument('before', { date: '2024-05-31' }),
  ])
  const right = [
    'next',
    ...crowded.map(({ id }) => id),
    'd99999',
    'before',
    ...undated.map(({ id }) => id),
  ]
  expect(await ids(engine)).toEqual(right)
  expect(await engine.count({ from: '2024-06-01', to: '2024-06-01' })).toBe(5001)
  expect(await engine.count({ to: '9999-12-31' })).toBe(5003)
  expect(await idsWith(engine, 'жұп')).toHaveLength(2500)
  const oldest = await rowsIn(engine, 'oldest')
  expect(oldest.slice(0, 2).map(({ id }) => id)).toEqual(['before', 'd00000'])
  expect(oldest.at(-1)!.id).toBe('u05999')
})

test('articles of the years 1 to 12 and undated ones do not get in each other’s way', async () => {
  const engine = await emptyEngine()
  const old = Array.from({ length: 4097 }, (_, at) =>
    newDocument(`o${String(at).padStart(4, '0')}`, { date: '0001-01-01' }),
  )
  const undated = Array.from({ length: 4200 }, (_, at) => newDocument(`u${at + 1000}`))
  await put(engine, [...old.slice(0, 4000), ...undated, ...old.slice(4000)])
  expect(await ids(engine)).toEqual([...old, ...undated].map(({ id }) => id))
})

test('filters take days inclusively and categories as alternatives', async () => {
  const engine = await emptyEngine()
  await put(engine, [
    newDocument('a', { date: '2024-06-01T00:10+05:00', categories: ['Қоғам'] }),
    newDocument('b', { date: '2024-06-02', categories: ['Қоғам', "O'Brien"] }),
    newDocument('c', { date: '2024-06-03', categories: [] }),
    newDocument('d', { categories: ['Саясат'] }),
  ])
  const found = async (filter: Filter) => {
    const { rows, total } = await engine.list({ filter, order: 'date' }, ALL)
    expect(total).toBe(rows.length)
    expect(await engine.count(filter)).toBe(rows.length)
    return rows.map(({ id }) => id).join('')
  }
  expect(await found({ from: '2024-06-01', to: '2024-06-02' })).toBe('ba')
  expect(await found({ from: '2024-06-02' })).toBe('cb')
  expect(await found({ to: '2024-05-31' })).toBe('')
  expect(await found({ from: '2024-06-03', to: '2024-06-01' })).toBe('')
  expect(await found({ categories: ['Қоғам', "O'Brien"] })).toBe('ba')
  expect(await found({ categories: ['Саясат'] })).toBe('d')
  expect(await found({ categories: ['Саясат'], to: '2024-06-30' })).toBe('')
  expect(await found({ categories: ['қоғам'] })).toBe('')
  expect(await found({ categories: [] })).toBe('')
})

test('candidates are those with the word in a title first, then the newest, filtered or not', async () => {
  const articles = {
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`f${at}`, { date: '2020-01-01', body: 'жол' }]),
    ),
    old: { date: '2024-01-01', body: 'су су су' },
    new: { date: '2025-01-01', body: 'су су су' },
    title: { date: '2023-01-01', title: 'су', body: 'су су' },
  }
  const engine = await openEngine(articles, 4)
  const expression = stemOf('су')
  for (const filter of [{}, { from: '2020-01-01' }]) {
    expect(await drawn(engine, expression, filter)).toEqual(['title', 'new', 'old'])
    expect(await drawn(engine, expression, filter, { limit: 1, offset: 1 })).toEqual(['new'])
  }
  // So few that all are looked at need no order but that of their days.
  const whole = await openEngine(articles)
  const same = stemOf('су')
  expect(await drawn(whole, same)).toEqual(['new', 'old', 'title'])
})

/** The ids of candidates, in their order. */
async function drawn(
  engine: Engine,
  expression: Expression,
  filter: Filter = {},
  page = ALL,
): Promise<string[]> {
  const rows = await engine.read(await candidatesOf(engine, expression, filter, page), [])
  return rows.map(({ id }) => id)
}

/** How many are drawn by tiers; the rest follow, newest first. */
const FEW = 5

/** Twenty articles, a year each: number 1 is the oldest. */
function years(textsOf: (number: number) => Given): Record<string, Given> {
  return Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `n${at + 1}`,
      { date: `${2001 + at}-01-01`, ...textsOf(at + 1) },
    ]),
  )
}

const downFrom = (first: number, last: number) =>
  Array.from({ length: first - last + 1 }, (_, at) => `n${first - at}`)

test('of many matches those with the word in a headline are drawn first, then the newest', async () => {
  const articles = years((number) => {
    if (number === 3) return { title: 'су' }
    return number === 7 ? { description: 'су' } : { body: 'су '.repeat(30 - number) }
  })
  const engine = await openEngine(articles, FEW)
  const expression = stemOf('су')
  const rest = downFrom(17, 1).filter((id) => id !== 'n3' && id !== 'n7')
  expect(await drawn(engine, expression)).toEqual(['n3', 'n7', 'n20', 'n19', 'n18', ...rest])
  const until = { to: '2012-12-31' }
  const early = downFrom(9, 1).filter((id) => id !== 'n3' && id !== 'n7')
  expect(await drawn(engine, expression, until)).toEqual([
    'n3',
    'n7',
    'n12',
    'n11',
    'n10',
    ...early,
  ])
})

test('of many with some of the words those with the rarer ones are drawn first', async () => {
  const articles = years((number) => ({
    body: ['су', ...(number < 5 ? ['жер'] : []), ...(number < 3 ? ['орман'] : [])].join(' '),
  }))
  const engine = await openEngine(articles, FEW)
  const of = ['су', 'жер', 'орман'].map(stemOf)
  const found = ['n2', 'n1', 'n4', 'n3', 'n20', ...downFrom(19, 5)]
  expect(await drawn(engine, { type: 'or', of })).toEqual(found)
  const without: Expression = { type: 'without', base: { type: 'or', of }, not: of[2]! }
  expect(await drawn(engine, without)).toEqual([
    'n4',
    'n3',
    'n20',
    'n19',
    'n18',
    ...downFrom(17, 5),
  ])
})

test('of many with some of the words those with more come first, whatever words nothing has', async () => {
  const engine = await openEngine(
    years((number) => {
      if (number === 20) return { title: 'жер' }
      return { body: number < 5 ? 'жер су' : 'су' }
    }),
    FEW,
  )
  const of = ['су', 'жер'].map(stemOf)
  const expression: Expression = { type: 'or', of: [{ type: 'or', of: [] }, ...of] }
  expect((await drawn(engine, expression)).slice(0, FEW)).toEqual(['n4', 'n3', 'n2', 'n1', 'n20'])
})

test('a count goes no further than it is told to', async () => {
  const engine = await openEngine(years((number) => ({ body: number % 2 === 0 ? 'су' : 'сулар' })))
  const stem = stemOf('су')
  const exact: Expression = { type: 'sequence', places: [[{ form: 'су' }]] }
  const every: Expression = { type: 'every' }
  for (const [expression, total] of [
    [stem, 20],
    [exact, 10],
    [every, 20],
    [{ type: 'without', base: every, not: exact }, 10],
    [{ type: 'and', of: [] }, 20],
  ] as const) {
    expect(await engine.count({}, expression)).toBe(total)
    expect(await engine.count({}, expression, 1000)).toBe(total)
    expect(await engine.count({}, expression, total)).toBe(total)
    expect(await engine.count({}, expression, 7)).toBe(7)
  }
  expect(await engine.count({ from: '2015-01-01' }, exact)).toBe(3)
})

test('candidates are the matches, each once, however they are drawn and on whatever pages', async () => {
  const text = fc
    .array(fc.constantFrom('су', 'жер', 'орман'), { maxLength: 3 })
    .map((of) => of.join(' '))
  const articles = fc.array(fc.record({ title: text, body: text }), { maxLength: 24 })
  await fc.assert(
    fc.asyncProperty(articles, fc.integer({ min: 1, max: 7 }), async (given, limit) => {
      const engine = await engineOf(
        Object.fromEntries(given.map((texts, at) => [`${at}`, { ...texts, date: '2024-01-01' }])),
        3,
      )
      const [su, zher, orman] = ['су', 'жер', 'орман'].map(stemOf)
      const or: Expression = { type: 'or', of: [su!, zher!, orman!] }
      const and: Expression = { type: 'and', of: [su!, zher!] }
      const expressions: readonly Expression[] = [
        { type: 'every' },
        su!,
        or,
        and,
        { type: 'without', base: or, not: and },
        { type: 'without', base: { type: 'every' }, not: su! },
        { type: 'and', of: [su!, { type: 'or', of: [zher!, orman!] }] },
      ]
      for (const expression of expressions) {
        const whole = await drawn(engine, expression)
        const matches = await rowsIn(engine, 'title', { expression })
        expect([...whole].sort()).toEqual(matches.map(({ id }) => id).sort())
        const paged: string[] = []
        for (let offset = 0; offset < given.length; offset += limit) {
          paged.push(...(await drawn(engine, expression, {}, { limit, offset })))
        }
        expect(paged).toEqual(whole)
      }
      engine.close()
    }),
    { numRuns: 40 },
  )
})

test('words are found by how they begin, the most frequent first, those that are gone not', async () => {
  const engine = await openEngine({
    a: { body: 'сайлау сайлаушы сай' },
    b: { body: 'сайлаушы сайқал' },
    c: { body: 'сайтан' },
  })
  const begun = async (prefix: string) => {
    const [forms = []] = await engine.forms([{ prefix }], 10)
    const { prefixes } = await look(engine, { prefixes: [prefix] })
    const documents = forms.reduce((sum, form) => sum + form.documents, 0)
    expect(prefixes).toEqual(documents === 0 ? [] : [{ prefix, documents }])
    return forms.map(({ form }) => form).join(' ')
  }
  expect(await begun('сай')).toBe('сайлаушы сай сайлау сайтан сайқал')
  expect(await begun('сайл')).toBe('сайлаушы сайлау')
  expect(await begun('сайлаушылар')).toBe('')
  expect(await begun('%')).toBe('')
  const [gone] = await engine.byIdPrefix('c', 1)
  await engine.transaction((writer) => writer.remove(gone!.document))
  expect(await begun('сайт')).toBe('')
})

test('a page that would end too far is refused, as another engine could not give it', async () => {
  const engine = await emptyEngine()
  const far = { limit: 1, offset: 10_000 }
  await expect(engine.list({ filter: {}, order: 'date' }, far)).rejects.toThrow(RangeError)
  await expect(candidatesOf(engine, { type: 'every' }, {}, far)).rejects.toThrow(RangeError)
})

test('a document may be put before its file is known to the ledger', async () => {
  const engine = await emptyEngine()
  const location = { file: 'later.json', offset: 0, length: 1 }
  await put(engine, [newDocument('a', { location })])
  expect((await rowOf(engine, 'a')).location).toEqual(location)
  await engine.transaction(async () => engine.ledger.setFile('later.json', '7'))
  expect(engine.ledger.file('later.json')).toEqual({ path: 'later.json', stamp: '7' })
  expect((await rowOf(engine, 'a')).location).toEqual(location)
})

test('ids that look like one are given newest first, whatever there is', async () => {
  const engine = await emptyEngine()
  await put(
    engine,
    ['2024-жаңбыр', '2024-боран', '2023-жаңалық', 'x'].map((id, at) =>
      newDocument(id, { date: `2024-0${at + 1}-01` }),
    ),
  )
  expect(await engine.likeIds('2024-жаңбыт', 2)).toEqual(['2023-жаңалық', '2024-жаңбыр'])
  expect(await engine.likeIds('', 9)).toHaveLength(4)
})

test('an id is found by its beginning, whatever characters it has', async () => {
  const engine = await emptyEngine()
  const all = [
    'a',
    'a%',
    'a%b',
    'a_',
    'ab',
    'A',
    'ә',
    'әкім',
    'әкімдік',
    '\u{1f600}',
    '\u{1f600}x',
    '\u{1f601}',
  ]
  await put(
    engine,
    all.map((id) => newDocument(id)),
  )
  const found = async (prefix: string) =>
    (await engine.byIdPrefix(prefix, 100)).map(({ id }) => id).join(' ')
  expect(await found('a')).toBe('a a% a%b a_ ab')
  expect(await found('a%')).toBe('a% a%b')
  expect(await found('a_')).toBe('a_')
  expect(await found('ә')).toBe('ә әкім әкімдік')
  expect(await found('әкім')).toBe('әкім әкімдік')
  expect(await found('\u{1f600}')).toBe('\u{1f600} \u{1f600}x')
  expect(await found('b')).toBe('')
  expect((await engine.byIdPrefix('a', 1)).map(({ id }) => id)).toEqual(['a'])
  const last = await engine.byIdPrefix('a', 2, 'last')
  expect(last.map(({ id }) => id)).toEqual(['ab', 'a_'])
  expect(await found('')).toBe(
    [...all].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))).join(' '),
  )
})

test('an id prefix is compared by characters as every string comparison does', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '%', '_', 'қ', '\u{1f600}', '*'),
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(text, { maxLength: 20 }), text, async (all, prefix) => {
      const engine = await emptyEngine()
      await put(
        engine,
        all.map((id) => newDocument(id)),
      )
      const found = (await engine.byIdPrefix(prefix, 100)).map(({ id }) => id)
      expect(found.sort()).toEqual(all.filter((id) => id.startsWith(prefix)).sort())
      engine.close()
    }),
    { numRuns: 40 },
  )
})

test('a title is found without its case, quotes and dashes, the newest of several', async () => {
  const engine = await emptyEngine()
  await put(engine, [
    newDocument('old', { date: '2020-01-01', title: '«Қазақ елі» – бір ел' }),
    newDocument('new', { date: '2021-01-01', title: 'Қазақ Елі: бір ел!' }),
    newDocument('other', { title: '…' }),
  ])
  expect((await engine.byTitle('қазақ елі - БІР ЕЛ'))?.id).toBe('new')
  expect(await engine.byTitle('қазақ')).toBeUndefined()
  expect(await engine.byTitle('?!')).toBeUndefined()
})

async function rowOf(engine: Engine, id: string): Promise<DocumentRow> {
  return (await rowsIn(engine)).find((row) => row.id === id)!
}

test('a removed article leaves nothing that is found, and another may take its number', async () => {
  const engine = await emptyEngine()
  const texts = { title: 'Бөлме', body: 'терезе есік' }
  await put(engine, [newDocument('a', { categories: ['Үй'], texts })])
  const before = await rowOf(engine, 'a')
  await engine.transaction((writer) => writer.remove(before.document))
  expect(await engine.count({})).toBe(0)
  expect(await engine.categories()).toEqual([])
  expect(await look(engine, { stems: ['терезе', 'бөлме'] })).toMatchObject({ stems: [] })
  expect(await look(engine, { folded: ['терезе'] })).toMatchObject({ stems: [], words: [] })
  const { alike } = await look(engine, { alike: ['терезе'] })
  expect(alike).toEqual([{ key: 'терезе', words: [], stems: [] }])
  expect((await engine.about()).lengths.body).toBe(0)
  expect(await engine.profile(before.document)).toBeUndefined()
  const later = { ...texts, title: '', body: 'есік' }
  await put(engine, [newDocument('b', { texts: later })])
  expect((await rowOf(engine, 'b')).document).toBe(before.document)
  expect(await idsWith(engine, 'есік')).toEqual(['b'])
  expect(await idsWith(engine, 'терезе')).toEqual([])
})

test('an article that is put and removed in one transaction was never there', async () => {
  const engine = await emptyEngine()
  const texts = { body: 'көктем' }
  await engine.transaction(async (writer) => {
    await writer.put(newDocument('a', { categories: ['Үй'], texts }))
    await writer.remove((await writer.byId('a'))!.document)
    await writer.put(newDocument('a', { texts }))
    await writer.remove((await writer.byId('a'))!.document)
  })
  expect(await engine.count({})).toBe(0)
  expect(await engine.categories()).toEqual([])
  expect(await idsWith(engine, 'көктем')).toEqual([])
  expect((await engine.about()).lengths.body).toBe(0)
})

test('a word’s documents are counted once an article, however often it stands there', async () => {
  const engine = await emptyEngine()
  const texts = { title: 'жаңбыр', body: 'жаңбыр жаңбыр' }
  await put(engine, [newDocument('a', { texts }), newDocument('b', { texts })])
  const { alike } = await look(engine, { alike: ['жанбыр'] })
  expect(alike[0]!.words).toMatchObject([{ form: 'жаңбыр', documents: 2 }])
  expect((await engine.about()).lengths).toEqual({
    title: 1,
    description: 0,
    body: 2,
    captions: 0,
    categories: 0,
  })
})

test('the words of one beginning are found spelt alike, the most frequent first, and those in use alone', async () => {
  const engine = await emptyEngine()
  const title = (id: string, text: string) => newDocument(id, { texts: { title: text } })
  await put(engine, [
    title('a', 'қаласы калатын қалған қала'),
    title('b', 'калатын қайла'),
    title('c', 'қаланы'),
  ])
  await engine.transaction(async (writer) => writer.remove((await writer.byId('c'))!.document))
  const { begun } = await look(engine, { begun: ['кала', 'сала'] })
  expect(begun.map(({ key, words }) => [key, words.map(({ form }) => form)])).toEqual([
    ['кала', ['калатын', 'қала', 'қаласы']],
    ['сала', []],
  ])
})

test('a transaction that fails leaves all as it was, and the next one works', async () => {
  const engine = await emptyEngine()
  const texts = { body: 'аязды күн' }
  await put(engine, [newDocument('a', { categories: ['Үй'], texts })])
  const before = engine.generation()
  const failing = engine.transaction(async (writer) => {
    await writer.put(
      newDocument('b', { categories: ['Түз'], texts: { ...texts, body: 'жаңа сөз' } }),
    )
    await writer.remove((await rowOf(engine, 'a')).document)
    throw new Error('in the middle')
  })
  await expect(failing).rejects.toThrow('in the middle')
  expect(await ids(engine)).toEqual(['a'])
  expect(engine.generation()).toBe(before)
  expect(await engine.categories()).toEqual([{ name: 'Үй', documents: 1 }])
  await put(engine, [newDocument('c', { texts: { ...texts, body: 'жаңа күн' } })])
  expect(await ids(engine)).toEqual(['a', 'c'])
  expect(await idsWith(engine, 'күн')).toEqual(['a', 'c'])
  expect(await idsWith(engine, 'жаңа')).toEqual(['c'])
  expect((await look(engine, { stems: ['сөз'] })).stems).toEqual([])
  expect(engine.generation()).not.toBe(before)
})

test('an id twice is refused by the engine, and the transaction before it is undone', async () => {
  const engine = await emptyEngine()
  await expect(put(engine, [newDocument('a'), newDocument('a')])).rejects.toThrow(/UNIQUE/)
  expect(await engine.count({})).toBe(0)
})

test('a filter that matches no category and an unknown document are no errors', async () => {
  const engine = await emptyEngine()
  const unknown = [1, 2, 3] as unknown as DocumentKey[]
  expect(await engine.read(unknown, [{ form: 'сөз' }])).toEqual([])
  expect(await rowsIn(engine, 'date', { filter: { categories: ['жоқ'] } })).toEqual([])
  expect((await look(engine, { alike: ['"*'] })).alike).toEqual([
    { key: '"*', words: [], stems: [] },
  ])
  expect((await engine.about()).lengths).toMatchObject({ title: 0, body: 0 })
})

/** How long a beginning must be, by looking at all of them. */
function shortest(id: string, all: readonly string[]): number {
  const letters = [...id]
  for (let count = 1; count < letters.length; count++) {
    const start = letters.slice(0, count).join('')
    if (!all.some((other) => other !== id && other.startsWith(start))) return start.length
  }
  return id.length
}

test('the shortest beginning of an id begins no other, whatever the ids', async () => {
  const letter = fc.constantFrom('0', '1', '-', 'ә', 'я', '😀', '\ud7ff', '\ue000', '%', '_')
  const id = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(id, { minLength: 1, maxLength: 12 }), async (all) => {
      const engine = await engineOf(Object.fromEntries(all.map((each) => [`${each}`, {}])))
      try {
        const lengths = await engine.idPrefixes(all)
        expect(lengths).toEqual(all.map((each) => shortest(each, all)))
        for (const [at, each] of all.entries()) {
          const found = await engine.byIdPrefix(each.slice(0, lengths[at]), 2)
          // What is itself the beginning of another is found first.
          expect(found[0]!.id).toBe(each)
          if (lengths[at]! < each.length) expect(found).toHaveLength(1)
        }
      } finally {
        engine.close()
      }
    }),
    { numRuns: 100 },
  )
})

test('the beginning of an id ends at a letter, not before a mark on it', async () => {
  const engine = await engineOf({ 'аи\u0306б': {}, ау: {} })
  expect(await engine.idPrefixes(['аи\u0306б', 'ау'])).toEqual([3, 2])
  engine.close()
})

test('a list in pieces is the list', async () => {
  const engine = await emptyEngine()
  const all = Array.from({ length: 450 }, (_, at) =>
    newDocument(`id-${`${at}`.padStart(3, '0')}`, { date: '2024-06-01' }),
  )
  await put(engine, all)
  for (const order of ['date', 'oldest', 'title'] as const) {
    const listing = { filter: {}, order }
    const whole = (await engine.list(listing, { limit: 440, offset: 5 })).rows
    const pieces: DocumentRow[][] = []
    for await (const piece of engine.stream(listing, { limit: 440, offset: 5 })) {
      pieces.push([...piece])
    }
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.flat()).toEqual(whole)
  }
  expect(await rowsIn(engine, 'date', { filter: { from: '2025-01-01' } })).toEqual([])
})

test('a list that is left early does not keep the engine from its next question', async () => {
  const engine = await emptyEngine()
  await put(
    engine,
    Array.from({ length: 450 }, (_, at) => newDocument(`id-${at}`)),
  )
  for await (const [first] of engine.stream({ filter: {}, order: 'date' }, { offset: 0 })) {
    expect(first!.id).toBe('id-0')
    break
  }
  await put(engine, [newDocument('id-z', { date: '2024-06-01' })])
  expect((await ids(engine))[0]).toBe('id-z')
})
