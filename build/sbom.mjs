// What the package is made of, as CycloneDX has it: the packages that are bundled, and those that npm
// installs beside it, each with the hash that the lock file holds it to. Without a time or a random
// number, so that the same sources make the same bytes.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages } from './licenses.mjs'

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))

const urlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** A licence by its SPDX id, or an expression of several. */
function licensesOf(license) {
  if (!license) return undefined
  return / /.test(license) ? [{ expression: license }] : [{ license: { id: license } }]
}

/** @param integrity as npm's lock has it, in base64 */
function hashesOf(integrity) {
  const [kind, value] = (integrity ?? '').split('-')
  if (kind !== 'sha512') return undefined
  return [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }]
}

function componentOf(folder, { integrity }, root) {
  const { name, version, license } = readJson(root, folder, 'package.json')
  const url = urlOf(name, version)
  const [licenses, hashes] = [licensesOf(license), hashesOf(integrity)]
  return {
    type: 'library',
    'bom-ref': url,
    name,
    version,
    ...(hashes && { hashes }),
    ...(licenses && { licenses }),
    purl: url,
  }
}

/** The bill of materials, as JSON text. */
export function sbomOf(accounts, root) {
  const { packages } = readJson(root, 'package-lock.json')
  const beside = Object.keys(packages).filter((path) => path !== '' && !packages[path].dev)
  const bundled = bundledPackages(accounts, root).map((folder) => folder.replace(/\/$/, ''))
  const components = [...new Set([...bundled, ...beside])]
    .sort()
    .map((folder) => componentOf(folder, packages[folder] ?? {}, root))
  const { name, version, license } = readJson(root, 'package.json')
  const url = urlOf(name, version)
  const main = { type: 'application', 'bom-ref': url, name, version, purl: url }
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...main, licenses: licensesOf(license) } },
    components,
    dependencies: [{ ref: url, dependsOn: components.map((each) => each['bom-ref']) }],
  }
  return `${JSON.stringify(bom, undefined, 2)}\n`
}
