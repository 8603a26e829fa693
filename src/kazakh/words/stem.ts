/**
 * The stem of a word: of all ways to read it as a stem and a legal chain of suffixes, the one that
 * costs least.
 */

import { codeOf } from '../letters/alphabet.ts'
import { voiced } from '../letters/alternation.ts'
import { isVowel } from '../letters/phonology.ts'
import { ADVERB, FORM, NOUN, PARTICLE, VERB } from '../lexicon/dictionary.ts'
import { kindsOf, listedStem } from '../lexicon/lexicon.ts'
import { isCompound } from './compound.ts'
import { type Boundary, isVerbal, step, wordEnd } from './endings.ts'
import { type Candidate, stemAt } from './roots.ts'
import { CHEAPEST, COMPOUND, disharmony, IMPOSSIBLE } from './score.ts'

/** A word as a stem and, from the boundary on by `outer`, its suffixes. The cost is that of score.ts. */
export type Reading = {
  readonly stem: string
  readonly boundary: Boundary | undefined
  readonly cost: number
}

/** Of қолдаған the stem is қолдау, and its root, what stands before the suffixes, is қолда. */
type RootedReading = Reading & { readonly root: string }

const NOT_VERB = NOUN | ADVERB | PARTICLE
const LONGEST_LISTED = 24
/** Shorter parts behind a hyphen are endings, unless they are nouns: НАТО-ға, АЭС-тің; ток-шоу. */
const SHORTEST_PART = 4

/**
 * The stem of a normalised lower-case word: `мектептерімізде` gives `мектеп`, `баратын` `бар`.
 * Any string is a word. Idempotent; never empty, unless the word is.
 */
export function stem(word: string): string {
  return listedAs(word) ?? readingOf(word).stem
}

/**
 * The reading of a word that is not listed, one legal chain of suffixes behind a root. Where the root is a form
 * of another word, the two chains together may be none of the grammar's. Then the root, if it is a verb, is
 * cited by its verbal noun, as listed verbs are (растады, of раста-, is no past of the locative of рас): растау.
 */
export function readingOf(word: string): RootedReading {
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) {
    const last = lastPart(word.slice(hyphen + 1))
    if (last !== undefined) return compounded(word.slice(0, hyphen + 1), last)
  }
  const { stem: root, boundary, cost } = cheapestReading(word)
  if (root === word || root.length > word.length) return { stem: word, boundary, cost, root: word }
  return { stem: cited(word, root, boundary), boundary, cost, root }
}

/** A root as it is cited: as its own stem, but a verb that is rather a form of another word as its verbal noun. */
function cited(word: string, root: string, boundary: Boundary | undefined): string {
  if (boundary?.morph?.tag === 'possessive.3') {
    const possessed = word.slice(0, word.length - (boundary.outer?.depth ?? 0))
    if (isLexicalPossessive(possessed)) return possessed
  }
  const own = stem(root)
  if (
    own === root ||
    (kindsOf(root) & FORM) !== 0 ||
    boundary === undefined ||
    !isVerbal(boundary.state)
  )
    return own
  const verbalNoun = citation(root)
  return listedAs(verbalNoun) === verbalNoun || cheapestReading(verbalNoun).stem === root
    ? verbalNoun
    : own
}

/** отбасы, the family, and Серікұлы have grown together with their possessive: отбасын is no form of отба. */
function isLexicalPossessive(possessed: string): boolean {
  if (/.{3}(?:ұлы|қызы)$/.test(possessed)) return true
  return /.{3}с[ыі]$/.test(possessed) && (kindsOf(possessed) & NOUN) !== 0
}

/** The reading of what stands behind the last hyphen, if it is a word of its own: зерттеу of ғылыми-зерттеу. */
function lastPart(part: string): RootedReading | undefined {
  if (part.length < SHORTEST_PART && (kindsOf(part) & (NOUN | PARTICLE)) !== NOUN) return undefined
  const listed = listedAs(part)
  const reading =
    listed === undefined
      ? readingOf(part)
      : { stem: listed, root: part, boundary: undefined, cost: 0 }
  return (kindsOf(reading.root) & (NOUN | VERB | FORM)) !== 0 ? reading : undefined
}

function compounded(first: string, last: RootedReading): RootedReading {
  return { ...last, stem: first + last.stem, root: first + last.root }
}

