/**
 * The archive's words while an index is written: numbers for words and stems, and how many
 * documents hold each. Numbers are given in order of first sight, so frequent words get small ones.
 * New words and stems are gathered here and written once, at the commit, with their counts.
 */

import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import { hashOf } from '../keys.ts'
import type { Database } from './database.ts'
import { type ForwardRow, GAP } from './forward.ts'
import { stemToken } from './match-expression.ts'
import { HeadWriter } from './neighbours.ts'
import { VOCABULARY_INDEXES } from './schema.ts'
import { TextNumbers } from './text-numbers.ts'

/** Words kept at hand while writing; beyond this they are written early and looked up again. */
const MOST_AT_HAND = 2_000_000

type Table = 'words' | 'stems'

/**
 * Numbers that were met, each once for each round. An array by number and not a Set: a Set for each
 * of a hundred thousand articles is a tenth of the time of indexing.
 */
class Rounds {
  private readonly seen: number[] = []
  private round = 0

  begin(): void {
    this.round++
  }

  /** Whether the number is met for the first time in this round. */
  isFirst(number: number): boolean {
    if (this.seen[number] === this.round) return false
    this.seen[number] = this.round
    return true
  }
}

/** The numbers of a table's texts; those of new texts follow its last one. */
class Numbers {
  readonly byText = new TextNumbers()
  /** The texts that are not in the table yet, by their numbers. */
  readonly unwritten = new Map<number, string>()
  /** The numbers whose documents are more or fewer than the table says, and by how many. */
  readonly changed: number[] = []
  private readonly changes: number[] = []
  private readonly find: (text: string) => number | undefined
  private last: number
  /** A table that began empty has no more than the texts at hand. */
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
    if (found !== undefined) this.byText.add(text, found)
    return found
  }

  add(text: string): number {
    const number = ++this.last
    this.byText.add(text, number)
    this.unwritten.set(number, text)
    return number
  }

  count(number: number, by: 1 | -1): void {
    const change = this.changes[number]
    if (change === undefined) this.changed.push(number)
    this.changes[number] = (change ?? 0) + by
  }

  /** The change of a number, which then is none: what comes with a row is not added to it again. */
  take(number: number): number {
    const change = this.changes[number] ?? 0
    this.changes[number] = 0
    return change
  }

  /** All is written. */
  settle(): void {
    this.unwritten.clear()
    this.changed.length = 0
    this.changes.length = 0
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
  private readonly heads: HeadWriter
  private readonly stemsOfWords: number[] = []
  private readonly wordRounds = new Rounds()
  private readonly stemRounds = new Rounds()

  constructor(database: Database, analyzer: Analyzer, stemmer: Stemmer) {
    this.database = database
    this.analyzer = analyzer
    this.stemmer = stemmer
    this.words = new Numbers(database, 'words')
    this.stems = new Numbers(database, 'stems')
    this.heads = new HeadWriter(database, analyzer.fold)
  }

  /** The number of a normalised word, a new one for a new word. */
  wordIdOf(form: string): number {
    return this.words.known(form) ?? this.added(form)
  }

  /**
   * The postings of a field: the tokens of its stems. They tell whether a stem is there, not how
   * often, so each comes once.
   */
  postingOf(words: readonly number[]): string {
    this.stemRounds.begin()
    let posting = ''
    for (const word of words) {
      if (word === GAP) continue
      const stem = this.stemOf(word)
      if (this.stemRounds.isFirst(stem)) posting += `${stemToken(stem)} `
    }
    return posting
  }

  /** Counts one document more (or less) for each of its words and their stems. */
  count(row: ForwardRow, by: 1 | -1): void {
    this.wordRounds.begin()
    this.stemRounds.begin()
    for (const words of row) {
      for (const word of words) {
        if (word === GAP || !this.wordRounds.isFirst(word)) continue
        this.words.count(word, by)
        const stem = this.stemOf(word)
        if (this.stemRounds.isFirst(stem)) this.stems.count(stem, by)
      }
    }
  }

  /** Writes new words and stems, and changed counts. */
  flush(): void {
    const { database, analyzer, words, stems, heads } = this
    const addStem = database.sql('INSERT INTO stems VALUES (?, ?, ?, ?, ?)')
    // The base of a new stem is new itself if no word has it; this loop comes to it too.
    for (const [number, text] of stems.unwritten) {
      const base = this.stemmer.baseOf(text)
      const family = base === undefined ? null : this.stemIdOf(base)
      heads.add(text)
      addStem.run(number, text, hashOf(analyzer.fold(text)), family, stems.take(number))
    }
    const addWord = database.sql('INSERT INTO words VALUES (?, ?, ?, ?, ?)')
    for (const [number, form] of words.unwritten) {
      const stem = this.stemsOfWords[number]!
      addWord.run(number, form, stem, hashOf(analyzer.fold(form)), words.take(number))
      heads.add(form)
    }
    this.update('UPDATE words SET documents = documents + ? WHERE word = ?', words)
    this.update('UPDATE stems SET documents = documents + ? WHERE stem = ?', stems)
  }

  private update(sql: string, numbers: Numbers): void {
    const update = this.database.sql(sql)
    for (const number of numbers.changed) {
      const change = numbers.take(number)
      if (change !== 0) update.run(change, number)
    }
    numbers.settle()
  }

  private stemOf(word: number): number {
    const known = this.stemsOfWords[word]
    if (known !== undefined) return known
    const { stem } = this.database.sql('SELECT stem FROM words WHERE word = ?').get(word)
    this.stemsOfWords[word] = stem
    return stem
  }

  private stemIdOf(text: string): number {
    return this.stems.known(text) ?? this.stems.add(text)
  }

  private added(form: string): number {
    if (this.words.byText.size >= MOST_AT_HAND) this.makeRoom()
    const stem = this.stemIdOf(this.stemmer.stem(form))
    const word = this.words.add(form)
    this.stemsOfWords[word] = stem
    return word
  }

  private makeRoom(): void {
    this.flush()
    this.database.exec(VOCABULARY_INDEXES)
    for (const part of [this.words, this.stems]) part.forget()
  }
}
