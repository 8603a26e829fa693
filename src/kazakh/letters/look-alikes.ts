/**
 * Letters of one script inside words of the other: мемлекеттiк with the Latin i, Тengri with the
 * Cyrillic Т. The word belongs to the script of most of its letters that can be of one script only
 * (в is Cyrillic, V is Latin, but Т may be either), and the others follow by their shape. So this
 * comes before lower case: the capital H is Н, the small h is һ.
 */

import { CYRILLIC, LATIN, MARKS } from './characters.ts'
import { alignedLetters, type Letters } from './pairs.ts'

/** Small letters that look alike, Latin above Cyrillic. */
const LATIN_SMALL = 'aceopxyihkmtə'
const CYRILLIC_SMALL = 'асеорхуіһкмтә'
/** Capitals that look alike. Y stands for Ү: that is what it is typed for. */
const LATIN_CAPITALS = 'ABCEHIKMOPTXYƏ'
const CYRILLIC_CAPITALS = 'АВСЕНІКМОРТХҮӘ'
/** І with a dot too many, and one too few. */
const LATIN_SHAPES = `${LATIN_SMALL}${LATIN_CAPITALS}ıİ`
const CYRILLIC_SHAPES = `${CYRILLIC_SMALL}${CYRILLIC_CAPITALS}іІ`

/** Typed for a Kazakh letter that the keyboard lacks; not of one shape, so they count as Latin. */
const LATIN_SOUNDS = 'säöüūñğqSÄÖÜŪÑĞQ¥'
const CYRILLIC_SOUNDS = 'сәөүұңғқСӘӨҮҰҢҒҚҰ'

/** Cyrillic letters left in a Latin word: ákіmderіne, әskerining, Тengri. */
const CYRILLIC_IN_LATIN = `${CYRILLIC_SMALL}${CYRILLIC_CAPITALS}УәғқңөұүӘҒҚҢӨҰ`
const LATIN_FOR_CYRILLIC = `${LATIN_SMALL}${LATIN_CAPITALS}YäğqñöūüÄĞQÑÖŪ`

/** Letters of neighbour alphabets for ours: Ukrainian ї, palochka, Bashkir ҡ, Chuvash ӑ … */
export const NEIGHBOURS = 'їЇӏӀӧӦѳѲӓӒӊӉӈӇҥҤҡҠҝҜѐЀѝЍўЎєЄ'
const OF_NEIGHBOURS = 'іІіІөӨөӨәӘңҢңҢңҢқҚқҚеЕиИұҰеЕ'

/**
 * KZ-1048, the eight-bit code page of Kazakh (STRK 1048-2002), read as Windows-1251: ў is ұ, ќ is
 * қ. Only a word with one of ј ѕ ќ ћ, which no Kazakh text has, is taken for that.
 */
const MISREAD = 'јЈѕЅќЌћЋґҐєЄїЇўЎ'
const MISREAD_OF = 'әӘңҢқҚһҺөӨғҒүҮұҰ'

const CYRILLIC_LETTER = new RegExp(`[${CYRILLIC}]`, 'g')
const LATIN_LETTER = new RegExp(`[${LATIN}¥]`, 'g')
const RUN = new RegExp(`(?:[${LATIN}¥${CYRILLIC}]|[${MARKS}])+`, 'g')
/** The small к м т have a shape of their own, and so have k m t, though they are typed for them. */
const CYRILLIC_OF_EITHER = /[асеорхуіһАВСЕНІКМОРТХҮУ]/g
const LATIN_OF_EITHER = /[aceopxyihıəABCEHIKMOPTXYƏİ]/g
/** No Latin letter but such as are typed for Cyrillic ones. */
const ONLY_SHAPES = new RegExp(`^[^${LATIN}¥]*(?:[${LATIN_SHAPES}][^${LATIN}¥]*)*$`)
const VARIANT = new RegExp(`[${NEIGHBOURS}${MISREAD}]`)
const MISREAD_MARK = /[јЈѕЅќЌћЋ]/

/** XXI typed with Х and І in place of X and I, in whole or in part. */
const ROMAN_SHAPE = /^[IVXLІХ]{2,}$/
const ROMAN = /^(?:X[LC]|L?X{0,3})(?:IX|IV|V?I{0,3})$/

let cyrillicSmall: Letters | undefined
let latinSmall: Letters | undefined

/** The Cyrillic letter that a small Latin one looks like, itself if there is none; b is В in small. */
export function cyrillicOf(letter: string): string {
  cyrillicSmall ??= alignedLetters(`${LATIN_SMALL}b`, `${CYRILLIC_SMALL}в`)
  return cyrillicSmall[letter] ?? letter
}

/** The Latin letter that a small Cyrillic one looks like, itself if there is none; в and н as capitals do. */
export function latinOf(letter: string): string {
  latinSmall ??= alignedLetters(`${CYRILLIC_SMALL}вн`, `${LATIN_SMALL}bh`)
  return latinSmall[letter] ?? letter
}

let toCyrillic: Letters | undefined
let toLatin: Letters | undefined
let variants: Letters | undefined
let misread: Letters | undefined

function replaceBy(text: string, letters: Letters): string {
  return text.replace(/[^ -~]|[A-Za-z]/g, (letter) => letters[letter] ?? letter)
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

function asRoman(run: string): string | undefined {
  if (!ROMAN_SHAPE.test(run)) return undefined
  const latin = run.replaceAll('І', 'I').replaceAll('Х', 'X')
  return ROMAN.test(latin) ? latin : undefined
}

/** A run of letters in one script. With no letter to decide (OAНA), Cyrillic: the text is Kazakh. */
function inOneScript(run: string): string {
  const roman = asRoman(run)
  if (roman !== undefined) return roman
  const cyrillic = countOf(run, CYRILLIC_LETTER)
  const latin = countOf(run, LATIN_LETTER)
  if (cyrillic === 0 || latin === 0) return run
  const onlyCyrillic = cyrillic - countOf(run, CYRILLIC_OF_EITHER)
  const onlyLatin = latin - countOf(run, LATIN_OF_EITHER)
  // ісtер, of whose letters all may be of either script, is a Cyrillic word for all its t.
  const isDisguised = cyrillic > latin && ONLY_SHAPES.test(run)
  if (onlyLatin > onlyCyrillic && !isDisguised) {
    toLatin ??= alignedLetters(CYRILLIC_IN_LATIN, LATIN_FOR_CYRILLIC)
    return replaceBy(run, toLatin)
  }
  toCyrillic ??= alignedLetters(LATIN_SHAPES + LATIN_SOUNDS, CYRILLIC_SHAPES + CYRILLIC_SOUNDS)
  return replaceBy(run, toCyrillic)
}

/** Ours for the letters of neighbour alphabets and of a misread code page; the rest stays. */
function withoutVariants(text: string): string {
  if (!VARIANT.test(text)) return text
  misread ??= alignedLetters(MISREAD, MISREAD_OF)
  variants ??= alignedLetters(NEIGHBOURS, OF_NEIGHBOURS)
  return replaceBy(text, MISREAD_MARK.test(text) ? misread : variants)
}

/** Each run of letters of a composed (NFC) text in one script, capitals as they were. */
export function settleScripts(text: string): string {
  return text.replace(RUN, (run) => inOneScript(withoutVariants(run)))
}
