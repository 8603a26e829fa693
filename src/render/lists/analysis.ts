/** The analysis of a text, token by token: a table on a terminal, rows and JSON for programs. */

import type { AnalyzedToken } from '../../kazakh/analyze-text.ts'
import type { Terms } from '../../messages/grammar.ts'
import { joinLines, joinSafe, type Safe, safe, safely, spaces } from '../../terminal/safe.ts'
import type { Theme } from '../../terminal/theme.ts'
import { padEnd, widest } from '../../terminal/width.ts'
import { type Fact, wrap, wrapFacts } from '../../terminal/wrap.ts'
import { jsonArray, type Layout, tsv } from '../records.ts'

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
  if (pieces.length < 2) return safely``
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
  return joinSafe([...wrapFacts(facts, columns), ...lines, safely``], '\n')
}

/** The tokens as a table, or as cards where the terminal is too narrow for one. */
export function renderAnalysis(tokens: readonly AnalyzedToken[], options: AnalysisOptions): Safe {
  if (tokens.length === 0) return safely``
  const { theme, terms } = options
  const heads = COLUMNS.map((name) => safe(terms(`column.${name}`)))
  const rows = tokens.map((token) => cellsOf(token, terms))
  const widths = heads
    .slice(0, -1)
    .map((head, at) => widest([head, ...rows.map((row) => row[at]!)]) + GAP)
  const indent = widths.reduce((sum, columns) => sum + columns, 0)
  const room = options.width - indent
  if (room < LEAST_ROOM) return joinSafe(tokens.map((token) => card(token, options)))
  const line = (cells: readonly Safe[], last: Safe) =>
    joinSafe([...cells.map((cell, at) => padEnd(cell, widths[at]!)), last]).trimEnd()
  const painted = tokens.map((token, row) => {
    const [first = safely``, ...more] = wrap(piecesText(token, terms), room)
    const cells = paints(theme).map((paint, at) => paint(rows[row]![at]!))
    const rest = more.map((part) => safely`${spaces(indent)}${part}`)
    return joinSafe([line(cells, first), ...rest], '\n')
  })
  const head = theme.dim(line(heads.slice(0, -1), heads.at(-1)!))
  return joinLines([head, ...painted])
}

export const ANALYSIS_LAYOUTS = {
  tsv: tsv(({ text, form, kind, script, stem, pieces, key }) => {
    const chain = pieces.map((piece) => `${piece.text}:${piece.name}`).join('+')
    return [text, form, kind, script, stem, chain, key]
  }),
  json: jsonArray((token) => token, { margin: safely`  ` }),
} as const satisfies Readonly<Record<string, Layout<AnalyzedToken>>>
