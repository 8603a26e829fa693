/**
 * Cards: boxes of one making beside one another, each with the headline of another article as its link.
 * Lists of articles consist of them, on front pages and under articles alike.
 */

import {
  childrenOf,
  type DomDocument,
  type DomElement,
  type DomNode,
  isElement,
  isText,
  textOf,
} from '../markup/dom.ts'
import { webAddress } from '../markup/web-address.ts'
import { wordCount } from '../sentences.ts'

/** Fewer boxes of a making are no list. */
const LEAST_CARDS = 3
/** Letters of a headline: a shorter link is a rubric or a name. A whole card may be one link. */
const HEADLINE = { least: 12, most: 220 }
/** A box with more text than this is no card; nor is one with more before its headline. */
const MOST_LETTERS = 700
const MOST_BEFORE = 90
/** The share of its line that a headline's link is: in a sentence it is less. */
const OF_LINE = 0.75
/** So far up from a link to the box that is repeated. */
const CLIMBS = 7

/** Letters between the headlines of a list whose leads have no box of their own. */
const MOST_BETWEEN = 500

/** Letters beside the link of a card that is nothing but a link. */
const MOST_BESIDE = 4

const LINES = 'p, div, li, td, h1, h2, h3, h4, h5, h6, article, section, dt, dd, header, figcaption'
const INLINE = /^(?:a|b|i|em|strong|span|font|small|u|s|time|sup|sub|mark|abbr|img|picture|svg)$/

/** Stands for the address of a page that does not know it. */
const SOMEWHERE = 'https://page.invalid/'

type Lengths = ReadonlyMap<DomNode, number>

/** Letters of all elements, in one walk. */
function lengthsIn(root: DomElement): Lengths {
  const lengths = new Map<DomNode, number>()
  const measure = (node: DomNode): number => {
    let sum = isText(node) ? (node.textContent ?? '').trim().length : 0
    for (const child of childrenOf(node)) sum += measure(child)
    lengths.set(node, sum)
    return sum
  }
  measure(root)
  return lengths
}

const hostOf = (url: URL) => url.host.replace(/^www\./, '')

/** Where a link leads on this site; undefined for other sites, the front page and the page itself. */
function targetOf(link: DomElement, base: string | undefined): string | undefined {
  const address = webAddress(link.getAttribute('href'), base ?? SOMEWHERE)
  if (address === undefined || !URL.canParse(address)) return undefined
  const [target, own] = [new URL(address), new URL(base ?? SOMEWHERE)]
  const path = target.pathname + target.search
  if (target.pathname === '/' || path === own.pathname + own.search) return undefined
  const isHere = base === undefined || hostOf(target) === hostOf(own)
  return isHere ? path : undefined
}

/** No words stand on the line of a link, beside it. */
function isOnOwnLine(link: DomElement, lengths: Lengths): boolean {
  const isLine = (node: DomNode | null) =>
    node === null || lengths.get(node) === 0 || (isElement(node) && !INLINE.test(node.localName))
  return isLine(link.previousSibling) && isLine(link.nextSibling)
}

type Headline = { readonly link: DomElement; readonly target: string }

/** Links that are headlines on lines of their own. */
function headlinesIn(page: DomDocument, base: string | undefined, lengths: Lengths): Headline[] {
  const found: Headline[] = []
  for (const link of page.querySelectorAll('a[href]')) {
    const letters = lengths.get(link) ?? 0
    if (letters < HEADLINE.least || letters > MOST_LETTERS || wordCount(textOf(link)) < 2) continue
    if (letters > HEADLINE.most && link.querySelector('h2, h3, h4, h5, h6, p, div') === null)
      continue
    const line = link.parentElement?.closest(LINES) ?? undefined
    const isPartOfLine = line !== undefined && (lengths.get(line) ?? 0) * OF_LINE > letters
    if (isPartOfLine && !isOnOwnLine(link, lengths)) continue
    const target = targetOf(link, base)
    if (target !== undefined) found.push({ link, target })
  }
  return found
}

/** What boxes of one making have in common: their name and the first of their classes, without numbers. */
function makingOf(element: DomElement): string {
  const [name = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/)
  return `${element.localName}.${name.replace(/\d+/g, '')}`
}

