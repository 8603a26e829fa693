/** The program as package managers lay it out, and what it takes for granted of its own files. */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cleanEnvironment, type Run, temporaryFolder } from '../support/cli.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SQLITE = '@photostructure/sqlite'
const installed = (name: string) => join(ROOT, 'node_modules', name)

/** A folder with kznews in its node_modules, and what it depends on beside it. */
function installation(): string {
  const folder = temporaryFolder()
  const modules = join(folder, 'node_modules')
  for (const part of ['bin', 'dist', 'archive', 'package.json']) {
    cpSync(join(ROOT, part), join(modules, 'kznews', part), { recursive: true })
  }
  for (const part of ['dist', 'prebuilds', 'package.json']) {
    cpSync(join(installed(SQLITE), part), join(modules, SQLITE, part), { recursive: true })
  }
  cpSync(installed('node-gyp-build'), join(modules, 'node-gyp-build'), { recursive: true })
  return folder
}

function list(folder: string): Run {
  const bin = join(folder, 'node_modules', 'kznews', 'bin', 'kznews.js')
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'list', '-n', '3'], {
    cwd: folder,
    env: cleanEnvironment(folder),
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

const PREBUILT = join('prebuilds', `${process.platform}-${process.arch}`)

/** Puts what no system can load in the place of what was compiled beforehand. */
function damagePrebuilt(folder: string): void {
  const prebuilt = join(folder, 'node_modules', SQLITE, PREBUILT)
  for (const name of readdirSync(prebuilt)) cpSync(join(ROOT, 'LICENSE'), join(prebuilt, name))
}

test('the program is ASCII, as it is read, and its regular expressions are too', () => {
  const program = readFileSync(join(ROOT, 'dist', 'program.cjs'))
  expect(program.findIndex((byte) => byte > 0x7f)).toBe(-1)
})

test('dependencies may lie beside the package, as npm puts them', () => {
  const run = list(installation())
  expect(run).toMatchObject({ status: 0 })
  expect(run.stdout.trim().split('\n')).toHaveLength(3)
})

test('SQLite that was compiled where it was installed is found too', () => {
  const folder = installation()
  damagePrebuilt(folder)
  const release = join(folder, 'node_modules', SQLITE, 'build', 'Release')
  mkdirSync(release, { recursive: true })
  const [name] = readdirSync(join(installed(SQLITE), PREBUILT))
  cpSync(join(installed(SQLITE), PREBUILT, name!), join(release, 'sqlite.node'))
  expect(list(folder)).toMatchObject({ status: 0 })
})

test('a damaged binary of SQLite is reported by the name of its file', () => {
  const folder = installation()
  damagePrebuilt(folder)
  const run = list(folder)
  expect(run.status).toBe(70)
  expect(run.stderr).toContain('.node')
})
