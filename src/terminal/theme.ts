/**
 * Colour by meaning; sixteen colours, and never the only carrier of a meaning: what place and words
 * do not say already has a mark where there is no colour.
 */

import { joinSafe, type Safe, safely } from './safe.ts'

/** When to colour: `auto` is on a terminal, unless the environment says otherwise. */
export const COLORS = ['auto', 'always', 'never'] as const

export type Paint = (text: Safe) => Safe

export type Theme = {
  readonly title: Paint
  /** Words of a text that match; without colour they stand between asterisks. */
  readonly match: Paint
  /** A matching word in a place of its own, as in a concordance. */
  readonly key: Paint
  readonly id: Paint
  /** The part of an id that may be left out; without colour it is in brackets, as in a usage line. */
  readonly idRest: Paint
  readonly category: Paint
  readonly dim: Paint
  readonly link: Paint
  readonly error: Paint
  readonly warning: Paint
}

const plain: Paint = (text) => text

const PLAIN: Theme = {
  title: plain,
  match: (text) => safely`*${text}*`,
  key: plain,
  id: plain,
  idRest: (text) => safely`[${text}]`,
  category: plain,
  dim: plain,
  link: plain,
  error: plain,
  warning: plain,
}

/** Paints word by word, so that no colour runs over the end of a line. */
export function paintWords(text: Safe, paint: Paint): Safe {
  return joinSafe(text.split(' ').map(paint), ' ')
}

/** The theme. Without colour chalk is not even loaded. */
export async function makeTheme(color: boolean): Promise<Theme> {
  if (!color) return PLAIN
  const { Chalk } = await import('chalk')
  // Decided once, by us: chalk itself does not know of NO_COLOR.
  const chalk = new Chalk({ level: 1 })
  const paint =
    (style: (text: string) => string): Paint =>
    (text) =>
      style(text) as Safe
  const key = paint(chalk.bold.yellow)
  return {
    title: paint(chalk.bold),
    match: (text) => paintWords(text, key),
    key,
    id: paint(chalk.cyan),
    idRest: paint(chalk.dim),
    category: paint(chalk.green),
    dim: paint(chalk.dim),
    link: paint(chalk.underline),
    error: paint(chalk.bold.red),
    warning: paint(chalk.yellow),
  }
}
