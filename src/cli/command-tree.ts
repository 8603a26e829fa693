/**
 * The command tree as plain data: what completion and the manual page are made of, so that neither
 * has a list of commands or options of its own.
 */

import { choicesOf, type KznewsCommand, KznewsOption, type ValueKind } from './command-line.ts'

export type OptionFacts = {
  /** `-n, --limit <сан>`, as help has it. */
  readonly flags: string
  readonly long: string
  readonly short?: string
  /** With its choices and its default, as help has it. */
  readonly description: string
  readonly takesValue: boolean
  /** The only values that it takes here; empty where they are not so few. */
  readonly choices: readonly string[]
  readonly values?: ValueKind
}

export type CommandFacts = {
  readonly name: string
  readonly summary: string
  /** `kznews list [опциялар]` */
  readonly usage: string
  readonly argument?: {
    readonly name: string
    readonly description: string
    readonly isVariadic: boolean
  }
  /** What its arguments are. */
  readonly takes?: ValueKind
  readonly formats: readonly string[]
  readonly options: readonly OptionFacts[]
  /** Those that help lists. */
  readonly commands: readonly CommandFacts[]
}

/** Reads a command, and those below it as far as they have been built. */
export function factsOf(command: KznewsCommand): CommandFacts {
  const help = command.createHelp()
  const [argument] = command.registeredArguments
  const options = help.visibleOptions(command).map((option): OptionFacts => {
    const values = option instanceof KznewsOption ? option.values : undefined
    return {
      flags: option.flags,
      long: option.long ?? option.flags,
      ...(option.short && { short: option.short }),
      description: help.optionDescription(option),
      takesValue: option.required,
      choices: choicesOf(option, command),
      ...(values && { values }),
    }
  })
  return {
    name: command.name(),
    summary: command.description(),
    usage: help.commandUsage(command),
    ...(argument && {
      argument: {
        name: argument.name(),
        description: argument.description,
        isVariadic: argument.variadic,
      },
    }),
    ...(command.takes && { takes: command.takes }),
    formats: command.formats,
    options,
    commands: help.visibleCommands(command).map((each) => factsOf(each as KznewsCommand)),
  }
}
