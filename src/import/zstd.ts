/** Zstandard undone: by the runtime where it has it, else by a library. */

import * as zlib from 'node:zlib'
import type { Bytes } from './found/draft.ts'

type Duplex = ReturnType<typeof zlib.createGunzip>

/** What newer releases of Node have beside. */
const own = zlib as typeof zlib & {
  readonly createZstdDecompress?: () => Duplex
}

/** The damage of a stream, by a code of its own. */
export class BrokenZstd extends Error {}

/** A library holds a window beside each piece. */
const PIECE = 64 * 1024

async function* byLibrary(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd')
  const ready: Uint8Array[] = []
  // Its window is used again.
  const stream = new Decompress((piece) => ready.push(piece.slice()))
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      stream.push(chunk.subarray(at, at + PIECE))
      yield* ready.splice(0)
    }
  }
  stream.push(new Uint8Array(0), true)
  yield* ready
}

async function* byNode(bytes: Bytes, stream: Duplex): AsyncGenerator<Uint8Array> {
  const feed = async () => {
    for await (const chunk of bytes) {
      if (!stream.write(chunk)) await new Promise((resolve) => stream.once('drain', resolve))
    }
    stream.end()
  }
  feed().catch((error) => stream.destroy(error))
  yield* stream
}

/**
 * Unpacks all frames of a stream.
 *
 * @throws BrokenZstd where it is damaged or ends early, beside what the stream throws
 */
export async function* unzstd(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let failure: unknown
  async function* source() {
    try {
      yield* bytes
    } catch (error) {
      failure = error
      throw error
    }
  }
  const stream = own.createZstdDecompress?.()
  try {
    yield* stream === undefined ? byLibrary(source()) : byNode(source(), stream)
  } catch (error) {
    throw failure ?? new BrokenZstd('', { cause: error })
  }
}
