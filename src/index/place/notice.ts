/** Events of opening an index, as data; messages/ words them. */

export type IndexNotice =
  | { readonly code: 'index-damaged' }
  | { readonly code: 'index-waiting' }
  | { readonly code: 'index-busy' }
  | { readonly code: 'index-temporary'; readonly path: string; readonly reason: string }
