/** What the package is made of is told whole, and may be given on by everybody. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const readText = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8')

type Component = {
  readonly name: string
  readonly version: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses?: readonly { readonly license?: { readonly id: string } }[]
}

const bom = JSON.parse(readText('dist', 'sbom.cdx.json'))
const components: readonly Component[] = bom.components
const names = components.map(({ name, version }) => `${name} ${version}`)

/** Licences that ask for nothing but that they are told. */
const ALLOWED = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

test('every package whose licence goes along is in it', () => {
  const heads = readText('dist', 'licenses.txt').matchAll(/^(\S+ \d\S*) \(.*\)$/gm)
  const bundled = Array.from(heads, ([, head]) => head)
  expect(bundled.length).toBeGreaterThan(20)
  expect(bundled.filter((head) => !names.includes(head!))).toEqual([])
})

test('every package that npm installs beside the program is in it', () => {
  const { packages } = JSON.parse(readText('package-lock.json'))
  const paths = Object.keys(packages).filter((path) => path !== '' && !packages[path].dev)
  expect(paths).toContain('node_modules/@photostructure/sqlite')
  for (const path of paths) {
    const name = path.replace(/^.*node_modules\//, '')
    expect(names).toContain(`${name} ${packages[path].version}`)
  }
})

test('every part has a licence that lets it be given on, and its text goes along', () => {
  for (const { name, licenses } of components) {
    expect([name, licenses?.every(({ license }) => ALLOWED.includes(license?.id ?? ''))]).toEqual([
      name,
      true,
    ])
  }
  const texts = readText('dist', 'licenses.txt').split(/^-{80}$/m)
  expect(texts.filter((text) => text.length < 500)).toEqual([])
})

test('every part is held to what the lock file has of it', () => {
  const loose = components.filter(
    ({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? ''),
  )
  expect(loose.map(({ name }) => name)).toEqual([])
})
