/** Where a page tells of its article: its elements, its tables for machines; and how texts are compared. */

import { type DomDocument, textOf } from '../markup/dom.ts'
import type { Site } from './sites.ts'
import type { Facts } from './structured-data.ts'

export type PageSources = {
  readonly page: DomDocument
  readonly site: Site | undefined
  readonly told: Facts | undefined
  readonly meta: Facts
}

export function shownText(page: DomDocument, selector: string | undefined): string | undefined {
  const text = selector === undefined ? '' : textOf(page.querySelector(selector))
  return text === '' ? undefined : text
}

export function shownTexts(page: DomDocument, selector: string | undefined): string[] {
  if (selector === undefined) return []
  return [...page.querySelectorAll(selector)].map(textOf).filter((text) => text !== '')
}

/** As much of a text tells it from others. */
const COMPARED = 2000

/** What is compared of a text: the letters and digits of its beginning. */
export function bare(text: string): string {
  return text
    .slice(0, COMPARED)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
