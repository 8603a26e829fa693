/**
 * The types of the library: the questions that an archive is asked, and its answers. They are
 * published, so they lead to plain data only.
 */

import type { Article, DateText, Related } from '../archive/article.ts'
import type { Problem } from '../archive/problem.ts'
import type { IndexNotice } from '../index/place/notice.ts'
import type { Grouping, ListOrder } from '../index/reader.ts'
import type { Explanation } from '../search/show/explain.ts'
import type { Stats } from '../search/stats.ts'
import type { UnknownCategory } from './categories.ts'

export type OpenOptions = {
  /** The folder of index caches; the program's own when absent, so that an index is shared. */
  readonly cache?: string
  /** Throws the index away and builds it anew; false when absent. */
  readonly rebuild?: boolean
  /** Called when the index is damaged, waited for, or cannot be kept. Silence when absent. */
  readonly onNotice?: (notice: IndexNotice) => void
}

/** Days as people write them: `2026`, `22 маусым 2026`, `кеше`, `7d`, `2023-11..2024-03`. */
export type Days = {
  /** The first day, inclusive. */
  readonly since?: string | undefined
  /** The last day, inclusive. */
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
  /** How many to pass over first, from 0; 0 when absent. */
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
    /** The language of the query's words; told by the words when absent. */
    readonly in?: 'kk' | 'ru' | 'en'
  }

export type ConcordanceOptions = FilterOptions &
  PageOptions & {
    /**
     * The order of the hits, `relevance` when absent; or `left`, `right`: the lines of the page of
     * hits in the alphabetical order of the text before or after their matches.
     */
    readonly sort?: 'relevance' | ListOrder | 'left' | 'right'
    /** As of a search. */
    readonly in?: 'kk' | 'ru' | 'en'
  }

export type CountOptions = FilterOptions & {
  /** Counts only articles that match it in full; all when absent. */
  readonly query?: string
}

export type StatsOptions = FilterOptions & {
  /** Chosen from the time that the articles span when absent. */
  readonly by?: Grouping
  /** Counts matches among the articles; all articles are counted when absent. */
  readonly query?: string
}

