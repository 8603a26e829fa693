/**
 * commander, fed by the table of commands: it lays out help pages in the user's language, and parses
 * the lines that it answers or refuses. It lives only here; its errors leave by their code, in words
 * of ours.
 */

import { Command, CommanderError, Option as CommanderOption } from 'commander'
import type { KznewsError } from '../errors.ts'
import type { Messages } from '../messages/messages.ts'
import { safeText } from '../terminal/safe.ts'
import {
  type AnyCommand,
  globalOptions,
  isCommand,
  isHidden,
  type Line,
  type Option,
  ownOptions,
} from './argv.ts'
import { COMMAND_NAMES, type CommandName } from './command-names.ts'
import type { Context } from './context.ts'
import { argumentTerm, argumentWords, describeOption, flagsOf, usageOf } from './describe.ts'
import { checkChoice } from './option-values.ts'
import { COMMANDS, isTopic, TOPICS } from './table.ts'
import { pathOf, usageError } from './usage-error.ts'

const HELP_WIDTH = 100
/** commander would leave lines whole that have fewer columns than 40, and break the page. */
const MIN_WIDTH_TO_WRAP = 20

function configure(program: Command, { messages, out, width }: Context): void {
  const { titles } = messages.program
  const translated: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Global Options:': titles.globalOptions,
    'Commands:': titles.commands,
  }
  // Help that nobody asked for, as where nothing was typed, is no failure.
  const write = (text: string) => out.write(safeText(text))
  program
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', messages.options.help)
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => {},
      getOutHelpWidth: () => Math.min(width, HELP_WIDTH),
      getErrHelpWidth: () => Math.min(width, HELP_WIDTH),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: MIN_WIDTH_TO_WRAP,
      styleTitle: (title) => translated[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) =>
        [command.name(), argumentTerm(command.name() as CommandName, messages) ?? '']
          .join(' ')
          .trim(),
    })
}

/** commander's option of one of ours, as it is on a command. */
function makeOption(option: Option, command: AnyCommand | undefined, messages: Messages) {
  const { flags, description } = describeOption(option, command, messages)
  const { byDefault, choices, repeats } = option.row
  const made = new CommanderOption(flags, description)
  if (byDefault !== undefined) made.default(byDefault)
  if (repeats) made.argParser<string[]>((value, previous = []) => [...previous, value])
  return choices === undefined ? made : made.argParser((value) => checkChoice(option, value))
}

