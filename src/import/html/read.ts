/** A web page. */

import type { Reader } from '../found/draft.ts'
import { textOrRefuse } from '../whole.ts'
import { readPage } from './article.ts'

export const readHtml: Reader = async function* (bytes, origin) {
  const whole = await textOrRefuse(bytes, origin)
  yield 'reason' in whole ? whole : await readPage(whole.text, origin)
}
