/** Searches of one archive's indexes, alone or several in one request. */

import { KznewsError } from '../../errors.ts'
import type { ClusterClient } from './client.ts'
import type { QueryJson } from './expression.ts'
import { answerError, checkAnswer, checkWhole, isPartial } from './failures.ts'
import type { IndexNames } from './indexes.ts'
import type { Json } from './json.ts'

/** The body of a search. */
export type SearchJson = { readonly [name: string]: unknown }

/** A search, and the index that is asked. */
export type Search = {
  readonly of: keyof IndexNames
  readonly body: SearchJson
  /** Whether an answer that lacks shards will do, with a word about it; it is refused otherwise. */
  readonly mayBePartial?: true
}

/** By the documents as they are found; nothing is read of what is stored. */
export const UNREAD = { _source: false, stored_fields: '_none_' } as const

/** How long a shard may search, before the cluster gives what it has. */
const SEARCH_TIMEOUT = '20s'

/** How long the cluster keeps a view of the index between two pieces of a long list. */
const KEEP_ALIVE = '2m'

/** How often searches among several that failed for the moment are asked again. */
const MOST_TURNS = 4
const WAIT_MS = 250

const FOR_THE_MOMENT: ReadonlySet<number> = new Set([429, 503])

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export class Searches {
  readonly client: ClusterClient
  readonly names: IndexNames
  /** Undefined where no answer may be partial. */
  private readonly onPartial: (() => void) | undefined
  private readonly onMissing: () => Promise<never>

  /**
   * @param onPartial called when an answer lacks shards and is used all the same; without it none is
   * @param onMissing called when the archive is not there; tells why
   */
  constructor(
    client: ClusterClient,
    names: IndexNames,
    onPartial: (() => void) | undefined,
    onMissing: () => Promise<never>,
  ) {
    this.client = client
    this.names = names
    this.onPartial = onPartial
    this.onMissing = onMissing
  }

  async one({ of, body, mayBePartial }: Search): Promise<Json> {
    const { client, names } = this
    const partial = `allow_partial_search_results=${this.mayLack(mayBePartial)}`
    const { status, value } = await client.ask({
      method: 'POST',
      path: `/${names[of]}/_search?${partial}`,
      body: JSON.stringify({ timeout: SEARCH_TIMEOUT, ...body }),
      isRepeatable: true,
      accepts: [404],
    })
    if (status === 404) return this.onMissing()
    return this.checked(value, mayBePartial)
  }

  /** Several in one request. */
  async many(searches: readonly Search[]): Promise<Json[]> {
    if (searches.length === 0) return []
    const { client, names } = this
    const lines = searches.flatMap(({ of, body, mayBePartial }) => [
      JSON.stringify({
        index: names[of],
        allow_partial_search_results: this.mayLack(mayBePartial),
      }),
      JSON.stringify({ timeout: SEARCH_TIMEOUT, ...body }),
    ])
    for (let turn = 1; ; turn++) {
      const { value } = await client.ask({
        method: 'POST',
        path: '/_msearch',
        body: `${lines.join('\n')}\n`,
        isRepeatable: true,
      })
      if (!Array.isArray(value.responses)) {
        throw new KznewsError('cluster-foreign', { host: client.host })
      }
      const failed = value.responses.find((each: Json) => each.error !== undefined)
      if (failed === undefined) {
        return value.responses.map((each: Json, at: number) =>
          this.checked(each, searches[at]!.mayBePartial),
        )
      }
      if (failed.status === 404) return this.onMissing()
      if (!FOR_THE_MOMENT.has(failed.status) || turn === MOST_TURNS) {
        throw answerError(client.host, failed.status, failed)
      }
      await sleep(WAIT_MS * turn)
    }
  }

  /**
   * The hits of a long search in pieces, in the order of its `sort`, as the index is now: what is
   * written meanwhile is not seen.
   */
  async *pieces(
    of: keyof IndexNames,
    { query, sort, ...body }: SearchJson & { readonly query: QueryJson },
    piece: number,
  ): AsyncGenerator<Json[]> {
    const { client } = this
    const view = await client.ask({
      method: 'POST',
      path: `/${this.names[of]}/_search/point_in_time?keep_alive=${KEEP_ALIVE}`,
      isRepeatable: false,
      accepts: [404],
    })
    if (view.status === 404) await this.onMissing()
    let id: string = view.value.pit_id
    try {
      let after: unknown
      for (;;) {
        const { value } = await client.ask({
          method: 'POST',
          path: '/_search?allow_partial_search_results=false',
          body: JSON.stringify({
            ...body,
            query,
            sort,
            size: piece,
            track_total_hits: false,
            pit: { id, keep_alive: KEEP_ALIVE },
            ...(after !== undefined && { search_after: after }),
          }),
          isRepeatable: true,
        })
        checkAnswer(value, client.host)
        checkWhole(value, client.host)
        id = value.pit_id ?? id
        const { hits } = value.hits
        if (hits.length > 0) yield hits
        if (hits.length < piece) return
        after = hits.at(-1).sort
      }
    } finally {
      const body = JSON.stringify({ pit_id: [id] })
      await client
        .ask({
          method: 'DELETE',
          path: '/_search/point_in_time',
          body,
          isRepeatable: true,
          accepts: [404],
        })
        // It ends by itself soon.
        .catch(() => {})
    }
  }

  /** Documents by their ids as they were last written, seen by searches or not; in that order. */
  async get(
    of: keyof IndexNames,
    ids: readonly string[],
    source: readonly string[],
  ): Promise<Json[]> {
    if (ids.length === 0) return []
    const { client, names } = this
    const fields = source.length === 0 ? 'false' : source.join(',')
    for (let turn = 1; ; turn++) {
      const { status, value } = await client.ask({
        method: 'POST',
        path: `/${names[of]}/_mget?_source=${fields}`,
        body: JSON.stringify({ ids }),
        isRepeatable: true,
        accepts: [404],
      })
      if (status === 404) return this.onMissing()
      const failed = value.docs.find((each: Json) => each.error !== undefined)
      if (failed === undefined) return value.docs
      if (failed.error.type === 'index_not_found_exception') return this.onMissing()
      if (turn === MOST_TURNS) throw new KznewsError('cluster-partial', { host: client.host })
      await sleep(WAIT_MS * turn)
    }
  }

  private checked(answer: Json, mayBePartial: true | undefined): Json {
    checkAnswer(answer, this.client.host)
    if (!this.mayLack(mayBePartial)) checkWhole(answer, this.client.host)
    else if (isPartial(answer)) this.onPartial?.()
    return answer
  }

  private mayLack(mayBePartial: true | undefined): boolean {
    return mayBePartial === true && this.onPartial !== undefined
  }
}
