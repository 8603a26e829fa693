// esbuild plugins: parts of libraries that the program never needs, or has already, are left out of it.

import { readFileSync } from 'node:fs'
import { asked } from './parts.mjs'

/** string-width 4, which cli-table3 asks for, brings its own tables; the program has `width`. */
export const ownWidth = {
  name: 'own-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({
      path: 'string-width',
      namespace: 'own-width',
    }))
    onLoad({ filter: /.*/, namespace: 'own-width' }, () => ({
      contents: `module.exports = ${asked('src/terminal/width.ts')}.width`,
    }))
  },
}

/** commander loads node:child_process for executable sub-commands, which kznews has none of. */
export const noSubprocesses = {
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

/** chalk looks at the environment itself, with node:os and node:tty; the program says if there are colours. */
export const ownColors = {
  name: 'own-colors',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({
      path: 'supports-color',
      namespace: 'own-colors',
    }))
    onLoad({ filter: /.*/, namespace: 'own-colors' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }))
  },
}

const FOR_DEBUGGING = 'let content = utils.truncate(this.content, 10, this.truncate);'

/** cli-table3 cuts each cell at each of its lines, for a message that it shows to its own developers. */
export const noDebugging = {
  name: 'no-debugging',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cli-table3[\\/]src[\\/]cell\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes(FOR_DEBUGGING)) throw new Error(`${path} is another than it was`)
      return { contents: source.replace(FOR_DEBUGGING, 'let content;') }
    })
  },
}
