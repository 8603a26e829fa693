/**
 * How likely a stem is, as a cost. Costs are comparable to negative logarithms: a known stem costs
 * the same whatever its length, an unknown one by the letter, so that a suffix is split off when
 * naming it is cheaper than spelling it. A stem made of a known root by derivation is in between.
 */

import { devoiced } from '../letters/alternation.ts'
import { B, D, G, GH, L, R, SH, ZH } from '../letters/codes.ts'
import { CLASS, classOf, FRONT, isVowel, stemHarmony } from '../letters/phonology.ts'
import { ADVERB, LOAN, NOUN, PARTICLE, VERB } from '../lexicon/dictionary.ts'
import { kindsOf } from '../lexicon/lexicon.ts'
import { AS_WRITTEN, type Boundary, IOTATED, isVerbal, stemEnd, step } from './endings.ts'

export const IMPOSSIBLE = 1e9
const KNOWN = 6
/** қалады is a form of қал- more often than of қала-: the common verbs are short, CVC. */
const [COMMON_VERB, LONGEST_COMMON_VERB] = [5, 3]
/** No stem is cheaper. */
export const CHEAPEST = COMMON_VERB
const UNKNOWN = 5
const UNKNOWN_LETTER = 2.2
/** By letters of an unknown stem, from none. */
const SHORT = [IMPOSSIBLE, 14, 8, 1.5]
const UNKNOWN_VERB = 1
const UNKNOWN_ROOT = 6
/** The cost of an unlisted noun of which a listed verb is made. */
const ROOT_OF_VERB = KNOWN + 1.6
/** Two known words that are written as one (compound.ts). */
export const COMPOUND = KNOWN + 8
const VOICED = CLASS.L | CLASS.M | CLASS.Z
const LONGEST_KNOWN = 24

/** The cost of a stem before the suffixes to the right of a boundary, these not counted. */
export function stemCost(stem: string, { state, morph, harmony }: Boundary): number {
  const kinds = stem.length <= LONGEST_KNOWN ? kindsOf(stem) : 0
  const known = knownCost(stem, kinds, state, morph === undefined)
  const cost = known < IMPOSSIBLE ? known : unlistedCost(stem, state)
  return cost + disharmony(stem, harmony, (kinds & LOAN) !== 0)
}

/** What it costs that a stem's vowels are not of the harmony that its suffixes need. */
export function disharmony(stem: string, harmony: number, isLoan = false): number {
  if (harmony === 0) return 0
  const own = stemHarmony(stem, stem.length)
  if (own === 0 || own === harmony) return 0
  return isLoan ? 1 : discord(stem, harmony)
}

function knownCost(stem: string, kinds: number, state: string, bare: boolean): number {
  if (isVerbal(state)) {
    if ((kinds & VERB) === 0) return IMPOSSIBLE
    const { length } = stem
    const common = length <= LONGEST_COMMON_VERB && !isVowel(stem.charCodeAt(length - 1))
    return common ? COMMON_VERB : KNOWN
  }
  if ((kinds & NOUN) !== 0) return KNOWN
  if ((kinds & ADVERB) !== 0) return bare ? KNOWN : KNOWN + 4
  return bare && (kinds & PARTICLE) !== 0 ? KNOWN : IMPOSSIBLE
}

/**
 * Stems with back vowels that take front suffixes: рубль-дер, парк-ке, педагог-тер, химик-тер; and
 * surnames, which go by the name before -ов, -ев: Бектенов-ке, Досбаев-қа.
 */
function discord(stem: string, harmony: number): number {
  const other = harmony === FRONT ? /[ькгцәи]$|и[^аоұыуя]*$|.{3}ов$/ : /.{3}ев$/
  // Its end alone: an и before a million letters would be tried at each of them.
  return other.test(stem.slice(-LONGEST_KNOWN)) ? 1 : 6
}

