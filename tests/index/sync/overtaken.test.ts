/** A file that is moved while the folders are walked, or between the walk and its reading, is not lost. */

import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder, writeFiles } from '../../support/cli.ts'
import { ids, open } from '../support.ts'

/** What happens as a folder is listed or a file read, by its path; once. */
const meanwhile = vi.hoisted(() => new Map<string, () => void>())

function pass(path: string): void {
  const happens = meanwhile.get(path)
  meanwhile.delete(path)
  happens?.()
}

vi.mock('../../../src/archive/files.ts', async (original) => {
  const files = await original<typeof import('../../../src/archive/files.ts')>()
  return {
    ...files,
    listFolder: (path: string, root: string) => {
      pass(path)
      return files.listFolder(path, root)
    },
  }
})

vi.mock('../../../src/archive/read-records.ts', async (original) => {
  const records = await original<typeof import('../../../src/archive/read-records.ts')>()
  return {
    ...records,
    readRecords: (folder: string, path: string) => {
      pass(join(folder, path))
      return records.readRecords(folder, path)
    },
  }
})

const article = (id: string) => ({ id, title: id, datePublished: '2024-06-01', body: ['мәтін'] })

function archiveOf(files: Readonly<Record<string, unknown>>) {
  const root = temporaryFolder()
  writeFiles(root, files)
  const move = (from: string, to: string) => renameSync(join(root, from), join(root, to))
  return { root, move }
}

test('from a folder that is still to be walked to one that has been', async () => {
  const { root, move } = archiveOf({ '01/a.json': article('a'), '02/b.json': article('b') })
  meanwhile.set(`${root}/02/`, () => move('02/b.json', '01/b.json'))
  const { index } = await open(root)
  await index.update()
  expect(meanwhile.size).toBe(0)
  expect(await ids(index.engine)).toEqual(['a', 'b'])
})

test('after the walk, before it is read', async () => {
  const { root, move } = archiveOf({ '01/a.json': article('a'), '02/b.json': article('b') })
  meanwhile.set(join(root, '02/b.json'), () => move('02/b.json', '01/b.json'))
  const { index } = await open(root)
  await index.update()
  expect(meanwhile.size).toBe(0)
  expect(await ids(index.engine)).toEqual(['a', 'b'])
  expect(await index.problems()).toEqual([])
})
