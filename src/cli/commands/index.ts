/** `kznews index`: the state of the index; edits in place are taken in, or all is built anew. */

import { EXIT, type ExitCode } from '../../errors.ts'
import { jsonDocument } from '../../render/records.ts'
import { joinLines, safe } from '../../terminal/safe.ts'
import type { Context } from '../context.ts'
import { chooseFormat } from '../options.ts'
import { COMMANDS, type Given } from '../table.ts'
import { withArchive } from '../with-archive.ts'

export async function runIndex({ options }: Given<'index'>, context: Context): Promise<ExitCode> {
  const { out, messages } = context
  const format = chooseFormat(options, COMMANDS.index.formats, 'text')
  const how = { rebuild: options.rebuild === true, thorough: true }
  return withArchive(
    options,
    context,
    async (archive) => {
      const state = await archive.state()
      if (format === 'json') out.write(jsonDocument(state))
      else out.write(joinLines(messages.notices.indexState(state).map(safe)))
      return EXIT.done
    },
    how,
  )
}
