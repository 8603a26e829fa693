/** An explanation in lines, for people. */

import type { Messages } from '../../messages/messages.ts'
import type { ExplainedTerm, Explanation } from '../../search/show/explain.ts'
import { joinLines, type Safe, safe, safely, spaces } from '../../terminal/safe.ts'
import { wrap } from '../../terminal/wrap.ts'

/** The words of a family that are named; a common stem has a hundred. */
const NAMED = 8

const FURTHER_IN = 4

/** A number with at most two decimals: 0,27 where the language has a comma. */
function number(value: number, { decimal }: Messages['explain']): string {
  return String(Math.round(value * 100) / 100).replace('.', decimal)
}

function termLines(term: ExplainedTerm, words: Messages['explain']): string[] {
  const named = (list: ExplainedTerm['words']) =>
    list
      .slice(0, NAMED)
      .map(({ form, documents }) => `${form} ${documents}`)
      .join(', ') + (list.length > NAMED ? ', …' : '')
  return [
    `${term.typed}: ${words.how[term.how]}`,
    ...term.families.map(
      ({ stem, tier, weight, documents }) =>
        `  ${words.tiers[tier]}: ${stem} × ${number(weight, words)} (${words.articles}: ${documents})`,
    ),
    ...(term.words.length > 0 ? [`  ${words.words}: ${named(term.words)}`] : [`  ${words.none}`]),
    ...(term.near.length > 0 ? [`  ${words.tiers.near}: ${named(term.near)}`] : []),
  ]
}

/** A line within the measure; what is broken off stands further in than its beginning. */
function wrapIndented(line: Safe, measure: number): Safe[] {
  const indent = line.search(/[^ ]|$/)
  const [first, ...others] = wrap(line, measure - indent - FURTHER_IN)
  return [
    safely`${spaces(indent)}${first!}`,
    ...others.map((rest) => safely`${spaces(indent + FURTHER_IN)}${rest}`),
  ]
}

/** The lines, broken where they are longer than `measure` columns. */
export function renderExplanation(
  { terms, dates, scores, steps }: Explanation,
  words: Messages['explain'],
  measure = Number.POSITIVE_INFINITY,
): Safe {
  const range =
    dates.from || dates.to ? [`${words.days}: ${dates.from ?? ''}..${dates.to ?? ''}`] : []
  const lines = [
    ...terms.flatMap((term) => termLines(term, words)),
    ...range,
    ...scores.map((score) => {
      const parts = Object.entries(score.words).map(
        ([word, part]) => `${word} ${number(part, words)}`,
      )
      const all = [
        ...parts,
        `${words.closeness} ${number(score.closeness, words)}`,
        `${words.pieces} ${number(score.pieces, words)}`,
      ]
      return `${score.id}: ${number(score.score, words)} = ${all.join(' + ')}`
    }),
    steps
      .map(({ name, ms }) => `${words.steps[name]} ${number(ms, words)} ${words.milliseconds}`)
      .join(' · '),
  ]
  return joinLines(lines.flatMap((line) => wrapIndented(safe(line), measure)))
}
