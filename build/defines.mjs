// The two facts that are fixed when the program is built, for the bundle and for the tests alike.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** What decides what is in an index: how text is analysed, records are read, tables are filled. */
const DECIDES = [
  'src/kazakh/main.ts',
  'src/index/sync/sync.ts',
  'src/index/sqlite/document-writer.ts',
]

/**
 * The analyzer's fingerprint: a digest of all that decides, as it is compiled, comments aside. An
 * index of other rules bears another name, so a changed suffix rebuilds it by itself.
 */
async function analyzerFingerprint() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: DECIDES,
    outdir: 'fingerprint',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    packages: 'external',
    write: false,
  })
  const hash = createHash('sha256')
  for (const { contents } of outputFiles) hash.update(contents)
  return hash.digest('hex').slice(0, 12)
}

export async function bundleDefines() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    KZNEWS_VERSION: JSON.stringify(version),
    KZNEWS_ANALYZER: JSON.stringify(await analyzerFingerprint()),
  }
}
