/**
 * `kznews import --feeds`: what is new of all feeds that the archive names, day after day. A clock may run
 * it: two at once do not fetch the same twice, and where nobody looks nothing is said of what went well.
 */

import { join } from 'node:path'
import { isCluster } from '../archive/locate.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import { FEEDS_FILES, readFeedsFile } from '../import/listing/feeds-file.ts'
import { type FileSource, findSources, type Source } from '../import/sources.ts'
import type { Output } from '../terminal/output.ts'
import type { Safe } from '../terminal/safe.ts'
import type { Context } from './context.ts'
import { refusalText } from './take-in.ts'
import { shorten, tell } from './tell.ts'
import { beginCollecting } from './with-archive.ts'

/** The files of feeds in an archive's folder. @throws KznewsError `feeds-missing` */
function ownFiles(root: string, context: Context): Source[] {
  const found = FEEDS_FILES.flatMap((name) => {
    try {
      return isCluster(root)
        ? []
        : findSources(join(root, name), context.places.cwd, context.readStdin)
    } catch (error) {
      if (error instanceof KznewsError && error.code === 'input-missing') return []
      throw error
    }
  })
  if (found.length === 0) throw new KznewsError('feeds-missing', { path: root })
  return found
}

/** The feeds that a file names; what else stands in it is told. @throws KznewsError `feeds-unreadable` */
async function feedsIn({ place, open }: FileSource, context: Context): Promise<Source[]> {
  const file = await readFeedsFile(open(), place)
  if ('reason' in file) {
    throw new KznewsError('feeds-unreadable', { path: place, reason: refusalText(file, context) })
  }
  const { urls, others } = file
  const unread = context.messages.notices.feedLines(shorten(place), others)
  if (urls.length === 0 && others.length > 0) {
    throw new KznewsError('feeds-unreadable', { path: place, reason: unread })
  }
  if (others.length > 0) tell(context, unread)
  return urls.map((url) => ({ place: url, url }))
}

/**
 * The addresses of all feeds, none twice: of the files that were named, else of the archive's own. An
 * address among the names is a feed itself.
 */
async function feedSources(
  args: readonly string[],
  root: string,
  context: Context,
): Promise<Source[]> {
  const { places, readStdin } = context
  const named = args.flatMap((path) => findSources(path, places.cwd, readStdin))
  const feeds: Source[] = []
  for (const source of named.length > 0 ? named : ownFiles(root, context)) {
    feeds.push(...('url' in source ? [source] : await feedsIn(source, context)))
  }
  return [...new Map(feeds.map((feed) => [feed.place, feed])).values()]
}

/** What is said, kept until it is known whether anything was wrong. */
function holdBack(err: Output): { readonly held: Output; readonly release: () => void } {
  const said: Safe[] = []
  return {
    held: { isTerminal: false, write: (text) => said.push(text) },
    release: () => {
      for (const text of said.splice(0)) err.write(text)
    },
  }
}

/** Runs `importAll` on the feeds, alone; where nobody looks, in silence as long as all goes well. */
export async function collect(
  args: readonly string[],
  root: string,
  context: Context,
  importAll: (sources: readonly Source[], context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { held, release } = holdBack(context.err)
  const quiet: Context = context.err.isTerminal
    ? context
    : {
        ...context,
        err: held,
        atInterrupt: (last) =>
          context.atInterrupt(() => {
            last()
            release()
          }),
      }
  const alone = await beginCollecting(root, context)
  if (alone === 'taken') {
    tell(quiet, context.messages.notices.collecting)
    return EXIT.done
  }
  let exit: ExitCode | undefined
  try {
    exit = await importAll(await feedSources(args, root, quiet), quiet)
    return exit
  } finally {
    alone.close()
    if (exit !== EXIT.done) release()
  }
}
