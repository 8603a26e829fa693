/** A page copied as text. */

import { decodeText } from '../decode.ts'
import { cleanText } from '../found/clean.ts'
import type { Reader } from '../found/draft.ts'
import { draftOf } from '../found/make-draft.ts'
import { collectOrRefuse } from '../whole.ts'
import { parseCopiedPage } from './copied-page.ts'

export const readText: Reader = async function* (bytes, origin) {
  const { place, url } = origin
  const whole = await collectOrRefuse(bytes, place)
  if ('reason' in whole) {
    yield whole
    return
  }
  const { text } = decodeText(whole.bytes, origin.charset)
  const found = parseCopiedPage(cleanText(text))
  if (found === undefined) yield { place, reason: 'no-article' }
  else {
    const addresses = url === undefined ? [] : [url]
    yield draftOf(() => ({ ...found, addresses }), { file: place }, origin)
  }
}
