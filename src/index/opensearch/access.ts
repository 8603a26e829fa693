/**
 * How a cluster is entered: by environment variables and files, never by a command line, which every
 * other process of the machine can read.
 */

import { readFileSync, statSync } from 'node:fs'
import { KznewsError, reasonOf } from '../../errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export type Access = {
  /** The value of the Authorization header; it is in no message. */
  readonly authorization?: string
  /** Certificates in PEM, instead of those that Node trusts. */
  readonly ca?: Buffer
  /** The client's own certificate and its key, in PEM. */
  readonly cert?: Buffer
  readonly key?: Buffer
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new KznewsError('input-unreadable', { path, reason: reasonOf(error) })
  }
}

/** Others of the machine, by the mode of a file. */
const FOR_OTHERS = 0o077

function readSecret(path: string): string {
  const text = readFile(path).toString('utf8').trim()
  if ((statSync(path).mode & FOR_OTHERS) !== 0 && process.platform !== 'win32') {
    throw new KznewsError('credentials-open', { path })
  }
  return text
}

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`
}

function authorizationOf(environment: Environment): string | undefined {
  const {
    KZNEWS_OPENSEARCH_TOKEN: token,
    KZNEWS_OPENSEARCH_USER: user,
    KZNEWS_OPENSEARCH_PASSWORD: password,
    KZNEWS_OPENSEARCH_CREDENTIALS: file,
  } = environment
  if (token) return `Bearer ${token}`
  if (user) return basic(`${user}:${password ?? ''}`)
  if (!file) return undefined
  const secret = readSecret(file)
  return secret.includes(':') ? basic(secret) : `Bearer ${secret}`
}

/**
 * Reads what is set.
 *
 * @throws KznewsError `input-unreadable`, `credentials-open` for a file of passwords that others can read
 */
export function readAccess(environment: Environment): Access {
  const authorization = authorizationOf(environment)
  const {
    KZNEWS_OPENSEARCH_CA: ca,
    KZNEWS_OPENSEARCH_CERT: cert,
    KZNEWS_OPENSEARCH_KEY: key,
  } = environment
  return {
    ...(authorization !== undefined && { authorization }),
    ...(ca && { ca: readFile(ca) }),
    ...(cert && { cert: readFile(cert) }),
    ...(key && { key: readFile(key) }),
  }
}
