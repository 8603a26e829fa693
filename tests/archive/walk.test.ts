/** All files of an archive, in the order that decides which of two equal ids is the first. */

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { archiveFiles } from '../../src/archive/walk.ts'
import { KznewsError } from '../../src/errors.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

test('files of all folders come in path order, with their sizes; what is no archive file does not', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'undated/б.json': '{}',
    'а.jsonl': '{"id":1}\n',
    '2024/05/в.json': '',
    '2024-қосымша.json': '[]',
    '.git/г.json': '{}',
    'оқы.txt': '',
  })
  symlinkSync(folder, join(folder, 'айналым'))
  expect(archiveFiles({ folder })).toEqual({
    files: [
      { path: '2024-қосымша.json', bytes: 2 },
      { path: '2024/05/в.json', bytes: 0 },
      { path: 'undated/б.json', bytes: 2 },
      { path: 'а.jsonl', bytes: 9 },
    ],
    problems: [],
  })
})

test('an archive of one file is that file', () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'бәрі.json': '[]', 'басқа.json': '[]' })
  const { files } = archiveFiles({ folder: `${folder}/`, onlyFile: 'бәрі.json' })
  expect(files).toEqual([{ path: 'бәрі.json', bytes: 2 }])
})

test('an archive that is not there is an error', () => {
  const folder = join(temporaryFolder(), 'жоқ')
  expect(() => archiveFiles({ folder })).toThrow(KznewsError)
})
