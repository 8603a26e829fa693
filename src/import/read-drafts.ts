/**
 * A stream of bytes → articles, by what the bytes are and not by what the file is called: JSON,
 * an array of it, JSON Lines, gzip of any, or the text of a page.
 */

import { createGunzip } from 'node:zlib'
import type { Article } from '../archive/article.ts'
import { parseArticle } from '../archive/parse-article.ts'
import { parseJson } from '../archive/parse-json.ts'
import { isFatal, type Place, type Problem, placeText, problem } from '../archive/problem.ts'
import { type Line, LineSplitter, MAX_LINE_BYTES } from '../archive/read-lines.ts'
import { articleList } from '../archive/read-records.ts'
import { reasonOf } from '../errors.ts'
import { cleanArticle, cleanText } from './clean.ts'
import { parsePageText } from './page-text.ts'

/** Why a source gave no article, beyond what can be wrong with a record. */
type RefusalCode = 'not-text' | 'no-article' | 'unsupported' | 'broken-gzip'

export type Refusal = { readonly place: string; readonly reason: RefusalCode | Problem }

export type Draft = {
  readonly article: Article
  readonly place: string
  /** What had to be mended. */
  readonly problems: readonly Problem[]
}

type Reading = Draft | Refusal
type Bytes = AsyncIterable<Uint8Array>

const HEAD_BYTES = 64 * 1024

type Peeked = {
  readonly head: Buffer
  readonly whole: Bytes
  /** Closes the stream, read or not. */
  readonly close: () => Promise<unknown>
}

/** Takes the beginning of a stream off and gives it back with the whole. */
async function peek(bytes: Bytes): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const { value, done } = await iterator.next()
    if (done) break
    taken.push(value)
    size += value.length
  }
  async function* whole() {
    yield* taken
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return {
    head: Buffer.concat(taken).subarray(0, HEAD_BYTES),
    whole: whole(),
    close: async () => iterator.return?.(),
  }
}

async function* gunzip(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const stream = createGunzip()
  const feed = async () => {
    for await (const chunk of bytes) {
      if (!stream.write(chunk)) await new Promise((resolve) => stream.once('drain', resolve))
    }
    stream.end()
  }
  feed().catch((error) => stream.destroy(error))
  yield* stream
}

/** Collects a stream; undefined when it is larger than a file that is read as a whole may be. */
async function collect(bytes: Bytes): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > MAX_LINE_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

type Kind = 'empty' | 'gzip' | 'binary' | 'markup' | 'lines' | 'json' | 'text'

function isObjectLine(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** Whether a text is an object a line, the first of which may be torn; or one over many lines. */
function isObjectLines(text: string, isCut: boolean): boolean {
  const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '')
  // One line is one object, read whole; unless it goes on, when reading lines does for both.
  if (second === undefined) return isCut
  if (first.trim() !== '{' && second.startsWith('{')) return true
  return isObjectLine(first) || isObjectLine(second)
}

/** What a source is, by its first bytes. */
function sniff(head: Buffer): Kind {
  if (head.length === 0) return 'empty'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (head.includes(0)) return 'binary'
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text.startsWith('{'))
    return isObjectLines(text, head.length === HEAD_BYTES) ? 'lines' : 'json'
  if (/^(?:<(?:[!?]|[a-z])|WARC\/)/i.test(text)) return 'markup'
  // A page may begin with a bracket too: a link, an aside.
  return /^\[\s*(?:[{\]]|$)/.test(text) ? 'json' : 'text'
}

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

async function* readLines(bytes: Bytes, file: string): AsyncGenerator<Reading> {
  const splitter = new LineSplitter()
  for await (const chunk of bytes) {
    for (const line of splitter.push(chunk)) yield* readLine(line, file)
  }
  for (const line of splitter.end()) yield* readLine(line, file)
}

function* readJson(bytes: Buffer, file: string): Generator<Reading> {
  const parsed = parseJson(bytes, { file })
  if ('problem' in parsed) yield { place: file, reason: parsed.problem }
  else yield* readValue(parsed.value, { file })
}

function readPage(bytes: Buffer, file: string): Reading {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { place: file, reason: problem('not-utf8', { file }, {}) }
  }
  const article = parsePageText(cleanText(text))
  if (article === undefined) return { place: file, reason: 'no-article' }
  return { article: cleanArticle(article), place: file, problems: [] }
}

async function* readKind(kind: Kind, bytes: Bytes, file: string): AsyncGenerator<Reading> {
  if (kind === 'empty') yield { place: file, reason: problem('file-empty', { file }, {}) }
  else if (kind === 'binary') yield { place: file, reason: 'not-text' }
  // Feeds, web pages and web archives, which have no reader yet.
  else if (kind === 'markup') yield { place: file, reason: 'unsupported' }
  else if (kind === 'lines') yield* readLines(bytes, file)
  else {
    const whole = await collect(bytes)
    if (whole === undefined) {
      const facts = { bytes: MAX_LINE_BYTES + 1, limit: MAX_LINE_BYTES }
      yield { place: file, reason: problem('file-too-large', { file }, facts) }
    } else if (kind === 'json') yield* readJson(whole, file)
    else yield readPage(whole, file)
  }
}

async function* readGzip(bytes: Bytes, file: string): AsyncGenerator<Reading> {
  try {
    const inner = await peek(gunzip(bytes))
    yield* readKind(sniff(inner.head), inner.whole, file)
  } catch (error) {
    // What came out whole before the break has been read.
    if (!/^Z_/.test(reasonOf(error))) throw error
    yield { place: file, reason: 'broken-gzip' }
  }
}

/** Reads the articles of one source; what cannot be read is a refusal at its place. */
export async function* readDrafts(bytes: Bytes, file: string): AsyncGenerator<Reading> {
  const { head, whole, close } = await peek(bytes)
  const kind = sniff(head)
  try {
    yield* kind === 'gzip' ? readGzip(whole, file) : readKind(kind, whole, file)
  } finally {
    await close()
  }
}
