/** What src/ is made of: which folder imports which, and who may call a text safe. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))

type Import = { readonly from: string; readonly to: string; readonly isType: boolean }

const IMPORT =
  /(?:^(?:import|export)(?<type> type)?[^'"]*?from |^import |\bimport\(\s*)'(?<path>\.[^']+)'/gm

/** Every import of the project's own files, types and loads on demand included. */
const imports: readonly Import[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(IMPORT)].map((match): Import => {
    const { path: to = '', type } = match.groups ?? {}
    return { from: path, to: normalize(join(dirname(path), to)), isType: type !== undefined }
  }),
)

/** A room is a folder of src/; a file beside the rooms stands for itself. */
const roomOf = (path: string): string => path.split('/')[0]!

/** A folder of a room; a file beside the folders of its room stands for itself. */
const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/')

/** Names that can be reached from each other by arrows, two or more together. */
function circles(arrows: readonly (readonly [string, string])[]): string[] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of arrows) {
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
  }
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>()
    const open = [...(next.get(from) ?? [])]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (seen.has(name)) continue
      seen.add(name)
      open.push(...(next.get(name) ?? []))
    }
    return seen
  }
  const reached = new Map([...next.keys()].map((name) => [name, reach(name)]))
  const members = [...reached].filter(([name, seen]) => seen.has(name))
  return [
    ...new Set(
      members.map(([name, seen]) =>
        [...seen]
          .filter((other) => reached.get(other)?.has(name))
          .sort()
          .join(' ↔ '),
      ),
    ),
  ].sort()
}

test('the walk finds imports of values and of types, and loads on demand', () => {
  expect(imports).toContainEqual({
    from: 'cli/context.ts',
    to: 'terminal/safe.ts',
    isType: true,
  })
  expect(imports.some(({ from, to }) => from === 'main.ts' && to === 'cli/run.ts')).toBe(true)
  expect(imports.some(({ to }) => to === 'messages/kk/interface.ts')).toBe(true)
  expect(imports.length).toBeGreaterThan(files.length)
})

test('circles are found by the way they are looked for', () => {
  expect(circles([])).toEqual([])
  expect(
    circles([
      ['а', 'ә'],
      ['ә', 'б'],
      ['б', 'а'],
      ['б', 'в'],
      ['в', 'в'],
    ]),
  ).toEqual(['а ↔ б ↔ ә'])
})

/** messages/ takes the types of what it words from wherever they are: no room rests on another by it. */
const isWording = ({ from, isType }: Import) => roomOf(from) === 'messages' && isType

test('no room of src/ imports another that imports it, types included', () => {
  const arrows = imports
    .filter((each) => !isWording(each))
    .map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
  expect(circles(arrows)).toEqual([])
})

test('no folder of a room imports another that imports it, types included', () => {
  const arrows = imports
    .filter(({ from, to }) => roomOf(from) === roomOf(to))
    .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
  expect(circles(arrows)).toEqual([])
})

/** What each room may import besides itself; files of src/ import anything. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  kazakh: [],
  terminal: ['errors.ts', 'kazakh'],
  archive: ['errors.ts', 'kazakh'],
  check: ['archive', 'kazakh'],
  import: ['archive', 'errors.ts', 'kazakh'],
  index: ['archive', 'errors.ts', 'kazakh'],
  search: ['archive', 'index', 'kazakh'],
  open: ['archive', 'errors.ts', 'index', 'kazakh', 'search', 'terminal', 'xdg.ts'],
  messages: ['kazakh'],
  render: ['archive', 'check', 'errors.ts', 'kazakh', 'messages', 'search', 'terminal'],
  cli: [
    'archive',
    'check',
    'errors.ts',
    'import',
    'index',
    'kazakh',
    'messages',
    'open',
    'render',
    'search',
    'terminal',
  ],
}

for (const [room, allowed] of Object.entries(DIRECTIONS)) {
  test(`${room}/ imports ${allowed.length === 0 ? 'no other room' : 'only what is below it'}`, () => {
    const others = imports
      .filter((each) => !isWording(each))
      .filter(({ from, to }) => roomOf(from) === room && roomOf(to) !== room)
      .filter(({ to }) => !allowed.includes(roomOf(to)))
    expect(others).toEqual([])
  })
}

test('every room has its directions', () => {
  const rooms = new Set(files.map(({ path }) => roomOf(path)).filter((room) => !room.includes('.')))
  expect([...rooms].sort()).toEqual(Object.keys(DIRECTIONS).sort())
})

describe('a text', () => {
  const outside = files.filter(({ path }) => roomOf(path) !== 'terminal')

  test('is called safe in terminal/ alone', () => {
    expect(outside.filter(({ text }) => /\bas Safe\b|<Safe>\w/.test(text))).toEqual([])
  })

  test('becomes safe by no detour', () => {
    const uses = (text: string) => text.includes('terminal/safe.ts')
    const detour = /\bas (?:never|any|unknown as)\b/
    const found = outside.filter(({ text }) => uses(text) && detour.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
