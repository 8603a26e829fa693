/**
 * The two indexes of an archive: its articles, and the families of its words. They are asked by an
 * alias that names the rules they were made by, so no reader meets an index of other rules, and a new
 * one takes its place in one step.
 */

import { FIELDS } from '../../archive/texts.ts'

/** Any change of the mapping or of what is put in is a new FORMAT. */
const FORMAT = 1

export type IndexNames = { readonly articles: string; readonly words: string }

/** The aliases of an archive's two indexes. */
export function aliasesOf(name: string, fingerprint: string): IndexNames {
  const rules = `${FORMAT}-${fingerprint}`
  return { articles: `kznews-${name}.articles.${rules}`, words: `kznews-${name}.words.${rules}` }
}

/** What all aliases of an archive are found by. */
export function allAliasesOf(name: string): string {
  return `kznews-${name}.*`
}

/** Between two paragraphs: no phrase goes across. */
const GAP = 100

const NAME = { type: 'keyword' } as const
const KEPT = { type: 'keyword', index: false, doc_values: false } as const
const SOUGHT = { type: 'keyword', doc_values: false, norms: false } as const
const LENGTH = { type: 'integer', index: false } as const

/** Words are analysed before they come here; a space parts them. */
const PRESENT = {
  type: 'text',
  analyzer: 'whitespace',
  index_options: 'docs',
  norms: false,
} as const
const PLACED = {
  type: 'text',
  analyzer: 'whitespace',
  index_options: 'positions',
  norms: false,
  position_increment_gap: GAP,
} as const

function eachField<T>(mapping: T) {
  return { properties: Object.fromEntries(FIELDS.map((field) => [field, mapping])) }
}

export type Sizes = { readonly shards: number; readonly replicas: number }

function settingsOf({ shards, replicas }: Sizes) {
  return {
    number_of_shards: shards,
    number_of_replicas: replicas,
    codec: 'best_compression',
    refresh_interval: '10s',
  }
}

export function articlesIndex(sizes: Sizes, fingerprint: string) {
  return {
    settings: {
      index: {
        ...settingsOf(sizes),
        'sort.field': ['day', 'instant', 'id'],
        'sort.order': ['desc', 'desc', 'asc'],
      },
    },
    mappings: {
      dynamic: 'strict',
      _meta: { kznews: { format: FORMAT, analyzer: fingerprint } },
      _source: { includes: ['facts', 'record', 'digest'] },
      properties: {
        id: NAME,
        // The document's own id, where that is not the article's.
        key: { type: 'keyword', index: false },
        day: { type: 'integer' },
        instant: { type: 'long', index: false },
        date: { type: 'date', format: 'strict_date' },
        category: NAME,
        title_key: SOUGHT,
        title_order: { type: 'keyword', index: false },
        s_all: PRESENT,
        w_all: PRESENT,
        s: eachField(PLACED),
        w: eachField(PLACED),
        row: { type: 'binary', doc_values: true },
        length: eachField(LENGTH),
        facts: KEPT,
        record: KEPT,
        digest: KEPT,
      },
    },
  }
}

export function wordsIndex({ replicas }: Sizes, fingerprint: string) {
  return {
    settings: { index: settingsOf({ shards: 1, replicas }) },
    mappings: {
      dynamic: 'strict',
      _meta: { kznews: { format: FORMAT, analyzer: fingerprint } },
      _source: { includes: ['family', 'meta', 'forms_to_count'] },
      properties: {
        kind: SOUGHT,
        forms: SOUGHT,
        stems: SOUGHT,
        folds: SOUGHT,
        stem_folds: SOUGHT,
        heads: SOUGHT,
        documents: { type: 'long' },
        family: KEPT,
        meta: KEPT,
        forms_to_count: KEPT,
      },
    },
  }
}
