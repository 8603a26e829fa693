/** The files of an archive: which are read, in what order, and what is passed over. */

import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileKind, listFolder, stampOf, stampTime } from '../../src/archive/files.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

test.each([
  ['арал.json', 'json'],
  ['АРАЛ.JSON', 'json'],
  ['арал.jsonl', 'lines'],
  ['арал.NDJSON', 'lines'],
  ['арал.json.gz', undefined],
  ['арал.txt', undefined],
  ['json', undefined],
])('%s is a file of kind %s', (name, kind) => {
  expect(fileKind(name)).toBe(kind)
})

test('a folder is listed in order, without dot-files and without what is no archive file', () => {
  const root = temporaryFolder()
  writeFiles(root, {
    'б.json': '{}',
    'а.jsonl': '{}',
    '.құпия.json': '{}',
    '.git/config.json': '{}',
    'оқы.txt': '',
    '2026/06/в.json': '{}',
    '1991/г.json': '{}',
  })
  const { files, folders } = listFolder(root)
  expect(files.map(({ name }) => name)).toEqual(['а.jsonl', 'б.json'])
  expect(folders).toEqual(['1991', '2026'])
  for (const { name, stamp } of files) expect(stampOf(join(root, name))).toBe(stamp)
})

test('links to files are followed, links to folders are not', () => {
  const root = temporaryFolder()
  writeFiles(root, { 'а.json': '{}', 'қалта/б.json': '{}' })
  symlinkSync(join(root, 'а.json'), join(root, 'сілтеме.json'))
  symlinkSync(root, join(root, 'қалта', 'айналым'))
  symlinkSync(root, join(root, 'айналым.json'))
  expect(listFolder(root).files.map(({ name }) => name)).toEqual(['а.json', 'сілтеме.json'])
  expect(listFolder(join(root, 'қалта')).folders).toEqual([])
})

test('a link to nowhere or to itself is listed as gone and stops nothing', () => {
  const root = temporaryFolder()
  writeFiles(root, { 'а.json': '{}' })
  symlinkSync(join(root, 'жоқ.json'), join(root, 'б.json'))
  symlinkSync(join(root, 'в.json'), join(root, 'в.json'))
  expect(listFolder(root).files.map(({ name, stamp }) => [name, stamp === 'gone'])).toEqual([
    ['а.json', false],
    ['б.json', true],
    ['в.json', true],
  ])
  expect(stampOf(join(root, 'в.json'))).toBeUndefined()
})

test('a stamp changes with what is written, and a folder’s with its names', () => {
  const root = temporaryFolder()
  const file = join(root, 'а.json')
  writeFileSync(file, '{}')
  const stamp = stampOf(file)!
  expect(stampOf(file)).toBe(stamp)
  expect(Math.abs(stampTime(stamp) - Date.now())).toBeLessThan(60_000)
  writeFileSync(file, '{"id":"арал"}')
  expect(stampOf(file)).not.toBe(stamp)
  const edited = stampOf(file)
  writeFileSync(join(root, 'уақытша'), '{"id":"арал"}')
  renameSync(join(root, 'уақытша'), file)
  expect(stampOf(file)).not.toBe(edited)
  rmSync(file)
  expect(stampOf(file)).toBeUndefined()
})

test('a folder that is not there is the system’s error', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'бар'))
  expect(listFolder(join(root, 'бар'))).toEqual({ files: [], folders: [] })
  expect(() => listFolder(join(root, 'жоқ'))).toThrow(expect.objectContaining({ code: 'ENOENT' }))
})
