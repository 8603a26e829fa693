/** News as schema.org describes it, in JSON-LD: one article, a list of them, a graph. */

import { isObject, type JsonObject } from '../../archive/parse-values.ts'
import type { Place, Report } from '../../archive/problem.ts'
import { foundDate } from '../found/dates.ts'
import type { Origin, Reading } from '../found/draft.ts'
import type { Found } from '../found/found.ts'
import { draftOf } from '../found/make-draft.ts'
import { articlesIn, type SchemaArticle } from '../found/schema-org.ts'
import { untypedValue } from '../found/text-value.ts'

function foundIn(article: SchemaArticle, base: string | undefined, report: Report): Found {
  return {
    ...article,
    via: 'jsonld',
    base: article.addresses[0] ?? base,
    guid: article.identifier,
    content: untypedValue(article.text),
    summary: untypedValue(article.description),
    published: foundDate(article.published, report),
    modified: foundDate(article.modified, report),
    languages: [article.language],
    categories: article.sections,
  }
}

/** The articles of a document; none where it describes something else. */
export async function* readJsonLd(
  document: JsonObject,
  place: Place,
  origin: Origin,
  readRecord: (value: unknown, place: Place) => Promise<Reading>,
): AsyncGenerator<Reading> {
  const { nodes, read } = articlesIn(document)
  for (const [index, node] of nodes.entries()) {
    const at = node === document ? place : { ...place, record: index + 1 }
    if (isObject(node._kznews)) yield readRecord(node._kznews, at)
    else
      yield draftOf(
        (report) => foundIn(read(node, origin.url), origin.url, report),
        at,
        origin,
        node,
      )
  }
  if (nodes.length > 0) return
  // It may be a record of ours with the words of others; an organization is none.
  const record = await readRecord(document, place)
  const hasText = 'article' in record && record.article.body.length > 0
  yield hasText ? record : { place: record.place, reason: 'no-article' }
}
