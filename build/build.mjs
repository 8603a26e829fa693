// Builds what npm ships: the program, the modules `kznews` and `kznews/kazakh` with their types, the
// manual pages, and the package `kznews-kazakh`. README.md, beside this file, has the reasons.

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleDefines } from './defines.mjs'
import { writeKazakhPackage } from './kazakh-package.mjs'
import { licensesOf } from './licenses.mjs'
import { textsBeside, textsInside } from './pack-texts.mjs'
import { buildProgram } from './program.mjs'
import { sbomOf } from './sbom.mjs'
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
const program = await buildProgram(shared, defines)
const modules = { ...shared, format: 'esm', minify: true }
await build({
  ...modules,
  platform: 'node',
  target: 'node20.19',
  external: ['@photostructure/sqlite'],
  define: defines,
  plugins: [textsBeside],
  entryPoints: ['src/library.ts'],
  outfile: 'dist/library.js',
})
// For browsers too: what is of Node alone does not compile.
const { metafile: kazakh } = await build({
  ...modules,
  platform: 'neutral',
  target: 'es2022',
  plugins: [textsInside],
  entryPoints: { kazakh: 'src/kazakh/main.ts', meanings: 'src/kazakh/meanings/main.ts' },
  outdir: 'dist',
  // What both need is in one file more.
  splitting: true,
  chunkNames: 'kazakh-words',
  metafile: true,
})
writeFileSync(join(root, 'dist', 'licenses.txt'), licensesOf([program, kazakh], root))
writeFileSync(join(root, 'dist', 'sbom.cdx.json'), sbomOf([program, kazakh], root))
buildManuals()
buildTypes(root, ['library', 'kazakh/main', 'kazakh/meanings/main'])
writeKazakhPackage(root, licensesOf([kazakh], root))
