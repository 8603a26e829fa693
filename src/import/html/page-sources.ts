/** Where a page tells of its article: its elements, its tables for machines. */

import type { PageMarkup } from '../../archive/sites.ts'
import type { SchemaArticle } from '../found/schema-org.ts'
import { type DomDocument, textOf } from '../markup/dom.ts'
import type { MetaFacts } from './meta-tags.ts'

export type PageSources = {
  readonly page: DomDocument
  readonly site: PageMarkup | undefined
  readonly told: SchemaArticle | undefined
  /** When the page itself is said to have come out, where no article is described. */
  readonly pageDate: string | undefined
  readonly meta: MetaFacts
}

export function shownText(page: DomDocument, selector: string | undefined): string | undefined {
  const text = selector === undefined ? '' : textOf(page.querySelector(selector))
  return text === '' ? undefined : text
}

export function shownTexts(page: DomDocument, selector: string | undefined): string[] {
  if (selector === undefined) return []
  return [...page.querySelectorAll(selector)].map(textOf).filter((text) => text !== '')
}
