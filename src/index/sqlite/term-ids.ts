/** Terms and expressions as texts → the numbers of this index. */

import type { Field } from '../../archive/texts.ts'
import type { Term } from '../lexis.ts'
import type { Combined, Expression } from '../reader.ts'
import type { Database } from './database.ts'

/** A word of the vocabulary and its stem. */
export type WordIds = { readonly wordId: number; readonly stemId: number }

/** An expression over the numbers of this index. */
export type IdExpression = Combined<
  | { readonly type: 'stem'; readonly stemId: number; readonly field?: Field }
  | {
      readonly type: 'sequence'
      readonly places: readonly (readonly WordIds[])[]
      readonly field?: Field
    }
>

/** Stems and words stay in their tables when their last document goes; then they are not read. */
export const IN_USE = 'documents > 0'

const NOTHING: IdExpression = { type: 'or', of: [] }

/** Words that a prefix is looked for among: а* has a tenth of them all. */
const PREFIX_POOL = 5_000

/** Words that one prefix stands for, the most frequent ones. */
const MOST_PREFIXED = 1000

/** The words that a prefix stands for, the most frequent first: a query with the prefix and its end. */
export const PREFIXED = `SELECT * FROM
  (SELECT word, form, stem, documents FROM words
   WHERE form >= ? AND form < ? AND ${IN_USE} LIMIT ${PREFIX_POOL})
  ORDER BY documents DESC, form LIMIT ${MOST_PREFIXED}`

/** The range of texts that begin with a prefix. */
export function prefixRange(prefix: string): [string, string] {
  return [prefix, `${prefix}\u{10ffff}`]
}

/** The numbers of terms, each looked up once; to be used for one message. */
export class TermIds {
  private readonly database: Database
  private readonly stems = new Map<string, number | undefined>()
  private readonly words = new Map<string, readonly WordIds[]>()

  constructor(database: Database) {
    this.database = database
  }

  /** The words of a term that documents have. */
  wordIdsOf(term: Term): readonly WordIds[] {
    const key = JSON.stringify(term)
    const known = this.words.get(key)
    if (known !== undefined) return known
    const words = this.readWords(term)
    this.words.set(key, words)
    return words
  }

  /** The words of sought terms, each with the indexes of the terms that it fits, the first one first. */
  fitting(sought: readonly Term[]): Map<number, number[]> {
    const fitting = new Map<number, number[]>()
    for (const [index, term] of sought.entries()) {
      for (const { wordId } of this.wordIdsOf(term)) {
        const indexes = fitting.get(wordId)
        if (indexes) indexes.push(index)
        else fitting.set(wordId, [index])
      }
    }
    return fitting
  }

  expression(expression: Expression): IdExpression {
    switch (expression.type) {
      case 'every':
        return expression
      case 'stem': {
        const { text, field } = expression
        const stemId = this.stemId(text)
        return stemId === undefined ? NOTHING : { type: 'stem', stemId, ...(field && { field }) }
      }
      case 'sequence': {
        const { places, field } = expression
        const ids = places.map((terms) => terms.flatMap((term) => this.wordIdsOf(term)))
        return { type: 'sequence', places: ids, ...(field && { field }) }
      }
      case 'without': {
        const { base, not } = expression
        return { type: 'without', base: this.expression(base), not: this.expression(not) }
      }
      default:
        return { ...expression, of: expression.of.map((part) => this.expression(part)) }
    }
  }

  private stemId(text: string): number | undefined {
    if (!this.stems.has(text)) {
      const found = this.database.sql('SELECT stem FROM stems WHERE text = ?').get(text)
      this.stems.set(text, found?.stem)
    }
    return this.stems.get(text)
  }

  private readWords(term: Term): readonly WordIds[] {
    const { database } = this
    if ('form' in term) {
      const word = database
        .sql(`SELECT word AS wordId, stem AS stemId FROM words WHERE form = ? AND ${IN_USE}`)
        .get(term.form)
      return word === undefined ? [] : [word]
    }
    if ('stem' in term) {
      const stemId = this.stemId(term.stem)
      if (stemId === undefined) return []
      // As one text: a row object for each of a hundred forms takes three times as long.
      const { words } = database
        .sql(`SELECT json_group_array(word) AS words FROM words WHERE stem = ? AND ${IN_USE}`)
        .get(stemId)
      return JSON.parse(words).map((wordId: number) => ({ wordId, stemId }))
    }
    return database
      .sql(`SELECT word AS wordId, stem AS stemId FROM (${PREFIXED})`)
      .all(...prefixRange(term.prefix)) as WordIds[]
  }
}
