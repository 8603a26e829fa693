/** The dictionary made of the word lists. Builds put its text in the place of this module. */

import { IRREGULAR, PARTICLES } from './closed.ts'
import { ADVERB, LOAN, makeDictionary, NOUN, PARTICLE, VERB } from './dictionary.ts'
import { GIVEN_NAMES, ORGANISATIONS, PLACES, SURNAMES } from './names.ts'
import { ADJECTIVES, ADVERBS, LOANWORDS, NOUNS, NUMERALS, VOWEL_LOSS } from './nouns.ts'
import { VERB_VOWEL_LOSS, VERBS } from './verbs.ts'

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
