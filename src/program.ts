/** The command tree: a table of contents. */

import { KznewsCommand, makeOption } from './command-line.ts'
import { importCommand } from './commands/import.ts'
import { indexCommand } from './commands/index-state.ts'
import { listCommand } from './commands/list.ts'
import { searchCommand } from './commands/search.ts'
import { showCommand } from './commands/show.ts'
import type { Context } from './context.ts'
import type { CommandHelp } from './messages/messages.ts'

/** Examples below a help page: the command line, and what it does. */
function examplesText(title: string, examples: CommandHelp['examples']): string {
  const lines = examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`)
  return `\n${title}\n${lines.join('\n')}`
}

/** Builds the commands. */
export function makeProgram(context: Context): KznewsCommand {
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

  listCommand(program, context)
  searchCommand(program, context)
  showCommand(program, context)
  importCommand(program, context)
  indexCommand(program, context)
  for (const command of program.commands) {
    const help = commands[command.name() as keyof typeof commands]
    command.usage(`${words.commandUsage} ${command.usage().replace(/^\[options\] ?/, '')}`.trim())
    command.addHelpText('after', examplesText(words.titles.examples, help.examples))
  }
  const all = Object.values(commands).map(({ examples }) => examples[0]!)
  program.addHelpText('after', examplesText(words.titles.examples, all.slice(0, 3)))
  return program
}
