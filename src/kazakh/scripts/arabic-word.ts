/**
 * A word of a running text in Arabic letters in Cyrillic ones. Which vowels are front is not always
 * written, nor where a compound becomes so: of the ways to read a word the likeliest word is taken,
 * تۇركىستان is түркістан, and باسپاسوز баспасөз.
 */

import { BACK_COUNTERPARTS as BACK, FRONT_COUNTERPARTS as FRONT } from '../letters/alphabet.ts'
import { kindsOf } from '../lexicon/lexicon.ts'
import { wordForm } from '../tokens/form.ts'
import { cheapestReading, stem } from '../words/stem.ts'
import { readArabic } from './arabic.ts'

const VOWEL = new RegExp(`[${BACK}${FRONT}]`, 'g')

/** A longer one is no word: all the places where it may be parted are tried. */
const LONGEST = 40

/** A word with its vowels front from one of them on, and back before; or the other way. */
function compounds(word: string): string[] {
  const vowels = Array.from(word.matchAll(VOWEL), ({ index }) => index)
  const inSeries = (letter: string, series: string) => {
    const at = Math.max(BACK.indexOf(letter), FRONT.indexOf(letter))
    return series.charAt(at)
  }
  const parted = (from: number, [before, after]: readonly [string, string]) =>
    word.replace(VOWEL, (letter, at) => inSeries(letter, at < from ? before : after))
  return [...vowels, word.length].flatMap((from) => [
    parted(from, [BACK, FRONT]),
    parted(from, [FRONT, BACK]),
  ])
}

/** How much likelier a word must be than as it is read by rule. */
const MARGIN = 2

/** @param word in Arabic letters @returns in lower case */
export function likeliestArabic(word: string): string {
  const [first = word, ...others] = readArabic(word).map(wordForm)
  if (first.length > LONGEST || kindsOf(stem(first)) !== 0) return first
  let best = first
  let least = cheapestReading(first).cost - MARGIN
  for (const other of new Set([...others, ...compounds(first)])) {
    const { cost } = cheapestReading(other)
    if (cost < least) [best, least] = [other, cost]
  }
  return best
}
