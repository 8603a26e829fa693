/**
 * A stream of bytes → articles, by what the bytes are and not by what the file is called. Each kind
 * of source has a reader of its own, loaded when it is met.
 */

import { problem } from '../archive/problem.ts'
import { reasonOf } from '../errors.ts'
import { withinBudget } from './budget.ts'
import type { Bytes, Container, Origin, Reader, Reading, RefusalCode } from './found/draft.ts'
import { walledAll } from './found/wall.ts'
import { HEAD_BYTES, type Kind, sniff } from './sniff.ts'
import { gunzip, peek } from './streams.ts'

const refuse = (reason: RefusalCode): Reader =>
  async function* (_bytes, { place }) {
    yield { place, reason }
  }

const refuseEmpty: Reader = async function* (_bytes, { place }) {
  yield { place, reason: problem('file-empty', { file: place }, {}) }
}

const READERS: Readonly<Record<Exclude<Kind, 'gzip' | 'zstd'>, () => Promise<Reader | Container>>> =
  {
    empty: async () => refuseEmpty,
    binary: async () => refuse('not-text'),
    warc: async () => (await import('./warc/read.ts')).readWarc,
    html: async () => (await import('./html/read.ts')).readHtml,
    feed: async () => (await import('./feed/read.ts')).readFeed,
    listing: async () => (await import('./listing/read.ts')).readListing,
    lines: async () => (await import('./json/read.ts')).readLines,
    json: async () => (await import('./json/read.ts')).readJson,
    mail: async () => (await import('./mail/read.ts')).readMail,
    markdown: async () => (await import('./markdown/read.ts')).readMarkdownText,
    zip: async () => (await import('./zip/read.ts')).readZip,
    table: async () => (await import('./table/read.ts')).readTable,
    text: async () => (await import('./text/read.ts')).readText,
    xml: async () => refuse('xml'),
    arc: async () => refuse('arc'),
    cdx: async () => refuse('cdx'),
    database: async () => refuse('database'),
    epub: async () => refuse('epub'),
    office: async () => refuse('office'),
    packed: async () => refuse('packed'),
    parquet: async () => refuse('parquet'),
    pdf: async () => refuse('pdf'),
  }

function isPacked(kind: Kind): kind is 'gzip' | 'zstd' {
  return kind === 'gzip' || kind === 'zstd'
}

async function* readKind(kind: Kind, bytes: Bytes, origin: Origin): AsyncGenerator<Reading> {
  const read: Container = await READERS[isPacked(kind) ? 'binary' : kind]()
  const { url: fetched } = origin
  for await (const reading of read(bytes, origin, readDrafts)) {
    // What is nearest to the bytes knows best: a page in a web archive has an address of its own.
    yield fetched !== undefined && 'article' in reading ? { fetched, ...reading } : reading
  }
}

async function* readPacked(
  kind: 'gzip' | 'zstd',
  bytes: Bytes,
  origin: Origin,
): AsyncGenerator<Reading> {
  const { unzstd, BrokenZstd } = await import('./zstd.ts')
  try {
    const inner = await peek(kind === 'gzip' ? gunzip(bytes) : unzstd(bytes), HEAD_BYTES)
    yield* readKind(sniff(inner.head, origin.charset), inner.whole, origin)
  } catch (error) {
    // What came out whole before the break has been read.
    const isBroken = error instanceof BrokenZstd || /^Z_/.test(reasonOf(error))
    if (!isBroken) throw error
    yield { place: origin.place, reason: kind === 'gzip' ? 'broken-gzip' : 'broken-zstd' }
  }
}

async function* readSource(bytes: Bytes, origin: Origin): AsyncGenerator<Reading> {
  const { head, whole, close } = await peek(bytes, HEAD_BYTES)
  const kind = sniff(head, origin.charset)
  try {
    yield* isPacked(kind) ? readPacked(kind, whole, origin) : readKind(kind, whole, origin)
  } finally {
    await close()
  }
}

/** Reads the articles of one source; what cannot be read, and a source that cannot, is a refusal at its place. */
export function readDrafts(bytes: Bytes, origin: Origin): AsyncGenerator<Reading> {
  const { place } = origin
  return walledAll(
    place,
    withinBudget(bytes, place, (counted) => readSource(counted, origin)),
  )
}
