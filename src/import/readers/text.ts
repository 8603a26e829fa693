/** A page copied as text. */

import { problem } from '../../archive/problem.ts'
import { cleanArticle, cleanText } from '../clean.ts'
import type { Reader, Reading } from '../draft.ts'
import { parsePageText } from '../page-text.ts'
import { collectOrRefuse } from './whole.ts'

function readPage(bytes: Buffer, place: string): Reading {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { place, reason: problem('not-utf8', { file: place }, {}) }
  }
  const article = parsePageText(cleanText(text))
  if (article === undefined) return { place, reason: 'no-article' }
  return { article: cleanArticle(article), place, problems: [] }
}

export const readText: Reader = async function* (bytes, { place }) {
  const whole = await collectOrRefuse(bytes, place)
  yield 'reason' in whole ? whole : readPage(whole.bytes, place)
}
