// esbuild plugins: the dictionary is made when the bundle is, so that a bundle holds its text in
// ASCII and not the word lists, which take five times as long to read (src/kazakh/lexicon/dictionary.ts).

import { dirname } from 'node:path'
import { build } from 'esbuild'

const MODULE = /[\\/]kazakh[\\/]lexicon[\\/]text\.ts$/

/** The text of the dictionary, which is ASCII without quotes. */
async function lexiconText(path) {
  const made = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
  const source = Buffer.from(made.outputFiles[0].contents).toString('base64')
  const { lexiconText: makeText } = await import(`data:text/javascript;base64,${source}`)
  return makeText()
}

/** The text inside of the bundle. */
export const packLexicon = {
  name: 'pack-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: MODULE }, async ({ path }) => {
      // Not inside of the function: what is in a function is read twice.
      const contents = `const text = '${await lexiconText(path)}'; export const lexiconText = () => text`
      return { contents, loader: 'ts' }
    })
  },
}

/** The text in a file of its own beside the bundle: most commands never read it. */
export const lexiconBeside = {
  name: 'lexicon-beside',
  setup({ onLoad, onEnd, initialOptions }) {
    let text = ''
    onLoad({ filter: MODULE }, async ({ path }) => {
      text = await lexiconText(path)
      // Read as it is: as a module it would be looked up, parsed and copied.
      const contents = `
        import { readFileSync } from 'node:fs'
        import { join } from 'node:path'
        let text
        export const lexiconText = () => {
          text ??= readFileSync(join(import.meta.dirname, 'lexicon.txt'), 'latin1')
          return text
        }`
      return { contents, loader: 'js', resolveDir: dirname(path) }
    })
    onEnd((result) => {
      result.outputFiles.push({
        path: `${initialOptions.absWorkingDir}/${initialOptions.outdir}/lexicon.txt`,
        contents: Buffer.from(text),
      })
    })
  },
}
