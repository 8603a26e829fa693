/**
 * JSON: records of ours or of another vocabulary (json/shapes.ts): one article, an array of them, an
 * object of articles, or one on each line.
 */

import { isDeep, parseArticle } from '../../archive/parse-article.ts'
import { type ParsedJson, parseJson } from '../../archive/parse-json.ts'
import { isObject, type JsonObject } from '../../archive/parse-values.ts'
import { isFatal, type Place, placeText, problem } from '../../archive/problem.ts'
import { type Line, LineSplitter, MAX_JSON_BYTES } from '../../archive/read-lines.ts'
import { articleList } from '../../archive/read-records.ts'
import { decodeText, utf16Of } from '../decode.ts'
import { cleanArticle } from '../found/clean.ts'
import type { Bytes, Origin, Reader, Reading } from '../found/draft.ts'
import { HEAD_BYTES } from '../sniff.ts'
import { once, peek } from '../streams.ts'
import { collectOrRefuse } from '../whole.ts'
import { type Shape, shapeOf } from './shapes.ts'

function readRecord(value: unknown, place: Place): Reading {
  const { article, problems } = parseArticle(value, place)
  const fatal = problems.find(isFatal)
  if (article === undefined) return { place: placeText(place), reason: fatal! }
  const source = { via: 'json', ...article.source }
  return { article: cleanArticle({ ...article, source }), place: placeText(place), problems }
}

type ShapeReader = (
  value: JsonObject,
  place: Place,
  origin: Origin,
  read: typeof readRecord,
) => AsyncIterable<Reading>

/** Readers of other vocabularies, loaded when one is met. */
const SHAPES: Readonly<Record<Exclude<Shape, 'record'>, () => Promise<ShapeReader>>> = {
  jsonfeed: async () => (await import('./json-feed.ts')).readJsonFeed,
  jsonld: async () => (await import('./json-ld.ts')).readJsonLd,
  ninjs: async () => (await import('./ninjs.ts')).readNinjs,
}

async function* readItem(value: unknown, place: Place, origin: Origin): AsyncGenerator<Reading> {
  // What is nested without end is refused as a record.
  const shape = isObject(value) && !isDeep(value) ? shapeOf(value) : 'record'
  if (shape === 'record') yield readRecord(value, place)
  else yield* (await SHAPES[shape]())(value as JsonObject, place, origin, readRecord)
}

/** One article, or a list of them. */
async function* readValue(value: unknown, place: Place, origin: Origin): AsyncGenerator<Reading> {
  const list = articleList(value)
  if (list === undefined) yield* readItem(value, place, origin)
  for (const [index, item] of list?.entries() ?? []) {
    yield* readItem(item, { ...place, record: index + 1 }, origin)
  }
}

async function* readLine({ number, bytes }: Line, origin: Origin): AsyncGenerator<Reading> {
  const place = { file: origin.place, line: number }
  if (bytes === undefined) {
    const reason = problem('line-too-long', place, { limit: MAX_JSON_BYTES })
    yield { place: placeText(place), reason }
    return
  }
  const parsed = parseAnyJson(bytes, place, origin)
  if ('problem' in parsed) yield { place: placeText(place), reason: parsed.problem }
  else yield* readValue(parsed.value, place, origin)
}

/**
 * JSON is UTF-8 (RFC 8259), but files in other sets are met. Those that only might be one are
 * refused: their letters would be guessed.
 */
function parseAnyJson(bytes: Uint8Array, place: Place, { charset }: Origin): ParsedJson {
  // UTF-16 of ASCII is valid UTF-8 too, with zeros in it.
  const utf8 = utf16Of(bytes) === undefined ? parseJson(bytes, place) : undefined
  if (utf8 !== undefined && !('problem' in utf8 && utf8.problem.code === 'not-utf8')) return utf8
  const decoded = decodeText(bytes, charset)
  const isGuess = decoded.charset === 'utf-8' || decoded.charset === 'windows-1252'
  return utf8 !== undefined && isGuess ? utf8 : parseJson(Buffer.from(decoded.text), place)
}

export const readLines: Reader = async function* (bytes, origin) {
  const { head, whole } = await peek(bytes, HEAD_BYTES)
  if (utf16Of(head) !== undefined) {
    // Its lines do not end with a byte: it is one text before it is lines.
    const all = await collectOrRefuse(whole, origin.place)
    if ('reason' in all) yield all
    else yield* splitLines(once(Buffer.from(decodeText(all.bytes).text)), origin)
    return
  }
  yield* splitLines(whole, origin)
}

async function* splitLines(bytes: Bytes, origin: Origin): AsyncGenerator<Reading> {
  const splitter = new LineSplitter()
  for await (const chunk of bytes) {
    for (const line of splitter.push(chunk)) yield* readLine(line, origin)
  }
  for (const line of splitter.end()) yield* readLine(line, origin)
}

export const readJson: Reader = async function* (bytes, origin) {
  const { place } = origin
  const whole = await collectOrRefuse(bytes, place)
  if ('reason' in whole) {
    yield whole
    return
  }
  const parsed = parseAnyJson(whole.bytes, { file: place }, origin)
  if ('problem' in parsed) yield { place, reason: parsed.problem }
  else yield* readValue(parsed.value, { file: place }, origin)
}
