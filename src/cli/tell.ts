/** Words to the user, on stderr: notices, warnings, hints. Data never goes this way. */

import type { Problem } from '../archive/problem.ts'
import { placeText } from '../archive/problem.ts'
import type { Said } from '../messages/messages.ts'
import type { UnknownCategory } from '../open/categories.ts'
import { joinSafe, type Safe, safe, safely } from '../terminal/safe.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Context } from './context.ts'

/** A bad archive can have thousands; the first ones show what is wrong. */
const PROBLEMS_SHOWN = 20

/** A message as lines: on a terminal broken at words, elsewhere one, for whoever greps for it. */
function messageLines({ err, width }: Context, message: Safe, indent = '' as Safe): Safe {
  const measure = width - indent.length
  const lines = err.isTerminal ? wrap(message, measure, { keepsWords: true }) : [message]
  return joinSafe(lines.map((line) => safely`${indent}${line}\n`))
}

export function tell(context: Context, message: string): void {
  context.err.write(messageLines(context, safe(message)))
}

/** An error in words, with what to do about it below. */
export function errorLines(context: Context, { message, hint, choices = [] }: Said): Safe {
  const { errTheme, messages } = context
  const labelled = (label: Safe, text: string) =>
    messageLines(context, safely`${label} ${safe(text)}`)
  const error = labelled(errTheme.error(safe(`${messages.labels.error}:`)), message)
  if (!hint) return error
  const hinted = labelled(errTheme.dim(safe(`${messages.labels.hint}:`)), hint)
  const listed = choices.map((choice) => messageLines(context, safe(choice), '  ' as Safe))
  return joinSafe([error, hinted, ...listed])
}

/** Categories that the archive does not have, and those of its own that are near. */
export function tellUnknown(context: Context, unknown: readonly UnknownCategory[]): void {
  const { categoryUnknown } = context.messages.notices
  for (const { name, near } of unknown) tell(context, categoryUnknown(name, near))
}

const ECHOED = 80

/** What was typed, when it is said back: the beginning of it is enough. */
export function shorten(typed: string): string {
  const letters = [...typed.slice(0, 2 * ECHOED)]
  return letters.length > ECHOED ? `${letters.slice(0, ECHOED).join('')}…` : typed
}

/** One line for each problem, with its place; `all` of them, or the first and a count. */
export function tellProblems(context: Context, problems: readonly Problem[], all = false): void {
  const { messages, errTheme } = context
  for (const found of all ? problems : problems.slice(0, PROBLEMS_SHOWN)) {
    const words = problemText(context, found)
    const label = errTheme.warning(safe(`${messages.labels.warning}:`))
    context.err.write(messageLines(context, safely`${label} ${safe(words)}`))
  }
  const more = all ? 0 : problems.length - PROBLEMS_SHOWN
  if (more > 0) tell(context, messages.notices.moreProblems(more))
}

/** A problem in words: what is wrong, and what to do. */
export function sayProblem({ messages }: Context, found: Problem): string {
  // Code and facts belong together; the compiler cannot follow the pair through the look-up.
  const say = messages.problems[found.code] as (facts: Problem['facts']) => string
  return say(found.facts)
}

/** The same, after its place. */
export function problemText(context: Context, found: Problem): string {
  return `${placeText(found.place)}: ${sayProblem(context, found)}`
}
