/** Rubrics, tags and authors of a page. */

import type { Author } from '../../archive/article.ts'
import { peopleOf } from '../found/byline.ts'
import { type DomDocument, type DomElement, textOf } from '../markup/dom.ts'
import { webAddress } from '../markup/web-address.ts'
import { bare, sectionName } from '../sentences.ts'
import { type PageSources, shownText, shownTexts } from './page-sources.ts'

/** ЖАЛПЫ АРХИВ, a rubric that the site gives; АҚШ and ҚР ІІМ are topics. */
function isRubric(tag: string): boolean {
  return tag === tag.toUpperCase() && /\p{L}{5,}/u.test(tag)
}

/** More sections are a menu. */
const MOST_SECTIONS = 3

/** So many words of a headline, and so much of it, are no choice of tags. */
const HEADLINE_TAGS = 3
const MOST_OF_HEADLINE = 0.7

function unique(names: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const name of names) if (!kept.has(bare(name))) kept.set(bare(name), name)
  kept.delete('')
  return [...kept.values()]
}

function markedSections(page: DomDocument): string[] {
  const marked = [...page.querySelectorAll('[itemprop="articleSection"]')].slice(0, MOST_SECTIONS)
  return marked.map((each) => each.getAttribute('content') ?? textOf(each))
}

/** The headline, word by word, is no list of tags. */
function withoutHeadline(tags: readonly string[], title: string): readonly string[] {
  const words = new Set(title.split(/\s+/).map(bare))
  const ofTitle = tags.filter((tag) => !/\s/.test(tag) && words.has(bare(tag)))
  const isHeadline =
    ofTitle.length >= HEADLINE_TAGS && ofTitle.length >= words.size * MOST_OF_HEADLINE
  return isHeadline ? tags.filter((tag) => !ofTitle.includes(tag)) : tags
}

/** Section first (`byDate`: as printed beside the date), then rubrics; tags are what is left of the keywords. */
export function filedUnder(
  { page, site, told, meta }: PageSources,
  printed: readonly string[],
  byDate: string | undefined,
  title: string,
) {
  const shown = shownText(page, site?.section)
  const sections =
    shown !== undefined
      ? [shown]
      : ([told?.sections, meta.sections, markedSections(page)].find((each) => each?.length) ??
        (byDate === undefined ? [] : [byDate]))
  const keywords = [...shownTexts(page, site?.tags), ...(told?.tags ?? []), ...(meta.tags ?? [])]
  const rubrics = site?.hasRubricsInKeywords ? keywords.filter(isRubric) : []
  const categories = unique([...sections, ...printed, ...rubrics].map(sectionName))
  const taken = new Set(categories.map(bare))
  return {
    categories,
    tags: unique(withoutHeadline(keywords, title)).filter((tag) => !taken.has(bare(tag))),
  }
}

/** Where pages of no vocabulary name their authors; likelier ones first. */
const AUTHOR_PLACES = [
  '[itemprop="author"]',
  'a[rel~="author"]',
  '.vcard .fn',
  '.article-author a, .post-author a, .entry-author a, .news-author a, .author a, .byline a',
  '.article-author, .post-author, .entry-author, .news-author, .author-name, .article__author, .byline',
] as const

/** Authors of something else: a comment, a card, a quotation. */
const OF_OTHERS =
  'aside, footer, nav, blockquote, [class*="comment"], [class*="related"], [data-kznews-beside]'

/** A longer text is no name. */
const LONGEST_BYLINE = 120

function authorFrom(element: DomElement, base: string | undefined): Author | undefined {
  const named = element.querySelector('[itemprop="name"]') ?? element
  const name = named.getAttribute('content') ?? textOf(named)
  if (name === '' || name.length > LONGEST_BYLINE) return undefined
  const link = element.localName === 'a' ? element : element.querySelector('a[href]')
  const url = webAddress(link?.getAttribute('href'), base)
  return { name, ...(url !== undefined && { url }) }
}

/** The authors that a page's markup names, by the first kind that does. */
function markedAuthors(page: DomDocument, base: string | undefined): Author[] {
  for (const place of AUTHOR_PLACES) {
    const found = [...page.querySelectorAll(place)]
      .filter((element) => element.closest(OF_OTHERS) === null)
      .flatMap((element) => authorFrom(element, base) ?? [])
    if (found.length > 0) return found
  }
  return []
}

/** The authors of a page: people, of the first source that names any. */
export function authorsOf(
  { page, site, told, meta }: PageSources,
  base: string | undefined,
): Author[] {
  const links = site?.authors === undefined ? [] : [...page.querySelectorAll(site.authors)]
  const shown = links.flatMap((link) => authorFrom(link, base) ?? [])
  const host =
    base !== undefined && URL.canParse(base) ? new URL(base).host.replace(/^www\./, '') : ''
  const offices = new Set(
    [told?.publisher, meta.publisher, host, host.split('.')[0]].map((name) => bare(name ?? '')),
  )
  const sources = [
    () => shown,
    () => told?.authors ?? [],
    () => meta.authors,
    () => markedAuthors(page, base),
  ]
  for (const source of sources) {
    const people = peopleOf(source(), offices)
    if (people.length > 0) return people
  }
  return []
}
