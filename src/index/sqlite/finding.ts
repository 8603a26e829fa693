/** Matches and where the sought terms stand in them, over postings and forward index. */

import { FIELDS } from '../../archive/texts.ts'
import type { Term } from '../lexis.ts'
import type { Candidate, Found, IndexReader, Question, StemCounts, WordToken } from '../reader.ts'
import { CandidateReader } from './candidates.ts'
import type { Database } from './database.ts'
import { decodeForward, type ForwardRow, GAP, SoughtWords } from './forward.ts'
import { checkPage, sizesOf } from './lists.ts'
import { type DocumentId, documentIdOf, documentKeyOf, rowsById } from './rows.ts'
import { countOfSelection, type Selector } from './selection.ts'
import { TermIds } from './term-ids.ts'

/** Keys of a long draw that are handed over together. */
const PIECE = 1000

function tokenOf(wordId: number): WordToken {
  return wordId as unknown as WordToken
}

/** The distinct words of a row, in the order of the text. */
function wordIdsOf(row: ForwardRow): number[] {
  const wordIds = new Set(row.flat())
  wordIds.delete(GAP)
  return [...wordIds]
}

type Finding = Pick<IndexReader, 'find' | 'draw' | 'read' | 'profile'>

/**
 * The messages of a search.
 *
 * @param drawn how many matches are drawn by tiers; for tests, which have few documents
 */
export function finding(database: Database, selector: Selector, drawn?: number): Finding {
  const firstStage = new CandidateReader(database, selector, drawn)

  function forwardRows(documents: readonly DocumentId[]) {
    // One statement for all: a look-up for each of two hundred takes half as long again.
    return database
      .sql('SELECT document, row FROM json_each(?) CROSS JOIN forward ON document = value')
      .all(JSON.stringify(documents)) as { document: DocumentId; row: Uint8Array }[]
  }

  /** Where each of some documents comes in the order of all. */
  function placesOf(documents: readonly DocumentId[]): Map<DocumentId, number> {
    const { ordered } = database
      .sql(
        `SELECT json_group_array(document) AS ordered FROM (
           SELECT d.document FROM json_each(?) AS asked
           CROSS JOIN documents d ON d.document = asked.value
           ORDER BY d.day DESC, d.instant DESC, d.id)`,
      )
      .get(JSON.stringify(documents))
    return new Map(JSON.parse(ordered).map((document: DocumentId, at: number) => [document, at]))
  }

  function candidatesOf(question: Question, documents: readonly DocumentId[], terms: TermIds) {
    const { sought, withWords } = question
    const fitting = terms.fitting(sought)
    const words = new SoughtWords(new Map([...fitting].map(([id, [first]]) => [id, first!])))
    const rows = new Map(forwardRows(documents).map(({ document, row }) => [document, row]))
    const places = placesOf(documents)
    return documents.flatMap((document): Candidate[] => {
      const row = rows.get(document)
      if (row === undefined) return []
      const distinct = withWords && wordIdsOf(decodeForward(row)).map(tokenOf)
      return [
        {
          document: documentKeyOf(document),
          place: places.get(document) ?? 0,
          fields: words.findIn(row),
          ...(distinct && { words: distinct }),
        },
      ]
    })
  }

  function answer(question: Question, terms: TermIds): Found {
    const { filter, window, totalLimit } = question
    checkPage(window)
    const expression = terms.expression(question.expression)
    const total =
      totalLimit === 0
        ? 0
        : countOfSelection(database, selector.select(expression, filter), totalLimit)
    const documents = window.limit > 0 ? firstStage.read(expression, filter, window) : []
    return { total, candidates: candidatesOf(question, documents, terms) }
  }

  /** The forms in each document that fit a sought term. */
  function formsIn(documents: readonly DocumentId[], sought: readonly Term[]) {
    const fitting = new TermIds(database).fitting(sought)
    const words = new SoughtWords(new Map([...fitting.keys()].map((wordId) => [wordId, wordId])))
    const wordIds = new Map(
      forwardRows(documents).map(({ document, row }) => {
        const found = new Set(words.findIn(row).flatMap((field) => field.sought))
        return [document, [...found].sort((one, other) => one - other)]
      }),
    )
    const forms = new Map(
      database
        .sql('SELECT word, form FROM json_each(?) AS asked CROSS JOIN words ON word = asked.value')
        .all(JSON.stringify([...new Set([...wordIds.values()].flat())]))
        .map(({ word, form }) => [word, form]),
    )
    return (document: DocumentId) =>
      (wordIds.get(document) ?? []).map((wordId) => {
        return { form: forms.get(wordId), sought: fitting.get(wordId)! }
      })
  }

  /** The stems of a row, in the order of the text. */
  function stemCounts(row: ForwardRow, wordIds: readonly number[]): StemCounts[] {
    const stems = new Map<number, StemCounts & { readonly counts: number[] }>()
    const stemOf = new Map<number, typeof stems extends Map<number, infer S> ? S : never>()
    const entries = database
      .sql(
        `SELECT w.word, s.stem, s.text, s.documents FROM json_each(?) AS asked
         CROSS JOIN words w ON w.word = asked.value CROSS JOIN stems s ON s.stem = w.stem`,
      )
      .all(JSON.stringify(wordIds))
    for (const { word, stem, text, documents } of entries) {
      const known = stems.get(stem) ?? { text, documents, counts: FIELDS.map(() => 0) }
      stems.set(stem, known)
      stemOf.set(word, known)
    }
    for (const [field, words] of row.entries()) {
      for (const wordId of words) {
        const stem = stemOf.get(wordId)
        if (stem !== undefined) stem.counts[field]!++
      }
    }
    return [...stems.values()]
  }

  return {
    async find(questions) {
      const terms = new TermIds(database)
      const found = questions.map((question) => answer(question, terms))
      return { ...sizesOf(database), found }
    },

    async *draw(expression, filter, { limit = Number.MAX_SAFE_INTEGER, offset }) {
      const ids = new TermIds(database).expression(expression)
      const documents = firstStage.read(ids, filter, { limit, offset })
      for (let at = 0; at < documents.length; at += PIECE) {
        yield documents.slice(at, at + PIECE).map(documentKeyOf)
      }
    },

    async read(documents, sought) {
      const ids = documents.map(documentIdOf)
      const rows = rowsById(database, ids)
      if (sought.length === 0) return rows.map((row) => ({ ...row, forms: [] }))
      const forms = formsIn(ids, sought)
      return rows.map((row) => ({ ...row, forms: forms(documentIdOf(row.document)) }))
    },

    async profile(document) {
      const [found] = forwardRows([documentIdOf(document)])
      if (found === undefined) return undefined
      const row = decodeForward(found.row)
      const wordIds = wordIdsOf(row)
      return { stems: stemCounts(row, wordIds), words: wordIds.map(tokenOf) }
    },
  }
}
