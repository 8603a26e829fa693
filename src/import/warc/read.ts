/**
 * A web archive (WARC): what a crawler kept of the web, answers of servers one after the other. Each
 * page or feed in it is handed back to be read by what it is. A crawl is full of pages that are no
 * articles, so these are counted and not refused one by one.
 */

import { decodeContent, loadZstd } from '../content-encoding.ts'
import type { Container, Origin, Reading, RefusalCode } from '../found/draft.ts'
import { charsetLabel, type Fields, mediaType } from '../http-fields.ts'
import { PAGE_BYTES } from '../limits.ts'
import { once } from '../streams.ts'
import { parseHttpResponse } from './http-response.ts'
import { type WarcRecord, warcRecords } from './records.ts'

/** Pages and feeds, by the type that the server named; without one it may be a page. */
const READABLE =
  /^(?:|text\/html|application\/xhtml\+xml|(?:text|application)\/(?:(?:rss|atom|rdf)\+)?xml|application\/feed\+json)$/

/** Bytes of an answer that show its kind: servers send heads of some kilobytes. */
const HEAD_BYTES = 64 * 1024
const BLOCK_BYTES = PAGE_BYTES + HEAD_BYTES

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

type Page = { readonly content: Buffer; readonly type: string | undefined }

/** wget writes `<https://…>`. What is not of the web (dns:, whois:) is no page. */
function targetOf(fields: Fields): string | undefined {
  const uri = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')
  return /^https?:\/\//i.test(uri) ? uri : undefined
}

/** Whether a record can hold a page: an answer, or a page put there without one. */
function mayHoldPage({ fields }: WarcRecord): boolean {
  const type = fields.get('warc-type')?.toLowerCase()
  const content = mediaType(fields.get('content-type'))
  if (targetOf(fields) === undefined) return false
  // Texts that were taken out of pages (WET).
  if (type === 'conversion') return content === 'text/plain'
  if (type === 'response') return content === 'application/http' || content === ''
  return type === 'resource' && content !== '' && READABLE.test(content)
}

/** Whether the crawler says that it did not keep the whole: a limit of its own, or a continuation. */
function isKeptInPart(fields: Fields): boolean {
  return fields.has('warc-truncated') || fields.has('warc-segment-number')
}

/** Whether a record holds a thing itself, without an answer of a server around it. */
function isResource(fields: Fields): boolean {
  return /^(?:resource|conversion)$/i.test(fields.get('warc-type') ?? '')
}

/** Whether the answer that begins so is a page; the type of a resource has been looked at. */
function isPage(fields: Fields, head: Buffer): boolean {
  if (isResource(fields)) return true
  const response = parseHttpResponse(head)
  return response?.status === 200 && READABLE.test(mediaType(response.fields.get('content-type')))
}

async function pageOf(fields: Fields, block: Buffer): Promise<Page | RefusalCode | undefined> {
  if (isResource(fields)) return { content: block, type: fields.get('content-type') }
  const response = parseHttpResponse(block)
  if (response === undefined) return undefined
  if (response.isCut) return 'cut-short'
  const encoding = response.fields.get('content-encoding')
  const more = /zstd/i.test(encoding ?? '') ? { zstd: await loadZstd() } : {}
  const content = decodeContent(response.body, encoding, PAGE_BYTES, more)
  if (content === 'broken') return 'cut-short'
  if (content === 'too-large') return 'body-too-large'
  return { content, type: response.fields.get('content-type') }
}

/** The page in a record; undefined where it holds another thing, or nothing. */
async function readPage({ fields, length, read }: WarcRecord) {
  const head = await read(HEAD_BYTES)
  if (!isPage(fields, head)) return undefined
  if (length > BLOCK_BYTES) return 'body-too-large'
  const block = Buffer.concat([head, await read(length)])
  // Where the file ends in it, that is said of the record.
  if (block.length < length) return undefined
  if (isKeptInPart(fields)) return 'cut-short'
  const page = await pageOf(fields, block)
  return typeof page === 'object' && page.content.length === 0 ? undefined : page
}

type Named = { readonly number: number; readonly fields?: Fields }

/** `crawl.warc.gz#12 https://…`: the record, counted from 1, and the address of its page. */
function placeOf({ number, fields }: Named, file: string): string {
  const url = fields && targetOf(fields)
  return `${file}#${number}${url === undefined ? '' : ` ${url}`}`
}

function originOf(record: WarcRecord, file: string, type: string | undefined): Origin {
  const { fields } = record
  const url = targetOf(fields)
  const date = fields.get('warc-date') ?? ''
  const charset = charsetLabel(type)
  return {
    place: placeOf(record, file),
    ...(url !== undefined && { url }),
    ...(INSTANT.test(date) && { retrieved: date }),
    ...(charset !== undefined && { charset }),
  }
}

const NO_ARTICLES: readonly RefusalCode[] = ['no-article', 'list-page', 'not-prose', 'xml']

/** What lists of addresses name, a crawl has kept beside them or nowhere. */
function isNoArticle(reading: Reading): boolean {
  if ('links' in reading) return true
  return 'reason' in reading && NO_ARTICLES.some((reason) => reason === reading.reason)
}

export const readWarc: Container = async function* (bytes, { place: file }, read) {
  let skipped = 0
  for await (const record of warcRecords(bytes)) {
    if ('damage' in record) {
      yield { place: placeOf(record, file), reason: record.damage }
      continue
    }
    const page = mayHoldPage(record) ? await readPage(record) : undefined
    if (page === undefined) continue
    if (typeof page === 'string') {
      yield { place: placeOf(record, file), reason: page }
      continue
    }
    for await (const reading of read(once(page.content), originOf(record, file, page.type))) {
      if (isNoArticle(reading)) skipped++
      else yield reading
    }
  }
  if (skipped > 0) yield { place: file, skipped }
}
