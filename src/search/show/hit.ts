/** A ranked match with what shows why it was found: a passage, and the words that match. */

import type { Article } from '../../archive/article.ts'
import { FIELDS, type Field, fieldTexts, TELLING } from '../../archive/texts.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { Tokenize } from '../../kazakh/tokens/tokenize.ts'
import type { Ranked } from '../search.ts'
import { findMatches, type Matcher, type Range } from './find-matches.ts'
import { makeSnippet, type Snippet } from './snippet.ts'

/** One text of an article: a title, a paragraph, a caption, a category. */
export type ArticleText = {
  readonly field: Field
  /** The block of the body, the image or the category; absent for title and description. */
  readonly index?: number
  readonly text: string
}

/** A matching word of an article; offsets in UTF-16 units of the text that it stands in. */
type FieldMatch = Omit<ArticleText, 'text'> & Range & { readonly word: string }

export type Hit = Ranked & {
  readonly snippet: Snippet
  readonly titleMatches: readonly Range[]
  /** All words that match, in the order of the article. */
  readonly matches: readonly FieldMatch[]
}

/** Fields of one text, which needs no index. */
const SINGLE: ReadonlySet<Field> = new Set(['title', 'description'])

/** The searched texts of an article in the order of its fields; the title alone if it is not there. */
export function textsOf(title: string, article: Article | undefined): ArticleText[] {
  const texts = fieldTexts({ body: [], categories: [], ...article, title })
  return FIELDS.flatMap((field) =>
    texts[field].map((text, index) => ({ field, ...(!SINGLE.has(field) && { index }), text })),
  )
}

/** Whether a text is running text, of which a passage can be shown: a category is a label. */
export function isProse({ field }: Pick<ArticleText, 'field'>): boolean {
  return field !== 'categories'
}

/** How these texts of an article were tokenised when it was indexed. */
export function tokenizerOf(texts: readonly ArticleText[], analyzer: Analyzer): Promise<Tokenize> {
  const telling = texts.filter(({ field }) => TELLING.includes(field))
  return analyzer.tokenizer(telling.map(({ text }) => text))
}

export async function makeHit(
  ranked: Ranked,
  article: Article | undefined,
  matcher: Matcher,
  analyzer: Analyzer,
): Promise<Hit> {
  const all = textsOf(ranked.title, article)
  const tokenize = await tokenizerOf(all, analyzer)
  const texts = all.map((text) => ({
    ...text,
    ranges: findMatches(text.text, matcher, tokenize),
  }))
  const [title, ...others] = texts
  return {
    ...ranked,
    titleMatches: title!.ranges,
    snippet: makeSnippet(others.filter(isProse)),
    matches: texts.flatMap(({ field, index, text, ranges }) =>
      ranges.map(({ start, end }) => ({
        field,
        ...(index !== undefined && { index }),
        start,
        end,
        word: text.slice(start, end),
      })),
    ),
  }
}
