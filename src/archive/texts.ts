/** The texts of an article as a reader sees them: those that are searched, and all there are. */

import type { Article, Image } from './article.ts'
import { blockText, plainText } from './inline.ts'

/** The fields that are searched, in the order of the forward index. */
export const FIELDS = ['title', 'description', 'body', 'captions', 'categories'] as const
export type Field = (typeof FIELDS)[number]

/**
 * Each field as its texts, in order and without gaps, so that a text's index is its place: in `body`
 * the block, in `captions` the image, in `categories` the category, tags after the categories.
 * A block or an image without words has the text ''; a description that is absent has none.
 */
export type FieldTexts = Readonly<Record<Field, readonly string[]>>

/** A caption, or what stands for it. */
function captionOf({ caption, alt }: Image): string {
  return plainText(caption ?? alt ?? '')
}

/**
 * The searched texts. The related list is not among them: its words are another article's, and
 * would bring this one up for a story that it does not tell.
 */
export function fieldTexts(
  article: Pick<Article, 'title' | 'description' | 'body' | 'images' | 'categories' | 'tags'>,
): FieldTexts {
  const { title, description, body, images = [], categories, tags = [] } = article
  return {
    title: [title],
    description: description === undefined ? [] : [description],
    body: body.map(blockText),
    captions: images.map(captionOf),
    categories: [...categories, ...tags],
  }
}

/** The fields whose texts tell the script of an article, the title first (`Analyzer.tokenizer`). */
export const TELLING: readonly Field[] = ['title', 'description', 'body']

/** A text and its place, as jq writes it: `title`, `body[0]`, `images[1].caption`. */
export type PlacedText = { readonly field: string; readonly text: string }

/** Every text of an article that people read, empty ones left out. */
export function placedTexts(article: Article): PlacedText[] {
  const { images = [], authors = [], related = [] } = article
  const each = (name: string, texts: readonly string[]) =>
    texts.map((text, at) => [`${name}[${at}]`, text] as const)
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['id', article.id],
    ['title', article.title],
    ['description', article.description],
    ['publisher', article.publisher],
    ['dateline', article.dateline],
    ...each('categories', article.categories),
    ...each('tags', article.tags ?? []),
    ...authors.map(({ name }, at) => [`authors[${at}].name`, name] as const),
    ...each('body', article.body.map(blockText)),
    ...images.flatMap(({ caption, alt, credit }, at): [string, string | undefined][] => [
      [`images[${at}].caption`, caption && plainText(caption)],
      [`images[${at}].alt`, alt],
      [`images[${at}].credit`, credit],
    ]),
    ...related.map(({ title }, at) => [`related[${at}].title`, title] as const),
  ]
  return texts.flatMap(([field, text]) => (text ? [{ field, text }] : []))
}
