/** One archive in three scripts: what is in any of them is found from any of them. */

import { describe, expect, test } from 'vitest'
import { idsOf, jsonOf } from '../support/answers.ts'
import { kznews, standingFolder } from '../support/cli.ts'

const record = (title: string, ...body: readonly string[]) => ({
  title,
  datePublished: '2024-05-01',
  body,
})

const folder = standingFolder({
  'archive/cyrl.json': {
    id: 'cyrl',
    ...record(
      'Ауыл әкімдерінің сайлауы өтті',
      'Облыста ауыл әкімдерінің сайлауы аяқталды, деп хабарлады баспасөз қызметі.',
    ),
  },
  'archive/latn.json': {
    id: 'latn',
    ...record(
      'Auyl äkımderınıñ sailauy öttı',
      'Oblysta auyl äkımderınıñ sailauy aiaqtaldy, dep habarlady baspasöz qyzmetı.',
    ),
  },
  'archive/arab.json': {
    id: 'arab',
    ...record(
      'اۋىل اكىمدەرىنىڭ سايلاۋى ٴوتتى',
      'وبلىستا اۋىل اكىمدەرىنىڭ سايلاۋى اياقتالدى، دەپ حابارلادى ٴباسپاسوز قىزمەتى.',
    ),
  },
  'archive/english.json': {
    id: 'english',
    ...record(
      'The auyl in the west of the country',
      'A new school was opened in the auyl, the press service of the region said on Monday.',
    ),
  },
})

const ALL = ['arab', 'cyrl', 'latn']
const find = (query: string) =>
  idsOf(kznews(folder, ['search', '--format', 'ids', '--', query])).sort()

describe('articles of all scripts are found', () => {
  test.each([
    ['in Cyrillic', 'әкім сайлауы'],
    ['on a Russian keyboard', 'аким сайлауы'],
    ['in the alphabet of 2021', 'äkım sailauy'],
    ['in everyday Latin letters', 'akim sailauy'],
    ['in Arabic letters', 'اكىم سايلاۋى'],
    ['as a phrase', '"әкімдерінің сайлауы"'],
    ['as a phrase in Latin letters', '"äkımderınıñ sailauy"'],
    ['as a phrase in Arabic letters', '"اكىمدەرىنىڭ سايلاۋى"'],
    ['by a beginning', 'сайл*'],
    ['by a beginning in Latin letters', 'sail*'],
  ])('%s', (_how, query) => {
    expect(find(query)).toEqual(ALL)
  })
})

test('a phrase in another script is that phrase, and no other', () => {
  const run = kznews(folder, ['search', '--format', 'ids', '--', '"sailauy äkımderınıñ"'])
  expect(run).toMatchObject({ status: 1, stdout: '' })
})

test('a word of another language is found as it is written', () => {
  expect(find('school')).toEqual(['english'])
  expect(find('auyl')).toEqual([...ALL, 'english'].sort())
})

test('matches have the offsets and letters of the text as it was written', () => {
  const hits = jsonOf(kznews(folder, ['search', '--json', '--', 'сайлау']))
  const words = Object.fromEntries(
    hits.map(({ id, matches }: { id: string; matches: { word: string }[] }) => [
      id,
      [...new Set(matches.map(({ word }) => word))],
    ]),
  )
  expect(words).toEqual({ cyrl: ['сайлауы'], latn: ['sailauy'], arab: ['سايلاۋى'] })
})

test('a concordance has the lines of all scripts', () => {
  const { stdout, status } = kznews(folder, ['search', '--kwic', '--', 'сайлауы'])
  expect(status).toBe(0)
  for (const word of ['сайлауы', 'sailauy', 'سايلاۋى']) expect(stdout).toContain(word)
})
