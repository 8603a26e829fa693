/**
 * Phrases and beginnings stand in an article exactly as they were typed, in this archive's own
 * letters: one in Latin or Arabic letters that the archive does not have is read in Cyrillic. Other
 * spellings are not forgiven: quotes are meant.
 */

import { hasCyrillic } from '../../kazakh/scripts/script.ts'
import type { Vocables } from '../query/leaves.ts'
import type { Query, QueryWord } from '../query/query.ts'
import type { KnownWords } from './known-words.ts'

/** The forms of each reading of a text in another script; none where they are not known. */
export type ReadingsOf = (text: string) => readonly (readonly string[])[]

/** The text that the readings of some words are asked by. */
export function typedText(words: readonly QueryWord[]): string {
  return words.map(({ typed }) => typed).join(' ')
}

/** Whether words may be meant in another script: in Cyrillic they are as they are. */
export function isForeign(words: readonly QueryWord[]): boolean {
  return !words.every(({ form }) => hasCyrillic(form))
}

/** The forms of the first reading that the archive has every word of. */
function spelled(
  words: readonly QueryWord[],
  isThere: (form: string) => boolean,
  readingsOf: ReadingsOf,
): readonly QueryWord[] {
  const isWhole = (forms: readonly string[]) =>
    forms.length === words.length && forms.every(isThere)
  if (!isForeign(words) || isWhole(words.map(({ form }) => form))) return words
  const forms = readingsOf(typedText(words)).find(isWhole)
  return forms === undefined ? words : words.map((word, at) => ({ ...word, form: forms[at]! }))
}

/** A query with its phrases and beginnings as this archive spells them. */
export function asSpelled<Q extends Query>(query: Q, known: KnownWords, readingsOf: ReadingsOf): Q
export function asSpelled(query: Query, known: KnownWords, readingsOf: ReadingsOf): Query {
  switch (query.type) {
    case 'and':
    case 'or':
      return { ...query, of: query.of.map((part) => asSpelled(part, known, readingsOf)) }
    case 'not':
      return { ...query, of: asSpelled(query.of, known, readingsOf) }
    case 'phrase': {
      const isThere = (form: string) => known.word(form) !== undefined
      return { ...query, words: spelled(query.words, isThere, readingsOf) }
    }
    case 'prefix': {
      const isThere = (form: string) => known.beginning(form) > 0
      const [word = query.word] = spelled([query.word], isThere, readingsOf)
      return { ...query, word }
    }
    case 'word':
      return query
  }
}

/** Whether a phrase or a beginning in other letters is not in the archive as it was typed. */
export function needsOtherSpelling(
  { phrases, prefixes }: Pick<Vocables, 'phrases' | 'prefixes'>,
  known: KnownWords,
): boolean {
  const isThere = ({ form }: QueryWord) => known.word(form) !== undefined
  return (
    phrases.some((words) => isForeign(words) && !words.every(isThere)) ||
    prefixes.some((word) => isForeign([word]) && known.beginning(word.form) === 0)
  )
}
