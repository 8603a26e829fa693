/** The text of the article with its pictures, without what is the page's own. */

import type { Block, Image, Related } from '../../archive/article.ts'
import { blockText } from '../../archive/inline.ts'
import type { PageMarkup } from '../../archive/sites.ts'
import { blocksOf, type Content } from '../markup/blocks.ts'
import type { DomDocument } from '../markup/dom.ts'
import { figureImage } from '../markup/images.ts'
import { imageAddress } from '../markup/links.ts'
import { joinBroken } from '../sentences.ts'
import type { PageFacts } from './facts.ts'
import type { TextFinder } from './main-text.ts'
import { tidyBody } from './tidy-body.ts'

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
    const content = blocksOf(places, base)
    if (content.body.length > 0) return content
  }
  return undefined
}

function contentOf(
  page: DomDocument,
  site: PageMarkup | undefined,
  base: string | undefined,
  findText: TextFinder,
): Content {
  const known = site && siteContent(page, site, base)
  if (known !== undefined) return known
  const main = findText(page)
  return main === undefined ? { body: [], images: [] } : blocksOf([main], base)
}

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

export type Text = Content & {
  readonly related: readonly Related[] /** As a reader sees it. */
  readonly plain: string
}

/** Finds the text; the page is changed. */
export function textOf(
  page: DomDocument,
  site: PageMarkup | undefined,
  facts: PageFacts,
  findText: TextFinder,
): Text {
  const { base, title } = facts
  const cover = pictureAt(page, site?.cover, base)
  const figure = pictureAt(page, FIGURE, base)
  const found = contentOf(page, site, base, findText)
  const { body: own, related } = tidyBody(found.body, title, facts.date?.text)
  const { body, images: pictures } = withCover({ body: own, images: found.images }, cover)
  const picture = figure ?? sharedPicture(facts)
  const images = pictures.length > 0 || picture === undefined ? pictures : [picture]
  return { body, images, related, plain: body.map(blockText).join('\n').trim() }
}
