/** The archive's own words, looked up by stem, by folded stem and by likeness. */

import type { Database } from './database.ts'
import type { CategoryEntry, StemEntry, WordEntry } from './engine.ts'

/** The letter triples of a word, as an FTS5 query that any one of them satisfies. */
function trigrams(folded: string): string {
  const letters = [...folded.replace(/["\0]/g, ' ')]
  const triples = letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''))
  return [...new Set(triples)].map((triple) => `"${triple}"`).join(' OR ')
}

/** Stems and words stay in their tables when their last article goes; here they are not seen. */
const IN_USE = 'EXISTS (SELECT 1 FROM words w WHERE w.stem = s.stem AND w.documents > 0)'

export class WordReader {
  private readonly database: Database

  constructor(database: Database) {
    this.database = database
  }

  stemOfWord(form: string): StemEntry | undefined {
    return this.database
      .sql(
        `SELECT s.stem, s.text FROM words w JOIN stems s ON s.stem = w.stem
         WHERE w.form = ? AND w.documents > 0`,
      )
      .get(form) as StemEntry | undefined
  }

  stemsByText(texts: readonly string[]): StemEntry[] {
    const read = this.database.sql(`SELECT stem, text FROM stems s WHERE text = ? AND ${IN_USE}`)
    return texts.flatMap((text) => read.all(text) as StemEntry[])
  }

  stemsByFolded(folded: readonly string[]): StemEntry[] {
    const read = this.database.sql(`SELECT stem, text FROM stems s WHERE folded = ? AND ${IN_USE}`)
    return folded.flatMap((key) => read.all(key) as StemEntry[])
  }

  similarWords(folded: string, limit: number): WordEntry[] {
    const query = trigrams(folded)
    if (query === '') return []
    return this.database
      .sql(
        `SELECT w.word, w.form, w.stem, w.documents FROM
           (SELECT rowid FROM word_grams WHERE word_grams MATCH ? ORDER BY rank LIMIT ?) AS similar
         CROSS JOIN words w ON w.word = similar.rowid WHERE w.documents > 0`,
      )
      .all(query, limit) as WordEntry[]
  }

  wordsOfStems(stems: readonly number[]): WordEntry[] {
    const read = this.database.sql(
      'SELECT word, form, stem, documents FROM words WHERE stem = ? AND documents > 0',
    )
    return stems.flatMap((stem) => read.all(stem) as WordEntry[])
  }

  wordsByNumber(words: readonly number[]): WordEntry[] {
    // One question for all: an article has hundreds of words.
    return this.database
      .sql(
        `SELECT word, form, stem, documents FROM json_each(?) AS asked
         CROSS JOIN words w ON w.word = asked.value`,
      )
      .all(JSON.stringify(words)) as WordEntry[]
  }

  categories(): CategoryEntry[] {
    return this.database
      .sql(
        `SELECT name, count(document) AS documents FROM categories
         JOIN document_categories USING (category) GROUP BY category
         ORDER BY documents DESC, name`,
      )
      .all() as CategoryEntry[]
  }
}
