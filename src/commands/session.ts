/** An archive open for a command: located, indexed and in step, with its warnings told. */

import type { Article } from '../archive/article.ts'
import { folderExists, type Located, locateForReading } from '../archive/locate.ts'
import type { Context } from '../context.ts'
import { type ExitCode, KznewsError } from '../errors.ts'
import type { DocumentRow, Engine } from '../index/engine.ts'
import { isIndexDamage, type OpenIndex, openIndex, rebuildIndex } from '../index/open-index.ts'
import { type Analyzer, kazakhAnalyzer } from '../kazakh/analyzer.ts'
import type { GlobalOptions } from './options.ts'
import { makeProgress } from './progress.ts'
import { tell, tellProblems } from './tell.ts'

export type Session = {
  readonly index: OpenIndex
  readonly engine: Engine
  readonly analyzer: Analyzer
  readonly located: Located
  /** Reads the article of a row; undefined when the record is gone. */
  readonly read: (row: DocumentRow) => Promise<Article | undefined>
}

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
  const prepare = rebuild ? rebuildIndex : openIndex
  const index = await prepare({
    archive: located,
    cache: context.cache,
    analyzer: kazakhAnalyzer,
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
  const { engine, root } = index
  const read = async ({ id, location }: DocumentRow) => {
    const { readArticle } = await import('../archive/read-article.ts')
    return readArticle(root.folder, location, id)
  }
  return { index, engine, analyzer: kazakhAnalyzer, located, read }
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

/**
 * Asks the index, and asks again when an article of the answer was edited since it was indexed.
 * Once: with an editor at work in between the second answer is as good as any.
 */
export async function askFresh<T>(
  { index }: Session,
  ask: () => Promise<T>,
  rowsOf: (answer: T) => readonly DocumentRow[],
): Promise<T> {
  const answer = await ask()
  const files = rowsOf(answer).map((row) => row.location.file)
  return (await index.refresh(files)) ? ask() : answer
}
