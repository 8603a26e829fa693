/** A page → its article, or why it has none. Other readers hand the pages here that they carry. */

import type { Author, Related } from '../../archive/article.ts'
import { type PageMarkup, SITES } from '../../archive/sites.ts'
import { peopleIn } from '../found/byline.ts'
import type { Origin, Reading } from '../found/draft.ts'
import type { Found } from '../found/found.ts'
import { languageFrom } from '../found/language.ts'
import { draftOf } from '../found/make-draft.ts'
import { typedValue } from '../found/text-value.ts'
import { type DomDocument, loadParser } from '../markup/dom.ts'
import { withinTime } from '../markup/time-limit.ts'
import { bare } from '../sentences.ts'
import { canonicalOf, isFrontPage } from './addresses.ts'
import { healed, picturesOf, type Text } from './article-text.ts'
import { assemble } from './assemble.ts'
import { cardsIn, markCards } from './cards.ts'
import { factsOf, type PageFacts } from './facts.ts'
import { findText } from './find-text.ts'
import { markListsBeside, takeRelated, takeRubrics } from './labelled.ts'
import { isListPage } from './list-page.ts'
import { loadTextFinder, type TextFinder } from './main-text.ts'
import { isNotice } from './notice.ts'
import { savedOrigin } from './saved.ts'

/** Least letters of a text whose page does not say that it is an article. */
const LEAST_TEXT = 140

function siteOf(page: DomDocument): PageMarkup | undefined {
  return SITES.map(({ page: markup }) => markup).find(
    (markup) => markup !== undefined && page.querySelector(markup.is) !== null,
  )
}

/** Why a page gives no article. */
type NoArticle = 'no-article' | 'list-page'

/** Whether what was found is an article, and no form or notice. */
function isArticle(facts: PageFacts, { body, plain }: Text, site: PageMarkup | undefined): boolean {
  if (facts.title === '' || body.length === 0) return false
  if (facts.claim !== 'article' && isNotice(facts.title, plain)) return false
  return site !== undefined || facts.claim !== undefined || plain.length >= LEAST_TEXT
}

function isRefused(page: DomDocument, site: PageMarkup | undefined, origin: Origin): boolean {
  if (site?.noArticle !== undefined && page.querySelector(site.noArticle) !== null) return true
  const url = canonicalOf(page, origin.url) ?? origin.url
  return (
    site === undefined &&
    url !== undefined &&
    isFrontPage(url) &&
    (origin.url === undefined || isFrontPage(origin.url))
  )
}

/** None twice; where one of two has no address, the other's. */
function uniqueRelated(related: readonly Related[]): Related[] {
  const byTitle = new Map<string, Related>()
  for (const each of related) {
    const key = bare(each.title)
    byTitle.set(key, { ...each, ...byTitle.get(key) })
  }
  return [...byTitle.values()]
}

/** People that a line of the text names. */
function printedAuthors({ byline = '' }: Text, { publisher = '' }: PageFacts): Author[] {
  return peopleIn(byline, new Set([bare(publisher)])).map((name) => ({ name }))
}

/** Finds the article of a page; undefined where that cannot be parsed. */
function foundIn(
  read: () => DomDocument | undefined,
  origin: Origin,
  finder: TextFinder,
): Found | NoArticle | undefined {
  const page = read()
  if (page === undefined) return undefined
  const site = siteOf(page)
  if (isRefused(page, site, origin)) return 'list-page'
  const address = canonicalOf(page, origin.url) ?? origin.url
  const cards = cardsIn(page, address)
  const facts = factsOf(page, site, origin)
  if (site === undefined && isListPage({ page, url: address, cards, claim: facts.claim }))
    return 'list-page'
  markCards(cards)
  const pictures = picturesOf(page, site, facts)
  const again = () => {
    const once = read()
    if (once === undefined) return undefined
    markCards(cardsIn(once, address))
    markListsBeside(once)
    takeRelated(once, facts.base)
    takeRubrics(once)
    return once
  }
  const text = findText({ page, site, facts, pictures, again, findText: finder })
  if (!isArticle(facts, text, site)) return 'no-article'
  const { title, languages, date, modified } = facts
  const isKazakh = /^kk\b/.test(languageFrom(`${title}\n${text.plain}`, languages) ?? '')
  return {
    via: 'html',
    addresses: [facts.url ?? origin.url, ...facts.addresses].flatMap((address) => address ?? []),
    base: facts.base,
    title,
    content: { body: isKazakh ? healed(text.body) : text.body, images: text.images },
    summary: typedValue('text', facts.description),
    published: date,
    modified: modified === undefined ? undefined : { date: modified },
    languages,
    otherwise: 'und',
    categories: facts.categories,
    tags: facts.tags,
    authors: facts.authors.length > 0 ? facts.authors : printedAuthors(text, facts),
    publisher: facts.publisher,
    images: [],
    related: uniqueRelated([...facts.related, ...text.related]),
    warnings: [
      ...(text.isPartial ? ['text-partial' as const] : []),
      ...(date?.isDoubtful ? ['date-doubtful' as const] : []),
      ...(date?.isGuessed ? ['zone-guessed' as const] : []),
    ],
  }
}

/** Reads a page, decoded. */
export async function readPage(html: string, { place, ...from }: Origin): Promise<Reading> {
  const parse = await loadParser()
  const finder = await loadTextFinder()
  const origin = savedOrigin(html, { place, ...from })
  const found = withinTime(() => {
    const read = () => {
      const page = parse(html)
      return page && assemble(page)
    }
    return foundIn(read, origin, finder)
  })
  if (found === undefined) return { place, reason: 'page-too-large' }
  if (typeof found === 'string') return { place, reason: found }
  return draftOf(() => found, { file: place }, origin)
}
