/** Starts the cluster of a run before its tests, and stops it after them. */

import type { TestProject } from 'vitest/node'
import { startCluster } from '../../ci/opensearch/cluster.mjs'

type NodeFacts = {
  readonly name: string
  readonly host: string
  readonly home: string
  readonly settings: Readonly<Record<string, string>>
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly cluster: { readonly parent: string; readonly nodes: readonly NodeFacts[] }
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster()
  const nodes = cluster.nodes.map(
    ({ name, host, home, settings }: NodeFacts): NodeFacts => ({
      name,
      host,
      home,
      settings,
    }),
  )
  provide('cluster', { parent: cluster.parent, nodes })
  return () => cluster.stop()
}
