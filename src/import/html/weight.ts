/**
 * How much of a page's text has been found: against what the page itself says that its text is
 * (`articleBody`), and against its paragraphs. Where most of them stand the text is, whatever its class.
 */

import { childrenOf, type DomDocument, type DomElement, isElement } from '../markup/dom.ts'
import { oneLine } from '../sentences.ts'

/** A shorter paragraph is a label, a button, a line about the writer. */
const PARAGRAPH = 60
/** Sentences that are shorter may stand anywhere. */
const SENTENCE = 25
/** A text with more of it in links is a list of others. */
const MOST_LINKS = 0.5

const BESIDE =
  'nav, footer, aside, form, dialog, noscript, figcaption, [hidden], [role="navigation"], [role="dialog"], [aria-modal="true"], [class*="cookie"], [class*="consent"], [id*="cookie"], [id*="consent"], [id*="onetrust"], [class*="comment"], [id*="comment"]'

/** Letters and digits, by which texts are compared whole. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function linkLetters(element: DomElement): number {
  let sum = 0
  for (const link of element.querySelectorAll('a')) sum += oneLine(link.textContent ?? '').length
  return sum
}

/** The paragraphs of a page that may be of an article's text. */
export function paragraphsOf(page: Pick<DomDocument, 'querySelectorAll'>): DomElement[] {
  return [...page.querySelectorAll('p')].filter((paragraph) => {
    const text = oneLine(paragraph.textContent ?? '')
    if (text.length < PARAGRAPH || paragraph.closest(BESIDE) !== null) return false
    return linkLetters(paragraph) <= text.length * MOST_LINKS
  })
}

export function lettersIn(elements: readonly DomElement[]): number {
  return elements.reduce((sum, { textContent }) => sum + letters(textContent ?? '').length, 0)
}

/** Share of the sentences of a told text that are in another, by their letters. */
export function coverage(told: string, found: string): number {
  const within = letters(found)
  let [all, covered] = [0, 0]
  for (const sentence of told.split(/[.!?…\n。！？]+/)) {
    const own = letters(sentence)
    if (own.length < SENTENCE && !/[\u3040-\u9fff]/.test(own)) continue
    all += own.length
    if (within.includes(own)) covered += own.length
  }
  if (all > 0) return covered / all
  const own = letters(told)
  return own === '' ? 1 : Math.min(1, within.length / own.length)
}

/** Paragraphs, items, headings and bare boxes whose words are in a told text. */
export function toldIn(page: DomDocument, told: string): DomElement[] {
  const text = letters(told)
  return [...page.querySelectorAll('p, li, blockquote, h2, h3, h4, div, section')].filter(
    (element) => {
      if (/^(?:div|section)$/.test(element.localName) && [...childrenOf(element)].some(isBox)) {
        return false
      }
      const own = letters(element.textContent ?? '')
      return own.length >= SENTENCE && text.includes(own)
    },
  )
}

function isBox(node: ReturnType<typeof childrenOf> extends Generator<infer N> ? N : never) {
  return (
    isElement(node) && /^(?:p|div|section|ul|ol|article|table|blockquote)$/.test(node.localName)
  )
}

/** How much of the weight a part must hold to be gone into. */
const MOST = 0.8

/** The innermost element that holds a share of the letters of these. */
export function holderOf(
  root: DomElement,
  parts: readonly DomElement[],
  most = MOST,
): DomElement | undefined {
  const weights = new Map<DomElement, number>()
  let all = 0
  for (const part of parts) {
    const weight = letters(part.textContent ?? '').length
    all += weight
    for (let at = part.parentElement; at !== null; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + weight)
  }
  if (all === 0) return undefined
  let holder = root
  for (;;) {
    const inner = [...childrenOf(holder)].find(
      (child) => isElement(child) && (weights.get(child) ?? 0) >= all * most,
    )
    if (inner === undefined) return holder
    holder = inner as DomElement
  }
}
