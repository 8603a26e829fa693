// Builds what npm ships: the program, the modules `kznews` and `kznews/kazakh` with their types, the
// manual pages, and the package `kznews-kazakh`. README.md, beside this file, has the reasons.

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleDefines } from './defines.mjs'
import { writeKazakhPackage } from './kazakh-package.mjs'
import { packLexicon } from './pack-lexicon.mjs'
import { buildProgram } from './program.mjs'
import { buildTypes } from './types.mjs'

const root = join(import.meta.dirname, '..')

const shared = {
  absWorkingDir: root,
  bundle: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
}

/** man/ is a folder as man(1) has them, a language below it. */
const MANUALS = { en: 'man1', kk: 'kk/man1', ru: 'ru/man1' }

function buildManuals() {
  for (const [lang, folder] of Object.entries(MANUALS)) {
    const program = join(root, 'dist', 'kznews.cjs')
    const page = execFileSync(process.execPath, [program, 'manual', '--lang', lang])
    mkdirSync(join(root, 'man', folder), { recursive: true })
    writeFileSync(join(root, 'man', folder, 'kznews.1'), page)
  }
}

rmSync(join(root, 'dist'), { recursive: true, force: true })
const defines = await bundleDefines()
await buildProgram(root, shared, defines)
const modules = { ...shared, format: 'esm', minify: true, plugins: [packLexicon] }
await build({
  ...modules,
  platform: 'node',
  target: 'node20.19',
  external: ['@photostructure/sqlite'],
  define: defines,
  entryPoints: ['src/library.ts'],
  outfile: 'dist/library.js',
})
// For browsers too: what is of Node alone does not compile.
await build({
  ...modules,
  platform: 'neutral',
  target: 'es2022',
  entryPoints: ['src/kazakh/main.ts'],
  outfile: 'dist/kazakh.js',
})
buildManuals()
buildTypes(root, ['library', 'kazakh/main'])
writeKazakhPackage(root)
