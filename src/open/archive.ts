/**
 * One archive, opened and asked. Commands and the published library ask the same questions of it;
 * neither words nor streams are known here. Each kind of question is loaded when it is first asked.
 */

import type { Article, Related } from '../archive/article.ts'
import type { Answer, ArticleStore } from '../archive/article-store.ts'
import type { Problem } from '../archive/problem.ts'
import type { OpenedIndex } from '../index/opened.ts'
import type { DocumentRow } from '../index/reader.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'
import type { ConcordanceLine } from '../search/show/concordance.ts'
import type { Explanation } from '../search/show/explain.ts'
import type { Hit } from '../search/show/hit.ts'
import type { IndexState, MaybeBehind } from './answers.ts'
import { certainly } from './certainly.ts'
import type { Listed, Listing } from './list.ts'
import { type HandleOptions, openIndex } from './open-index.ts'
import type { LineOrder, ListRequest, SearchRequest, StatsRequest } from './options.ts'
import type { Found, Reading } from './search.ts'
import type { Standing } from './standing.ts'
import type { Counted } from './stats.ts'

/** A page with more rows is written while it is read. */
const LONG = 1000

export class ArchiveHandle {
  /** The folder or file, absolute. */
  readonly path: string
  private readonly index: OpenedIndex
  /** The work of the last turn; the next one waits for it, as there is one connection. */
  private last: Promise<unknown> = Promise.resolve()

  private constructor(path: string, index: OpenedIndex) {
    this.path = path
    this.index = index
  }

  /** @throws KznewsError `archive-unreadable`, `index-failed` */
  static async open(options: HandleOptions): Promise<ArchiveHandle> {
    return new ArchiveHandle(options.archive.path, await openIndex(options))
  }

