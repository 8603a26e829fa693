/** The pictures of the README are what the program shows now, light enough to be kept, and well-formed. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawTerminal } from '../../docs/pictures/draw.mjs'
import { makePictures } from '../../docs/pictures/make.mjs'
import { SAMPLE } from '../support/cli.ts'

const FOLDER = join(SAMPLE, '..', 'docs', 'pictures')
const readme = readFileSync(join(FOLDER, '..', '..', 'README.md'), 'utf8')
const MOST_BYTES = 60_000

const pictures: [string, string][] = makePictures()

test('there is a picture of each, and no other, and the README shows them all', () => {
  const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))
  expect(kept.sort()).toEqual(pictures.map(([file]) => file).sort())
  for (const [file] of pictures) expect(readme).toContain(`(docs/pictures/${file})`)
})

test.each(pictures)('%s is up to date (npm run pictures), light, and in Kazakh', (file, svg) => {
  expect(svg).toBe(readFileSync(join(FOLDER, file), 'utf8'))
  expect(Buffer.byteLength(svg)).toBeLessThan(MOST_BYTES)
  expect(svg).toMatch(/[әғқңөұүһі]/)
  expect(svg).toContain('class="')
})

test('texts stand at their columns in their colours, and nothing of them is markup', () => {
  const svg = drawTerminal(['$ kznews', 'аб  \x1b[1m\x1b[33m<қ&>\x1b[39m\x1b[22m в'], 20)
  expect(svg).toContain('<text x="16.0" y="64" textLength="16.8">аб</text>')
  expect(svg).toContain(
    '<text x="49.6" y="64" textLength="33.6" class="b yellow">&lt;қ&amp;&gt;</text>',
  )
  expect(svg).toContain('<text x="91.6" y="64" textLength="8.4">в</text>')
})

test('a link is its text, and an unknown style is an error', () => {
  const link = '\x1b]8;;https://x.kz\x1b\\сілтеме\x1b]8;;\x1b\\'
  expect(drawTerminal(['$', link], 20)).toContain('>сілтеме</text>')
  expect(() => drawTerminal(['$', '\x1b[45mа'], 20)).toThrow('SGR 45')
})
