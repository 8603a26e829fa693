/**
 * The lines of a file as bytes, one at a time: a JSON Lines archive may be larger than memory, and
 * than the longest string V8 can hold.
 */

import { closeSync, openSync, readSync } from 'node:fs'

/** A line without its end; `bytes` is absent when the line is longer than the limit. */
export type Line = {
  /** Counted from 1, empty lines included. */
  readonly number: number
  /** Where it begins in the file, in bytes. */
  readonly offset: number
  readonly bytes?: Uint8Array
}

const CHUNK = 256 * 1024
const NEWLINE = 0x0a
const BLANK = new Set([0x20, 0x09, 0x0d, 0xef, 0xbb, 0xbf])

/** A line is parsed as a whole, as a file of JSON is: one limit for what must fit into memory. */
export const MAX_JSON_BYTES = 64 * 1024 * 1024

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => BLANK.has(byte))
}

/**
 * Parts a stream of bytes into lines. The pieces of a line that runs over chunks are kept until it
 * ends, and dropped once they are too many.
 */
export class LineSplitter {
  private pieces: Uint8Array[] = []
  private length = 0
  private number = 1
  private offset = 0;

  /** The lines that end in this chunk. */
  *push(chunk: Uint8Array): Generator<Line> {
    let start = 0
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start)
      this.keep(chunk.subarray(start, end === -1 ? chunk.length : end))
      if (end === -1) return
      yield* this.take()
      this.offset += this.length + 1
      this.length = 0
      this.number++
      start = end + 1
    }
  }

  /** The last line, where no newline ended it. */
  *end(): Generator<Line> {
    if (this.length > 0) yield* this.take()
  }

  private keep(piece: Uint8Array): void {
    this.length += piece.length
    if (this.length > MAX_JSON_BYTES) this.pieces = []
    else this.pieces.push(piece)
  }

  private *take(): Generator<Line> {
    const { number, offset, pieces } = this
    this.pieces = []
    if (this.length > MAX_JSON_BYTES) {
      yield { number, offset }
      return
    }
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    if (!isBlank(bytes)) yield { number, offset, bytes }
  }
}

/** Reads the non-empty lines of a file. */
export function* readLines(path: string): Generator<Line> {
  const descriptor = openSync(path, 'r')
  try {
    const splitter = new LineSplitter()
    for (;;) {
      // A new buffer each time: lines are views of it.
      const chunk = Buffer.allocUnsafe(CHUNK)
      const size = readSync(descriptor, chunk, 0, CHUNK, null)
      if (size === 0) break
      yield* splitter.push(chunk.subarray(0, size))
    }
    yield* splitter.end()
  } finally {
    closeSync(descriptor)
  }
}
