/**
 * Pages that were fetched before, so that a server need not send them again: `<cache>/web/<digest>`, one file
 * an address, private to the user. A lost or damaged cache costs a request and nothing else.
 */

import { createHash, randomBytes } from 'node:crypto'
import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { makeFolder } from '../../archive/make-folder.ts'

export type Kept = {
  readonly url: string
  /** When it was fetched: an instant of ISO 8601. */
  readonly retrieved: string
  readonly etag?: string
  readonly lastModified?: string
  readonly contentType?: string
  readonly body: Buffer
}

const UNUSED_DAYS = 30
const DAY_MS = 86_400_000

export class WebCache {
  private readonly folder: string
  private isTidy = false

  constructor(folder: string) {
    this.folder = folder
  }

  private pathOf(url: string): string {
    return join(this.folder, createHash('sha256').update(url).digest('hex').slice(0, 32))
  }

  /** The page kept of an address; undefined where there is none, or none whole. */
  read(url: string): Kept | undefined {
    try {
      const path = this.pathOf(url)
      const bytes = readFileSync(path)
      const end = bytes.indexOf(10)
      const head = JSON.parse(bytes.toString('utf8', 0, end))
      if (head.url !== url) return undefined
      const kept = { ...head, body: gunzipSync(bytes.subarray(end + 1)) }
      utimesSync(path, new Date(), new Date())
      return kept
    } catch {
      return undefined
    }
  }

  /** Keeps what was fetched, where that is possible. */
  write({ body, ...head }: Kept): void {
    const path = this.pathOf(head.url)
    const temporary = `${path}.${randomBytes(6).toString('hex')}`
    try {
      makeFolder(this.folder, 0o700)
      const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), gzipSync(body)])
      writeFileSync(temporary, bytes, { mode: 0o600 })
      renameSync(temporary, path)
      this.tidy()
    } catch {
      // Nowhere to keep it; what was begun of a file goes with the old ones.
    }
  }

  /** Removes what nobody has asked for in a month. */
  private tidy(): void {
    if (this.isTidy) return
    this.isTidy = true
    for (const name of readdirSync(this.folder)) {
      const path = join(this.folder, name)
      if (Date.now() - statSync(path).mtimeMs > UNUSED_DAYS * DAY_MS) rmSync(path, { force: true })
    }
  }
}
