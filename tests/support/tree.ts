/** The whole command tree, as completion and the manual page see it. */

import type { KznewsCommand } from '../../src/cli/command-line.ts'
import { makeTree } from '../../src/cli/program.ts'
import type { Lang } from '../../src/messages/lang.ts'
import { contextOf } from './context.ts'

export async function wholeTree(lang: Lang = 'kk'): Promise<KznewsCommand> {
  return makeTree(await contextOf(lang))
}
