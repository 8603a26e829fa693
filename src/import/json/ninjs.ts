/** ninjs, the news in JSON of the IPTC, versions 1 and 2: what agencies send. */

import { isObject, isText, type JsonObject, listOf } from '../../archive/parse-values.ts'
import type { Place, Report } from '../../archive/problem.ts'
import { foundDate } from '../found/dates.ts'
import type { Origin, Reading } from '../found/draft.ts'
import type { Found } from '../found/found.ts'
import { draftOf } from '../found/make-draft.ts'
import { type TextValue, typedValue, untypedValue } from '../found/text-value.ts'
import {
  addressFrom,
  authorsFrom,
  firstText,
  lineFrom,
  namesFrom,
  textsOf,
} from '../found/values.ts'

/** The value of a list of `{role, value}`: the main one, else the first. */
function byRole(list: unknown, ...roles: readonly string[]): unknown {
  const values = listOf(list).filter(isObject)
  const isMain = (each: JsonObject) =>
    roles.some((role) => textsOf(each.role).join().includes(role))
  return (values.find(isMain) ?? values[0])?.value
}

function textOf(item: JsonObject): TextValue | undefined {
  const html = item.body_xhtml ?? item.body_html
  if (isText(html)) return typedValue('html', html)
  const body = listOf(item.bodies).filter(isObject)
  const main = body.find(({ role }) => /main|full/i.test(textsOf(role).join())) ?? body[0]
  return untypedValue(textsOf(item.body_text)[0] ?? textsOf(main?.value)[0])
}

/** The pictures that go with it, in their largest rendition. */
function imagesOf(item: JsonObject, base: string | undefined) {
  const { associations = {} } = item
  const parts = Array.isArray(associations)
    ? associations
    : Object.values(isObject(associations) ? associations : {})
  return parts.filter(isObject).flatMap((part) => {
    if (part.type !== 'picture' && part.type !== 'graphic') return []
    const renditions = isObject(part.renditions) ? Object.values(part.renditions) : part.renditions
    const sizes = listOf(renditions).filter(isObject)
    const widthOf = ({ width }: JsonObject) => Number(textsOf(width)[0] ?? 0)
    const largest = sizes.toSorted((one, other) => widthOf(other) - widthOf(one))[0]
    const url = addressFrom(base, largest)
    const caption = lineFrom(
      part.body_text,
      part.description_text,
      byRole(part.descriptions, 'caption'),
      part.headline,
    )
    const credit = lineFrom(part.byline, part.by, part.creditline)
    if (url === undefined && caption === undefined) return []
    return [
      {
        ...(url !== undefined && { url }),
        ...(caption !== undefined && { caption }),
        ...(credit !== undefined && { credit }),
      },
    ]
  })
}

function readItem(item: JsonObject, origin: Origin, report: Report): Found {
  const url = addressFrom(origin.url, item.canonical, item.link)
  const own = isText(item.uri) && /^https?:/i.test(item.uri) ? item.uri : undefined
  return {
    via: 'ninjs',
    addresses: [url ?? own ?? []].flat(),
    base: origin.url,
    guid: lineFrom(item.uri),
    title: lineFrom(
      item.headline,
      byRole(item.headlines, 'main'),
      item.title,
      item.name,
      item.slugline,
    ),
    content: textOf(item),
    summary: untypedValue(
      textsOf(item.description_text ?? byRole(item.descriptions, 'main', 'summary'))[0],
    ),
    published: foundDate(
      firstText(item, ['firstcreated', 'firstpublished', 'versioncreated']),
      report,
    ),
    modified: foundDate(firstText(item, ['versioncreated', 'contentmodified']), report),
    languages: [lineFrom(item.language)],
    categories: namesFrom(item.subject ?? item.subjects),
    tags: namesFrom(item.keywords, true),
    authors: authorsFrom(item.byline ?? item.by ?? item.infosources, origin.url),
    publisher: lineFrom(item.copyrightholder, item.provider, item.source),
    dateline: lineFrom(item.located),
    images: imagesOf(item, origin.url),
    rights: lineFrom(item.copyrightnotice, item.usageterms),
  }
}

export async function* readNinjs(
  item: JsonObject,
  place: Place,
  origin: Origin,
): AsyncGenerator<Reading> {
  yield draftOf((report) => readItem(item, origin, report), place, origin)
}
