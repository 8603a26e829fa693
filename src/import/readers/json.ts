/** Records as JSON: one article, an array of them, an object of articles, or one on each line. */

import { parseArticle } from '../../archive/parse-article.ts'
import { parseJson } from '../../archive/parse-json.ts'
import { isFatal, type Place, placeText, problem } from '../../archive/problem.ts'
import { type Line, LineSplitter, MAX_LINE_BYTES } from '../../archive/read-lines.ts'
import { articleList } from '../../archive/read-records.ts'
import { cleanArticle } from '../clean.ts'
import type { Reader, Reading } from '../draft.ts'
import { collectOrRefuse } from './whole.ts'

function readRecord(value: unknown, place: Place): Reading {
  const { article, problems } = parseArticle(value, place)
  const fatal = problems.find(isFatal)
  if (article === undefined) return { place: placeText(place), reason: fatal! }
  const source = { via: 'json', ...article.source }
  return { article: cleanArticle({ ...article, source }), place: placeText(place), problems }
}

/** One article, or a list of them. */
function* readValue(value: unknown, place: Place): Generator<Reading> {
  const list = articleList(value)
  if (list === undefined) yield readRecord(value, place)
  for (const [index, item] of list?.entries() ?? []) {
    yield readRecord(item, { ...place, record: index + 1 })
  }
}

function* readLine({ number, bytes }: Line, file: string): Generator<Reading> {
  const place = { file, line: number }
  if (bytes === undefined) {
    const reason = problem('line-too-long', place, { limit: MAX_LINE_BYTES })
    yield { place: placeText(place), reason }
    return
  }
  const parsed = parseJson(bytes, place)
  if ('problem' in parsed) yield { place: placeText(place), reason: parsed.problem }
  else yield* readValue(parsed.value, place)
}

export const readLines: Reader = async function* (bytes, { place }) {
  const splitter = new LineSplitter()
  for await (const chunk of bytes) {
    for (const line of splitter.push(chunk)) yield* readLine(line, place)
  }
  for (const line of splitter.end()) yield* readLine(line, place)
}

export const readJson: Reader = async function* (bytes, { place }) {
  const whole = await collectOrRefuse(bytes, place)
  if ('reason' in whole) {
    yield whole
    return
  }
  const parsed = parseJson(whole.bytes, { file: place })
  if ('problem' in parsed) yield { place, reason: parsed.problem }
  else yield* readValue(parsed.value, { file: place })
}
