/** `kznews import <path>…`: articles into the archive. Nothing else writes there. */

import type { ArticleStore } from '../../archive/article-store.ts'
import { locateForWriting } from '../../archive/locate.ts'
import { ArchiveWriter } from '../../archive/store.ts'
import { type ExitCode, KznewsError } from '../../errors.ts'
import { isSummary, type Reading } from '../../import/found/draft.ts'
import { parseFieldMap } from '../../import/found/field-map.ts'
import { walledAll } from '../../import/found/wall.ts'
import { Importer } from '../../import/into-archive.ts'
import { readDrafts } from '../../import/read.ts'
import { type FileSource, findSources, type Source } from '../../import/sources.ts'
import { type Find, findStanding } from '../../import/standing.ts'
import type { Web } from '../../import/web/read.ts'
import type { ArchiveHandle } from '../../open/archive.ts'
import { isReaderGone } from '../../terminal/output.ts'
import type { Context } from '../context.ts'
import { ImportReport } from '../import-report.ts'
import { chooseFormat } from '../options.ts'
import { makeProgress, type Progress } from '../progress.ts'
import { COMMANDS, type Given } from '../table.ts'
import { refusalText, takeIn } from '../take-in.ts'
import { tell } from '../tell.ts'
import { missingArgument } from '../usage-error.ts'
import { openForImport, openTurns } from '../with-archive.ts'

type ImportOptions = Given<'import'>['options']

/** Counts the bytes that pass, for the progress bar. */
async function* counted(
  source: FileSource,
  before: number,
  total: number,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  let done = before
  for await (const chunk of source.open()) {
    yield chunk
    done += chunk.length
    progress.update(done, total)
  }
}

/** A turn of the event loop: a signal is heard between two readings, never in one. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** What fetches; undefined where nothing has to be. Without an address no socket is opened. */
async function openWeb(
  sources: readonly Source[],
  { full, allowPrivate }: ImportOptions,
  { version, webCache: cache, now, messages }: Context,
  progress: Progress,
): Promise<Web | undefined> {
  if (full !== true && !sources.some((source) => 'url' in source)) return undefined
  const { Web } = await import('../../import/web/read.ts')
  return new Web({
    version,
    cache,
    now,
    onRequest: (url) => progress.note(messages.notices.fetching(url)),
    ...(allowPrivate === true && { mayConnect: () => true }),
  })
}

/** The readings of a feed, with the pages behind its summaries. */
function completed(
  readings: AsyncIterable<Reading>,
  web: Web,
  find: Find,
  progress: Progress,
  context: Context,
) {
  return web.complete(readings, {
    isKnown: async (article) => {
      const standing = await findStanding(find, article)
      return standing !== undefined && !isSummary(standing.article)
    },
    onFailure: (refusal) => {
      const reason = refusalText(refusal, context)
      progress.finish()
      tell(context, context.messages.notices.summaryKept(refusal.place, reason))
    },
  })
}

type Read = (
  source: Source,
  bytes: (source: FileSource) => AsyncIterable<Uint8Array>,
) => AsyncIterable<Reading>

async function importSources(
  sources: readonly Source[],
  read: Read,
  importer: Importer,
  report: ImportReport,
  progress: Progress,
  context: Context,
): Promise<void> {
  const sizes = sources.map((source) => ('url' in source ? 0 : (source.size ?? 0)))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let before = 0
  for (const [at, source] of sources.entries()) {
    const bytes = (file: FileSource) => counted(file, before, total, progress)
    for await (const reading of walledAll(source.place, read(source, bytes))) {
      await nextTurn()
      // A record of a dry run goes to the same terminal.
      if ('url' in source) progress.finish()
      await takeIn(reading, importer, report, progress, context)
    }
    before += sizes[at]!
  }
  progress.finish()
}

function tellSummary(report: ImportReport, options: ImportOptions, context: Context) {
  const { notices } = context.messages
  for (const [file, count] of report.repeated) tell(context, `${file}: ${notices.alike(count)}`)
  for (const [code, say] of Object.entries(notices.importWarnings)) {
    const lacking = report.lacking.get(code)
    if (lacking !== undefined) tell(context, say(lacking.count, lacking.first))
  }
  if (report.counts.conflicts > 0 && !options.update) tell(context, notices.conflictHint)
  if (options.dryRun) tell(context, notices.importDryRun)
  tell(context, notices.importDone(report.counts))
}

/** What writes: into a folder, or through the archive where its files are elsewhere. */
async function writerInto(root: string, archive: ArchiveHandle | undefined): Promise<ArticleStore> {
  return (await archive?.store()) ?? new ArchiveWriter(root)
}

export async function runImport(
  { args, options }: Given<'import'>,
  context: Context,
): Promise<ExitCode> {
  const root = locateForWriting({ ...context.places, flag: options.archive })
  if (options.feeds === true) {
    const { collect } = await import('../collect.ts')
    return collect(args, root, context, (feeds, quiet) => importAll(feeds, root, options, quiet))
  }
  if (args.length === 0) throw missingArgument('import', context.messages)
  const { places, readStdin } = context
  const sources = args.flatMap((path) => findSources(path, places.cwd, readStdin))
  return importAll(sources, root, options, context)
}

async function importAll(
  sources: readonly Source[],
  root: string,
  options: ImportOptions,
  context: Context,
): Promise<ExitCode> {
  const format = chooseFormat(options, COMMANDS.import.formats, 'text')
  const fields = options.map === undefined ? undefined : parseFieldMap(options.map)
  const progress = makeProgress(context, context.messages.notices.importing)
  const web = await openWeb(sources, options, context, progress)
  // Before the archive is looked at: what another stores from now on is not in the index.
  const turns = options.dryRun === true ? undefined : await openTurns(root, context)
  const archive = await openForImport(root, context)
  const writer = options.dryRun === true ? undefined : await writerInto(root, archive)
  const find: Find = async (id) => archive?.standing(id)
  const report = new ImportReport(context.out, {
    asJson: format === 'json',
    isDryRun: options.dryRun === true,
    settle: () => writer?.sync(),
  })
  const unwatch = context.atInterrupt(() => {
    report.finishNow()
    tell(context, context.messages.notices.importInterrupted)
    tellSummary(report, options, context)
  })
  try {
    const update = options.update === true
    const importer = new Importer({ find, writer, update, turns })
    const read: Read = (source, bytes) => {
      const readings =
        'url' in source
          ? web!.read(source.url, source.place)
          : readDrafts(bytes(source), { place: source.place, ...(fields && { fields }) })
      return options.full === true ? completed(readings, web!, find, progress, context) : readings
    }
    await importSources(sources, read, importer, report, progress, context)
    await report.finish()
  } catch (error) {
    // What came before it is stored, and a sentence about one file does not say how much that is.
    try {
      await report.finish()
    } catch {
      // It was the report that could not be written.
    }
    if (isReaderGone(error) && options.dryRun === true) throw error
    tell(context, context.messages.notices.importDone(report.counts))
    // What wants to know what became of its articles must not take silence for it.
    throw isReaderGone(error) ? new KznewsError('output-failed', { reason: 'EPIPE' }) : error
  } finally {
    unwatch()
    turns?.close()
    await archive?.close()
  }
  tellSummary(report, options, context)
  return report.exit
}
