/**
 * The types of the library: what an archive is asked, and what it answers. They are published, so
 * they lead to plain data only.
 */

import type { Article, DateText } from '../archive/article.ts'
import type { Problem } from '../archive/problem.ts'
import type { Grouping, ListOrder } from '../index/engine.ts'
import type { IndexNotice } from '../index/place/notice.ts'
import type { Stats } from '../search/stats.ts'

export type OpenOptions = {
  /** The folder of index caches; that of the program when absent, so that an index is shared. */
  readonly cache?: string
  /** Told what happens to the index: that it was damaged, or cannot be kept. Silence when absent. */
  readonly onNotice?: (notice: IndexNotice) => void
}

/** Days as people write them: `2026`, `22 маусым 2026`, `кеше`, `7d`, `2023-11..2024-03`. */
export type Days = {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly on?: string | undefined
}

/** Which articles. Undated ones are in no range of days. */
export type FilterOptions = Days & {
  /** Alternatives, without regard to case and to letters that were not on the keyboard. */
  readonly categories?: readonly string[]
}

export type PageOptions = {
  /** How many at most, from 1; 20 when absent, `Infinity` for all. */
  readonly limit?: number
  /** How many to pass over first; 0 when absent. */
  readonly offset?: number
}

export type ListOptions = FilterOptions &
  PageOptions & {
    /** `date`, newest first, when absent. Undated articles come last. */
    readonly sort?: ListOrder
  }

export type SearchOptions = FilterOptions &
  PageOptions & {
    /** `relevance` when absent. */
    readonly sort?: 'relevance' | ListOrder
  }

export type StatsOptions = FilterOptions & {
  /** Chosen from the time that the articles span when absent. */
  readonly by?: Grouping
  /** What to count among the articles; all are counted when absent. */
  readonly query?: string
}

/** An article of a list, by the field names of the format; absent fields are left out. */
export type ArticleRecord = {
  readonly id: string
  readonly title: string
  readonly datePublished?: DateText
  readonly categories: readonly string[]
  readonly url?: string
  /** Where it is, as a path in the archive. */
  readonly file: string
}

/** A matching word; offsets in UTF-16 units of the text that it stands in, as a reader sees it. */
export type FieldMatch = {
  readonly field: 'title' | 'description' | 'body' | 'captions' | 'categories'
  /** The block of the body, the image or the category; absent for title and description. */
  readonly index?: number
  readonly start: number
  readonly end: number
  readonly word: string
}

export type HitRecord = ArticleRecord & {
  /** Higher is better, comparable within one query; 0 where relevance is not the order. */
  readonly score: number
  /** Set on an article that has some of the words only, which comes after all full matches. */
  readonly partial?: true
  /** The words that it lacks, as typed. */
  readonly missing?: readonly string[]
  /** The archive's words that were taken for some of these: they are spelt nearly so. */
  readonly near?: readonly string[]
  /** The passage that shows why it was found. */
  readonly snippet: string
  /** All words that match, in the order of the article. */
  readonly matches: readonly FieldMatch[]
}

/** What became of the words of a query that the archive does not have. */
export type WordReadings = {
  /** Words that are rare or not there, with what is spelt nearly so and in how many articles. */
  readonly near: readonly {
    readonly word: string
    readonly forms: readonly { readonly form: string; readonly documents: number }[]
  }[]
  /** Words that are in the archive in no way. */
  readonly unknown: readonly string[]
}

export type ListAnswer = {
  /** How many articles pass the filters, on whatever page. */
  readonly total: number
  readonly articles: readonly ArticleRecord[]
}

export type SearchAnswer = {
  /** How many articles match in full, counted to 10,000 and then 10,001; partial ones are not. */
  readonly total: number
  readonly hits: readonly HitRecord[]
  /** The words of the query that the archive does not have. */
  readonly words: WordReadings
}

/**
 * An open archive. Each question sees what was added, removed or renamed until then. What it
 * cannot answer it rejects with a `KznewsError`, which has a `code` and the `facts` of the case;
 * after `close` the code is `archive-closed`. Nothing is written to a stream.
 */
export type Archive = {
  /** The folder or file, absolute. */
  readonly path: string
  /** A page of the articles. Rejects with `date-…`, `number-invalid`, `choice-invalid`. */
  list(options?: ListOptions): Promise<ListAnswer>
  /**
   * A page of what a query finds, full matches first. Any string is a query. Rejects as `list` does.
   */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>
  /**
   * The article of an id, or of the beginning of one that begins no other. Rejects with
   * `article-unknown`, which names near ids, `article-ambiguous`, `article-gone`.
   */
  get(id: string): Promise<Article>
  /** Articles over time or by category, counted exactly. Rejects as `list` does. */
  stats(options?: StatsOptions): Promise<Stats>
  /** What is wrong in the archive, by place: records that were left out or mended. */
  problems(): Promise<readonly Problem[]>
  /** Lets the index go, after the questions that were asked. */
  close(): Promise<void>
}
