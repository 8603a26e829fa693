/**
 * The names of the commands, in the order of help. A file of its own: start.ts, which loads the
 * program, needs the names before it and nothing else of the table.
 */

export const COMMAND_NAMES = [
  'list',
  'search',
  'show',
  'stats',
  'import',
  'index',
  'check',
  'analyze',
  'completion',
  'help',
] as const

/** A command that help lists. */
export type CommandName = (typeof COMMAND_NAMES)[number]

/** Commands for shells (`complete`) and the build (`manual`); no help page lists them. */
export const HIDDEN_NAMES = ['complete', 'manual'] as const

export type HiddenName = (typeof HIDDEN_NAMES)[number]
