/**
 * Whole texts from any script of Kazakh into another, for reading. Words of other languages stay,
 * and so does what must be typed letter for letter: addresses, names after @, tags after #.
 */

import { type TokenKind, tokenize } from '../tokens/tokenize.ts'
import { mainScript, type ScriptCode } from './script.ts'
import { toArabic } from './to-arabic.ts'
import { arabicToCyrillic, latinToCyrillic, withCapitals } from './to-cyrillic.ts'
import { toLatin } from './to-latin.ts'

const CODES = { cyrillic: 'cyrl', latin: 'latn', arabic: 'arab' } as const

const ARABIC_SIGNS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** Texts that stand side by side, as the pieces of one paragraph do, in another script. */
export type Transliterate = (pieces: readonly string[]) => readonly string[]

export type Transliteration = { readonly from: ScriptCode; readonly convert: Transliterate }

const convertNothing = (text: string): string => text

const LITERAL: ReadonlySet<TokenKind> = new Set<TokenKind>(['url', 'email', 'mention', 'hashtag'])

/** Tengrinews.kz-ке. */
const ENDING = /[-\u2010\u2011][\u0400-\u052f\u0620-\u06d3]+$/

/** Converts a text but for what is typed letter for letter, which stays unless told otherwise. */
function aroundLiterals(
  text: string,
  convert: (text: string) => string,
  literally = convertNothing,
): string {
  let converted = ''
  let at = 0
  for (const { kind, start, end } of tokenize(text)) {
    if (!LITERAL.has(kind)) continue
    // The ending behind a name is Kazakh; what follows a hyphen in a path is not.
    const literal = text.slice(start, end)
    const ending = literal.includes('/') ? 0 : (ENDING.exec(literal)?.[0].length ?? 0)
    converted += convert(text.slice(at, start)) + literally(text.slice(start, end - ending))
    at = end - ending
  }
  return converted + convert(text.slice(at))
}

/** Pieces with capitals where the whole has them. */
function capitalised(pieces: readonly string[]): readonly string[] {
  const whole = withCapitals(pieces.join(''))
  let at = 0
  return pieces.map((piece) => {
    at += piece.length
    return whole.slice(at - piece.length, at)
  })
}

/** Arabic has signs of its own for the comma, the semicolon and the question; those in 3,5 stay. */
function arabicSigns(text: string): string {
  return text.replace(
    /(?<=[\u0621-\u06d5][»")]?)[,;?](?!\d)/g,
    (sign) => ARABIC_SIGNS[sign] ?? sign,
  )
}

const FROM_CYRILLIC: Readonly<Record<ScriptCode, (text: string) => string>> = {
  cyrl: convertNothing,
  latn: toLatin,
  arab: (text) => arabicSigns(toArabic(text)),
}

/**
 * How texts that are written as `sample` is come into a script; undefined where they are in it
 * already, or in none. Latin comes out in the alphabet of 2021, Arabic in töte jazu.
 *
 * @param sample enough of the text to tell its script and orthography
 */
export function transliteration(sample: string, to: ScriptCode): Transliteration | undefined {
  // Addresses are in Latin letters whatever the text is in.
  const words = aroundLiterals(sample, convertNothing, () => ' ')
  const script = mainScript(words)
  const from = script === 'none' || script === 'mixed' ? undefined : CODES[script]
  if (from === undefined || from === to) return undefined
  const fromSource = {
    cyrl: convertNothing,
    latn: latinToCyrillic(words),
    arab: arabicToCyrillic,
  }[from]
  const each = (text: string) => aroundLiterals(text, (part) => FROM_CYRILLIC[to](fromSource(part)))
  // Arabic has no capitals. They are put on Cyrillic, which may have to go on to Latin.
  if (from !== 'arab') return { from, convert: (pieces) => pieces.map(each) }
  return {
    from,
    convert: (pieces) => {
      const cyrillic = pieces.map((piece) => aroundLiterals(piece, fromSource))
      return capitalised(cyrillic).map((piece) => aroundLiterals(piece, FROM_CYRILLIC[to]))
    },
  }
}

/** A text in another script of Kazakh; itself where it is in that script already, or in none. */
export function transliterate(text: string, to: ScriptCode): string {
  return transliteration(text, to)?.convert([text])[0] ?? text
}
