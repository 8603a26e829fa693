/** Processes that are killed at any moment: what they had promised is kept, through the program as it ships. */

import { expect, test } from 'vitest'
import { killImports, killIndexing } from '../../../bench/crash/kills.mjs'
import { temporaryFolder } from '../../support/cli.ts'

const KILLS = 12

test('an import that is killed at any moment loses nothing and leaves no partial article', async () => {
  const result = await killImports({ parent: temporaryFolder(), kills: KILLS, count: 300, seed: 1 })
  expect(result.losses).toEqual([])
  // On a busy machine some imports are over before they are killed.
  expect(result.killed).toBeGreaterThan(KILLS / 4)
})

test('indexing that is killed at any moment leaves nothing that the next command stumbles over', async () => {
  const result = await killIndexing({
    parent: temporaryFolder(),
    kills: KILLS,
    count: 300,
    seed: 2,
  })
  expect(result.losses).toEqual([])
  // On a busy machine some imports are over before they are killed.
  expect(result.killed).toBeGreaterThan(KILLS / 4)
})
