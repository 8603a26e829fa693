/**
 * One request and its answer over HTTP: the only place where kznews opens a socket. The address that
 * is connected to is the one that was checked, so a name cannot lead elsewhere in between.
 */

import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { KznewsError, reasonOf } from '../../errors.ts'
import { decodeContent } from '../content-encoding.ts'
import type { Fields } from '../http-fields.ts'

export type Limits = {
  /** For the whole exchange, in milliseconds. */
  readonly time: number
  /** For a body, as it comes and as it is decoded, in bytes. */
  readonly bytes: number
}

export type Answer = {
  readonly status: number
  readonly fields: Fields
  readonly body: Buffer
}

/** `[::1]` of an address is ::1. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

/** Whether an address of the internet may be connected to. */
export type MayConnect = (address: string) => boolean

/** Those of a host's addresses that may be connected to. */
function allowedOf(
  host: string,
  addresses: readonly LookupAddress[],
  mayConnect: MayConnect,
): LookupAddress[] {
  const allowed = addresses.filter(({ address }) => mayConnect(address))
  if (allowed.length > 0) return allowed
  throw new KznewsError('address-private', { host, address: addresses[0]?.address ?? host })
}

/** Looks a name up, for the connection, and gives it the addresses that it may have. */
const lookupFor =
  (mayConnect: MayConnect): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true })
      .then((found) => allowedOf(host, found, mayConnect))
      .then(
        (allowed) => {
          const { address, family } = allowed[0]!
          if (options.all === true) callback(null, allowed)
          else callback(null, address, family)
        },
        (error: Error) => callback(error, ''),
      )
  }

const UNKNOWN_HOST = /^(?:ENOTFOUND|EAI_.*|ENODATA)$/
const BAD_TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|^EPROTO$/

/** An error of the network as one of ours. */
function networkError(error: unknown, host: string): KznewsError {
  if (error instanceof KznewsError) return error
  const reason = reasonOf(error)
  if (UNKNOWN_HOST.test(reason)) return new KznewsError('host-unknown', { host }, { cause: error })
  const short = BAD_TLS.test(reason) ? 'TLS' : reason.startsWith('HPE_') ? 'HTTP' : reason
  return new KznewsError('fetch-failed', { host, reason: short }, { cause: error })
}

function fieldsOf(response: IncomingMessage): Fields {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) fields.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return fields
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    // Also after the answer has begun: then it is the body's reader that gets the error.
    request.on('error', reject)
    // A server that answers with another protocol (101) is closed without an error.
    request.once('close', () => reject(Object.assign(new Error(), { code: 'ECONNRESET' })))
    request.end()
  })
}

async function readBody(response: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    size += chunk.length
    if (size > limit) throw new KznewsError('fetch-too-large', { limit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Asks for an address and reads the answer whole.
 *
 * @throws KznewsError `address-private`, `host-unknown`, `fetch-failed`, `fetch-timeout`,
 *   `fetch-too-large`
 */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  options: Limits & { readonly mayConnect: MayConnect },
): Promise<Answer> {
  const { mayConnect, time, bytes } = options
  const host = hostOf(url)
  // A name is checked when it is looked up; an address never is looked up.
  if (isIP(host) !== 0) allowedOf(host, [{ address: host, family: 0 }], mayConnect)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const request = send(url, {
    headers: { ...headers, 'Accept-Encoding': 'gzip, br, deflate' },
    agent: false,
    lookup: lookupFor(mayConnect),
    maxHeaderSize: 64 * 1024,
  })
  let late: KznewsError | undefined
  const clock = setTimeout(() => {
    late = new KznewsError('fetch-timeout', { host, seconds: Math.ceil(time / 1000) })
    request.destroy(late)
  }, time)
  try {
    const response = await responseTo(request)
    const raw = await readBody(response, bytes)
    const fields = fieldsOf(response)
    const body = decodeContent(raw, fields.get('content-encoding'), bytes)
    if (body === 'too-large') throw new KznewsError('fetch-too-large', { limit: bytes })
    if (body === 'broken') throw new KznewsError('fetch-failed', { host, reason: 'HTTP' })
    return { status: response.statusCode ?? 0, fields, body }
  } catch (error) {
    throw late ?? networkError(error, host)
  } finally {
    clearTimeout(clock)
    request.destroy()
  }
}
