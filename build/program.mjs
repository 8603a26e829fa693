// The program as npm ships it: dist/program.cjs with what lies beside it, and dist/kznews.cjs, which
// runs it from V8's code cache. README.md, beside this file, has the reason for each step.

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import { bundleSqlite } from './bundle-sqlite.mjs'
import { textsBeside } from './pack-texts.mjs'
import { noSubprocesses, ownWidth } from './substitutes.mjs'
import { vendorBeside } from './vendor.mjs'

/** The code in ASCII: esbuild escapes all letters but those in regular expressions. */
function toAscii(code) {
  // The backslash would take that of the letter's escape for itself.
  if (/\\[\u0080-\uffff]/.test(code))
    throw new Error('a letter beyond ASCII is escaped in the bundle')
  return code.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Writes the program into `dist`; returns esbuild's account of what it is made of. */
export async function buildProgram(shared, defines) {
  const options = {
    ...shared,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    charset: 'ascii',
    // A native import() would go through the ES loader.
    supported: { 'dynamic-import': false },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  }
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { program: 'src/main.ts' },
    write: false,
    metafile: true,
    define: { ...defines, 'import.meta.dirname': '__dirname' },
    banner: { js: '(function(exports,require,module,__filename,__dirname){' },
    footer: { js: '})' },
    plugins: [bundleSqlite, ownWidth, noSubprocesses, textsBeside, vendorBeside(options)],
  })
  const hash = createHash('sha256')
  const [bundle] = outputFiles
  for (const file of outputFiles) {
    const contents = file === bundle ? toAscii(file.text) : file.contents
    mkdirSync(dirname(file.path), { recursive: true })
    writeFileSync(file.path, contents)
    hash.update(contents)
  }
  const digest = hash.digest('hex').slice(0, 12)
  await build({
    ...options,
    entryPoints: { kznews: 'src/start.ts' },
    define: { KZNEWS_BUILD: JSON.stringify(digest), 'import.meta.dirname': '__dirname' },
  })
  return metafile
}
