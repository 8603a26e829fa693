/** A record of ours, or of any other vocabulary that is read by its names → a draft. */

import { articleId } from '../../archive/identity.ts'
import { type ParsedArticle, parseArticle } from '../../archive/parse-article.ts'
import { type HtmlReader, readHtmlPlainly } from '../../archive/parse-fields.ts'
import { isObject } from '../../archive/parse-values.ts'
import { isFatal, type Place, placeText } from '../../archive/problem.ts'
import { loadFragmentReader } from '../markup/fragment.ts'
import { cleanArticle } from './clean.ts'
import { clocked } from './clocked.ts'
import type { Draft, DraftWarning, Reading } from './draft.ts'
import { walled } from './wall.ts'

/** Numbers of rows, of documents in a database, of items in a reader: each export counts anew. */
const ROW_ID =
  /^(?:\d{1,12}|[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?:tag|urn):\S+)$/i

const UNREAD: DraftWarning = 'field-unread'

/** A record whose HTML is read as that of a page is; the parser is loaded when there is some. */
async function parseWithHtml(value: unknown, place: Place): Promise<ParsedArticle> {
  let hasHtml = false
  const plainly: HtmlReader = (html) => {
    hasHtml = true
    return readHtmlPlainly(html)
  }
  const parsed = clocked(value, () => parseArticle(value, place, plainly))
  if (!hasHtml) return parsed
  const read = await loadFragmentReader()
  const base = parsed.article?.url
  return clocked(value, () =>
    parseArticle(value, place, (html) => read(html, base) ?? readHtmlPlainly(html)),
  )
}

/** What a record's own words say of it: an address unites what other sources tell of the same. */
function identified(draft: Draft, value: unknown): Draft {
  const { article } = draft
  const isOwn = isObject(value) && Object.hasOwn(value, 'schemaVersion')
  if (isOwn || article.url === undefined || !ROW_ID.test(article.id)) return draft
  return { ...draft, article: { ...article, id: articleId(article) } }
}

/** Reads one record. One without a text is a head: it says where its article is. */
export function readRecord(value: unknown, place: Place, via = 'json'): Promise<Reading> {
  return walled(placeText(place), () => readWhole(value, place, via))
}

async function readWhole(value: unknown, place: Place, via: string): Promise<Reading> {
  const { article, problems } = await parseWithHtml(value, place)
  const fatal = problems.find(isFatal)
  if (article === undefined) {
    const hints = problems.filter(({ code }) => code === 'field-unread')
    return { place: placeText(place), reason: fatal!, ...(hints.length > 0 && { problems: hints }) }
  }
  const isUnread = problems.some(({ code }) => code === 'field-unread')
  const warnings: string[] = [...(article.source?.warnings ?? []), ...(isUnread ? [UNREAD] : [])]
  const source = {
    via,
    ...article.source,
    ...(isUnread && { warnings: [...new Set(warnings)] }),
  }
  const clean = clocked(value, () => cleanArticle({ ...article, source }))
  return identified({ article: clean, place: placeText(place), problems }, value)
}
