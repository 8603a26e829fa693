/**
 * Tables of words as one text that is searched as it is and need not be parsed: the lines, and for
 * each side of them an index, sorted keys with the places of their lines. Builds make the text once.
 */

import { packText, unpackText } from './pack.ts'

/** A line of a table: its sides, each the words that say one thing, the commonest first. */
export type Line = readonly (readonly string[])[]

/** Parts of the text are parted by an empty line. */
const PART = '\n\n'
const RADIX = 36

/** Lines `жер сілкінісі = землетрясение = earthquake, quake` as their sides. */
export function parseLines(table: string): Line[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' = ').map((side) => side.split(', ')))
}

/**
 * The text of a table.
 *
 * @param lines all with the same number of sides
 * @param keysOf the keys that a word of a side is looked up by
 */
export function makeTable(
  lines: readonly Line[],
  keysOf: (word: string, side: number) => string | readonly string[],
): string {
  const sides = lines[0]?.length ?? 0
  const indexes = Array.from({ length: sides }, () => new Map<string, Set<number>>())
  let body = ''
  for (const line of lines) {
    line.forEach((words, side) => {
      for (const word of words) {
        for (const key of [keysOf(word, side)].flat().map(packText)) {
          if (key === '') continue
          const places = indexes[side]?.get(key) ?? new Set()
          indexes[side]?.set(key, places.add(body.length))
        }
      }
    })
    body += `${line.map((words) => packText(words.join(','))).join('=')}\n`
  }
  const written = indexes.map((index) =>
    [...index].map(([key, places]) => `${key}:${[...places].map(inRadix).join(' ')}`).sort(),
  )
  return [body.trimEnd(), ...written.map((index) => index.join('\n'))].join(PART)
}

function inRadix(place: number): string {
  return place.toString(RADIX)
}

/** A table that is open: its parts, the lines and an index for each side. */
export type Table = readonly string[]

/** A table of its text. */
export function openTable(text: string): Table {
  return text.split(PART).map((part) => `\n${part}\n`)
}

/** The lines that have a key on a side, in the order of the table; a key is searched in a few steps. */
export function linesAt(table: Table, side: number, key: string): Line[] {
  const body = table[0] ?? ''
  const index = table[side + 1] ?? ''
  const sought = `${packText(key)}:`
  let [low, high] = [1, index.length]
  while (low < high) {
    const middle = index.lastIndexOf('\n', (low + high - 1) >> 1) + 1
    if (index.slice(middle, middle + sought.length) < sought) low = index.indexOf('\n', middle) + 1
    else high = middle
  }
  if (!index.startsWith(sought, low)) return []
  const places = index.slice(low + sought.length, index.indexOf('\n', low)).split(' ')
  return places.map((place) => {
    // One more: a line break stands before the first line.
    const start = Number.parseInt(place, RADIX) + 1
    const line = body.slice(start, body.indexOf('\n', start))
    return line.split('=').map((words) => (words === '' ? [] : unpackText(words).split(',')))
  })
}
