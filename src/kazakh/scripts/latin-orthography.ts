/**
 * Which Latin orthography a phrase is written in. It is decided for the whole phrase: ı is і in the
 * alphabet of 2021 and и or й in that of 2018, and no single word need tell.
 *
 * - `official`: the alphabet of the national commission, 2021: ä ğ ı ñ ö ş ū ü, İ i is и and й.
 * - `acute`: the presidential decree of February 2018: á ǵ ı ń ó ú ý, sh, ch, ı is и and й; and that
 *   of October 2017, which has apostrophes for the acutes (a' g' i').
 * - `turkic`: the Common Turkic letters, as diaspora sites use: ı is ы, y is й, ï is и, w is у.
 * - `everyday`: ASCII as it is typed, with or without q and gh.
 */

import { lowerCase } from '../letters/alphabet.ts'

export type Orthography = 'official' | 'acute' | 'turkic' | 'everyday'

const ACUTES = /[áǵńóúýśćí]/
const MARKS_2021 = /[äğñöşūü]/
const OF_TURKIC = /[ïç]/
/** ı before a consonant. */
const CLOSED_DOTLESS = /ı[aäeouü]*[bcdfghjklmnpqrstvxzşğñ]/
const GLIDE_DOTLESS = /[aáäeuoóöūüúy]ı/
const GLIDE_DOTTED = /[aáäeuoóöūüúy]i/
const GLIDE_Y = /[aäeoöü]y|yı/
/** ı behind a back vowel is ы or и, never і; behind a front one it is no ы. */
const DOTLESS_BACK = /(?:[aoūqğ]|(?<![aäeoöüiıy])u)[^aäeoöuüūiıqğ\s]*ı|ı[qğ]/
const DOTLESS_FRONT = /[eäöü]u?[^aäeoöuüūiı\s]*ı/

/** і of a front word without a dotless ı in sight: i is і, as in the Turkic letters. */
const DOTTED_FRONT = /[eäöü][^aäeoöuüūiy\s]+i(?![aäeoöuü])|w/
const VOWEL_Y = /(?:^|[^aáäeioóöuūúüıy])y(?![aáäeioóöuūúüı])/

/** a' and the like of the alphabet of October 2017; at the end of a word it may be a quote. */
const APOSTROPHE = /([aginoscuy])['’ʼ`]/g
const OPENED_QUOTE = /(?:^|\s)['’ʼ`]/

/**
 * Lower case of a Latin text. İ says that its capital I is that of ı; where there is none, I is
 * the capital of i, which everyone types.
 */
export function lowerLatin(text: string): string {
  const lower = text.includes('İ') ? lowerCase(text.replaceAll('I', 'ı')) : lowerCase(text)
  if (!/['’ʼ`]/.test(lower) || OPENED_QUOTE.test(lower)) return lower
  return lower.replace(APOSTROPHE, '$1\u0301').normalize('NFC')
}

/** Whether a text is in Turkic letters by itself: w beside ı, with no y between them. */
function isTurkic(text: string): boolean {
  if (OF_TURKIC.test(text)) return true
  if (!text.includes('w') || !text.includes('ı')) return false
  return text.split('y').some((part) => {
    const last = part.lastIndexOf('w')
    if (last === -1) return false
    return part.indexOf('w') < part.lastIndexOf('ı') || CLOSED_DOTLESS.test(part.slice(0, last))
  })
}

/** The orthographies that a phrase in lower case may be in, the likeliest first. Never empty. */
export function orthographiesOf(text: string): readonly Orthography[] {
  if (ACUTES.test(text)) return ['acute']
  if (text.includes('ı')) return dotlessOrthographies(text)
  if (isTurkic(text)) return ['turkic']
  if (!MARKS_2021.test(text)) return ['everyday']
  const turkic = GLIDE_Y.test(text) || DOTTED_FRONT.test(text)
  return turkic && !VOWEL_Y.test(text) ? ['turkic'] : ['official']
}

/**
 * The letters that one orthography alone has; y between consonants is ы in that of 2021, and й
 * behind a vowel in the Turkic letters: there is a w in Tengrinews too.
 */
const OWN_LETTERS = {
  acute: /[áǵńóúý]/g,
  official: /ū|(?<=[bcdfghjklmnpqrstvxzşğñ])y(?=[bcdfghjklmnpqrstvxzşğñ])/g,
  turkic: /[ïçw]|(?<=[aäeoöü])y/g,
} as const satisfies Partial<Record<Orthography, RegExp>>

/** Letters that everyday spelling lacks. */
const MARKED = /[äğñöşüūïç]/

/**
 * The orthography of a running text in lower case, by how many letters it has of each alone. A
 * phrase is judged by what must not stand beside what; in a text there is always a foreign name.
 */
export function orthographyOf(text: string): Orthography {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const [most] = (['acute', 'official', 'turkic'] as const)
    .map((name) => ({ name, letters: count(OWN_LETTERS[name]) }))
    .sort((one, other) => other.letters - one.letters)
  const isTold = most !== undefined && most.letters > 1
  // w and y are typed in everyday spelling too.
  if (isTold && (most.name === 'acute' || MARKED.test(text))) return most.name
  return orthographiesOf(text)[0] ?? 'everyday'
}

function dotlessOrthographies(text: string): readonly Orthography[] {
  if (isTurkic(text) || (GLIDE_Y.test(text) && !VOWEL_Y.test(text))) return ['turkic']
  if (GLIDE_DOTLESS.test(text)) return ['acute']
  if (text.includes('ū') || GLIDE_DOTTED.test(text)) return ['official']
  return MARKS_2021.test(text) ? markedOrthographies(text) : bareOrthographies(text)
}

/** With ş, ğ and the like beside ı: 2021 or Turkic. */
function markedOrthographies(text: string): readonly Orthography[] {
  if (DOTLESS_FRONT.test(text))
    return DOTLESS_BACK.test(text) ? ['official', 'turkic'] : ['official']
  if (VOWEL_Y.test(text)) return ['official']
  return DOTLESS_BACK.test(text) ? ['turkic', 'official'] : ['official', 'turkic']
}

/** With no other letter than ı to tell. A word without another vowel may be anything: tıs, qıs. */
function bareOrthographies(text: string): readonly Orthography[] {
  if (VOWEL_Y.test(text) && DOTLESS_BACK.test(text)) return ['acute']
  if (DOTLESS_FRONT.test(text)) return /sh|ch/.test(text) ? ['acute'] : ['official']
  return DOTLESS_BACK.test(text) ? ['acute', 'turkic'] : ['official', 'turkic']
}
