// Builds what npm ships: the program as CommonJS, an ES module for `kznews/kazakh`, and the type
// declarations beside it. Everything but SQLite is bundled: a bundle starts in a third of the time
// of the same modules loaded one by one.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { bundleDefines } from './build-defines.mjs'
import { packLexicon } from './pack-lexicon.mjs'

const root = import.meta.dirname

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
      contents: "module.exports = require('./src/render/width.ts').width",
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
  external: ['@photostructure/sqlite'],
  // A native import() would go through the ES loader.
  supported: { 'dynamic-import': false },
}
const { outputFiles } = await build({
  ...program,
  entryPoints: { program: 'src/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  write: false,
  define: { ...(await bundleDefines()), 'import.meta.dirname': '__dirname' },
  plugins: [ownWidth, noSubprocesses, packLexicon],
})
const [{ path, contents }] = outputFiles
mkdirSync(`${root}/dist`, { recursive: true })
writeFileSync(path, contents)
const digest = createHash('sha256').update(contents).digest('hex').slice(0, 12)
await build({
  ...program,
  entryPoints: { kznews: 'src/start.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  define: { KZNEWS_BUILD: JSON.stringify(digest), 'import.meta.dirname': '__dirname' },
})
await build({
  ...shared,
  entryPoints: ['src/kazakh/main.ts'],
  outfile: 'dist/kazakh.js',
  format: 'esm',
  plugins: [packLexicon],
})
// Types of what is published; the program's own are checked by `npm run typecheck`.
const tsc = `${root}/node_modules/typescript/bin/tsc`
execFileSync(process.execPath, [tsc, '-p', `${root}/src/kazakh`], { stdio: 'inherit' })
