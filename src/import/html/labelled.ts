/**
 * Lists behind a printed label: the rubrics behind «Айдар», other articles behind «Оқи
 * отырыңыз». Found by the words, since every site marks it up in its own way, and taken out.
 */

import type { Related } from '../../archive/article.ts'
import { LISTS_BESIDE, READ_ALSO, RUBRIC_WORDS, RUBRICS } from '../found/labels.ts'
import {
  childrenOf,
  type DomDocument,
  type DomElement,
  isElement,
  isText,
  textOf,
} from '../markup/dom.ts'
import { linkTarget } from '../markup/links.ts'
import { endsSentence, oneLine, wordCount } from '../sentences.ts'
import { markBeside } from './cards.ts'

/** A label is a word or three. */
const LABEL_LENGTH = 40
/** A longer text is none of a list of names, nor a headline. */
const LIST_LENGTH = 400
/** More labels than this are not an article's. */
const MAX_LABELS = 20
/** So far up from the label to what holds the list as well. */
const CLIMBS = 2

/** Marks between names. */
const BETWEEN = /^[\s:,;|/·•–—-]*$/

function nextOf(element: DomElement): DomElement | undefined {
  for (let next = element.nextSibling; next !== null; next = next.nextSibling) {
    if (isElement(next) && textOf(next) !== '') return next
    if (isText(next) && !BETWEEN.test(next.textContent ?? '')) return undefined
  }
  return undefined
}

/** Whether an element is short enough for a list of names or a headline. */
function isShort(element: DomElement): boolean {
  return textOf(element).length <= LIST_LENGTH
}

/** The elements behind a label, on its own level or the next above, as long as they are of its list. */
function* behind(
  label: DomElement,
  isItem: (element: DomElement) => boolean,
): Generator<DomElement> {
  let from = label
  for (let climb = 0; climb < CLIMBS && nextOf(from) === undefined; climb++) {
    const { parentElement } = from
    if (parentElement === null || parentElement.localName === 'body') return
    // The label is all there is on its level.
    if (textOf(parentElement).length > LABEL_LENGTH) return
    from = parentElement
  }
  for (let next = nextOf(from); next !== undefined; next = nextOf(next)) {
    if (!isItem(next)) return
    yield next
  }
}

/** The first text directly in an element. */
function ownText(element: DomElement): string {
  for (const child of childrenOf(element)) {
    const text = isText(child) ? oneLine(child.textContent ?? '') : ''
    if (text !== '') return text
    // An icon may stand before the words.
    if (isElement(child) && child.firstChild !== null) return ''
  }
  return ''
}

type Labelled = { readonly label: DomElement; readonly items: readonly DomElement[] }

/** Innermost elements that are the label, or begin with it; with what it stands for. */
function* labelled(
  page: DomDocument,
  pattern: RegExp,
  isItem: (element: DomElement) => boolean = isShort,
): Generator<Labelled> {
  let found = 0
  for (const element of page.querySelectorAll(
    'p, div, span, h2, h3, h4, h5, h6, b, strong, em, dt, li, td, small, label, section',
  )) {
    const own = ownText(element)
    if (own === '' || own.length > LABEL_LENGTH || !pattern.test(own)) continue
    const isLabelAlone = textOf(element).length <= own.length
    const items = isLabelAlone ? [...behind(element, isItem)] : [element]
    if (++found > MAX_LABELS) return
    if (items.length > 0) yield { label: element, items }
  }
}

function leavesOf(element: DomElement): DomElement[] {
  const links = [...element.querySelectorAll('a')]
  if (links.length > 0 || element.localName === 'a') return links.length > 0 ? links : [element]
  const items = [...element.querySelectorAll('li')]
  return items.length > 0 ? items : [element]
}

/** The rubrics printed under the article, and their list taken out of the page. */
export function takeRubrics(page: DomDocument): string[] {
  const names: string[] = []
  for (const { label, items } of labelled(page, RUBRICS)) {
    for (const item of items) {
      const found = leavesOf(item).flatMap((leaf) => textOf(leaf).replace(RUBRICS, '').split(','))
      const isList = found.every(
        (name) => wordCount(name.trim()) <= RUBRIC_WORDS && !endsSentence(name),
      )
      if (!isList) break
      names.push(...found.map((name) => name.trim()))
      item.remove()
    }
    label.remove()
  }
  return names.filter((name) => name !== '')
}

/** Another article that a link names; a picture and a label may stand in the link too. */
export function relatedOf(link: DomElement, base: string | undefined): Related | undefined {
  const headline = textOf(link.querySelector('.media-block__title, h2, h3, h4, h5')) || textOf(link)
  const title = headline.replace(READ_ALSO, '').trim()
  const url = linkTarget(link.getAttribute('href') ?? '', base)
  if (title === '') return undefined
  return { title, ...(url !== '' && { url }) }
}

/** The articles that the text refers to under its label, taken out of the page. */
export function takeRelated(page: DomDocument, base: string | undefined): Related[] {
  const found: Related[] = []
  for (const { label, items } of labelled(page, READ_ALSO)) {
    const [first] = items
    if (first === undefined) continue
    found.push(...leavesOf(first).flatMap((leaf) => relatedOf(leaf, base) ?? []))
    first.remove()
    label.remove()
  }
  return found
}

/** A longer list, or one with less of its words in links, is text. */
const LINKS = { most: 3000, share: 0.5 }

/** Whether an element is nothing but links to others, with their days. */
function isOfLinks(element: DomElement): boolean {
  const letters = textOf(element).length
  if (letters > LINKS.most) return false
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')]
  const inLinks = links.reduce((sum, link) => sum + textOf(link).length, 0)
  return inLinks >= letters * LINKS.share
}

/** Marks the lists of the newest and the most read: no text, and no relation of the article. */
export function markListsBeside(page: DomDocument): void {
  for (const { label, items } of labelled(page, LISTS_BESIDE, isOfLinks))
    if (items.every(isOfLinks)) for (const each of [label, ...items]) markBeside(each)
}
