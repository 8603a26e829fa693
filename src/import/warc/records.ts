/**
 * The records of a WARC file (ISO 28500): a version line, named fields, a block of Content-Length
 * bytes, two line ends. Only what is asked for of a record is held in memory. Where the file is not
 * what it should be, the next line that begins a record is sought.
 */

import type { Bytes } from '../found/draft.ts'
import { type Fields, parseFields } from '../http-fields.ts'
import { ByteReader } from './byte-reader.ts'

export type WarcRecord = {
  /** Counted from 1. */
  readonly number: number
  readonly fields: Fields
  /** The size of the block in bytes. */
  readonly length: number
  /** Reads the next bytes of the block, `most` at most, before the next record is asked for. */
  readonly read: (most: number) => Promise<Buffer>
}

/** Before a record bytes that are none, or a record that the file ends in. */
export type WarcDamage = {
  readonly number: number
  readonly damage: 'not-warc' | 'cut-short'
  readonly fields?: Fields
}

const VERSION = /^WARC\/\d/
/** Fields are a kilobyte; a line that is longer, or more of them, are none. */
const LINE_BYTES = 64 * 1024
const FIELDS_BYTES = 256 * 1024

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 10 || byte === 13)
}

function isVersion(line: Buffer): boolean {
  return VERSION.test(line.toString('latin1', 0, 6))
}

/** Goes to where a record begins. Returns what was passed over. */
async function findRecord(reader: ByteReader): Promise<'nothing' | 'foreign' | 'end' | 'lost'> {
  let passed: 'nothing' | 'foreign' = 'nothing'
  for (;;) {
    const line = await reader.line(LINE_BYTES)
    if (line === undefined) return passed === 'nothing' ? 'end' : 'lost'
    if (isVersion(line)) return passed
    if (!isBlank(line)) passed = 'foreign'
  }
}

/** The named fields behind the version line; undefined where the file ends before they do. */
async function readFields(reader: ByteReader): Promise<Fields | undefined> {
  const lines: Buffer[] = []
  let size = 0
  while (size < FIELDS_BYTES) {
    const line = await reader.line(LINE_BYTES)
    if (line === undefined || line.at(-1) !== 10) return undefined
    if (isBlank(line)) break
    lines.push(line)
    size += line.length
  }
  return parseFields(Buffer.concat(lines).toString('utf8'))
}

/** Reads the records one after the other; a block that was not read is passed over. */
export async function* warcRecords(bytes: Bytes): AsyncGenerator<WarcRecord | WarcDamage> {
  const reader = new ByteReader(bytes)
  for (let number = 1; ; number++) {
    const passed = await findRecord(reader)
    if (passed === 'end') return
    if (passed !== 'nothing') yield { number, damage: 'not-warc' }
    if (passed === 'lost') return
    const fields = await readFields(reader)
    const length = Number(fields?.get('content-length') ?? 'none')
    if (fields === undefined || !Number.isSafeInteger(length) || length < 0) {
      yield { number, damage: fields === undefined ? 'cut-short' : 'not-warc' }
      continue
    }
    let left = length
    const read = async (most: number) => {
      const taken = await reader.take(Math.min(most, left))
      left -= taken.length
      return taken
    }
    yield { number, fields, length, read }
    if (!(await reader.skip(left))) {
      yield { number, damage: 'cut-short', fields }
      return
    }
  }
}
