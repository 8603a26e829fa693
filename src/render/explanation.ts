/** An explanation in lines, for people. */

import type { Messages } from '../messages/messages.ts'
import type { ExplainedTerm, Explanation } from '../search/explain.ts'
import { joinSafe, type Safe, safe, safely } from './safe.ts'

/** The words of a family that are named; a common stem has a hundred. */
const NAMED = 8

const number = (value: number) => String(Math.round(value * 100) / 100)

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
        `  ${words.tiers[tier]}: ${stem} × ${number(weight)} (${words.articles}: ${documents})`,
    ),
    ...(term.words.length > 0 ? [`  ${words.words}: ${named(term.words)}`] : [`  ${words.none}`]),
    ...(term.near.length > 0 ? [`  ${words.tiers.near}: ${named(term.near)}`] : []),
  ]
}

export function renderExplanation(
  { terms, dates, scores, steps }: Explanation,
  words: Messages['explain'],
): Safe {
  const range =
    dates.from || dates.to ? [`${words.days}: ${dates.from ?? ''}..${dates.to ?? ''}`] : []
  const lines = [
    ...terms.flatMap((term) => termLines(term, words)),
    ...range,
    ...scores.map((score) => {
      const parts = Object.entries(score.words).map(([word, part]) => `${word} ${number(part)}`)
      const all = [...parts, `${words.closeness} ${number(score.closeness)}`]
      return `${score.id}: ${number(score.score)} = ${all.join(' + ')}`
    }),
    steps.map(({ name, ms }) => `${words.steps[name]} ${ms.toFixed(1)} ms`).join(' · '),
  ]
  return joinSafe(lines.map((line) => safely`${safe(line)}\n`))
}
