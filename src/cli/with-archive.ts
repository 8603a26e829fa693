/** A command's work on an archive: located, indexed and in step, with its warnings told. */

import { folderExists, isCluster, type Located, locateForReading } from '../archive/locate.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import { ArchiveHandle } from '../open/archive.ts'
import type { HandleOptions } from '../open/open-index.ts'
import type { Context } from './context.ts'
import { makeProgress } from './progress.ts'
import type { GlobalOptions } from './table.ts'
import { tell, tellProblems } from './tell.ts'

type How = {
  /** Throw the index away first. */
  readonly rebuild?: boolean
  /** Look at every file for edits in place, and tell of every problem. */
  readonly thorough?: boolean
}

/** How a command opens an archive: with a bar for the work, and words for what happens. */
function handleOptions(located: Located, context: Context): HandleOptions {
  const { messages } = context
  const progress = makeProgress(context, messages.notices.indexing)
  return {
    archive: located,
    cache: context.cache,
    environment: context.environment,
    onProgress: progress.update,
    onOpened: progress.finish,
    onNotice: (notice) => {
      const text =
        notice.code === 'index-temporary'
          ? messages.notices['index-temporary'](notice.path, notice.reason)
          : messages.notices[notice.code]
      tell(context, text)
    },
  }
}

/** The archive that an import writes into, as it stands; undefined for a folder that is not there. */
export async function openForImport(
  path: string,
  context: Context,
): Promise<ArchiveHandle | undefined> {
  const kind = isCluster(path) ? 'cluster' : 'folder'
  if (kind === 'folder' && !folderExists(path)) return undefined
  // Whether an article is there must be known for certain.
  const options = handleOptions({ path, kind, isSample: false }, context)
  return ArchiveHandle.open({ ...options, patience: 60_000 })
}

/** The turns that this import takes with others into the same folder; a cluster has its own. */
export async function openTurns(path: string, { cache }: Context) {
  if (isCluster(path)) return undefined
  const { takeTurns } = await import('../open/import-turns.ts')
  return takeTurns(path, cache)
}

/** The turn of who collects for an archive, until it is closed; `taken` while another does. */
export async function beginCollecting(path: string, { cache }: Context) {
  const { takeCollecting } = await import('../open/import-turns.ts')
  return takeCollecting(path, cache)
}

/** Opens the archive, does a command's work on it, and closes it. */
export async function withArchive(
  options: GlobalOptions,
  context: Context,
  work: (archive: ArchiveHandle) => Promise<ExitCode>,
  { rebuild = false, thorough = false }: How = {},
): Promise<ExitCode> {
  const located = locateForReading({ ...context.places, flag: options.archive })
  if (located.isSample) tell(context, context.messages.notices.sample)
  const archive = await ArchiveHandle.open({ ...handleOptions(located, context), rebuild })
  try {
    if (thorough) await archive.refresh()
    const problems = await archive.problems()
    tellProblems(context, problems, thorough)
    const exit = await work(archive)
    if (options.strict === true && problems.length > 0) {
      throw new KznewsError('archive-strict', { problems: problems.length })
    }
    return archive.isPartial ? EXIT.failure : exit
  } finally {
    await archive.close()
  }
}