export type SimilarOptions = {
  /** How many at most, from 1; 3 when absent. */
  readonly limit?: number
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

/** A match with the text around it; offsets in UTF-16 units of the text that it stands in. */
export type ConcordanceRecord = {
  readonly id: string
  readonly datePublished?: DateText
  readonly field: FieldMatch['field']
  /** The block of the body, the image or the category; absent for title and description. */
  readonly index?: number
  readonly start: number
  readonly end: number
  /** Up to 100 UTF-16 units before the match, cut at words. */
  readonly left: string
  readonly hit: string
  /** Up to 100 UTF-16 units after it. */
  readonly right: string
}

/** Words of a query in another language, and what they were looked for as; the likeliest first. */
export type TranslatedWords = { readonly words: string; readonly kazakh: readonly string[] }

/** The words of a query that the archive does not have. */
export type WordReadings = {
  readonly translated: readonly TranslatedWords[]
  /** Words that are rare or not there, with nearly equal spellings and their article counts. */
  readonly near: readonly {
    readonly word: string
    readonly forms: readonly { readonly form: string; readonly documents: number }[]
  }[]
  /** Words of which the archive has neither a form nor a nearly equal spelling. */
  readonly unknown: readonly string[]
}

/**
 * Set where another process kept the newest changes of the archive's files out of the answer. An answer
 * of nothing is never behind: such a question is rejected with `index-behind`.
 */
export type MaybeBehind = { readonly behind?: true }

/** Categories that were asked for and that the archive does not have; absent when there is none. */
type WithUnknown = MaybeBehind & { readonly unknownCategories?: readonly UnknownCategory[] }

export type ListAnswer = WithUnknown & {
  /** How many articles pass the filters, on whatever page. */
  readonly total: number
  readonly articles: readonly ArticleRecord[]
}

export type SearchAnswer = WithUnknown & {
  /** How many articles match in full, counted to 10,000 and then 10,001; partial ones are not. */
  readonly total: number
  readonly hits: readonly HitRecord[]
  /** The words of the query that the archive does not have. */
  readonly words: WordReadings
}

export type ConcordanceAnswer = WithUnknown & {
  /** As in a `SearchAnswer`: articles, not lines. */
  readonly total: number
  readonly lines: readonly ConcordanceRecord[]
  readonly words: WordReadings
}

export type ExplainedAnswer = MaybeBehind & {
  /** How the query was read, and how long each step took, in milliseconds. */
  readonly query: Omit<Explanation, 'scores'>
  /** As in a `SearchAnswer`. */
  readonly total: number
  /** A hit that was not weighed, in another order or far down, has no explanation. */
  readonly hits: readonly (HitRecord & {
    readonly explanation?: Omit<Explanation['scores'][number], 'id'>
  })[]
}

export type StatsAnswer = Stats &
  WithUnknown & {
    /** The words of the query that the archive does not have; absent when there is none. */
    readonly words?: WordReadings
  }

export type IndexState = MaybeBehind & {
  /** The archive, absolute. */
  readonly archive: string
  /** The index's file; undefined for a temporary index. */
  readonly path: string | undefined
  /** The rules that the words were read by, as a digest. */
  readonly analyzer: string
  /** Grows with every write to the index. */
  readonly generation: number
  readonly documents: number
  readonly files: number
  readonly problems: number
}

/**
 * An open archive. Questions are answered one after the other; each sees what was added, removed or
 * renamed until then. A question that has no answer is rejected with a `KznewsError`, which has a
 * `code` and the `facts` of the case; after `close` the code is `archive-closed`. Nothing is written
 * to a stream.
 */
export type Archive = {
  /** The folder or file, absolute. */
  readonly path: string
  /** A page of the articles. Rejects with `date-…`, `number-invalid`, `choice-invalid`. */
  list(options?: ListOptions): Promise<ListAnswer>
  /**
   * A page of the articles that match a query, full matches first. Any string is a query. Rejects
   * as `list` does.
   */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>
  /** How many articles pass the filters and match the query, exactly. Rejects with `date-…`. */
  count(options?: CountOptions): Promise<number>
  /** Every match of a page of hits with the text around it. Rejects as `list` does. */
  concordance(query: string, options?: ConcordanceOptions): Promise<ConcordanceAnswer>
  /** A search, with how each word was read and each score came about. Rejects as `list` does. */
  explain(query: string, options?: SearchOptions): Promise<ExplainedAnswer>
  /** Articles over time or by category, counted exactly. Rejects as `list` does. */
  stats(options?: StatsOptions): Promise<StatsAnswer>
  /**
   * The article of an id, or of the beginning of one that begins no other, as lists have it. Rejects
   * with `article-unknown`, which names near ids, and `article-ambiguous`.
   */
  find(id: string): Promise<ArticleRecord>
  /** The whole article. Rejects as `find` does, and with `article-gone`. */
  read(id: string): Promise<Article>
  /**
   * The former name of `read`.
   *
   * @deprecated Use `read`.
   */
  get(id: string): Promise<Article>
  /**
   * The articles that one names as further reading, with the ids of those that the archive has.
   * Rejects as `read` does.
   */
  related(id: string): Promise<readonly Related[]>
  /**
   * Articles of the archive on the same events, the likest first, without those that the article
   * names itself; none rather than unrelated ones. Rejects as `read` does.
   */
  similar(id: string, options?: SimilarOptions): Promise<readonly ArticleRecord[]>
  /** Everything that is wrong in the archive, by place: records that were left out or mended. */
  problems(): Promise<readonly Problem[]>
  /** The state of the index, and of the archive by it. */
  state(): Promise<IndexState>
  /**
   * Looks at every file, and takes in what was edited in place. Without it such an edit is seen when
   * its article is in an answer.
   */
  refresh(): Promise<void>
  /** Lets the index go, after the questions that were asked; again it does nothing. */
  close(): Promise<void>
}
