/**
 * Voice: азай- grows less, азайт- makes less. It makes new verbs, so a stem keeps it; but who looks
 * for one may want the other. Follows «Қазақ грамматикасы» (Астана, 2002), Етістік: етіс.
 */

import { classOf, stemHarmony } from '../letters/phonology.ts'
import { NOUN, VERB } from '../lexicon/dictionary.ts'
import { kindsOf } from '../lexicon/lexicon.ts'
import { type Boundary, stemEnd, step } from './endings.ts'
import { citedVerb, verbOf } from './stem.ts'
import type { SuffixName } from './suffix-names.ts'

const LONGEST = 24

export type Voice = { readonly base: string; readonly name: SuffixName }

/**
 * The stem of a verb without its outermost voice suffix: `азайт` gives `азай`, `қолдан` `қолдау`;
 * undefined if it has none.
 */
export function voiceBase(stem: string): string | undefined {
  const base = voiceOf(verbOf(stem))?.base
  return base === undefined ? undefined : citedVerb(base)
}

/** The outermost voice suffix of a verb's stem. Only known verbs have one: in айт the т is none. */
export function voiceOf(stem: string): Voice | undefined {
  if (stem.length > LONGEST || isNoun(stem)) return undefined
  let node = step(stemEnd('V'), stem.charCodeAt(stem.length - 1))
  for (let end = stem.length - 1; end > 1 && node !== null; end--) {
    for (const boundary of node.stems) {
      if (!isVoice(boundary) || !canStandBefore(boundary, stem, end)) continue
      // жет is not же + т: a single letter makes no voice of a verb of two.
      if (end === 2 && stem.length === 3) continue
      const base = stem.slice(0, end)
      if (isVerb(base)) return { base, name: boundary.morph?.tag as SuffixName }
    }
    node = step(node, stem.charCodeAt(end - 1))
  }
  return undefined
}

function isVoice({ state, morph, outer }: Boundary): boolean {
  return state === 'V' && morph !== undefined && outer?.morph === undefined
}

/** Whether the stem before a suffix ends as the suffix asks, in sound and harmony. */
export function canStandBefore({ morph, harmony }: Boundary, stem: string, end: number): boolean {
  if (morph === undefined || (classOf(stem.charCodeAt(end - 1)) & morph.after) === 0) return false
  const own = stemHarmony(stem, end)
  return harmony === 0 || own === 0 || harmony === own
}

/** ақын is a poet, and no voice of ақ; алыс is far before it is the verb that is made of ал. */
function isNoun(stem: string): boolean {
  return (kindsOf(stem) & NOUN) !== 0
}

function isVerb(base: string): boolean {
  return (kindsOf(base) & VERB) !== 0 || voiceOf(base) !== undefined
}
