// The modules of src/ as they are, in one bundle, for what tries their functions without the program.

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleDefines } from '../../build/defines.mjs'
import { textsInside } from '../../build/pack-texts.mjs'

const root = join(import.meta.dirname, '..', '..')
const SRC = join(root, 'src')

/** What runs when it is loaded. */
const PROGRAMS = new Set(['main.ts', 'start.ts'])

/** The modules of a room of src/, as paths relative to it. */
export function modulesOf(room = '') {
  return readdirSync(join(SRC, room), { recursive: true })
    .map((name) => join(room, name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !PROGRAMS.has(name))
    .sort()
}

const options = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  packages: 'external',
  logLevel: 'warning',
  treeShaking: false,
}

/** Loads modules of src/: what each exports, by its path. */
export async function loadSource(modules) {
  // Below the project, for the packages that it imports.
  const home = join(root, 'node_modules', '.kznews')
  mkdirSync(home, { recursive: true })
  const folder = mkdtempSync(join(home, 'source-'))
  try {
    const lines = modules.map((name, at) => `export * as m${at} from './src/${name}'`)
    const outfile = join(folder, 'source.mjs')
    await build({
      ...options,
      stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
      define: await bundleDefines(),
      plugins: [textsInside],
      outfile,
    })
    const loaded = await import(pathToFileURL(outfile).href)
    return new Map(modules.map((name, at) => [name, loaded[`m${at}`]]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A module as JavaScript, without its types. */
export async function compiled(name) {
  const made = await build({
    ...options,
    bundle: false,
    packages: undefined,
    entryPoints: [join(SRC, name)],
    write: false,
  })
  return made.outputFiles[0].text
}
