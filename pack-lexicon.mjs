// An esbuild plugin: the dictionary is made when the bundle is, so that a bundle holds its text in
// ASCII and not the word lists, which take five times as long to read (src/kazakh/dictionary.ts).

import { build } from 'esbuild'

export const packLexicon = {
  name: 'pack-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]kazakh[\\/]lexicon-text\.ts$/ }, async ({ path }) => {
      const made = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
      const source = Buffer.from(made.outputFiles[0].contents).toString('base64')
      const { lexiconText } = await import(`data:text/javascript;base64,${source}`)
      // Not inside of the function: what is in a function is read twice.
      const contents = `const text = '${lexiconText()}'; export const lexiconText = () => text`
      return { contents, loader: 'ts' }
    })
  },
}
