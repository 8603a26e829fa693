/** Pools: a judged set among other texts. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { toArticle } from '../../../bench/quality/eval-search.mjs'
import { readFillers, readSet } from '../../../bench/quality/pools.mjs'

const folder = mkdtempSync(join(tmpdir(), 'kznews-pools-'))
const lines = (records: readonly object[]) => records.map((each) => JSON.stringify(each)).join('\n')

test('a set holds the judged queries only, and ids as texts', () => {
  writeFileSync(join(folder, 'passages.jsonl'), lines([{ id: 7, title: 'Су тасқыны' }]))
  writeFileSync(join(folder, 'queries.tsv'), 'q1\tсу тасқыны\nq2\tкөктем\n')
  writeFileSync(join(folder, 'qrels.tsv'), 'q1 0 7 1\n')
  const { passages, queries, judgements } = readSet(folder)
  expect(passages).toEqual([{ id: '7', title: 'Су тасқыны' }])
  expect(queries).toEqual([['q1', 'су тасқыны']])
  expect(judgements.get('q1')?.get('7')).toBe(1)
})

test('a set of whole articles holds those of the archives it names, paragraph by paragraph', () => {
  const own = mkdtempSync(join(tmpdir(), 'kznews-pools-'))
  const day = join(own, 'archive', '2024', '04')
  mkdirSync(day, { recursive: true })
  const list = { type: 'list', items: ['Ақтөбе;', 'Атырау.'] }
  const flood = { id: 'b', title: 'Тасқын', body: ['Су басты.', list] }
  const rain = { id: 'a', title: 'Дождь', language: 'ru', body: ['Льёт.', 'Вода растёт.'] }
  writeFileSync(join(day, 'b.json'), JSON.stringify(flood))
  writeFileSync(join(own, 'archives.txt'), 'archive\n')
  writeFileSync(join(own, 'passages.jsonl'), lines([rain]))
  writeFileSync(join(own, 'queries.tsv'), 'q1\tсу тасқыны\n')
  writeFileSync(join(own, 'qrels.tsv'), 'q1 0 b 1\n')
  const { passages } = readSet(own)
  expect(passages).toEqual([rain, flood])
  const [russian, kazakh] = passages.map((each) => toArticle(each))
  expect(russian).toMatchObject({ language: 'ru', body: ['Льёт.', 'Вода растёт.'] })
  expect(kazakh).toMatchObject({ language: 'kk', body: ['Су басты.', 'Ақтөбе;', 'Атырау.'] })
})

test('sentences are joined to documents of two to seven, and none is lost', () => {
  const sentences = Array.from({ length: 50 }, (_, at) => ({ text: `Сөйлем ${at}.` }))
  const path = join(folder, 'sentences.jsonl.gz')
  writeFileSync(path, gzipSync(lines(sentences)))
  const documents = readFillers([path])
  const texts = documents.map(({ title, text }) => `${title} ${text}`.trim())
  expect(texts.join(' ')).toBe(sentences.map(({ text }) => text).join(' '))
  for (const text of texts.slice(0, -1)) {
    const count = text.match(/Сөйлем/g)!.length
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(7)
  }
  expect(readFillers([path])).toEqual(documents)
  expect(readFillers([path], { joined: false })).toHaveLength(50)
})

test('articles of a folder stay as they are, each with an id of its own', () => {
  const own = mkdtempSync(join(tmpdir(), 'kznews-pools-'))
  writeFileSync(join(own, 'articles.jsonl'), lines([{ id: 'a', title: 'Әкім', text: 'Сайлау.' }]))
  expect(readFillers([own])).toEqual([{ id: 'filler-0-0', title: 'Әкім', text: 'Сайлау.' }])
})
