/** The embedded engine: SQLite with FTS5 behind the seam of engine.ts. */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import type {
  DocumentId,
  Engine,
  Expression,
  Filter,
  Grouping,
  ListOrder,
  NewDocument,
  Page,
} from '../engine.ts'
import { aggregate } from './aggregate.ts'
import { CandidateReader } from './candidates.ts'
import { type Database, isBusy } from './database.ts'
import { DocumentReader } from './document-reader.ts'
import type { DocumentWriter } from './document-writer.ts'
import { Ledger } from './ledger.ts'
import { WordReader } from './word-reader.ts'

export class SqliteEngine implements Engine {
  readonly ledger: Ledger
  private readonly database: Database
  private readonly reader: DocumentReader
  private readonly words: WordReader
  private readonly firstStage: CandidateReader
  private readonly analyzer: Analyzer
  /** One for each transaction: what it remembers is void after a rollback. */
  private writer: DocumentWriter | undefined

  constructor(database: Database, analyzer: Analyzer, drawn?: number) {
    this.database = database
    this.ledger = new Ledger(database)
    this.reader = new DocumentReader(database)
    this.words = new WordReader(database, analyzer.fold)
    this.firstStage = new CandidateReader(database, drawn)
    this.analyzer = analyzer
  }

  /**
   * Runs `work` in one transaction over documents and ledger.
   *
   * @returns false, with nothing done, when another process holds the write lock
   */
  async transaction(work: () => Promise<void>): Promise<boolean> {
    const { DocumentWriter } = await import('./document-writer.ts')
    const stemmer = await this.analyzer.stemmer()
    try {
      this.database.exec('BEGIN IMMEDIATE')
    } catch (error) {
      if (isBusy(error)) return false
      throw error
    }
    this.writer = new DocumentWriter(this.database, this.analyzer, stemmer)
    try {
      await work()
      this.writer.flush()
      this.database.exec('COMMIT')
    } catch (error) {
      this.database.rollback()
      throw error
    } finally {
      this.writer = undefined
    }
    this.database.emptyLog()
    return true
  }

  async generation(): Promise<number> {
    return this.database.sql("SELECT value FROM meta WHERE name = 'generation'").get().value
  }

  async put(document: NewDocument): Promise<void> {
    const { file } = document.location
    this.writer!.put(document, this.ledger.file(file)!.file)
  }

  async remove(document: DocumentId): Promise<void> {
    this.writer!.remove(document)
  }

  async count(filter: Filter, expression?: Expression, limit?: number): Promise<number> {
    if (expression === undefined) return this.reader.count(filter)
    return this.firstStage.count(expression, filter, limit)
  }

  async list(filter: Filter, order: ListOrder, page: Page) {
    return this.reader.list(filter, order, page)
  }

  async *stream(filter: Filter, order: ListOrder, page: Page) {
    yield* this.reader.stream(filter, order, page)
  }

  async match(expression: Expression, filter: Filter, order: ListOrder, page: Page) {
    return this.reader.list(filter, order, page, expression)
  }

  async candidates(expression: Expression, filter: Filter, page: Page) {
    return this.firstStage.read(expression, filter, page)
  }

  async documents(documents: readonly DocumentId[]) {
    return this.reader.documents(documents)
  }

  async aggregate(by: Grouping, filter: Filter, expression?: Expression) {
    return aggregate(this.database, by, filter, expression)
  }

  async forward(documents: readonly DocumentId[]) {
    return this.reader.forward(documents)
  }

  async occurrences(documents: readonly DocumentId[], words: readonly number[]) {
    return this.reader.occurrences(documents, words)
  }

  /** The row of exactly this id. */
  byId(id: string) {
    return this.reader.byId(id)
  }

  async byIdPrefix(prefix: string, limit: number, from: 'first' | 'last' = 'first') {
    return this.reader.byIdPrefix(prefix, limit, from)
  }

  async idPrefixes(ids: readonly string[]) {
    return this.reader.idPrefixes(ids)
  }

  async byTitle(title: string) {
    return this.reader.byTitle(title)
  }

  async ids(limit: number) {
    return this.reader.ids(limit)
  }

  async wordByForm(form: string) {
    return this.words.wordByForm(form)
  }

  async wordsByPrefix(prefix: string, limit: number) {
    return this.words.wordsByPrefix(prefix, limit)
  }

  async stemsByNumber(stems: readonly number[]) {
    return this.words.stemsByNumber(stems)
  }

  async stemsByText(texts: readonly string[]) {
    return this.words.stemsByText(texts)
  }

  async stemsOfVoice(stem: number) {
    return this.words.stemsOfVoice(stem)
  }

  async stemsByFolded(folded: readonly string[]) {
    return this.words.stemsByFolded(folded)
  }

  async wordsByFolded(folded: readonly string[]) {
    return this.words.wordsByFolded(folded)
  }

  async wordsOfStems(stems: readonly number[]) {
    return this.words.wordsOfStems(stems)
  }

  async wordsByNumber(words: readonly number[]) {
    return this.words.wordsByNumber(words)
  }

  async similarWords(folded: string, limit: number) {
    return this.words.similarWords(folded, limit)
  }

  async averageLengths() {
    return this.reader.averageLengths()
  }

  async categories() {
    return this.words.categories()
  }

  close(): void {
    this.database.close()
  }
}
