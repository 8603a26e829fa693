/**
 * Stands in for node-gyp-build in the program's bundle: the library's compiled half, loaded where npm
 * puts it. To resolve the package and look through its folders costs 4 ms, a third of what `list`
 * takes beyond Node itself; here one file is looked for. Wherever that is not so simple (another
 * platform, a build from source, a package manager without node_modules) node-gyp-build is asked.
 */

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The bundle's own, as it is CommonJS: importing createRequire loads a millisecond of Node. */
declare const require: NodeJS.Require

const PACKAGE = '@photostructure/sqlite'

/** The nearest node_modules above that has the package. */
function packageFolder(): string | undefined {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', PACKAGE)
    if (existsSync(found)) return found
    if (folder === dirname(folder)) return undefined
  }
}

/** The file that was compiled beforehand for a platform, in the package. */
function prebuilt(folder: string): string {
  const libc = existsSync('/etc/alpine-release') ? 'musl' : 'glibc'
  const platform = `${process.platform}-${process.arch}`
  return join(folder, 'prebuilds', platform, `@photostructure+sqlite.${libc}.node`)
}

function load(file: string): unknown {
  const module = { exports: {} }
  process.dlopen(module, file)
  return module.exports
}

/** @returns the exports of the library's compiled half @throws where there is none for this system */
export function loadBinding(): unknown {
  const folder = packageFolder()
  if (folder !== undefined && !existsSync(join(folder, 'build'))) {
    try {
      return load(prebuilt(folder))
    } catch {
      // No such file, or one that does not fit: then node-gyp-build knows more, or says what is wrong.
    }
  }
  const paths = [dirname(require.resolve(`${PACKAGE}/package.json`))]
  return require(require.resolve('node-gyp-build', { paths }))(paths[0])
}
