/** Generated archives: valid records, the same for the same seed, with the frequencies of news. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { expect, test } from 'vitest'
import { makeArchive } from '../../../bench/support/archive.mjs'
import { makeRandom, makeSampler, makeZipf } from '../../../bench/support/random.mjs'
import { endingOf, readVocabulary } from '../../../bench/support/vocabulary.mjs'
import { pickWords, readWords } from '../../../bench/support/words.mjs'
import { filesBelow, temporaryFolder } from '../../support/cli.ts'

type Article = { id: string; title: string; description: string; body: string[] }

const ARTICLES = 300

/** A generated archive, and its articles in order. */
function generated(options: { seed?: number; words?: string } = {}) {
  const folder = join(temporaryFolder(), 'archive')
  makeArchive({ articles: ARTICLES, out: folder, seed: 1, words: undefined, ...options })
  const text = readFileSync(join(folder, 'articles.jsonl'), 'utf8')
  const articles: Article[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { folder, text, articles }
}

const wordsOf = ({ title, description, body }: Article): string[] =>
  [title, description, ...body]
    .join(' ')
    .toLowerCase()
    .match(/[а-яёәіңғүұқөһ]+/g) ?? []

test('every article is a valid record of its own, 250 words long on average', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false })
  ajv.addFormat('date', fullFormats.date)
  const schema = join(import.meta.dirname, '..', '..', '..', 'schema', 'article.schema.json')
  const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
  const { articles } = generated()
  expect(articles.filter((article) => !isValid(article))).toEqual([])
  expect(new Set(articles.map(({ id }) => id)).size).toBe(ARTICLES)
  const lengths = articles.map((article) => wordsOf(article).length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / ARTICLES
  expect(mean).toBeGreaterThan(225)
  expect(mean).toBeLessThan(275)
})

test('the same seed gives the same bytes, another one others', () => {
  const { text } = generated({ seed: 3 })
  expect(generated({ seed: 3 }).text).toBe(text)
  expect(generated({ seed: 4 }).text).not.toBe(text)
})

test('as files there are the same articles, where import would put them', () => {
  const { articles } = generated()
  const folder = join(temporaryFolder(), 'archive')
  makeArchive({ articles: ARTICLES, out: folder, seed: 1, words: undefined, format: 'files' })
  const files = filesBelow(folder).filter((name) => name !== 'words.tsv')
  const paths = articles.map(({ id }) => `${id.slice(0, 4)}/${id.slice(4, 6)}/${id}.json`)
  expect(files).toEqual(paths.sort())
})

test('a few words are everywhere, many of them once', () => {
  const { articles } = generated()
  const counts = new Map<string, number>()
  for (const word of articles.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const once = [...counts.values()].filter((count) => count === 1).length
  expect(once / counts.size).toBeGreaterThan(0.35)
  expect(articles.filter((each) => wordsOf(each).includes('және')).length).toBeGreaterThan(250)
})

test('words.tsv says how many articles hold a word, and gives words of a chosen share', () => {
  const { folder, articles } = generated()
  const list = readWords(folder)
  expect(list.articles).toBe(ARTICLES)
  const jane = list.words.find(({ word }) => word === 'және')
  expect(jane?.articles).toBe(articles.filter((each) => wordsOf(each).includes('және')).length)
  const picked = pickWords(list, [1, 0.1, 0.1])
  expect(new Set(picked).size).toBe(3)
  const held = list.words.find(({ word }) => word === picked[1])?.articles ?? 0
  expect(held / ARTICLES).toBeCloseTo(0.1, 1)
})

test('words of a file are used as they are, the first ones most', () => {
  const path = join(temporaryFolder(), 'forms.txt.gz')
  writeFileSync(path, gzipSync('дала\t90\nкөлдің\t40\n\nқырға\t7\n'))
  expect(readVocabulary(path).size).toBe(3)
  const { folder } = generated({ words: path })
  expect(readWords(folder).words.map(({ word }) => word)).toEqual(['дала', 'көлдің', 'қырға'])
})

test('an archive is made in an empty folder only', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'note.txt'), '')
  const make = () => makeArchive({ articles: 1, out: folder, words: undefined })
  expect(make).toThrow('is not empty')
})

test.each([
  ['қыр', 'р', false, 'LAрNIң', 'қырлардың'],
  ['қаз', 'з', false, 'LAрGA', 'қаздарға'],
  ['тас', 'с', false, 'TAн', 'тастан'],
  ['көлең', 'ң', true, 'TAн', 'көлеңнен'],
  ['сап', 'п', false, 'SI', 'сабы'],
  ['бала', 'а', false, 'SIнA', 'баласына'],
  ['қала', 'а', false, 'VмIз', 'қаламыз'],
  ['көз', 'з', true, 'Mен', 'көзбен'],
  ['шық', 'қ', false, 'YдI', 'шығады'],
  ['сана', 'а', false, 'Vп', 'санап'],
])('%s, ending in %s, front %s, takes %s', (stem, last, isFront, chain, form) => {
  expect(stem.slice(0, -1) + endingOf(last, isFront, chain)).toBe(form)
})

test('drawing keeps to the weights and within the ranks', () => {
  const random = makeRandom(1)
  const draw = makeSampler([6, 3, 1, 0])
  const counts = [0, 0, 0, 0]
  for (let at = 0; at < 10_000; at++) counts[draw(random)!]!++
  expect(counts.map((count) => Math.round(count / 1000))).toEqual([6, 3, 1, 0])
  const drawRank = makeZipf({ count: 50, shift: 2, kernel: 20, tail: 1.5 })
  const ranks = Array.from({ length: 10_000 }, () => drawRank(random))
  expect(Math.min(...ranks)).toBe(0)
  expect(Math.max(...ranks)).toBe(49)
  const often = (rank: number) => ranks.filter((each) => each === rank).length
  expect(often(0) / often(9)).toBeGreaterThan(3)
  expect(often(0) / often(9)).toBeLessThan(6)
})
