/** Web archives for tests, made by hand: records of a WARC file and the answers of servers in them. */

import { gzipSync } from 'node:zlib'

type Fields = Readonly<Record<string, string | undefined>>

function fieldLines(fields: Fields, end: string): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}${end}`))
    .join('')
}

/** An answer: its head and its body, `end` between the lines. */
export function response(
  body: string | Buffer,
  fields: Fields = {},
  { status = '200 OK', end = '\r\n' } = {},
): Buffer {
  const head = fieldLines({ 'Content-Type': 'text/html; charset=utf-8', ...fields }, end)
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}${end}${head}${end}`, 'utf8'),
    Buffer.from(body as string),
  ])
}

/** A record; `fields` put over those of a response. */
export function record(block: Buffer, fields: Fields = {}, end = '\r\n'): Buffer {
  const all = {
    'WARC-Type': 'response',
    'WARC-Record-ID': '<urn:uuid:0>',
    'WARC-Target-URI': 'https://zhanalyq.example/a/1.html',
    'WARC-Date': '2024-05-01T07:00:00Z',
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(block.length),
    ...fields,
  }
  return Buffer.concat([
    Buffer.from(`WARC/1.1${end}${fieldLines(all, end)}${end}`, 'utf8'),
    block,
    Buffer.from(end + end),
  ])
}

/** The file of these records, packed one by one as crawlers do. */
export function packed(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((each) => gzipSync(each)))
}

/** A body in chunks of a given size. */
export function chunked(body: Buffer, size = 7): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size)
    parts.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}
