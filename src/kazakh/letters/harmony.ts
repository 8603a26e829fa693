/**
 * Gives a word that was typed without Kazakh letters its most likely ones (аким → әкім, казак →
 * қазақ), by harmony: a native word is front or back from its first vowel to its last, ө and ә
 * stand in the first syllable, қ and ғ beside back vowels, к and г beside front ones. Loanwords
 * keep what they have; what gives them away is a letter, a cluster or a broken harmony.
 * After the chapters on vowel harmony and on syllables in any Kazakh grammar.
 */

import { BACK_VOWELS, FRONT_VOWELS, OWN_LETTERS, VOWELS } from './alphabet.ts'

/** Distinctions that a spelling makes: where it makes them, a plain к or г is meant. */
export type Spelling = {
  /** қ was written apart from к (q), so к is к. */
  readonly q: boolean
  /** ғ was written apart from г (gh), so г is г. */
  readonly gh: boolean
}

const LOAN =
  /[фвцщёэъь]|и[яюо]|^(?:ст|с[пк]|[бвгдкпт]р|[бгкп]л)|стр|нтр|кт$|нт$|мп|изм|лог|[аео][аео]/
/** Behind these and и, -тын is a participle; of у it is the genitive: сайлаудың. */
const FULL_VOWELS = FRONT_VOWELS + BACK_VOWELS
const GENITIVE = new RegExp(`(?:..н|..[^${FULL_VOWELS}и][дт])[ыі]н$`)
const NO_VOWEL = new RegExp(`[^${VOWELS}]`, 'g')
const FRONT = new RegExp(`[${FRONT_VOWELS}]`)
const BACK = new RegExp(`[${BACK_VOWELS}]`)
const BACK_SURE = /[қғұы]/

/** Cyrillic of the Russian alphabet to Kazakh. Letters that are Kazakh already stay. */
export function restoreHarmony(word: string, spelling: Spelling): string {
  if (LOAN.test(word)) return restoreEnding(word)
  const vowels = word.replace(NO_VOWEL, '')
  const rest = vowels.slice(1)
  if (BACK_SURE.test(word)) return FRONT.test(word) ? word : toBack(word, spelling)
  if (FRONT.test(vowels) || /и/.test(rest) || /^и/.test(vowels)) {
    return BACK.test(rest) ? toMixed(word, spelling) : toFront(word)
  }
  return toBack(word, spelling)
}

const FIRST_A = new RegExp(`^([^${VOWELS}]*)а`)
const FIRST_O = new RegExp(`^([^${VOWELS}]*)о`)
const FIRST_U = new RegExp(`^([^${VOWELS}]*)у(?=[^${VOWELS}])`)

/** и between consonants is і; у between consonants of the first syllable is ү or ұ. */
function toFront(word: string): string {
  return word
    .replace(FIRST_A, '$1ә')
    .replace(FIRST_O, '$1ө')
    .replace(FIRST_U, '$1ү')
    .replace(/и(?![аоуи])/g, 'і')
}

const BACK_K = new RegExp(`к(?=[${BACK_VOWELS}уқғ]|$)|(?<=[${BACK_VOWELS}у])к`, 'g')
const BACK_G = new RegExp(`г(?=[${BACK_VOWELS}у]|$)|(?<=[${BACK_VOWELS}у])г`, 'g')

function toBack(word: string, { q, gh }: Spelling): string {
  let back = word.replace(FIRST_U, '$1ұ')
  if (!q) back = back.replace(BACK_K, 'қ')
  if (!gh) back = back.replace(BACK_G, 'ғ')
  return back
}

/** и where no vowel that a Russian keyboard has is before it or behind. */
const RUSSIAN_VOWELS = VOWELS.replace(new RegExp(`[${OWN_LETTERS}]`, 'g'), '')
const FIRST_I = new RegExp(`^[^${RUSSIAN_VOWELS}]*и[^${RUSSIAN_VOWELS}]`)

/** кітап: и beside a front consonant or in the first syllable is і; the rest is as it was. */
function toMixed(word: string, { q, gh }: Spelling): string {
  if (!FIRST_I.test(word)) return word
  return q || gh || /^[кг]и/.test(word) ? word.replace('и', 'і') : word
}

const FRONT_AT_END = new RegExp(`е[^${BACK_VOWELS}у]*$`)

/** A loanword ends like a native one: министрлери, партиянын. */
function restoreEnding(word: string): string {
  return word.endsWith('и') && FRONT_AT_END.test(word) ? `${word.slice(0, -1)}і` : word
}

/**
 * A word of any stem with its endings as they are spelt, for a stem that is looked up folded: the
 * harmony of театрга, туризмди and қылмыскерлерди tells nothing, but no ending has и, га or ка.
 */
export function restoreEndings(word: string): string {
  const native = word
    .replaceAll('и', 'і')
    .replace(/г(?=[аы])/g, 'ғ')
    .replace(/к(?=[аы])|(?<=[аы])к/g, 'қ')
  return restoreGenitive(native)
}

/** The genitive in -нын, -дын, -тын has ң (жобанын); after a vowel -тын is a participle. */
export function restoreGenitive(word: string): string {
  if (!GENITIVE.test(word)) return word
  return `${word.slice(0, -1)}ң`
}
