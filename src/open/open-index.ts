/** The index of an archive, wherever it is: what it needs is loaded for its kind alone. */

import type { OpenedIndex } from '../index/opened.ts'
import type { OpenIndexOptions } from '../index/place/open-index.ts'
import { kazakhAnalyzer } from '../kazakh/analyzer.ts'

export type HandleOptions = Omit<OpenIndexOptions, 'analyzer'> & {
  /** Where passwords of a cluster are named; it is asked by no other archive. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** @throws KznewsError `archive-unreadable`, `index-failed`, `cluster-…` */
export async function openIndex(options: HandleOptions): Promise<OpenedIndex> {
  const { archive, environment = {}, onNotice } = options
  if (archive.kind !== 'cluster') {
    const { OpenIndex } = await import('../index/place/open-index.ts')
    return OpenIndex.open({ ...options, analyzer: kazakhAnalyzer })
  }
  const { OpenCluster } = await import('../index/opensearch/open-cluster.ts')
  const onPartial = () => onNotice({ code: 'answer-partial' })
  return new OpenCluster({
    address: archive.path,
    environment,
    analyzer: kazakhAnalyzer,
    onPartial,
  })
}
