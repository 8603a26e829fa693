/** `kznews import <path>…`: articles into the archive. Nothing else writes there. */

import { locateForWriting } from '../archive/locate.ts'
import { ArchiveWriter } from '../archive/store.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import type { ExitCode } from '../errors.ts'
import type { Refusal } from '../import/draft.ts'
import { Importer, type Standing } from '../import/import-articles.ts'
import { readDrafts } from '../import/read-drafts.ts'
import { findSources, type Source } from '../import/sources.ts'
import { ImportReport } from './import-report.ts'
import { chooseFormat, type GlobalOptions } from './options.ts'
import { makeProgress, type Progress } from './progress.ts'
import { openForImport } from './session.ts'
import { problemText, sayProblem, tell } from './tell.ts'

export type ImportOptions = GlobalOptions & {
  readonly dryRun?: boolean
  readonly update?: boolean
}

const FORMATS = ['text', 'json'] as const

export function importCommand(command: KznewsCommand, context: Context, run = runImport): void {
  const { options } = context.messages
  command.option('--dry-run', options.dryRun)
  command.option('--update', options.update)
  command.runs(async (paths: string[]) => run(paths, command.optsWithGlobals(), context))
}

function refusalText({ reason }: Refusal, context: Context): string {
  return typeof reason === 'string'
    ? context.messages.importReasons[reason]
    : sayProblem(context, reason)
}

/** Counts the bytes that pass, for the progress bar. */
async function* counted(
  source: Source,
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

async function importSources(
  sources: readonly Source[],
  importer: Importer,
  report: ImportReport,
  context: Context,
): Promise<void> {
  const { messages } = context
  const total = sources.reduce((sum, { size = 0 }) => sum + size, 0)
  const progress = makeProgress(context, messages.notices.importing)
  let before = 0
  for (const source of sources) {
    const bytes = counted(source, before, total, progress)
    for await (const reading of readDrafts(bytes, { place: source.place })) {
      if ('reason' in reading) {
        const reason = refusalText(reading, context)
        report.refuse(reading.place, reason)
        progress.finish()
        tell(context, messages.notices.refused(reading.place, reason))
        continue
      }
      for (const found of reading.problems) tell(context, problemText(context, found))
      const imported = await importer.take(reading)
      report.add(imported)
      if (imported.status === 'conflict') {
        const { id, place, file = '' } = imported
        progress.finish()
        tell(context, messages.notices.conflict(id, place, file))
      }
    }
    before += source.size ?? 0
  }
  progress.finish()
}

function tellSummary(report: ImportReport, options: ImportOptions, context: Context) {
  const { notices } = context.messages
  for (const [code, say] of Object.entries(notices.importWarnings)) {
    const lacking = report.lacking.get(code)
    if (lacking !== undefined) tell(context, say(lacking.count, lacking.first))
  }
  if (report.counts.conflicts > 0 && !options.update) tell(context, notices.conflictHint)
  if (options.dryRun) tell(context, notices.importDryRun)
  tell(context, notices.importDone(report.counts))
}

export async function runImport(
  paths: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<ExitCode> {
  const format = chooseFormat(options, FORMATS, 'text')
  const sources = paths.flatMap((path) => findSources(path, context.places.cwd, context.readStdin))
  const root = locateForWriting({ ...context.places, flag: options.archive })
  const writer = options.dryRun === true ? undefined : new ArchiveWriter(root)
  const session = await openForImport(root, context)
  const find = async (id: string): Promise<Standing | undefined> => {
    const row = (await session?.engine.byIdPrefix(id, 1))?.find((each) => each.id === id)
    const article = row && (await session?.read(row))
    if (row === undefined || article === undefined) return undefined
    const { file, line, record } = row.location
    return { file, isShared: line !== undefined || record !== undefined, article }
  }
  const report = new ImportReport(context.out, {
    asJson: format === 'json',
    isDryRun: options.dryRun === true,
    settle: () => writer?.sync(),
  })
  try {
    const importer = new Importer({ find, writer, update: options.update === true })
    await importSources(sources, importer, report, context)
  } finally {
    session?.index.close()
    // Also when the import is cut short by an error.
    report.finish()
  }
  tellSummary(report, options, context)
  return report.exit
}
