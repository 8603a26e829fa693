// Damages an index over and over (damages.mjs): prints one line, and exits with 1 on any wrong answer.
// tests/bench/crash does the same with few.
//
//   npm run bench:damage [-- 2000]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damageIndex } from './damages.mjs'

async function main(damages) {
  const parent = mkdtempSync(join(tmpdir(), 'kznews-damage-'))
  try {
    const { failures, told } = damageIndex({ parent, damages, count: 60, seed: 1 })
    for (const failure of failures) console.error(failure)
    console.log(`${damages} damages: ${told} told and rebuilt, ${failures.length} wrong`)
    process.exitCode = failures.length === 0 ? 0 : 1
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

await main(Number(process.argv[2] ?? 2000))
