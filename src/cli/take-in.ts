/** One reading of an import: an article is taken into the archive, what is none is told and counted. */

import type { Problem } from '../archive/problem.ts'
import { KznewsError } from '../errors.ts'
import type { Draft, Reading, Refusal } from '../import/found/draft.ts'
import type { Imported, Importer } from '../import/into-archive.ts'
import { sayError } from '../messages/messages.ts'
import { stackText } from '../render/error.ts'
import type { Context } from './context.ts'
import type { ImportReport } from './import-report.ts'
import type { Progress } from './progress.ts'
import { problemText, sayProblem, tell } from './tell.ts'

/** Why something was refused, in words. */
export function refusalText({ reason }: Refusal, context: Context): string {
  const { messages } = context
  if (typeof reason === 'string') return messages.importReasons[reason]
  if (reason.code === 'bug') return messages.labels.bug
  if (!(reason instanceof KznewsError)) return sayProblem(context, reason)
  const { message, hint } = sayError(messages, reason.code, reason.facts)
  return hint === undefined ? message : `${message}. ${hint}`
}

function tellRefusal(refusal: Refusal, context: Context): void {
  const { place, reason } = refusal
  tell(context, context.messages.notices.refused(place, refusalText(refusal, context)))
  if (typeof reason === 'object' && 'error' in reason) context.err.write(stackText(reason.error))
}

/** What became of a draft. What no disk and no index is at fault for is a fault of the draft's. */
async function taken(draft: Draft, importer: Importer): Promise<Imported | Refusal> {
  try {
    return await importer.take(draft)
  } catch (error) {
    const isOurs = [TypeError, RangeError, SyntaxError, URIError].some(
      (kind) => error instanceof kind,
    )
    if (!isOurs) throw error
    return { place: draft.place, reason: { code: 'bug', error } }
  }
}

export async function takeIn(
  reading: Reading,
  importer: Importer,
  report: ImportReport,
  progress: Progress,
  context: Context,
): Promise<void> {
  const { notices } = context.messages
  const tellNew = (problems: readonly Problem[]) => {
    for (const found of problems) {
      if (!report.isRepeated(found)) tell(context, problemText(context, found))
    }
  }
  const refuse = (refusal: Refusal) => {
    tellNew(refusal.problems ?? [])
    report.refuse(refusal)
    progress.finish()
    tellRefusal(refusal, context)
  }
  if ('reason' in reading) {
    refuse(reading)
  } else if ('links' in reading) {
    refuse({ place: reading.place, reason: reading.kind })
  } else if ('skipped' in reading) {
    report.skip(reading.skipped)
    progress.finish()
    tell(context, notices.skipped(reading.place, reading.skipped))
  } else {
    tellNew(reading.problems)
    const imported = await taken(reading, importer)
    if ('reason' in imported) refuse(imported)
    else {
      await report.add(imported)
      if (imported.status !== 'conflict') return
      const { id, place, file = '' } = imported
      progress.finish()
      tell(context, notices.conflict(id, place, file))
    }
  }
}
