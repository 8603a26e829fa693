/** `kznews manual`: the manual page in the language of the interface. Hidden; the build prints it. */

import { EXIT } from '../../errors.ts'
import { topicPagesIn } from '../../messages/topics.ts'
import { renderManual } from '../../render/manual.ts'
import { safeText } from '../../terminal/safe.ts'
import type { KznewsCommand } from '../command-line.ts'
import { factsOf } from '../command-tree.ts'
import type { Context } from '../context.ts'
import type { MakeTree } from '../make-tree.ts'
import { formatRows } from './help.ts'

export function manualCommand(command: KznewsCommand, context: Context, makeTree: MakeTree): void {
  command.runs(async () => {
    const { messages, version, lang } = context
    const program = factsOf(await makeTree(context))
    const pages = await topicPagesIn(lang)
    const manual = renderManual({ program, messages, pages, formats: formatRows(program), version })
    context.out.write(safeText(manual))
    return EXIT.done
  })
}
