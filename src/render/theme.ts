/** Colour by meaning; sixteen colours, and never the only carrier of a meaning. */

import { Chalk } from 'chalk'
import type { Safe } from './safe.ts'

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

/** The theme; without colour every paint is the identity. */
export function makeTheme(color: boolean): Theme {
  const chalk = new Chalk({ level: color ? 1 : 0 })
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
