/**
 * Articles into an archive on a cluster. Beside each article goes a note of the words that are to be
 * counted for it; the note is there until that is done, so whoever writes next makes up for a writer
 * that was killed. What was put is found by every search after `sync`, and is called stored only then.
 */

import { randomUUID } from 'node:crypto'
import type { Article } from '../../archive/article.ts'
import type { ArticleStore, Replaced } from '../../archive/article-store.ts'
import { articlePath } from '../../archive/identity.ts'
import type { Location } from '../../archive/read-records.ts'
import { fieldTexts } from '../../archive/texts.ts'
import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import {
  type Analysed,
  analyse,
  digestOf,
  placedWords,
  recordText,
  wordsByStem,
} from './analysis.ts'
import { type Write, writeAll } from './bulk.ts'
import { Counting, type Met } from './counting.ts'
import { articleOf } from './documents.ts'
import { rootOf } from './families.ts'
import type { Searches } from './searches.ts'
import { documentIdOf } from './tokens.ts'

/** An article, where it is from, and a number that grows with each of its versions. */
export type Given = {
  readonly article: Article
  readonly location: Location
  readonly version: number
}

/** An article as it stands in the archive. */
export type Standing = { readonly article: Article; readonly file: string }

/** `older`: the archive has a newer version. */
export type Outcome = 'stored' | 'updated' | 'unchanged' | 'older'

/** After this time the note of another's write has no writer any more. */
const ABANDONED_AFTER_MS = 600_000

/** Own notes after which is counted without being asked, so that memory has an end. */
const MOST_OWN_NOTES = 1000

/** Notes of others that are taken over at once. */
const MOST_NOTES = 100

/** Notes of other writers: whether there are any, and those that have no writer any more. */
type Others = { isThere: boolean; readonly abandoned: string[] }

type Words = ReadonlyMap<string, ReadonlySet<string>>

/** Where an import would put an article into a folder. */
function locationOf(article: Article): Location {
  return { file: articlePath(article), offset: 0, length: 0 }
}

/** The article of an id as it was last written, found by searches or not. */
export async function readStanding(searches: Searches, id: string): Promise<Standing | undefined> {
  const [found] = await searches.get('articles', [documentIdOf(id)], ['record', 'facts'])
  if (!found.found) return undefined
  const article = articleOf(found._source.record)
  return article && { article, file: JSON.parse(found._source.facts).location.file }
}

export class ClusterWriter implements ArticleStore {
  private readonly searches: Searches
  private readonly stemmer: Stemmer
  private readonly counting: Counting
  private met: Met = new Map()
  private notes: string[] = []

  constructor(searches: Searches, analyzer: Analyzer, stemmer: Stemmer) {
    this.searches = searches
    this.stemmer = stemmer
    this.counting = new Counting(searches, analyzer, stemmer)
  }

  async readAt(_file: string, id: string): Promise<Article | undefined> {
    return (await readStanding(this.searches, id))?.article
  }

  async store(article: Article): Promise<string | undefined> {
    const location = locationOf(article)
    const analysed = analyse(article, location, this.stemmer)
    const [, written] = await this.write([analysed.words], [this.putting('create', analysed)])
    if (written === 'done') return location.file
    // The answer to the first of two tries may have been lost.
    const standing = await this.readAt(location.file, article.id)
    const isOwn = standing !== undefined && recordText(standing) === recordText(article)
    return isOwn ? location.file : undefined
  }

  async replace(article: Article, file: string, earlier: Article): Promise<Replaced> {
    const analysed = analyse(article, { ...locationOf(article), file }, this.stemmer)
    const put = { ...this.putting('index', analysed), version: Date.now() }
    await this.write([analysed.words, this.wordsOf(earlier)], [put])
    return { file }
  }

