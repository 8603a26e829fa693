/** An index on files of a test, and all it answers as plain data that two indexes can be compared by. */

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Problem } from '../../src/archive/problem.ts'
import type { DocumentRow, Engine, Expression } from '../../src/index/engine.ts'
import type { IndexNotice } from '../../src/index/place/notice.ts'
import { type OpenIndex, openIndex, rebuildIndex } from '../../src/index/place/open-index.ts'
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
  const index = await (rebuild ? rebuildIndex : openIndex)({
    archive: { path, kind, isSample: false },
    cache: join(cache, 'kznews'),
    analyzer,
    onProgress: () => {},
    onNotice: (notice) => notices.push(notice),
  })
  onTestFinished(() => {
    try {
      index.close()
    } catch {
      // The test has closed it.
    }
  })
  return { index, notices }
}

/** The stemmer that the index uses. */
const { stem } = await kazakhAnalyzer.stemmer()

export const ALL = { limit: 1_000_000, offset: 0 }

export async function ids(engine: Engine): Promise<string[]> {
  return (await engine.list({}, 'date', ALL)).map(({ id }) => id)
}

/** The articles with a word, newest first. */
export async function idsWith(engine: Engine, word: string): Promise<string[]> {
  const expression = await stemOf(engine, word)
  return (await engine.match(expression, {}, 'date', ALL)).map(({ id }) => id)
}

/** A word's stem as an expression; nothing for a word that the archive does not have. */
export async function stemOf(engine: Engine, word: string): Promise<Expression> {
  const stems = await engine.stemsByText([stem(word)])
  return { type: 'or', of: stems.map(({ stem }) => ({ type: 'stem', stem })) }
}

export function codes(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code)
}

/** Everything but the numbers that an index gives by itself. */
function withoutNumber({ document: _, ...facts }: DocumentRow): unknown {
  return facts
}

/** All that an index answers, for words that its articles may have. */
export async function answers(index: OpenIndex, words: readonly string[]): Promise<unknown> {
  const { engine } = index
  const stems = await engine.stemsByText([...new Set(words.map(stem))].sort())
  const entries = await engine.wordsOfStems(stems.map(({ stem }) => stem))
  const forms = new Map(entries.map(({ word, form }) => [word, form]))
  const rows = await engine.list({}, 'date', ALL)
  const forward = await engine.forward(rows.map(({ document }) => document))
  const texts = rows.map(({ document }) =>
    forward.get(document)!.map((field) => field.map((word) => forms.get(word) ?? '?').join(' ')),
  )
  const idOf = new Map(rows.map(({ document, id }) => [document, id]))
  const matches: unknown[] = []
  for (const { stem, text } of stems) {
    const expression: Expression = { type: 'stem', stem }
    const found = await engine.match(expression, {}, 'date', ALL)
    const ranked = await engine.candidates(expression, {}, ALL)
    matches.push({
      text,
      count: await engine.count({}, expression),
      ids: found.map(({ id }) => id),
      // Within a day they are in the order of coming, which is another after an edit.
      candidates: ranked.map((document) => idOf.get(document)).sort(),
    })
  }
  return {
    rows: rows.map(withoutNumber),
    texts,
    oldest: (await engine.list({}, 'oldest', ALL)).map(({ id }) => id),
    byTitle: (await engine.list({}, 'title', ALL)).map(({ id }) => id),
    count: await engine.count({}),
    dated: await engine.count({ from: '0001-01-01' }),
    categories: await engine.categories(),
    days: await engine.aggregate('day', {}),
    byCategory: await engine.aggregate('category', {}),
    problems: index.problems(),
    words: entries
      .map(({ form, documents }) => ({ form, documents }))
      .sort((one, other) => (one.form < other.form ? -1 : 1)),
    folded: (await engine.stemsByFolded(stems.map(({ text }) => kazakhAnalyzer.fold(text))))
      .map(({ text }) => text)
      .sort(),
    lengths: await engine.averageLengths(),
    matches,
    files: index.engine.ledger.fileCount(),
  }
}
