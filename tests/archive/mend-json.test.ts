/** JSON that is broken: what is whole of it is read, and the break is told with its place. */

import { expect, test } from 'vitest'
import { mendJson } from '../../src/archive/mend-json.ts'
import { parseJsonText } from '../../src/archive/parse-json.ts'
import { cpuTime } from '../support/cpu-time.ts'

const record = (number: number, text = `Мәтін ${number}: су көтерілді.`) =>
  JSON.stringify({ id: `т${number}`, title: `Мақала ${number}`, text }, null, 2)

function mended(text: string): string[] {
  return Array.from(mendJson(text, { file: 'а.json' }), (each) => {
    if ('value' in each) return (each.value as { id: string }).id
    const { code, facts } = each.problem
    return `${code} ${'line' in facts ? facts.line : ''}`
  })
}

const lines = (text: string) => text.split('\n').length

test.each<[string, string, string[]]>([
  ['objects one after another', `${record(1)}\n${record(2)}`, ['т1', 'т2']],
  ['a comma too many', `[${record(1)},\n${record(2)},\n]`, ['т1', 'т2']],
  ['a comma too few', `[${record(1)}\n${record(2)}]`, ['т1', 'т2']],
  [
    'a torn list',
    `[\n${record(1)},\n${record(2)},\n${record(3).slice(0, 30)}`,
    ['т1', 'т2', `json-torn ${lines(record(1)) + lines(record(2)) + 2}`],
  ],
  [
    'a torn list in an object',
    `{"total": 3, "items": [${record(1)},\n${record(2)},\n{"id": "т`,
    ['т1', 'т2', 'json-torn 11'],
  ],
  [
    'a quote too many in one record',
    `[${record(1)},\n${record(2).replace('су', 'с"у')},\n${record(3)}]`,
    ['т1', 'not-json 6', 'т3'],
  ],
  [
    'a record without its end',
    `[${record(1).slice(0, -1)},\n${record(2)},\n${record(3)}]`,
    ['not-json 1', 'т2', 'т3'],
  ],
  ['a bracket in a text', `${record(1, 'Су } көтерілді {')}\n${record(2)}`, ['т1', 'т2']],
])('%s costs no other record', (_, text, expected) => {
  expect(mended(text)).toEqual(expected)
})

test('thousands of broken records are passed over in linear time', () => {
  const text = `[${Array.from({ length: 20_000 }, (_, at) => record(at).replace('су', 'с"у')).join(',')}]`
  const began = cpuTime()
  expect(mended(text)).toHaveLength(20_000)
  expect(cpuTime() - began).toBeLessThan(8000)
})

test.each([
  ['{"id":1793847560123456771}', '1793847560123456771'],
  ['{"id" : -1793847560123456771 }', '-1793847560123456771'],
  ['{"a":"b\\\\","id":1793847560123456771}', '1793847560123456771'],
  ['{"id":"1793847560123456771"}', '1793847560123456771'],
  ['{"id":1000000000000000}', 1_000_000_000_000_000],
  [`{"a":"${'су, '.repeat(40_000)}: 1793847560123456771, ","id":1}`, 1],
])('a number keeps every digit (%#)', (text, id) => {
  expect(parseJsonText(text, { file: 'а.json' })).toMatchObject({ value: { id } })
})
