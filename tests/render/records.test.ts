/** The writer of records: what each layout makes of none, of one and of many. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  csv,
  indentedArray,
  jsonArray,
  jsonLines,
  type Layout,
  RecordWriter,
  recordPieces,
  tsv,
} from '../../src/render/records.ts'
import { safely } from '../../src/terminal/safe.ts'

const document = <T>(layout: Layout<T>, items: readonly T[]) =>
  [...recordPieces(layout, items)].join('')

const asItIs = (value: unknown) => value
/** What JSON can hold: -0 is none of it. */
const anything = fc
  .array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 })
  .map((items): unknown[] => JSON.parse(JSON.stringify(items)))

test('an indented array is, byte for byte, what JSON.stringify makes of all items', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.constantFrom('id', 'тақырып'), fc.nat())), (items) => {
      expect(document(indentedArray(asItIs), items)).toBe(`${JSON.stringify(items, null, 2)}\n`)
    }),
  )
})

test('every JSON layout reads back as what was written, none included', () => {
  const open = safely`{"articles": [`
  fc.assert(
    fc.property(anything, (items) => {
      expect(JSON.parse(document(jsonArray(asItIs), items))).toEqual(items)
      expect(JSON.parse(document(indentedArray(asItIs), items))).toEqual(items)
      const wrapped = jsonArray(asItIs, { open, close: () => safely`], "read": ${items.length}}` })
      expect(JSON.parse(document(wrapped, items))).toEqual({ articles: items, read: items.length })
      const lines = document(jsonLines(asItIs), items).split('\n').slice(0, -1)
      expect(lines.map((line) => JSON.parse(line))).toEqual(items)
    }),
  )
})

describe('csv', () => {
  const layout = csv(['id', 'тақырып'], (cells: readonly string[]) => cells)

  test('has its column names where there is nothing else', () => {
    expect(document(layout, [])).toBe('id,тақырып\r\n')
  })

  test('quotes by RFC 4180, and makes no formula', () => {
    expect(
      document(layout, [
        ['1', 'Әкім, «"қала"»'],
        ['2', '=1+1'],
        ['-', 'бір\nекі'],
      ]),
    ).toBe('id,тақырып\r\n1,"Әкім, «""қала""»"\r\n2,\'=1+1\r\n\'-,бір екі\r\n')
  })
})

test('a cell of tsv has neither a tab nor a line end', () => {
  const layout = tsv((cells: readonly string[]) => cells)
  expect(document(layout, [['бір\tекі', 'үш\nтөрт']])).toBe('бір екі\tүш төрт\n')
  expect(document(layout, [])).toBe('')
})

test('a writer makes the same document of any batches, and counts its items', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 5 }), (batches) => {
      for (const layout of [jsonArray(asItIs), indentedArray(asItIs), jsonLines(asItIs)]) {
        const writer = new RecordWriter<unknown>(layout)
        const pieces = batches.map((batch) => writer.add(batch))
        expect([...pieces, writer.end()].join('')).toBe(document(layout, batches.flat()))
        expect(writer.count).toBe(batches.flat().length)
      }
    }),
  )
})
