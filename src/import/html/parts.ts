/** Takes out what surrounds the text of a page, by the words of its class (boilerplate.ts). */

import { childrenOf, type DomElement, isElement, isText } from '../markup/dom.ts'
import { isFigure } from '../markup/images.ts'
import { NO_TEXT, PARTS } from './boilerplate.ts'

/** Contents of a part, counted once for all. */
type Held = { readonly letters: number; readonly hasTitle: boolean }

/** A part that holds more of the text than this is no sidebar, whatever its class. */
const MOST_OF_TEXT = 0.3

const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'head'])
const KEPT = new Set(['html', 'body', 'article', 'main', 'h1', 'img', 'figure'])

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

/** shareBar → share-Bar */
function markedWords(element: DomElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.replace(/([a-z])(?=[A-Z])/g, '$1-')
}

function isBeside(element: DomElement, inFigure: boolean): boolean {
  if (KEPT.has(element.localName)) return false
  // The words under a picture are the picture's.
  if (inFigure || isFigure(element)) return false
  return PARTS.test(markedWords(element)) || element.matches(NO_TEXT)
}

/** Takes out of an element what is beside the text. Its elements' markup is changed. */
export function removeParts(root: DomElement): void {
  const held = new Map<DomElement, Held>()
  const most = measure(root, held).letters * MOST_OF_TEXT
  const go = (element: DomElement, inFigure: boolean) => {
    for (const child of [...childrenOf(element)].filter(isElement)) {
      const { letters, hasTitle } = held.get(child) ?? { letters: 0, hasTitle: false }
      if (letters <= most && !hasTitle && isBeside(child, inFigure)) child.remove()
      else go(child, inFigure || isFigure(child))
    }
  }
  go(root, false)
}
