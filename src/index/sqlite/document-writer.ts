/**
 * Documents into the tables and out of them. The postings are written last, from the forward
 * index and by rising document number: FTS5 flushes all it holds whenever a number falls.
 */

import { FIELDS, TELLING } from '../../archive/texts.ts'
import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import { dayNumber } from '../../kazakh/dates/calendar.ts'
import type { Tokenize } from '../../kazakh/tokens/tokenize.ts'
import { hashOf, storedKey, titleKey } from '../keys.ts'
import { instantIn } from '../order.ts'
import type { DocumentKey } from '../reader.ts'
import type { IndexWriter, NewDocument } from '../writer.ts'
import type { Database } from './database.ts'
import { decodeForward, encodeForward, GAP } from './forward.ts'
import { fileIdOf } from './ledger.ts'
import { type DocumentId, documentIdOf, documentKeyOf, rowSum, rowsOf } from './rows.ts'
import { CROWD_FROM, DAY_CAPACITY } from './schema.ts'
import { Vocabulary } from './vocabulary.ts'

/** One for each transaction: what it remembers is void after a rollback. */
export class DocumentWriter implements IndexWriter {
  private readonly database: Database
  private readonly tokenizerFor: Stemmer['tokenizerFor']
  private readonly vocabulary: Vocabulary
  private readonly unposted = new Set<DocumentId>()
  private documents = 0
  /** The file that was last written to: one file may hold a hundred thousand documents. */
  private file: { readonly path: string; readonly fileId: number } | undefined
  private readonly fieldWords = FIELDS.map(() => 0)

  constructor(database: Database, analyzer: Analyzer, stemmer: Stemmer) {
    this.database = database
    this.tokenizerFor = stemmer.tokenizerFor
    this.vocabulary = new Vocabulary(database, analyzer, stemmer)
  }

  async put(document: NewDocument): Promise<void> {
    const { database, vocabulary } = this
    const day = document.date === undefined ? 0 : dayNumber(document.date.slice(0, 10))
    const documentId = this.freeId(day)
    const { id, title, date, url, categories } = document
    const { file, line, record, offset, length } = document.location
    const facts = JSON.stringify({ id, title, date, url, categories })
    database
      .sql('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        documentId,
        storedKey(id),
        day,
        instantIn(document),
        hashOf(titleKey(title)),
        facts,
        this.fileId(file),
        line ?? null,
        record ?? null,
        offset,
        length,
        rowSum(documentId, document.location, facts),
      )
    for (const name of categories) this.putCategory(storedKey(name), documentId)
    const { texts } = document
    const tokenize = this.tokenizerFor(TELLING.flatMap((field) => texts[field]))
    const row = FIELDS.map((field) => this.fieldWordIds(texts[field], tokenize))
    database.sql('INSERT INTO forward VALUES (?, ?)').run(documentId, encodeForward(row))
    vocabulary.count(row, 1)
    for (const [field, words] of row.entries()) this.fieldWords[field]! += words.length
    this.unposted.add(documentId)
    this.documents++
  }

  async remove(key: DocumentKey): Promise<void> {
    const { database } = this
    const document = documentIdOf(key)
    const row = database.sql('SELECT row FROM forward WHERE document = ?').get(document)
    if (row === undefined) return
    const fields = decodeForward(row.row)
    this.vocabulary.count(fields, -1)
    for (const [field, words] of fields.entries()) this.fieldWords[field]! -= words.length
    if (!this.unposted.delete(document)) {
      database.sql('DELETE FROM postings WHERE rowid = ?').run(document)
    }
    database.sql('DELETE FROM forward WHERE document = ?').run(document)
    const { facts } = database.sql('SELECT facts FROM documents WHERE document = ?').get(document)
    for (const name of JSON.parse(facts).categories) {
      this.removeCategory(storedKey(name), document)
    }
    database.sql('DELETE FROM documents WHERE document = ?').run(document)
    this.documents--
  }

  async byId(id: string) {
    return rowsOf(this.database, 'WHERE d.id = ?', storedKey(id))[0]
  }

  async inFile(path: string) {
    return this.database
      .sql(
        `SELECT document, id FROM documents
         WHERE file = (SELECT file FROM files WHERE path = ?)`,
      )
      .all(path)
      .map(({ document, id }) => ({ document: documentKeyOf(document), id }))
  }

  /** Writes what was gathered, before the transaction ends. */
  flush(): void {
    const { database, vocabulary } = this
    const read = database.sql('SELECT row FROM forward WHERE document = ?')
    const post = database.sql(
      'INSERT INTO postings (rowid, title, description, body, captions, categories) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const document of [...this.unposted].sort((one, other) => one - other)) {
      const row = decodeForward(read.get(document).row)
      const fields = row.map((words) => vocabulary.postingOf(words))
      post.run(document, ...fields)
    }
    this.unposted.clear()
    vocabulary.flush()
    database.sql("UPDATE meta SET value = value + ? WHERE name = 'documents'").run(this.documents)
    const addWords = database.sql(
      `INSERT INTO field_words VALUES (?, ?)
       ON CONFLICT (field) DO UPDATE SET words = words + excluded.words`,
    )
    for (const [index, field] of FIELDS.entries()) addWords.run(field, this.fieldWords[index])
    this.fieldWords.fill(0)
    database.exec("UPDATE meta SET value = value + 1 WHERE name = 'generation'")
    this.documents = 0
  }

  private fileId(path: string): number {
    if (this.file?.path !== path) this.file = { path, fileId: fileIdOf(this.database, path) }
    return this.file.fileId
  }

  /** The words of a field's texts, with a gap between two texts that no phrase bridges. */
  private fieldWordIds(texts: readonly string[], tokenize: Tokenize): number[] {
    const words: number[] = []
    for (const text of texts) {
      if (words.length > 0) words.push(GAP)
      for (const { form } of tokenize(text)) {
        words.push(this.vocabulary.wordIdOf(form))
      }
    }
    return words
  }

  /** The next number of a day; a day that is full goes on among the crowd. */
  private freeId(day: number): DocumentId {
    const next = (from: number, to: number) =>
      this.database
        .sql('SELECT max(document) + 1 AS next FROM documents WHERE document BETWEEN ? AND ?')
        .get(from, to).next ?? from
    // Undated articles have all the numbers below the first days that anything was printed on.
    const first = day * DAY_CAPACITY
    const last = day === 0 ? DAY_CAPACITY * DAY_CAPACITY : first + DAY_CAPACITY
    const free = next(Math.max(first, 1), last - 1)
    return free < last ? free : next(CROWD_FROM, Number.MAX_SAFE_INTEGER)
  }

  private putCategory(name: string, document: DocumentId): void {
    const { database } = this
    database.sql('INSERT OR IGNORE INTO categories (name) VALUES (?)').run(name)
    database
      .sql(
        'INSERT OR IGNORE INTO document_categories SELECT category, ? FROM categories WHERE name = ?',
      )
      .run(document, name)
  }

  private removeCategory(name: string, document: DocumentId): void {
    const { category } = this.database
      .sql('SELECT category FROM categories WHERE name = ?')
      .get(name)
    this.database
      .sql('DELETE FROM document_categories WHERE category = ? AND document = ?')
      .run(category, document)
  }
}
