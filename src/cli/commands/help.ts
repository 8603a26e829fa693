/** `kznews help [topic]`: the page of a topic or of a command. */

import { EXIT, type ExitCode, type KznewsError } from '../../errors.ts'
import { topicPagesIn } from '../../messages/load.ts'
import { renderTopic } from '../../render/topic.ts'
import { isCommand } from '../argv.ts'
import { COMMAND_NAMES } from '../command-names.ts'
import { printHelp } from '../commander.ts'
import type { Context } from '../context.ts'
import { formatRows } from '../describe.ts'
import { type Given, isTopic, TOPICS, type TopicName } from '../table.ts'
import { usageError } from '../usage-error.ts'

async function showTopic(name: TopicName, context: Context): Promise<void> {
  const pages = await topicPagesIn(context.lang)
  const sections = name === 'formats' ? pages.formats(formatRows()) : pages[name]
  await context.print(renderTopic(sections, context.width, context.theme))
}

/** The error of a name that neither a topic nor a command has. */
async function unknownError(name: string, { messages }: Context): Promise<KznewsError> {
  const { likeliest } = await import('../../search/fuzzy.ts')
  const near = likeliest(name, [...COMMAND_NAMES, ...TOPICS])
  const meant = near === undefined ? undefined : `kznews help ${near}`
  return usageError(messages.usage.unknownCommand(name), undefined, messages, meant)
}

export async function runHelp(
  { args: [name] }: Given<'help'>,
  context: Context,
): Promise<ExitCode> {
  if (name !== undefined && isTopic(name)) await showTopic(name, context)
  else if (name === undefined || isCommand(name)) printHelp(name, context)
  else throw await unknownError(name, context)
  return EXIT.done
}
