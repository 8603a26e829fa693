/**
 * The archive's words while an index is written: numbers for words and stems, and how many
 * documents hold each. Numbers are given in order of first sight, so frequent words get small ones.
 * What is new is gathered here and written once, at the commit, with its counts.
 */

import type { Analyzer, Stemmer } from '../kazakh/analyzer.ts'
import type { Database } from './database.ts'
import { hashOf } from './keys.ts'
import { stemToken } from './match-expression.ts'
import { VOCABULARY_INDEXES } from './schema.ts'

/** Words kept at hand while writing; beyond this they are written early and looked up again. */
const MOST_AT_HAND = 2_000_000

type Table = 'words' | 'stems'

/** The numbers of a table's texts; those of new texts follow its last one. */
class Numbers {
  readonly byText = new Map<string, number>()
  /** The texts that are not in the table yet, by their numbers. */
  readonly unwritten = new Map<number, string>()
  /** By how many documents each number is held more or less than the table says. */
  readonly changes = new Map<number, number>()
  private readonly find: (text: string) => number | undefined
  private last: number
  /** A table that began empty has no more than what is at hand. */
  private isComplete: boolean

  constructor(database: Database, table: Table) {
    const [number, text] = table === 'words' ? ['word', 'form'] : ['stem', 'text']
    this.last = database.sql(`SELECT max(${number}) AS last FROM ${table}`).get().last ?? 0
    this.isComplete = this.last === 0
    this.find = (sought) => {
      const find = database.sql(`SELECT ${number} AS number FROM ${table} WHERE ${text} = ?`)
      return find.get(sought)?.number
    }
  }

  /** The number of a text, if it has one. */
  known(text: string): number | undefined {
    const number = this.byText.get(text)
    if (number !== undefined || this.isComplete) return number
    const found = this.find(text)
    if (found !== undefined) this.byText.set(text, found)
    return found
  }

  add(text: string): number {
    const number = ++this.last
    this.byText.set(text, number)
    this.unwritten.set(number, text)
    return number
  }

  count(number: number, by: 1 | -1): void {
    this.changes.set(number, (this.changes.get(number) ?? 0) + by)
  }

  forget(): void {
    this.byText.clear()
    this.isComplete = false
  }
}

export class Vocabulary {
  private readonly database: Database
  private readonly analyzer: Analyzer
  private readonly stemmer: Stemmer
  private readonly words: Numbers
  private readonly stems: Numbers
  private readonly stemsOfWords = new Map<number, number>()
  private readonly tokens = new Map<number, string>()

  constructor(database: Database, analyzer: Analyzer, stemmer: Stemmer) {
    this.database = database
    this.analyzer = analyzer
    this.stemmer = stemmer
    this.words = new Numbers(database, 'words')
    this.stems = new Numbers(database, 'stems')
  }

  /** The number of a normalised word, a new one for a new word. */
  wordNumber(form: string): number {
    return this.words.known(form) ?? this.added(form)
  }

  /** The token of a word's stem in the postings. */
  tokenOf(word: number): string {
    let token = this.tokens.get(word)
    if (token === undefined) {
      token = stemToken(this.stemOf(word))
      this.tokens.set(word, token)
    }
    return token
  }

  /** Counts one document more (or less) for each of its distinct words and their stems. */
  count(words: ReadonlySet<number>, by: 1 | -1): void {
    const stems = new Set<number>()
    for (const word of words) {
      this.words.count(word, by)
      stems.add(this.stemOf(word))
    }
    for (const stem of stems) this.stems.count(stem, by)
  }

  /** Writes what is new and what has changed. */
  flush(): void {
    const { database, analyzer, words, stems } = this
    const addStem = database.sql('INSERT INTO stems VALUES (?, ?, ?, ?, ?)')
    // The base of a new stem is new itself if no word has it; this loop comes to it too.
    for (const [number, text] of stems.unwritten) {
      const base = this.stemmer.voiceBase(text)
      const family = base === undefined ? null : this.stemNumber(base)
      addStem.run(number, text, hashOf(analyzer.fold(text)), family, taken(stems.changes, number))
    }
    const addWord = database.sql('INSERT INTO words VALUES (?, ?, ?, ?, ?)')
    const addGrams = database.sql('INSERT INTO word_grams (rowid, folded) VALUES (?, ?)')
    for (const [number, form] of words.unwritten) {
      const folded = analyzer.fold(form)
      const stem = this.stemsOfWords.get(number)!
      addWord.run(number, form, stem, hashOf(folded), taken(words.changes, number))
      addGrams.run(number, folded)
    }
    this.update('UPDATE words SET documents = documents + ? WHERE word = ?', words)
    this.update('UPDATE stems SET documents = documents + ? WHERE stem = ?', stems)
  }

  private update(sql: string, { unwritten, changes }: Numbers): void {
    const update = this.database.sql(sql)
    for (const [number, change] of changes) if (change !== 0) update.run(change, number)
    changes.clear()
    unwritten.clear()
  }

  private stemOf(word: number): number {
    const known = this.stemsOfWords.get(word)
    if (known !== undefined) return known
    const { stem } = this.database.sql('SELECT stem FROM words WHERE word = ?').get(word)
    this.stemsOfWords.set(word, stem)
    return stem
  }

  private stemNumber(text: string): number {
    return this.stems.known(text) ?? this.stems.add(text)
  }

  private added(form: string): number {
    if (this.words.byText.size >= MOST_AT_HAND) this.makeRoom()
    const stem = this.stemNumber(this.stemmer.stem(form))
    const word = this.words.add(form)
    this.stemsOfWords.set(word, stem)
    return word
  }

  private makeRoom(): void {
    this.flush()
    this.database.exec(VOCABULARY_INDEXES)
    for (const part of [this.words, this.stems]) part.forget()
    this.stemsOfWords.clear()
    this.tokens.clear()
  }
}

/** A change that is written with its row, and not once more behind it. */
function taken(changes: Map<number, number>, number: number): number {
  const change = changes.get(number) ?? 0
  changes.delete(number)
  return change
}
