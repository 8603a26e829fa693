/** A look at an index that must not build, wait or write. */

import { existsSync, mkdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { cacheFolderOf } from '../../../src/index/place/cache-folder.ts'
import { peekIndex } from '../../../src/index/place/peek-index.ts'
import { kazakhAnalyzer } from '../../../src/kazakh/analyzer.ts'
import { temporaryFolder, writeFiles } from '../../support/cli.ts'
import { ids, open } from '../support.ts'

const peek = (root: string, cache: string) =>
  peekIndex(root, join(cache, 'kznews'), kazakhAnalyzer, ids)

function archive(): string {
  const root = temporaryFolder()
  writeFiles(root, { 'а.json': { id: 'а', title: 'Алма', body: ['Мәтін.'] } })
  return root
}

test('sees the index as it was last used, and leaves it so', async () => {
  const [root, cache] = [archive(), temporaryFolder()]
  ;(await open(root, { cache })).index.close()
  writeFiles(root, { 'б.json': { id: 'б', title: 'Бидай', body: ['Мәтін.'] } })
  expect(await peek(root, cache)).toEqual(['а'])
  const { index } = await open(root, { cache })
  expect(await peek(root, cache)).toEqual(['а', 'б'])
  expect(await ids(index.engine)).toEqual(['а', 'б'])
})

test('makes nothing where there is no index', async () => {
  const [root, cache] = [archive(), temporaryFolder()]
  await expect(peek(root, cache)).rejects.toThrow()
  expect(existsSync(join(cache, 'kznews'))).toBe(false)
  await expect(peek('/жоқ', cache)).rejects.toThrow()
})

test('does not wait for one who writes, and sees what was there before', async () => {
  const [root, cache] = [archive(), temporaryFolder()]
  ;(await open(root, { cache })).index.close()
  const folder = cacheFolderOf(join(cache, 'kznews'), root, kazakhAnalyzer.fingerprint)
  const writer = new DatabaseSync(folder.index)
  writer.exec('BEGIN IMMEDIATE; DELETE FROM documents')
  expect(await peek(root, cache)).toEqual(['а'])
  writer.exec('ROLLBACK')
  writer.close()
})

test('takes nothing from an index that is unfinished or damaged', async () => {
  const [root, cache] = [archive(), temporaryFolder()]
  ;(await open(root, { cache })).index.close()
  const folder = cacheFolderOf(join(cache, 'kznews'), root, kazakhAnalyzer.fingerprint)
  const database = new DatabaseSync(folder.index)
  database.exec("UPDATE meta SET value = 0 WHERE name = 'complete'")
  database.close()
  expect(await peek(root, cache)).toBeUndefined()
  truncateSync(folder.index, 100)
  expect(await peek(root, cache)).toBeUndefined()
  rmSync(folder.index)
  mkdirSync(folder.index)
  expect(await peek(root, cache)).toBeUndefined()
})
