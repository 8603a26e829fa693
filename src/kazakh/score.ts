/**
 * How likely a stem is, as a cost. Costs are comparable to negative logarithms: a known stem costs
 * the same whatever its length, an unknown one by the letter, so that a suffix is split off when
 * naming it is cheaper than spelling it. A stem made of a known root by derivation is in between.
 */

import { type Boundary, devoiced, stemEnd, step } from './endings.ts'
import { ADVERB, kindsOf, LOAN, NOUN, PARTICLE, VERB } from './lexicon.ts'
import { classOf, FRONT, isVowel, stemHarmony } from './phonology.ts'

export const IMPOSSIBLE = 1e9
/** No stem is cheaper. */
export const KNOWN = 6
const UNKNOWN = 5
const UNKNOWN_LETTER = 2.2
/** By letters of an unknown stem, from none. */
const SHORT = [IMPOSSIBLE, 14, 9, 3, 0.5]
const UNKNOWN_VERB = 1
const LONGEST_KNOWN = 24

/** The cost of a stem before the suffixes to the right of a boundary, these not counted. */
export function stemCost(stem: string, { state, morph, harmony }: Boundary): number {
  const kinds = stem.length <= LONGEST_KNOWN ? kindsOf(stem) : 0
  const known = knownCost(kinds, state, morph === undefined)
  const cost = known < IMPOSSIBLE ? known : unlistedCost(stem, state)
  if (harmony === 0) return cost
  const own = stemHarmony(stem, stem.length)
  if (own === 0 || own === harmony) return cost
  return cost + ((kinds & LOAN) !== 0 ? 1 : discord(stem, harmony))
}

function knownCost(kinds: number, state: string, bare: boolean): number {
  if (state === 'V') return (kinds & VERB) !== 0 ? KNOWN : IMPOSSIBLE
  if ((kinds & NOUN) !== 0) return KNOWN
  if ((kinds & ADVERB) !== 0) return bare ? KNOWN : KNOWN + 2
  return bare && (kinds & PARTICLE) !== 0 ? KNOWN : IMPOSSIBLE
}

/** Stems with back vowels that take front suffixes: рубль-дер, парк-ке, педагог-тер, химик-тер. */
function discord(stem: string, harmony: number): number {
  return harmony === FRONT && /[ькгцәи]$|и[^аоұыуя]$/.test(stem) ? 1 : 6
}

/** The cheaper of spelling a stem and making it of a known root. */
function unlistedCost(stem: string, state: string): number {
  const { length } = stem
  let cost = spellingCost(stem) + (state === 'V' ? UNKNOWN_VERB : 0)
  if (length > LONGEST_KNOWN) return cost
  let node = step(stemEnd(state === 'V' ? 'V' : 'N'), stem.charCodeAt(length - 1))
  for (let end = length - 1; end > 1 && node !== null; end--) {
    for (const boundary of node.stems) {
      const derived = boundary.cost + KNOWN
      if (derived < cost && isKnownRoot(stem, end, boundary)) cost = derived
    }
    node = step(node, stem.charCodeAt(end - 1))
  }
  return cost
}

/** The stem to the left of a boundary in each way that it can be restored. */
function isKnownRoot(stem: string, end: number, boundary: Boundary): boolean {
  const { morph, harmony, hidden, state } = boundary
  const last = stem.charCodeAt(end - 1)
  if (morph === undefined || hidden !== 0) return false
  let root = stem.slice(0, end)
  if (morph.vowelFirst && devoiced(last) !== last) {
    root = root.slice(0, -1) + String.fromCharCode(devoiced(last))
  } else if ((classOf(last) & morph.after) === 0) return false
  const kinds = kindsOf(root)
  if ((kinds & (state === 'V' ? VERB : NOUN | ADVERB)) === 0) return false
  const own = stemHarmony(root, root.length)
  return own === 0 || harmony === 0 || own === harmony || discord(root, harmony) < 2
}

function spellingCost(stem: string): number {
  const { length } = stem
  let cost = UNKNOWN + UNKNOWN_LETTER * length + (SHORT[length] ?? 0)
  const last = stem.charCodeAt(length - 1)
  // ғ ends no word, б г д ж those of other languages alone, and no word ends in a long consonant.
  if (last === 0x493) cost += 15
  else if (last === 0x431 || last === 0x433 || last === 0x434 || last === 0x436) cost += 2
  if (last === stem.charCodeAt(length - 2)) cost += 5
  let from = Math.max(0, length - 12)
  while (from < length && !isVowel(stem.charCodeAt(from))) from++
  return from === length ? cost + 12 : cost
}

