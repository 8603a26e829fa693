/**
 * Everything that a source says of one article, as it says it: what each kind of source gives, whatever its
 * names for it. A record is made of it in make-draft.ts and nowhere else.
 */

import type { Author, DateText, Image, Related } from '../../archive/article.ts'
import type { Content } from '../markup/blocks.ts'
import type { DraftWarning } from './draft.ts'
import type { TextValue } from './text-value.ts'

/** A date as it was written, and as ISO 8601 where it could be read. */
export type FoundDate = { readonly text?: string; readonly date: DateText | undefined }

export type Found = {
  /** The kind of source: html, rss, atom, rdf, jsonfeed, jsonld, ninjs, text. */
  readonly via: string
  /** The article's addresses, its own first. */
  readonly addresses: readonly string[]
  /** The address that links in its text are relative to, where it has none of its own. */
  readonly base?: string | undefined
  /** Identity where there is no address: a guid, a `tag:` URI. */
  readonly guid?: string | undefined
  readonly title: string | undefined
  readonly content: TextValue | Content | undefined
  readonly summary: TextValue | undefined
  readonly published: FoundDate | undefined
  readonly modified: FoundDate | undefined
  /** Tags as the source says them, best first. */
  readonly languages: readonly (string | undefined)[]
  /** The language where nothing is said and the text does not tell; absent by default. */
  readonly otherwise?: 'kk' | 'und'
  readonly categories: readonly string[]
  readonly tags?: readonly string[]
  readonly authors: readonly Author[]
  readonly publisher: string | undefined
  readonly dateline?: string | undefined
  /** Pictures beside the text; those within it are in `content`. */
  readonly images: readonly Image[]
  readonly related?: readonly Related[]
  readonly rights?: string | undefined
  /** What its reader could not be sure of. */
  readonly warnings?: readonly DraftWarning[]
}
