/**
 * The archive's words while an index is written: numbers for words and stems, and how many
 * documents hold each word. Numbers are given in order of first sight, so frequent words get small
 * ones. Counts are gathered here and written once, at the commit.
 */

import type { Analyzer, Stemmer } from '../kazakh/analyzer.ts'
import type { Database } from './database.ts'
import { stemToken } from './match-expression.ts'

type Word = { readonly word: number; readonly stem: number }

/** Words kept at hand while writing: beyond this they are looked up again. */
const CACHE_LIMIT = 2_000_000

export class Vocabulary {
  private readonly database: Database
  private readonly analyzer: Analyzer
  private readonly stem: Stemmer
  private readonly words = new Map<string, Word>()
  private readonly tokens = new Map<number, string>()
  private readonly changes = new Map<number, number>()

  constructor(database: Database, analyzer: Analyzer, stem: Stemmer) {
    this.database = database
    this.analyzer = analyzer
    this.stem = stem
  }

  /** The number of a normalised word, a new one for a new word. */
  wordNumber(form: string): number {
    const known = this.words.get(form) ?? this.stored(form) ?? this.added(form)
    return known.word
  }

  /** The token of a word's stem in the postings. */
  tokenOf(word: number): string {
    let token = this.tokens.get(word)
    if (token === undefined) {
      const row = this.database.sql('SELECT stem FROM words WHERE word = ?').get(word)
      token = stemToken(row.stem)
      this.tokens.set(word, token)
    }
    return token
  }

  /** Counts one document more (or less) for each of its distinct words. */
  count(words: Iterable<number>, by: 1 | -1): void {
    for (const word of words) this.changes.set(word, (this.changes.get(word) ?? 0) + by)
  }

  flush(): void {
    const update = this.database.sql('UPDATE words SET documents = documents + ? WHERE word = ?')
    for (const [word, change] of this.changes) if (change !== 0) update.run(change, word)
    this.changes.clear()
  }

  private remember(form: string, word: Word): Word {
    if (this.words.size >= CACHE_LIMIT) this.words.clear()
    this.words.set(form, word)
    return word
  }

  private stored(form: string): Word | undefined {
    const row = this.database.sql('SELECT word, stem FROM words WHERE form = ?').get(form)
    return row && this.remember(form, row)
  }

  private added(form: string): Word {
    const { database, analyzer } = this
    const stem = this.stemNumber(this.stem(form))
    const { lastInsertRowid } = database
      .sql('INSERT INTO words (form, stem, documents) VALUES (?, ?, 0)')
      .run(form, stem)
    const word = Number(lastInsertRowid)
    database
      .sql('INSERT INTO word_grams (rowid, folded) VALUES (?, ?)')
      .run(word, analyzer.fold(form))
    this.tokens.set(word, stemToken(stem))
    return this.remember(form, { word, stem })
  }

  private stemNumber(text: string): number {
    const row = this.database.sql('SELECT stem FROM stems WHERE text = ?').get(text)
    if (row) return row.stem
    const { lastInsertRowid } = this.database
      .sql('INSERT INTO stems (text, folded) VALUES (?, ?)')
      .run(text, this.analyzer.fold(text))
    return Number(lastInsertRowid)
  }
}
