/** The archive's own words, looked up by stem, by folded stem and by likeness. */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { CategoryEntry, StemEntry, WordEntry } from '../engine.ts'
import type { Database } from './database.ts'
import { hashOf } from './keys.ts'

/** The letter triples of a word, each as an FTS5 query. */
function trigrams(folded: string): string[] {
  const letters = [...folded.replace(/["\0]/g, ' ')]
  const triples = letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''))
  return [...new Set(triples)].slice(0, MOST_TRIPLES).map((triple) => `"${triple}"`)
}

/** SQLite takes 500 tables in one statement; a word of more letters is none. */
const MOST_TRIPLES = 60

const STEM = 'SELECT stem, text, documents FROM stems'
const WORD = 'SELECT word, form, stem, documents FROM words'

/** Stems and words stay in their tables when their last article goes; here they are not seen. */
const IN_USE = 'documents > 0'

/** Words that a prefix is looked for among: а* has a tenth of them all. */
const PREFIX_POOL = 5_000

export class WordReader {
  private readonly database: Database
  private readonly fold: Analyzer['fold']

  constructor(database: Database, fold: Analyzer['fold']) {
    this.database = database
    this.fold = fold
  }

  wordByForm(form: string): WordEntry | undefined {
    return this.database.sql(`${WORD} WHERE form = ? AND ${IN_USE}`).get(form)
  }

  wordsByPrefix(prefix: string, limit: number): WordEntry[] {
    return this.database
      .sql(
        `SELECT * FROM (${WORD} WHERE form >= ? AND form < ? AND ${IN_USE} LIMIT ${PREFIX_POOL})
         ORDER BY documents DESC, form LIMIT ?`,
      )
      .all(prefix, `${prefix}\u{10ffff}`, limit) as WordEntry[]
  }

  stemsByNumber(stems: readonly number[]): StemEntry[] {
    // One question for all: an article has hundreds of them.
    return this.database
      .sql(
        `SELECT s.stem, text, documents FROM json_each(?) AS asked
         CROSS JOIN stems s ON s.stem = asked.value WHERE ${IN_USE}`,
      )
      .all(JSON.stringify(stems)) as StemEntry[]
  }

  stemsByText(texts: readonly string[]): StemEntry[] {
    return this.all(`${STEM} WHERE text = ? AND ${IN_USE}`, texts)
  }

  stemsOfVoice(stem: number): StemEntry[] {
    return this.database
      .sql(
        `WITH own AS (SELECT stem, base FROM stems WHERE stem = ?)
         SELECT s.stem, s.text, s.documents FROM own CROSS JOIN stems s
         ON s.stem = own.base OR s.base = own.stem OR s.base = own.base
         WHERE s.stem <> own.stem AND s.documents > 0 ORDER BY s.documents DESC`,
      )
      .all(stem) as StemEntry[]
  }

  stemsByFolded(folded: readonly string[]): StemEntry[] {
    const found = this.all<StemEntry>(`${STEM} WHERE fold = ? AND ${IN_USE}`, folded.map(hashOf))
    return found.filter(({ text }) => folded.includes(this.fold(text)))
  }

  wordsByFolded(folded: readonly string[]): WordEntry[] {
    const found = this.all<WordEntry>(`${WORD} WHERE fold = ? AND ${IN_USE}`, folded.map(hashOf))
    return found.filter(({ form }) => folded.includes(this.fold(form)))
  }

  /** Counted here: FTS5's own ranking needs what the table leaves out for its size. */
  similarWords(folded: string, limit: number): WordEntry[] {
    const triples = trigrams(folded)
    if (triples.length === 0) return []
    const sharing = triples.map(() => 'SELECT rowid FROM word_grams WHERE word_grams MATCH ?')
    return this.database
      .sql(
        `SELECT w.word, w.form, w.stem, w.documents FROM
           (SELECT rowid, count(*) AS shared FROM (${sharing.join(' UNION ALL ')})
            GROUP BY rowid ORDER BY shared DESC LIMIT ?) AS similar
         CROSS JOIN words w ON w.word = similar.rowid WHERE w.documents > 0
         ORDER BY similar.shared DESC, w.documents DESC`,
      )
      .all(...triples, limit) as WordEntry[]
  }

  wordsOfStems(stems: readonly number[]): WordEntry[] {
    return this.all(`${WORD} WHERE stem = ? AND ${IN_USE}`, stems)
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

  /** The rows of a statement for each value in turn. */
  private all<Row>(sql: string, values: readonly (string | number)[]): Row[] {
    const read = this.database.sql(sql)
    return values.flatMap((value) => read.all(value) as Row[])
  }
}
