// A crowd of readers, writers and rebuilders (crowds.mjs), without and with rebuilders: prints a line for
// each, and exits with 1 on any fault. tests/bench/crash does the same for a few seconds.
//
//   npm run bench:crowd [-- 60]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crowd } from './crowds.mjs'

async function main(seconds) {
  for (const rebuilders of [0, 2]) {
    const parent = mkdtempSync(join(tmpdir(), 'kznews-crowd-'))
    try {
      const { faults, counts, articles } = await crowd({
        parent,
        seconds,
        readers: 8,
        writers: 4,
        rebuilders,
      })
      for (const fault of faults) console.error(fault)
      const { read, written, behind, rebuilt } = counts
      console.log(
        `${seconds} s, 8 readers, 4 writers, ${rebuilders} rebuilders: ${read} answers, ${behind} of them behind and said so, ${written} imports, ${rebuilt} rebuilds, ${articles} articles, ${faults.length} faults`,
      )
      if (faults.length > 0) process.exitCode = 1
    } finally {
      rmSync(parent, { recursive: true, force: true })
    }
  }
}

await main(Number(process.argv[2] ?? 60))
