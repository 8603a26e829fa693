/**
 * The stem of a word: of all ways to read it as a stem and a legal chain of suffixes, the one that
 * costs least.
 */

import { codeOf } from '../letters/alphabet.ts'
import { voiced } from '../letters/alternation.ts'
import { isVowel } from '../letters/phonology.ts'
import { ADVERB, FORM, NOUN, PARTICLE, VERB } from '../lexicon/dictionary.ts'
import { kindsOf, listedStem } from '../lexicon/lexicon.ts'
import { type Boundary, isVerbal, step, wordEnd } from './endings.ts'
import { stemAt } from './roots.ts'
import { CHEAPEST, IMPOSSIBLE } from './score.ts'

/** A word as a stem and, from the boundary on by `outer`, its suffixes. The cost is that of score.ts. */
export type Reading = {
  readonly stem: string
  readonly boundary: Boundary | undefined
  readonly cost: number
}

/** Of қолдаған the stem is қолдау, and its root, what stands before the suffixes, is қолда. */
type StandingReading = Reading & { readonly root: string }

const NOT_VERB = NOUN | ADVERB | PARTICLE
const LONGEST_LISTED = 24

/**
 * The stem of a normalised lower-case word: `мектептерімізде` gives `мектеп`, `баратын` `бар`.
 * Any string is a word. Idempotent; never empty, unless the word is.
 */
export function stem(word: string): string {
  const listed = listedAs(word)
  if (listed !== undefined) return listed
  return standing(word, cheapestReading(word)).stem
}

/**
 * The reading of a word that is not listed, its stem one that stands by itself: the cheapest of which
 * the stem is its own. What leaves a stem that would be read on is none, since its suffixes and those
 * that would still come off are no legal chain: невада + да is not нева + да + да.
 */
export function readingOf(word: string): StandingReading {
  return standing(word, cheapestReading(word))
}

function standing(word: string, cheapest: Reading): StandingReading {
  const first = asStanding(word, cheapest)
  if (first !== undefined) return first
  for (const reading of readingsOf(word)) {
    const found = asStanding(word, reading)
    if (found !== undefined) return found
  }
  return { stem: word, root: word, boundary: undefined, cost: IMPOSSIBLE }
}

/** A reading with the stem as it is cited, undefined if its stem does not stand. */
function asStanding(word: string, reading: Reading): StandingReading | undefined {
  const { stem: found, boundary } = reading
  const asItIs = { ...reading, root: found }
  if (found === word) return asItIs
  if (found.length > word.length) return undefined
  const own = stem(found)
  if (own === found) return asItIs
  if ((kindsOf(found) & FORM) !== 0) return { ...asItIs, stem: own }
  if (boundary === undefined || !isVerbal(boundary.state)) return undefined
  const cited = citation(found)
  if (cited !== word && listedAs(cited) !== cited) {
    const again = cheapestReading(cited)
    if (again.stem !== found || !isVerbal(again.boundary?.state ?? '')) return undefined
  }
  return { ...asItIs, stem: cited }
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
export function isTaken(verb: string): boolean {
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

/** All readings of a word, the cheapest first. */
function readingsOf(word: string): Reading[] {
  const readings: Reading[] = []
  let node = wordEnd()
  for (let end = word.length; end > 0; end--) {
    for (const boundary of node.stems) {
      const { stem, cost } = stemAt(word, end, boundary)
      if (cost < IMPOSSIBLE) readings.push({ stem, boundary, cost })
    }
    const next = step(node, word.charCodeAt(end - 1))
    if (next === null) break
    node = next
  }
  return readings.sort((one, other) => one.cost - other.cost)
}

/** The cheapest reading, without regard to whether the whole word is on a list. */
export function cheapestReading(word: string): Reading {
  let least = IMPOSSIBLE
  let best: Boundary | undefined
  let stem = word
  let node = wordEnd()
  for (let end = word.length; end > 0; end--) {
    for (const boundary of node.stems) {
      if (boundary.cost + CHEAPEST >= least) continue
      const candidate = stemAt(word, end, boundary)
      if (candidate.cost >= least) continue
      least = candidate.cost
      best = boundary
      stem = candidate.stem
    }
    const next = step(node, word.charCodeAt(end - 1))
    if (next === null) break
    node = next
  }
  return { stem, boundary: best, cost: least }
}
