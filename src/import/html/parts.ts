/** Takes out what surrounds the text of a page, by the words of its class (boilerplate.ts). */

import { childrenOf, type DomElement, isElement, isText } from '../markup/dom.ts'
import { isFigure } from '../markup/images.ts'
import { NO_TEXT, PARTS } from './boilerplate.ts'

/** Contents of a part, counted once for all. */
type Held = { readonly letters: number; readonly hasTitle: boolean }

/**
 * A part that holds more of the text than this is no sidebar, whatever its class; nor are all parts of
 * one word together.
 */
const MOST_OF_TEXT = 0.3

const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'head'])
const KEPT = new Set(['html', 'body', 'article', 'main', 'h1', 'img', 'figure'])

/** Elements of a text: a class on a long one says how it looks. */
const OF_TEXT = new Set(['p', 'blockquote', 'pre', 'h2', 'h3', 'h4'])
const LONG = 120

function measure(element: DomElement, held: Map<DomElement, Held>): Held {
  let letters = 0
  let hasTitle = element.localName === 'h1'
  for (const child of childrenOf(element)) {
    if (isText(child)) letters += child.textContent?.trim().length ?? 0
    else if (isElement(child) && !NOT_SHOWN.has(child.localName)) {
      const inside = measure(child, held)
      letters += inside.letters
      hasTitle ||= inside.hasTitle
    }
  }
  const found = { letters, hasTitle }
  held.set(element, found)
  return found
}

/** shareBar → share-Bar; the random letters of a made name (`sc-gjQAds`) stay together. */
function markedWords(element: DomElement): string {
  const names = (element.getAttribute('class') ?? '').replace(
    /(?<![\p{L}\d_-])[a-z]{3,}(?:[A-Z][a-z]{2,})+(?![\p{L}\d])/gu,
    (name) => name.replace(/(?=[A-Z])/g, '-'),
  )
  return `${names} ${element.getAttribute('id') ?? ''}`
}

/** What says that an element is beside the text: a word of its class, or what it is; undefined for none. */
function besideBy(element: DomElement, { letters }: Held): string | undefined {
  if (KEPT.has(element.localName)) return undefined
  if (OF_TEXT.has(element.localName) && letters >= LONG) return undefined
  const [word] = PARTS.exec(markedWords(element)) ?? []
  if (word !== undefined) return word.replace(/[\s_-]/g, '').toLowerCase()
  return element.matches(NO_TEXT) ? element.localName : undefined
}

type Part = { readonly element: DomElement; readonly by: string; readonly letters: number }

/** Parts beside the text, the outermost ones. */
function partsIn(root: DomElement, held: ReadonlyMap<DomElement, Held>, most: number): Part[] {
  const parts: Part[] = []
  const go = (element: DomElement, inFigure: boolean) => {
    for (const child of [...childrenOf(element)].filter(isElement)) {
      const has = held.get(child) ?? { letters: 0, hasTitle: false }
      // The words under a picture are the picture's.
      const isPicture = inFigure || isFigure(child)
      const by = isPicture || has.letters > most || has.hasTitle ? undefined : besideBy(child, has)
      if (by === undefined) go(child, isPicture)
      else parts.push({ element: child, by, letters: has.letters })
    }
  }
  go(root, false)
  return parts
}

/** Takes out of an element what is beside the text. Its elements' markup is changed. */
export function removeParts(root: DomElement): void {
  const held = new Map<DomElement, Held>()
  const most = measure(root, held).letters * MOST_OF_TEXT
  const parts = partsIn(root, held, most)
  const sums = new Map<string, number>()
  for (const { by, letters } of parts) sums.set(by, (sums.get(by) ?? 0) + letters)
  for (const { element, by } of parts) if ((sums.get(by) ?? 0) <= most) element.remove()
}
