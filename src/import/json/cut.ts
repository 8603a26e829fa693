/**
 * Cuts the records out of JSON that is larger than memory: the items of lists at one place in it, as
 * bytes, one at a time. It follows brackets and strings only; what an item says is parsed by others.
 */

/** Keys on the way to a value; `*` is any item of a list. */
export type Path = readonly string[]

export type Cut = {
  /** Absent where the item is longer than may be. */
  readonly bytes: Buffer | undefined
  /** The texts and numbers of each object around it that stood before it, the nearest last. */
  readonly around: readonly Readonly<Record<string, string>>[]
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/** A key, or a text beside a list, is no longer. */
const LONGEST_TOKEN = 4096

type Level = { readonly isList: boolean; key: string; readonly texts: Record<string, string> }

export class ListCutter {
  /** Every list that was met, by its path: what `lists` are looked for in. */
  readonly seen: Path[] = []
  private readonly isWanted: (path: Path) => boolean
  private readonly longest: number
  private readonly levels: Level[] = []
  private isInString = false
  private isEscaped = false
  private token: number[] = []
  /** Depth inside of the item that is being cut; 0 outside of items. */
  private depth = 0
  private pieces: Buffer[] = []
  private size = 0

  /** `isWanted`: whether the items of a list at a path are cut; `longest`: of an item, in bytes. */
  constructor(isWanted: (path: Path) => boolean, longest: number) {
    this.isWanted = isWanted
    this.longest = longest
  }

  /** The items that end in this chunk. */
  *push(chunk: Uint8Array): Generator<Cut> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (this.depth === 0) {
        if (this.outside(byte)) from = at
        continue
      }
      if (!this.inside(byte)) continue
      this.keep(bytes.subarray(from, at + 1))
      yield this.take()
    }
    if (this.depth > 0) this.keep(bytes.subarray(from))
  }

  /** Whether an item has begun that did not end. */
  get isTorn(): boolean {
    return this.depth > 0 || this.levels.length > 0
  }

  private keep(piece: Buffer): void {
    this.size += piece.length
    if (this.size > this.longest) this.pieces = []
    // A copy: the chunk is used again.
    else this.pieces.push(Buffer.from(piece))
  }

  private take(): Cut {
    const bytes = this.size > this.longest ? undefined : Buffer.concat(this.pieces)
    this.pieces = []
    this.size = 0
    return { bytes, around: this.levels.filter(({ isList }) => !isList).map(({ texts }) => texts) }
  }

  /** Follows an item; true where it ends. */
  private inside(byte: number): boolean {
    if (this.isInString) {
      if (this.isEscaped) this.isEscaped = false
      else if (byte === BACKSLASH) this.isEscaped = true
      else if (byte === QUOTE) this.isInString = false
    } else if (byte === QUOTE) this.isInString = true
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.depth++
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) return --this.depth === 0
    return false
  }

  /** Follows what is around items; true where one begins. */
  private outside(byte: number): boolean {
    if (this.isInString) {
      this.string(byte)
      return false
    }
    if (byte === QUOTE) {
      this.isInString = true
      this.token = []
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) return this.open(byte === OPEN_LIST)
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      this.scalar()
      this.levels.pop()
    } else if (byte === COMMA) this.scalar()
    else if (byte === COLON) {
      const level = this.levels.at(-1)
      if (level !== undefined) level.key = Buffer.from(this.token).toString()
      this.token = []
    } else if (byte > 0x20 && this.token.length < LONGEST_TOKEN) this.token.push(byte)
    return false
  }

  private string(byte: number): void {
    if (this.isEscaped) this.isEscaped = false
    else if (byte === BACKSLASH) this.isEscaped = true
    else if (byte === QUOTE) {
      this.isInString = false
      return
    }
    if (this.token.length < LONGEST_TOKEN) this.token.push(byte)
  }

  /** Keeps a text or a number beside the lists. */
  private scalar(): void {
    const level = this.levels.at(-1)
    if (level !== undefined && !level.isList && this.token.length > 0) {
      const written = Buffer.from(this.token).toString()
      Object.defineProperty(level.texts, level.key, {
        value: unescaped(written),
        enumerable: true,
        configurable: true,
      })
    }
    this.token = []
  }

  private open(isList: boolean): boolean {
    const parent = this.levels.at(-1)
    if (!isList && (parent === undefined || parent.isList) && this.isWanted(this.path())) {
      this.depth = 1
      return true
    }
    this.token = []
    this.levels.push({ isList, key: '', texts: {} })
    if (isList) this.seen.push(this.path())
    return false
  }

  /** The way to the list that is open; [] for the document itself. */
  private path(): Path {
    const levels = this.levels.at(-1)?.isList ? this.levels.slice(0, -1) : this.levels
    return levels.map(({ isList: inList, key }) => (inList ? '*' : key))
  }
}

function unescaped(written: string): string {
  if (!written.includes('\\')) return written
  try {
    return String(JSON.parse(`"${written}"`))
  } catch {
    return written
  }
}
