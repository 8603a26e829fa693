/** What a cluster answered, or that it did not → the errors that are told. */

import { KznewsError, reasonOf } from '../../errors.ts'
import type { Json } from './json.ts'

/** What OpenSSL and Node say of a certificate that is not trusted. */
const CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_CERT|ERR_SSL_TLSV1_ALERT|ERR_SSL_SSLV3_ALERT)/

const TIMED_OUT: ReadonlySet<string> = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT'])

/** The error of a request that brought no answer. */
export function connectionError(error: unknown, host: string, timeout: number): KznewsError {
  const reason = reasonOf(error)
  if (TIMED_OUT.has(reason)) {
    return new KznewsError('cluster-timeout', { host, seconds: Math.round(timeout / 1000) })
  }
  if (CERTIFICATE.test(reason)) return new KznewsError('cluster-certificate', { host, reason })
  // TLS asked of a port that does not speak it.
  if (/^(?:EPROTO|ERR_SSL|HPE_)/.test(reason)) return new KznewsError('cluster-foreign', { host })
  return new KznewsError('cluster-unreachable', { host, reason })
}

const MOST_LETTERS = 300

/** The error of an answer that is none. */
export function answerError(host: string, status: number, value: Json): KznewsError {
  const error = value?.error
  const type: unknown = error?.type
  if (type === 'cluster_block_exception' && status !== 503) {
    return new KznewsError('cluster-read-only', { host })
  }
  if (status === 401 || status === 403) return new KznewsError('cluster-denied', { host, status })
  if (status === 429) return new KznewsError('cluster-busy', { host })
  if (typeof type !== 'string') return new KznewsError('cluster-foreign', { host })
  // A search that a shard did not answer, and that must not be answered in part: 500 as its node is lost, 503 after.
  if (status >= 500 && /search_phase|no_shard|shard/.test(type)) {
    return new KznewsError('cluster-partial', { host })
  }
  if (status === 503) return new KznewsError('cluster-busy', { host })
  const reason = [type, error.reason].filter(Boolean).join(': ').slice(0, MOST_LETTERS)
  return new KznewsError('cluster-failed', { host, status, reason })
}

/** @throws KznewsError `cluster-foreign` for what no search answers */
export function checkAnswer(answer: Json, host: string): void {
  if (answer?._shards === undefined) throw new KznewsError('cluster-foreign', { host })
}

/** @throws KznewsError `cluster-partial` for a search that not all shards have answered in time */
export function checkWhole(answer: Json, host: string): void {
  if (isPartial(answer)) throw new KznewsError('cluster-partial', { host })
}

/** Whether shards are missing in an answer. One that has no copy left is no failure to the cluster, nor a success. */
export function isPartial({ timed_out: timedOut, _shards: shards }: Json): boolean {
  return timedOut === true || shards?.failed > 0 || shards?.successful < shards?.total
}
