/**
 * The word lists as one sorted text, which is searched as it is and need not be parsed. Builds put
 * the text in the place of the lists: it is ASCII, one letter for each Kazakh one, and JavaScript
 * reads a source of ASCII five times as fast.
 */

import { ALPHABET } from '../letters/alphabet.ts'

/** Kinds of stems, as bits. */
export const NOUN = 1
export const VERB = 2
export const ADVERB = 4
export const PARTICLE = 8
/** A stem as it is written before a suffix that begins with a vowel: мұрн- of мұрын. */
export const SHORTENED = 16
/** A form that has its stem from the list of irregular ones: маған. */
export const FORM = 32
export const LOAN = 64

/** Above each letter of the alphabet the one that it is packed as. */
const PACKED = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP'

/** The entry of a word: its kinds, and the stem of a form or a shortened stem. */
export type Entry = { readonly kinds: number; readonly stem: string | undefined }

/**
 * The dictionary of word lists.
 *
 * @param lists pairs of a kind and words with white space between
 * @param shortened `мұрын=мұрн`, with white space between
 * @param irregular lines `мен: менің маған`
 * @returns sorted entries, a space before and after each: packed word; if it is no noun alone, `!`
 * and its kinds; for what has its stem from the lists, `:` and the packed stem
 */
export function makeDictionary(
  lists: readonly (readonly [number, string])[],
  shortened: string,
  irregular: string,
): string {
  const entries = new Map<string, { kinds: number; stem?: string }>()
  const add = (word: string, kinds: number, stem?: string) => {
    const entry = entries.get(word) ?? { kinds: 0 }
    entries.set(word, { ...entry, kinds: entry.kinds | kinds, ...(stem && { stem }) })
  }
  for (const [kind, list] of lists) for (const word of wordsOf(list)) add(word, kind)
  for (const pair of wordsOf(shortened)) {
    const [word = '', short = ''] = pair.split('=')
    if (!entries.has(word)) add(word, NOUN)
    add(short, SHORTENED, word)
  }
  for (const line of irregular.trim().split('\n')) {
    const [stem = '', forms = ''] = line.split(':')
    if (stem !== '' && !entries.has(stem)) add(stem, NOUN)
    for (const form of wordsOf(forms)) if (form !== stem) add(form, FORM, stem)
  }
  const packed = [...entries].map(([word, { kinds, stem }]) => {
    const written = pack(word) + (kinds === NOUN ? '' : `!${kinds}`)
    return stem === undefined ? written : `${written}:${pack(stem)}`
  })
  return ` ${packed.sort().join(' ')} `
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

let sectionStart: string | undefined
let section = ''

/** The entry of a word. Words are asked for in one breath with others that begin as they do. */
export function search(dictionary: string, word: string): Entry | undefined {
  const packed = pack(word)
  if (packed === '') return undefined
  const start = packed.slice(0, 3)
  if (start !== sectionStart) {
    sectionStart = start
    section = dictionary.slice(firstFrom(dictionary, start) - 1, firstFrom(dictionary, `${start}~`))
  }
  for (let at = 0; ; at++) {
    at = section.indexOf(` ${packed}`, at)
    if (at < 0) return undefined
    const end = at + 1 + packed.length
    const next = section.charAt(end)
    if (next === ' ') return { kinds: NOUN, stem: undefined }
    if (next === '!') return entryOf(section.slice(end + 1, section.indexOf(' ', end)))
  }
}

/** Calls back with each word that begins with a letter. */
export function eachWith(
  dictionary: string,
  letter: string,
  tell: (word: string, kinds: number) => void,
): void {
  const packed = pack(letter)
  if (packed === '') return
  for (let at = firstFrom(dictionary, packed); dictionary.startsWith(packed, at); ) {
    const end = dictionary.indexOf(' ', at)
    const entry = dictionary.slice(at, end)
    const mark = entry.indexOf('!')
    if (mark < 0) tell(unpack(entry), NOUN)
    else tell(unpack(entry.slice(0, mark)), entryOf(entry.slice(mark + 1)).kinds)
    at = end + 1
  }
}

/** `2` or `16:` and a packed stem. */
function entryOf(written: string): Entry {
  const colon = written.indexOf(':')
  if (colon < 0) return { kinds: Number(written), stem: undefined }
  return { kinds: Number(written.slice(0, colon)), stem: unpack(written.slice(colon + 1)) }
}

/** Where the first entry stands that is not before a packed word. */
function firstFrom(dictionary: string, packed: string): number {
  let [low, high] = [1, dictionary.length]
  while (low < high) {
    const middle = dictionary.lastIndexOf(' ', (low + high - 1) >> 1) + 1
    if (dictionary.slice(middle, middle + packed.length) < packed) {
      low = dictionary.indexOf(' ', middle) + 1
    } else high = middle
  }
  return low
}

/** The word in ASCII, empty if it has a letter that is not Kazakh. */
function pack(word: string): string {
  return translate(word, ALPHABET, PACKED)
}

function unpack(word: string): string {
  return translate(word, PACKED, ALPHABET)
}

function translate(word: string, from: string, to: string): string {
  let translated = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    const place = from.indexOf(letter)
    if (place < 0 && letter !== '-') return ''
    translated += place < 0 ? letter : to.charAt(place)
  }
  return translated
}
