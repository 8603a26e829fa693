// `kznews-kazakh`, the language part as a package of its own: the files that `kznews/kazakh` exports,
// its types, a README, its licence and those of the two stemmers that are in the file. It depends on
// nothing, Node included, and runs in a browser.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Its two entries, and what both of them need. */
const MODULES = ['kazakh.js', 'meanings.js', 'kazakh-words.js']

/** package.json, with what the two packages have in common taken from that of kznews. */
function manifest({ version, license, author, engines }) {
  return {
    name: 'kznews-kazakh',
    version,
    description:
      'Kazakh for search engines: tokens, stems, look-up keys, three scripts, dates. No dependency.',
    keywords: ['kazakh', 'qazaq', 'қазақша', 'stemmer', 'tokenizer', 'transliteration', 'nlp'],
    license,
    author,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './types/main.d.ts', default: './kazakh.js' },
      './meanings': { types: './types/meanings/main.d.ts', default: './meanings.js' },
      './package.json': './package.json',
    },
    files: [...MODULES, 'licenses.txt', 'types'],
    engines,
  }
}

/** Writes the package into `dist/kznews-kazakh`; its modules and their types are in `dist` already. */
export function writeKazakhPackage(root, licenses) {
  const folder = join(root, 'dist', 'kznews-kazakh')
  mkdirSync(folder)
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(own), null, 2)}\n`)
  for (const name of MODULES) cpSync(join(root, 'dist', name), join(folder, name))
  cpSync(join(root, 'dist', 'types', 'kazakh'), join(folder, 'types'), { recursive: true })
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'licenses.txt'), licenses)
  cpSync(join(root, 'build', 'kazakh', 'README.md'), join(folder, 'README.md'))
}
