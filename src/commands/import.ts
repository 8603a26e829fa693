/** `kznews import <path>…`: articles into the archive. Nothing else writes there. */

import { toRecord } from '../archive/article.ts'
import { locateForWriting } from '../archive/locate.ts'
import { ArchiveWriter } from '../archive/store.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../errors.ts'
import type { Refusal } from '../import/draft.ts'
import { type Imported, Importer, type Standing } from '../import/import-articles.ts'
import { readDrafts } from '../import/read-drafts.ts'
import { findSources, type Source } from '../import/sources.ts'
import { safeJson, safely } from '../render/safe.ts'
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

/** What an import did. `articles` are whole records in a dry run. */
class Report {
  readonly articles: unknown[] = []
  readonly refused: { place: string; reason: string }[] = []
  readonly counts = { stored: 0, updated: 0, unchanged: 0, conflicts: 0, refused: 0 }
  /** What was taken in and lacks something: the places of each kind. */
  readonly warnings = new Map<string, string[]>()
  private readonly isDryRun: boolean

  constructor(isDryRun: boolean) {
    this.isDryRun = isDryRun
  }

  add({ id, status, place, file, article }: Imported): void {
    const isTaken = status === 'stored' || status === 'updated'
    for (const code of isTaken ? (article.source?.warnings ?? []) : []) {
      const places = this.warnings.get(code)
      if (places === undefined) this.warnings.set(code, [place])
      else places.push(place)
    }
    this.counts[status === 'conflict' ? 'conflicts' : status]++
    this.articles.push(
      this.isDryRun ? toRecord(article) : { id, status, place, ...(file && { file }) },
    )
  }

  refuse(place: string, reason: string): void {
    this.counts.refused++
    this.refused.push({ place, reason })
  }

  get exit(): ExitCode {
    return this.counts.conflicts + this.counts.refused > 0 ? EXIT.negative : EXIT.done
  }
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
  report: Report,
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

function tellSummary(report: Report, options: ImportOptions, context: Context) {
  const { notices } = context.messages
  for (const [code, say] of Object.entries(notices.importWarnings)) {
    const [first, ...others] = report.warnings.get(code) ?? []
    if (first !== undefined) tell(context, say(others.length + 1, first))
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
  const { out } = context
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
  const report = new Report(options.dryRun === true)
  try {
    const importer = new Importer({ find, writer, update: options.update === true })
    await importSources(sources, importer, report, context)
  } finally {
    // What has been stored is made last, also when the import is cut short by an error.
    writer?.sync()
    session?.index.close()
  }
  if (format === 'json') {
    const { articles, refused, counts } = report
    const dryRun = options.dryRun === true
    out.write(safely`${safeJson({ articles, ...counts, refused, dryRun }, 2)}\n`)
  } else if (options.dryRun) {
    for (const record of report.articles) out.write(safely`${safeJson(record, 2)}\n`)
  }
  tellSummary(report, options, context)
  return report.exit
}
