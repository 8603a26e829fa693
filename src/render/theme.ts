/** Colour by meaning; sixteen colours, and never the only carrier of a meaning. */

import type { Safe } from './safe.ts'

/** When to colour: `auto` is on a terminal, unless the environment says otherwise. */
export const COLORS = ['auto', 'always', 'never'] as const

export type Paint = (text: Safe) => Safe

export type Theme = {
  readonly title: Paint
  readonly match: Paint
  readonly id: Paint
  readonly category: Paint
  readonly dim: Paint
  readonly error: Paint
  readonly warning: Paint
}

const plain: Paint = (text) => text

const PLAIN: Theme = {
  title: plain,
  match: plain,
  id: plain,
  category: plain,
  dim: plain,
  error: plain,
  warning: plain,
}

/** The theme; without colour every paint is the identity, and chalk is not even loaded. */
export async function makeTheme(color: boolean): Promise<Theme> {
  if (!color) return PLAIN
  const { Chalk } = await import('chalk')
  // Decided once, by us: chalk itself does not know of NO_COLOR.
  const chalk = new Chalk({ level: 1 })
  const paint =
    (style: (text: string) => string): Paint =>
    (text) =>
      style(text) as Safe
  return {
    title: paint(chalk.bold),
    match: paint(chalk.bold.yellow),
    id: paint(chalk.cyan),
    category: paint(chalk.green),
    dim: paint(chalk.dim),
    error: paint(chalk.bold.red),
    warning: paint(chalk.yellow),
  }
}
