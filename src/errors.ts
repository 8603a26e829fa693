/**
 * The failures that kznews knows: each has a code, the facts of the case, and an exit status. The
 * words for them are in messages/, in the user's language; what is not listed here is a bug.
 */

/** What the shell sees. Documented in the README; scripts rely on it. */
export const EXIT = {
  done: 0,
  /** A negative answer: nothing found, an ambiguous id, something refused. */
  negative: 1,
  usage: 2,
  /** The archive, a file or the network failed. */
  failure: 3,
  /** Our own bug. */
  bug: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Every known error and the facts its message needs. */
export type ErrorFacts = {
  'archive-missing': { path: string }
  'archive-unreadable': { path: string; reason: string }
  'archive-closed': { path: string }
  'archive-strict': { problems: number }
  'article-unknown': { id: string; near: readonly string[] }
  'article-ambiguous': {
    prefix: string
    candidates: readonly { readonly id: string; readonly title: string }[]
    more: boolean
  }
  'article-gone': { id: string; file: string }
  'date-unreadable': { option: string; value: string }
  'date-impossible': { option: string; value: string }
  'number-invalid': { option: string; value: string; least: number }
  /** `near`: the choice that was probably meant. */
  'choice-invalid': { option: string; value: string; choices: readonly string[]; near?: string }
  'formats-conflict': { formats: readonly string[] }
  /** Another script was asked for in a format that gives the record as it is. */
  'script-data': { format: string }
  'query-missing': Record<never, never>
  'input-missing': { path: string }
  'input-unreadable': { path: string; reason: string }
  'import-nowhere': { path: string }
  /** No file of feeds in the archive, whose path this is. */
  'feeds-missing': { path: string }
  /** `reason`: in words. */
  'feeds-unreadable': { path: string; reason: string }
  /** A part of `--map` that is no `field=name`; `fields`: those that there are. */
  'map-invalid': { value: string; fields: readonly string[] }
  'url-invalid': { url: string }
  'url-scheme': { url: string; scheme: string }
  'url-credentials': { host: string }
  'address-private': { host: string; address: string }
  'host-unknown': { host: string }
  'fetch-failed': { host: string; reason: string }
  'fetch-timeout': { host: string; seconds: number }
  /** In bytes. */
  'fetch-too-large': { limit: number }
  'fetch-redirects': { host: string; limit: number }
  'robots-disallow': { url: string }
  'robots-unavailable': { host: string; status: number }
  /** `retryAfter`: in so many seconds, says the server, it may be asked again. */
  'http-status': { host: string; status: number; retryAfter?: number }
  'write-failed': { path: string; reason: string }
  'output-failed': { reason: string }
  'index-failed': { reason: string }
  /** The address of an archive on a cluster that is none. */
  'cluster-address': { address: string }
  /** Plain http to another machine. */
  'cluster-plain': { host: string }
  /** A password in the address. */
  'cluster-credentials': { host: string }
  'cluster-unreachable': { host: string; reason: string }
  'cluster-timeout': { host: string; seconds: number }
  'cluster-certificate': { host: string; reason: string }
  /** What answers is no OpenSearch. */
  'cluster-foreign': { host: string }
  /** Wrong password, or no right to do this. */
  'cluster-denied': { host: string; status: number }
  'cluster-busy': { host: string }
  'cluster-read-only': { host: string }
  /** A part of the archive did not answer, and the answer must not lack it. */
  'cluster-partial': { host: string }
  /** The archive was made by rules of another version. */
  'cluster-rules': { path: string }
  'cluster-failed': { host: string; status: number; reason: string }
  /** A file of passwords that others can read. */
  'credentials-open': { path: string }
  /** Nothing was found, but the index lacks changes that another process is writing. */
  'index-behind': { path: string }
  'clock-invalid': { value: string }
  /** A usage error that the command parser found; it words the message itself. */
  usage: { message: string; hint?: string }
}

export type ErrorCode = keyof ErrorFacts

const EXITS: Readonly<Partial<Record<ErrorCode, ExitCode>>> = {
  'article-unknown': EXIT.negative,
  'article-ambiguous': EXIT.negative,
  'date-unreadable': EXIT.usage,
  'date-impossible': EXIT.usage,
  'number-invalid': EXIT.usage,
  'choice-invalid': EXIT.usage,
  'formats-conflict': EXIT.usage,
  'script-data': EXIT.usage,
  'query-missing': EXIT.usage,
  'map-invalid': EXIT.usage,
  'url-invalid': EXIT.usage,
  'url-scheme': EXIT.usage,
  'url-credentials': EXIT.usage,
  'clock-invalid': EXIT.usage,
  'cluster-address': EXIT.usage,
  'cluster-plain': EXIT.usage,
  'cluster-credentials': EXIT.usage,
  usage: EXIT.usage,
}

/** A known failure; `exit` is the status that the process ends with. */
export class KznewsError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C
  readonly facts: ErrorFacts[C]
  readonly exit: ExitCode

  constructor(code: C, facts: ErrorFacts[C], options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.facts = facts
    this.exit = EXITS[code] ?? EXIT.failure
  }
}

/** What the system said, as its short code (EACCES, ENOSPC, SQLITE_FULL): words are in messages/. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { sqliteCodeName, code } = error as { sqliteCodeName?: unknown; code?: unknown }
  const name = sqliteCodeName ?? code
  return typeof name === 'string' ? name : error.message
}
