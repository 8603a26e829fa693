/** The texts of an article that people read, each with its field. */

import type { Article } from '../archive/article.ts'
import { blockText, plainText } from '../archive/inline.ts'

/** A text and where it stands, as jq would have it: `title`, `body[0]`, `images[1].caption`. */
export type FieldText = { readonly field: string; readonly text: string }

export function articleTexts(article: Article): FieldText[] {
  const texts: FieldText[] = []
  const add = (field: string, text: string | undefined) => {
    if (text !== undefined && text !== '') texts.push({ field, text })
  }
  add('id', article.id)
  add('title', article.title)
  add('description', article.description)
  add('publisher', article.publisher)
  add('dateline', article.dateline)
  for (const [at, name] of article.categories.entries()) add(`categories[${at}]`, name)
  for (const [at, name] of article.tags?.entries() ?? []) add(`tags[${at}]`, name)
  for (const [at, { name }] of article.authors?.entries() ?? []) add(`authors[${at}].name`, name)
  for (const [at, block] of article.body.entries()) add(`body[${at}]`, blockText(block))
  for (const [at, { caption, alt, credit }] of article.images?.entries() ?? []) {
    add(`images[${at}].caption`, caption && plainText(caption))
    add(`images[${at}].alt`, alt)
    add(`images[${at}].credit`, credit)
  }
  for (const [at, { title }] of article.related?.entries() ?? []) {
    add(`related[${at}].title`, title)
  }
  return texts
}
