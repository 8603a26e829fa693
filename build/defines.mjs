// The two constants of a build, for the bundle and the tests: the version and the analyzer's fingerprint.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** The modules that decide the contents of an index: they analyse text, read records, fill tables. */
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
    // What kznews/kazakh offers of meanings is asked of a query: nothing of it is in an index.
    external: ['./meanings/*'],
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