/** Examples below a help page: what is typed, and what it means. */
function examplesText(
  { program }: Messages,
  examples: readonly (readonly [line: string, meaning: string])[],
): string {
  const lines = examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`)
  return `\n${program.titles.examples}\n${lines.join('\n')}`
}

function topicsText({ program, topics }: Messages): string {
  const lines = TOPICS.map((name) => `  help ${name.padEnd(12)} ${topics[name]}`)
  return `\n${program.titles.topics}\n${lines.join('\n')}`
}

/** The program with the global options, as they are on a command. */
function makeProgram(command: AnyCommand | undefined, context: Context): Command {
  const { messages, version } = context
  const { program: words, commands } = messages
  const program = new Command('kznews').description(words.summary).usage(words.usage)
  configure(program, context)
  for (const option of globalOptions()) {
    const { flags, description } = describeOption(option, command, messages)
    if (option.name === 'version') program.version(version, flags, description)
    else program.addOption(makeOption(option, command, messages))
  }
  const firsts = COMMAND_NAMES.slice(0, 3).map((name) => commands[name].examples[0]!)
  return program
    .addHelpText('after', () => topicsText(messages))
    .addHelpText('after', () => examplesText(messages, firsts))
}

/** Adds a command as the list of commands shows it: its summary, no options. */
function addSummary(program: Command, name: CommandName, { messages }: Context): Command {
  return program.command(name).description(messages.commands[name].summary)
}

/** Adds a command whole; one that is hidden has no words. */
function addCommand(program: Command, name: AnyCommand, context: Context): Command {
  const { messages } = context
  if (isHidden(name)) {
    const command = program.command(name)
    return 'argument' in COMMANDS[name] ? command.argument('[words...]') : command
  }
  const command = addSummary(program, name, context).usage(usageOf(name, messages))
  const term = argumentTerm(name, messages)
  if (term !== undefined) command.argument(term, argumentWords(name, messages)?.meaning ?? '')
  for (const option of ownOptions(name)) {
    if (option.name !== 'help') command.addOption(makeOption(option, name, messages))
  }
  const { examples } = messages.commands[name]
  const below = name === 'search' ? `\n${messages.program.queryLanguage}\n` : ''
  return command.addHelpText('after', () => below + examplesText(messages, examples))
}

/** Prints the help page of a command, or of the program. */
export function printHelp(name: CommandName | undefined, context: Context): void {
  const program = makeProgram(name, context)
  if (name !== undefined) addCommand(program, name, context).outputHelp()
  else {
    for (const each of COMMAND_NAMES) addSummary(program, each, context)
    program.outputHelp()
  }
}

/** The names that commander offers instead: the second line of its message has them in a sentence. */
function suggestedIn(message: string, { command }: Line): string | undefined {
  const options = [...ownOptions(command), ...globalOptions()].map(({ long }) => long)
  const [, words = ''] = message.split('\n')
  const names = words.match(/[\w-]+/g)?.filter((word) => isCommand(word) || options.includes(word))
  return names?.join(', ')
}

/** What commander refuses, in our words, and the command whose help is the hint. */
function refusalOf(
  code: string,
  { command, unknownCommand = '', unknownOption, pending }: Line,
  messages: Messages,
): readonly [message: string, command: AnyCommand | undefined] {
  const { usage } = messages
  switch (code) {
    case 'commander.unknownCommand':
      return [usage.unknownCommand(unknownCommand), undefined]
    case 'commander.unknownOption':
      return [usage.unknownOption(unknownOption?.word ?? ''), unknownOption?.command]
    case 'commander.missingArgument': {
      const words = command && !isHidden(command) ? argumentWords(command, messages) : undefined
      return [usage.missingArgument(words?.name ?? ''), command]
    }
    case 'commander.optionMissingArgument': {
      const flags = pending === undefined ? '' : flagsOf(pending, messages)
      return [usage.optionMissingArgument(flags), pending?.isGlobal ? undefined : command]
    }
    case 'commander.excessArguments':
      return [usage.excessArguments(pathOf(command)), command]
    default:
      return [usage.invalid, command]
  }
}

/** An error of commander as ours: commander says which, the line where. */
export function usageErrorOf(
  { code, message }: Pick<CommanderError, 'code' | 'message'>,
  line: Line,
  messages: Messages,
): KznewsError {
  const { unknownCommand = '' } = line
  const [said, command] = refusalOf(code, line, messages)
  const isForHelp = code === 'commander.unknownCommand' && isTopic(unknownCommand)
  const near = isForHelp ? `kznews help ${unknownCommand}` : suggestedIn(message, line)
  return usageError(said, command, messages, near)
}

const ANSWERED = ['commander.help', 'commander.helpDisplayed', 'commander.version']

/**
 * Parses the options of a line. Undefined where commander has answered itself, with help or the
 * version. Throws `usage` and `choice-invalid`.
 */
export function parseOptions(line: Line, context: Context): object | undefined {
  const { command } = line
  const program = makeProgram(command, context)
  if (command === undefined) {
    for (const name of COMMAND_NAMES) addSummary(program, name, context)
  }
  const asked = command === undefined ? program : addCommand(program, command, context)
  try {
    program.parse(line.normalized, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (ANSWERED.includes(error.code)) return undefined
    throw usageErrorOf(error, line, context.messages)
  }
  return asked.optsWithGlobals()
}
