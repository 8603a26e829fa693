// esbuild plugins: word lists become texts when the bundle is made. A bundle holds the texts in ASCII,
// or has them in files beside it, and not the lists, which take five times as long to read.

import { dirname } from 'node:path'
import { build } from 'esbuild'

/** The modules whose exported function makes a text, and the file that a text is in beside a bundle. */
const TEXTS = [
  { module: 'lexicon/text.ts', makes: 'lexiconText', file: 'lexicon.txt' },
  { module: 'meanings/dictionary-text.ts', makes: 'dictionaryText', file: 'dictionary.txt' },
  { module: 'meanings/groups-text.ts', makes: 'groupsText', file: 'synonyms.txt' },
]

const MODULES = /[\\/]kazakh[\\/](?:lexicon|meanings)[\\/](?:\w+-)?text\.ts$/

function textOf(path) {
  return TEXTS.find(({ module }) => path.replaceAll('\\', '/').endsWith(module))
}

/** The text that a module makes, which is ASCII. */
async function makeText(path, makes) {
  const options = { bundle: true, format: 'esm', write: false, charset: 'utf8' }
  const made = await build({ ...options, entryPoints: [path] })
  const source = Buffer.from(made.outputFiles[0].contents).toString('base64')
  const module = await import(`data:text/javascript;base64,${source}`)
  return module[makes]()
}

/** The texts inside of the bundle. */
export const textsInside = {
  name: 'texts-inside',
  setup({ onLoad }) {
    onLoad({ filter: MODULES }, async ({ path }) => {
      const { makes } = textOf(path)
      const text = JSON.stringify(await makeText(path, makes))
      // Not inside of the function: what is in a function is read twice.
      return { contents: `const text = ${text}; export const ${makes} = () => text`, loader: 'ts' }
    })
  },
}

/** The texts in files of their own beside the bundle: most commands never read them. */
export const textsBeside = {
  name: 'texts-beside',
  setup({ onLoad, onEnd, initialOptions }) {
    const texts = new Map()
    onLoad({ filter: MODULES }, async ({ path }) => {
      const { makes, file } = textOf(path)
      texts.set(file, await makeText(path, makes))
      // Read as it is: as a module it would be looked up, parsed and copied.
      const contents = `
        import { readFileSync } from 'node:fs'
        import { join } from 'node:path'
        let text
        export const ${makes} = () => {
          text ??= readFileSync(join(import.meta.dirname, '${file}'), 'latin1')
          return text
        }`
      return { contents, loader: 'js', resolveDir: dirname(path) }
    })
    onEnd((result) => {
      for (const [file, text] of texts) {
        // A second bundle beside the same files.
        result.outputFiles?.push({
          path: `${initialOptions.absWorkingDir}/${initialOptions.outdir}/${file}`,
          contents: Buffer.from(text),
        })
      }
    })
  },
}
