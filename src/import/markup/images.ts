/** The pictures of a page: where they are, what is written under them, who made them. */

import type { Image } from '../../archive/article.ts'
import { type DomElement, textOf } from './dom.ts'
import { imageAddress } from './links.ts'

/** Where lazy pages keep the address until the picture is scrolled to; best first. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-url'] as const

/** A narrower picture is an icon or counts visitors. */
const LEAST_SIZE = 40

const CREDIT =
  '.credit, .image-credit, .photo-credit, .copyright, [itemprop="copyrightHolder"], small'

function isIcon(img: DomElement): boolean {
  return ['width', 'height'].some((name) => {
    const size = Number.parseInt(img.getAttribute(name) ?? '', 10)
    return size < LEAST_SIZE
  })
}

/** The first address of `a.jpg 480w, b.jpg 2x`: commas may stand in an address, spaces not. */
function firstOfSet(srcset: string | null): string | undefined {
  return srcset?.trim().split(/\s/, 1)[0]?.replace(/,$/, '')
}

/** Where a browser keeps the pictures of a page that it saves: no address of the site. */
const BESIDE_SAVED =
  /^(?!https?:|\/)[^?#]*(?:_files|\.files|-Dateien|_fichiers|_archivos|_bestanden|_pliki)\//i

/** Whether a picture was saved beside its page, so that its words alone are left of it. */
function isSaved(img: DomElement): boolean {
  return BESIDE_SAVED.test(img.getAttribute('src') ?? '')
}

function addressOf(img: DomElement, base: string | undefined): string | undefined {
  const written = [
    ...LAZY.map((name) => img.getAttribute(name)),
    img.getAttribute('src'),
    firstOfSet(img.getAttribute('data-srcset') ?? img.getAttribute('srcset')),
  ]
  for (const src of written) {
    const address = BESIDE_SAVED.test(src ?? '') ? undefined : imageAddress(src, base)
    if (address !== undefined) return address
  }
  return undefined
}

/** Caption and credit of a figure. */
function figureCaption(caption: DomElement | null): Pick<Image, 'caption' | 'credit'> {
  const credit = textOf(caption?.querySelector(CREDIT))
  const whole = textOf(caption)
  // The credit ends the caption, where it is a part of it.
  const text = credit !== '' && whole.endsWith(credit) ? whole.slice(0, -credit.length) : whole
  return {
    ...(text.trim() !== '' && { caption: text.trim() }),
    ...(credit !== '' && { credit }),
  }
}

/** A picture; undefined for an icon, and for one that is neither at an address nor described. */
export function imageOf(
  img: DomElement | null,
  base: string | undefined,
  words: Pick<Image, 'caption' | 'credit'> = {},
): Image | undefined {
  const url = img === null || isIcon(img) ? undefined : addressOf(img, base)
  const alt = img?.getAttribute('alt')?.trim() ?? ''
  if (url === undefined && words.caption === undefined) {
    return img !== null && alt !== '' && isSaved(img) ? { caption: alt, ...words } : undefined
  }
  return {
    ...(url !== undefined && { url }),
    ...words,
    ...(alt !== '' && alt !== words.caption && { alt }),
  }
}

/** A picture with what is written under it; WordPress had a `div` for it. */
export function isFigure(element: DomElement): boolean {
  const isOld = /(?:^|\s)wp-caption(?:\s|$)/.test(element.getAttribute('class') ?? '')
  return isOld || element.localName === 'figure'
}

const CAPTION = 'figcaption, .caption, .wp-caption-text'

/** The picture of a figure with what is written under it; undefined where that is not all there is. */
export function figureImage(figure: DomElement, base: string | undefined): Image | undefined {
  const [picture = null, another] = figure.querySelectorAll('img, amp-img')
  if (another !== undefined) return undefined
  const caption = figure.querySelector(CAPTION)
  if (picture === null && textOf(figure) !== textOf(caption)) return undefined
  return imageOf(picture, base, figureCaption(caption))
}
