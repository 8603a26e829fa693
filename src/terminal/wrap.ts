/** Lines of a given measure. Words stay whole; one longer than the measure is parted. */

import { joinLines, type Safe, safely, spaces } from './safe.ts'
import type { Paint } from './theme.ts'
import { width } from './width.ts'

const SPACE = ' '

/** Our own colour codes and links stay whole. */
const LETTER_OR_COLOUR = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\|./gsu

/** Parts a word that no line can hold, between letters. */
function partWord(word: string, measure: number): string[] {
  const parts: string[] = []
  let part = ''
  let columns = 0
  for (const letter of word.match(LETTER_OR_COLOUR) ?? []) {
    // Letter by letter: a word of a hundred thousand marks must not be measured anew for each.
    const more = width(letter)
    if (columns > 0 && more > 0 && columns + more > measure) {
      parts.push(part)
      part = ''
      columns = 0
    }
    part += letter
    columns += more
  }
  return [...parts, part]
}

/** Glued words stay together up to this many columns: longer ones would leave ragged lines. */
const LONGEST_GLUED = 32

/** A word that no line can hold is parted at its spaces if it has any, else between letters. */
function partsOf(word: string, room: number): readonly string[] {
  const columns = width(word)
  if (columns <= Math.min(room, LONGEST_GLUED) || (columns <= room && !word.includes(SPACE))) {
    return [word]
  }
  return word.split(SPACE).flatMap((part) => (width(part) > room ? partWord(part, room) : [part]))
}

export type Breaks = {
  /** The text, as it may be parted; at its spaces when absent. */
  readonly words?: readonly string[]
  /** A word longer than the measure stays whole: a path that is to be copied. */
  readonly keepsWords?: boolean
}

/** Breaks a safe text into lines of at most `measure` columns; at least one line. */
export function wrap(
  text: Safe,
  measure: number,
  { words = text.split(SPACE), keepsWords = false }: Breaks = {},
): Safe[] {
  const room = Math.max(measure, 1)
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of words) {
    if (word === '') continue
    for (const part of keepsWords ? [word] : partsOf(word, room)) {
      const length = width(part)
      if (line !== '' && columns + 1 + length > room) {
        lines.push(line)
        line = ''
        columns = 0
      }
      columns += length + (line === '' ? 0 : 1)
      line += line === '' ? part : SPACE + part
    }
  }
  return [...lines, line] as Safe[]
}

/** A text in at most `columns`, cut at a word where it can be, with an ellipsis when it was cut. */
export function truncate(text: Safe, columns: number): Safe {
  if (width(text) <= columns) return text
  if (columns <= 0) return safely``
  const [first = safely``] = columns === 1 ? [] : wrap(text, columns - 1)
  // One wide letter can be more than there is room for.
  return width(first) < columns ? safely`${first}…` : safely`…`
}

/** A short text with its colour, which is put on line by line. */
export type Fact = { readonly text: Safe; readonly paint?: Paint }

const DOT = safely` · `

/** Facts side by side, with dots between them, in as many lines as they need. */
export function wrapFacts(facts: readonly Fact[], measure: number): Safe[] {
  const lines: Safe[] = []
  let columns = 0
  for (const { text, paint = (line: Safe) => line } of facts) {
    for (const [index, part] of wrap(text, measure).entries()) {
      const length = width(part)
      const isBeside = index === 0 && lines.length > 0 && columns + DOT.length + length <= measure
      const before = isBeside ? safely`${lines.pop()!}${DOT}` : safely``
      columns = isBeside ? columns + DOT.length + length : length
      lines.push(safely`${before}${paint(part)}`)
    }
  }
  return lines
}

/**
 * A message as lines: wrapped to a measure, a path or an address whole; one line without a measure,
 * for whoever greps for it.
 */
export function messageLines(message: Safe, measure: number | undefined, indent = 0): Safe {
  const lines =
    measure === undefined ? [message] : wrap(message, measure - indent, { keepsWords: true })
  return joinLines(lines.map((line) => safely`${spaces(indent)}${line}`))
}