  /**
   * Does work that asks questions: after all work before it, and in step with the files as they are
   * by then. Questions asked outside of a turn see the files as they were at the last one.
   *
   * @throws KznewsError `archive-closed`
   */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.afterLast(async () => {
      await this.index.update()
      return work()
    })
  }

  /** What a record says of an answer that may lack the newest changes of the files. */
  get behind(): MaybeBehind {
    return this.index.isBehind ? { behind: true } : {}
  }

  /** A page of the articles. */
  async list(request: ListRequest): Promise<Listed> {
    const { listArticles } = await import('./list.ts')
    const ask = () =>
      this.index.askRows(
        (engine) => listArticles(engine, request),
        ({ rows }) => rows,
      )
    return certainly(this.index, ask, ({ total }) => total === 0)
  }

  /**
   * A page in pieces, each as soon as it is read. For a long one every file is looked at first: an
   * edit that moved an article must not show it twice.
   */
  async stream(request: ListRequest): Promise<Listing> {
    const { listArticles } = await import('./list.ts')
    const list = () =>
      this.index.askRows(
        (engine) => listArticles(engine, request, LONG),
        ({ rows }) => rows,
      )
    const { rows, isLong, ...listed } = await certainly(
      this.index,
      list,
      ({ total }) => total === 0,
    )
    if (!isLong) return { ...listed, pieces: [rows] }
    await this.refresh()
    const { total, unknown, filter } = await list()
    return {
      total,
      unknown,
      pieces: this.index.stream({ filter, order: request.order }, request.page),
    }
  }

  /** How many articles there are, pass the filter, match the query; matches up to `limit`. */
  async count(request: Pick<StatsRequest, 'filter' | 'query'>, limit?: number): Promise<number> {
    const { countArticles } = await import('./list.ts')
    const { analyzer } = await this.reading(request)
    return this.index.ask((engine) => countArticles(engine, request, analyzer, limit))
  }

  /** A page of the articles that a query finds, before their texts are read. */
  async search(request: SearchRequest): Promise<Found> {
    const { rankArticles } = await import('./search.ts')
    const reading = await this.reading(request)
    const ask = () =>
      this.index.askRows(
        (engine) => rankArticles(engine, request, reading),
        ({ hits }) => hits,
      )
    return certainly(this.index, ask, ({ total, hits }) => total + hits.length === 0)
  }

  /** How a question's words are read: as Kazakh, and with the groups of the archive's reader. */
  private async reading({ query }: Pick<StatsRequest, 'query'>): Promise<Reading> {
    if (query === undefined) return { analyzer: kazakhAnalyzer, badGroups: [] }
    const { folder } = this.index
    if (folder === undefined) return { analyzer: kazakhAnalyzer, badGroups: [] }
    const { readOwnGroups } = await import('./own-groups.ts')
    const { groups, bad } = await readOwnGroups(folder)
    const analyzer = groups.length > 0 ? { ...kazakhAnalyzer, ownGroups: groups } : kazakhAnalyzer
    return { analyzer, badGroups: bad }
  }

  /** The hits with the passages that show why they were found, in pieces as they are read. */
  async *hits(found: Found): AsyncGenerator<readonly Hit[]> {
    const { readHits } = await import('./search.ts')
    yield* readHits(found, (row) => this.read(row))
  }

  /** Every match of the hits with the text around it. */
  async concordance(found: Found, order: LineOrder): Promise<readonly ConcordanceLine[]> {
    const { readConcordance } = await import('./search.ts')
    return readConcordance(found, order, (row) => this.read(row))
  }

  /** How the hits came about; the last step ends now. */
  async explain(found: Found): Promise<Explanation> {
    const { explain } = await import('../search/show/explain.ts')
    const { query, clock } = found.request
    clock?.step('read')
    return explain(query, found, clock?.steps ?? [])
  }

  /** Articles over time or by category. */
  async stats(request: StatsRequest): Promise<Counted> {
    const { countByGroup } = await import('./stats.ts')
    const { analyzer } = await this.reading(request)
    const ask = () => this.index.ask((engine) => countByGroup(engine, request, analyzer))
    return certainly(this.index, ask, ({ stats }) => stats.matching === 0)
  }

  /**
   * The row of an id, or of the only id that begins so.
   *
   * @throws KznewsError `article-unknown`, `article-ambiguous`
   */
  async find(id: string): Promise<DocumentRow> {
    const { findRow, orUnknown } = await import('./find.ts')
    const ask = () =>
      this.index.askRows(
        (engine) => orUnknown(findRow(id, engine)),
        (found) => ('row' in found ? [found.row] : []),
      )
    const found = await certainly(this.index, ask, (each) => 'error' in each)
    if ('error' in found) throw found.error
    return found.row
  }

  /** Whether an answer has lacked a part of the archive. */
  get isPartial(): boolean {
    return this.index.isPartial === true
  }

  /** The article of a row; undefined when its record is no longer where it was. */
  async read(row: DocumentRow): Promise<Article | undefined> {
    const read = await this.index.articles()
    return read(row)
  }

  /** `read` for very many rows. */
  reader(): Promise<(row: DocumentRow) => Answer<Article | undefined>> {
    return this.index.articles(true)
  }

  /** The article of an id as it was last written, and its file. */
  async standing(id: string): Promise<Standing | undefined> {
    const { standingIn } = await import('./standing.ts')
    return standingIn(this.index, id)
  }

  /** What writes into an archive whose files are not on this machine. */
  store(): Promise<ArticleStore> | undefined {
    return this.index.store?.()
  }

  /** The further reading that an article names, with the ids of those that the archive has. */
  async related(article: Article): Promise<readonly Related[]> {
    const { relatedOf } = await import('./related.ts')
    return this.index.ask((engine) => relatedOf(article, engine))
  }

  /** Up to `limit` articles like the one of an id, the likest first, without those in `named`. */
  async similar(
    id: string,
    named: readonly Related[],
    limit: number,
  ): Promise<readonly DocumentRow[]> {
    const { similarTo } = await import('./similar.ts')
    return this.index.askRows(
      (engine) => similarTo(id, named, limit, engine),
      (rows) => rows,
    )
  }

  /** For each id, how many UTF-16 units of it begin no other; all where the index cannot say. */
  idPrefixes(ids: readonly string[]): Promise<readonly number[]> {
    return this.index.ask(
      async (engine) => engine.idPrefixes?.(ids) ?? ids.map(({ length }) => length),
    )
  }

  /** Everything that is wrong in the archive, by place. */
  problems(): Promise<readonly Problem[]> {
    return this.index.problems()
  }

  /** The state of the index. */
  async state(): Promise<IndexState> {
    const { index } = this
    const { generation, documents } = await index.ask((engine) => engine.about())
    return {
      archive: this.path,
      path: index.path,
      analyzer: kazakhAnalyzer.fingerprint,
      generation,
      documents,
      files: await index.fileCount(),
      problems: (await index.problems()).length,
      ...this.behind,
    }
  }

  /** Looks at every file, and takes in what was edited in place. */
  refresh(): Promise<void> {
    return this.index.update(true)
  }

  /** Closes it after all turns so far; to close it again does nothing. */
  close(): Promise<void> {
    return this.afterLast(async () => {
      this.index.close()
    })
  }

  private afterLast<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work)
    this.last = done.catch(() => {})
    return done
  }
}
