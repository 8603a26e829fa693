/**
 * What of an article can be found. The related list is not: its words are another article's, and
 * they would bring this one up for a story that it does not tell.
 */

import type { Article } from '../archive/article.ts'
import { blockText, plainText } from '../archive/inline.ts'
import { type FieldTexts, PARAGRAPHS } from './engine.ts'

export function indexedTexts(article: Article): FieldTexts {
  const captions = article.images?.map(({ caption, alt }) => plainText(caption ?? alt ?? '')) ?? []
  return {
    title: article.title,
    description: article.description ?? '',
    body: article.body.map(blockText).join(PARAGRAPHS),
    captions: captions.join(PARAGRAPHS),
    categories: [...article.categories, ...(article.tags ?? [])].join(PARAGRAPHS),
  }
}
