/** The command tree: a table of contents. A command's file is loaded when its name is typed. */

import { KznewsCommand, makeOption } from './command-line.ts'
import type { Context } from './context.ts'
import type { CommandHelp, CommandName } from './messages/messages.ts'

/** Gives a command its options and its work. */
type Declare = (command: KznewsCommand, context: Context) => void

type Entry = { readonly argument?: string; readonly load: () => Promise<Declare> }

const COMMANDS: Readonly<Record<CommandName, Entry>> = {
  list: { load: async () => (await import('./commands/list.ts')).listCommand },
  search: {
    argument: '<query...>',
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  show: { argument: '<id...>', load: async () => (await import('./commands/show.ts')).showCommand },
  import: {
    argument: '<path...>',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  index: { load: async () => (await import('./commands/index-state.ts')).indexCommand },
}

const NAMES = Object.keys(COMMANDS) as CommandName[]

/** Examples below a help page: the command line, and what it does. */
function examplesText(title: string, examples: CommandHelp['examples']): string {
  const lines = examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`)
  return `\n${title}\n${lines.join('\n')}`
}

/** Builds the commands: in full those whose names `argv` holds, of the others their summaries. */
export async function makeProgram(
  context: Context,
  argv: readonly string[],
): Promise<KznewsCommand> {
  const { program: words, options, commands } = context.messages
  const program = new KznewsCommand(context, 'kznews')
  program
    .description(words.summary)
    .usage(words.usage)
    .version(context.version, '-V, --version', words.versionOption)
    .helpCommand('help [command]', words.helpCommand)
  const option = (flags: string, text: string) => program.addOption(makeOption(flags, text))
  option('--archive <path>', options.archive)
  option('--lang <lang>', options.lang)
  option('--color <when>', options.color)
  option('--no-color', options.noColor)
  option('--no-pager', options.noPager)
  option('--format <format>', options.format)
  option('--json', options.json)
  option('--ndjson', options.ndjson)
  option('--csv', options.csv)
  option('--strict', options.strict)

  for (const name of NAMES) {
    const { argument, load } = COMMANDS[name]
    const help = commands[name]
    const command = program.add(name, help.summary)
    if (argument !== undefined) {
      command.argument(argument, Object.values(help.arguments ?? {})[0])
    }
    command.usage(`${words.commandUsage} ${argument ?? ''}`.trimEnd())
    command.addHelpText('after', examplesText(words.titles.examples, help.examples))
    if (argv.includes(name)) (await load())(command, context)
  }
  const firsts = NAMES.slice(0, 3).map((name) => commands[name].examples[0]!)
  program.addHelpText('after', examplesText(words.titles.examples, firsts))
  return program
}
