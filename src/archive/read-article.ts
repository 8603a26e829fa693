/** Articles again, from where they were seen. */

import type { Article } from './article.ts'
import { parseArticle } from './parse-article.ts'
import { MAX_JSON_BYTES } from './read-lines.ts'
import { type Location, readRecordAt, readRecords } from './read-records.ts'

function parsed(value: unknown, location: Location, id: string): Article | undefined {
  const { article } = parseArticle(value, location)
  return article?.id === id ? article : undefined
}

/** The article at a place; undefined when it is not there, or another one is. */
export function readArticle(root: string, location: Location, id: string): Article | undefined {
  try {
    return parsed(readRecordAt(root, location), location, id)
  } catch {
    return undefined
  }
}

/**
 * The same for many articles: a file that is one list of them is parsed once, not for each. What
 * is kept is no more than the largest file that there may be.
 */
export class ArticleReader {
  private readonly root: string
  private readonly lists = new Map<string, ReadonlyMap<number, unknown>>()
  private readonly sizes = new Map<string, number>()

  constructor(root: string) {
    this.root = root
  }

  read(location: Location, id: string): Article | undefined {
    const { record } = location
    if (record === undefined) return readArticle(this.root, location, id)
    const value = this.listOf(location).get(record)
    try {
      return value === undefined ? undefined : parsed(value, location, id)
    } catch {
      return undefined
    }
  }

  private listOf({ file, length }: Location): ReadonlyMap<number, unknown> {
    const known = this.lists.get(file)
    if (known !== undefined) return known
    const values = new Map<number, unknown>()
    for (const found of readRecords(this.root, file)) {
      if ('value' in found) values.set(found.location.record ?? 0, found.value)
    }
    this.sizes.set(file, length)
    this.lists.set(file, values)
    for (const [oldest] of this.lists) {
      const bytes = [...this.sizes.values()].reduce((sum, size) => sum + size, 0)
      if (oldest === file || bytes <= MAX_JSON_BYTES) break
      this.lists.delete(oldest)
      this.sizes.delete(oldest)
    }
    return values
  }
}
