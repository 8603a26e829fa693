/**
 * The readings of a typed phrase: a small ranked set, Cyrillic but for names. Latin of any
 * orthography, Arabic script and the wrong keyboard layout are read here; the letters that a
 * Russian keyboard lacks are not put back (аким stays аким), for that is what keys are.
 */

import { SMALL } from '../letters/alphabet.ts'
import { ARABIC, CYRILLIC, LATIN } from '../letters/characters.ts'
import { foldKeys } from '../letters/fold.ts'
import { cleanText, normalizeWord } from '../letters/normalize.ts'
import { readArabic } from './arabic.ts'
import { isName, mayBeForeign } from './foreign-words.ts'
import { looksMistyped, readPressedKeys, readPressedLetters } from './keyboard.ts'
import { readLatin } from './latin.ts'

const MOST_READINGS = 8

/** A longer phrase is a text: its names are not looked for. */
const LONGEST_QUERY = 500

/** Most queries: Kazakh words in lower case. */
const USUAL = new RegExp(`^[${SMALL}]+(?: [${SMALL}]+)*$`)
const PLAIN = /^[\u0400-\u052f\s\x00-\x40\x5b-\x60\x7b-\x7f«»–—“”„’…№]*$/
const HAS_LATIN = new RegExp(`[${LATIN}]`)
const LATIN_WORD = new RegExp(`[${LATIN}]+`, 'g')
const HAS_ARABIC = new RegExp(`[${ARABIC}]`)
const WORD = new RegExp(`[0-9${LATIN}${CYRILLIC}]+`, 'g')
const ADDRESS = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,3}\.[A-Za-z]{2,4}(?![A-Za-z])/g

/** Words of any script. Made when one comes: to parse these classes takes longer than to read a phrase. */
let otherWord: RegExp | undefined

/** A phrase as written: its words in their normal form, its spaces single. */
function asWritten(phrase: string): string {
  if (USUAL.test(phrase)) return phrase
  return phrase.trim().replace(/\s+/g, ' ').replace(WORD, normalizeWord)
}

/** Words of letters that look alike in both scripts, one of which sounds otherwise: cop may be сор. */
const SHAPES = /(?<![A-Za-z])(?=[aeoi]*[cpxy])[aceopxyi]{3,}(?![A-Za-z])/g

function cyrillicReadings(written: string): readonly string[] {
  if (!looksMistyped(written)) return [written]
  const pressed = readPressedLetters(written, (text) => readLatin(text, keepNone)[0] ?? text)
  if (pressed === undefined) return [written]
  const meant = [pressed.text, ...readLatin(pressed.text, keepNone).slice(0, 2)]
  return pressed.clearly ? [...meant, written] : [written, ...meant]
}

/** `readLatin` asks in lower case. */
function isOneOf(words: ReadonlySet<string>): (word: string) => boolean {
  const lower = new Set([...words].map((word) => word.toLowerCase()))
  return (word) => lower.has(word)
}

function keepNone(): boolean {
  return false
}

function latinReadings(phrase: string): readonly string[] {
  if (phrase.length > LONGEST_QUERY) return [...readLatin(phrase, keepNone), phrase]
  const words = phrase.match(LATIN_WORD) ?? []
  const all = readLatin(phrase, keepNone)
  const pressed = words.some(isName) ? undefined : readPressedKeys(phrase, all[0] ?? phrase)
  if (pressed?.clearly) return [pressed.text, ...all, phrase]
  const own = new Set(words.filter((word) => mayBeForeign(word, phrase)))
  for (const [address] of phrase.matchAll(ADDRESS)) {
    for (const [word] of address.matchAll(LATIN_WORD)) own.add(word)
  }
  const kept = own.size > 0 ? readLatin(phrase, isOneOf(own)).slice(0, 3) : []
  return [...kept, ...all, phrase, ...(pressed ? [pressed.text] : []), ...shapes(phrase)]
}

/** The phrase with each Latin word that is all look-alikes in Cyrillic letters of their shape. */
function shapes(phrase: string): readonly string[] {
  // A letter that is Cyrillic only makes the rest Cyrillic.
  const shaped = phrase.replace(SHAPES, (word) => normalizeWord(`ыыыы${word}`).slice(4))
  return shaped === phrase ? [] : readLatin(shaped, keepNone).slice(0, 1)
}

/**
 * The readings of a typed phrase, best first, each a whole phrase in lower case: `akimshilik` may
 * be әкімшілік, `frbv` is аким, `Telegram` is telegram and телеграм. One of them is the phrase as
 * written. At least one, at most eight.
 */
export function readPhrase(phrase: string): readonly string[] {
  if (USUAL.test(phrase) || PLAIN.test(phrase)) return cyrillicReadings(asWritten(phrase))
  const text = cleanText(phrase).trim().replace(/\s+/g, ' ')
  const settled = HAS_ARABIC.test(text) ? readArabic(text) : [text]
  const readings = settled.flatMap((one) =>
    HAS_LATIN.test(one) ? latinReadings(one) : [asWritten(one)],
  )
  return [...new Set(readings.map(asWritten))].slice(0, MOST_READINGS)
}

/**
 * The keys to look a typed phrase up by, best first: each reading with its words folded and
 * nothing between them but a space. Spellings of one phrase share a key.
 */
export function phraseKeys(phrase: string): readonly string[] {
  const keys: string[] = []
  for (const reading of readPhrase(phrase)) {
    const folded = wordsOf(reading).map(foldKeys)
    keys.push(folded.map(([key]) => key).join(' '), folded.map((all) => all.at(-1)).join(' '))
  }
  return [...new Set(keys)].slice(0, MOST_READINGS)
}

function wordsOf(reading: string): readonly string[] {
  if (USUAL.test(reading)) return reading.split(' ')
  if (PLAIN.test(reading)) return reading.match(WORD) ?? []
  // Not a literal: one is parsed, with its classes, when the module is.
  // biome-ignore lint/complexity/useRegexLiterals: see above
  otherWord ??= new RegExp('[\\p{L}\\p{M}\\p{N}]+', 'gu')
  return reading.match(otherWord) ?? []
}
