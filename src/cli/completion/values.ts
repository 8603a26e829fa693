/** The values that may stand at a place: those that are known, and those that the archive holds. */

import type { Engine } from '../../index/engine.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { Candidate, Place } from './place.ts'

/** More than these are no choice but a scroll. */
const MOST = 50

/** Dates as people ask for them, the nearest first. */
export const DATE_WORDS = [
  ...['бүгін', 'кеше', 'осы апта', 'өткен апта', 'осы ай', 'өткен ай', 'биыл', 'былтыр'],
  ...['7d', '30d', '12m'],
]

/** What begins as was typed. */
export function fitting(candidates: readonly Candidate[], typed: string): Candidate[] {
  const beginning = typed.normalize('NFC')
  return candidates.filter(({ value }) => value.startsWith(beginning))
}

/** САЯ and сая begin Саясат, and ког begins Қоғам, as --category reads them. */
export async function categoriesLike(
  typed: string,
  engine: Engine,
  { fold }: Analyzer,
): Promise<Candidate[]> {
  const key = (text: string) => fold(text.normalize('NFC').toLowerCase())
  const beginning = typed === '' ? '' : key(typed)
  const entries = await engine.categories()
  return entries
    .filter(({ name }) => key(name).startsWith(beginning))
    .map(({ name, documents }) => ({ value: name, about: String(documents) }))
}

/**
 * Ids that begin as was typed, by their titles, the last ones first. Of more than can be shown there
 * are the last ones and the first: what all have in common is then what these have in common, and a
 * shell that inserts it leaves none out.
 */
export async function idsLike(
  { typed, given }: Pick<Place, 'typed' | 'given'>,
  engine: Engine,
): Promise<Candidate[]> {
  const last = await engine.byIdPrefix(typed, MOST, 'last')
  const first = last.length < MOST ? [] : await engine.byIdPrefix(typed, 1)
  return (
    [...new Map([...last, ...first].map((row) => [row.id, row])).values()]
      // One that begins with a hyphen would be read as an option.
      .filter(({ id }) => !id.startsWith('-') && !given.includes(id))
      .map(({ id, title }) => ({ value: id, about: title }))
  )
}
