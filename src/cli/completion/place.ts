/**
 * Where on a command line the cursor stands, and what may be written there. Pure: the words and the
 * messages in, a place out; what an archive holds is not known here.
 */

import type { Messages } from '../../messages/messages.ts'
import {
  globalOptions,
  isHidden,
  type Line,
  type Option,
  ownOptions,
  readLine,
  splitOption,
} from '../argv.ts'
import { COMMAND_NAMES } from '../command-names.ts'
import { choicesOf, describeOption } from '../describe.ts'
import { COMMANDS, type CommandRow, type ValueKind } from '../table.ts'

/** What may be written, and a line about it. */
export type Candidate = { readonly value: string; readonly about?: string }

export type Place = {
  /** What has been typed of the word, without `before`. */
  readonly typed: string
  /** What stays as it is before the value: `--sort=`. */
  readonly before: string
  /** Everything that may stand here, where it is known; whether it fits `typed` is not looked at. */
  readonly candidates: readonly Candidate[]
  /** Where other values are to be looked for. */
  readonly values?: ValueKind
  /** The archive that the line names. */
  readonly archive?: string
  /** Arguments that have been given already. */
  readonly given: readonly string[]
}

/** The options that may stand behind the words of a line. */
function optionsOf({ command }: Line): readonly Option[] {
  const own = ownOptions(command)
  return command === undefined ? [...globalOptions(), ...own] : [...own, ...globalOptions()]
}

function listed(values: readonly string[] = []): Candidate[] {
  return values.map((value) => ({ value }))
}

function optionValue(option: Option, { command }: Line): Partial<Place> {
  const choices = choicesOf(option, command)
  if (choices.length > 0) return { candidates: listed(choices) }
  const { kind } = option.row
  return kind === undefined ? {} : { values: kind }
}

function optionNames(line: Line, messages: Messages): Candidate[] {
  const used = new Set(line.options.map(({ option }) => option.name))
  return optionsOf(line)
    .filter(({ name, row }) => !used.has(name) || row.repeats)
    .map((option) => {
      const command = option.isGlobal ? undefined : line.command
      return { value: option.long, about: describeOption(option, command, messages).description }
    })
}

function argumentValue({ argument }: CommandRow, { args }: Line): Partial<Place> {
  if (argument === undefined || (!argument.isVariadic && args.length > 0)) return {}
  const { kind, choices } = argument
  return { candidates: listed(choices), ...(kind && { values: kind }) }
}

function placeOf(line: Line, typed: string, messages: Messages): Partial<Place> {
  const { command, unknownCommand, pending, isEnded } = line
  if (pending !== undefined) return optionValue(pending, line)
  if (isEnded || unknownCommand !== undefined || (command && isHidden(command))) return {}
  const [name, value] = splitOption(typed)
  if (value !== undefined) {
    const option = optionsOf(line).find(({ long }) => long === name)
    if (option?.row.value === undefined) return {}
    return { ...optionValue(option, line), before: `${name}=`, typed: value }
  }
  if (typed.startsWith('-')) return { candidates: optionNames(line, messages) }
  if (command !== undefined) return argumentValue(COMMANDS[command], line)
  const { commands } = messages
  return {
    candidates: COMMAND_NAMES.map((each) => ({ value: each, about: commands[each].summary })),
  }
}

/**
 * @param words before the word that is being written, without the program's name, as the program
 * would get them
 * @param typed what has been written of that word
 */
export function findPlace(words: readonly string[], typed: string, messages: Messages): Place {
  const line = readLine(words)
  const archive = line.options.findLast(({ option }) => option.name === 'archive')?.value
  return {
    typed,
    before: '',
    candidates: [],
    given: line.args,
    ...(archive !== undefined && { archive }),
    ...placeOf(line, typed, messages),
  }
}
