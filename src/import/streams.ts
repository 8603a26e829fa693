/** Streams of bytes: a look at the beginning, what gzip holds. */

import { createGunzip } from 'node:zlib'
import type { Bytes } from './found/draft.ts'

/** Bytes at hand as a stream. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

type Peeked = {
  readonly head: Buffer
  readonly whole: Bytes
  /** Whether the beginning is all there is. */
  readonly isAll: boolean
  /** Closes the stream, read or not. */
  readonly close: () => Promise<unknown>
}

/** Takes the beginning of a stream off, `size` bytes of it, and gives it back with the whole. */
export async function peek(bytes: Bytes, size: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let isAll = false
  for (let length = 0; length < size; ) {
    const { value, done } = await iterator.next()
    isAll = done === true
    if (done) break
    taken.push(value)
    length += value.length
  }
  async function* whole() {
    yield* taken
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return {
    head: Buffer.concat(taken).subarray(0, size),
    whole: whole(),
    isAll,
    close: async () => iterator.return?.(),
  }
}

/** Unpacks gzip, all members of it. */
export async function* gunzip(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const stream = createGunzip()
  const feed = async () => {
    for await (const chunk of bytes) {
      if (!stream.write(chunk)) await new Promise((resolve) => stream.once('drain', resolve))
    }
    stream.end()
  }
  feed().catch((error) => stream.destroy(error))
  yield* stream
}
