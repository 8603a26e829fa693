/**
 * The records of one archive file, in order, each with its place. A file that is bad in part gives
 * what is good of it: a bad record is a problem at its place and never stops the ones after it.
 */

import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../errors.ts'
import { fileKind } from './files.ts'
import { parseJson } from './parse-json.ts'
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

function* readJson(path: string, file: string): Generator<RawRecord> {
  const { size } = statSync(path)
  if (size > MAX_JSON_BYTES) {
    yield { problem: problem('file-too-large', { file }, { bytes: size, limit: MAX_JSON_BYTES }) }
    return
  }
  const parsed = parseJson(readFileSync(path), { file })
  if ('problem' in parsed) {
    yield parsed
    return
  }
  const whole = { offset: 0, length: size }
  const list = articleList(parsed.value)
  if (list === undefined) {
    yield { location: { file, ...whole }, value: parsed.value }
    return
  }
  for (const [index, value] of list.entries()) {
    yield { location: { file, record: index + 1, ...whole }, value }
  }
}

/** The articles of an array or of `{"articles": […]}`; undefined for a single article. */
export function articleList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || !('articles' in value)) return undefined
  return Array.isArray(value.articles) && !('title' in value) ? value.articles : undefined
}

function* readJsonLines(path: string, file: string): Generator<RawRecord> {
  for (const line of readLines(path)) {
    const place = { file, line: line.number }
    if (line.bytes === undefined) {
      yield { problem: problem('line-too-long', place, { limit: MAX_JSON_BYTES }) }
      continue
    }
    const parsed = parseJson(line.bytes, place)
    if ('problem' in parsed) yield parsed
    else {
      yield {
        location: { ...place, offset: line.offset, length: line.bytes.length },
        value: parsed.value,
      }
    }
  }
}

/** Reads the records of `file`, a path relative to the archive folder `root`. */
export function* readRecords(root: string, file: string): Generator<RawRecord> {
  const path = join(root, file)
  try {
    if (statSync(path).size === 0) yield { problem: problem('file-empty', { file }, {}) }
    else if (fileKind(file) === 'lines') yield* readJsonLines(path, file)
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
  const parsed = parseJson(bytes, location)
  return 'problem' in parsed ? undefined : parsed.value
}
