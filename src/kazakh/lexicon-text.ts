/** The dictionary made of the word lists. Builds put its text in the place of this module. */

import { ADVERB, LOAN, makeDictionary, NOUN, PARTICLE, VERB } from './dictionary.ts'
import { IRREGULAR, PARTICLES } from './lexicon-closed.ts'
import { GIVEN_NAMES, ORGANISATIONS, PLACES, SURNAMES } from './lexicon-names.ts'
import { ADJECTIVES, ADVERBS, LOANWORDS, NOUNS, NUMERALS, VOWEL_LOSS } from './lexicon-nouns.ts'
import { VERB_VOWEL_LOSS, VERBS } from './lexicon-verbs.ts'

let text: string | undefined

export function lexiconText(): string {
  text ??= makeDictionary(
    [
      [NOUN, [NOUNS, ADJECTIVES, NUMERALS].join(' ')],
      [NOUN, [GIVEN_NAMES, SURNAMES, PLACES, ORGANISATIONS].join(' ')],
      [NOUN | LOAN, LOANWORDS],
      [ADVERB, ADVERBS],
      [PARTICLE, PARTICLES],
      [VERB, VERBS],
    ],
    VOWEL_LOSS + VERB_VOWEL_LOSS,
    IRREGULAR,
  )
  return text
}
