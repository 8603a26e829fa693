/** `kznews index`: the state of the index; edits in place are taken in, or all is built anew. */

import { EXIT, type ExitCode } from '../../errors.ts'
import { jsonDocument } from '../../render/records.ts'
import { joinLines, safe } from '../../terminal/safe.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { chooseFormat, type GlobalOptions } from '../options.ts'
import { withArchive } from '../with-archive.ts'

export type IndexOptions = GlobalOptions & { readonly rebuild?: boolean }

const FORMATS = ['text', 'json'] as const

export function indexCommand(command: KznewsCommand, context: Context, run = runIndex): void {
  command.formats = FORMATS
  command.option('--rebuild', context.messages.options.rebuild)
  command.runs(async () => run(command.optsWithGlobals(), context))
}

export async function runIndex(options: IndexOptions, context: Context): Promise<ExitCode> {
  const { out, messages } = context
  const format = chooseFormat(options, FORMATS, 'text')
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
