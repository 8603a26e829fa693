/** The command tree: a table of contents. A command's file is loaded when its name is typed. */

import { KznewsCommand, makeOption } from './command-line.ts'
import type { Context } from './context.ts'
import { LANGS } from './messages/lang.ts'
import type { CommandHelp, CommandName } from './messages/messages.ts'
import { COLORS } from './render/theme.ts'

/** Gives a command its options and its work. */
type Declare = (command: KznewsCommand, context: Context) => void

const COMMANDS: Readonly<Record<CommandName, () => Promise<Declare>>> = {
  list: async () => (await import('./commands/list.ts')).listCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  stats: async () => (await import('./commands/stats.ts')).statsCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  index: async () => (await import('./commands/index-state.ts')).indexCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  analyze: async () => (await import('./commands/analyze.ts')).analyzeCommand,
}

const NAMES = Object.keys(COMMANDS) as CommandName[]

/** Examples below a help page: what is typed, and what it means. */
function examplesText(title: string, examples: CommandHelp['examples']): string {
  const lines = examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`)
  return `\n${title}\n${lines.join('\n')}`
}

/** Builds the commands: in full those whose names `argv` holds, of the others their summaries. */
export async function makeProgram(
  context: Context,
  argv: readonly string[],
): Promise<KznewsCommand> {
  const { program: words, options, commands, values } = context.messages
  const program = new KznewsCommand(context, 'kznews')
  program
    .description(words.summary)
    .usage(words.usage)
    .version(context.version, '-V, --version', words.versionOption)
    .helpCommand(`help [${values.command}]`, words.helpCommand)
  const option = (flags: string, text: string, choices?: readonly string[]) =>
    program.addOption(makeOption(flags, text, choices && { choices }))
  option(`--archive <${values.path}>`, options.archive)
  option(`--lang <${values.lang}>`, options.lang, LANGS)
  option(`--color <${values.when}>`, options.color, COLORS)
  option('--no-color', options.noColor)
  option('--no-pager', options.noPager)
  option(`--format <${values.format}>`, options.format)
  option('--json', options.json)
  option('--ndjson', options.ndjson)
  option('--csv', options.csv)
  option('--strict', options.strict)

  // Mostly the first word is a command, and then the others need not be made at all.
  const first = NAMES.filter((name) => name === argv[0])
  for (const name of first.length > 0 ? first : NAMES) {
    const { summary, argument, examples, syntax } = commands[name]
    const command = program.add(name, summary)
    // Every command that takes something takes several.
    const given =
      argument && (argument.optional ? `[${argument.name}...]` : `<${argument.name}...>`)
    if (given) command.argument(given, argument.meaning)
    command.usage([words.commandUsage, given ?? ''].join(' ').trimEnd())
    command.addHelpText('after', examplesText(words.titles.examples, examples))
    if (syntax) command.addHelpText('after', examplesText(words.titles.syntax, syntax))
    if (argv.includes(name)) (await COMMANDS[name]())(command, context)
  }
  const firsts = NAMES.slice(0, 3).map((name) => commands[name].examples[0]!)
  program.addHelpText('after', examplesText(words.titles.examples, firsts))
  return program
}
