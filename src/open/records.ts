/** Answers as plain data: what `--json` prints, and what the library returns. */

import type { DocumentRow } from '../index/reader.ts'
import type { ConcordanceLine } from '../search/show/concordance.ts'
import type { Explanation } from '../search/show/explain.ts'
import type { Hit } from '../search/show/hit.ts'
import type { ArticleRecord, ConcordanceRecord, ExplainedAnswer, HitRecord } from './answers.ts'

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

export function concordanceRecord(line: ConcordanceLine): ConcordanceRecord {
  const { row, field, index, start, end, left, hit, right } = line
  return {
    id: row.id,
    ...(row.date !== undefined && { datePublished: row.date }),
    field,
    ...(index !== undefined && { index }),
    start,
    end,
    left,
    hit,
    right,
  }
}

/** Hits, each with what its score is made of; one that was not weighed has no explanation. */
export function explainedRecord(
  hits: readonly Hit[],
  total: number,
  { scores, ...query }: Explanation,
): ExplainedAnswer {
  const parts = new Map(scores.map(({ id, ...score }) => [id, score]))
  const records = hits.map((hit) => {
    const explanation = parts.get(hit.id)
    return { ...hitRecord(hit), ...(explanation && { explanation }) }
  })
  return { query, total, hits: records }
}
