/** What is bundled may be given to anybody, and its licence goes with it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const texts = readFileSync(join(DIST, 'licenses.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`)

test('every bundled package has a permissive licence, and its text', () => {
  for (const text of texts) {
    const [head = '', , ...rest] = text.split('\n')
    expect(head).toMatch(/ \((?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)\)$/)
    expect(rest.join('').length, head).toBeGreaterThan(200)
  }
})

test('each library beside the program is named in the licences', () => {
  const names = texts.map((text) =>
    text.split(' ', 1)[0]!.replaceAll(/[@.]/g, '').replaceAll('/', '-'),
  )
  for (const file of readdirSync(join(DIST, 'vendor'))) {
    expect(names).toContain(file.replace(/\.cjs$/, ''))
  }
})
