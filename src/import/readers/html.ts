/** A web page. */

import { decodeText } from '../decode.ts'
import type { Reader } from '../draft.ts'
import { readPage } from '../page/article.ts'
import { collectOrRefuse } from './whole.ts'

export const readHtml: Reader = async function* (bytes, origin) {
  const whole = await collectOrRefuse(bytes, origin.place)
  if ('reason' in whole) {
    yield whole
    return
  }
  const { text } = decodeText(whole.bytes, origin.charset)
  yield await readPage(text, origin)
}
