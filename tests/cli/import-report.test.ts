/** The report of an import, in words and as JSON. */

import { expect, test } from 'vitest'
import { ImportReport } from '../../src/cli/import-report.ts'
import type { Imported } from '../../src/import/into-archive.ts'

const article = { id: 'aral', title: 'Арал', categories: [], body: ['Су.'] }
const imported = (number: number): Imported => ({
  id: `aral-${number}`,
  status: 'stored',
  place: `дерек:${number}`,
  file: `2026/06/aral-${number}.json`,
  article,
})

/** An output, and what has been written to it. */
function collect() {
  let text = ''
  const write = (more: string) => {
    text += more
  }
  return { out: { isTerminal: false, write }, output: () => text }
}

test('nothing is called stored before it is on the disk', () => {
  const { out, output } = collect()
  const lengths: number[] = []
  const settle = () => lengths.push(output().split('aral-').length)
  const report = new ImportReport(out, { asJson: true, isDryRun: false, settle })
  for (let number = 1; number <= 2500; number++) report.add(imported(number))
  report.finish()
  // A thousand at a time, each after a settling; two mentions a row: id and file.
  expect(lengths).toEqual([1, 2001, 4001])
  const { articles, read, stored } = JSON.parse(output())
  expect([articles.length, read, stored]).toEqual([2500, 2500, 2500])
})

test('a report of nothing is whole too', () => {
  const { out, output } = collect()
  const report = new ImportReport(out, { asJson: true, isDryRun: false, settle: () => {} })
  report.refuse({ place: 'дерек', reason: 'no-article' })
  report.finish()
  expect(JSON.parse(output())).toEqual({
    articles: [],
    read: 0,
    stored: 0,
    updated: 0,
    unchanged: 0,
    conflicts: 0,
    skipped: 0,
    refused: [{ place: 'дерек', reason: 'no-article' }],
    warnings: [],
    unread: [],
    dryRun: false,
  })
  expect(report.exit).toBe(1)
})

test('in a dry run the records themselves are told, as they come', () => {
  const { out, output } = collect()
  const report = new ImportReport(out, { asJson: false, isDryRun: true, settle: () => {} })
  report.add(imported(1))
  expect(JSON.parse(output())).toEqual({ schemaVersion: 1, ...article })
})

test('a name that is not known is told once, and counted', () => {
  const { out, output } = collect()
  const report = new ImportReport(out, { asJson: true, isDryRun: false, settle: () => {} })
  const told = [1, 2, 3].map((record) =>
    report.isRepeated({
      code: 'field-unread',
      place: { file: 'а.json', record },
      facts: { field: 'шыққан', like: 'date' },
    }),
  )
  expect(told).toEqual([false, true, true])
  report.finish()
  expect(JSON.parse(output()).unread).toEqual([
    { field: 'шыққан', like: 'date', records: 3, place: 'а.json[1]' },
  ])
})
