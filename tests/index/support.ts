/** An index on files of a test, and all it answers as plain data that two indexes can be compared by. */

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Problem } from '../../src/archive/problem.ts'
import type { Keys, Lexis } from '../../src/index/lexis.ts'
import type { IndexNotice } from '../../src/index/place/notice.ts'
import { OpenIndex } from '../../src/index/place/open-index.ts'
import type {
  DocumentRow,
  Expression,
  Filter,
  IndexReader,
  ListOrder,
} from '../../src/index/reader.ts'
import { type Analyzer, kazakhAnalyzer } from '../../src/kazakh/analyzer.ts'
import { temporaryFolder } from '../support/cli.ts'

export type Opened = { readonly index: OpenIndex; readonly notices: readonly IndexNotice[] }

export type OpenOptions = {
  readonly cache?: string
  readonly analyzer?: Analyzer
  readonly rebuild?: boolean
}

/** Opens the index of an archive; without a cache named, one of its own that is built anew. */
export async function open(
  path: string,
  { cache = temporaryFolder(), analyzer = kazakhAnalyzer, rebuild = false }: OpenOptions = {},
): Promise<Opened> {
  const notices: IndexNotice[] = []
  const kind = statSync(path).isDirectory() ? 'folder' : 'file'
  const index = await OpenIndex.open({
    archive: { path, kind, isSample: false },
    cache: join(cache, 'kznews'),
    rebuild,
    analyzer,
    onProgress: () => {},
    onNotice: (notice) => notices.push(notice),
  })
  onTestFinished(() => index.close())
  return { index, notices }
}

/** The stemmer that the index uses. */
const { stem } = await kazakhAnalyzer.stemmer()

/** The longest page that there is. */
export const ALL = { limit: 10_000, offset: 0 }

/** The rows of a list, however long it is. */
export async function rowsIn(
  reader: IndexReader,
  order: ListOrder = 'date',
  { filter = {}, expression }: { filter?: Filter; expression?: Expression } = {},
): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = []
  const listing = { filter, order, ...(expression && { expression }) }
  for await (const piece of reader.stream(listing, { offset: 0 })) rows.push(...piece)
  return rows
}

export async function ids(reader: IndexReader): Promise<string[]> {
  return (await rowsIn(reader)).map(({ id }) => id)
}

/** The articles with a word, newest first. */
export async function idsWith(reader: IndexReader, word: string): Promise<string[]> {
  return (await rowsIn(reader, 'date', { expression: stemOf(word) })).map(({ id }) => id)
}

/** A word's stem as an expression. */
export function stemOf(word: string): Expression {
  return { type: 'stem', text: stem(word) }
}

/** The keys of the candidates of an expression, in their order. */
export async function candidatesOf(
  reader: IndexReader,
  expression: Expression,
  filter: Filter = {},
  window = ALL,
) {
  const question = { expression, filter, window, totalLimit: 0, sought: [] }
  const { found } = await reader.find([question])
  return found[0]!.candidates.map(({ document }) => document)
}

/** The vocabulary's answer to some keys. */
export function look(reader: IndexReader, keys: Partial<Keys>): Promise<Lexis> {
  return reader.lookUp({
    forms: [],
    stems: [],
    folded: [],
    prefixes: [],
    begun: [],
    alike: [],
    ...keys,
  })
}

export function codes(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code)
}

/** Everything but the numbers that an index gives by itself. */
function withoutNumber({ document: _, ...facts }: DocumentRow): unknown {
  return facts
}

/** The most forms of one term. */
const MOST = 1000

/** All that an index answers, for words that its articles may have. */
export async function answers(index: OpenIndex, words: readonly string[]): Promise<unknown> {
  const { engine } = index
  const { stems } = await look(engine, { stems: [...new Set(words.map(stem))].sort() })
  const texts = stems.map(({ text }) => text).sort()
  const entries = (
    await engine.forms(
      texts.map((text) => ({ stem: text })),
      MOST,
    )
  ).flat()
  const rows = await rowsIn(engine)
  const idOf = new Map(rows.map(({ document, id }) => [document, id]))
  const sought = entries.map(({ form }) => ({ form }))
  const every = { type: 'every' } as const
  const { found, ...sizes } = await engine.find([
    { expression: every, filter: {}, window: ALL, totalLimit: 0, sought },
  ])
  const places = found[0]!.candidates.map(({ document, fields }) => ({
    id: idOf.get(document)!,
    fields: fields.map(({ length, at, sought: indexes }) => ({
      length,
      words: at.map((place, index) => `${place} ${entries[indexes[index]!]!.form}`),
    })),
  }))
  const matches: unknown[] = []
  for (const text of texts) {
    const expression: Expression = { type: 'stem', text }
    const listed = await rowsIn(engine, 'date', { expression })
    const ranked = await candidatesOf(engine, expression)
    matches.push({
      text,
      count: await engine.count({}, expression),
      ids: listed.map(({ id }) => id),
      // Within a day they are in the order of coming, which is another after an edit.
      candidates: ranked.map((document) => idOf.get(document)).sort(),
    })
  }
  const idsBy = async (order: ListOrder) => (await rowsIn(engine, order)).map(({ id }) => id)
  const folded = await look(engine, { folded: texts.map(kazakhAnalyzer.fold) })
  return {
    rows: rows.map(withoutNumber),
    places: places.sort((one, other) => (one.id < other.id ? -1 : 1)),
    oldest: await idsBy('oldest'),
    byTitle: await idsBy('title'),
    count: await engine.count({}),
    dated: await engine.count({ from: '0001-01-01' }),
    categories: await engine.categories(),
    days: await engine.aggregate('day', {}),
    byCategory: await engine.aggregate('category', {}),
    problems: await index.problems(),
    words: entries
      .map(({ form, documents }) => ({ form, documents }))
      .sort((one, other) => (one.form < other.form ? -1 : 1)),
    folded: folded.stems.map(({ text }) => text).sort(),
    sizes,
    matches,
    files: index.engine.ledger.fileCount(),
  }
}
