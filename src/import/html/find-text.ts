/**
 * Finds the text of a page, and weighs what is found: where much is missing the page is read again with
 * less taken out of it, then the text is what the page says for machines.
 */

import { escapeInline } from '../../archive/inline.ts'
import type { PageMarkup } from '../../archive/sites.ts'
import { blocksOf, type Content } from '../markup/blocks.ts'
import { type DomDocument, type DomElement, isElement } from '../markup/dom.ts'
import { readable } from '../markup/entities.ts'
import { type Pictures, type Text, textFrom } from './article-text.ts'
import { removeMarked } from './cards.ts'
import type { PageFacts } from './facts.ts'
import type { TextFinder } from './main-text.ts'
import { removeParts } from './parts.ts'
import { coverage, holderOf, letters, lettersIn, paragraphsOf, toldIn } from './weight.ts'

/** Shares of what is told, or of the page's paragraphs, that are enough: the rest is another text's. */
const ENOUGH_OF_TOLD = 0.85
const ENOUGH_OF_PAGE = 0.5
/** Below this much of what is told the told text itself is taken. */
const LEAST_OF_TOLD = 0.6
/** Below this share a text is kept with a warning. */
const PARTIAL_OF_TOLD = 0.6
const PARTIAL_OF_PAGE = 0.25
/** Letters of a told text that is more than a teaser. */
const LEAST_TOLD = 200
/** Fewer paragraphs do not tell where a text ends. */
const LEAST_PARAGRAPHS = 3
/** Another reading of a page has so much more than the first, or it is not taken. */
const MUCH_MORE = 1.5

export type TextPage = {
  readonly page: DomDocument
  readonly site: PageMarkup | undefined
  readonly facts: PageFacts
  readonly pictures: Pictures
  /** The page once more: a finder changes it. */
  readonly again: () => DomDocument | undefined
  readonly findText: TextFinder
}

/** The text where the site's row says it is. */
function siteContent(
  page: DomDocument,
  site: PageMarkup,
  base: string | undefined,
): Content | undefined {
  for (const selector of site.body) {
    const places = [...page.querySelectorAll(selector)].filter(
      ({ parentElement }) => parentElement?.closest(selector) === null,
    )
    if (site.remove !== undefined) {
      for (const part of places.flatMap((place) => [...place.querySelectorAll(site.remove!)]))
        part.remove()
    }
    for (const place of places) removeMarked(place)
    const content = blocksOf(places, base)
    if (content.body.length > 0) return content
  }
  return undefined
}

/** A told text by its lines; markup in it parts lines. */
function toldLines(text: string): string[] {
  return text
    .replace(/<(?:\/?p|br|\/?div|\/?h\d|\/?li)\b[^<>]{0,1000}>/gi, '\n')
    .split(/\n+/)
    .map(readable)
    .filter((line) => line !== '')
}

/** The element that holds what is told, or else most paragraphs. */
function holderIn(page: DomDocument, told: string): DomElement | undefined {
  const parts = told === '' ? [] : toldIn(page, told)
  return holderOf(page.documentElement, parts.length > 0 ? parts : paragraphsOf(page))
}

/** Readings of a page, each with less taken out than the one before. */
function* readings(
  { page, site, facts: { base }, again, findText }: TextPage,
  told: string,
): Generator<Content> {
  const known = site && siteContent(page, site, base)
  if (known !== undefined) yield known
  const first = known === undefined ? page : again()
  const usual = first && findText(first)
  if (usual !== undefined) {
    removeMarked(usual)
    removeParts(usual)
    removeBehind(usual)
    yield blocksOf([usual], base)
  }
  const second = again()
  const holder = second && holderIn(second, told)
  if (holder !== undefined) {
    removeMarked(holder)
    const whole = blocksOf([holder], base)
    removeParts(holder)
    yield blocksOf([holder], base)
    yield whole
  }
}

/** Paragraphs behind the element that holds the text are no more than this share of it. */
const MOST_BEHIND = 0.3

function paragraphCount(element: DomElement): number {
  return element.localName === 'p' ? 1 : [...element.querySelectorAll('p')].length
}

/** Takes out the lone paragraphs behind the element that holds nearly all others: about a writer, about cookies. */
function removeBehind(root: DomElement): void {
  const own = paragraphsOf(root)
  const holder = own.length < LEAST_PARAGRAPHS ? undefined : holderOf(root, own, 1 - MOST_BEHIND)
  if (holder === undefined || holder === root) return
  const most = lettersIn([holder]) * MOST_BEHIND
  for (let at = holder; at !== root && at.parentElement !== null; at = at.parentElement) {
    const behind: DomElement[] = []
    for (let next = at.nextSibling; next !== null; next = next.nextSibling)
      if (isElement(next)) behind.push(next)
    for (const element of behind) {
      const isLone =
        /^(?:p|div|section)$/.test(element.localName) &&
        paragraphCount(element) === 1 &&
        lettersIn([element]) <= most
      if (isLone) element.remove()
    }
  }
}

type Weighed = { readonly text: Text; readonly share: number }

/** The first reading that has enough of the text, else the one that has most. */
function best(
  texts: Iterable<Text>,
  shareOf: (text: Text) => number,
  enough: number,
): Weighed | undefined {
  let most: Weighed | undefined
  for (const text of texts) {
    const share = shareOf(text)
    const isMore = most === undefined || share > most.share * MUCH_MORE || share >= enough
    if (isMore) most = { text, share }
    if (share >= enough) break
  }
  return most
}

export type FoundText = Text & {
  /** Whether much of what the page has is missing. */
  readonly isPartial: boolean
}

const NONE: Text = { body: [], images: [], related: [], byline: undefined, plain: '' }

/** The text of a page. The page is changed. */
export function findText(from: TextPage): FoundText {
  const { page, facts, pictures } = from
  const lines = toldLines(facts.text)
  const said = lines.join('\n')
  const saidLetters = letters(said).length
  const told = saidLetters >= LEAST_TOLD ? said : ''
  const inPage = lettersIn(paragraphsOf(page))
  const texts = function* () {
    for (const content of readings(from, told)) yield textFrom(content, pictures, facts)
  }
  if (told === '') {
    const ofPage = ({ plain }: Text) => (inPage === 0 ? 1 : letters(plain).length / inPage)
    const { text, share } = best(texts(), ofPage, ENOUGH_OF_PAGE) ?? { text: NONE, share: 0 }
    return { ...text, isPartial: share < PARTIAL_OF_PAGE }
  }
  const ofTold = ({ plain }: Text) => coverage(told, plain)
  const found = best(texts(), ofTold, ENOUGH_OF_TOLD)
  const text =
    found !== undefined && found.share >= LEAST_OF_TOLD
      ? found.text
      : textFrom({ body: lines.map(escapeInline), images: [] }, pictures, facts)
  return { ...text, isPartial: letters(text.plain).length < saidLetters * PARTIAL_OF_TOLD }
}
