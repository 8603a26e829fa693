/** Words, ids and names as an index of Lucene can hold them. */

import { fnv1a, fnv1a64 } from '../../archive/hash.ts'
import { storedKey } from '../keys.ts'

/** Lucene cuts longer words in two; no word of a language is so long. */
const LONGEST_TOKEN = 100

const SPACE = /\s/gu

/** A form or a stem as it stands in a field of words; a beginning stays one. */
export function tokenOf(word: string): string {
  const text = storedKey(word).replace(SPACE, '\u2423')
  if (text.length <= LONGEST_TOKEN) return text
  return `${storedKey(text.slice(0, LONGEST_TOKEN))}#${fnv1a64(word)}`
}

/** 32 bits for a word, on which all machines agree without talking. */
export function hashOf(word: string): number {
  return fnv1a(word) >>> 0
}

/** A keyword of Lucene ends at 32,766 bytes; names and ids are told apart long before. */
const LONGEST_KEYWORD = 2000

export function keywordOf(text: string): string {
  return storedKey(text.slice(0, LONGEST_KEYWORD))
}

/** In bytes: the limit of the engine is 512. */
const LONGEST_ID = 500

/** The document's id for an article's: itself, and for a long or foreign one a digest. */
export function documentIdOf(id: string): string {
  const isPlain = id !== '' && !id.startsWith('#') && storedKey(id) === id
  if (isPlain && Buffer.byteLength(id) <= LONGEST_ID) return id
  const back = fnv1a64([...id].reverse().join(''))
  return `#${fnv1a64(id)}${back}${id.length}`
}
