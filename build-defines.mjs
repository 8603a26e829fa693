// The two facts that are fixed when the program is built, for the bundle and for the tests alike.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * The analyzer's fingerprint: a digest of everything in kazakh/ as it is compiled, comments aside.
 * An index built by another analyzer bears another name, so a changed suffix rebuilds it by itself.
 */
async function analyzerFingerprint() {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ['src/kazakh/main.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  })
  return createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 12)
}

export async function bundleDefines() {
  const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'))
  return {
    KZNEWS_VERSION: JSON.stringify(version),
    KZNEWS_ANALYZER: JSON.stringify(await analyzerFingerprint()),
  }
}
