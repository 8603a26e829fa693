/** A page copied as text. */

import { decodeText } from '../decode.ts'
import { cleanArticle, cleanText } from '../found/clean.ts'
import type { Origin, Reader, Reading } from '../found/draft.ts'
import { collectOrRefuse } from '../whole.ts'
import { parsePageText } from './copied-page.ts'

function readPage(bytes: Buffer, { place, charset }: Origin): Reading {
  const { text, lettersLost } = decodeText(bytes, charset)
  const article = parsePageText(cleanText(text))
  if (article === undefined) return { place, reason: 'no-article' }
  const warnings = lettersLost ? { warnings: ['letters-lost'] } : {}
  const source = { ...article.source, ...warnings }
  return { article: cleanArticle({ ...article, source }), place, problems: [] }
}

export const readText: Reader = async function* (bytes, origin) {
  const whole = await collectOrRefuse(bytes, origin.place)
  yield 'reason' in whole ? whole : readPage(whole.bytes, origin)
}
