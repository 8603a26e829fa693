/** A page as a tree. Types name what is used of the DOM. */

import { oneLine } from '../sentences.ts'
import { framed } from './frame.ts'
import { isParseable, withoutData } from './limits.ts'

export type DomNode = {
  readonly nodeType: number
  readonly parentElement: DomElement | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  readonly textContent: string | null
}

export type DomElement = DomNode & {
  readonly localName: string
  innerHTML: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  setAttribute(name: string, value: string): void
  replaceWith(...nodes: readonly DomNode[]): void
  matches(selectors: string): boolean
  closest(selectors: string): DomElement | null
  querySelector(selectors: string): DomElement | null
  querySelectorAll(selectors: string): Iterable<DomElement>
  remove(): void
  normalize(): void
}

export type DomDocument = Pick<DomElement, 'querySelector' | 'querySelectorAll'> & {
  readonly documentElement: DomElement
}

const ELEMENT = 1
const TEXT = 3

/** One text is one node: a parser makes one of each entity in it. */
function joinTexts(page: DomDocument): void {
  page.documentElement.normalize()
}

/** Makes the parser ready: it gives undefined for a page that is too large (limits.ts), or has no element. */
export async function loadParser(): Promise<(html: string) => DomDocument | undefined> {
  const { parseHTML } = await import('linkedom')
  return (html) => {
    const light = withoutData(html)
    if (!isParseable(light)) return undefined
    const page = parseHTML(framed(light)).document as unknown as DomDocument
    if ((page.documentElement as DomElement | null) === null) return undefined
    joinTexts(page)
    return page
  }
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT
}

/** The children of a node, in order: `childNodes` would be made anew at each look. */
export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child
}

/** The text of an element on one line. */
export function textOf(node: DomNode | null | undefined): string {
  return oneLine(node?.textContent ?? '')
}
