/**
 * The freshness contract as a property: whatever happens to the files, an index that followed
 * answers as one built from nothing.
 */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/cli.ts'
import { answers, open } from '../support.ts'

const WORDS = ['мектеп', 'мектебі', 'мектептер', 'әкім', 'аким', 'су', 'қала', 'қаланың', 'сайлау']
const NAMES = ['Қоғам', 'Саясат', '100% спорт']

const FOLDERS = ['', '2024/', '2024/06/', '2024/06/deep/er/', '2024-x/', 'z/']
const FILES = ['a.json', 'b.json', 'c.jsonl', 'd.ndjson', 'note.txt', '.hidden.json']

const articles = fc.record(
  {
    id: fc.constantFrom('x', 'y', 'xy', 'X', 'x%', '\u{1f600}', 'ә'),
    title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map(joined),
    datePublished: fc.constantFrom(
      '2024-06-01',
      '2024-06-01T09:30+05:00',
      '2024-06-02T00:10+05:00',
      'кеше',
      '0001-01-01',
    ),
    categories: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
    body: fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
      .map((words) => [joined(words)]),
  },
  { requiredKeys: ['id', 'title', 'body'] },
)

function joined(words: readonly string[]): string {
  return words.join(' ')
}

/** What a file may hold, by its name: one article, several, JSON Lines, something broken. */
const contents = fc.oneof(
  { weight: 4, arbitrary: articles.map((article) => ({ list: [article], broken: '' })) },
  {
    weight: 4,
    arbitrary: fc
      .array(articles, { minLength: 1, maxLength: 4 })
      .map((list) => ({ list, broken: '' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('{"title": ', '[]', '7', '{"no": "text"}', '\u0000')
      .map((broken) => ({ list: [], broken })),
  },
  { weight: 1, arbitrary: fc.constant({ list: [], broken: '' }) },
)

type Content = { readonly list: readonly unknown[]; readonly broken: string }

function textOf(name: string, { list, broken }: Content): string {
  if (/\.(?:jsonl|ndjson)$/.test(name)) {
    return [...list.map((article) => JSON.stringify(article)), broken].join('\n')
  }
  if (broken !== '' || list.length === 0) return broken
  return JSON.stringify(list.length === 1 ? list[0] : list)
}

const paths = fc
  .tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...FILES))
  .map(([folder, name]) => folder + name)
const folders = fc.constantFrom(...FOLDERS.slice(1))

type Operation =
  | { readonly type: 'write' | 'put'; readonly path: string; readonly content: Content }
  | { readonly type: 'remove'; readonly path: string }
  | { readonly type: 'rename' | 'move'; readonly path: string; readonly to: string }
  | { readonly type: 'look' | 'settle' }
  | { readonly type: 'edit'; readonly path: string; readonly content: Content }

const operations = (edits: boolean) =>
  fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ type: fc.constant('put' as const), path: paths, content: contents }),
      },
      ...(edits
        ? [
            {
              weight: 3,
              arbitrary: fc.record({
                type: fc.constant('write' as const),
                path: paths,
                content: contents,
              }),
            },
            {
              weight: 2,
              arbitrary: fc.record({
                type: fc.constant('edit' as const),
                path: paths,
                content: contents,
              }),
            },
          ]
        : []),
      { weight: 3, arbitrary: fc.record({ type: fc.constant('remove' as const), path: paths }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), path: folders }) },
      {
        weight: 3,
        arbitrary: fc.record({ type: fc.constant('rename' as const), path: paths, to: paths }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ type: fc.constant('move' as const), path: folders, to: folders }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ type: fc.constantFrom('look' as const, 'settle' as const) }),
      },
    ),
    { minLength: 1, maxLength: 24 },
  ) as fc.Arbitrary<Operation[]>

/** Long ago, later with every call: what a folder's time is when nobody has touched it for a while. */
let past = Date.now() / 1000 - 1e6

function settle(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) settle(join(folder, entry.name))
  }
  past += 0.5
  utimesSync(folder, past, past)
}

class World {
  readonly root = temporaryFolder()
  private temporary = 0

  async apply(
    operation: Operation,
    look: (all: boolean) => Promise<void>,
    refresh: (path: string) => Promise<unknown>,
  ) {
    switch (operation.type) {
      case 'put':
        return this.put(operation.path, operation.content)
      case 'write':
        return this.write(operation.path, operation.content)
      case 'edit':
        this.write(operation.path, operation.content)
        return refresh(operation.path)
      case 'remove':
        return rmSync(join(this.root, operation.path), { recursive: true, force: true })
      case 'rename':
      case 'move':
        return this.move(operation.path, operation.to)
      case 'settle':
        settle(this.root)
        return look(false)
      default:
        return look(false)
    }
  }

  /** As every careful program writes: beside its place, then renamed. */
  private put(path: string, content: Content): void {
    const beside = join(this.root, `.new${this.temporary++}`)
    writeFileSync(beside, textOf(path, content))
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    renameSync(beside, join(this.root, path))
  }

  private write(path: string, content: Content): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    writeFileSync(join(this.root, path), textOf(path, content))
  }

  private move(path: string, to: string): void {
    const [from, target] = [join(this.root, path), join(this.root, to)]
    if (!existsSync(from) || target.startsWith(from) || from.startsWith(target)) return
    if (existsSync(target) && statSync(target).isDirectory()) rmSync(target, { recursive: true })
    mkdirSync(dirname(target), { recursive: true })
    renameSync(from, target)
  }
}

async function followed(list: readonly Operation[], everyFile: boolean): Promise<void> {
  const world = new World()
  const { index } = await open(world.root)
  for (const operation of list) {
    await world.apply(
      operation,
      (all) => index.update(all),
      (path) => index.refresh([path]),
    )
  }
  await index.update(everyFile)
  const fresh = await open(world.root)
  expect(await answers(index, WORDS)).toEqual(await answers(fresh.index, WORDS))
  index.close()
  fresh.index.close()
  rmSync(world.root, { recursive: true })
}

const RUNS = Number(process.env.KZNEWS_TEST_RUNS ?? 150)

test('after files come, go and move, an update answers as an index built from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(operations(false), (list) => followed(list, false)),
    { numRuns: RUNS },
  )
})

test('after edits in place too, a thorough update answers as an index built from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(operations(true), (list) => followed(list, true)),
    { numRuns: RUNS },
  )
})
