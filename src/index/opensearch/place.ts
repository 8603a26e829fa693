/** The address of an archive on a cluster: `opensearch+https://host[:port][,host…]/name`. */

import { KznewsError } from '../../errors.ts'

export type ClusterPlace = {
  readonly isPlain: boolean
  /** `host:port`; where one does not answer, the next is asked. */
  readonly hosts: readonly string[]
  /** The archive's name on the cluster. */
  readonly name: string
}

const ADDRESS =
  /^opensearch\+(?<protocol>https?):\/\/(?<hosts>[^/?#]+)\/(?<name>[a-z0-9][a-z0-9_-]{0,99})\/?$/
const HOST = /^(?<host>\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::(?<port>\d{1,5}))?$/i
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** The port of OpenSearch. */
const PORT = 9200

function hostOf(text: string, address: string, isPlain: boolean): string {
  const { host, port = PORT } = HOST.exec(text)?.groups ?? {}
  if (host === undefined) throw new KznewsError('cluster-address', { address })
  // Passwords and articles would be read by whoever is on the way.
  if (isPlain && !LOOPBACK.test(host)) throw new KznewsError('cluster-plain', { host })
  return `${host}:${port}`
}

/**
 * Reads an address.
 *
 * @throws KznewsError `cluster-address`, `cluster-plain`, `cluster-credentials`
 */
export function parsePlace(address: string): ClusterPlace {
  const { protocol, hosts = '', name } = ADDRESS.exec(address)?.groups ?? {}
  if (address.includes('@')) {
    const host = address.slice(address.lastIndexOf('@') + 1).replace(/[/?#].*$/s, '')
    throw new KznewsError('cluster-credentials', { host })
  }
  if (name === undefined) throw new KznewsError('cluster-address', { address })
  const isPlain = protocol === 'http'
  return { isPlain, hosts: hosts.split(',').map((host) => hostOf(host, address, isPlain)), name }
}
