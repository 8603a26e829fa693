/** The library `kznews`: an archive for other programs, with the questions that the commands ask. */

import { join } from 'node:path'
import type { Article } from './archive/article.ts'
import { locateForReading } from './archive/locate.ts'
import { KznewsError } from './errors.ts'
import type { DocumentRow } from './index/reader.ts'
import type { Day } from './kazakh/dates/calendar.ts'
import { dayAt } from './kazakh/dates/zone.ts'
import type { Archive, OpenOptions } from './open/answers.ts'
import { ArchiveHandle } from './open/archive.ts'
import type { UnknownCategory } from './open/categories.ts'
import { goneError } from './open/find.ts'
import {
  checkCount,
  concordanceRequest,
  listRequest,
  searchRequest,
  statsRequest,
} from './open/options.ts'
import { articleRecord, concordanceRecord, explainedRecord, hitRecord } from './open/records.ts'
import { SIMILAR_LIMIT } from './open/similar.ts'
import { wordReadings } from './open/word-readings.ts'
import type { Hit } from './search/show/hit.ts'
import { xdgFolder } from './xdg.ts'

export type {
  Article,
  Author,
  Block,
  DateText,
  Image,
  Related,
  Source,
} from './archive/article.ts'
export type { Place, Problem, ProblemCode, ProblemFacts } from './archive/problem.ts'
export { type ErrorCode, type ErrorFacts, KznewsError } from './errors.ts'
export type { IndexNotice } from './index/place/notice.ts'
export type {
  Archive,
  ArticleRecord,
  ConcordanceAnswer,
  ConcordanceOptions,
  ConcordanceRecord,
  CountOptions,
  Days,
  ExplainedAnswer,
  FieldMatch,
  FilterOptions,
  HitRecord,
  IndexState,
  ListAnswer,
  ListOptions,
  OpenOptions,
  PageOptions,
  SearchAnswer,
  SearchOptions,
  SimilarOptions,
  StatsAnswer,
  StatsOptions,
  TranslatedWords,
  WordReadings,
} from './open/answers.ts'
export type { UnknownCategory } from './open/categories.ts'
export type { Stats, StatsRow } from './search/stats.ts'

/** The day that «кеше» is counted from: that of the articles, not of the machine. */
function today(): Day {
  return dayAt(new Date(), 'Asia/Almaty')
}

function unknownOf(unknown: readonly UnknownCategory[]) {
  return unknown.length > 0 ? { unknownCategories: unknown } : {}
}

async function gathered(pieces: AsyncIterable<readonly Hit[]>): Promise<Hit[]> {
  const hits: Hit[] = []
  for await (const piece of pieces) hits.push(...piece)
  return hits
}

/** The questions of the library, each in a turn of its own, with answers that are plain data. */
function publish(archive: ArchiveHandle): Archive {
  const readRow = async (row: DocumentRow): Promise<Article> => {
    const article = await archive.read(row)
    if (article === undefined) throw goneError(row)
    return article
  }
  const read = (id: string) => archive.inTurn(async () => readRow(await archive.find(id)))
  return {
    path: archive.path,
    list: (options = {}) =>
      archive.inTurn(async () => {
        const { total, rows, unknown } = await archive.list(await listRequest(options, today))
        const articles = rows.map(articleRecord)
        return { total, articles, ...unknownOf(unknown), ...archive.behind }
      }),
    search: (query, options = {}) =>
      archive.inTurn(async () => {
        const found = await archive.search(await searchRequest(query, options, today))
        const hits = (await gathered(archive.hits(found))).map(hitRecord)
        const words = wordReadings(found.expansions)
        return { total: found.total, hits, words, ...unknownOf(found.unknown), ...archive.behind }
      }),
    count: (options = {}) =>
      archive.inTurn(async () => archive.count(await statsRequest(options, today))),
    concordance: (query, options = {}) =>
      archive.inTurn(async () => {
        const [request, order] = await concordanceRequest(query, options, today)
        const found = await archive.search(request)
        const lines = (await archive.concordance(found, order)).map(concordanceRecord)
        const words = wordReadings(found.expansions)
        return { total: found.total, lines, words, ...unknownOf(found.unknown), ...archive.behind }
      }),
    explain: (query, options = {}) =>
      archive.inTurn(async () => {
        const found = await archive.search(await searchRequest(query, options, today, true))
        const hits = await gathered(archive.hits(found))
        const explained = explainedRecord(hits, found.total, await archive.explain(found))
        return { ...explained, ...archive.behind }
      }),
    stats: (options = {}) =>
      archive.inTurn(async () => {
        const request = await statsRequest(options, today)
        const { stats, expansions, unknown } = await archive.stats(request)
        const words = wordReadings(expansions)
        const hasWords = words.near.length + words.unknown.length > 0
        return { ...stats, ...(hasWords && { words }), ...unknownOf(unknown), ...archive.behind }
      }),
    find: (id) => archive.inTurn(async () => articleRecord(await archive.find(id))),
    read,
    get: read,
    related: (id) =>
      archive.inTurn(async () => archive.related(await readRow(await archive.find(id)))),
    similar: (id, { limit = SIMILAR_LIMIT } = {}) =>
      archive.inTurn(async () => {
        const most = checkCount('limit', limit, 1)
        const row = await archive.find(id)
        const named = await archive.related(await readRow(row))
        return (await archive.similar(row.id, named, most)).map(articleRecord)
      }),
    problems: () => archive.inTurn(() => archive.problems()),
    state: () => archive.inTurn(() => archive.state()),
    refresh: () => archive.inTurn(() => archive.refresh()),
    close: () => archive.close(),
  }
}

/**
 * Opens an archive to read: a folder of JSON files, or one file of JSON or JSON Lines. Its index
 * is built on first use, and kept in the cache folder.
 *
 * @throws KznewsError `archive-missing`, `archive-unreadable`, `index-failed`
 */
export async function openArchive(path: string, options: OpenOptions = {}): Promise<Archive> {
  if (path === '') throw new KznewsError('archive-missing', { path })
  const archive = locateForReading({ flag: path, cwd: process.cwd(), own: '', sample: '' })
  const handle = await ArchiveHandle.open({
    archive,
    cache: options.cache ?? join(xdgFolder('cache', process.env), 'index'),
    rebuild: options.rebuild === true,
    onProgress: () => {},
    onNotice: options.onNotice ?? (() => {}),
  })
  return publish(handle)
}
