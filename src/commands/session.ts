/** An archive open for a command: located, indexed and in step, with its warnings told. */

import { folderExists, type Located, locateForReading } from '../archive/locate.ts'
import type { Context } from '../context.ts'
import { type ExitCode, KznewsError } from '../errors.ts'
import { isIndexDamage } from '../index/open-index.ts'
import { openSession, type Session } from '../library/session.ts'
import type { GlobalOptions } from './options.ts'
import { makeProgress } from './progress.ts'
import { tell, tellProblems } from './tell.ts'

type How = {
  /** Milliseconds to wait for another process that is writing the index. */
  readonly patience?: number
  /** Throw the index away first. */
  readonly rebuild?: boolean
  /** Look at every file for edits in place, and tell of every problem. */
  readonly thorough?: boolean
}

async function openLocated(
  located: Located,
  context: Context,
  { rebuild = false, patience }: Pick<How, 'rebuild' | 'patience'> = {},
): Promise<Session> {
  const { messages } = context
  const progress = makeProgress(context, messages.notices.indexing)
  const session = await openSession({
    archive: located,
    cache: context.cache,
    rebuild,
    ...(patience !== undefined && { patience }),
    onProgress: progress.update,
    onNotice: (notice) => {
      const text =
        notice.code === 'index-temporary'
          ? messages.notices['index-temporary'](notice.path, notice.reason)
          : messages.notices[notice.code]
      tell(context, text)
    },
  })
  progress.finish()
  return session
}

/** The archive that an import writes into, as it stands; undefined while there is none. */
export async function openForImport(path: string, context: Context): Promise<Session | undefined> {
  if (!folderExists(path)) return undefined
  // Whether an article is there must be known for certain.
  return openLocated({ path, kind: 'folder', isSample: false }, context, { patience: 60_000 })
}

/**
 * Runs a command's work on the archive, and once more on a new index when the old one proves to be
 * damaged: nothing has been written by then, as the work gathers all before it speaks.
 */
export async function withArchive(
  options: GlobalOptions,
  context: Context,
  work: (session: Session) => Promise<ExitCode>,
  how: How = {},
): Promise<ExitCode> {
  const located = locateForReading({ ...context.places, flag: options.archive })
  if (located.isSample) tell(context, context.messages.notices.sample)
  const run = async (rebuild: boolean): Promise<ExitCode> => {
    const session = await openLocated(located, context, { rebuild })
    try {
      return await workOn(session, options, context, work, how)
    } finally {
      session.index.close()
    }
  }
  try {
    return await run(how.rebuild ?? false)
  } catch (error) {
    if (!isIndexDamage(error)) throw error
    tell(context, context.messages.notices['index-damaged'])
    return run(true)
  }
}

async function workOn(
  session: Session,
  options: GlobalOptions,
  context: Context,
  work: (session: Session) => Promise<ExitCode>,
  how: How,
): Promise<ExitCode> {
  if (how.thorough === true) await session.index.update(true)
  const problems = session.index.problems()
  tellProblems(context, problems, how.thorough)
  const exit = await work(session)
  if (options.strict === true && problems.length > 0) {
    throw new KznewsError('archive-strict', { problems: problems.length })
  }
  return exit
}
