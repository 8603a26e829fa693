/** Several processes at once on one archive and one cache: each answers right. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manyArticles } from '../support/articles.ts'
import { kznews, temporaryFolder } from '../support/cli.ts'
import { startKznews } from '../support/terminal.ts'

const LIST = ['list', '--format', 'ids', '--limit', 'all']
const ENGLISH = { KZNEWS_LANG: 'en' }

/** The same list from `count` processes that start together. */
function listAtOnce(folder: string, count: number) {
  const start = () => startKznews(folder, LIST, ENGLISH).ended
  return Promise.all(Array.from({ length: count }, start))
}

/** A folder with an archive of JSON Lines that nobody has indexed yet. */
function coldArchive(count: number): { folder: string; ids: string[] } {
  const folder = temporaryFolder()
  const articles = manyArticles(count, 'a', 3)
  mkdirSync(join(folder, 'archive'))
  const lines = articles.map((article) => JSON.stringify(article)).join('\n')
  writeFileSync(join(folder, 'archive', 'all.jsonl'), lines)
  return { folder, ids: articles.map(({ id }) => id).sort() }
}

for (const count of [2, 4]) {
  test(`${count} processes at once on a cold cache all answer right`, async () => {
    const { folder, ids } = coldArchive(1500)
    for (const { status, stdout, stderr } of await listAtOnce(folder, count)) {
      expect(status, stderr).toBe(0)
      expect(stdout.trim().split('\n').sort()).toEqual(ids)
      expect(stderr).not.toMatch(/damaged|temporary/)
    }
  })
}

test('processes that see a change at the same moment all answer right', async () => {
  const { folder } = coldArchive(50)
  expect(kznews(folder, LIST).status).toBe(0)
  for (let round = 0; round < 3; round++) {
    const [article] = manyArticles(1, `new${round}`, round)
    writeFileSync(join(folder, 'archive', `new${round}.json`), JSON.stringify(article))
    rmSync(join(folder, 'archive', `new${round - 1}.json`), { force: true })
    for (const { status, stdout, stderr } of await listAtOnce(folder, 4)) {
      expect(status, stderr).toBe(0)
      // One that found another at work may answer from before the change, and says so.
      if (stderr.includes('Another process')) continue
      expect(stdout.trim().split('\n')).toHaveLength(51)
      expect(stdout).toContain(`new${round}0000`)
    }
    expect(kznews(folder, LIST).stdout).toContain(`new${round}0000`)
  }
})
