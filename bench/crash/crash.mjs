// Kills kznews with SIGKILL over and over (kills.mjs): prints one line, and exits with 1 on any loss.
// tests/bench/crash does the same with few kills.
//
//   npm run bench:crash [-- 50]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killImports, killIndexing } from './kills.mjs'

async function main(kills) {
  const parent = mkdtempSync(join(tmpdir(), 'kznews-crash-'))
  try {
    const imports = await killImports({ parent, kills, count: 300, seed: 1 })
    const indexing = await killIndexing({ parent, kills, count: 2000, seed: 2 })
    const losses = [...imports.losses, ...indexing.losses]
    for (const loss of losses) console.error(loss)
    const counts = [imports, indexing].map(({ killed }) => `${killed}/${kills}`)
    console.log(`kill -9: import ${counts[0]}, indexing ${counts[1]}, losses ${losses.length}`)
    process.exitCode = losses.length === 0 ? 0 : 1
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

await main(Number(process.argv[2] ?? 50))
