/**
 * The way through an archive, from its first file to its last: each record is read once, checked
 * and forgotten. The files alone are asked, not the index, and nothing is written.
 */

import type { Root } from '../archive/locate.ts'
import { parseArticle } from '../archive/parse-article.ts'
import { placeOf, type RawRecord, readRecords } from '../archive/read-records.ts'
import { archiveFiles } from '../archive/walk.ts'
import type { Day } from '../kazakh/dates/calendar.ts'
import { Census } from './census.ts'
import { checkTexts } from './check-texts.ts'
import { type Finding, findingAt, findingOf } from './finding.ts'
import { checkRecord } from './record-rules.ts'

/** The extent of a check. */
export type Extent = { readonly files: number; readonly articles: number }

export type CheckOptions = {
  readonly today: Day
  /** Called now and then with the bytes read so far, of all. */
  readonly onProgress: (done: number, total: number) => void
}

function checkOne(record: RawRecord, census: Census, today: Day): Finding[] {
  if ('problem' in record) return [findingOf(record.problem)]
  const place = placeOf(record.location)
  const { article, problems } = parseArticle(record.value, place)
  const told = problems.map((problem) => findingOf(problem, article?.id))
  if (article === undefined) return told
  const twin = census.add(article, place, problems)
  const flaws = [...checkRecord(article, today), ...checkTexts(article)]
  return [
    ...told,
    ...(twin === undefined ? [] : [twin]),
    ...flaws.map((flaw) => findingAt(place, article.id, flaw)),
  ]
}

/**
 * Checks an archive. Findings come in the order of its files, those of the archive as a whole last.
 *
 * @returns how much was checked
 * @throws KznewsError `archive-unreadable`
 */
export function* checkArchive(
  root: Root,
  { today, onProgress }: CheckOptions,
): Generator<Finding, Extent> {
  const { files, problems } = archiveFiles(root)
  for (const problem of problems) yield findingOf(problem)
  const census = new Census()
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  let before = 0
  for (const { path, bytes } of files) {
    for (const record of readRecords(root.folder, path)) {
      yield* checkOne(record, census, today)
      if ('location' in record) onProgress(before + record.location.offset, total)
    }
    before += bytes
    onProgress(before, total)
  }
  yield* census.findings()
  return { files: files.length, articles: census.articles }
}
