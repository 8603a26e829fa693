/**
 * A file of feeds, which a user keeps: OPML, or as newsboat's `urls` has it: an address a line, behind it
 * what newsboat calls tags (`"~Дала"`, `жаңалық`), comments behind `#`. Addresses alone are read of it.
 */

import type { Bytes, Refusal } from '../found/draft.ts'
import { inTime } from '../markup/time-limit.ts'
import { textOrRefuse } from '../whole.ts'
import { linksIn } from './read.ts'

/** The names of the file in the folder of an archive. */
export const FEEDS_FILES = ['feeds.txt', 'feeds.opml'] as const

export type FeedsFile = {
  readonly urls: readonly string[]
  /** Lines that are neither an address nor empty: queries, filters, commands. Counted from 1. */
  readonly others: readonly number[]
}

const ADDRESS = /^"?(https?:\/\/[^\s"]+)"?(?=\s|$)/i

function parseFeedLines(text: string): FeedsFile {
  const urls = new Set<string>()
  const others: number[] = []
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const said = line.trim()
    if (said === '' || said.startsWith('#')) continue
    const [, url] = ADDRESS.exec(said) ?? []
    if (url === undefined) others.push(at + 1)
    else urls.add(url)
  }
  return { urls: [...urls], others }
}

/** Reads a file of feeds, or says why it cannot be. */
export async function readFeedsFile(bytes: Bytes, place: string): Promise<FeedsFile | Refusal> {
  const whole = await textOrRefuse(bytes, { place })
  if ('reason' in whole) return whole
  const { text } = whole
  if (!/^\s*</.test(text)) return parseFeedLines(text)
  const { kind, links } = inTime(() => linksIn(text), text.length)
  if (kind !== 'opml') return { place, reason: links.length > 0 ? kind : 'xml' }
  return { urls: links.map(({ url }) => url), others: [] }
}
