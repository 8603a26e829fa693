/**
 * The records of one archive file, in order, each with its place. A file that is bad in part gives
 * what is good of it: a bad record is a problem at its place and never stops the ones after it.
 */

import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../errors.ts'
import { fileKind } from './files.ts'
import { articleList } from './find-list.ts'
import { isObjectLines } from './json-lines.ts'
import { mendJson } from './mend-json.ts'
import { jsonTextOf, type ParsedJson, parseJson, parseJsonText } from './parse-json.ts'
import { type Place, type Problem, problem } from './problem.ts'
import { MAX_JSON_BYTES, readLines } from './read-lines.ts'

/** Where a record's bytes are; the whole file for JSON, one line for JSON Lines. */
export type Location = Place & { readonly offset: number; readonly length: number }

/** A location as it is shown to people. */
export function placeOf({ file, line, record }: Location): Place {
  return { file, ...(line !== undefined && { line }), ...(record !== undefined && { record }) }
}

export type RawRecord =
  | { readonly location: Location; readonly value: unknown }
  | { readonly problem: Problem }

/** A document's values; those that are whole, where the document is not. */
export function* jsonValues(text: string, place: Place): Generator<ParsedJson> {
  const parsed = parseJsonText(text, place)
  if ('value' in parsed) {
    yield parsed
    return
  }
  const mended = [...mendJson(text, place)]
  // Nothing is whole: the one fault is the document's.
  if (!mended.some((each) => 'value' in each)) yield parsed
  else yield* mended
}

/** UTF-16 has a zero in every space and bracket; in other files zeros stand as they fall. */
function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0 || bytes[1] === 0 || (bytes[0] === 0xff && bytes[1] === 0xfe)
}

function* readJson(path: string, file: string): Generator<RawRecord> {
  const { size } = statSync(path)
  if (size > MAX_JSON_BYTES) {
    yield { problem: problem('file-too-large', { file }, { bytes: size, limit: MAX_JSON_BYTES }) }
    return
  }
  const bytes = readFileSync(path)
  const isBinary = bytes.includes(0) && !isUtf16(bytes)
  const text = isBinary || bytes.includes(0) ? undefined : jsonTextOf(bytes)
  if (text === undefined) {
    yield { problem: problem(isBinary ? 'not-text' : 'not-utf8', { file }, {}) }
    return
  }
  const whole = { offset: 0, length: size }
  const values = [...jsonValues(text, { file })]
  const [first] = values
  const only = values.length === 1 && first !== undefined && 'value' in first ? first : undefined
  const list = only && articleList(only.value)
  if (only !== undefined && list === undefined) {
    yield { location: { file, ...whole }, value: only.value }
    return
  }
  let record = 0
  for (const each of list?.map((value) => ({ value })) ?? values) {
    if ('problem' in each) yield each
    else yield { location: { file, record: ++record, ...whole }, value: each.value }
  }
}

function* readJsonLines(path: string, file: string): Generator<RawRecord> {
  for (const line of readLines(path)) {
    const place = { file, line: line.number }
    if (line.bytes === undefined) {
      yield { problem: problem('line-too-long', place, { limit: MAX_JSON_BYTES }) }
      continue
    }
    const parsed = parseJson(withoutMark(line.bytes), place)
    if ('problem' in parsed) yield parsed
    else {
      yield {
        location: { ...place, offset: line.offset, length: line.bytes.length },
        value: parsed.value,
      }
    }
  }
}

/** The mark of RFC 7464 before each line. */
const RECORD_SEPARATOR = 0x1e

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === RECORD_SEPARATOR ? bytes.subarray(1) : bytes
}

const HEAD_BYTES = 64 * 1024

/** Whether a file has a record on each line: its bytes tell, and its name where they do not. */
function hasLines(path: string, file: string): boolean {
  const head = readHead(path)
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  const isCut = head.length === HEAD_BYTES
  if (fileKind(file) !== 'lines') {
    return /^[\x1e{]/.test(text) && isObjectLines(text, false)
  }
  // Under the name of lines one long document may stand: a list, an object over many lines.
  const [first = ''] = text.split('\n', 1)
  return !(/^\[\s*(?:\{|$)/.test(first) || (first.trim() === '{' && !isObjectLines(text, isCut)))
}

function readHead(path: string): Buffer {
  const descriptor = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(descriptor, head, 0, HEAD_BYTES, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** Reads the records of `file`, a path relative to the archive folder `root`. */
export function* readRecords(root: string, file: string): Generator<RawRecord> {
  const path = join(root, file)
  try {
    if (statSync(path).size === 0) yield { problem: problem('file-empty', { file }, {}) }
    else if (hasLines(path, file)) yield* readJsonLines(path, file)
    else yield* readJson(path, file)
  } catch (error) {
    yield { problem: problem('file-unreadable', { file }, { reason: reasonOf(error) }) }
  }
}

/** A stretch of a file; undefined when the file is gone or no longer reaches so far. */
function readBytes(path: string, { offset, length }: Location): Uint8Array | undefined {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch {
    return undefined
  }
  try {
    const bytes = Buffer.alloc(length)
    return readSync(descriptor, bytes, 0, length, offset) === length ? bytes : undefined
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Reads one record again from where it was seen.
 *
 * @returns its JSON, or undefined when there is no such record any more
 */
export function readRecordAt(root: string, location: Location): unknown {
  const path = join(root, location.file)
  if (location.line === undefined) {
    for (const record of readRecords(root, location.file)) {
      if ('location' in record && record.location.record === location.record) return record.value
    }
    return undefined
  }
  const bytes = readBytes(path, location)
  if (bytes === undefined) return undefined
  const parsed = parseJson(withoutMark(bytes), location)
  return 'problem' in parsed ? undefined : parsed.value
}
