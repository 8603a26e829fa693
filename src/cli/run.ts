/** A command line → the work of its command, whose file is loaded when its name is typed. */

import { EXIT, type ExitCode } from '../errors.ts'
import type { AnyCommand, Line } from './argv.ts'
import type { Context } from './context.ts'
import { optionValues } from './option-values.ts'
import type { Given } from './table.ts'

/** The work of a command: what is given and the world in, its exit status out. */
type Run<N extends AnyCommand> = (given: Given<N>, context: Context) => Promise<ExitCode>

const RUNS: { readonly [N in AnyCommand]: () => Promise<Run<N>> } = {
  list: async () => (await import('./commands/list.ts')).runList,
  search: async () => (await import('./commands/search.ts')).runSearch,
  show: async () => (await import('./commands/show.ts')).runShow,
  stats: async () => (await import('./commands/stats.ts')).runStats,
  import: async () => (await import('./commands/import.ts')).runImport,
  index: async () => (await import('./commands/index.ts')).runIndex,
  check: async () => (await import('./commands/check.ts')).runCheck,
  analyze: async () => (await import('./commands/analyze.ts')).runAnalyze,
  completion: async () => (await import('./commands/completion.ts')).runCompletion,
  help: async () => (await import('./commands/help.ts')).runHelp,
  complete: async () => (await import('./commands/complete.ts')).runComplete,
  manual: async () => (await import('./commands/manual.ts')).runManual,
}

/** Runs a command line and returns the exit status. Throws KznewsError for what is refused. */
export async function runLine(line: Line, context: Context): Promise<ExitCode> {
  const { command, args } = line
  const options = optionValues(line) ?? (await import('./commander.ts')).parseOptions(line, context)
  if (options === undefined || command === undefined) return EXIT.done
  // The values are those of the command's own rows; the compiler cannot follow the pair.
  const run = (await RUNS[command]()) as Run<AnyCommand>
  return run({ args, options }, context)
}
