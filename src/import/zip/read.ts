/**
 * A zip is a folder: of a web archive (WACZ) its WARC files are read, of any other what a folder gives. It is
 * read from its beginning, a file after the other, so that one of any size is.
 */

import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import type { Bytes, Container } from '../found/draft.ts'
import { isReadable } from '../found/readable-names.ts'
import { once } from '../streams.ts'
import { collectOrRefuse } from '../whole.ts'

/** A web archive packs what a crawler kept beside lists of it. */
const OF_WACZ = /^(?:datapackage\.json|datapackage-digest\.json|indexes\/|pages\/|archive\/)/
const WARC = /\.warc(?:\.gz|\.zst)?$/i

/** What is taken out at a time. */
const PIECE = 64 * 1024

/** The files of a zip, one after the other; each must be read, or is passed over, before the next. */
class ZipReader {
  private readonly source: AsyncIterator<Uint8Array>
  private readonly files: UnzipFile[] = []
  private readonly unzip = new Unzip((file) => this.files.push(file))
  private chunk: Uint8Array = new Uint8Array(0)
  isEnded = false
  /** What was taken out last is not whole. */
  isBroken = false

  constructor(bytes: Bytes) {
    this.unzip.register(UnzipInflate)
    this.source = bytes[Symbol.asyncIterator]()
  }

  /** Pushes the next piece of the zip. */
  private async push(): Promise<void> {
    if (this.chunk.length === 0) {
      const { value, done } = await this.source.next()
      this.isEnded = done === true
      if (!done) this.chunk = value
    }
    const piece = this.chunk.subarray(0, PIECE)
    this.chunk = this.chunk.subarray(PIECE)
    try {
      this.unzip.push(piece, this.isEnded)
    } catch {
      this.isBroken = true
      this.isEnded = true
    }
  }

  async next(): Promise<UnzipFile | undefined> {
    while (this.files.length === 0 && !this.isEnded) await this.push()
    return this.files.shift()
  }

  /** The content of a file. */
  async *read(file: UnzipFile): AsyncGenerator<Uint8Array> {
    const ready: Uint8Array[] = []
    let isWhole = false
    file.ondata = (error, data, isLast) => {
      if (error) this.isBroken = true
      else ready.push(data.slice())
      isWhole ||= isLast
    }
    file.start()
    yield* ready.splice(0)
    while (!isWhole && !this.isEnded) {
      await this.push()
      yield* ready.splice(0)
    }
    this.isBroken ||= !isWhole
  }
}

function isWanted(name: string, isWacz: boolean): boolean {
  if (isWacz) return name.startsWith('archive/') && WARC.test(name)
  // What a system has put beside.
  return isReadable(name) && !/(?:^|\/)[._]/.test(name)
}

export const readZip: Container = async function* (bytes, origin, read) {
  const { place } = origin
  const zip = new ZipReader(bytes)
  let count = 0
  let isWacz = false
  for (let file = await zip.next(); file !== undefined; file = await zip.next()) {
    const { name } = file
    isWacz ||= OF_WACZ.test(name)
    if (!isWanted(name, isWacz)) continue
    count++
    const at = { ...origin, place: `${place}/${name}` }
    // A web archive says itself where it ends early; of other files half is none.
    if (WARC.test(name)) yield* read(zip.read(file), at)
    else {
      const whole = await collectOrRefuse(zip.read(file), at.place)
      if ('reason' in whole) yield whole
      else if (!zip.isBroken) yield* read(once(whole.bytes), at)
    }
    if (zip.isBroken) break
  }
  if (zip.isBroken) yield { place, reason: 'broken-zip' }
  else if (count === 0) yield { place, reason: 'empty-zip' }
}
