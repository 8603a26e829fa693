/** Which addresses are fetched: http and https, with nobody's password in them. */

import { KznewsError } from '../../errors.ts'

/**
 * Reads an address that a user typed or a server sent.
 *
 * @throws KznewsError `url-invalid`, `url-scheme`, `url-credentials`
 */
export function fetchableUrl(address: string, base?: URL): URL {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    throw new KznewsError('url-invalid', { url: address })
  }
  const scheme = url.protocol.slice(0, -1)
  if (scheme !== 'http' && scheme !== 'https') {
    throw new KznewsError('url-scheme', { url: address, scheme })
  }
  // The password itself is not said again.
  if (url.username !== '' || url.password !== '') {
    throw new KznewsError('url-credentials', { host: url.host })
  }
  // What stands behind # is for who reads the page.
  url.hash = ''
  return url
}
