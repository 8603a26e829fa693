/**
 * Articles on the same story as one: its key terms are an OR query to the index; each match is
 * compared with the article itself by the same terms, so that the measure is the same in an archive
 * of fifty and of a million.
 */

import type {
  Candidate,
  DocumentKey,
  DocumentRow,
  IndexReader,
  WordToken,
} from '../index/reader.ts'
import { frequenciesOf, type KeyTerm, keyTerms, weightOf } from './key-terms.ts'

/** The constants of likeness. */
const SIMILAR = {
  /** Terms that stand for the article; with more, common ones come in and bring in the unrelated. */
  terms: 10,
  /** Candidates that are compared. */
  window: 60,
  /** The least likeness, of 1 for the article itself. Below it are articles that only share a place. */
  least: 0.42,
  /** The fewest terms that the two must share: one alone is a coincidence. */
  leastTerms: 3,
  /** From this share of common words on, two articles are one text printed twice. */
  duplicate: 0.8,
} as const

type OwnTerm = ReturnType<typeof keyTerms>[number]

/** How much of the article's weight by its terms another has too, of 1; 0 for too few of them. */
function likeness(terms: readonly OwnTerm[], frequencies: readonly number[]): number {
  let whole = 0
  let common = 0
  let shared = 0
  for (const [at, term] of terms.entries()) {
    const weight = weightOf(term.frequency, term)
    const found = Math.min(weight, weightOf(frequencies[at]!, term))
    whole += weight
    common += found
    if (found > 0) shared++
  }
  return whole === 0 || shared < SIMILAR.leastTerms ? 0 : common / whole
}

/** Whether two articles are one text: their words are nearly the same. */
function isDuplicate(one: readonly WordToken[], other: readonly WordToken[]): boolean {
  const words = new Set(one)
  const common = other.filter((word) => words.has(word)).length
  return common >= SIMILAR.duplicate * (one.length + other.length - common)
}

/** An article beside the one that is read: its words, those of the sought stems that it has, its likeness. */
type Other = {
  readonly document: DocumentKey
  readonly words: readonly WordToken[]
  readonly stems: ReadonlySet<string>
  readonly likeness: number
}

/** The articles that have most of some terms, the likest first. */
async function othersWith(
  terms: readonly OwnTerm[],
  all: readonly KeyTerm[],
  reader: IndexReader,
): Promise<Other[]> {
  const sought = [...new Set([...terms, ...all].map(({ stem }) => stem))]
  const { found } = await reader.find([
    {
      expression: { type: 'or', of: terms.map(({ stem }) => ({ type: 'stem', text: stem })) },
      filter: {},
      window: { limit: SIMILAR.window, offset: 0 },
      totalLimit: 0,
      sought: sought.map((stem) => ({ stem })),
      withWords: true,
    },
  ])
  const otherOf = ({ document, place, fields, words = [] }: Candidate) => {
    const frequencies = frequenciesOf(fields, sought.length)
    const indexes = new Set(fields.flatMap((field) => field.sought))
    const stems = new Set([...indexes].map((index) => sought[index]!))
    return { document, place, words, stems, likeness: likeness(terms, frequencies) }
  }
  return (found[0]?.candidates ?? [])
    .map(otherOf)
    .filter((other) => other.likeness >= SIMILAR.least)
    .sort((one, other) => other.likeness - one.likeness || one.place - other.place)
}

/** The weightiest terms that articles other than some printings of one text have. */
function sharedTerms(terms: readonly OwnTerm[], printings: readonly Other[]): OwnTerm[] {
  const isShared = ({ stem, holding }: OwnTerm) =>
    holding > printings.filter(({ stems }) => stems.has(stem)).length
  return terms.filter(isShared).slice(0, SIMILAR.terms)
}

/**
 * Up to `limit` articles on the same story, the likest first; none rather than unrelated ones.
 * Neither the article itself nor another printing of its text is among them.
 *
 * @param unwanted ids that are not to be offered
 */
export async function similarArticles(
  document: DocumentKey,
  reader: IndexReader,
  limit: number,
  unwanted: ReadonlySet<string> = new Set(),
): Promise<DocumentRow[]> {
  const [own, { documents }] = await Promise.all([reader.profile(document), reader.about()])
  if (own === undefined) return []
  const all = keyTerms(own.stems, documents)
  let others = await othersWith(all.slice(0, SIMILAR.terms), all, reader)
  const printings = others.filter(({ words }) => isDuplicate(own.words, words))
  if (printings.length > 1) {
    // Terms that only the printings have in common would say that nothing else is like them.
    others = await othersWith(sharedTerms(all, printings), all, reader)
  }
  const rows = await reader.read(
    others.map((other) => other.document),
    [],
  )
  const seen = [own.words]
  const similar: DocumentRow[] = []
  for (const { forms: _, ...row } of rows) {
    const { words } = others.find((other) => other.document === row.document)!
    if (similar.length === limit) break
    const isSeen = row.document === document || seen.some((each) => isDuplicate(each, words))
    if (isSeen || unwanted.has(row.id)) continue
    seen.push(words)
    similar.push(row)
  }
  return similar
}
