/**
 * Gives a word that was typed without Kazakh letters its most likely ones (аким → әкім, казак →
 * қазақ), by harmony: a native word is front or back from its first vowel to its last, ө and ә
 * stand in the first syllable, қ and ғ beside back vowels, к and г beside front ones. Loanwords
 * keep what they have; what gives them away is a letter, a cluster or a broken harmony.
 * After the chapters on vowel harmony and on syllables in any Kazakh grammar.
 */

/** What the spelling told already, so that its absence speaks as well. */
export type Spelling = {
  /** қ was written apart from к (q), so к is к. */
  readonly q: boolean
  /** ғ was written apart from г (gh), so г is г. */
  readonly gh: boolean
}

const LOAN =
  /[фвцщёэъь]|и[яюо]|^(?:ст|с[пк]|[бвгдкпт]р|[бгкп]л)|стр|нтр|кт$|нт$|мп|изм|лог|[аео][аео]/
const GENITIVE = /(?:..н|..[^аәеоөұүыіи][дт])[ыі]н$/
const FRONT = /[еәөүі]/
const BACK = /[аоұыяёғқ]/
const BACK_SURE = /[қғұы]/

/** Cyrillic of the Russian alphabet to Kazakh. Letters that are Kazakh already stay. */
export function restoreHarmony(word: string, spelling: Spelling): string {
  if (LOAN.test(word)) return restoreEnding(word)
  const vowels = word.replace(/[^аәеоөуұүыіияюёэ]/g, '')
  const rest = vowels.slice(1)
  if (BACK_SURE.test(word)) return FRONT.test(word) ? word : toBack(word, spelling)
  if (FRONT.test(rest) || /[еәөүі]/.test(vowels) || /и/.test(rest) || /^и/.test(vowels)) {
    return BACK.test(rest) ? toMixed(word, spelling) : toFront(word)
  }
  return toBack(word, spelling)
}

/** и between consonants is і; у between consonants of the first syllable is ү or ұ. */
function toFront(word: string): string {
  return word
    .replace(/^([^аәеоөуүиія]*)а/, '$1ә')
    .replace(/^([^аәеоөуүиія]*)о/, '$1ө')
    .replace(/^([^аәеоөуүиія]*)у(?=[^аәеоуүиія])/, '$1ү')
    .replace(/и(?![аоуи])/g, 'і')
}

function toBack(word: string, { q, gh }: Spelling): string {
  let back = word.replace(/^([^аоуұыия]*)у(?=[^аоуұыия])/, '$1ұ')
  if (!q) back = back.replace(/к(?=[аоыұуқғ]|$)|(?<=[аоыұу])к/g, 'қ')
  if (!gh) back = back.replace(/г(?=[аоыұу]|$)|(?<=[аоыұу])г/g, 'ғ')
  return back
}

/** кітап: и beside a front consonant or in the first syllable is і; the rest is as it was. */
function toMixed(word: string, { q, gh }: Spelling): string {
  if (!/^[^аеоуия]*и[^аеоуия]/.test(word)) return word
  return q || gh || /^[кг]и/.test(word) ? word.replace('и', 'і') : word
}

/** A loanword ends like a native one: министрлери, партиянын. */
function restoreEnding(word: string): string {
  return word.endsWith('и') && /е[^аоуыя]*$/.test(word) ? `${word.slice(0, -1)}і` : word
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
