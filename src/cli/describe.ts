/** The table of commands in words: the lines about commands and options in help, manual, completion. */

import type { ArgumentHelp, Messages } from '../messages/messages.ts'
import type { CommandText, OptionText } from '../render/manual.ts'
import { type AnyCommand, globalOptions, type Option, ownOptions } from './argv.ts'
import { COMMAND_NAMES, type CommandName } from './command-names.ts'
import { COMMANDS, type CommandRow, type OptionName, type ValueName } from './table.ts'

/** `-c, --category <айдар>` */
export function flagsOf({ long, row: { short, value } }: Option, { values }: Messages): string {
  const name = short === undefined ? long : `-${short}, ${long}`
  return value === undefined ? name : `${name} <${values[value as ValueName]}>`
}

/** The values that an option may have on a command; empty where they are not a few. */
export function choicesOf(
  { name, row }: Option,
  command: AnyCommand | undefined,
): readonly string[] {
  if (name === 'format') return command === undefined ? [] : COMMANDS[command].formats
  return row.choices ?? []
}

/** An option as help has it: with its choices and its default. */
export function describeOption(
  option: Option,
  command: AnyCommand | undefined,
  messages: Messages,
): OptionText {
  const { program, options } = messages
  const choices = choicesOf(option, command)
  const { byDefault } = option.row
  const notes = [
    ...(choices.length > 0 ? [`${program.choices}: ${choices.join(', ')}`] : []),
    ...(byDefault === undefined ? [] : [`${program.defaultValue}: ${byDefault}`]),
  ]
  const meaning = options[option.name as OptionName]
  return {
    flags: flagsOf(option, messages),
    description: notes.length > 0 ? `${meaning} (${notes.join('; ')})` : meaning,
  }
}

/** The words for the argument of a command; undefined where it takes none. */
export function argumentWords(
  command: CommandName,
  { commands }: Messages,
): ArgumentHelp | undefined {
  const words = commands[command]
  return 'argument' in words ? words.argument : undefined
}

/** The argument of a command as its usage has it: `<сұрау...>`; undefined where it takes none. */
export function argumentTerm(command: CommandName, messages: Messages): string | undefined {
  const { argument }: CommandRow = COMMANDS[command]
  const words = argumentWords(command, messages)
  if (argument === undefined || words === undefined) return undefined
  const name = words.name + (argument.isVariadic ? '...' : '')
  return argument.isOptional ? `[${name}]` : `<${name}>`
}

/** What follows the name of a command in its usage: `[опциялар] <сұрау...>`. */
export function usageOf(command: CommandName, messages: Messages): string {
  const term = argumentTerm(command, messages)
  return [messages.program.commandUsage, ...(term === undefined ? [] : [term])].join(' ')
}

/** A command whole, for the manual page. */
export function describeCommand(name: CommandName, messages: Messages): CommandText {
  const { summary, examples } = messages.commands[name]
  const argument = argumentWords(name, messages)
  return {
    usage: `kznews ${name} ${usageOf(name, messages)}`,
    summary,
    examples,
    ...(argument && { argument }),
    options: ownOptions(name)
      .filter((option) => option.name !== 'help')
      .map((option) => describeOption(option, name, messages)),
  }
}

/** The options of the program itself, for the manual page. */
export function describeGlobals(messages: Messages): OptionText[] {
  return [...globalOptions(), ...ownOptions(undefined)].map((option) =>
    describeOption(option, undefined, messages),
  )
}

/** The formats of each command that has some, that for people first. */
export function formatRows(): [command: string, formats: string][] {
  const rows: readonly (readonly [CommandName, CommandRow])[] = COMMAND_NAMES.map((name) => [
    name,
    COMMANDS[name],
  ])
  const lists = [
    ...rows.map(([name, { formats }]) => [name, formats] as const),
    ...rows.flatMap(([name, { formatsWith = {} }]) =>
      Object.entries(formatsWith).map(
        ([option, formats]) => [`${name} --${option}`, formats] as const,
      ),
    ),
  ]
  return lists
    .filter(([, formats]) => formats.length > 0)
    .map(([command, formats]) => [command, formats.join(', ')])
}
