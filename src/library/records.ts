/** Articles and hits as data: what `--json` prints, and what the library returns. */

import type { DocumentRow } from '../index/engine.ts'
import type { Hit } from '../search/show/hit.ts'
import type { ArticleRecord, HitRecord } from './answers.ts'

export function articleRecord({
  id,
  title,
  date,
  url,
  categories,
  location,
}: DocumentRow): ArticleRecord {
  return {
    id,
    title,
    ...(date !== undefined && { datePublished: date }),
    categories,
    ...(url !== undefined && { url }),
    file: location.file,
  }
}

export function hitRecord(hit: Hit): HitRecord {
  return {
    ...articleRecord(hit),
    score: hit.score,
    ...(hit.missing.length > 0 && { partial: true, missing: hit.missing }),
    ...(hit.near.length > 0 && { near: hit.near }),
    snippet: hit.snippet.text,
    matches: hit.matches,
  }
}
