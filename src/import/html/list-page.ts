/**
 * Whether a page is a list of articles and none itself: a front page, a section, a tag, what a writer has
 * written, what was searched for. No sign alone says so, since articles have lists beside them, and lists
 * say of themselves what templates of articles say.
 */

import { type DomDocument, type DomElement, textOf } from '../markup/dom.ts'
import { isFrontPage } from './addresses.ts'
import { proseIn } from './prose.ts'

export type ListEvidence = {
  readonly page: DomDocument
  readonly url: string | undefined
  /** Boxes of other articles, and what stands between them. */
  readonly cards: readonly DomElement[]
  /** What says that the page is an article: its data, with the headline that it shows; its type alone. */
  readonly claim: 'article' | 'type' | undefined
}

/** Parts of an address that only lists have: /tag/су/, /author/…, ?page=2, /index.php. */
const LIST_PATH =
  /\/(?:tags?|categor(?:y|ies)|topics?|themes?|authors?|search|archives?|rubrics?|rubrik[ai]|sections?|collections?|tegi?|tema|temy|s(?:y|i)uz?zhet|avtory?|aidar|taqyryp|izdeu)\/|\/page\/?\d+\/|[?&](?:page|paged?|q|s|query|search|tag|cat|category|author)=/i

/** /kk/aimaq/, /sport: words alone, and few. */
const SECTION_PATH = /^(?:\/[\p{L}_]{2,20}(?:-[\p{L}]{1,12})?){1,2}\/$/u

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** How much an address says for a list. */
function addressSign(url: string | undefined): number {
  if (url === undefined || !URL.canParse(url)) return 0
  const { pathname, search } = new URL(url)
  const path = decoded(pathname).replace(/\/?$/, '/')
  if (isFrontPage(url) || LIST_PATH.test(path + search)) return 2
  return SECTION_PATH.test(path) && search === '' ? 1 : 0
}

/** Links to further pages of a list: the next, numbers in a row. */
function hasPager(page: DomDocument): boolean {
  const next = page.querySelector('link[rel="next"], a[rel="next"]')?.getAttribute('href') ?? ''
  if (/(?:page|p)[/=-]?\d+|\/\d{1,3}\/?$/.test(next)) return true
  let numbers = 0
  for (const link of page.querySelectorAll('a[href]')) {
    const text = textOf(link)
    if (/^[2-9]$/.test(text) && (link.getAttribute('href') ?? '').includes(text)) numbers++
  }
  return numbers >= 2
}

const TYPE_OF_LIST =
  'meta[property="og:type"][content="website"], meta[property="og:type"][content="profile"]'
const DATA_OF_LIST = /"@type"\s*:\s*\[?\s*"(?:CollectionPage|SearchResultsPage|ProfilePage|Blog)"/

function saysList(page: DomDocument): boolean {
  if (page.querySelector(TYPE_OF_LIST) !== null) return true
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  return scripts.some(({ textContent }) => DATA_OF_LIST.test(textContent ?? ''))
}

/** Shares of a page's words that are in cards. */
const MUCH_IN_CARDS = 0.5
const MOST_IN_CARDS = 0.8

/** Letters of prose: a list has seldom more than one, hardly ever more than the other. */
const SOME_PROSE = 140
const MUCH_PROSE = 700

/** Of 394 pages of articles none has more than one; pages of lists have three and more. */
const IS_LIST = 2

/** Whether the signs for a list outweigh those for an article. */
export function isListPage({ page, url, cards, claim }: ListEvidence): boolean {
  if (cards.length === 0) return false
  const prose = proseIn(page.querySelector('body') ?? page.documentElement, new Set(cards))
  const listed = cards.filter((card) => card.closest('nav, footer, aside') === null)
  const inCards = listed.reduce((sum, card) => sum + textOf(card).length, 0)
  const share = inCards / (inCards + prose || 1)
  const signs = [
    addressSign(url),
    Number(hasPager(page)),
    Number(saysList(page)),
    Number(share >= MUCH_IN_CARDS),
    Number(share >= MOST_IN_CARDS),
    claim === 'article' ? -2 : claim === 'type' ? -1 : 0,
    -Number(prose >= SOME_PROSE),
    -Number(prose >= MUCH_PROSE),
  ]
  return signs.reduce((sum, sign) => sum + sign, 0) >= IS_LIST
}
