/**
 * The headline of a page. It is written for its page, under a rubric (`h1`), and for being read elsewhere
 * (`og:title`, JSON-LD's `headline`), as it is in an archive: where these differ, the latter is taken.
 */

import { textOf } from '../markup/dom.ts'
import { bare } from '../sentences.ts'
import { type PageSources, shownText, shownTexts } from './page-sources.ts'

/** Between a headline and the name of its site. */
const MARKS = /\s(?:[|–—•·»«]|-{1,2}|::|\/)\s|\s?(?:\s:|[|：])\s?/g

/** What may be the name of the site before a headline. */
const BEFORE = /^(.{2,50}?)(?:\s[|–—·»:-]{1,2}|:|\|)\s/

/** A longer part of a title is no name of a site. */
const NAME_LENGTH = 50

/** A shorter name begins other words too. */
const LEAST_NAME = 3

/** A shorter headline is a rubric, a name of a site. */
const LEAST_LETTERS = 9

/** Letters of the beginning by which two forms of a word are one, in a word that is no particle. */
const STEM = 4
const WORD = 5

type Names = readonly string[]

/** Арал қайтып келеді | Азаттық: the site's name behind the title, or before it. */
function withoutSite(title: string, names: Names): string {
  const isName = (part: string) => {
    const letters = bare(part)
    if (part.length > NAME_LENGTH || letters === '') return false
    return (
      names.some((name) => letters === name || letters === `${name}news`) ||
      /^[\w-]+\.(?:kz|ru|com|org|net)$/i.test(part)
    )
  }
  let rest = title
  for (const { index, 0: mark } of [...title.matchAll(MARKS)].toReversed()) {
    if (isName(rest.slice(index + mark.length).trim())) rest = rest.slice(0, index).trim()
  }
  const [first = '', name = ''] = BEFORE.exec(rest) ?? []
  return isName(name) ? rest.slice(first.length) : rest
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter(({ length }) => length >= WORD).map((word) => word.slice(0, STEM)))
}

/** Whether a headline has a word in common with what else is said: a template's has none. */
function isOfPage(title: string, said: string): boolean {
  const known = stems(said)
  return known.size === 0 || [...stems(title)].some((stem) => known.has(stem))
}

/** Whether a told headline is the shown one with more around it: a site's name, a rubric. */
function isLonger(title: string, shown: string): boolean {
  return bare(title).includes(bare(shown))
}

/** The names of the site: its own, that of its host. */
function siteNames({ told, meta, page }: PageSources): Names {
  const address =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.url ?? ''
  const host = URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : ''
  return [told?.publisher, meta.publisher, host, host.split('.')[0]]
    .map((name) => bare(name ?? ''))
    .filter((name) => name.length >= LEAST_NAME)
}

/** The headline that is shown: the one that is also told, else the only one. */
function shownHeadline(shown: readonly string[], told: readonly string[]): string | undefined {
  const known = told.map(bare)
  const isTold = (title: string) =>
    bare(title).length >= LEAST_LETTERS && known.some((each) => each.startsWith(bare(title)))
  return shown.find(isTold) ?? (shown.length === 1 ? shown[0] : undefined)
}

/** The headline of the page's article; '' where there is none. */
export function titleOf(sources: PageSources): string {
  const { page, site, told, meta } = sources
  const own = shownText(page, site?.title)
  if (own !== undefined) return own
  const names = siteNames(sources)
  const clean = (title: string | undefined) => (title ? withoutSite(title, names) : '')
  const inHead = clean(textOf(page.querySelector('title')))
  const [headline, social] = [clean(told?.title), clean(meta.title)]
  const h1s = shownTexts(page, 'h1')
  const shown = shownHeadline(h1s, [headline, social, inHead])
  if (shown === undefined) {
    const isIn = headline !== '' && isLonger(social, headline)
    return (isIn ? headline : social) || headline || inHead || (h1s[0] ?? '')
  }
  const said = [...h1s, inHead, meta.description].join(' ')
  const letters = bare(shown)
  const isWhole = (title: string) =>
    bare(title).length >= LEAST_LETTERS &&
    !letters.startsWith(bare(title)) &&
    !title.endsWith('…') &&
    !names.includes(bare(title)) &&
    isOfPage(title, said)
  const others = [headline, social].filter(isWhole)
  const [first, second] = others
  // One that is longer is right where both say it.
  if (first !== undefined && isLonger(first, shown) && bare(first) !== bare(second ?? ''))
    return second !== undefined && !isLonger(second, shown) ? second : shown
  return first ?? shown
}
