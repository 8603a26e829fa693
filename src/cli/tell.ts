/** Words to the user, on stderr: notices, warnings, hints. Data never goes this way. */

import type { Problem } from '../archive/problem.ts'
import { isFatal, placeText } from '../archive/problem.ts'
import type { UnknownCategory } from '../open/categories.ts'
import { safe, safely } from '../terminal/safe.ts'
import { messageLines } from '../terminal/wrap.ts'
import type { Context } from './context.ts'

/** A bad archive can have thousands; the first ones show what is wrong. */
const PROBLEMS_SHOWN = 20

/** The columns that a message is wrapped to; undefined where it stays one line. */
export function measureOf({ err, width }: Pick<Context, 'err' | 'width'>): number | undefined {
  return err.isTerminal ? width : undefined
}

export function tell(context: Context, message: string): void {
  context.err.write(messageLines(safe(message), measureOf(context)))
}

/** Categories that the archive does not have, and those of its own that are near. */
export function tellUnknown(context: Context, unknown: readonly UnknownCategory[]): void {
  const { categoryUnknown } = context.messages.notices
  for (const { name, near } of unknown) tell(context, categoryUnknown(name, near))
}

const ECHOED = 80

/** A typed text to be repeated in a notice: its beginning is enough. */
export function shorten(typed: string): string {
  const letters = [...typed.slice(0, 2 * ECHOED)]
  return letters.length > ECHOED ? `${letters.slice(0, ECHOED).join('')}…` : typed
}

/** Of more than these that are alike in one file only the first is told, with how many there are. */
export const ALIKE = 3

function gather(groups: Map<string, Problem[]>, key: string, found: Problem): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [found])
  else group.push(found)
}

type Told = { readonly found: Problem; readonly alike: number }

/** A name that is not known is one thing to know of a whole archive. */
function mostAlike({ code }: Problem): number {
  return code === 'field-unread' ? 1 : ALIKE
}

/** What is mended in every record of a file is one thing to know: its dates, its addresses. */
function gathered(problems: readonly Problem[]): Told[] {
  const key = ({ code, place, facts }: Problem) =>
    code === 'field-unread' ? `${code} ${facts.field} ${facts.like}` : `${code} ${place.file}`
  const groups = new Map<string, Problem[]>()
  for (const found of problems) {
    if (!isFatal(found)) gather(groups, key(found), found)
  }
  return problems.flatMap((found) => {
    const group = groups.get(key(found)) ?? []
    if (group.length <= mostAlike(found)) return [{ found, alike: 0 }]
    return group[0] === found ? [{ found, alike: group.length - 1 }] : []
  })
}

/** One line for each problem, with its place; `all` of them, or the first and a count. */
export function tellProblems(context: Context, problems: readonly Problem[], all = false): void {
  const { messages, errTheme } = context
  const told = all ? problems.map((found) => ({ found, alike: 0 })) : gathered(problems)
  for (const { found, alike } of all ? told : told.slice(0, PROBLEMS_SHOWN)) {
    const more = alike > 0 ? ` ${messages.notices.alike(alike)}` : ''
    const label = errTheme.warning(safe(`${messages.labels.warning}:`))
    const words = safe(`${problemText(context, found)}${more}`)
    context.err.write(messageLines(safely`${label} ${words}`, measureOf(context)))
  }
  const more = all ? 0 : told.length - PROBLEMS_SHOWN
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
