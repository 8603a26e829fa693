/**
 * Pages that were fetched before, so that a server need not send them again: `<cache>/web/<digest>`, one file
 * an address, private to the user, with the digest of all that is in it. A lost, damaged or foreign cache
 * costs a request and nothing else.
 */

import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { makeFolder } from '../../archive/make-folder.ts'
import { isPrivateFolder, readPrivateFile } from '../../archive/private-folder.ts'

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

const LINE_FEED = 10

function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A page as a file: the digest of what follows, its head as JSON, its body packed; a line each. */
function fileOf({ body, ...head }: Kept): Buffer {
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), gzipSync(body)])
  return Buffer.concat([Buffer.from(`${digestOf(content)}\n`), content])
}

/** The page of a file; undefined where it is not as it was written. */
function pageOf(bytes: Buffer): Kept | undefined {
  const digest = bytes.subarray(0, bytes.indexOf(LINE_FEED))
  const content = bytes.subarray(digest.length + 1)
  if (digestOf(content) !== digest.toString('latin1')) return undefined
  const end = content.indexOf(LINE_FEED)
  const head = JSON.parse(content.toString('utf8', 0, end))
  return { ...head, body: gunzipSync(content.subarray(end + 1)) }
}

export class WebCache {
  private readonly folder: string
  private isTidy = false
  /** Undefined until it is asked. */
  private isOwn: boolean | undefined

  constructor(folder: string) {
    this.folder = folder
  }

  private pathOf(url: string): string {
    return join(this.folder, digestOf(url).slice(0, 32))
  }

  /** Whether nobody else can have put anything there. @throws the system's error */
  private isPrivate(): boolean {
    this.isOwn ??= isPrivateFolder(this.folder)
    return this.isOwn
  }

  /** The page kept of an address; undefined where there is none, or none whole. */
  read(url: string): Kept | undefined {
    try {
      if (!this.isPrivate()) return undefined
      const path = this.pathOf(url)
      const bytes = readPrivateFile(path)
      const kept = bytes && pageOf(bytes)
      if (kept?.url !== url) return undefined
      utimesSync(path, new Date(), new Date())
      return kept
    } catch {
      return undefined
    }
  }

  /** Keeps what was fetched, where that is possible. */
  write(kept: Kept): void {
    const path = this.pathOf(kept.url)
    const temporary = `${path}.${randomBytes(6).toString('hex')}`
    try {
      makeFolder(this.folder, 0o700)
      if (!this.isPrivate()) return
      writeFileSync(temporary, fileOf(kept), { mode: 0o600 })
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
