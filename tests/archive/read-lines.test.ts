/** Lines of a file with their byte offsets, however long they are and wherever a chunk ends. */

import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, LineSplitter, MAX_JSON_BYTES, readLines } from '../../src/archive/read-lines.ts'
import { readRecords } from '../../src/archive/read-records.ts'
import { temporaryFolder } from '../support/cli.ts'

/** Everything that lines are made of, in bytes: line ends, blanks, halves of letters. */
const bytes = fc
  .array(
    fc.oneof(
      fc
        .constantFrom('\n', '\r\n', ' ', '\t', '\ufeff', '{"id":"арал"}', 'қ', '\0')
        .map(Buffer.from),
      fc.uint8Array({ maxLength: 9 }).map((array) => Buffer.from(array)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.concat(parts))

function split(whole: Buffer, cuts: readonly number[]): Line[] {
  const splitter = new LineSplitter()
  const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b)
  const lines: Line[] = []
  for (let part = 1; part < at.length; part++) {
    lines.push(...splitter.push(whole.subarray(at[part - 1], at[part])))
  }
  return [...lines, ...splitter.end()]
}

test('however a stream is cut, its lines are those of the whole, where they say', () => {
  fc.assert(
    fc.property(bytes, fc.array(fc.nat({ max: 400 }), { maxLength: 12 }), (whole, cuts) => {
      const expected = whole
        .toString('latin1')
        .split('\n')
        .map((text, index) => ({ number: index + 1, text }))
        .filter(({ text }) => /[^ \t\r\xef\xbb\xbf]/.test(text))
      const lines = split(whole, cuts)
      expect(
        lines.map(({ number, bytes: line }) => ({
          number,
          text: Buffer.from(line!).toString('latin1'),
        })),
      ).toEqual(expected)
      for (const { offset, bytes: line } of lines) {
        expect(whole.subarray(offset, offset + line!.length).equals(line!)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a file gives the lines of its bytes, over the chunks it is read in', () => {
  const path = join(temporaryFolder(), 'жаңалықтар.jsonl')
  const texts = Array.from({ length: 5000 }, (_, at) => `${at} ${'қала '.repeat(at % 97)}`)
  writeFileSync(path, texts.join('\n'))
  const lines = [...readLines(path)]
  expect(lines.map(({ bytes: line }) => Buffer.from(line!).toString('utf8'))).toEqual(texts)
})

test('a line of spaces is no line, however long', () => {
  const path = join(temporaryFolder(), 'бос.jsonl')
  writeFileSync(path, `${' '.repeat(100)}\n\n\t\r\n`)
  expect([...readLines(path)]).toEqual([])
})

test('a line beyond the limit is one problem, and takes no memory', () => {
  const folder = temporaryFolder()
  const descriptor = openSync(join(folder, 'үлкен.jsonl'), 'w')
  writeSync(descriptor, '{"id":"бір","title":"Арал"}\n{"id":"')
  // A hole in the file: 80 MB that are nowhere on the disk.
  writeSync(descriptor, '"}\n{"id":"үш","title":"Балқаш"}\n', MAX_JSON_BYTES * 1.25)
  closeSync(descriptor)
  const before = process.memoryUsage()
  let peak = 0
  const found = [...readRecords(folder, 'үлкен.jsonl')].map((record) => {
    const { rss } = process.memoryUsage()
    peak = Math.max(peak, rss - before.rss)
    return 'problem' in record ? record.problem : record.value
  })
  expect(found).toEqual([
    { id: 'бір', title: 'Арал' },
    {
      code: 'line-too-long',
      place: { file: 'үлкен.jsonl', line: 2 },
      facts: { limit: MAX_JSON_BYTES },
    },
    { id: 'үш', title: 'Балқаш' },
  ])
  // The limit and what waits for the collector; never the line twice.
  expect(peak).toBeLessThan(MAX_JSON_BYTES * 2)
})
