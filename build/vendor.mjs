// esbuild plugin: libraries that one command needs are files of their own beside the program, so that
// the others neither read nor check their bytes. `import('linkedom')` becomes require('./vendor/linkedom.cjs').

import { build } from 'esbuild'

/** The libraries of import, and what of them is used. */
const LIBRARIES = {
  fflate: "export { Unzip, UnzipInflate } from 'fflate'",
  fzstd: "export { Decompress } from 'fzstd'",
  marked: "export { marked } from 'marked'",
  'postal-mime': "module.exports = require('postal-mime').default",
  yaml: "export { parseDocument } from 'yaml'",
  'csv-parse': "export { parse } from 'csv-parse'",
  entities: "export { decodeHTMLStrict } from 'entities'",
  htmlparser2: "export { Parser } from 'htmlparser2'",
  linkedom: "export { parseHTML } from 'linkedom'",
  '@mozilla/readability': "export { Readability } from '@mozilla/readability'",
  // CommonJS, of which Node makes the default export.
  'robots-parser': "module.exports = require('robots-parser')",
  'ipaddr.js': "module.exports = require('ipaddr.js')",
}

const fileOf = (library) => `./vendor/${library.replaceAll(/[@.]/g, '').replaceAll('/', '-')}.cjs`

async function bundle(library, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents: LIBRARIES[library], resolveDir: options.absWorkingDir },
    write: false,
    metafile: true,
  })
  return { contents: outputFiles[0].contents, metafile }
}

/** `options` are those of esbuild for a library's bundle. */
export const vendorBeside = (options) => ({
  name: 'vendor-beside',
  setup({ onResolve, onEnd, initialOptions }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      Object.hasOwn(LIBRARIES, path) ? { path: fileOf(path), external: true } : undefined,
    )
    onEnd(async (result) => {
      const folder = `${initialOptions.absWorkingDir}/${initialOptions.outdir}`
      for (const library of Object.keys(LIBRARIES)) {
        const { contents, metafile } = await bundle(library, options)
        result.outputFiles.push({ path: `${folder}/${fileOf(library).slice(2)}`, contents })
        Object.assign(result.metafile.inputs, metafile.inputs)
      }
    })
  },
})
