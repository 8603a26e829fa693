/** What `kznews` offers to other programs. */

export type {
  Article,
  Author,
  Block,
  DateText,
  Image,
  Related,
  Source,
} from '../archive/article.ts'
export type { Place, Problem, ProblemCode, ProblemFacts } from '../archive/problem.ts'
export { type ErrorCode, type ErrorFacts, KznewsError } from '../errors.ts'
export type { IndexNotice } from '../index/place/notice.ts'
export type { Stats, StatsRow } from '../search/stats.ts'
export type {
  Archive,
  ArticleRecord,
  Days,
  FieldMatch,
  FilterOptions,
  HitRecord,
  ListAnswer,
  ListOptions,
  OpenOptions,
  PageOptions,
  SearchAnswer,
  SearchOptions,
  StatsOptions,
  WordReadings,
} from './answers.ts'
export { openArchive } from './archive.ts'
