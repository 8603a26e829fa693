/** A page of `kznews help <topic>`: sections of text and tables, set for a terminal. */

import type { Row, Section } from '../messages/topics.ts'
import { joinLines, joinSafe, type Safe, safe, safely, spaces } from '../terminal/safe.ts'
import type { Theme } from '../terminal/theme.ts'
import { padEnd, width } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'

/** Longer lines are tiring to read, however wide the terminal. */
const MEASURE = 80
const INDENT = safely`  `
/** The meanings get at least so much; what is typed may be longer, and then stands above its meaning. */
const LEAST_MEANING = 36
const NARROWEST = 20

/** `typed  meaning`, the meaning hanging in its own column. */
function rowLines([typed, meaning]: Row, column: number, measure: number): Safe[] {
  const left = safe(typed)
  const lines = wrap(safe(meaning), measure - column)
  const isBeside = width(left) <= column - 2
  const hanging = lines.map((line) => safely`${spaces(column)}${line}`)
  if (!isBeside) return [left, ...hanging]
  return [safely`${padEnd(left, column)}${lines[0]!}`, ...hanging.slice(1)]
}

function tableLines(rows: readonly Row[], measure: number): Safe[] {
  const widths = rows.map(([typed]) => width(typed) + 2)
  const most = Math.max(measure - LEAST_MEANING, 6)
  const column = Math.max(...widths.filter((each) => each <= most), 4)
  return rows.flatMap((row) => rowLines(row, column, measure))
}

function sectionLines({ title, text, rows = [] }: Section, measure: number, theme: Theme): Safe[] {
  const inner = Math.max(measure - INDENT.length, NARROWEST)
  const below = [
    ...(text === undefined ? [] : wrap(safe(text), inner)),
    ...(rows.length === 0 ? [] : tableLines(rows, inner)),
  ].map((line) => safely`${INDENT}${line}`)
  const above = title === undefined ? [] : wrap(safe(title), measure).map(theme.title)
  return [...above, ...below]
}

/** @param columns of the terminal */
export function renderTopic(sections: readonly Section[], columns: number, theme: Theme): Safe {
  const measure = Math.min(columns, MEASURE)
  const parts = sections.map((section) => joinLines(sectionLines(section, measure, theme)))
  return joinSafe(parts, '\n')
}
