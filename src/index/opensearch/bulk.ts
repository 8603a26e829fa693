/** Writes in bulk: the answer to each is looked at, and what the cluster was too busy for is said again. */

import { KznewsError } from '../../errors.ts'
import type { ClusterClient } from './client.ts'
import { answerError } from './failures.ts'
import type { Json } from './json.ts'

export type Write = {
  readonly type: 'create' | 'index' | 'delete'
  readonly index: string
  readonly id: string
  /** The document as JSON; none for a deletion. */
  readonly body?: string
  /** Written only over an older version, or the same. */
  readonly version?: number
  /** Written only over what was read under these numbers. */
  readonly over?: { readonly seqNo: number; readonly primaryTerm: number }
}

/** `conflict`: what is there is newer, or not what was expected. */
export type Written = 'done' | 'conflict'

const FOR_THE_MOMENT: ReadonlySet<number> = new Set([429, 503])
const MOST_TURNS = 8
const WAIT_MS = 200

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function linesOf({ type, index, id, body, version, over }: Write): string {
  const action = {
    [type]: {
      _index: index,
      _id: id,
      ...(version !== undefined && { version, version_type: 'external_gte' }),
      ...(over && { if_seq_no: over.seqNo, if_primary_term: over.primaryTerm }),
    },
  }
  return `${JSON.stringify(action)}\n${body === undefined ? '' : `${body}\n`}`
}

function errorOf(item: Json, host: string): KznewsError {
  const { status, error } = item
  if (status === 429 || status === 503) return new KznewsError('cluster-busy', { host })
  return answerError(host, status, { error })
}

/** What became of one write; an error where it was refused. */
function outcomeOf(item: Json, { type }: Write, host: string): Written | KznewsError {
  if (item.status < 300 || (item.status === 404 && type === 'delete')) return 'done'
  return item.status === 409 ? 'conflict' : errorOf(item, host)
}

/** Writes, in whatever order; the answers are in the order given. */
export async function writeAll(
  client: ClusterClient,
  writes: readonly Write[],
): Promise<readonly Written[]> {
  const written: Written[] = []
  let left = writes.map((write, at) => ({ write, at }))
  for (let turn = 1; left.length > 0; turn++) {
    const { value } = await client.ask({
      method: 'POST',
      path: '/_bulk',
      body: left.map(({ write }) => linesOf(write)).join(''),
      // Said twice, a creation is a conflict with itself; who creates looks at what is there.
      isRepeatable: true,
    })
    const again: typeof left = []
    for (const [index, each] of left.entries()) {
      const [item] = Object.values<Json>(value.items[index])
      const outcome = outcomeOf(item, each.write, client.host)
      if (typeof outcome === 'string') written[each.at] = outcome
      else if (!FOR_THE_MOMENT.has(item.status) || turn === MOST_TURNS) throw outcome
      else again.push(each)
    }
    left = again
    if (left.length > 0) await sleep(WAIT_MS * 2 ** turn * (0.5 + Math.random() / 2))
  }
  return written
}
