/** A stream of bytes, taken by lines and by counts; never more of it in memory than was asked for. */

import type { Bytes } from '../found/draft.ts'

const LF = 10
const NOTHING = Buffer.alloc(0)

export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>
  private chunk: Buffer = NOTHING

  constructor(bytes: Bytes) {
    this.source = bytes[Symbol.asyncIterator]()
  }

  /** Makes sure that there is something; false at the end. */
  private async fill(): Promise<boolean> {
    while (this.chunk.length === 0) {
      const { value, done } = await this.source.next()
      if (done) return false
      this.chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    }
    return true
  }

  private shift(count: number): Buffer {
    const taken = this.chunk.subarray(0, count)
    this.chunk = this.chunk.subarray(taken.length)
    return taken
  }

  /** A line with its LF, without one where the stream ends or after `limit` bytes; undefined at the end. */
  async line(limit: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = []
    let left = limit
    while (left > 0 && (await this.fill())) {
      const end = this.chunk.indexOf(LF)
      const part = this.shift(Math.min(end === -1 ? this.chunk.length : end + 1, left))
      parts.push(part)
      left -= part.length
      if (part.at(-1) === LF) break
    }
    return parts.length === 0 ? undefined : Buffer.concat(parts)
  }

  /** Takes `count` bytes; fewer where the stream ends. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let left = count
    while (left > 0 && (await this.fill())) {
      const part = this.shift(left)
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  }

  /** Passes over `count` bytes; false where the stream ends before. */
  async skip(count: number): Promise<boolean> {
    let left = count
    while (left > 0) {
      if (!(await this.fill())) return false
      left -= this.shift(left).length
    }
    return true
  }
}
