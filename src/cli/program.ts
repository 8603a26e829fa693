/** The command tree: a table of contents. A command's file is loaded when its name is typed. */

import { LANGS } from '../messages/lang.ts'
import type { CommandHelp, CommandName } from '../messages/messages.ts'
import { TOPICS } from '../messages/topics.ts'
import { COLORS } from '../terminal/theme.ts'
import { argumentTerm, KznewsCommand, makeOption, type OptionRules } from './command-line.ts'
import type { Context } from './context.ts'
import type { MakeTree } from './make-tree.ts'

/** Gives a command its options and its work. */
type Declare = (command: KznewsCommand, context: Context) => void

const COMMANDS: Readonly<Record<CommandName, () => Promise<Declare>>> = {
  list: async () => (await import('./commands/list.ts')).listCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  stats: async () => (await import('./commands/stats.ts')).statsCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  index: async () => (await import('./commands/index.ts')).indexCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  analyze: async () => (await import('./commands/analyze.ts')).analyzeCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
  help: async () => {
    const { helpCommand } = await import('./commands/help.ts')
    return (command, context) => helpCommand(command, context, makeTree)
  },
}

const NAMES = Object.keys(COMMANDS) as CommandName[]

/** What shells and the build ask for; no help names them, so they have none. */
const HIDDEN: Readonly<Record<string, () => Promise<Declare>>> = {
  complete: async () => {
    const { completeCommand } = await import('./commands/complete.ts')
    return (command, context) => completeCommand(command, context, makeTree)
  },
  manual: async () => {
    const { manualCommand } = await import('./commands/manual.ts')
    return (command, context) => manualCommand(command, context, makeTree)
  },
}

/** Examples below a help page: what is typed, and what it means. */
function examplesText(title: string, examples: CommandHelp['examples']): string {
  const lines = examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`)
  return `\n${title}\n${lines.join('\n')}`
}

function topicsText({ program, topics }: Context['messages']): string {
  const lines = TOPICS.map((name) => `  help ${name.padEnd(12)} ${topics[name]}`)
  return `\n${program.titles.topics}\n${lines.join('\n')}`
}

/** The program with the options that every command has. */
function makeRoot(context: Context): KznewsCommand {
  const { program: words, options, values } = context.messages
  const program = new KznewsCommand(context, 'kznews')
  program
    .description(words.summary)
    .usage(words.usage)
    .version(context.version, '-V, --version', words.versionOption)
    .helpCommand(false)
  const option = (flags: string, text: string, rules?: OptionRules) =>
    program.addOption(makeOption(flags, text, rules))
  option(`--archive <${values.path}>`, options.archive, { values: 'path' })
  option(`--lang <${values.lang}>`, options.lang, { choices: LANGS })
  option(`--color <${values.when}>`, options.color, { choices: COLORS })
  option('--no-color', options.noColor)
  option('--no-pager', options.noPager)
  option(`--format <${values.format}>`, options.format)
  option('--json', options.json)
  option('--ndjson', options.ndjson)
  option('--csv', options.csv)
  option('--strict', options.strict)
  return program
}

/** Adds a command by its help, without its options. */
function addCommand(program: KznewsCommand, name: CommandName, { messages }: Context) {
  const { program: words, commands } = messages
  const { summary, argument, examples } = commands[name]
  const command = program.add(name, summary)
  if (argument !== undefined) {
    const given = argument.name + (argument.single ? '' : '...')
    command.argument(argument.optional ? `[${given}]` : `<${given}>`, argument.meaning)
  }
  const [given] = command.registeredArguments
  command.usage([words.commandUsage, ...(given ? [argumentTerm(given)] : [])].join(' '))
  if (name === 'search') command.addHelpText('after', `\n${words.queryLanguage}`)
  command.addHelpText('after', examplesText(words.titles.examples, examples))
  return command
}

/**
 * Makes the program with some of its commands.
 *
 * @param inFull those that get their options and their work; of the others there is a summary
 */
async function makeWith(
  names: readonly CommandName[],
  inFull: (name: CommandName) => boolean,
  context: Context,
): Promise<KznewsCommand> {
  const program = makeRoot(context)
  for (const name of names) {
    const command = addCommand(program, name, context)
    if (inFull(name)) (await COMMANDS[name]())(command, context)
  }
  const { messages } = context
  const { titles } = messages.program
  const firsts = NAMES.slice(0, 3).map((name) => messages.commands[name].examples[0]!)
  program.addHelpText('after', topicsText(messages))
  program.addHelpText('after', examplesText(titles.examples, firsts))
  return program
}

export const makeTree: MakeTree = (context, names) =>
  makeWith(NAMES, (name) => names?.includes(name) ?? true, context)

/** Builds the commands: in full those whose names `argv` holds, of the others their summaries. */
export async function makeProgram(
  context: Context,
  argv: readonly string[],
): Promise<KznewsCommand> {
  const [word = ''] = argv
  const hidden = Object.hasOwn(HIDDEN, word) ? HIDDEN[word] : undefined
  if (hidden !== undefined) {
    const program = makeRoot(context)
    ;(await hidden())(program.add(word, ''), context)
    return program
  }
  // Mostly the first word is a command, and then the others need not be made at all.
  const first = NAMES.filter((name) => name === word)
  return makeWith(first.length > 0 ? first : NAMES, (name) => argv.includes(name), context)
}
