/**
 * The stem of a word: of all ways to read it as a stem and a legal chain of suffixes, the one that
 * costs least.
 */

import { type Boundary, step, wordEnd } from './endings.ts'
import { ADVERB, FORM, kindsOf, listedStem, NOUN, PARTICLE, VERB } from './lexicon.ts'
import { stemAt } from './roots.ts'
import { IMPOSSIBLE, KNOWN } from './score.ts'

/** A word as a stem and, from the boundary on by `outer`, its suffixes. */
export type Reading = { readonly stem: string; readonly boundary: Boundary | undefined }

const STEM = NOUN | VERB | ADVERB | PARTICLE
const LONGEST_LISTED = 24

/**
 * The stem of a normalised lower-case word: `мектептерімізде` gives `мектеп`, `баратын` `бар`.
 * Any string is a word. Idempotent; never empty, unless the word is.
 */
export function stem(word: string): string {
  let found = word
  for (;;) {
    const listed = listedAs(found)
    if (listed !== undefined) return listed
    const next = cheapestReading(found).stem
    // A stem is read again until nothing comes off, so that the stem of a stem is itself.
    if (next === found || next.length > found.length) return found
    found = next
  }
}

/** The stem of a word that is on the lists as it is: its own, or that of an irregular form. */
export function listedAs(word: string): string | undefined {
  if (word.length > LONGEST_LISTED) return undefined
  const kinds = kindsOf(word)
  if ((kinds & FORM) !== 0) return listedStem(word)
  return (kinds & STEM) !== 0 ? word : undefined
}

/** The cheapest reading, without regard to whether the whole word is on a list. */
export function cheapestReading(word: string): Reading {
  let least = IMPOSSIBLE
  let best: Boundary | undefined
  let stem = word
  let node = wordEnd()
  for (let end = word.length; end > 0; end--) {
    for (const boundary of node.stems) {
      if (boundary.cost + KNOWN >= least) continue
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
  return { stem, boundary: best }
}
