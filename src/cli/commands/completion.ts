/** `kznews completion <shell>`: the script that makes Tab complete commands. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import { safeText } from '../../terminal/safe.ts'
import { completionScript } from '../completion/scripts.ts'
import type { Context } from '../context.ts'
import { type Given, isShell, SHELLS } from '../table.ts'

export async function runCompletion(
  { args: [shell = ''] }: Given<'completion'>,
  { messages, out }: Context,
): Promise<ExitCode> {
  if (!isShell(shell)) {
    throw new KznewsError('choice-invalid', {
      option: 'completion',
      value: shell,
      choices: SHELLS,
    })
  }
  out.write(safeText(completionScript(shell, messages.installing)))
  return EXIT.done
}
