/**
 * Text that was escaped once more than it should: `&amp;amp;` in structured data and meta tags, where
 * the parser has undone one layer already or none.
 */

import { decodeHTMLStrict } from 'entities'
import { oneLine } from '../sentences.ts'

/** Layers that have been seen. */
const MAX_LAYERS = 3
const TAG = /<\/?[a-z][^<>]{0,1000}>/gi

/** A text as a reader should see it: on one line, without entities and tags. */
export function readable(text: string): string {
  let plain = text
  for (let layer = 0; layer < MAX_LAYERS && plain.includes('&'); layer++) {
    plain = decodeHTMLStrict(plain)
  }
  return oneLine(plain.replace(TAG, ' '))
}
