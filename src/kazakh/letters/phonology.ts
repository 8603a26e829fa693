/**
 * The conditions of a suffix on the letter and the vowels before it, as numbers that compare quickly.
 * Follows «Қазақ грамматикасы» (Астана, 2002), Фонетика: үндестік заңы (harmony), дыбыс үндестігі
 * (assimilation). Lowest of the stemmer's modules.
 */

import { alphabet, codeOf } from './alphabet.ts'

/**
 * Classes of a letter before a suffix, as bits, by the letters that the suffix tables use:
 * V full vowels; G у ю и, which are half a consonant (тау-ы, би-дің); Y й; R р; L л; M м н ң; Z з ж;
 * T voiceless. б в г ғ д end loanwords alone and are said without voice there (клуб-қа, завод-та).
 */
export const CLASS = { V: 1, G: 2, Y: 4, R: 8, L: 16, M: 32, Z: 64, T: 128 } as const
const ANY = 255
const SPELT = { у: 2, ю: 2, и: 2, й: 4, р: 8, л: 16, м: 32, н: 32, ң: 32, з: 64, ж: 64 } as const
/** рубль-дер, роль-ге, область-қа: a soft sign hides what is before it. */
const SIGNS = 'ьъ'

export const BACK = 1
export const FRONT = 2

const FIRST = codeOf('а')
let classes: Uint8Array | undefined
let harmonies: Uint8Array | undefined

function fill(): void {
  classes = new Uint8Array(0xd0).fill(ANY)
  harmonies = new Uint8Array(0xd0)
  for (const { lower, kind, harmony } of alphabet()) {
    const at = lower.charCodeAt(0) - FIRST
    const plain = kind === 'vowel' ? CLASS.V : CLASS.T
    classes[at] = SIGNS.includes(lower) ? ANY : (SPELT[lower as keyof typeof SPELT] ?? plain)
    if (harmony) harmonies[at] = harmony === 'back' ? BACK : FRONT
  }
}

/** The class bits of a letter; letters that are not Kazakh (VIP-тер, 5-ке) stand before anything. */
export function classOf(code: number): number {
  if (classes === undefined) fill()
  return classes![code - FIRST] ?? ANY
}

/** BACK, FRONT, or 0 for consonants and for у ю и ё, which say nothing. */
export function harmonyOf(code: number): number {
  if (harmonies === undefined) fill()
  return harmonies![code - FIRST] ?? 0
}

/** The harmony of the first `end` letters of a word: that of the last vowel that has one, or 0. */
export function stemHarmony(word: string, end: number): number {
  // No word keeps its last telling vowel further back: структур-.
  const from = Math.max(0, end - 12)
  for (let at = end - 1; at >= from; at--) {
    const harmony = harmonyOf(word.charCodeAt(at))
    if (harmony !== 0) return harmony
  }
  return 0
}

export function isVowel(code: number): boolean {
  return (classOf(code) & ~(CLASS.V | CLASS.G)) === 0
}
