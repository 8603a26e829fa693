/**
 * The words of an article in Latin or Arabic letters, as though it were in Cyrillic: the same text
 * lives in three scripts, and is looked for in any. Only the forms are read; offsets point into the
 * text as it was written. An article in another language keeps its words.
 */

import type { Tokenize } from './analyzer.ts'
import { readArabic } from './arabic.ts'
import { latinReader } from './latin.ts'
import { kindsOf } from './lexicon.ts'
import { hasCyrillic, mainScript, scriptOf } from './script.ts'
import { cheapestReading, stem } from './stem.ts'
import { isForeign } from './to-cyrillic.ts'
import { wordForm } from './token-form.ts'
import { tokenize } from './tokenize.ts'

/** Letters of an article that are looked at; its beginning tells how all of it is written. */
const BEGINNING = 4000

/**
 * The share of different words that must be Kazakh. Of news it is nine tenths; of Turkish, which has
 * many of the same words, a third.
 */
const KAZAKH = 0.55

/** A word as it is read in Cyrillic letters, in its normal form. */
type ReadWord = (written: string, form: string) => string

function latinWordReader(words: readonly string[]): ReadWord {
  const read = latinReader(words.filter((word) => !isForeign(word)).join(' '))
  return (written, form) => (isForeign(written) ? form : wordForm(read(written)))
}

const BACK = 'аоұы'
const FRONT = 'әөүі'
const VOWEL = /[аәоөұүыі]/g

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

/**
 * Which vowels are front is not always written, nor where a compound becomes so: of the ways to read
 * a word the likeliest word is taken, тۇركىستان is түркістан, and باسپاسوز баспасөз.
 */
const readArabicWord: ReadWord = (_written, form) => {
  const [first = form, ...others] = readArabic(form).map(wordForm)
  let best = first
  let least = cheapestReading(first).cost - MARGIN
  for (const other of new Set([...others, ...compounds(first)])) {
    const { cost } = cheapestReading(other)
    if (cost < least) [best, least] = [other, cost]
  }
  return best
}

/** Whether most of the words are Kazakh ones as they are read. */
function isKazakh(words: readonly string[], read: ReadWord): boolean {
  const forms = [...new Set(words)].map((word) => read(word, wordForm(word)))
  return forms.filter((form) => kindsOf(stem(form)) !== 0).length >= forms.length * KAZAKH
}

/** How the words of a text are read; undefined where they are what they are. */
function readerOf(text: string): ReadWord | undefined {
  const words = tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => text.slice(start, end))
  const script = mainScript(words.join(' '))
  if (script !== 'latin' && script !== 'arabic') return undefined
  const own = words.filter((word) => scriptOf(word) === script)
  const read = script === 'latin' ? latinWordReader(own) : readArabicWord
  return isKazakh(own, read) ? read : undefined
}

/**
 * The tokenizer for the texts of one article: `saılaý` is found as сайлау there, and `سايلاۋ` too.
 *
 * @param texts its title, its description and its text, or as much of these as there is
 */
export function articleTokenizer(texts: readonly string[]): Tokenize {
  // Nearly all articles, told by their title alone.
  if (hasCyrillic(texts[0])) return tokenize
  const read = readerOf(texts.join('\n').slice(0, BEGINNING))
  if (read === undefined) return tokenize
  return (text) =>
    tokenize(text).map((token) => {
      const { form, start, end, kind } = token
      // What has an ending taken off is read without it.
      const written = form.length === end - start ? text.slice(start, end) : form
      const isOther = kind !== 'word' || hasCyrillic(written)
      return isOther ? token : { ...token, form: read(written, form) }
    })
}
