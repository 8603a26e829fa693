/** `openArchive`: an archive for other programs, with the questions that the commands ask. */

import { join } from 'node:path'
import { locateForReading } from '../archive/locate.ts'
import { KznewsError } from '../errors.ts'
import type { Filter, Page } from '../index/engine.ts'
import type { Day } from '../kazakh/dates/calendar.ts'
import { dayAt } from '../kazakh/dates/zone.ts'
import { GROUPINGS } from '../search/stats.ts'
import { xdgFolder } from '../xdg.ts'
import type { Archive, FilterOptions, OpenOptions, PageOptions } from './answers.ts'
import { countInArchive } from './count-articles.ts'
import { readDays, resolveCategories } from './filter.ts'
import { findArticle } from './find-article.ts'
import { LIST_ORDERS, listArticles } from './list-articles.ts'
import { OpenArchive } from './open-archive.ts'
import { articleRecord, hitRecord } from './records.ts'
import { SEARCH_ORDERS, searchArticles } from './search-articles.ts'
import type { Session } from './session.ts'
import { understandQuery } from './understand-query.ts'
import { wordReadings } from './word-readings.ts'

const DEFAULT_LIMIT = 20

/** SQLite counts rows in 64 bits; this is more rows than there can be. */
const ALL = 2 ** 40

function countOf(option: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return Math.min(value, ALL)
  throw new KznewsError('number-invalid', { option, value: String(value), least })
}

function pageOf({ limit = DEFAULT_LIMIT, offset = 0 }: PageOptions): Page {
  return {
    limit: limit === Number.POSITIVE_INFINITY ? ALL : countOf('limit', limit, 1),
    offset: countOf('offset', offset, 0),
  }
}

/** A value of those that there are: not all who call have a compiler. */
function choiceOf<C extends string>(option: string, value: C, choices: readonly C[]): C {
  if (choices.includes(value)) return value
  throw new KznewsError('choice-invalid', { option, value: String(value), choices })
}

/** The day that «кеше» is counted from: that of the articles, not of the machine. */
function today(): Day {
  return dayAt(new Date(), 'Asia/Almaty')
}

async function filterOf(options: FilterOptions, { engine, analyzer }: Session): Promise<Filter> {
  const days = await readDays(options, today, '')
  if (options.categories === undefined) return days
  const categories = await resolveCategories(options.categories, engine, analyzer, () => {})
  return { ...days, categories }
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
  const opened = await OpenArchive.open({
    archive,
    cache: options.cache ?? join(xdgFolder('cache', process.env), 'index'),
    onProgress: () => {},
    onNotice: options.onNotice ?? (() => {}),
  })
  return {
    path: archive.path,
    list: (asked = {}) =>
      opened.ask(async (session) => {
        const order = choiceOf('sort', asked.sort ?? 'date', LIST_ORDERS)
        const page = pageOf(asked)
        const filter = await filterOf(asked, session)
        const { rows, total } = await listArticles(session, filter, order, page)
        return { total, articles: rows.map(articleRecord) }
      }),
    search: (query, asked = {}) =>
      opened.ask(async (session) => {
        const order = choiceOf('sort', asked.sort ?? 'relevance', SEARCH_ORDERS)
        const page = pageOf(asked)
        const filter = await filterOf(asked, session)
        const parsed = await understandQuery(query, today)
        const found = await searchArticles(session, parsed, { filter, order, page })
        const { total, hits, expansions } = found
        return { total, hits: hits.map(hitRecord), words: wordReadings(expansions) }
      }),
    get: (id) => opened.ask((session) => findArticle(id, session)),
    stats: (asked = {}) =>
      opened.ask(async (session) => {
        const by = asked.by === undefined ? undefined : choiceOf('by', asked.by, GROUPINGS)
        const filter = await filterOf(asked, session)
        const query =
          asked.query === undefined ? undefined : await understandQuery(asked.query, today)
        return (await countInArchive(session, filter, { by, query })).stats
      }),
    problems: () => opened.ask(async (session) => session.index.problems()),
    close: () => opened.close(),
  }
}
