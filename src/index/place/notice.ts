/** What happens to an index while it is opened: data, worded in messages/. */

export type IndexNotice =
  | { readonly code: 'index-damaged' }
  | { readonly code: 'index-waiting' }
  | { readonly code: 'index-busy' }
  | { readonly code: 'index-temporary'; readonly path: string; readonly reason: string }