  /** Puts what the archive lacks, or has in an older version. */
  async putAll(given: readonly Given[]): Promise<Outcome[]> {
    const ids = given.map(({ article }) => documentIdOf(article.id))
    const standing = await this.searches.get('articles', ids, ['digest'])
    const isNew = standing.map(({ found }) => !found)
    const changed = given.flatMap(({ article }, at) => {
      const digest = digestOf(recordText(article))
      return standing[at].found && standing[at]._source.digest === digest ? [] : [at]
    })
    const replaced = changed.filter((at) => !isNew[at])
    const earlier = await this.searches.get(
      'articles',
      replaced.map((at) => ids[at]!),
      ['record'],
    )
    const words = earlier.flatMap(({ found, _source }): Words[] => {
      const article = found ? articleOf(_source.record) : undefined
      return article === undefined ? [] : [this.wordsOf(article)]
    })
    const puts = changed.map((at) => {
      const { article, location, version } = given[at]!
      const analysed = analyse(article, location, this.stemmer)
      words.push(analysed.words)
      return { ...this.putting('index', analysed), version }
    })
    const outcomes: Outcome[] = given.map(() => 'unchanged')
    if (puts.length === 0) return outcomes
    const [, ...written] = await this.write(words, puts)
    for (const [index, at] of changed.entries()) {
      const done = isNew[at] ? 'stored' : 'updated'
      outcomes[at] = written[index] === 'done' ? done : 'older'
    }
    return outcomes
  }

  /** Makes all that was put findable, and makes up for writers that were killed. */
  async sync(): Promise<void> {
    const { searches, counting } = this
    await this.refresh('words')
    const { isThere, abandoned } = await this.takeNotes()
    if (this.notes.length === 0 && !isThere) return
    await this.refresh('articles')
    await counting.count(this.met)
    const done = [...this.notes, ...abandoned]
    await writeAll(
      searches.client,
      done.map((id): Write => ({ type: 'delete', index: searches.names.words, id })),
    )
    await this.refresh('words')
    this.met = new Map()
    this.notes = []
  }

  private putting(type: 'create' | 'index', { id, body }: Analysed): Write {
    return { type, index: this.searches.names.articles, id, body }
  }

  private wordsOf(article: Article): Words {
    return wordsByStem(placedWords(fieldTexts(article), this.stemmer))
  }

  /** Writes articles with a note of their words; the answer to that is the first. */
  private async write(words: readonly Words[], puts: readonly Write[]) {
    if (this.notes.length >= MOST_OWN_NOTES) await this.sync()
    const met: Map<string, Set<string>> = new Map()
    for (const [stem, forms] of words.flatMap((each) => [...each])) {
      met.set(stem, new Set([...(met.get(stem) ?? []), ...forms]))
    }
    this.meet(met)
    const id = `note:${randomUUID()}`
    this.notes.push(id)
    const told = { at: Date.now(), words: [...met].map(([stem, forms]) => [stem, [...forms]]) }
    const body = JSON.stringify({ kind: 'note', forms_to_count: JSON.stringify(told) })
    const note: Write = { type: 'index', index: this.searches.names.words, id, body }
    return writeAll(this.searches.client, [note, ...puts])
  }

  private meet(words: Words): void {
    for (const [stem, forms] of words) {
      const root = rootOf(stem, this.stemmer.baseOf)
      const family = this.met.get(root) ?? new Map<string, Set<string>>()
      this.met.set(root, family)
      const known = family.get(stem) ?? new Set<string>()
      family.set(stem, known)
      for (const form of forms) known.add(form)
    }
  }

  /** Takes over the words of others' notes. */
  private async takeNotes(): Promise<Others> {
    const answer = await this.searches.one({
      of: 'words',
      body: { query: { term: { kind: 'note' } }, size: MOST_NOTES, _source: ['forms_to_count'] },
    })
    const own = new Set(this.notes)
    const others: Others = { isThere: false, abandoned: [] }
    for (const { _id, _source } of answer.hits.hits) {
      if (own.has(_id)) continue
      others.isThere = true
      const { at, words } = JSON.parse(_source.forms_to_count)
      this.meet(new Map(words))
      // A younger one is counted too, and left for its writer to take away.
      if (Date.now() - at > ABANDONED_AFTER_MS) others.abandoned.push(_id)
    }
    return others
  }

  private async refresh(of: 'articles' | 'words'): Promise<void> {
    const { client, names } = this.searches
    await client.ask({ method: 'POST', path: `/${names[of]}/_refresh`, isRepeatable: true })
  }
}
