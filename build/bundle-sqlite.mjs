// esbuild plugin: the JavaScript of @photostructure/sqlite goes into the bundle, and so into its code
// cache; its compiled half stays where npm has put it, and src/index/sqlite/binding.ts finds it there.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { asked } from './parts.mjs'

export const bundleSqlite = {
  name: 'bundle-sqlite',
  setup({ onResolve, onLoad, initialOptions }) {
    const root = initialOptions.absWorkingDir
    // As CommonJS: the ES module looks for itself by import.meta.url, which a bundle does not have.
    const { resolve } = createRequire(join(root, 'package.json'))
    onResolve({ filter: /^@photostructure\/sqlite$/ }, ({ path }) => ({ path: resolve(path) }))
    onResolve({ filter: /^node-gyp-build$/ }, ({ path }) => ({ path, namespace: 'bundle-sqlite' }))
    onLoad({ filter: /.*/, namespace: 'bundle-sqlite' }, () => ({
      contents: `module.exports = ${asked('src/index/sqlite/binding.ts')}.loadBinding`,
    }))
  },
}
