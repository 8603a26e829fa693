/**
 * An archive on a cluster, open: asked like the index of a folder, but nothing is brought in step, as
 * the records themselves are there.
 */

import type { Article } from '../../archive/article.ts'
import { KznewsError } from '../../errors.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { OpenedIndex } from '../opened.ts'
import type { DocumentRow, IndexReader, Listing, Stretch } from '../reader.ts'
import { type Environment, readAccess } from './access.ts'
import { makeIndexes, sizesFrom, tellMissing } from './administration.ts'
import { ClusterClient, type Deadlines } from './client.ts'
import { finding } from './finding.ts'
import { aliasesOf } from './indexes.ts'
import { lists } from './lists.ts'
import { parsePlace } from './place.ts'
import { Records } from './records.ts'
import { Searches } from './searches.ts'
import { Vocabulary } from './vocabulary.ts'
import { ClusterWriter, readStanding } from './writer.ts'

export type ClusterOptions = {
  /** As it was named: `opensearch+https://host/name`. */
  readonly address: string
  readonly environment: Environment
  readonly analyzer: Analyzer
  /** Called when an answer lacks a part of the archive. */
  readonly onPartial: () => void
  readonly deadlines?: Partial<Deadlines>
}

export class OpenCluster implements OpenedIndex {
  /** The alias of the articles. */
  readonly path: string
  readonly folder = undefined
  isPartial = false
  private readonly options: ClusterOptions
  private readonly client: ClusterClient
  private readonly searches: Searches
  private readonly records: Records
  /** Refuses what lacks a part of the archive. */
  private readonly whole: IndexReader
  /** Shows what there is, with a word about it. */
  private readonly reader: IndexReader

  /** @throws KznewsError `cluster-address`, `cluster-plain`, `url-credentials`, `credentials-open` */
  constructor(options: ClusterOptions) {
    const { address, environment, analyzer, onPartial, deadlines } = options
    const place = parsePlace(address)
    this.options = options
    this.client = new ClusterClient(place, readAccess(environment), deadlines)
    const names = aliasesOf(place.name, analyzer.fingerprint)
    this.path = names.articles
    const onFirstPartial = () => {
      if (!this.isPartial) onPartial()
      this.isPartial = true
    }
    const onMissing = () => tellMissing(this.client, place.name, address)
    this.searches = new Searches(this.client, names, undefined, onMissing)
    this.records = new Records(this.searches)
    const readerOf = (searches: Searches): IndexReader => {
      const vocabulary = new Vocabulary(searches, analyzer)
      return {
        ...lists(searches, this.records),
        ...finding(searches, vocabulary, this.records, analyzer),
        lookUp: vocabulary.lookUp,
        forms: vocabulary.forms,
      }
    }
    this.whole = readerOf(this.searches)
    this.reader = readerOf(new Searches(this.client, names, onFirstPartial, onMissing))
  }

  /** What is counted must be whole. */
  ask<T>(question: (reader: IndexReader) => Promise<T>): Promise<T> {
    return question(this.whole)
  }

  /** The rows are as fresh as their records. */
  askRows<T>(
    question: (reader: IndexReader) => Promise<T>,
    _rowsOf: (answer: T) => readonly DocumentRow[],
  ): Promise<T> {
    return question(this.reader)
  }

  stream(listing: Listing, stretch: Stretch): AsyncIterable<readonly DocumentRow[]> {
    return this.reader.stream(listing, stretch)
  }

  async articles(): Promise<(row: DocumentRow) => Promise<Article | undefined>> {
    return ({ document }) => this.records.read(document)
  }

  /** Undefined too while the archive is not there. */
  async standing(id: string) {
    try {
      return await readStanding(this.searches, id)
    } catch (error) {
      if (error instanceof KznewsError && error.code === 'archive-missing') return undefined
      throw error
    }
  }

  async update(): Promise<void> {}

  async problems(): Promise<readonly []> {
    return []
  }

  async fileCount(): Promise<number> {
    return 0
  }

  /** What writes into the archive, which is made if it is not there. */
  async store(): Promise<ClusterWriter> {
    const { analyzer, environment } = this.options
    const { client, searches } = this
    await makeIndexes(client, searches.names, sizesFrom(environment), analyzer.fingerprint)
    return new ClusterWriter(searches, analyzer, await analyzer.stemmer())
  }

  close(): void {
    this.client.close()
  }
}
