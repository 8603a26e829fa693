/** Folders that are made, that are there, and that cannot be. */

import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/archive/make-folder.ts'
import { kznews, temporaryFolder, writeFiles } from '../support/cli.ts'
import { startKznews } from '../support/terminal.ts'

test('the first folder that was made is told, and all of them are made', () => {
  const root = temporaryFolder()
  expect(makeFolder(root)).toBeUndefined()
  expect(makeFolder(join(root, 'а'))).toBe(join(root, 'а'))
  expect(makeFolder(join(root, 'б/в/г'), 0o700)).toBe(join(root, 'б'))
  expect(statSync(join(root, 'б/в/г')).mode & 0o777).toBe(0o700)
  mkdirSync(join(root, 'д'))
  expect(makeFolder(join(root, 'д/е/ж'))).toBe(join(root, 'д/е'))
  expect(makeFolder(join(root, 'д/е/ж'))).toBeUndefined()
})

test('where a file is in the way, it is said and nothing is made', () => {
  const root = temporaryFolder()
  writeFileSync(join(root, 'файл'), '')
  expect(() => makeFolder(join(root, 'файл'))).toThrow(expect.objectContaining({ code: 'EEXIST' }))
  const below = expect.objectContaining({ code: 'ENOTDIR' })
  expect(() => makeFolder(join(root, 'файл/а'))).toThrow(below)
  expect(() => makeFolder(join(root, 'файл/а/б'))).toThrow(below)
})

// A place where making a folder says that it does not exist, though what it is in does.
const hasProc = existsSync('/proc/self')

test.skipIf(!hasProc)(
  'where the system makes none it is told at once, and nothing goes on for ever',
  () => {
    const no = expect.objectContaining({ code: expect.stringMatching(/^E(?:NOENT|ACCES|PERM)$/) })
    expect(() => makeFolder('/proc/қалта')).toThrow(no)
    expect(() => makeFolder('/proc/қалта/а/б')).toThrow(no)
    const folder = temporaryFolder()
    writeFiles(folder, { 'а.json': { id: 'aral', title: 'Арал', body: ['Су.'] } })
    const run = kznews(folder, ['import', '--archive', '/proc/а/б', 'а.json'])
    expect(run.status).toBe(3)
    expect(run.stderr).toContain('undated/aral.json (жоқ)')
  },
)

test.skipIf(!hasProc)('a cache that can be nowhere costs only time', async () => {
  const { ended } = startKznews(temporaryFolder(), ['list', '-n', '1'], {
    XDG_CACHE_HOME: '/proc',
    HOME: '/proc',
  })
  expect(await ended).toMatchObject({ status: 0 })
})
