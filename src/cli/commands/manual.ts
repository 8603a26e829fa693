/** `kznews manual`: the manual page in the language of the interface. Hidden; the build prints it. */

import { EXIT, type ExitCode } from '../../errors.ts'
import { topicPagesIn } from '../../messages/load.ts'
import { renderManual } from '../../render/manual.ts'
import { safeText } from '../../terminal/safe.ts'
import { COMMAND_NAMES } from '../command-names.ts'
import type { Context } from '../context.ts'
import { describeCommand, describeGlobals, formatRows } from '../describe.ts'
import type { Given } from '../table.ts'

export async function runManual(
  _: Given<'manual'>,
  { messages, version, lang, out }: Context,
): Promise<ExitCode> {
  const manual = renderManual({
    messages,
    version,
    commands: COMMAND_NAMES.map((name) => describeCommand(name, messages)),
    options: describeGlobals(messages),
    formats: formatRows(),
    pages: await topicPagesIn(lang),
  })
  out.write(safeText(manual))
  return EXIT.done
}
