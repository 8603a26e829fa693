/**
 * What an import did, told as it goes: a record at a time, so that a report is as long as it must
 * be and never in memory. The JSON is whole also where the import was cut short.
 */

import { toRecord } from '../archive/article.ts'
import type { Answer } from '../archive/article-store.ts'
import { type Place, type Problem, placeText } from '../archive/problem.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import type { Refusal } from '../import/found/draft.ts'
import type { Imported } from '../import/into-archive.ts'
import { jsonArray, jsonLines, type Layout, RecordWriter } from '../render/records.ts'
import type { Output } from '../terminal/output.ts'
import { safeJson, safely } from '../terminal/safe.ts'
import { ALIKE } from './tell.ts'

export type ImportCounts = {
  readonly read: number
  readonly stored: number
  readonly updated: number
  readonly unchanged: number
  readonly conflicts: number
  readonly skipped: number
  readonly refused: number
}

export type ReportOptions = {
  readonly asJson: boolean
  readonly isDryRun: boolean
  /** Makes last what was stored, at once or with a promise: nothing is called stored before. */
  readonly settle: () => unknown
}

/** Settling costs a sync of each folder that was written in; so many records share it. */
const BATCH = 1000

/** A record has any names; a file of nothing but them is not worth a list. */
const MOST_UNREAD = 100

type Unread = {
  readonly field: string
  readonly like: string
  readonly records: number
  readonly place: string
}

export class ImportReport {
  /** What was taken in and lacks something, by `source.warnings`: how many, and the first of them. */
  readonly lacking = new Map<string, { readonly count: number; readonly first: string }>()
  /** What was mended in many records of a file: how many were told no more. */
  readonly repeated = new Map<string, number>()
  /** Names that are not known and look like a field, the first place of each. */
  private readonly unread = new Map<string, Unread>()
  private readonly mended = new Map<string, number>()
  private readonly out: Output
  private readonly options: ReportOptions
  private readonly writer: RecordWriter<unknown>
  private rows: unknown[] = []
  private hasFailed = false
  private hasBug = false
  private readonly refused: { readonly place: string; readonly reason: string }[] = []
  private readonly tally = {
    read: 0,
    stored: 0,
    updated: 0,
    unchanged: 0,
    conflicts: 0,
    skipped: 0,
  }

  constructor(out: Output, options: ReportOptions) {
    this.out = out
    this.options = options
    this.writer = new RecordWriter(this.layout())
  }

  get counts(): ImportCounts {
    return { ...this.tally, refused: this.refused.length }
  }

  get exit(): ExitCode {
    if (this.hasBug) return EXIT.bug
    if (this.hasFailed) return EXIT.failure
    return this.tally.conflicts + this.refused.length > 0 ? EXIT.negative : EXIT.done
  }

  add({ id, status, place, file, article }: Imported): Answer<void> {
    const { asJson, isDryRun } = this.options
    this.tally.read++
    this.tally[status === 'conflict' ? 'conflicts' : status]++
    const isTaken = status === 'stored' || status === 'updated'
    for (const code of isTaken ? (article.source?.warnings ?? []) : []) {
      const { count = 0, first = place } = this.lacking.get(code) ?? {}
      this.lacking.set(code, { count: count + 1, first })
    }
    if (!asJson && !isDryRun) return
    this.rows.push(isDryRun ? toRecord(article) : { id, status, place, ...(file && { file }) })
    if (isDryRun || this.rows.length >= BATCH) return this.writeRows()
  }

  /** Whether so much was mended alike in a file that it is only counted. */
  isRepeated({ code, place, facts }: Problem): boolean {
    if (code === 'field-unread') return this.isUnreadAgain(`${facts.field}`, facts.like, place)
    const key = `${code} ${place.file}`
    const count = (this.mended.get(key) ?? 0) + 1
    this.mended.set(key, count)
    if (count <= ALIKE) return false
    this.repeated.set(place.file, (this.repeated.get(place.file) ?? 0) + 1)
    return true
  }

  /** A name that is not known is told once of all its records. */
  private isUnreadAgain(field: string, like: string, place: Place): boolean {
    const key = JSON.stringify([field, like])
    const told = this.unread.get(key)
    const first = told?.place ?? placeText(place)
    if (told !== undefined || this.unread.size < MOST_UNREAD) {
      this.unread.set(key, { field, like, records: (told?.records ?? 0) + 1, place: first })
    }
    return told !== undefined
  }

  /** So many pages of a container are no articles. */
  skip(pages: number): void {
    this.tally.skipped += pages
  }

  refuse({ place, reason }: Refusal): void {
    this.hasFailed ||= reason instanceof KznewsError
    const code = typeof reason === 'string' ? reason : reason.code
    this.hasBug ||= code === 'bug'
    this.refused.push({ place, reason: code })
  }

  /** Makes last what was stored, and ends the JSON. */
  finish(): Answer<void> {
    return after(this.writeRows(), () => this.out.write(this.writer.end()))
  }

  /** Ends the JSON at a signal: there is no time for an answer from afar. */
  finishNow(): void {
    this.options.settle()
    this.tellRows()
    this.out.write(this.writer.end())
  }

  private layout(): Layout<unknown> {
    const { asJson, isDryRun: dryRun } = this.options
    const asItIs = (row: unknown) => row
    if (!asJson) return jsonLines(asItIs, 2)
    return jsonArray(asItIs, {
      open: safely`{"articles": [`,
      close: () => {
        const { refused: _, ...counts } = this.counts
        const warnings = Array.from(this.lacking, ([warning, { count, first }]) => {
          return { warning, articles: count, place: first }
        })
        const unread = [...this.unread.values()]
        const rest = safeJson({ ...counts, refused: this.refused, warnings, unread, dryRun })
        return safely`], ${rest.replace(/^\{/, '')}`
      },
    })
  }

  private writeRows(): Answer<void> {
    return after(this.options.settle(), () => this.tellRows())
  }

  private tellRows(): void {
    for (const row of this.rows) this.out.write(this.writer.add([row]))
    this.rows = []
  }
}

/** Does the next step when the one before is done: at once where it was. */
function after(done: unknown, next: () => void): Answer<void> {
  return done instanceof Promise ? (done as Promise<unknown>).then(next) : next()
}
