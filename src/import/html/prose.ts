/** Prose of a page: its lines that are long enough to be sentences, wherever they stand. */

import { childrenOf, type DomElement, type DomNode, isElement, isText } from '../markup/dom.ts'

/** A shorter line is a label, a button, a headline. */
const LEAST_LINE = 60
/** A line with more of it in links is a list of others. */
const MOST_LINKS = 0.5

const IN_LINE =
  /^(?:a|b|i|em|strong|span|font|small|u|s|q|time|sup|sub|mark|abbr|cite|code|nobr|wbr|label)$/
const NOT_SHOWN =
  /^(?:script|style|noscript|template|title|nav|footer|dialog|button|select|iframe|svg|figcaption)$/

/**
 * Letters of the prose in an element.
 *
 * @param besides elements that are passed over with all that is in them
 */
export function proseIn(root: DomElement, besides: ReadonlySet<DomNode>): number {
  let prose = 0
  let [line, inLinks] = [0, 0]
  const endLine = () => {
    if (line >= LEAST_LINE && inLinks <= line * MOST_LINKS) prose += line
    line = 0
    inLinks = 0
  }
  const add = (text: string, isLink: boolean) => {
    line += text.trim().length
    if (isLink) inLinks += text.trim().length
  }
  const go = (node: DomNode, isLink: boolean): void => {
    if (isText(node)) add(node.textContent ?? '', isLink)
    if (!isElement(node) || NOT_SHOWN.test(node.localName) || besides.has(node)) return
    const isInLine = IN_LINE.test(node.localName)
    if (!isInLine) endLine()
    for (const child of childrenOf(node)) go(child, isLink || node.localName === 'a')
    if (!isInLine) endLine()
  }
  go(root, false)
  endLine()
  return prose
}
