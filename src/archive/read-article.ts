/** One article again, from where it was seen. */

import type { Article } from './article.ts'
import { parseArticle } from './parse-article.ts'
import { type Location, readRecordAt } from './read-records.ts'

/** The article at a place; undefined when it is not there, or another one is. */
export function readArticle(root: string, location: Location, id: string): Article | undefined {
  try {
    const { article } = parseArticle(readRecordAt(root, location), location)
    return article?.id === id ? article : undefined
  } catch {
    return undefined
  }
}
