/** Events of opening an index, as data; messages/ words them. */

export type IndexNotice =
  | { readonly code: 'index-damaged' }
  | { readonly code: 'index-waiting' }
  | { readonly code: 'index-busy' }
  /** An archive on a cluster did not answer whole. */
  | { readonly code: 'answer-partial' }
  | { readonly code: 'index-temporary'; readonly path: string; readonly reason: string }
