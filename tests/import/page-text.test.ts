/** A news page copied as text: a folder for each case, the text and the record expected of it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { toRecord } from '../../src/archive/article.ts'
import { parseInline } from '../../src/archive/inline.ts'
import { readDrafts } from '../../src/import/read.ts'
import { sectionName } from '../../src/import/sentences.ts'
import { paragraphOf, spansOf } from '../../src/import/text/links.ts'
import { kznews, SAMPLE, temporaryFolder, writeFiles } from '../support/cli.ts'
import { cpuTime } from '../support/cpu-time.ts'

const CASES = join(import.meta.dirname, 'cases')
const SHIPPED = '2026/06/20260622-dee782ec.json'
/** The shipped records are older than ids of 64 bits. */
const SHORT_ID = '20260622-dee782ec'
const ID = `${SHORT_ID}556fe30c`

/** The one record that a page is read as. */
async function recordOf(bytes: Uint8Array): Promise<unknown> {
  const readings = []
  for await (const reading of readDrafts(toStream(bytes), { place: 'бет.txt' }))
    readings.push(reading)
  expect(readings).toHaveLength(1)
  const [reading] = readings
  return reading !== undefined && 'article' in reading ? toRecord(reading.article) : reading
}

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const CASE_NAMES = readdirSync(CASES)

test('there are pages to read', () => {
  expect(CASE_NAMES.length).toBeGreaterThanOrEqual(8)
})

test.each(CASE_NAMES)('the copied page “%s” is read as expected', async (name) => {
  const source = readFileSync(join(CASES, name, 'source.txt'))
  const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'))
  expect(await recordOf(source)).toEqual(expected)
})

/** The page of a shipped record, as it looks when it is copied from a browser. */
function copiedPage(): { page: string; record: string } {
  const record = readFileSync(join(SAMPLE, SHIPPED), 'utf8').replace(SHORT_ID, ID)
  const { title, categories, body, images, related, source } = JSON.parse(record)
  const paragraphs = body.map((text: string) => text.replaceAll(']()', '](#)'))
  const torn = paragraphs.findIndex((text: string) => text.includes('көбейіп бара жатқанын'))
  expect(torn).toBeGreaterThan(0)
  paragraphs[torn] = paragraphs[torn].replace('бара жатқанын', 'бара\n\nжатқанын')
  const rubrics = categories.map((name: string) => name.toUpperCase())
  const blocks = [
    `\n\n${rubrics[0]}`,
    title,
    source.dateText,
    `\n${images[0].caption}`,
    ...paragraphs,
    '\nОҚИ ОТЫРЫҢЫЗ',
    related[0].title,
    'Айдар',
    ...rubrics,
  ]
  return { page: blocks.join('\n\n'), record }
}

test.each([
  ['as it is', (page: string) => page],
  ['with CRLF', (page: string) => page.replaceAll('\n', '\r\n')],
  ['after a byte order mark', (page: string) => `\ufeff${page}`],
  ['decomposed', (page: string) => page.normalize('NFD')],
])('the page of the shipped article, copied %s, becomes its record byte for byte', (_, change) => {
  const { page, record } = copiedPage()
  const folder = temporaryFolder()
  writeFiles(folder, { 'бет.txt': change(page) })
  const run = kznews(folder, ['import', 'бет.txt', '--archive', 'мұрағат'])
  expect(run.status, run.stderr).toBe(0)
  expect(readFileSync(join(folder, 'мұрағат', SHIPPED.replace(SHORT_ID, ID)), 'utf8')).toBe(record)
})

test.each([
  ['KZ-1048', (page: string) => iconv.encode(page, 'rk1048')],
  ['PTCP154', (page: string) => iconv.encode(page, 'pt154')],
  ['UTF-16LE', (page: string) => iconv.encode(page, 'utf-16le')],
  ['UTF-16BE', (page: string) => iconv.encode(page, 'utf-16be')],
  ['UTF-16LE with a mark', (page: string) => iconv.encode(page, 'utf-16le', { addBOM: true })],
  ['UTF-16BE with a mark', (page: string) => iconv.encode(page, 'utf-16be', { addBOM: true })],
])('the page of the shipped article in %s becomes its record', async (_, encode) => {
  const { page, record } = copiedPage()
  const { source, ...rest } = JSON.parse(record)
  const { sha256, retrieved, rights, url, urls, ...said } = source
  expect(await recordOf(encode(page))).toEqual({ ...rest, source: said })
})

test.each([
  ['ЖАҢАЛЫҚТАР', 'Жаңалықтар'],
  ['ЖАЛПЫ АРХИВ', 'Жалпы архив'],
  ['Қоғам', 'Қоғам'],
])('the section %s is called %s', (label, name) => {
  expect(sectionName(label)).toBe(name)
})

test('a line keeps its links, and shows what it showed, whatever it holds', () => {
  const pieces = ['[', ']', '\\', '(', ')', '](#)', '[сөз](#)', '[сөз](https://a.kz/б_(в))', ' сөз']
  const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''))
  fc.assert(
    fc.property(lines, (line) => {
      const spans = spansOf(line)
      expect(parseInline(paragraphOf(line))).toEqual(spans.length > 0 ? spans : [{ text: '' }])
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['a headline alone', 'Арал қайтып келеді\n\n'],
  ['a headline and a date', 'Арал қайтып келеді\n\n22 маусым 2026 жыл'],
  ['a headline and rubrics', 'Арал қайтып келеді\n\nАйдар\n\nЭКОЛОГИЯ'],
  ['space alone', ' \n\n\t\n'],
])('%s is no article', async (_, page) => {
  expect(await recordOf(Buffer.from(page))).toEqual({ place: 'бет.txt', reason: 'no-article' })
})

test('a page of a megabyte is read in linear time', async () => {
  const start = cpuTime()
  for (const piece of ['[а](#', 'АЙДАР ', 'сөз\n', 'сөз\n\n', '" ', '(', '.'.repeat(9), '. ']) {
    await recordOf(Buffer.from(`Арал\n\n${piece.repeat(1_000_000 / piece.length)}`))
  }
  await recordOf(Buffer.from(`Арал\n\nСу${' '.repeat(1_000_000)}келді.`))
  // A quadratic reader takes minutes.
  expect(cpuTime() - start).toBeLessThan(10_000)
})
