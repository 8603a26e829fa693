/** A page copied as text. */

import { blockText, plainText } from '../../archive/inline.ts'
import { cleanText } from '../found/clean.ts'
import type { Origin, Reader, Reading } from '../found/draft.ts'
import { draftOf } from '../found/make-draft.ts'
import { isHeadline, isMachineText, proseOf } from '../found/prose.ts'
import { inTime } from '../markup/time-limit.ts'
import { wordCount } from '../sentences.ts'
import { textOrRefuse } from '../whole.ts'
import { type CopiedPage, parseCopiedPage } from './copied-page.ts'

/** A text without a date has paragraphs, or one of this many words. */
const UNDATED_WORDS = 8

/** Whether what was found is an article's: a headline, and more prose under it than anything else. */
function isArticle({ title, published, content }: CopiedPage): boolean {
  const body = content !== undefined && 'body' in content ? content.body.map(blockText) : []
  const { count, words, share } = proseOf(body.map(plainText))
  if (title === undefined || !isHeadline(title) || share < 0.5) return false
  if (published?.date !== undefined) return count > 0
  return wordCount(title) > 1 && (count > 1 || words >= UNDATED_WORDS)
}

async function readPage(text: string, origin: Origin): Promise<Reading> {
  const { place, url } = origin
  const clean = cleanText(text)
  const found = inTime(() => parseCopiedPage(clean), text.length)
  if (found === undefined) return { place, reason: 'no-article' }
  const isProse = inTime(() => !isMachineText(clean) && isArticle(found), text.length)
  if (!isProse) return { place, reason: 'not-prose' }
  const addresses = url === undefined ? [] : [url]
  return draftOf(() => ({ ...found, addresses }), { file: place }, origin)
}

export const readText: Reader = async function* (bytes, origin) {
  const whole = await textOrRefuse(bytes, origin)
  yield 'reason' in whole ? whole : await readPage(whole.text, origin)
}
