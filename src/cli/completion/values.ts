/** The values that may stand at a place: known ones, and those that the archive holds. */

import { foldWord } from '../../kazakh/letters/fold.ts'
import type { Peek } from '../../open/peek.ts'
import type { Candidate, Place } from './place.ts'

/** More than these are no choice but a scroll. */
const MOST = 50

/** Dates as people ask for them, the nearest first. */
export const DATE_WORDS = [
  ...['бүгін', 'кеше', 'осы апта', 'өткен апта', 'осы ай', 'өткен ай', 'биыл', 'былтыр'],
  ...['7d', '30d', '12m'],
]

/** The candidates that begin as was typed. */
export function fitting(candidates: readonly Candidate[], typed: string): Candidate[] {
  const beginning = typed.normalize('NFC')
  return candidates.filter(({ value }) => value.startsWith(beginning))
}

/** САЯ and сая begin Саясат, and ког begins Қоғам, as --category reads them. */
export async function categoriesLike(typed: string, index: Peek): Promise<Candidate[]> {
  const key = (text: string) => foldWord(text.normalize('NFC').toLowerCase())
  const beginning = typed === '' ? '' : key(typed)
  const entries = await index.categories()
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
  index: Peek,
): Promise<Candidate[]> {
  const last = await index.byIdPrefix(typed, MOST, 'last')
  const first = last.length < MOST ? [] : await index.byIdPrefix(typed, 1)
  return (
    [...new Map([...last, ...first].map((row) => [row.id, row])).values()]
      // One that begins with a hyphen would be read as an option.
      .filter(({ id }) => !id.startsWith('-') && !given.includes(id))
      .map(({ id, title }) => ({ value: id, about: title }))
  )
}
