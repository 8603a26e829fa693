/** The word that a derived one is made of: жұмыс of жұмысшы, сөндір of сөндіруші, бала of балалық. */

import { NOUN, VERB } from '../lexicon/dictionary.ts'
import { kindsOf } from '../lexicon/lexicon.ts'
import { type Boundary, stemEnd, step } from './endings.ts'
import { canStandBefore, voiceBase } from './voice.ts'

/** Longer stems are made of more than one word. */
const LONGEST = 24
/** A shorter base is the beginning of too many words, and of a verb still more: сай is no сайла. */
const SHORTEST = { N: 3, V: 4 } as const

const KINDS = { N: NOUN, V: VERB } as const

/**
 * The base of a stem by its outermost derivational suffix, or of a verb by its voice; undefined for
 * a stem that is no other word's. Only words of the lexicon are bases.
 */
export function derivationalBase(stem: string): string | undefined {
  if (stem.length > LONGEST) return undefined
  return voiceBase(stem) ?? baseIn(stem, 'N') ?? baseIn(stem, 'V')
}

/** The longest base that a suffix leads to from a noun's or a verb's stem. */
function baseIn(stem: string, kind: keyof typeof KINDS): string | undefined {
  let node = step(stemEnd(kind), stem.charCodeAt(stem.length - 1))
  for (let end = stem.length - 1; end >= SHORTEST[kind] && node !== null; end--) {
    for (const boundary of node.stems) {
      const base = stem.slice(0, end)
      if (
        isDerivation(boundary, stem.slice(end)) &&
        canStandBefore(boundary, stem, end) &&
        isBase(base, boundary)
      ) {
        return base
      }
    }
    node = step(node, stem.charCodeAt(end - 1))
  }
  return undefined
}

/** The surface of a voice is a voice on verbs alone, and nothing on other words: ақын is not of ақ. */
const VOICE = /^(?:т|[дт][ыі]р|[ғгқк][ыі]з|[ыі]?[лнс])$/

function isDerivation({ morph, outer }: Boundary, suffix: string): boolean {
  // қалам, a pen, is not of қала.
  return (
    morph !== undefined && outer?.morph === undefined && suffix.length > 1 && !VOICE.test(suffix)
  )
}

function isBase(base: string, { state }: Boundary): boolean {
  const kinds = state === 'N' || state === 'V' ? KINDS[state] : 0
  return (kindsOf(base) & kinds) !== 0
}
