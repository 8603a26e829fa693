/** What was read of a text, token by token: a table on a terminal, rows and JSON for programs. */

import type { Script } from '../../kazakh/scripts/script.ts'
import type { TokenKind } from '../../kazakh/tokens/tokenize.ts'
import type { Piece } from '../../kazakh/words/analyze.ts'
import type { Terms } from '../../messages/grammar.ts'
import { joinSafe, type Safe, safe, safeJson, safely } from '../../terminal/safe.ts'
import type { Theme } from '../../terminal/theme.ts'
import { width } from '../../terminal/width.ts'
import { type Fact, wrap, wrapFacts } from '../../terminal/wrap.ts'

/** A token of a text and all that is known of it; offsets in UTF-16 units of the whole text. */
export type AnalyzedToken = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  readonly joined?: true
  readonly form: string
  /** The likeliest Cyrillic of a word in another script, which stem, pieces and key are of. */
  readonly reading?: string
  readonly script: Script
  readonly stem: string
  /** Of a word: its stem as written, and its endings. */
  readonly pieces: readonly Piece[]
  readonly key: string
}

export type AnalysisOptions = {
  readonly width: number
  readonly theme: Theme
  readonly terms: Terms
}

const GAP = 2
/** With less room for the pieces, tokens are written one below the other. */
const LEAST_ROOM = 24

/** `мектеп + тер көптік жалғауы + де жатыс септік`; nothing for a word that is its stem. */
function piecesText({ pieces }: AnalyzedToken, terms: Terms): Safe {
  if (pieces.length < 2) return '' as Safe
  const parts = pieces.map(({ text, name }) => (name === 'stem' ? text : `${text} ${terms(name)}`))
  return safe(parts.join(' + '))
}

/** In the order of the columns but the last, which are the pieces. */
function cellsOf(token: AnalyzedToken, terms: Terms): Safe[] {
  const { text, form, reading = form, kind, script, stem, key } = token
  const names = [terms(`kind.${kind}`), terms(`script.${script}`)]
  return [text, stem, reading, ...names, key].map(safe)
}

const COLUMNS = ['text', 'stem', 'form', 'kind', 'script', 'key', 'pieces'] as const

function paints(theme: Theme) {
  return [theme.title, theme.key, theme.dim, theme.dim, theme.dim, theme.id] as const
}

function card(token: AnalyzedToken, { width: columns, theme, terms }: AnalysisOptions): Safe {
  const cells = cellsOf(token, terms)
  const facts = paints(theme).map((paint, at): Fact => ({ text: cells[at]!, paint }))
  const pieces = piecesText(token, terms)
  const lines = pieces === '' ? [] : wrap(pieces, columns - GAP).map((line) => safely`  ${line}`)
  return joinSafe([...wrapFacts(facts, columns), ...lines, '' as Safe], '\n')
}

function padded(cell: Safe, columns: number): Safe {
  return `${cell}${' '.repeat(Math.max(columns - width(cell), 0))}` as Safe
}

/** The tokens as a table, or as cards where the terminal is too narrow for one. */
export function renderAnalysis(tokens: readonly AnalyzedToken[], options: AnalysisOptions): Safe {
  if (tokens.length === 0) return '' as Safe
  const { theme, terms } = options
  const heads = COLUMNS.map((name) => safe(terms(`column.${name}`)))
  const rows = tokens.map((token) => cellsOf(token, terms))
  const widths = heads
    .slice(0, -1)
    .map(
      (head, at) => rows.reduce((most, row) => Math.max(most, width(row[at]!)), width(head)) + GAP,
    )
  const indent = widths.reduce((sum, columns) => sum + columns, 0)
  const room = options.width - indent
  if (room < LEAST_ROOM) return joinSafe(tokens.map((token) => card(token, options)))
  const line = (cells: readonly Safe[], last: Safe) =>
    `${joinSafe([...cells.map((cell, at) => padded(cell, widths[at]!)), last])}`.trimEnd() as Safe
  const painted = tokens.map((token, row) => {
    const [first = '' as Safe, ...more] = wrap(piecesText(token, terms), room)
    const cells = paints(theme).map((paint, at) => paint(rows[row]![at]!))
    const rest = more.map((part) => safely`${' '.repeat(indent) as Safe}${part}`)
    return joinSafe([line(cells, first), ...rest], '\n')
  })
  const head = theme.dim(line(heads.slice(0, -1), heads.at(-1)!))
  return joinSafe([head, ...painted].map((part) => safely`${part}\n`))
}

function tsvLine(token: AnalyzedToken): Safe {
  const { text, form, kind, script, stem, pieces, key } = token
  const chain = pieces.map((piece) => `${piece.text}:${piece.name}`).join('+')
  return safely`${joinSafe([text, form, kind, script, stem, chain, key].map(safe), '\t')}\n`
}

export function analysisRows(tokens: readonly AnalyzedToken[]): Safe {
  return joinSafe(tokens.map(tsvLine))
}

/** Batches of tokens as one JSON array, in pieces that can be written one after the other. */
export async function* analysisJson(
  batches: AsyncIterable<readonly AnalyzedToken[]>,
): AsyncGenerator<Safe> {
  let before = '[\n  '
  for await (const tokens of batches) {
    if (tokens.length === 0) continue
    const records = tokens.map((token) => safeJson(token))
    yield safely`${before as Safe}${joinSafe(records, ',\n  ')}`
    before = ',\n  '
  }
  yield (before.startsWith('[') ? '[]\n' : '\n]\n') as Safe
}
