/** The text of the article with its pictures, without what is the page's own. */

import type { Block, Image, Related } from '../../archive/article.ts'
import { blockText } from '../../archive/inline.ts'
import type { PageMarkup } from '../../archive/sites.ts'
import type { Content } from '../markup/blocks.ts'
import type { DomDocument } from '../markup/dom.ts'
import { figureImage } from '../markup/images.ts'
import { imageAddress } from '../markup/links.ts'
import { joinBroken } from '../sentences.ts'
import type { PageFacts } from './facts.ts'
import { tidyBody } from './tidy-body.ts'

/** The first figure under the headline; where the text has no picture, it is the article's. */
const FIGURE = 'h1 ~ figure, h1 ~ * figure'

/** The picture in the place that a selector names. */
function pictureAt(
  page: DomDocument,
  selector: string | undefined,
  base: string | undefined,
): Image | undefined {
  const place = selector === undefined ? null : page.querySelector(selector)
  return place === null ? undefined : figureImage(place, base)
}

function isPicture(block: Block): block is Extract<Block, { readonly image: number }> {
  return typeof block !== 'string' && block.type === 'image'
}

/** A picture above the text is the article's, and no part of the text; the cover comes first. */
function withCover({ body, images }: Content, cover: Image | undefined): Content {
  const firstText = body.findIndex((block) => !isPicture(block))
  const text = firstText === -1 ? body : body.slice(firstText)
  if (cover === undefined) return { body: text, images }
  const again = images.findIndex(({ url }) => url !== undefined && url === cover.url)
  const others = images.filter((_, at) => at !== again)
  const placed = (at: number) => (at === again ? 0 : at - (again !== -1 && at > again ? 1 : 0) + 1)
  return {
    body: text.map((block) =>
      isPicture(block) ? { ...block, image: placed(block.image) } : block,
    ),
    images: [again === -1 ? cover : { ...images[again], ...cover }, ...others],
  }
}

/** Joins the sentences that were torn in two paragraphs, as on copied pages. */
export function healed(body: readonly Block[]): Block[] {
  const blocks: Block[] = []
  let paragraphs: string[] = []
  for (const block of [...body, undefined]) {
    if (typeof block === 'string') paragraphs.push(block)
    else {
      blocks.push(...joinBroken(paragraphs))
      paragraphs = []
      if (block !== undefined) blocks.push(block)
    }
  }
  return blocks
}

/** The picture that the page sends along when it is shared; the site's sign is none. */
function sharedPicture({ image, base }: PageFacts): Image | undefined {
  const url = imageAddress(image, base)
  return url === undefined || /logo|default|placeholder/i.test(url) ? undefined : { url }
}

export type Pictures = {
  /** In the place where the site shows the article's picture. */
  readonly cover: Image | undefined
  /** Taken where there is no other. */
  readonly other: Image | undefined
}

/** The article's pictures beside the text. */
export function picturesOf(
  page: DomDocument,
  site: PageMarkup | undefined,
  facts: PageFacts,
): Pictures {
  return {
    cover: pictureAt(page, site?.cover, facts.base),
    other: pictureAt(page, FIGURE, facts.base) ?? sharedPicture(facts),
  }
}

export type Text = Content & {
  readonly related: readonly Related[]
  /** The authors that a line of it names. */
  readonly byline: string | undefined
  /** As a reader sees it. */
  readonly plain: string
}

/** A content that was found in a page, without what is the page's own. */
export function textFrom(found: Content, { cover, other }: Pictures, facts: PageFacts): Text {
  const { body: own, related, byline } = tidyBody(found.body, facts.title, facts.date?.text)
  const { body, images: pictures } = withCover({ body: own, images: found.images }, cover)
  const images = pictures.length > 0 || other === undefined ? pictures : [other]
  return { body, images, related, byline, plain: body.map(blockText).join('\n').trim() }
}
