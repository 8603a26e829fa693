/** What the commands that look at all commands (help, complete, manual) are given by program.ts. */

import type { KznewsCommand } from './command-line.ts'
import type { Context } from './context.ts'

/** Makes the program with these commands in full, of the others their summaries; without names, all. */
export type MakeTree = (context: Context, names?: readonly string[]) => Promise<KznewsCommand>