type Group = Map<DomElement, Headline>

/** The boxes around headlines, each with its first, by what they stand in and how they are made. */
function groupsOf(headlines: readonly Headline[]): Group[] {
  const groups = new Map<DomElement, Map<string, Group>>()
  for (const headline of headlines) {
    let box = headline.link
    for (let climb = 0; climb < CLIMBS; climb++) {
      const { parentElement } = box
      if (parentElement === null || box.localName === 'body') break
      const making = makingOf(box)
      const inParent = groups.get(parentElement) ?? new Map<string, Group>()
      const group: Group = inParent.get(making) ?? new Map()
      if (!group.has(box)) group.set(box, headline)
      inParent.set(making, group)
      groups.set(parentElement, inParent)
      box = parentElement
    }
  }
  return [...groups.values()].flatMap((inParent) => [...inParent.values()])
}

/** Whether there is more text in a box before a link than a day and a rubric. */
function isLate(box: DomElement, link: DomElement, lengths: Lengths): boolean {
  let before = 0
  for (let at: DomElement | null = link; at !== null && at !== box; at = at.parentElement)
    for (let node = at.previousSibling; node !== null; node = node.previousSibling)
      before += lengths.get(node) ?? 0
  return before > MOST_BEFORE
}

/** The cards of a page, none within another. Linear in its links, each climbed from a few steps. */
export function cardsIn(page: DomDocument, base: string | undefined): DomElement[] {
  const lengths = lengthsIn(page.documentElement)
  const isCard = ([box, { link }]: readonly [DomElement, Headline]) =>
    (lengths.get(box) ?? 0) <= MOST_LETTERS &&
    !isLate(box, link, lengths) &&
    box.querySelector('h1') === null
  const cards = new Set<DomElement>()
  for (const group of groupsOf(headlinesIn(page, base, lengths))) {
    const targets = new Set([...group.values()].map(({ target }) => target))
    if (targets.size < LEAST_CARDS) continue
    const boxes = [...group].filter(isCard)
    if (boxes.length < Math.max(LEAST_CARDS, group.size / 2)) continue
    for (const [box] of boxes) cards.add(box)
  }
  const isWithin = (card: DomElement) => {
    for (let at = card.parentElement; at !== null; at = at.parentElement)
      if (cards.has(at)) return true
    return false
  }
  const outermost = [...cards].filter((card) => !isWithin(card))
  return [...outermost, ...leadsOf(outermost, lengths)]
}

/** What stands between bare headlines, a lead and a day behind each. */
function leadsOf(cards: readonly DomElement[], lengths: Lengths): DomElement[] {
  const boxes = new Set(cards)
  const leads: DomElement[] = []
  for (const card of cards) {
    if (!/^(?:h[2-6]|dt|a)$/.test(card.localName)) continue
    const behind: DomElement[] = []
    let letters = 0
    let node = card.nextSibling
    for (; node !== null && letters <= MOST_BETWEEN; node = node.nextSibling) {
      if (isElement(node) && boxes.has(node)) break
      letters += lengths.get(node) ?? 0
      if (isElement(node)) behind.push(node)
    }
    if (letters <= MOST_BETWEEN) leads.push(...behind)
  }
  return leads
}

/** Boxes with more than a link in them: a picture, a headline of their own, a lead, a day. */
const RICH = 'img, picture, h2, h3, h4, h5, h6, p, time'

function isRich(card: DomElement): boolean {
  if (card.matches(RICH) || card.querySelector(RICH) !== null) return true
  return textOf(card).length > textOf(card.querySelector('a')).length + MOST_BESIDE
}

/** On what is beside the article; the finder of texts works on the page's markup, and may make elements anew. */
const MARK = 'data-kznews-beside'

export function markBeside(element: DomElement): void {
  element.setAttribute(MARK, '')
}

/** Marks the cards of a page that is an article; lists of bare links may be of its text. */
export function markCards(cards: readonly DomElement[]): void {
  for (const card of cards) if (isRich(card)) markBeside(card)
}

/** Takes out what is marked. */
export function removeMarked(root: DomElement): void {
  for (const card of [...root.querySelectorAll(`[${MARK}]`)]) card.remove()
}