/** The stem of a word that is on the lists as it is: its own, or that of an irregular form. */
export function listedAs(word: string): string | undefined {
  if (word.length > LONGEST_LISTED) return undefined
  const kinds = kindsOf(word)
  if (kinds === 0) return undefined
  if ((kinds & FORM) !== 0) return listedStem(word)
  return (kinds & NOT_VERB) !== 0 || ((kinds & VERB) !== 0 && !isTaken(word)) ? word : undefined
}

/** Answers of `isTaken`, two readings each: no more than there are verbs in the lexicon. */
const takenVerbs = new Map<string, boolean>()

/**
 * Whether the bare stem of a listed verb is rather a form of another listed word: қолда is «in the
 * hand» before it is «support!». The stem of such a verb is its verbal noun: қолдау.
 */
function isTaken(verb: string): boolean {
  if ((kindsOf(verb) & (NOT_VERB | VERB)) !== VERB) return false
  const known = takenVerbs.get(verb)
  if (known !== undefined) return known
  const taken = isFormOfAnother(verb) && cheapestReading(citation(verb)).stem === verb
  takenVerbs.set(verb, taken)
  return taken
}

function isFormOfAnother(verb: string): boolean {
  const { stem, boundary } = cheapestReading(verb)
  // A converb is rare beside the verb that looks like it: аза of аз.
  if (boundary?.morph === undefined || boundary.morph.tag === 'present') return false
  return (kindsOf(stem) & (isVerbal(boundary.state) ? VERB : NOUN)) !== 0
}

/** The verb that a stem is: of қолдау, which is how қолда- is cited, қолда; of any other stem itself. */
export function verbOf(stem: string): string {
  if (!/[ую]$/.test(stem) || (kindsOf(stem) & VERB) !== 0) return stem
  const { stem: root, boundary } = cheapestReading(stem)
  return boundary?.morph?.tag === 'verbal.noun' ? root : stem
}

/** A verb as its own stem, or as what it is cited by where the bare one is rather a form of another word. */
export function citedVerb(verb: string): string {
  return stem(verb) === verb ? verb : citation(verb)
}

/** A verb as its verbal noun: қолда, қолдау; тасы, тасу; жай, жаю; жаттық, жаттығу. */
function citation(verb: string): string {
  const last = verb.charAt(verb.length - 1)
  const before = verb.slice(0, -1)
  if (last === 'ы' || last === 'і') return `${before}у`
  if (last === 'й') return `${before}ю`
  const code = codeOf(last)
  const soft = isVowel(verb.charCodeAt(verb.length - 2)) ? voiced(code) : code
  return `${before}${String.fromCharCode(soft)}у`
}

/** The cheapest reading, without regard to whether the whole word is on a list. */
export function cheapestReading(word: string): Reading {
  const reading = readingBelow(
    word,
    { stem: word, boundary: undefined, cost: IMPOSSIBLE },
    simpleCost,
  )
  // Only of a word that is of no known stem: to look for two words in one takes long.
  return reading.cost > COMPOUND ? readingBelow(word, reading, compoundCost) : reading
}

/** A measure of readings: what every stem costs at the least, and what this one does. */
type Measure = {
  readonly least: number
  readonly cost: (candidate: Candidate, boundary: Boundary) => number
}

const simpleCost: Measure = { least: CHEAPEST, cost: ({ cost }) => cost }

const compoundCost: Measure = {
  least: COMPOUND,
  cost: ({ stem }, { cost, state, harmony }) =>
    isVerbal(state) || !isCompound(stem) ? IMPOSSIBLE : cost + COMPOUND + disharmony(stem, harmony),
}

/** The reading that costs least by a measure, if less than one that is known. */
function readingBelow(word: string, known: Reading, measure: Measure): Reading {
  let best = known
  let node = wordEnd()
  for (let end = word.length; end > 0; end--) {
    for (const boundary of node.stems) {
      if (boundary.cost + measure.least >= best.cost) continue
      const candidate = stemAt(word, end, boundary)
      const cost = measure.cost(candidate, boundary)
      if (cost < best.cost) best = { stem: candidate.stem, boundary, cost }
    }
    const next = step(node, word.charCodeAt(end - 1))
    if (next === null) break
    node = next
  }
  return best
}
