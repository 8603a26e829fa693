// Whether one ranking is better than another on the same queries, or only luckier.

import { makeRandom } from '../support/random.mjs'

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/**
 * The paired bootstrap (Efron and Tibshirani 1993, ch. 13): the mean difference of two lists of scores
 * of the same queries, and the interval that holds `level` of the means of as many differences drawn
 * with replacement.
 *
 * @param before scores by query, in the same order as `after`
 * @returns `{difference, low, high}`, of `after` over `before`
 */
export function pairedBootstrap(before, after, { rounds = 5000, level = 0.95, seed = 1 } = {}) {
  if (before.length !== after.length) throw new Error('the queries are not the same')
  const differences = after.map((score, at) => score - before[at])
  const random = makeRandom(seed)
  const means = Array.from({ length: rounds }, () =>
    mean(differences.map(() => differences[Math.floor(random() * differences.length)])),
  ).sort((one, other) => one - other)
  const tail = (1 - level) / 2
  return {
    difference: mean(differences),
    low: means[Math.floor(tail * rounds)],
    high: means[Math.ceil((1 - tail) * rounds) - 1],
  }
}
