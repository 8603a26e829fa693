/**
 * Requests to a cluster. Each has a deadline and ends; one that may be said twice is said again where
 * nobody answered or the cluster was busy, to the next host, after a wait that grows.
 */

import type { IncomingMessage, RequestOptions } from 'node:http'
import { KznewsError } from '../../errors.ts'
import type { Access } from './access.ts'
import { answerError, connectionError } from './failures.ts'
import type { Json } from './json.ts'
import type { ClusterPlace } from './place.ts'

/** In milliseconds; the shorter one is for one host, so that a frozen one does not take it all. */
export type Deadlines = { readonly request: number; readonly attempt: number }

const DEADLINES: Deadlines = { request: 60_000, attempt: 15_000 }

/** The first wait before a request is said again; each next one is twice as long, up to the longest. */
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5_000

/**
 * How long is asked again, in milliseconds, for an answer in part, since a copy of a shard takes over in seconds or
 * not at all, and where no host takes a connection; all else for as long as a request may take.
 */
const PATIENCE: Readonly<Partial<Record<string, number>>> = {
  'cluster-partial': 5_000,
  'cluster-unreachable': 10_000,
}

const UNHEARD: ReadonlySet<string> = new Set(['cluster-unreachable', 'cluster-timeout'])
const TURNED_AWAY = 429
const BUSY: ReadonlySet<number> = new Set([TURNED_AWAY, 502, 503, 504])

export type Answer = { readonly status: number; readonly value: Json }

export type Asked = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** JSON, or lines of it. */
  readonly body?: string
  /** Whether saying it twice is saying it once. */
  readonly isRepeatable: boolean
  /** Statuses beside 2xx that are answers. */
  readonly accepts?: readonly number[]
}

/** A request that brought no answer, and whether it may be said again. */
type Failed = { readonly failure: KznewsError; readonly mayRepeat: boolean }

type Raw = {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export class ClusterClient {
  private readonly place: ClusterPlace
  private readonly access: Access
  private readonly deadlines: Deadlines
  private web: Promise<typeof import('node:https') | typeof import('node:http')> | undefined
  private agent: import('node:http').Agent | undefined
  /** The host that answered last. */
  private at = 0

  constructor(place: ClusterPlace, access: Access, deadlines: Partial<Deadlines> = {}) {
    this.place = place
    this.access = access
    this.deadlines = { ...DEADLINES, ...deadlines }
  }

  get host(): string {
    return this.place.hosts[this.at % this.place.hosts.length]!
  }

  /**
   * Says a request and returns the answer.
   *
   * @throws KznewsError `cluster-…`
   */
  async ask(asked: Asked): Promise<Answer> {
    const begin = Date.now()
    const end = begin + this.deadlines.request
    for (let turn = 0; ; turn++) {
      const { host } = this
      const left = end - Date.now()
      const outcome = await this.attempt(host, asked, Math.min(left, this.deadlines.attempt))
      if ('status' in outcome) return outcome
      const { failure, mayRepeat } = outcome
      const wait = waitOf(turn, this.place.hosts.length)
      const last = Math.min(begin + (PATIENCE[failure.code] ?? Number.POSITIVE_INFINITY), end)
      if (!mayRepeat || Date.now() + wait >= last) throw failure
      this.at++
      await sleep(wait)
    }
  }

  close(): void {
    this.agent?.destroy()
  }

  private async attempt(host: string, asked: Asked, timeout: number): Promise<Answer | Failed> {
    let raw: Raw
    try {
      raw = await this.send(host, asked, timeout)
    } catch (error) {
      const failure = connectionError(error, host, this.deadlines.attempt)
      // A refused connection has carried nothing.
      const mayRepeat = UNHEARD.has(failure.code) && (asked.isRepeatable || isRefused(error))
      return { failure, mayRepeat }
    }
    const { status } = raw
    const value = parse(raw)
    if (isAnswer(status, asked)) {
      if (value !== undefined) return { status, value }
      return { failure: new KznewsError('cluster-foreign', { host }), mayRepeat: false }
    }
    const failure = answerError(host, status, value)
    const isPassing = BUSY.has(status) || failure.code === 'cluster-partial'
    // What was turned away has done nothing.
    return { failure, mayRepeat: isPassing && (asked.isRepeatable || status === TURNED_AWAY) }
  }

  private async send(host: string, asked: Asked, timeout: number): Promise<Raw> {
    const { isPlain } = this.place
    this.web ??= isPlain ? import('node:http') : import('node:https')
    const web = await this.web
    this.agent ??= new web.Agent({ keepAlive: true, maxSockets: 8 })
    const { authorization, ...certificates } = this.access
    const [, name = '', port] = /^\[?(.*?)\]?:(\d+)$/.exec(host)!
    const options: RequestOptions = {
      ...certificates,
      host: name,
      port: Number(port),
      method: asked.method,
      path: asked.path,
      agent: this.agent,
      headers: {
        accept: 'application/json',
        ...(asked.body !== undefined && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(asked.body),
        }),
        ...(authorization !== undefined && { authorization }),
      },
    }
    return new Promise((resolve, reject) => {
      const request = web.request(options, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', fail)
        response.on('end', () => {
          clearTimeout(timer)
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
        })
      })
      const fail = (error: Error) => {
        clearTimeout(timer)
        reject(error)
      }
      const timer = setTimeout(() => {
        request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' }))
      }, timeout)
      request.on('error', fail)
      request.end(asked.body)
    })
  }
}

function isAnswer(status: number, { accepts = [] }: Asked): boolean {
  return (status >= 200 && status < 300) || accepts.includes(status)
}

function isRefused(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED'
}

/** The next host is asked at once; after a round of all there is a wait. */
function waitOf(turn: number, hosts: number): number {
  const round = Math.floor((turn + 1) / hosts)
  if ((turn + 1) % hosts !== 0) return 0
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (round - 1), LONGEST_WAIT_MS)
  return wait * (0.5 + Math.random() / 2)
}

/** The JSON of an answer; undefined for what is none. */
function parse({ text, headers }: Raw): unknown {
  if (headers['x-elastic-product'] !== undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
