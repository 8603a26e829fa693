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

type Override = {
  readonly includes: readonly string[]
  readonly linter: {
    readonly rules: {
      readonly correctness?: { readonly noNodejsModules?: string }
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] }
        }
      }
    }
  }
}

const overrides: readonly Override[] = JSON.parse(
  readFileSync(join(SRC, '..', 'biome.json'), 'utf8'),
).overrides

/** What biome.json says of the files of a glob. */
const rulesOf = (glob: string) =>
  overrides.find(({ includes }) => includes.includes(glob))?.linter.rules

/** The imports that biome.json forbids to the files of a glob, and after `!` those it allows. */
const groupOf = (glob: string): readonly string[] =>
  rulesOf(glob)?.style?.noRestrictedImports?.options.patterns[0]?.group ?? []

const foldersOf = (paths: readonly string[]) =>
  [...new Set(paths.filter((path) => path.includes('/')).map(roomOf))].sort()

const rooms = foldersOf(files.map(({ path }) => path))

/** The room above the others: it imports any of them, and of the files beside them errors.ts. */
const TOP = 'cli'

/** What a room may import besides itself, as biome.json has it: folders, as `archive/`, and files. */
function directionsOf(room: string): readonly string[] {
  if (room === TOP) return [...rooms.map((other) => `${other}/`), 'errors.ts']
  const allowed = groupOf(`src/${room}/*.ts`).filter((pattern) => pattern.startsWith('!../'))
  return allowed.map((pattern) => pattern.slice('!../'.length).replace('**', ''))
}

const isIn = (path: string, directions: readonly string[]) =>
  directions.some((each) => (each.endsWith('/') ? path.startsWith(each) : path === each))

for (const room of rooms) {
  test(`${room}/ imports only what biome.json lets it, types and loads on demand included`, () => {
    const directions = directionsOf(room)
    const others = imports
      .filter(({ from, to }) => roomOf(from) === room && roomOf(to) !== room)
      .filter(({ to }) => !isIn(to, directions))
    expect(others).toEqual([])
  })
}

test('every room but the one above them is fenced in biome.json', () => {
  const fenced = rooms.filter((room) => groupOf(`src/${room}/*.ts`)[0] === '../**')
  expect(fenced).toEqual(rooms.filter((room) => room !== TOP))
})

test('messages/ takes letters from kazakh/, and nothing but types from others', () => {
  const values = imports.filter(
    (each) => roomOf(each.from) === 'messages' && roomOf(each.to) !== 'messages' && !each.isType,
  )
  expect(values.filter(({ to }) => !to.startsWith('kazakh/letters/'))).toEqual([])
})

describe('kazakh/', () => {
  const parts = foldersOf(
    files
      .filter(({ path }) => roomOf(path) === 'kazakh')
      .map(({ path }) => path.slice('kazakh/'.length)),
  )

  test('has its directions in biome.json for every room of it', () => {
    expect(parts).toContain('meanings')
    const fenced = parts.filter((part) => groupOf(`src/kazakh/${part}/**`)[0] === '../**')
    expect(fenced).toEqual(parts)
  })

  test('imports nothing of Node', () => {
    expect(rulesOf('src/kazakh/**')?.correctness?.noNodejsModules).toBe('error')
  })
})

/** The files in which a pattern occurs. */
const filesWith = (pattern: RegExp): string[] =>
  files
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path)
    .sort()

describe('the way out', () => {
  test('is written to by terminal/output.ts; the archive writes its files', () => {
    expect(filesWith(/\bwriteSync\b/)).toEqual(['archive/store.ts', 'terminal/output.ts'])
  })

  test('is no file: others write only into the cache', () => {
    const writers = /\b(?:writeFile|appendFile|createWriteStream|writev)/
    expect(filesWith(writers)).toEqual(['import/web/cache.ts', 'index/place/seal.ts', 'start.ts'])
  })

  test('is no stream of the process: main.ts asks them for their size alone', () => {
    expect(filesWith(/\bprocess\.std(?:out|err)\b/)).toEqual(['main.ts'])
    expect(filesWith(/\bstd(?:out|err)\??\.(?:write|end|pipe)\b/)).toEqual([])
    expect(filesWith(/'(?:node:)?(?:process|tty|console)'|\bprocess\[/)).toEqual([])
  })

  test('is handed to no program but the pager', () => {
    expect(filesWith(/\bchild_process\b/)).toEqual(['terminal/pager.ts'])
  })
})

describe('a text', () => {
  const outside = files.filter(({ path }) => roomOf(path) !== 'terminal')

  /** Files that can hold a safe text: they import terminal/, or one that does. */
  const holders = new Set(
    imports.filter(({ to }) => roomOf(to) === 'terminal').map(({ from }) => from),
  )
  for (let before = 0; before < holders.size; ) {
    before = holders.size
    for (const { from, to } of imports) if (holders.has(to)) holders.add(from)
  }

  test('is called safe in terminal/ alone', () => {
    const claim = /\bas (?:readonly )?Safe\b|<(?:readonly )?Safe(?:\[\])?>[\w[(]/
    expect(outside.filter(({ text }) => claim.test(text))).toEqual([])
  })

  test('becomes safe by no detour', () => {
    const detour = /\bas (?:never|any|unknown as)\b|<(?:never|any)>\w/
    expect(holders).toContain('main.ts')
    expect(holders).toContain('cli/completion/answer.ts')
    const found = outside.filter(({ path, text }) => holders.has(path) && detour.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
