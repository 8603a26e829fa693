/**
 * The words of an article in Latin or Arabic letters, as though it were in Cyrillic: the same text
 * lives in three scripts, and is looked for in any. Only the forms are read; offsets point into the
 * text as it was written. An article in another language keeps its words.
 */

import { kindsOf } from '../lexicon/lexicon.ts'
import { wordForm } from '../tokens/form.ts'
import { type Tokenize, tokenize } from '../tokens/tokenize.ts'
import { stem } from '../words/stem.ts'
import { likeliestArabic } from './arabic-word.ts'
import { isForeign } from './foreign-words.ts'
import { latinReader } from './latin.ts'
import { beginningOf, hasCyrillic, mainScript, scriptOf } from './script.ts'

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

const readArabicWord: ReadWord = (_written, form) => likeliestArabic(form)

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
  const read = readerOf(beginningOf(texts))
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
