/** Facts of a page's article, gathered from all its sources: one answer to each question. */

import { nativeId } from '../../archive/address.ts'
import type { Author, Related } from '../../archive/article.ts'
import type { PageMarkup } from '../../archive/sites.ts'
import { localTimeAt } from '../../kazakh/dates/zone.ts'
import type { Origin } from '../found/draft.ts'
import { languageFrom } from '../found/language.ts'
import { type DomDocument, textOf } from '../markup/dom.ts'
import { readable } from '../markup/entities.ts'
import { webAddress } from '../markup/web-address.ts'
import { bare } from '../sentences.ts'
import { addressesOf, baseOf, canonicalOf } from './addresses.ts'
import { type ArticleDate, dateOf } from './article-date.ts'
import { machineDate } from './dates.ts'
import { markListsBeside, relatedOf, takeRelated, takeRubrics } from './labelled.ts'
import { metaFacts } from './meta-tags.ts'
import { authorsOf, filedUnder } from './names.ts'
import { type PageSources, shownText } from './page-sources.ts'
import { structuredFacts } from './structured-data.ts'
import { titleOf } from './title.ts'

export type PageFacts = {
  readonly url: string | undefined
  /** Other addresses of the article that the page names. */
  readonly addresses: readonly string[]
  /** The address that relative ones are resolved against. */
  readonly base: string | undefined
  readonly title: string
  readonly description: string | undefined
  /** The text as the page says it for machines; '' where it does not. */
  readonly text: string
  readonly date: ArticleDate | undefined
  readonly modified: string | undefined
  /** As the page names it, best first. */
  readonly languages: readonly (string | undefined)[]
  readonly categories: readonly string[]
  readonly tags: readonly string[]
  readonly authors: readonly Author[]
  readonly publisher: string | undefined
  readonly related: readonly Related[]
  readonly image: string | undefined
  /** What says that the page is an article: its data with the headline that it shows, its type alone, nothing. */
  readonly claim: 'article' | 'type' | undefined
}

const SAYS_ARTICLE =
  'meta[property="og:type"][content="article"], meta[property^="article:published"]'

function languagesOf({ page, told, meta }: PageSources): (string | undefined)[] {
  const [lang, xmlLang] = ['lang', 'xml:lang'].map((name) =>
    page.documentElement.getAttribute(name),
  )
  return [lang ?? xmlLang ?? undefined, told?.language, meta.language]
}

/** The day in the country when a page was fetched: «бүгін, 17:41» is of that. */
function dayOf(retrieved: string | undefined): string | undefined {
  return retrieved === undefined ? undefined : localTimeAt(new Date(retrieved), 'Asia/Almaty').day
}

function relatedTo({ page, site }: PageSources, base: string | undefined): Related[] {
  markListsBeside(page)
  const links = site?.related === undefined ? [] : [...page.querySelectorAll(site.related)]
  return [...links.flatMap((link) => relatedOf(link, base) ?? []), ...takeRelated(page, base)]
}

/** Whether a page's clock is the country's: it is in Kazakh, or names no language and is of a known site. */
function isLocalPage(
  page: DomDocument,
  said: PageFacts['languages'],
  site: PageMarkup | undefined,
) {
  const language = languageFrom(sampleOf(page), said)
  return (
    /^kk\b/.test(language ?? '') || (site !== undefined && languageFrom('', said) === undefined)
  )
}

/** Whether an address is of the country, whatever language its pages are in. */
function isOfCountry(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false
  return nativeId(address) !== undefined || /\.(?:kz|xn--80ao21a)$/.test(new URL(address).hostname)
}

/** Enough of a page's text to know its language by. */
function sampleOf(page: DomDocument): string {
  const paragraphs = [...page.querySelectorAll('h1, p')].slice(0, 30)
  return paragraphs.map(({ textContent }) => textContent).join('\n')
}

function claimOf({ page, told }: PageSources): PageFacts['claim'] {
  const headline = bare(told?.title ?? '')
  const shown = [...page.querySelectorAll('h1, title')].map((each) => bare(textOf(each)))
  if (headline !== '' && shown.some((each) => each.includes(headline))) return 'article'
  const isTyped = told !== undefined || page.querySelector(SAYS_ARTICLE) !== null
  return isTyped ? 'type' : undefined
}

/** Gathers what a page tells; rubrics and other articles that it prints are taken out of it. */
export function factsOf(
  page: DomDocument,
  site: PageMarkup | undefined,
  origin: Origin,
): PageFacts {
  const root = baseOf(page, origin.url)
  const meta = metaFacts(page)
  // A saved page knows its own address alone.
  const around = root ?? canonicalOf(page, root) ?? webAddress(meta.url)
  const { told, pageDate } = structuredFacts(page, around)
  const sources = { page, site, told, pageDate, meta }
  const { url, others } = addressesOf(page, told, meta, root)
  const base = root ?? url
  const languages = languagesOf(sources)
  const description =
    shownText(page, site?.description) ?? (readable(told?.description ?? '') || meta.description)
  const title = titleOf(sources)
  const isLocal = isLocalPage(page, languages, site)
  const today = dayOf(origin.retrieved)
  const address = url ?? origin.url
  const isHome = isLocal || isOfCountry(address)
  const date = dateOf(sources, address, { isLocal, isHome, today })
  const modified = machineDate(told?.modified?.text ?? meta.modified, isLocal)
  return {
    url,
    addresses: others,
    base,
    title,
    description,
    text: told?.text ?? '',
    date,
    modified,
    languages,
    authors: authorsOf(sources, base),
    publisher: told?.publisher ?? meta.publisher,
    image: told?.images[0]?.url ?? meta.image,
    claim: claimOf(sources),
    related: relatedTo(sources, base),
    ...filedUnder(sources, takeRubrics(page), date?.section, title),
  }
}
