/** The archive's own words, looked up by stem, by folded stem and by likeness. */

import type { Database } from './database.ts'
import type { CategoryEntry, DocumentId, StemEntry, StemRows, WordEntry } from './engine.ts'
import { decodeForward } from './forward.ts'

/** The letter triples of a word, as an FTS5 query that any one of them satisfies. */
function trigrams(folded: string): string {
  const letters = [...folded.replace(/["\0]/g, ' ')]
  const triples = letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''))
  return [...new Set(triples)].map((triple) => `"${triple}"`).join(' OR ')
}

export class WordReader {
  private readonly database: Database

  constructor(database: Database) {
    this.database = database
  }

  stemsByText(texts: readonly string[]): StemEntry[] {
    const read = this.database.sql('SELECT stem, text FROM stems WHERE text = ?')
    return texts.flatMap((text) => read.all(text) as StemEntry[])
  }

  stemsByFolded(folded: readonly string[]): StemEntry[] {
    const read = this.database.sql('SELECT stem, text FROM stems WHERE folded = ?')
    return folded.flatMap((key) => read.all(key) as StemEntry[])
  }

  similarWords(folded: string, limit: number): WordEntry[] {
    const query = trigrams(folded)
    if (query === '') return []
    return this.database
      .sql(
        `SELECT w.form, w.stem, w.documents FROM
           (SELECT rowid FROM word_grams WHERE word_grams MATCH ? ORDER BY rank LIMIT ?) AS similar
         CROSS JOIN words w ON w.word = similar.rowid WHERE w.documents > 0`,
      )
      .all(query, limit) as WordEntry[]
  }

  forward(documents: readonly DocumentId[]): Map<DocumentId, StemRows> {
    const read = this.database.sql('SELECT row FROM forward WHERE document = ?')
    const stemOf = this.database.sql('SELECT stem FROM words WHERE word = ?')
    const stems = new Map<number, number>()
    const toStem = (word: number): number => {
      const known = stems.get(word)
      if (known !== undefined) return known
      const { stem } = stemOf.get(word)
      stems.set(word, stem)
      return stem
    }
    const rows = new Map<DocumentId, StemRows>()
    for (const document of documents) {
      const found = read.get(document)
      if (found)
        rows.set(
          document,
          decodeForward(found.row).map((words) => words.map(toStem)),
        )
    }
    return rows
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
