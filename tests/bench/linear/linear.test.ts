/** What tries whether expressions and functions are linear: it finds those that are not. */

import { expect, test } from 'vitest'
import { attacksOn, literalsIn } from '../../../bench/linear/expressions.mjs'
import { goThrough, growth } from '../../../bench/linear/linear.mjs'
import { parseXml } from '../../../src/import/markup/xml.ts'
import { foldWord } from '../../../src/kazakh/letters/fold.ts'
import { hasLostLetters } from '../../../src/kazakh/letters/lost-letters.ts'
import { orthographiesOf } from '../../../src/kazakh/scripts/latin-orthography.ts'
import { transliterate } from '../../../src/kazakh/scripts/transliterate.ts'

test('literals are told from divisions, texts and comments', () => {
  const code = `
    // no /a+/ here
    const half = width / 2 / 3, text = "/b+/", other = '/c+/' /* /d+/ */
    if (/e[/]+\\/f/gi.test(text)) return /g+/u
    const list = [/h+/, (x) => /i+/y]
  `
  expect([...literalsIn(code)].map(String)).toEqual(['/e[/]+\\/f/gi', '/g+/u', '/h+/', '/i+/y'])
})

/** The growth that attacks find, of the first one that finds any. */
async function found(expression: RegExp): Promise<boolean> {
  const count = [...attacksOn(expression, 4)].length
  for (let at = 0; at < count; at++) {
    const text = (size: number) => [...attacksOn(expression, size)][at]!
    const made = new Map([4000, 16_000, 64_000].map((size) => [size, text(size)]))
    if (
      (await growth((size: number) => goThrough(expression, made.get(size)!), 4000)) !== undefined
    )
      return true
  }
  return false
}

test('an expression that begins anew at each letter is found, and one that does not is none', async () => {
  expect(await found(/\s*\n/)).toBe(true)
  expect(await found(/[а-я]+\d+жыл/)).toBe(true)
  expect(await found(/^[а-я]+\d+жыл/)).toBe(false)
})

/** Seconds of the processor. */
function cpuOf(work: () => unknown): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

test('words and documents without an end take no longer than their letters', () => {
  const works: readonly (() => unknown)[] = [
    () => transliterate('gwa'.repeat(100_000), 'cyrl'),
    () => transliterate('ıq'.repeat(100_000), 'cyrl'),
    () => orthographiesOf('ıqw'.repeat(100_000)),
    () => foldWord('и'.repeat(300_000)),
    () => hasLostLetters('а?'.repeat(100_000)),
    () =>
      parseXml(
        `<rss><x ${Array.from({ length: 20_000 }, (_, at) => `xmlns:a${at}=""`).join(' ')}>${'<y xmlns:z=""/>'.repeat(20_000)}`,
      ),
    () => parseXml(`<rss xmlns:a="${'#'.repeat(300_000)}x">`),
    () =>
      parseXml(
        `<rss xml:base="https://x.kz/${'a'.repeat(500_000)}/">${'<a xml:base="b"/>'.repeat(10_000)}`,
      ),
  ]
  for (const work of works) expect(cpuOf(work), String(work)).toBeLessThan(4)
})
