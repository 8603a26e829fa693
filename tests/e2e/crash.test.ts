/** Several processes at once, and processes that die: through the program as it ships. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { killImports, killIndexing, makeArticles, run, start } from '../../bench/crash/crash.mjs'
import { temporaryFolder } from '../support/cli.ts'

const KILLS = 12

/** A folder with an archive of JSON Lines that nobody has indexed yet. */
function coldArchive(count: number): { folder: string; ids: string[] } {
  const folder = temporaryFolder()
  const articles = makeArticles(count, 'a', 3)
  mkdirSync(join(folder, 'archive'))
  const lines = articles.map((article) => JSON.stringify(article)).join('\n')
  writeFileSync(join(folder, 'archive', 'all.jsonl'), lines)
  return { folder, ids: articles.map(({ id }) => id).sort() }
}

for (const count of [2, 4]) {
  test(`${count} processes at once on a cold cache all answer right`, async () => {
    const { folder, ids } = coldArchive(1500)
    const args = ['list', '--format', 'ids', '--limit', 'all']
    const runs = await Promise.all(Array.from({ length: count }, () => start(folder, args)))
    for (const { status, stdout, stderr } of runs) {
      expect(status, stderr).toBe(0)
      expect(stdout.trim().split('\n').sort()).toEqual(ids)
      expect(stderr).not.toMatch(/damaged|temporary/)
    }
  })
}

test('processes that see a change at the same moment all answer right', async () => {
  const { folder } = coldArchive(50)
  const args = ['list', '--format', 'ids', '--limit', 'all']
  expect(run(folder, args).status).toBe(0)
  for (let round = 0; round < 3; round++) {
    const [article] = makeArticles(1, `new${round}`, round)
    writeFileSync(join(folder, 'archive', `new${round}.json`), JSON.stringify(article))
    rmSync(join(folder, 'archive', `new${round - 1}.json`), { force: true })
    const runs = await Promise.all(Array.from({ length: 4 }, () => start(folder, args)))
    for (const { status, stdout, stderr } of runs) {
      expect(status, stderr).toBe(0)
      // One that found another at work may answer from before the change, and says so.
      if (stderr.includes('Another process')) continue
      expect(stdout.trim().split('\n')).toHaveLength(51)
      expect(stdout).toContain(`new${round}0000`)
    }
    expect(run(folder, args).stdout).toContain(`new${round}0000`)
  }
})

test('an import that is killed at any moment loses nothing and leaves no partial article', async () => {
  const result = await killImports({ parent: temporaryFolder(), kills: KILLS, count: 300, seed: 1 })
  expect(result.losses).toEqual([])
  expect(result.killed).toBeGreaterThan(KILLS / 2)
})

test('indexing that is killed at any moment leaves nothing that the next command stumbles over', async () => {
  const result = await killIndexing({
    parent: temporaryFolder(),
    kills: KILLS,
    count: 300,
    seed: 2,
  })
  expect(result.losses).toEqual([])
  expect(result.killed).toBeGreaterThan(KILLS / 2)
})
