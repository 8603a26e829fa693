// The type declarations of what is published, and of nothing else.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A declaration and all that it imports. */
function reachable(file, found = new Set()) {
  if (found.has(file)) return found
  found.add(file)
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)\.ts'/g)) {
    reachable(join(dirname(file), `${name}.d.ts`), found)
  }
  return found
}

/** Removes the folders that hold no file any more, the innermost first. */
function removeEmpty(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) removeEmpty(path)
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}

/** Writes `dist/types`: the declarations of the entries (`kazakh/main`) and of what they import. */
export function buildTypes(root, entries) {
  const types = join(root, 'dist', 'types')
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  rmSync(types, { recursive: true, force: true })
  // Checked by `npm run typecheck`; only written here.
  execFileSync(process.execPath, [tsc, '-p', root, '--noCheck'], { stdio: 'inherit' })
  const published = new Set(
    entries.flatMap((entry) => [...reachable(join(types, `${entry}.d.ts`))]),
  )
  for (const name of readdirSync(types, { recursive: true })) {
    const file = join(types, name)
    if (statSync(file).isFile() && !published.has(file)) rmSync(file)
  }
  removeEmpty(types)
}
