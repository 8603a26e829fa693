/** Command lines that cannot be run: the error, with the help of the command as its hint. */

import { KznewsError } from '../errors.ts'
import type { Messages } from '../messages/messages.ts'
import type { AnyCommand } from './argv.ts'
import type { NameWithArgument } from './table.ts'

/** A command as it is typed. */
export function pathOf(command: AnyCommand | undefined): string {
  return command === undefined ? 'kznews' : `kznews ${command}`
}

/** @param near what was likely meant, in place of the help of the command */
export function usageError(
  message: string,
  command: AnyCommand | undefined,
  { usage }: Messages,
  near?: string,
): KznewsError<'usage'> {
  const hint = near === undefined ? usage.seeHelp(pathOf(command)) : usage.didYouMean(near)
  return new KznewsError('usage', { message, hint })
}

export function missingArgument(
  command: NameWithArgument,
  messages: Messages,
): KznewsError<'usage'> {
  const { name } = messages.commands[command].argument
  return usageError(messages.usage.missingArgument(name), command, messages)
}
