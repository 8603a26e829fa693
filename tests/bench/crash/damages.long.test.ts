/** Caches that are not as kznews left them, through the program as it ships: they cost time, and no answer. */

import { expect, test } from 'vitest'
import { damageIndex } from '../../../bench/crash/damages.mjs'
import { temporaryFolder } from '../../support/cli.ts'

test('an index that is damaged in any way gives the right answer, is told of and mended', () => {
  const result = damageIndex({ parent: temporaryFolder(), damages: 30, count: 40, seed: 1 })
  expect(result.failures).toEqual([])
  // What is beside the index may be lost without a word.
  expect(result.told).toBeGreaterThan(15)
})
