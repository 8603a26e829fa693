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

/** The folders of the packages that bundles are made of, by esbuild's accounts of them, sorted. */
export function bundledPackages(accounts, root) {
  const files = accounts.flatMap(({ inputs }) => Object.keys(inputs))
  return [...new Set(files.flatMap((file) => packageOf(file, root) ?? []))].sort()
}

/** A package after the other. */
export function licensesOf(accounts, root) {
  const texts = bundledPackages(accounts, root).map((folder) => licenseOf(join(root, folder)))
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}
