/** What is alike in a file is told once. */

import { expect, test } from 'vitest'
import { kznews, standingFolder } from '../support/cli.ts'

const dated = Array.from({ length: 30 }, (_, at) => ({
  title: `Хабар ${at}`,
  date: `Кеше | ${at}`,
  url: `https://aral.kz/${at}`,
}))
const folder = standingFolder({ 'a/все.json': dated, 'b.json': dated })

test('dates that cannot be known are told once a file, and undated articles keep its order', () => {
  kznews(folder, ['list', '--archive', 'a'])
  const { stdout, stderr } = kznews(folder, ['list', '--archive', 'a', '-n', 'all'])
  expect(stderr.match(/Кеше/g)).toHaveLength(1)
  expect(stderr).toContain('29')
  const titles = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t').at(-1))
  expect(titles).toEqual(dated.map(({ title }) => title))
})

test('an import tells a few of them, and counts the others', () => {
  const { stderr } = kznews(folder, ['import', '--dry-run', 'b.json'])
  expect(stderr.match(/Кеше/g)).toHaveLength(3)
  expect(stderr).toContain('27')
})
