/**
 * The options of a whole line → their values, without commander: to load it and to describe every
 * option to it takes a sixth of what `list` takes beyond Node. Commander is asked where there is
 * something to say: help, the version, a line that is refused.
 */

import { KznewsError } from '../errors.ts'
import type { Line, Option } from './argv.ts'
import { COMMANDS, type CommandRow } from './table.ts'

/** Options that commander answers itself. */
const ANSWERED = ['help', 'version']

function takes({ argument }: CommandRow, words: number): boolean {
  if (argument === undefined) return words === 0
  return (argument.isOptional === true || words > 0) && (argument.isVariadic === true || words < 2)
}

/** @throws KznewsError `choice-invalid` */
export function checkChoice({ long, row: { choices } }: Option, value: string): string {
  if (choices === undefined || choices.includes(value)) return value
  throw new KznewsError('choice-invalid', { option: long, value, choices })
}

/**
 * The values by the names of their options, defaults among them. Undefined for a line that is not
 * whole, or is answered by commander.
 *
 * @throws KznewsError `choice-invalid`
 */
export function optionValues(line: Line): Readonly<Record<string, unknown>> | undefined {
  const { command, options, unknownOption, pending, args } = line
  if (command === undefined || unknownOption !== undefined || pending !== undefined)
    return undefined
  if (options.some(({ option }) => ANSWERED.includes(option.name))) return undefined
  const row: CommandRow = COMMANDS[command]
  if (!takes(row, args.length)) return undefined
  const values: Record<string, unknown> = {}
  for (const name in row.options) {
    const { byDefault } = row.options[name]!
    if (byDefault !== undefined) values[name] = byDefault
  }
  // As commander reads a line: first the options of the program, then those of the command.
  const inTurn = options.toSorted((one, other) => +other.option.isGlobal - +one.option.isGlobal)
  for (const { option, value } of inTurn) {
    const { name, row } = option
    const given = value === undefined || checkChoice(option, value)
    values[name] = row.repeats ? [...((values[name] as string[] | undefined) ?? []), given] : given
  }
  return values
}
