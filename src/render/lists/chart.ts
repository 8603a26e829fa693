/** Counts of articles on a terminal: a line each with its bar, how many they are, and their share. */

import type { Stats, StatsRow } from '../../search/stats.ts'
import { joinLines, joinSafe, type Safe, safe, safely, spaces } from '../../terminal/safe.ts'
import type { Paint } from '../../terminal/theme.ts'
import { padEnd, widest } from '../../terminal/width.ts'
import { truncate } from '../../terminal/wrap.ts'
import type { ChartOptions } from '../page-options.ts'
import { type ChartLine, chartLines, countOf } from './axis.ts'

/** A longer bar says no more. */
const WIDEST_BAR = 60
/** Shorter ones are all alike, and then the numbers alone are better. */
const NARROWEST_BAR = 4
const NARROWEST_LABEL = 12
const GAP = 2

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `columns` columns, to an eighth of one; more than 0 is never drawn as nothing. */
function bar(columns: number): Safe {
  const eighths = columns > 0 ? Math.max(Math.round(columns * 8), 1) : 0
  return safe('█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8])
}

/** A share in whole per cent, so that some is never none, and not all never all. */
function percent(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 0 && share > 0) return '<1 %'
  return whole === 100 && share < 1 ? '>99 %' : `${whole} %`
}

type Columns = {
  readonly label: number
  readonly bar: number
  readonly count: number
  readonly share: number
}

type Cells = {
  readonly label: Safe
  readonly count: string
  readonly share: string
  readonly bar?: Safe
}

function isRow(line: ChartLine): line is StatsRow {
  return 'key' in line
}

function labelOf(
  { key }: StatsRow,
  { by }: Stats,
  { messages, formatDate, formatMonth }: ChartOptions,
): Safe {
  const { labels, chart } = messages
  if (by === 'category') return safe(key ?? chart.uncategorised)
  if (key === null) return safe(labels.undated)
  if (by === 'year') return safe(key)
  return by === 'month' ? formatMonth(key) : formatDate(key)
}

function countText({ matches, articles }: StatsRow): string {
  return matches === undefined ? String(articles) : `${matches} / ${articles}`
}

function columnsFor(cells: readonly Cells[], { width: whole }: ChartOptions): Columns {
  const count = widest(cells.map((each) => each.count))
  const share = widest(cells.map((each) => each.share))
  const longest = widest(cells.map((each) => each.label))
  const left = whole - count - share - 2 * GAP
  const wanted = Math.min(longest, Math.max(NARROWEST_LABEL, Math.floor(whole / 3)))
  const label = Math.max(Math.min(wanted, left), 1)
  const room = Math.min(left - label - GAP, WIDEST_BAR)
  return { label, count, share, bar: room < NARROWEST_BAR ? 0 : room }
}

function lineOf(
  { label, count, share, bar: drawn = safely`` }: Cells,
  columns: Columns,
  paint?: Paint,
): Safe {
  const name = padEnd(truncate(label, columns.label), columns.label)
  const length = padEnd(drawn, columns.bar)
  const parts = [
    name,
    ...(columns.bar > 0 ? [paint === undefined ? length : paint(length)] : []),
    safe(count.padStart(columns.count)),
    safe(share.padStart(columns.share)),
  ]
  return joinSafe(parts, spaces(GAP))
}

/**
 * The chart. Its bars are articles, or with a query the share of a period's articles that match
 * it: an archive that grows has more of everything, which is no attention.
 */
export function renderChart(stats: Stats, hasQuery: boolean, options: ChartOptions): Safe {
  const { rows, by, total, matching } = stats
  if (rows.length === 0) return safely``
  const { theme, messages } = options
  const { chart } = messages
  const head: Cells = {
    label: safe(chart.groups[by]),
    count: hasQuery ? chart.found : chart.articles,
    share: chart.share,
  }
  const whole = { key: null, articles: total, ...(hasQuery && { matches: matching }) }
  const sum: Cells = {
    label: safe(chart.total),
    count: countText({ ...whole, share: 1 }),
    share: percent(hasQuery ? matching / total : 1),
  }
  const cellsOf = (row: StatsRow): Cells => ({
    label: labelOf(row, stats, options),
    count: countText(row),
    share: percent(row.share),
  })
  const lines = chartLines(rows, by)
  const columns = columnsFor([head, sum, ...lines.filter(isRow).map(cellsOf)], options)
  const sizeOf = (row: StatsRow) => (hasQuery ? row.share : row.articles)
  const largest = rows.reduce((most, row) => Math.max(most, sizeOf(row)), 0)
  const drawn = lines.map((line): Safe => {
    if (!isRow(line)) {
      const text = safe(`⋮ ${chart.noneFor(by, line.none)}`)
      return theme.dim(truncate(text, options.width))
    }
    if (countOf(line) === 0) return theme.dim(lineOf(cellsOf(line), columns))
    const length = bar((sizeOf(line) / largest) * columns.bar)
    return lineOf({ ...cellsOf(line), bar: length }, columns, theme.id)
  })
  const page = [theme.dim(lineOf(head, columns)), ...drawn, theme.title(lineOf(sum, columns))]
  return joinLines(page)
}
