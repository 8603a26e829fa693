/**
 * commander in the user's language: its titles, its notes on options, its errors. commander lives
 * only here. The English of its errors is told apart by code; a usage error leaves as ours.
 */

import { Command, CommanderError, type Help, Option } from 'commander'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import type { Messages } from '../messages/messages.ts'
import { TOPICS } from '../messages/topics.ts'
import { safeText } from '../terminal/safe.ts'
import type { Context } from './context.ts'

const HELP_WIDTH = 100
/** commander would leave lines whole that have fewer columns than 40, and break the page. */
const MIN_WIDTH_TO_WRAP = 20

/** The name in commander's sentence: `error: unknown option '--lim'`. */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? ''
}

function usageMessage({ usage }: Messages, code: string, message: string, path: string): string {
  switch (code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand(quoted(message))
    case 'commander.unknownOption':
      return usage.unknownOption(quoted(message))
    case 'commander.missingArgument':
      return usage.missingArgument(quoted(message))
    case 'commander.optionMissingArgument':
      return usage.optionMissingArgument(quoted(message))
    case 'commander.excessArguments':
      return usage.excessArguments(path)
    default:
      return usage.invalid
  }
}

/** `kznews list`: a command with its parents. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}

function helpTexts(messages: Messages, command: KznewsCommand): Partial<Help> {
  const { program } = messages
  const titles: Readonly<Record<string, string>> = {
    'Usage:': program.titles.usage,
    'Arguments:': program.titles.arguments,
    'Options:': program.titles.options,
    'Global Options:': program.titles.globalOptions,
    'Commands:': program.titles.commands,
  }
  return {
    showGlobalOptions: true,
    minWidthToWrap: MIN_WIDTH_TO_WRAP,
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    optionDescription: (option) => {
      const choices = choicesOf(option, command)
      const notes = [
        ...(choices.length > 0 ? [`${program.choices}: ${choices.join(', ')}`] : []),
        ...(option.defaultValue !== undefined && typeof option.defaultValue !== 'boolean'
          ? [`${program.defaultValue}: ${option.defaultValue}`]
          : []),
      ]
      return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description
    },
  }
}

export function argumentTerm(argument: {
  name(): string
  required: boolean
  variadic: boolean
}): string {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

/** The values that an option may have on a command; empty where they are not so few. */
export function choicesOf(option: Option, { formats }: KznewsCommand): readonly string[] {
  return option.argChoices ?? (option.long === '--format' ? formats : [])
}

/** A command that speaks the user's language; its children do too. */
export class KznewsCommand extends Command {
  /** The status that the command which ran has ended with; on the program itself. */
  exit: ExitCode = EXIT.done
  /** What --format may be here, the format for a person first. */
  formats: readonly string[] = []
  /** What its arguments are, for completion. */
  takes: ValueKind | undefined
  private readonly context: Context

  constructor(context: Context, name?: string) {
    super(name)
    this.context = context
    const { messages } = context
    this.exitOverride()
    this.helpOption('-h, --help', messages.program.helpOption)
    this.configureOutput({
      writeOut: (text) => context.out.write(safeText(text)),
      outputError: () => {},
      getOutHelpWidth: () => Math.min(context.width, HELP_WIDTH),
      getOutHasColors: () => false,
    })
    this.showSuggestionAfterError(true)
  }

  /** A command below this one. */
  add(name: string, summary: string): KznewsCommand {
    return this.command(name).description(summary) as KznewsCommand
  }

  /** The command of a name below this one. */
  find(name: string): KznewsCommand | undefined {
    return this.commands.find((each) => each.name() === name) as KznewsCommand | undefined
  }

  /** What the command does: its arguments in, its exit status out. */
  runs<A extends readonly unknown[]>(work: (...args: A) => Promise<ExitCode>): void {
    this.action(async (...args) => {
      const program = (this.parent ?? this) as KznewsCommand
      program.exit = await work(...(args as unknown as A))
    })
  }

  override createHelp(): Help {
    return Object.assign(super.createHelp(), helpTexts(this.context.messages, this))
  }

  override createCommand(name?: string): KznewsCommand {
    return new KznewsCommand(this.context, name)
  }

  /** Help that was not asked for, as where nothing was typed, is no failure. */
  override help(): never {
    return super.help()
  }

  override error(message: string, options?: { code?: string; exitCode?: number }): never {
    const { messages } = this.context
    const { usage } = messages
    const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1]
    const name = quoted(message)
    const isTopic =
      options?.code === 'commander.unknownCommand' && TOPICS.some((each) => each === name)
    const hint = near === undefined ? usage.seeHelp(pathOf(this)) : usage.didYouMean(near)
    throw new KznewsError('usage', {
      message: usageMessage(messages, options?.code ?? '', message, pathOf(this)),
      hint: isTopic ? usage.didYouMean(`kznews help ${name}`) : hint,
    })
  }
}

/** Whether commander has done its work and stops here: help or version was printed. */
export function isFinished(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0
}

/** What a value is, where it is none of a few choices: completion knows where to look for it. */
export type ValueKind = 'path' | 'category' | 'date' | 'limit' | 'number' | 'id' | 'topic' | 'shell'

/** What an option may be besides its flags and its description. */
export type OptionRules = {
  readonly byDefault?: string
  /** The only values that it takes; help names them. */
  readonly choices?: readonly string[]
  readonly values?: ValueKind
}

/** commander's option, with the kind of its values. */
export class KznewsOption extends Option {
  values: ValueKind | undefined
}

/** A localised option: `-n, --limit <n>`. */
export function makeOption(
  flags: string,
  description: string,
  { byDefault, choices, values }: OptionRules = {},
): KznewsOption {
  const option = new KznewsOption(flags, description)
  option.values = values
  if (byDefault !== undefined) option.default(byDefault)
  if (choices === undefined) return option
  option.choices(choices).argParser((value) => {
    if (choices.includes(value)) return value
    throw new KznewsError('choice-invalid', { option: option.long ?? flags, value, choices })
  })
  return option
}
