/**
 * Articles that tell of the same as one does: its key terms are an OR query to the engine; what
 * comes back is compared with the article itself, by the same terms, so that the measure is the
 * same in an archive of fifty and of a million.
 */

import type { DocumentId, DocumentRow, Engine, Expression, WordRows } from '../index/engine.ts'
import { type Frequencies, frequenciesOf, keyTerms, type Term, weightOf } from './key-terms.ts'

/** The constants of likeness. */
const SIMILAR = {
  /** Terms that stand for the article; with more, common ones come in and bring in the unrelated. */
  terms: 10,
  /** Candidates that are compared. */
  window: 60,
  /** The least likeness, of 1 for the article itself. Below it stands what only shares a place. */
  least: 0.42,
  /** The fewest terms that the two must share: one alone is a coincidence. */
  leastTerms: 3,
  /** From this share of common words on, two articles are one text printed twice. */
  duplicate: 0.8,
} as const

/** How much of what the article says by its terms another says too, of 1; 0 for too few of them. */
function likeness(own: Frequencies, other: Frequencies, terms: readonly Term[]): number {
  let whole = 0
  let common = 0
  let shared = 0
  for (const term of terms) {
    const weight = weightOf(own, term)
    const found = Math.min(weight, weightOf(other, term))
    whole += weight
    common += found
    if (found > 0) shared++
  }
  return whole === 0 || shared < SIMILAR.leastTerms ? 0 : common / whole
}

/** Whether two articles are one text: their words are nearly the same. */
function isDuplicate(one: WordRows, other: WordRows): boolean {
  const words = new Set(one.flat())
  const others = new Set(other.flat())
  const common = [...others].filter((word) => words.has(word)).length
  return common >= SIMILAR.duplicate * (words.size + others.size - common)
}

/** An article beside the one that is read: its text, and how much of that one's terms it has. */
type Other = { readonly document: DocumentId; readonly text: WordRows; readonly likeness: number }

/** The articles that have most of some terms, the likest first. */
async function othersWith(
  own: Frequencies,
  terms: readonly Term[],
  engine: Engine,
): Promise<Other[]> {
  const any: Expression = {
    type: 'or',
    of: terms.map(({ stem }): Expression => ({ type: 'stem', stem })),
  }
  const page = { limit: SIMILAR.window, offset: 0 }
  // Tiers are dear, and where all can be compared there is nothing to choose.
  const isSmall = (await engine.count({}, any, page.limit + 1)) <= page.limit
  const found = isSmall
    ? (await engine.match(any, {}, 'date', page)).map((row) => row.document)
    : await engine.candidates(any, {}, page)
  const texts = await engine.forward(found)
  return [...texts]
    .map(([document, text]): Other => {
      return { document, text, likeness: likeness(own, frequenciesOf(text), terms) }
    })
    .filter((other) => other.likeness >= SIMILAR.least)
    .sort((one, other) => other.likeness - one.likeness || other.document - one.document)
}

/** The terms that articles other than these printings of one text have, the weightiest of them. */
function sharedTerms(terms: readonly Term[], printings: readonly WordRows[]): Term[] {
  const words = printings.map((rows) => new Set(rows.flat()))
  const isShared = (term: Term) =>
    term.holding > words.filter((own) => [...term.words].some((word) => own.has(word))).length
  return terms.filter(isShared).slice(0, SIMILAR.terms)
}

/**
 * Up to `limit` articles that tell of the same, the likest first; none rather than unrelated ones.
 * Neither the article itself nor another printing of its text is among them.
 *
 * @param unwanted ids that are not to be offered
 */
export async function similarArticles(
  document: DocumentId,
  engine: Engine,
  limit: number,
  unwanted: ReadonlySet<string> = new Set(),
): Promise<DocumentRow[]> {
  const text = (await engine.forward([document])).get(document)
  if (text === undefined) return []
  const own = frequenciesOf(text)
  const all = await keyTerms(own, engine)
  let others = await othersWith(own, all.slice(0, SIMILAR.terms), engine)
  const printings = others.filter((other) => isDuplicate(text, other.text))
  if (printings.length > 1) {
    // What only the printings have in common would say that nothing else is like them.
    const words = printings.map((each) => each.text)
    others = await othersWith(own, sharedTerms(all, words), engine)
  }
  const seen: WordRows[] = [text]
  const similar: DocumentRow[] = []
  for (const { document: other, text: words } of others) {
    if (similar.length === limit) break
    if (other === document || seen.some((each) => isDuplicate(each, words))) continue
    const [row] = await engine.documents([other])
    if (row === undefined || unwanted.has(row.id)) continue
    seen.push(words)
    similar.push(row)
  }
  return similar
}
