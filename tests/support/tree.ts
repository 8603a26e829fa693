/** The whole command tree, as completion and the manual page see it. */

import type { KznewsCommand } from '../../src/command-line.ts'
import type { Lang } from '../../src/messages/lang.ts'
import { makeTree } from '../../src/program.ts'
import { contextOf } from './context.ts'

export async function wholeTree(lang: Lang = 'kk'): Promise<KznewsCommand> {
  return makeTree(await contextOf(lang))
}
