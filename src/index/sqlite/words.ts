/** The archive's own words, looked up by form and stem, folded, by beginning and by likeness. */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import { hashOf } from '../keys.ts'
import type { Alike, Begun, FormEntry, Keys, Lexis, StemEntry, WordEntry } from '../lexis.ts'
import type { IndexReader } from '../reader.ts'
import type { Database } from './database.ts'
import { numbersAlike, numbersBegun } from './neighbours.ts'
import { IN_USE, PREFIXED, prefixRange, TermIds } from './term-ids.ts'

type WordRow = {
  readonly wordId: number
  readonly form: string
  readonly documents: number
  readonly stemId: number
  readonly text: string
  readonly held: number
  readonly base: string | null
}

type StemRow = {
  readonly stemId: number
  readonly text: string
  readonly held: number
  readonly base: string | null
}

const STEM_COLUMNS = 's.stem AS stemId, s.text, s.documents AS held, b.text AS base'
const WORD_COLUMNS = `w.word AS wordId, w.form, w.documents, ${STEM_COLUMNS}`
const STEM_OF_WORD = `CROSS JOIN stems s ON s.stem = w.stem
  LEFT JOIN stems b ON b.stem = s.base WHERE w.${IN_USE}`

/** Words with their stems, by a column of theirs that has one of the values of a JSON array. */
function wordsBy(column: 'form' | 'fold'): string {
  return `SELECT ${WORD_COLUMNS} FROM json_each(?) AS asked
    CROSS JOIN words w ON w.${column} = asked.value ${STEM_OF_WORD}`
}

function stemsBy(column: 'text' | 'fold'): string {
  return `SELECT ${STEM_COLUMNS} FROM json_each(?) AS asked
    CROSS JOIN stems s ON s.${column} = asked.value
    LEFT JOIN stems b ON b.stem = s.base WHERE s.${IN_USE}`
}

const WORDS_BY_NUMBER = `SELECT ${WORD_COLUMNS} FROM json_each(?) AS asked
  CROSS JOIN words w ON w.word = asked.value ${STEM_OF_WORD}`

const STEMS_BY_NUMBER = `SELECT ${STEM_COLUMNS} FROM json_each(?) AS asked
  CROSS JOIN stems s ON s.stem = asked.value
  LEFT JOIN stems b ON b.stem = s.base WHERE s.${IN_USE}`

/** The verbs of other voices: base, derived verbs, and those of one base. */
const VOICES = `SELECT ${STEM_COLUMNS} FROM json_each(?) AS asked
  CROSS JOIN stems own ON own.stem = asked.value
  CROSS JOIN stems s ON s.stem = own.base OR s.base = own.stem OR s.base = own.base
  LEFT JOIN stems b ON b.stem = s.base WHERE s.stem <> own.stem AND s.${IN_USE}`

function stemEntry({ text, held, base }: StemRow): StemEntry {
  return { text, documents: held, ...(base !== null && { base }) }
}

function wordEntry(row: WordRow): WordEntry {
  return { form: row.form, documents: row.documents, stem: stemEntry(row) }
}

/** The finds of one message so far, by the numbers of the index; they are told in that order. */
class Finds {
  readonly words = new Map<number, WordRow>()
  readonly stems = new Map<number, StemRow>()
  readonly prefixes: { prefix: string; documents: number }[] = []
  readonly begun: Begun[] = []
  readonly alike: Alike[] = []

  lexis(): Lexis {
    const inOrder = <Row>(rows: ReadonlyMap<number, Row>) =>
      [...rows].sort(([one], [other]) => one - other).map(([, row]) => row)
    const { prefixes, begun, alike } = this
    return {
      words: inOrder(this.words).map(wordEntry),
      stems: inOrder(this.stems).map(stemEntry),
      prefixes,
      begun,
      alike,
    }
  }
}

export function words(
  database: Database,
  fold: Analyzer['fold'],
): Pick<IndexReader, 'lookUp' | 'forms'> {
  function rows<Row>(sql: string, values: readonly (string | number)[]): Row[] {
    if (values.length === 0) return []
    return database.sql(sql).all(JSON.stringify(values)) as Row[]
  }

  /** Adds stems, and the verbs that differ from these in voice. */
  function addStems(found: readonly StemRow[], finds: Finds): void {
    const fresh = found.filter(({ stemId }) => !finds.stems.has(stemId))
    for (const row of fresh) finds.stems.set(row.stemId, row)
    const voices = rows<StemRow>(
      VOICES,
      fresh.map(({ stemId }) => stemId),
    )
    for (const row of voices) finds.stems.set(row.stemId, row)
  }

  function foldedStems(folded: readonly string[]): StemRow[] {
    const keys = new Set(folded)
    const found = rows<StemRow>(stemsBy('fold'), [...keys].map(hashOf))
    return found.filter(({ text }) => keys.has(fold(text)))
  }

  function foldedWords(folded: readonly string[]): WordRow[] {
    const keys = new Set(folded)
    const found = rows<WordRow>(wordsBy('fold'), [...keys].map(hashOf))
    return found.filter(({ form }) => keys.has(fold(form)))
  }

  function prefixOf(prefix: string): { prefix: string; documents: number }[] {
    const { documents } = database
      .sql(`SELECT sum(documents) AS documents FROM (${PREFIXED})`)
      .get(...prefixRange(prefix))
    return documents === null ? [] : [{ prefix, documents }]
  }

  function begun(key: string): Begun {
    const numbers = numbersBegun(database, key, fold)
    return { key, words: rows<WordRow>(WORDS_BY_NUMBER, numbers).map(wordEntry) }
  }

  function alike(typed: string): Alike {
    const numbers = numbersAlike(database, typed, fold)
    return {
      key: typed,
      words: rows<WordRow>(WORDS_BY_NUMBER, numbers.words).map(wordEntry),
      stems: rows<StemRow>(STEMS_BY_NUMBER, numbers.stems).map(stemEntry),
    }
  }

  function add(keys: Keys, finds: Finds): void {
    const folded = foldedWords(keys.folded)
    const found = [...rows<WordRow>(wordsBy('form'), keys.forms), ...folded]
    for (const row of found) finds.words.set(row.wordId, row)
    const ofWords = foldedStems(folded.map(({ text }) => fold(text)))
    const asked = [...rows<StemRow>(stemsBy('text'), keys.stems), ...foldedStems(keys.folded)]
    addStems([...found, ...ofWords, ...asked], finds)
    finds.prefixes.push(...keys.prefixes.flatMap(prefixOf))
    finds.begun.push(...keys.begun.map(begun))
    finds.alike.push(...keys.alike.map(alike))
  }

  return {
    async lookUp(keys, more) {
      const finds = new Finds()
      add(keys, finds)
      let lexis = finds.lexis()
      // To ask once more costs nothing here, and most keys need not be made then.
      for (let next = await more?.(lexis); next !== undefined; next = await more?.(lexis)) {
        add(next, finds)
        lexis = finds.lexis()
      }
      return lexis
    },

    async forms(terms, limit) {
      const ids = new TermIds(database)
      const read = database.sql(
        `SELECT form, documents FROM (
           SELECT asked.key, word, form, documents FROM json_each(?) AS asked
           CROSS JOIN words ON word = asked.value ORDER BY documents DESC LIMIT ?
         ) ORDER BY key`,
      )
      return terms.map((term) => {
        const wordIds = ids.wordIdsOf(term).map(({ wordId }) => wordId)
        return read.all(JSON.stringify(wordIds), limit) as FormEntry[]
      })
    },
  }
}
