/**
 * A part of a page → the blocks of a body: paragraphs with their links, headings, quotes, lists,
 * pictures. What is no text (scripts, players, forms) is passed over; which of the text belongs to
 * the article is not asked here.
 */

import type { Block, Image } from '../../archive/article.ts'
import { childrenOf, type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { figureImage, imageOf, isFigure } from './images.ts'
import { linkTarget } from './links.ts'
import { listOf, tableOf } from './lists.ts'
import { Run } from './spans.ts'

export type Content = {
  readonly body: readonly Block[]
  /** An image block says which of these it is. */
  readonly images: readonly Image[]
}

const words = (text: string) => new Set(text.split(/\s+/))

/** No words of an article are in these. */
const PASSED_OVER = words(
  `script style noscript template head title nav button select textarea input iframe object embed
  video audio canvas svg math dialog map meter progress datalist`,
)

/** Elements that stand on lines of their own; every other is a part of the line. */
const ON_OWN_LINES = words(
  `address article aside body center dd details div dl dt fieldset figcaption figure footer form
  header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul
  h1 h2 h3 h4 h5 h6 blockquote`,
)

/** Deeper than this the markup is dropped and the words stay. */
const MAX_DEPTH = 500

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden')) return true
  return /(?:display:\s?none|visibility:\s?hidden)/i.test(element.getAttribute('style') ?? '')
}

/** Goes through the nodes of a page in order. */
class Walk {
  body: Block[] = []
  readonly images: Image[] = []
  private readonly base: string | undefined
  private readonly run = new Run()
  /** Pictures in the midst of a paragraph: they come after it. */
  private pictures: Block[] = []
  private depth = 0

  constructor(base: string | undefined) {
    this.base = base
  }

  children(node: DomNode, href?: string): void {
    if (++this.depth > MAX_DEPTH) this.run.add(node.textContent ?? '', href)
    else for (const child of childrenOf(node)) this.node(child, href)
    this.depth--
  }

  /** Ends the paragraph at hand. */
  flush(): void {
    this.body.push(...this.run.take(), ...this.pictures.splice(0))
  }

  private node(node: DomNode, href?: string): void {
    if (isText(node)) this.run.add(node.textContent ?? '', href)
    else if (isElement(node) && !PASSED_OVER.has(node.localName) && !isHidden(node)) {
      this.element(node, href)
    }
  }

  private element(element: DomElement, href: string | undefined): void {
    const name = element.localName
    if (name === 'br') this.run.lineBreak()
    else if (name === 'img' || name === 'amp-img') this.picture(element, href)
    else if (name === 'a') this.children(element, this.hrefOf(element) ?? href)
    else if (name === 'q') this.quoted(element, href)
    else if (ON_OWN_LINES.has(name)) {
      this.flush()
      this.block(name, element, href)
      this.flush()
    } else this.children(element, href)
  }

  /** An anchor that is only a place in the page is no link. */
  private hrefOf(anchor: DomElement): string | undefined {
    const href = anchor.getAttribute('href')
    return href === null ? undefined : linkTarget(href, this.base)
  }

  private quoted(element: DomElement, href: string | undefined): void {
    this.run.add('«', href)
    this.children(element, href)
    this.run.add('»', href)
  }

  private block(name: string, element: DomElement, href: string | undefined): void {
    if (/^h[1-6]$/.test(name)) this.heading(element, Number(name[1]))
    else if (name === 'blockquote') this.quote(element)
    else if (name === 'ul' || name === 'ol') this.body.push(...listOf(element, this.blocksIn))
    else if (name === 'table') this.body.push(...tableOf(element, this.blocksIn))
    else if (isFigure(element)) this.figure(element)
    else this.children(element, href)
  }

  /** The blocks in an element, apart from the body; the pictures are the page's. */
  private readonly blocksIn = (element: DomElement): Block[] => {
    const around = this.body
    this.body = []
    this.children(element)
    this.flush()
    const inside = this.body
    this.body = around
    return inside
  }

  private heading(element: DomElement, size: number): void {
    const level = Math.max(2, size)
    for (const block of this.blocksIn(element)) {
      const isParagraph = typeof block === 'string'
      this.body.push(isParagraph ? { type: 'heading', text: block, level } : block)
    }
  }

  private quote(element: DomElement): void {
    for (const block of this.blocksIn(element)) {
      this.body.push(typeof block === 'string' ? { type: 'quote', text: block } : block)
    }
  }

  /** A figure may hold a table, a quote or other figures just as well. */
  private figure(element: DomElement): void {
    const image = figureImage(element, this.base)
    if (image === undefined) this.children(element)
    else this.add(image)
  }

  /** WordPress draws its smileys. */
  private picture(img: DomElement, href: string | undefined): void {
    if (img.matches('.emoji')) this.run.add(img.getAttribute('alt') ?? '', href)
    else this.add(imageOf(img, this.base))
  }

  private add(image: Image | undefined): void {
    if (image === undefined) return
    const same = this.images.findIndex(({ url }) => url !== undefined && url === image.url)
    if (same !== -1) this.images[same] = { ...this.images[same], ...image }
    else this.pictures.push({ type: 'image', image: this.images.push(image) - 1 })
  }
}

/** The blocks of elements, in order. Relative addresses are resolved against `base`. */
export function blocksOf(elements: Iterable<DomNode>, base?: string): Content {
  const walk = new Walk(base)
  for (const element of elements) {
    walk.children(element)
    walk.flush()
  }
  return { body: walk.body, images: walk.images }
}