/** The cheaper of spelling a stem and making it of a root. */
function unlistedCost(stem: string, state: string): number {
  const { length } = stem
  let cost = spellingCost(stem) + (isVerbal(state) ? UNKNOWN_VERB : 0)
  if (length > LONGEST_KNOWN) return cost
  if (length > 3 && !isVerbal(state) && hasVerb(stem)) cost = Math.min(cost, ROOT_OF_VERB)
  let node = step(stemEnd(isVerbal(state) ? 'V' : 'N'), stem.charCodeAt(length - 1))
  for (let end = length - 1; end > 1 && node !== null; end--) {
    for (const boundary of node.stems) cost = Math.min(cost, derivedCost(stem, end, boundary, cost))
    node = step(node, stem.charCodeAt(end - 1))
  }
  return cost
}

/** Whether the verb in -ла of a noun is known: there is жарнама if there is жарнамала. */
function hasVerb(noun: string): boolean {
  const last = classOf(noun.charCodeAt(noun.length - 1))
  const front = stemHarmony(noun, noun.length) === FRONT
  const consonant = last === CLASS.T ? 'т' : (last & VOICED) !== 0 ? 'д' : 'л'
  return (kindsOf(`${noun}${consonant}${front ? 'е' : 'а'}`) & VERB) !== 0
}

/** The cost of a stem made of the root to the left of a boundary, if below a limit. */
function derivedCost(stem: string, end: number, boundary: Boundary, limit: number): number {
  const known = boundary.cost + KNOWN
  const unknown = boundary.cost + UNKNOWN_ROOT + UNKNOWN_LETTER * end + (SHORT[end] ?? 0)
  if (known >= limit && unknown >= limit) return limit
  const kinds = rootKinds(stem, end, boundary)
  if (kinds < 0) return limit
  return (kinds & (isVerbal(boundary.state) ? VERB : NOUN | ADVERB)) !== 0 ? known : unknown
}

/** The kinds of the root to the left of a boundary before derivation, -1 if none can be there. */
function rootKinds(stem: string, end: number, { morph, harmony, hidden }: Boundary): number {
  if (morph === undefined) return -1
  const last = stem.charCodeAt(end - 1)
  const own = stemHarmony(stem, end)
  const written = stem.slice(0, end)
  if (hidden !== AS_WRITTEN) {
    if (isVowel(last) !== (hidden === IOTATED)) return -1
    return kindsOf(written + (hidden === IOTATED ? 'й' : own === FRONT ? 'і' : 'ы'))
  }
  const spoken = morph.vowelFirst ? devoiced(last) : last
  if ((classOf(spoken) & morph.after) === 0) return -1
  if (own !== 0 && harmony !== 0 && own !== harmony && discord(written, harmony) > 1) return -1
  return kindsOf(spoken === last ? written : written.slice(0, -1) + String.fromCharCode(spoken))
}

function spellingCost(stem: string): number {
  const { length } = stem
  let cost = UNKNOWN + UNKNOWN_LETTER * length + (SHORT[length] ?? 0)
  const last = stem.charCodeAt(length - 1)
  // ғ ends no word, б г д ж those of other languages alone, and no word ends in a long consonant.
  if (last === GH) cost += 15
  else if (last === B || last === G || last === D || last === ZH) cost += 2
  const before = stem.charCodeAt(length - 2)
  if (!isVowel(last) && !isVowel(before)) cost += clusterCost(stem, before, last)
  let from = Math.max(0, length - 12)
  while (from < length && !isVowel(stem.charCodeAt(from))) from++
  return from === length ? cost + 12 : cost
}

/** Few pairs of consonants end a word: those that begin with a sonorant, and some of loanwords. */
function clusterCost(stem: string, before: number, last: number): number {
  if (before === last) return 5
  const sonorant = (classOf(before) & (CLASS.R | CLASS.L | CLASS.M | CLASS.Y)) !== 0
  if (sonorant && last !== SH && last !== R && last !== L) return 0
  return LOAN_CLUSTERS.includes(stem.slice(-2)) ? 0 : 4
}

const LOAN_CLUSTERS = 'ст кт пт фт кс зм зд тр др бр гр нр хт ск цк кл бль рль ть дь'
