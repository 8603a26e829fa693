// Builds what npm ships: the program as CommonJS, ES modules for `kznews` and `kznews/kazakh`, and
// the type declarations beside them. Everything is bundled but what is compiled of SQLite: a bundle starts
// in a third of the time of the same modules loaded one by one.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { bundleSqlite } from './bundle-sqlite.mjs'
import { bundleDefines } from './defines.mjs'
import { licensesOf } from './licenses.mjs'
import { lexiconBeside, packLexicon } from './pack-lexicon.mjs'
import { vendorBeside } from './vendor.mjs'

const root = join(import.meta.dirname, '..')

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
}

/** cli-table3 brings string-width 4 and its emoji expression, a third of a table's start-up. */
const ownWidth = {
  name: 'own-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({
      path: 'string-width',
      namespace: 'own-width',
    }))
    onLoad({ filter: /.*/, namespace: 'own-width' }, () => ({
      contents: "module.exports = require('./src/terminal/width.ts').width",
      resolveDir: root,
    }))
  },
}

/** commander loads node:child_process for executable sub-commands, which kznews has none of. */
const noSubprocesses = {
  name: 'no-subprocesses',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'none', namespace: 'no-subprocesses' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'no-subprocesses' }, () => ({
      contents: 'module.exports = {}',
    }))
  },
}

// One CommonJS file: what is imported lazily is in it as functions that run when they are asked for,
// and start.cjs runs it from V8's code cache. As ES modules it would start a third slower.
const program = {
  ...shared,
  format: 'cjs',
  minify: true,
  // One byte a letter: V8 reads half as many bytes for a program that has a single Kazakh word.
  charset: 'ascii',
  // A native import() would go through the ES loader.
  supported: { 'dynamic-import': false },
}

/**
 * A program in ASCII through and through, as start.ts reads it: what esbuild leaves are the letters in
 * regular expressions. A backslash before one would take its own for itself.
 */
function toAscii(code) {
  if (/\\[\u0080-\uffff]/.test(code))
    throw new Error('a letter beyond ASCII is escaped in the bundle')
  return code.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const defines = await bundleDefines()
const { outputFiles, metafile } = await build({
  ...program,
  entryPoints: { program: 'src/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  write: false,
  metafile: true,
  define: { ...defines, 'import.meta.dirname': '__dirname' },
  // As start.ts runs it: to put the wrapper around three quarters of a megabyte there copies them.
  banner: { js: '(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
  plugins: [bundleSqlite, ownWidth, noSubprocesses, lexiconBeside, vendorBeside(program)],
})
rmSync(`${root}/dist`, { recursive: true, force: true })
mkdirSync(`${root}/dist/vendor`, { recursive: true })
const hash = createHash('sha256')
const [bundle] = outputFiles
for (const file of outputFiles) {
  const { path } = file
  const contents = file === bundle ? toAscii(file.text) : file.contents
  writeFileSync(path, contents)
  hash.update(contents)
}
writeFileSync(`${root}/dist/licenses.txt`, licensesOf(metafile, root))
const digest = hash.digest('hex').slice(0, 12)
await build({
  ...program,
  entryPoints: { kznews: 'src/start.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  define: { KZNEWS_BUILD: JSON.stringify(digest), 'import.meta.dirname': '__dirname' },
})
const modules = {
  ...shared,
  format: 'esm',
  minify: true,
  external: ['@photostructure/sqlite'],
  define: defines,
  plugins: [packLexicon],
}
await build({ ...modules, entryPoints: ['src/library/main.ts'], outfile: 'dist/library.js' })
await build({ ...modules, entryPoints: ['src/kazakh/main.ts'], outfile: 'dist/kazakh.js' })

// The manual page, from the command tree: man/ is a folder as man(1) has them, a language below it.
for (const [lang, folder] of [
  ['en', 'man1'],
  ['kk', 'kk/man1'],
  ['ru', 'ru/man1'],
]) {
  const page = execFileSync(process.execPath, [`${root}/dist/kznews.cjs`, 'manual', '--lang', lang])
  mkdirSync(`${root}/man/${folder}`, { recursive: true })
  writeFileSync(`${root}/man/${folder}/kznews.1`, page)
}

// Types of what is published, and of nothing else: what `npm run typecheck` has checked is only
// written down here, and then what no entry leads to is taken away.
const types = `${root}/dist/types`
const tsc = `${root}/node_modules/typescript/bin/tsc`
rmSync(types, { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', root, '--noCheck'], { stdio: 'inherit' })

/** A declaration and all that it imports. */
function reachable(file, found = new Set()) {
  if (found.has(file)) return found
  found.add(file)
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)\.ts'/g)) {
    reachable(join(dirname(file), `${name}.d.ts`), found)
  }
  return found
}

const published = new Set(
  ['library', 'kazakh'].flatMap((entry) => [...reachable(`${types}/${entry}/main.d.ts`)]),
)
for (const name of readdirSync(types, { recursive: true })) {
  const file = join(types, name)
  if (statSync(file).isFile() && !published.has(file)) rmSync(file)
}
for (const name of readdirSync(types)) {
  const path = join(types, name)
  if (statSync(path).isDirectory() && readdirSync(path).length === 0) rmdirSync(path)
}
