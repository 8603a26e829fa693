/** Readers, writers and rebuilders at once, through the program as it ships. */

import { expect, test } from 'vitest'
import { crowd } from '../../../bench/crash/crowds.mjs'
import { temporaryFolder } from '../../support/cli.ts'

for (const rebuilders of [0, 1]) {
  test(`what a crowd reads is true, and what it writes stands (rebuilders: ${rebuilders})`, async () => {
    const { faults, counts } = await crowd({
      parent: temporaryFolder(),
      seconds: 4,
      readers: 4,
      writers: 2,
      rebuilders,
    })
    expect(faults).toEqual([])
    expect(counts.read).toBeGreaterThan(0)
    expect(counts.written).toBeGreaterThan(0)
  })
}
