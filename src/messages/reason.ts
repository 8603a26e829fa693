/** Why something failed: what the system says as a code, in words. */

/** The codes of the system that have words. */
export type Reason =
  | 'EACCES'
  | 'EPERM'
  | 'ENOENT'
  | 'ENOTDIR'
  | 'EISDIR'
  | 'ENOSPC'
  | 'EDQUOT'
  | 'EROFS'
  | 'EMFILE'
  | 'EIO'
  | 'ENAMETOOLONG'
  | 'ECONNREFUSED'
  | 'ECONNRESET'
  | 'EHOSTUNREACH'
  | 'ENETUNREACH'
  | 'ETIMEDOUT'
  | 'TLS'
  | 'HTTP'
  | 'ELOOP'
  | 'EFBIG'
  | 'EBUSY'
  | 'EILSEQ'
  | 'EPIPE'
  | 'CACHE_IN_ARCHIVE'
  | 'CACHE_OF_OTHERS'
  | 'SQLITE_CANTOPEN'
  | 'SQLITE_READONLY'
  | 'SQLITE_FULL'
  | 'SQLITE_IOERR'
  | 'SQLITE_CORRUPT'
  | 'SQLITE_NOTADB'
  | 'SQLITE_BUSY'

/**
 * Why, in a language's own words; a code that has none is given as it is, as it can be looked up.
 * Anything else is an English sentence of some library; `unknown` stands for it.
 */
export function reasonIn(
  words: Readonly<Record<Reason, string>>,
  code: string,
  unknown: string,
): string {
  return words[code as Reason] ?? (/^[A-Z][A-Z0-9_]+$/.test(code) ? code : unknown)
}
