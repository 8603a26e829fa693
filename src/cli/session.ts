/** An archive open for a command: located, indexed and in step, with its warnings told. */

import { folderExists, type Located, locateForReading } from '../archive/locate.ts'
import { type ExitCode, KznewsError } from '../errors.ts'
import { OpenArchive } from '../library/open-archive.ts'
import { openSession, type Session, type SessionOptions } from '../library/session.ts'
import type { Context } from './context.ts'
import type { GlobalOptions } from './options.ts'
import { makeProgress } from './progress.ts'
import { tell, tellProblems } from './tell.ts'

type How = {
  /** Throw the index away first. */
  readonly rebuild?: boolean
  /** Look at every file for edits in place, and tell of every problem. */
  readonly thorough?: boolean
}

/** How a command opens an archive: with a bar for the work, and words for what happens. */
function sessionOptions(located: Located, context: Context): SessionOptions {
  const { messages } = context
  const progress = makeProgress(context, messages.notices.indexing)
  return {
    archive: located,
    cache: context.cache,
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

/** The archive that an import writes into, as it stands; undefined while there is none. */
export async function openForImport(path: string, context: Context): Promise<Session | undefined> {
  if (!folderExists(path)) return undefined
  // Whether an article is there must be known for certain.
  const options = sessionOptions({ path, kind: 'folder', isSample: false }, context)
  return openSession({ ...options, patience: 60_000 })
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
  const { rebuild = false } = how
  const archive = await OpenArchive.open({ ...sessionOptions(located, context), rebuild })
  try {
    return await archive.ask((session) => workOn(session, options, context, work, how), true)
  } finally {
    await archive.close()
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
