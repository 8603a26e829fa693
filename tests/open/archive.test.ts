/** The handle: pages in pieces, turns, and an index that is mended under way. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { ArchiveHandle } from '../../src/open/archive.ts'
import { listRequest } from '../../src/open/options.ts'
import { temporaryFolder } from '../support/cli.ts'

const MANY = 1500
const today = () => '2026-06-22'

/** @param address what each address ends in: rows as long as that do not all fit SQLite's memory */
async function openMany(folder = temporaryFolder(), address = '') {
  const lines = Array.from({ length: MANY }, (_, at) =>
    JSON.stringify({
      id: `м-${String(at).padStart(4, '0')}`,
      title: `Мақала ${at}`,
      url: `https://x.kz/${at}${address}`,
      body: ['.'],
    }),
  )
  const path = join(folder, 'бәрі.jsonl')
  if (!existsSync(path)) writeFileSync(path, `${lines.join('\n')}\n`)
  const cache = join(folder, 'cache')
  const notices: string[] = []
  const archive = await ArchiveHandle.open({
    archive: { path, kind: 'file', isSample: false },
    cache,
    onProgress: () => {},
    onNotice: ({ code }) => notices.push(code),
  })
  onTestFinished(() => archive.close())
  return { archive, cache, notices, path }
}

/** The index's file. */
function indexFile(cache: string): string {
  const file = readdirSync(cache, { recursive: true }).find(
    (name) => /\.db$/.test(String(name)) && !/lock/.test(String(name)),
  )
  return join(cache, String(file))
}

test('a long page comes in pieces, with its total before the first', async () => {
  const { archive } = await openMany()
  const request = await listRequest({ limit: 'all', offset: '100', sort: 'title' }, today)
  const { total, pieces } = await archive.stream(request)
  const sizes: number[] = []
  for await (const rows of pieces) sizes.push(rows.length)
  expect(total).toBe(MANY)
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(MANY - 100)
})

test('an index that goes bad between two pieces is built anew, and no row is lost or twice', async () => {
  const folder = temporaryFolder()
  const first = await openMany(folder, 'a'.repeat(3000))
  const request = await listRequest({ limit: 'all' }, today)
  const { rows } = await first.archive.list(request)
  await first.archive.close()
  const { archive, cache, notices } = await openMany(folder, 'a'.repeat(3000))
  const { pieces } = await archive.stream(request)
  const ids: string[] = []
  for await (const piece of pieces) {
    if (ids.length === 0) {
      const path = indexFile(cache)
      writeFileSync(path, readFileSync(path).fill('қате', 4096))
    }
    ids.push(...piece.map(({ id }) => id))
  }
  expect(ids).toEqual(rows.map(({ id }) => id))
  expect(notices).toEqual(['index-damaged'])
})

test('a page in pieces does not see what another takes out of the index meanwhile', async () => {
  const { archive, cache, notices } = await openMany()
  const request = await listRequest({ limit: 'all', sort: 'title' }, today)
  const { rows } = await archive.list(request)
  const { pieces } = await archive.stream(request)
  const ids: string[] = []
  for await (const piece of pieces) {
    if (ids.length === 0) {
      const database = new DatabaseSync(indexFile(cache))
      database.exec('DELETE FROM documents')
      database.close()
    }
    ids.push(...piece.map(({ id }) => id))
  }
  expect(ids).toEqual(rows.map(({ id }) => id))
  expect(notices).toEqual([])
})

test('questions see new files in a turn, and only then', async () => {
  const { archive, path } = await openMany()
  writeFileSync(path, '{"id": "жаңа", "title": "Жаңа", "body": ["."]}\n', { flag: 'a' })
  expect(await archive.count({ filter: {} })).toBe(MANY)
  expect(await archive.inTurn(() => archive.count({ filter: {} }))).toBe(MANY + 1)
})

test('turns follow one another, also after one that failed', async () => {
  const { archive } = await openMany()
  const order: string[] = []
  const failed = archive.inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push('бір')
    return archive.find('жоқ')
  })
  const next = archive.inTurn(async () => order.push('екі'))
  const closed = archive.close().then(() => order.push('жабылды'))
  await expect(failed).rejects.toMatchObject({ code: 'article-unknown' })
  await Promise.all([next, closed])
  expect(order).toEqual(['бір', 'екі', 'жабылды'])
  await expect(archive.find('м-0001')).rejects.toMatchObject({ code: 'archive-closed' })
})
