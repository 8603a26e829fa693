/** `kznews completion <shell>`: the script that makes Tab complete commands. */

import { EXIT, KznewsError } from '../../errors.ts'
import { safeText } from '../../terminal/safe.ts'
import type { KznewsCommand } from '../command-line.ts'
import { completionScript, isShell, SHELLS } from '../completion/scripts.ts'
import type { Context } from '../context.ts'

export function completionCommand(command: KznewsCommand, context: Context): void {
  command.takes = 'shell'
  command.runs(async (shell: string) => {
    if (!isShell(shell)) {
      throw new KznewsError('choice-invalid', {
        option: 'completion',
        value: shell,
        choices: SHELLS,
      })
    }
    context.out.write(safeText(completionScript(shell, context.messages.installing)))
    return EXIT.done
  })
}
