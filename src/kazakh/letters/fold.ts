/**
 * Folding: a word as someone without Kazakh letters types it (әкім → аким). A key to look words up
 * by, never the indexed word: қан (blood) and хан (khan) share a key and stay two words.
 * й goes with и, я with иа and ю with иу, ц with тс and ч with тш, because the Latin alphabets
 * write each pair alike (qaıta, qaita, qayta), and ь and ъ go, because none writes them.
 * Unicode is of no help here: these letters have no decomposition, and stripping marks from NFD
 * would turn й into и.
 */

import { BACK_VOWELS, FRONT_VOWELS } from './alphabet.ts'

/** Letters and what each is folded to; the others of the class below become two letters or none. */
const LETTERS = 'әғқңөұүһійёэщáäğǵıïíñńöóşūüúýç'
const FOLDED = 'агкноуухииеешaaggiiinnoosuuuyc'

const PLAIN = /^[абвгдежзиклмнопрстуфхшы0-9]*$/
const TO_FOLD = new RegExp(`[${LETTERS}цчяюъь]`, 'g')

/** Where a run of one letter is one: ащы is aşşy or ashchy, -ия is ia. */
const LONG = /шт?ш|ии[ау]/
const LONG_SH = /ш(?:т?ш)+/g
const LONG_I = /(?<!и)и{2,}(?=[ау])/g

/** The look-up key of a normalised word: the one key that an index stores. Idempotent, never empty. */
export function foldWord(word: string): string {
  const key = PLAIN.test(word) ? word : word.replace(TO_FOLD, foldLetter)
  return (LONG.test(key) ? key.replace(LONG_SH, 'ш').replace(LONG_I, 'и') : key) || word
}

function foldLetter(letter: string): string {
  switch (letter) {
    case 'ц':
      return 'тс'
    case 'ч':
      return 'тш'
    case 'я':
      return 'иа'
    case 'ю':
      return 'иу'
    default:
      // Of ъ and ь, at -1, nothing is left.
      return FOLDED.charAt(LETTERS.indexOf(letter))
  }
}

/** і typed as ы breaks the harmony (мектептын, келды), and that is how it is known. */
const OUT_OF_HARMONY = /ы/
const FRONT = new RegExp(`[${FRONT_VOWELS}]`)
const BACK = new RegExp(`[${BACK_VOWELS.replace('ы', '')}ёғқ]`)

/**
 * The keys to look a typed word up by, `foldWord` first: `келды` is asked for as келды and as
 * келди. One or two, never empty for a word that is not.
 */
export function foldKeys(word: string): readonly string[] {
  const key = foldWord(word)
  if (!OUT_OF_HARMONY.test(word) || !FRONT.test(word) || BACK.test(word)) return [key]
  return [key, key.replaceAll('ы', 'и')]
}
