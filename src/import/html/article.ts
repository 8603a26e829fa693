/** A page → its article, or why it has none. Other readers hand the pages here that they carry. */

import type { Related } from '../../archive/article.ts'
import { makeDraft, type Origin, type Reading } from '../found/draft.ts'
import { languageFrom } from '../found/language.ts'
import { type DomDocument, loadParser } from '../markup/dom.ts'
import { webAddress } from '../markup/links.ts'
import { withinTime } from '../markup/time-limit.ts'
import { isFrontPage } from './addresses.ts'
import { healed, type Text, textOf } from './article-text.ts'
import { factsOf, type PageFacts } from './facts.ts'
import { known } from './known.ts'
import { loadTextFinder, type TextFinder } from './main-text.ts'
import { bare } from './page-sources.ts'
import { savedOrigin } from './saved.ts'
import { SITES, type Site } from './sites.ts'

/** A page that does not say it is an article must have a text of so many letters. */
const LEAST_TEXT = 140

function siteOf(page: DomDocument): Site | undefined {
  return SITES.find(({ is }) => page.querySelector(is) !== null)
}

/** A summary that is the beginning of the text, cut off somewhere, says nothing of its own. */
function ownSummary(summary: string | undefined, title: string, text: string): string | undefined {
  if (summary === undefined) return undefined
  const said = bare(summary.replace(/(?:\.{3}|…)\s*$/, ''))
  const isRepeated = said === '' || said === bare(title) || bare(text).startsWith(said)
  return isRepeated ? undefined : summary
}

/** Whether what was found is an article, and no front page, list or form. */
function isArticle(facts: PageFacts, { body, plain }: Text, site: Site | undefined): boolean {
  if (facts.title === '' || body.length === 0) return false
  return site !== undefined || facts.isArticle || plain.length >= LEAST_TEXT
}

function isRefused(page: DomDocument, site: Site | undefined, origin: Origin): boolean {
  if (site?.noArticle !== undefined && page.querySelector(site.noArticle) !== null) return true
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const url = webAddress(canonical, origin.url) ?? origin.url
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

/** Reads a page that is parsed. */
function readParsed(page: DomDocument, origin: Origin, findText: TextFinder): Reading {
  const { place } = origin
  const site = siteOf(page)
  if (isRefused(page, site, origin)) return { place, reason: 'no-article' }
  const facts = factsOf(page, site, origin)
  const text = textOf(page, site, facts, findText)
  if (!isArticle(facts, text, site)) return { place, reason: 'no-article' }
  const { title, url, date, modified, categories, tags, authors, publisher, addresses } = facts
  const language = languageFrom(`${title}\n${text.plain}`, facts.languages) ?? 'und'
  const fields = {
    url,
    description: ownSummary(facts.description, title, text.plain),
    datePublished: date?.date,
    dateModified: modified === date?.date ? undefined : modified,
    tags,
    authors,
    publisher,
    images: text.images,
    related: uniqueRelated([...facts.related, ...text.related]),
    dateText: date?.text,
  }
  const body = /^kk\b/.test(language) ? healed(text.body) : text.body
  return makeDraft(
    { via: 'html', title, language, categories, body, addresses, ...known(fields) },
    origin,
  )
}

/** Reads a page, decoded. */
export async function readPage(html: string, origin: Origin): Promise<Reading> {
  const parse = await loadParser()
  const findText = await loadTextFinder()
  const reading = withinTime(() => {
    const page = parse(html)
    return page && readParsed(page, savedOrigin(html, origin), findText)
  })
  return reading ?? { place: origin.place, reason: 'page-too-large' }
}
