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

/** `user:password`, or a token. */
function authorizationOf(environment: Environment): string | undefined {
  const file = environment.KZNEWS_CLUSTER_LOGIN_FILE
  const login = environment.KZNEWS_CLUSTER_LOGIN || (file ? readSecret(file) : undefined)
  if (!login) return undefined
  return login.includes(':')
    ? `Basic ${Buffer.from(login, 'utf8').toString('base64')}`
    : `Bearer ${login}`
}

/**
 * Reads what is set.
 *
 * @throws KznewsError `input-unreadable`, `credentials-open` for a file of passwords that others can read
 */
export function readAccess(environment: Environment): Access {
  const authorization = authorizationOf(environment)
  const ca = environment.KZNEWS_CLUSTER_CA
  const own = environment.KZNEWS_CLUSTER_CERT
  const pem = own ? readFile(own) : undefined
  return {
    ...(authorization !== undefined && { authorization }),
    ...(ca && { ca: readFile(ca) }),
    // Certificate and key are two parts of one file.
    ...(pem && { cert: pem, key: pem }),
  }
}
