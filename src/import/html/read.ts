/** A web page. */

import { decodeText } from '../decode.ts'
import type { Reader } from '../found/draft.ts'
import { collectOrRefuse } from '../whole.ts'
import { readPage } from './article.ts'

export const readHtml: Reader = async function* (bytes, origin) {
  const whole = await collectOrRefuse(bytes, origin.place)
  if ('reason' in whole) {
    yield whole
    return
  }
  const { text } = decodeText(whole.bytes, origin.charset)
  yield await readPage(text, origin)
}
