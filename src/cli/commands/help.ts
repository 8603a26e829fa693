/** `kznews help [topic]`: the page of a topic or of a command. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import { isTopic, type Row, TOPICS, type TopicName, topicPagesIn } from '../../messages/topics.ts'
import { renderTopic } from '../../render/topic.ts'
import type { KznewsCommand } from '../command-line.ts'
import { type CommandFacts, factsOf } from '../command-tree.ts'
import type { Context } from '../context.ts'
import type { MakeTree } from '../make-tree.ts'

export function helpCommand(command: KznewsCommand, context: Context, makeTree: MakeTree): void {
  command.takes = 'topic'
  command.runs(async (name: string | undefined) => runHelp(name, context, makeTree))
}

/** The formats of each command, the default on a terminal first. */
export function formatRows({ commands }: CommandFacts): Row[] {
  return commands
    .filter(({ formats }) => formats.length > 0)
    .map(({ name, formats }): Row => [name, formats.join(', ')])
}

async function showTopic(name: TopicName, context: Context, makeTree: MakeTree): Promise<void> {
  const pages = await topicPagesIn(context.lang)
  const sections =
    name === 'formats' ? pages.formats(formatRows(factsOf(await makeTree(context)))) : pages[name]
  await context.print(renderTopic(sections, context.width, context.theme))
}

async function runHelp(
  name: string | undefined,
  context: Context,
  makeTree: MakeTree,
): Promise<ExitCode> {
  if (name !== undefined && isTopic(name)) {
    await showTopic(name, context, makeTree)
    return EXIT.done
  }
  const program = await makeTree(context, name === undefined ? [] : [name])
  const { commands } = factsOf(program)
  const command = name === undefined ? program : program.find(name)
  if (command === undefined) {
    const { usage } = context.messages
    const { likeliest } = await import('../../search/fuzzy.ts')
    const names = [...commands.map((each) => each.name), ...TOPICS]
    const near = likeliest(name ?? '', names)
    throw new KznewsError('usage', {
      message: usage.unknownCommand(name ?? ''),
      hint: near === undefined ? usage.seeHelp('kznews') : usage.didYouMean(`kznews help ${near}`),
    })
  }
  command.outputHelp()
  return EXIT.done
}
