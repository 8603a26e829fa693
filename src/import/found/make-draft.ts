/** A finding → a draft: the one place where a record is made of it. */

import { canonicalAddress } from '../../archive/address.ts'
import type { Article, Image, Source } from '../../archive/article.ts'
import { articleId } from '../../archive/identity.ts'
import { blockText } from '../../archive/inline.ts'
import { firstWords } from '../../archive/parse-article.ts'
import { known } from '../../archive/parse-values.ts'
import { type Place, type Problem, placeText, problem, type Report } from '../../archive/problem.ts'
import { placedTexts } from '../../archive/texts.ts'
import { hasLostLetters } from '../../kazakh/letters/lost-letters.ts'
import { inTime } from '../markup/time-limit.ts'
import { type ArticleText, readText } from './article-text.ts'
import { cleanArticle } from './clean.ts'
import { clocked } from './clocked.ts'
import type { DraftWarning, Origin, Reading } from './draft.ts'
import type { Found } from './found.ts'
import { languageFrom } from './language.ts'
import { walled } from './wall.ts'

/** A list that says something; an empty one is left out of a record. */
const filled = <T>(list: readonly T[] | undefined) =>
  list !== undefined && list.length > 0 ? list : undefined

/** Dates of the record. Where only the change is dated, it is the publication: Atom has such entries. */
function datesOf({ modified, published = modified }: Found) {
  const isOne =
    modified?.date === published?.date ||
    (modified?.text !== undefined && modified.text === published?.text)
  return {
    datePublished: published?.date,
    dateModified: isOne ? undefined : modified?.date,
    // The printed date, where the record's own does not say the same.
    dateText: published?.text === published?.date ? undefined : published?.text,
  }
}

/** Pictures that stand in the text come first: its blocks count them. */
function allImages(inText: readonly Image[], others: readonly Image[]): Image[] {
  const shown = new Set(inText.map(({ url }) => url))
  return [...inText, ...others.filter(({ url }) => !shown.has(url))]
}

/** The address that was fetched, where it is not the article's own, and all others, none twice. */
function sourceAddresses(
  own: string | undefined,
  fetched: string | undefined,
  all: readonly string[],
): Pick<Source, 'url' | 'urls'> {
  const others = all.filter((url) => url !== own && url !== fetched)
  return {
    ...(fetched !== undefined && fetched !== own && { url: fetched }),
    ...(others.length > 0 && { urls: [...new Set(others)] }),
  }
}

/**
 * Makes a draft of what is found at a place; a refusal where that is neither words nor an address. The
 * article's address is the canonical one, without parameters that count visitors; every other address
 * that led to it is kept in `source`. What takes too long is refused, and so is what nobody foresaw.
 *
 * @param find gives what was found, and reports what it has to mend
 * @param value all that it is found in, where that is a value
 */
export function draftOf(
  find: (report: Report) => Found,
  place: Place,
  origin: Origin,
  value?: unknown,
): Promise<Reading> {
  const inItsTime = <T>(work: () => T) =>
    value === undefined ? inTime(work) : clocked(value, work)
  return walled(placeText(place), async () => {
    const problems: Problem[] = []
    const report: Report = (code, facts) => problems.push(problem(code, place, facts))
    const found = inItsTime(() => find(report))
    const text = await readText(found, found.addresses[0] ?? found.base)
    return inItsTime(() => madeOf(found, text, report, problems, place, origin))
  })
}

function madeOf(
  found: Found,
  { body, images, description, isSummary }: ArticleText,
  report: Report,
  problems: readonly Problem[],
  place: Place,
  origin: Origin,
): Reading {
  const [address] = found.addresses
  const first = body.map(blockText).find((text) => text !== '')
  // As feed readers show it: the first words, else the address.
  const title = found.title ?? (first === undefined ? address : firstWords(first))
  if (title === undefined) return { place: placeText(place), reason: 'no-article' }
  if (found.title === undefined && first !== undefined) report('title-missing', { used: title })
  const url = address === undefined ? undefined : canonicalAddress(address)
  const text = [title, ...body.map(blockText)].join('\n')
  const { datePublished, dateModified, dateText } = datesOf(found)
  const said: Article = {
    id: '',
    title,
    categories: found.categories,
    body,
    ...known<Partial<Article>>({
      url,
      description,
      datePublished,
      dateModified,
      language: languageFrom(text, found.languages) ?? found.otherwise,
      tags: filled(found.tags),
      authors: filled(found.authors),
      publisher: found.publisher,
      dateline: found.dateline,
      images: filled(allImages(images, found.images)),
      related: filled(found.related),
    }),
  }
  // Each text by itself, as check looks at them.
  const isLossy = placedTexts(said).some((each) => hasLostLetters(each.text))
  const warnings: DraftWarning[] = [
    ...(isSummary ? ['summary-only' as const] : []),
    ...(isLossy ? ['letters-lost' as const] : []),
    ...(found.warnings ?? []),
  ]
  const article = cleanArticle({
    ...said,
    source: known<Source>({
      retrieved: origin.retrieved,
      via: found.via,
      ...sourceAddresses(url, origin.url, found.addresses),
      dateText,
      rights: found.rights,
      warnings: filled(warnings),
    }),
  })
  const { guid } = found
  const id = articleId(guid ? { url: guid, ...article } : article)
  return { article: { ...article, id }, place: placeText(place), problems }
}
