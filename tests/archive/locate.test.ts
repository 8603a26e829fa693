/** Which archive is opened: option, environment, folder, data folder, sample. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderExists, locateForReading, locateForWriting } from '../../src/archive/locate.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

const ARTICLE = { id: 'арал', title: 'Арал', body: ['Су.'] }

/** A folder with what is named; the places that kznews looks at, in it. */
function places(files: readonly string[]) {
  const root = temporaryFolder()
  writeFiles(root, Object.fromEntries(['жұмыс/белгі.txt', ...files].map((name) => [name, ARTICLE])))
  return {
    root,
    places: { cwd: join(root, 'жұмыс'), own: join(root, 'жеке'), sample: join(root, 'үлгі') },
  }
}

const ALL = ['ту/а.json', 'орта/а.json', 'жұмыс/archive/2026/06/а.json', 'жеке/2026/06/а.json']

test.each([
  ['the flag', '../ту', '../орта', ALL, 'ту'],
  ['the environment', undefined, '../орта', ALL, 'орта'],
  ['the environment, the flag being empty', '', '../орта', ALL, 'орта'],
  ['./archive', undefined, undefined, ALL, 'жұмыс/archive'],
  ['./archive, the environment being empty', undefined, '', ALL, 'жұмыс/archive'],
  ['one’s own', undefined, undefined, ['жеке/2026/06/а.json'], 'жеке'],
  [
    'one’s own, ./archive being no archive',
    undefined,
    undefined,
    ['жұмыс/archive/ескі.zip', 'жеке/undated/а.json'],
    'жеке',
  ],
])('%s is read before what comes after it', (_, flag, environment, files, expected) => {
  const { root, places: all } = places(files)
  expect(locateForReading({ ...all, flag, environment })).toEqual({
    path: join(root, expected),
    kind: 'folder',
    isSample: false,
  })
  expect(locateForWriting({ ...all, flag, environment })).toBe(join(root, expected))
})

test.each([
  ['nothing', []],
  ['a folder of something else', ['жұмыс/archive/ескі.zip']],
  ['a file called archive', ['жұмыс/archive']],
  ['an own folder without articles', ['жеке/оқы.txt']],
])('the sample is read where there is %s, and never written', (_, files) => {
  const { places: all } = places(files)
  expect(locateForReading(all)).toEqual({ path: all.sample, kind: 'folder', isSample: true })
  expect(locateForWriting(all)).toBe(all.own)
})

test.each(['2026/06/а.json', 'undated/а.json', 'барлығы.jsonl', 'барлығы.ndjson', 'а.json'])(
  './archive with %s is one',
  (file) => {
    const { root, places: all } = places([`жұмыс/archive/${file}`])
    expect(locateForReading(all).path).toBe(join(root, 'жұмыс/archive'))
  },
)

test('one file may be read in place of a folder, and is never written', () => {
  const { root, places: all } = places(['барлығы.json'])
  const flag = join(root, 'барлығы.json')
  expect(locateForReading({ ...all, flag })).toEqual({ path: flag, kind: 'file', isSample: false })
  expect(() => locateForWriting({ ...all, flag })).toThrow(
    expect.objectContaining({ code: 'import-nowhere', facts: { path: flag } }),
  )
})

test.each([
  ['жоқ', 'archive-missing'],
  ['белгі.txt/ішінде', 'archive-unreadable'],
])('the archive %s that was named and cannot be is an error', (flag, code) => {
  const { places: all } = places(ALL)
  expect(() => locateForReading({ ...all, flag })).toThrow(expect.objectContaining({ code }))
})

test('a folder that is to be written may not exist yet', () => {
  const { root, places: all } = places([])
  const path = locateForWriting({ ...all, flag: '../жаңа' })
  expect(path).toBe(join(root, 'жаңа'))
  expect(folderExists(path)).toBe(false)
  expect(folderExists(root)).toBe(true)
})

test('a ~ that no shell expanded is the home, in the flag and in the environment', () => {
  const { root, places: all } = places(['үй/мұрағат/а.json'])
  const home = join(root, 'үй')
  expect(locateForReading({ ...all, home, flag: '~/мұрағат' }).path).toBe(join(home, 'мұрағат'))
  expect(locateForWriting({ ...all, home, environment: '~/жаңа' })).toBe(join(home, 'жаңа'))
  expect(locateForWriting({ ...all, home, environment: '~' })).toBe(home)
  expect(locateForWriting({ ...all, home, flag: '~жаңа' })).toBe(join(root, 'жұмыс', '~жаңа'))
})
