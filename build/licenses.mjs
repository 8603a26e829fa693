// The licences of what is bundled: they ask that their text goes with every copy.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /node_modules\/(?:@[^/]+\/)?[^/]+\//g

/** The folder of the package that a file belongs to; some ship parts of others inside of themselves. */
function packageOf(file, root) {
  const folders = Array.from(file.matchAll(PACKAGE), ({ index, 0: name }) =>
    file.slice(0, index + name.length),
  )
  return folders.findLast((folder) => existsSync(join(root, folder, 'package.json')))
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}

/** A package after the other, from esbuild's accounts of what bundles are made of. */
export function licensesOf(accounts, root) {
  const files = accounts.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = files.flatMap((file) => packageOf(file, root) ?? [])
  const texts = [...new Set(folders)].sort().map((folder) => licenseOf(join(root, folder)))
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}
