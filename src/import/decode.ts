/**
 * Bytes → text. What a source says of its characters is often wrong (a server's default, a page
 * saved anew), so evidence goes first: a byte order mark, then text that is valid UTF-8; a label
 * decides only among what the bytes allow. Detectors of the trade take Kazakh for Hebrew: here the
 * letters of Kazakh tell.
 */

import { OWN_LETTERS, SMALL_RUSSIAN } from '../kazakh/letters/alphabet.ts'
import { charsetOf, decodeAs, isDecoderOf } from './charsets.ts'

export type Decoded = {
  readonly text: string
  /** The set's name, lower case: `utf-8`, `kz-1048`, `windows-1251` … */
  readonly charset: string
}

/** Those in which Cyrillic comes without saying so; the first of equals is taken. */
const CYRILLIC_SETS = ['windows-1251', 'kz-1048', 'ptcp154', 'koi8-r'] as const

/** Labels of an unconfigured server: no evidence of Latin letters. */
const DEFAULTS: ReadonlySet<string> = new Set(['utf-8', 'windows-1252'])

/** Bytes that are looked at, from the first that is not ASCII. */
const SAMPLE = 256 * 1024

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function markedCharset(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
}

/**
 * UTF-16, by its mark or by the zeros that every space and digit has in it: nearly all of the text
 * is then of the alphabets of the region.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const marked = markedCharset(bytes)
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked
  const sample = bytes.subarray(0, 4096)
  if (!sample.includes(0)) return undefined
  for (const charset of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeAs(sample.subarray(0, sample.length & ~1), charset)
    const near = text.match(/[\t\n\r -\u06ff\u2010-\u20bf\u2116]/g)?.length ?? 0
    if (text.length > 1 && near >= text.length * 0.95) return charset
  }
  return undefined
}

const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w:.-]{2,40})["']/i
const META = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i

/** The set that a document names itself, within its first bytes as the HTML Standard has it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = decodeAs(bytes.subarray(0, 4096), 'windows-1252')
  const label = (DECLARATION.exec(head) ?? META.exec(head))?.[1]
  return label === undefined ? undefined : charsetOf(label)
}

/** Whether a text is sound but for a letter in ten; counted, not collected: it may be 64 MB. */
function isMostlySound(text: string): boolean {
  let broken = 0
  let sound = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code >= 0x80) sound++
  }
  return sound >= broken * 10
}

/** Strictly valid UTF-8, or mostly: a text of many letters of which a few are broken. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Most that is no UTF-8 shows it at once.
    if (!isMostlySound(decodeAs(sampleOf(bytes), 'utf-8'))) return undefined
    const text = decodeAs(bytes, 'utf-8')
    return isMostlySound(text) ? text : undefined
  }
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const from = Math.max(0, first - 64)
  return bytes.subarray(from, from + SAMPLE)
}

/** Cyrillic comes in words of its own; the é of a Latin word stands among ASCII letters. */
function isCyrillic(sample: Uint8Array): boolean {
  const text = decodeAs(sample, 'windows-1252')
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0
  const inRuns = text.match(/[\x80-\xff]{3,}/g)?.reduce((sum, run) => sum + run.length, 0) ?? 0
  return inRuns * 2 > high
}

/** Characters that no text of the region has: Serbian and Macedonian letters, frames, controls. */
const JUNK = /[\x80-\x9f¤¦ЂЃѓЉЊЋЌЏђљњћќџЎўЈјЅѕҖӮҶҲҠӢҸҗӯҳҷҡӣҹҘҜҙҪҫҝ\u2500-\u25ff\ufffd]/g

const KAZAKH = new RegExp(`[${OWN_LETTERS}${OWN_LETTERS.toUpperCase()}]`, 'g')
const KAZAKH_NOT_UKRAINIAN = new RegExp(`[${OWN_LETTERS.replace('і', '')}]`, 'g')

