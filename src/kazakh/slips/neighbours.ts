/** The word families that a misspelt word may be meant for. */

import { oneSlipFrom } from './one-slip.ts'
import { mostSlips, slipCosts } from './slip-cost.ts'

/** A word of a vocabulary; `weight` (documents, occurrences) orders words that are equally near. */
export type Candidate = { readonly form: string; readonly stem: string; readonly weight: number }

/** A family that a typed word may be of, by its stem; the lower the cost, the surer. */
export type Neighbour = { readonly stem: string; readonly cost: number }

export type Spelling = {
  /** Whether an ending fits a stem: then the stem of both is the stem. */
  readonly stem: (form: string) => string
  /** Words as they are compared: as they are, or folded where no Kazakh letter was typed. */
  readonly spell?: (word: string) => string
}

/** No more slips than two are mended, each of a letter. */
const MOST_LONGER = 2

/** Families whose endings are tried on: each try is a word to stem. */
const MOST_TRIED = 12

/** Shorter stems are the beginning of too many words. */
const SHORTEST_STEM = 4

/** What it costs that a vocabulary has a family, but not the form that is meant. */
const UNSEEN = 0.1

/** What a slip in an ending costs, which all words have the same ones of. */
const WRONG_ENDING = 1
/** Each letter more is seventy words to stem. */
const LONGEST_ENDING = 6

/** A family that costs so much more than the nearest one is not meant. */
const CLEARLY = 0.35

/**
 * The families nearest to a word that a vocabulary lacks, the best first: by one of its words
 * (сапасимен, сапасымен), or by its stem with an ending that fits (мектптеріміз, мектеп).
 *
 * @param typed a normalised word
 * @param candidates words of the vocabulary that look somewhat like it
 * @returns none for a word that is too short for a guess
 */
export function neighbours(
  typed: string,
  candidates: readonly Candidate[],
  { stem, spell = (word) => word }: Spelling,
): Neighbour[] {
  const most = mostSlips(typed.length)
  const sought = spell(typed)
  const costs = new Map<string, number>()
  const weights = new Map<string, number>()
  const add = (family: string, cost: number) => {
    const known = costs.get(family) ?? Number.POSITIVE_INFINITY
    if (cost <= most && cost < known) costs.set(family, cost)
  }
  for (const { form, stem: family, weight } of candidates) {
    weights.set(family, Math.max(weights.get(family) ?? 0, weight))
    const isNear = Math.abs(form.length - typed.length) <= MOST_LONGER
    if (isNear) add(family, slipCosts(sought, spell(form)).at(-1)!)
  }
  const fits = (family: string, ending: string) => ending === '' || stem(family + ending) === family
  for (const { family, cost } of beginnings(typed, sought, [...weights.keys()], spell)
    .slice(0, MOST_TRIED)
    .filter((each) => fits(each.family, each.ending))) {
    add(family, cost + UNSEEN)
  }
  const whole = costs.size === 0 ? withWrongEnding(typed, [...weights.keys()], fits) : undefined
  if (whole !== undefined) add(whole, WRONG_ENDING)
  return (
    [...costs]
      // Sums of tenths are told as they are written, not as binary fractions give them.
      .map(([family, cost]) => ({ stem: family, cost: Math.round(cost * 100) / 100 }))
      .sort(
        (one, other) => one.cost - other.cost || weights.get(other.stem)! - weights.get(one.stem)!,
      )
  )
}

/** The longest stem that a typed word begins with, if one slip makes an ending of the rest: аудандра. */
function withWrongEnding(
  typed: string,
  families: readonly string[],
  fits: (family: string, ending: string) => boolean,
): string | undefined {
  const [longest] = families
    .filter((family) => family.length >= SHORTEST_STEM && typed.startsWith(family))
    .sort((one, other) => other.length - one.length)
  if (longest === undefined) return undefined
  const ending = typed.slice(longest.length)
  if (ending.length > LONGEST_ENDING) return undefined
  return [...oneSlipFrom(ending)].some((each) => fits(longest, each)) ? longest : undefined
}

/** Families whose stem is nearly the beginning of a typed word, the nearest first. */
function beginnings(
  typed: string,
  sought: string,
  families: readonly string[],
  spell: (word: string) => string,
): { readonly family: string; readonly cost: number; readonly ending: string }[] {
  return families
    .filter((family) => family.length >= SHORTEST_STEM)
    .flatMap((family) => {
      const most = Math.min(mostSlips(typed.length), mostSlips(family.length))
      return slipCosts(sought, spell(family)).flatMap((cost, at) =>
        cost > 0 && cost <= most && at > 1 ? [{ family, cost, ending: typed.slice(at) }] : [],
      )
    })
    .sort((one, other) => one.cost - other.cost)
}

/** The neighbours that stand out: one family, or some that are as near as it. */
export function nearestOf(found: readonly Neighbour[]): readonly Neighbour[] {
  const [best] = found
  return best === undefined ? [] : found.filter(({ cost }) => cost < best.cost + CLEARLY)
}
