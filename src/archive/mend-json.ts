/**
 * What is whole of JSON that is broken: a list whose writer died, a record with a quote too many,
 * objects one after another without a list (what `jq '.articles[]'` writes). One bad record costs
 * itself, and the ones around it are read.
 */

import { isArticleLike } from './find-list.ts'
import { type ParsedJson, parseJsonText } from './parse-json.ts'
import { type Place, problem } from './problem.ts'

/** Where the value that begins at `from` ends, by its brackets; -1 where none ends it before `limit`. */
function valueEnd(text: string, from: number, limit: number): number {
  let depth = 0
  let isInString = false
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (isInString) {
      if (code === 0x5c) at++
      else if (code === 0x22) isInString = false
    } else if (code === 0x22) isInString = true
    else if (code === 0x7b || code === 0x5b) depth++
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1
  }
  return -1
}

/** Records of one list begin with the same key: by it the next is found behind one that is broken. */
function nextLike(text: string, start: RegExp | undefined, from: number): number {
  if (start === undefined) return -1
  start.lastIndex = from
  return start.exec(text)?.index ?? -1
}

function startLike(text: string, at: number): RegExp | undefined {
  const [, key] = /^\{\s*"((?:[^"\\]|\\.){1,100})"\s*:/.exec(text.slice(at, at + 300)) ?? []
  const escaped = key?.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return escaped === undefined ? undefined : new RegExp(`\\{\\s*"${escaped}"\\s*:`, 'g')
}

/** A broken record is looked for no further than the beginning of so many others. */
const REACH = 4

function limitFrom(text: string, start: RegExp | undefined, at: number): number {
  let limit = at
  for (let count = 0; count < REACH; count++) {
    const next = nextLike(text, start, limit + 1)
    if (next === -1) return text.length
    limit = next
  }
  return limit
}

/** Lists of a broken document that are looked at. */
const LISTS = 20

function isRecord(text: string, at: number): boolean {
  const end = valueEnd(text, at, text.length)
  if (end === -1) return false
  const parsed = parseJsonText(text.slice(at, end), { file: '' })
  return 'value' in parsed && isArticleLike(parsed.value)
}

/** Where the records begin: with the text, or in the first list of such. */
function firstRecord(text: string): number {
  const first = text.indexOf('{')
  if (first === -1 || isRecord(text, first)) return first
  const lists = Array.from(text.slice(0, SEARCHED).matchAll(/\[\s*\{/g)).slice(0, LISTS)
  const starts = lists.map((list) => list.index + list[0].length - 1)
  return starts.find((start) => isRecord(text, start)) ?? first
}

/** Lists begin within so many letters of a document. */
const SEARCHED = 1_000_000

/** Lines and columns of positions that only grow: each letter is counted once. */
function makePositions(text: string): (at: number) => { line: number; column: number } {
  let [line, lineStart, counted] = [1, 0, 0]
  return (at) => {
    for (let end = text.indexOf('\n', counted); end !== -1 && end < at; ) {
      line++
      lineStart = counted = end + 1
      end = text.indexOf('\n', counted)
    }
    return { line, column: at - lineStart + 1 }
  }
}

/**
 * The records of a text that is no JSON as a whole, and a problem where one is broken. `place` is that
 * of the file.
 */
export function* mendJson(text: string, place: Place): Generator<ParsedJson> {
  let at = firstRecord(text)
  const start = at === -1 ? undefined : startLike(text, at)
  const positionOf = makePositions(text)
  while (at !== -1) {
    const end = valueEnd(text, at, limitFrom(text, start, at))
    const parsed = end === -1 ? undefined : parseJsonText(text.slice(at, end), place)
    if (parsed !== undefined && 'value' in parsed) {
      yield parsed
      at = recordBehind(text, start, end)
      continue
    }
    const next = nextLike(text, start, at + 1)
    const code = next === -1 && end === -1 ? 'json-torn' : 'not-json'
    yield { problem: problem(code, place, positionOf(at)) }
    at = next
  }
}

/** Where the next record begins; -1 behind the last. */
function recordBehind(text: string, start: RegExp | undefined, end: number): number {
  const behind = /[^\s,\x1e]/g
  behind.lastIndex = end
  const next = behind.exec(text)?.index ?? -1
  return next === -1 || text[next] === '{' ? next : nextLike(text, start, next)
}