const SMALL_LETTER = new RegExp(`[${SMALL_RUSSIAN}]`, 'g')
const CAPITAL_INSIDE = new RegExp(`[${SMALL_RUSSIAN}][${SMALL_RUSSIAN.toUpperCase()}]`, 'g')

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

type Reading = { readonly charset: string; readonly score: number; readonly text: string }

/** How well a decoding reads: ordinary small letters, twice those of Kazakh, against it all junk. */
function readAs(sample: Uint8Array, charset: string): Reading {
  const text = decodeAs(sample, charset)
  const letters = count(text, SMALL_LETTER) + 2 * count(text, KAZAKH)
  const faults = count(text, JUNK) + count(text, CAPITAL_INSIDE)
  return { charset, text, score: letters - 4 * faults }
}

/**
 * Whether a reading is so much better than the labelled one that the label is wrong. KOI8 and the
 * others read each other's letters as others; among the rest Kazakh letters must be of several
 * kinds: ї and є of Ukrainian are letters of Kazakh to KZ-1048.
 */
function isOverruled(labelled: Reading, best: Reading): boolean {
  if (best.charset === 'koi8-r' || labelled.charset === 'koi8-r') return true
  const kinds = new Set(best.text.match(KAZAKH_NOT_UKRAINIAN)).size
  const isClean = count(best.text, JUNK) === 0 && count(labelled.text, JUNK) > 0
  return kinds >= (isClean ? 2 : 4)
}

/** The set of text that is not UTF-8. Labels are names that `charsetOf` gave, the nearest first. */
function legacyCharset(bytes: Uint8Array, labels: readonly string[]): string {
  const sample = sampleOf(bytes)
  const label = labels.find((each) => !DEFAULTS.has(each))
  const isFamily = (CYRILLIC_SETS as readonly (string | undefined)[]).includes(label)
  if (label !== undefined && !isFamily) return label
  if (label === undefined && !isCyrillic(sample)) return 'windows-1252'
  const readings = CYRILLIC_SETS.map((charset) => readAs(sample, charset))
  const best = readings.reduce((best, each) => (each.score > best.score ? each : best))
  const labelled = readings.find(({ charset }) => charset === label)
  if (labelled === undefined || best.score === labelled.score) return label ?? best.charset
  return isOverruled(labelled, best) ? best.charset : labelled.charset
}

/**
 * Reads bytes as text.
 *
 * @param label the set that the protocol named (`Content-Type`); what an XML declaration or an HTML
 * `meta` says is found in the bytes
 */
export function decodeText(bytes: Uint8Array, label?: string): Decoded {
  const decoded = (text: string, charset: string): Decoded => ({ text, charset })
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) {
    return decoded(decodeAs(bytes.subarray(0, bytes.length & ~1), utf16), utf16)
  }
  const named = label === undefined ? undefined : charsetOf(label)
  const labels = [named, declaredCharset(bytes)].filter((each) => each !== undefined)
  // Its letters are ASCII to everybody else.
  if (labels[0] === 'iso-2022-jp') return decoded(decodeAs(bytes, labels[0]), labels[0])
  const utf8 = readUtf8(bytes)
  if (utf8 !== undefined) return decoded(utf8, 'utf-8')
  if (markedCharset(bytes) === 'utf-8') return decoded(decodeAs(bytes, 'utf-8'), 'utf-8')
  const charset = legacyCharset(bytes, labels)
  return decoded(decodeAs(bytes, charset), charset)
}

/** Reads a stream as text in a set that `decodeText` has told from its beginning. */
export async function* decodeStream(
  bytes: AsyncIterable<Uint8Array>,
  charset: string,
): AsyncGenerator<string> {
  // Tables of our own have a byte for each letter; others may part one between two chunks.
  const decoder = isDecoderOf(charset) ? new TextDecoder(charset) : undefined
  for await (const chunk of bytes) {
    yield decoder?.decode(chunk, { stream: true }) ?? decodeAs(chunk, charset)
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield rest
}
