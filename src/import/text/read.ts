/** A page copied as text. */

import { cleanText } from '../found/clean.ts'
import type { Origin, Reader, Reading } from '../found/draft.ts'
import { draftOf } from '../found/make-draft.ts'
import { inTime } from '../markup/time-limit.ts'
import { textOrRefuse } from '../whole.ts'
import { parseCopiedPage } from './copied-page.ts'

async function readPage(text: string, origin: Origin): Promise<Reading> {
  const { place, url } = origin
  const found = inTime(() => parseCopiedPage(cleanText(text)), text.length)
  if (found === undefined) return { place, reason: 'no-article' }
  const addresses = url === undefined ? [] : [url]
  return draftOf(() => ({ ...found, addresses }), { file: place }, origin)
}

export const readText: Reader = async function* (bytes, origin) {
  const whole = await textOrRefuse(bytes, origin)
  yield 'reason' in whole ? whole : await readPage(whole.text, origin)
}
