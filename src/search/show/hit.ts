/** A ranked match with what shows why it was found: a passage, and the words that match. */

import type { Article } from '../../archive/article.ts'
import { blockText, plainText } from '../../archive/inline.ts'
import { type Field, TELLING } from '../../index/engine.ts'
import type { Analyzer, Tokenize } from '../../kazakh/analyzer.ts'
import type { Ranked } from '../search.ts'
import { findMatches, type Matcher, type Range } from './find-matches.ts'
import { makeSnippet, type Snippet } from './snippet.ts'

/** One text of an article: a title, a paragraph, a caption. */
export type ArticleText = {
  readonly field: Field
  /** Which of the body's blocks or of the images it is; absent for title and description. */
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

/** The texts of an article that are searched, as a reader sees them. */
export function textsOf(title: string, article: Article | undefined): ArticleText[] {
  return [
    { field: 'title', text: title },
    { field: 'description', text: article?.description ?? '' },
    ...(article?.body ?? []).map(
      (block, index): ArticleText => ({ field: 'body', index, text: blockText(block) }),
    ),
    ...(article?.images ?? []).map(
      ({ caption, alt }, index): ArticleText => ({
        field: 'captions',
        index,
        text: plainText(caption ?? alt ?? ''),
      }),
    ),
  ]
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
    snippet: makeSnippet(others),
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
