/**
 * JSON: records of ours or of another vocabulary (json/shapes.ts): one article, a list of them wherever it
 * stands, objects one after another, or one on each line.
 */

import { articleList } from '../../archive/find-list.ts'
import { isDeep } from '../../archive/parse-article.ts'
import { isObject, type JsonObject } from '../../archive/parse-values.ts'
import { type Place, placeText, problem } from '../../archive/problem.ts'
import { type Line, LineSplitter, MAX_JSON_BYTES } from '../../archive/read-lines.ts'
import { jsonValues } from '../../archive/read-records.ts'
import { decodeText, utf16Of } from '../decode.ts'
import type { Bytes, Origin, Reader, Reading } from '../found/draft.ts'
import { mapDocument } from '../found/field-map.ts'
import { readRecord } from '../found/record.ts'
import { inTime } from '../markup/time-limit.ts'
import { HEAD_BYTES } from '../sniff.ts'
import { once, peek } from '../streams.ts'
import { collectOrRefuse } from '../whole.ts'
import { readJsonText } from './json-text.ts'
import type { LargeRecord } from './large.ts'
import { type Shape, shapeOf } from './shapes.ts'

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
  telegram: async () => (await import('./telegram.ts')).readTelegram,
}

/** Letters of a text that takes no time, however it is written. */
const SHORT = 8000

/** JSON that is larger than this is read a record at a time, in bytes. */
const LARGE = 16 * 1024 * 1024

/** The vocabulary of a value; what is nested without end is refused as a record. */
function shapeIn(value: unknown): Shape {
  return isObject(value) && !isDeep(value) ? shapeOf(value) : 'record'
}

async function* readItem(value: unknown, place: Place, origin: Origin): AsyncGenerator<Reading> {
  const shape = shapeIn(value)
  if (shape === 'record') yield readRecord(value, place)
  else yield* (await SHAPES[shape]())(value as JsonObject, place, origin, readRecord)
}

/** One article, or a list of them. */
async function* readValue(value: unknown, place: Place, origin: Origin): AsyncGenerator<Reading> {
  const list = shapeIn(value) === 'record' ? articleList(value) : undefined
  if (list === undefined) yield* readItem(value, place, origin)
  for (const [index, item] of list?.entries() ?? []) {
    yield* readItem(item, { ...place, record: index + 1 }, origin)
  }
}

/** Parses; the clock costs as much as a short line. */
function clocked<T>(text: string, parse: () => T): T {
  return text.length < SHORT ? parse() : inTime(parse, text.length)
}

/** The values of a document; of one that is broken those that are whole. */
async function* readDocument(text: string, place: Place, origin: Origin): AsyncGenerator<Reading> {
  const values = clocked(text, () => [...jsonValues(text, place)])
  let record = 0
  for (const each of values) {
    if ('problem' in each) yield { place: placeText(each.problem.place), reason: each.problem }
    else {
      const value = mapDocument(each.value, origin.fields)
      if (values.length === 1) yield* readValue(value, place, origin)
      else yield* readItem(value, { ...place, record: ++record }, origin)
    }
  }
}

async function* readLine({ number, bytes }: Line, origin: Origin): AsyncGenerator<Reading> {
  const place = { file: origin.place, line: number }
  const text = bytes && readJsonText(bytes, origin.charset)
  if (text === undefined) {
    const reason =
      bytes === undefined
        ? problem('line-too-long', place, { limit: MAX_JSON_BYTES })
        : problem('not-utf8', place, {})
    yield { place: placeText(place), reason }
  } else yield* readDocument(text.replace(/^\x1e/, ''), place, origin)
}

const LF = 0x0a

export const readLines: Reader = async function* (bytes, origin) {
  const { head, whole } = await peek(bytes, HEAD_BYTES)
  if (utf16Of(head) !== undefined) {
    // Its lines do not end with a byte: it is one text before it is lines.
    const all = await collectOrRefuse(whole, origin.place)
    if ('reason' in all) yield all
    else yield* splitLines(once(Buffer.from(decodeText(all.bytes).text)), origin)
    return
  }
  // A line without an end in sight is a document on one line: messengers write gigabytes so.
  const first = head.includes(LF) ? { head, whole, isAll: true } : await peek(whole, LARGE)
  if (first.isAll || first.head.includes(LF)) yield* splitLines(first.whole, origin)
  else yield* readLargeJson(first.head, first.whole, origin)
}

async function* splitLines(bytes: Bytes, origin: Origin): AsyncGenerator<Reading> {
  const splitter = new LineSplitter()
  for await (const chunk of bytes) {
    for (const line of splitter.push(chunk)) yield* readLine(line, origin)
  }
  for (const line of splitter.end()) yield* readLine(line, origin)
}

/** Records out of a document that is too large for memory; messages of channels among them. */
async function* readLargeJson(head: Buffer, whole: Bytes, origin: Origin): AsyncGenerator<Reading> {
  const { readLarge } = await import('./large.ts')
  const telegram = await import('./telegram.ts')
  let skipped = 0
  async function* read(large: LargeRecord, record: number): AsyncGenerator<Reading> {
    const { around } = large
    const value = mapDocument(large.value, origin.fields)
    const place = { file: origin.place, record }
    if (!telegram.isTelegramMessage(value)) {
      yield* readItem(value, place, origin)
      return
    }
    const chat = telegram.chatOf(around.at(-1) ?? {})
    const reading = telegram.isChannel(chat)
      ? await telegram.readMessage(value, chat, place, origin)
      : undefined
    if (reading === undefined) skipped++
    else yield reading
  }
  yield* readLarge(head, whole, origin, read)
  if (skipped > 0) yield { place: origin.place, skipped }
}

export const readJson: Reader = async function* (bytes, origin) {
  const { place } = origin
  const { head, whole, isAll } = await peek(bytes, LARGE)
  if (!isAll) {
    yield* readLargeJson(head, whole, origin)
    return
  }
  const text = readJsonText(head, origin.charset)
  if (text === undefined) yield { place, reason: problem('not-utf8', { file: place }, {}) }
  else yield* readDocument(text, { file: place }, origin)
}
