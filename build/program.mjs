// The program as npm ships it: dist/program.cjs with what lies beside it, and dist/kznews.cjs, which
// runs it from V8's code cache. README.md, beside this file, has the reason for each step.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { bundleSqlite } from './bundle-sqlite.mjs'
import { textsBeside } from './pack-texts.mjs'
import { BEFORE, BEHIND, buildParts } from './parts.mjs'
import { noDebugging, noSubprocesses, ownColors, ownWidth } from './substitutes.mjs'
import { SOURCES, TYPICAL } from './typical.mjs'
import { vendorBeside } from './vendor.mjs'

/** What the libraries ask of the source. */
const ASKED = ['src/index/sqlite/binding.ts', 'src/terminal/width.ts']

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

/** Which parts each line of the table needs, by running it on the sample. */
function traceLines(root, program) {
  const folder = mkdtempSync(join(tmpdir(), 'kznews-build-'))
  try {
    const [lines, answer] = [join(folder, 'lines'), join(folder, 'answer')]
    // The first line builds the index, and no other is to be taken for one that does.
    writeFileSync(lines, JSON.stringify(['list --json -n 1', ...Object.values(TYPICAL).flat(2)]))
    for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, name), text)
    execFileSync(process.execPath, [join(root, 'build', 'trace.mjs'), program, lines, answer], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
      env: {
        HOME: folder,
        KZNEWS_ARCHIVE: join(root, 'archive'),
        PATH: process.env.PATH,
        XDG_CACHE_HOME: folder,
      },
    })
    return JSON.parse(readFileSync(answer, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Parts that the same lines need stand together, so that a command reads few stretches. */
function inOrder(parts, sets) {
  const key = ({ id }) => sets.map((set) => Number(!set.has(id))).join('')
  return parts
    .map((part) => ({ part, key: key(part) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.part.id - b.part.id))
    .map(({ part }) => part)
}

/** The stretches of the file that hold these parts and what is around all: beginnings and ends in turn. */
function stretchesOf(set, parts) {
  const stretches = [0, BEFORE.length]
  const add = (start, end) => {
    if (stretches.at(-1) === start) stretches.pop()
    else stretches.push(start)
    stretches.push(end)
  }
  let at = BEFORE.length
  for (const { id, code } of parts) {
    if (set.has(id)) add(at, at + code.length)
    at += code.length
  }
  add(at, at + BEHIND.length)
  return stretches
}

/** Puts the parts in their order, and finds the stretches that each command reads first, second, last. */
function arrange(parts, needed) {
  const sets = Object.entries(TYPICAL).map(([name, [usual, other]]) => {
    const first = new Set(usual.flatMap((line) => needed[line]))
    const second = other.flatMap((line) => needed[line]).filter((id) => !first.has(id))
    return [name, [first, new Set(second), new Set(parts.map(({ id }) => id))]]
  })
  const ordered = inOrder(
    parts,
    sets.flatMap(([, all]) => all),
  )
  const stretches = sets.map(([name, all]) => [name, all.map((set) => stretchesOf(set, ordered))])
  return { ordered, stretches: Object.fromEntries(stretches) }
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
  const { parts, beside, metafile } = await buildParts({
    ...options,
    supported: {},
    entryPoints: ['src/main.ts', ...ASKED],
    define: { ...defines, 'import.meta.dirname': '__dirname' },
    plugins: [
      bundleSqlite,
      ownWidth,
      ownColors,
      noDebugging,
      noSubprocesses,
      textsBeside,
      vendorBeside(options),
    ],
  })
  for (const part of parts) part.code = toAscii(part.code)
  for (const file of beside) {
    mkdirSync(dirname(file.path), { recursive: true })
    writeFileSync(file.path, file.contents)
  }
  const program = join(shared.absWorkingDir, 'dist', 'program.cjs')
  const write = (ordered) => {
    const code = [BEFORE, ...ordered.map((part) => part.code), BEHIND].join('')
    writeFileSync(program, code)
    return code
  }
  write(parts)
  const { ordered, stretches } = arrange(parts, traceLines(shared.absWorkingDir, program))
  const hash = createHash('sha256')
  hash.update(write(ordered))
  for (const { contents } of beside) hash.update(contents)
  hash.update(JSON.stringify(stretches))
  const digest = hash.digest('hex').slice(0, 12)
  await build({
    ...options,
    entryPoints: { kznews: 'src/start.ts' },
    define: {
      KZNEWS_BUILD: JSON.stringify(digest),
      KZNEWS_STRETCHES: JSON.stringify(JSON.stringify(stretches)),
      'import.meta.dirname': '__dirname',
    },
  })
  return metafile
}
