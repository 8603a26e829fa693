/** What the next command sees of a change, case by case; the whole of it is in freshness-model.long.test.ts. */

import {
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../../support/cli.ts'
import { codes, ids, idsWith, look, open } from '../support.ts'

function article(id: string, body = 'мәтін'): Record<string, unknown> {
  return { id, title: id, datePublished: '2024-06-01', body: [body] }
}

/** An archive, and its index, whose folders and files nobody has touched for an hour. */
async function settled(files: Readonly<Record<string, unknown>>) {
  const root = temporaryFolder()
  writeFiles(root, files)
  const paths = new Set(['', ...Object.keys(files)])
  for (const path of Object.keys(files)) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      paths.add(path.slice(0, at))
    }
  }
  const hourAgo = Date.now() / 1000 - 3600.5
  for (const path of paths) utimesSync(join(root, path), hourAgo, hourAgo)
  const { index, notices } = await open(root)
  await index.update()
  const { engine } = index
  return { root, index, engine, notices, at: (path: string) => join(root, path) }
}

test('an archive that nobody touched is not written to the index again', async () => {
  const { index, engine } = await settled({ '2024/06/a.json': article('a') })
  const before = await engine.generation()
  await index.update()
  await index.update(true)
  expect(await engine.generation()).toBe(before)
})

test('a new file in a folder three deep is seen', async () => {
  const { index, engine, root } = await settled({ '2024/06/a.json': article('a') })
  writeFiles(root, { '2024/06/b.json': article('b') })
  await index.update()
  expect(await ids(engine)).toEqual(['a', 'b'])
})

test('new folders in new folders are seen', async () => {
  const { index, engine, root } = await settled({ 'a.json': article('a') })
  writeFiles(root, { '2025/01/02/b.json': article('b') })
  await index.update()
  expect(await ids(engine)).toEqual(['a', 'b'])
  writeFiles(root, { '2025/01/02/03/c.json': article('c') })
  await index.update()
  expect(await ids(engine)).toEqual(['a', 'b', 'c'])
})

test('a file renamed over another takes its place', async () => {
  const { index, engine, at } = await settled({
    '1/a.json': article('a', 'бір'),
    '2/b.json': article('b', 'екі'),
  })
  renameSync(at('1/a.json'), at('2/b.json'))
  await index.update()
  expect(await ids(engine)).toEqual(['a'])
  expect(await idsWith(engine, 'екі')).toEqual([])
  const [row] = await engine.byIdPrefix('a', 1)
  expect(row!.location.file).toBe('2/b.json')
})

test('two files that change places are both seen, though no size and no time differs', async () => {
  const { index, engine, at } = await settled({ 'a.json': article('a'), 'b.json': article('b') })
  renameSync(at('a.json'), at('c.json'))
  renameSync(at('b.json'), at('a.json'))
  renameSync(at('c.json'), at('b.json'))
  const past = Date.now() / 1000 - 100
  utimesSync(at(''), past, past)
  await index.update()
  expect((await engine.byIdPrefix('a', 1))[0]!.location.file).toBe('b.json')
  expect((await engine.byIdPrefix('b', 1))[0]!.location.file).toBe('a.json')
})

test('a folder that moves takes its articles along, and one that goes takes them away', async () => {
  const { index, engine, at } = await settled({
    '2024/06/a.json': article('a'),
    '2024/07/b.json': article('b'),
  })
  mkdirSync(at('old'))
  renameSync(at('2024'), at('old/2024'))
  await index.update()
  expect((await engine.byIdPrefix('b', 1))[0]!.location.file).toBe('old/2024/07/b.json')
  rmSync(at('old/2024/06'), { recursive: true })
  await index.update()
  expect(await ids(engine)).toEqual(['b'])
  rmSync(at('old'), { recursive: true })
  await index.update()
  expect(await ids(engine)).toEqual([])
})

test('a change right after a listing is not lost, though the folder’s time is the same', async () => {
  const { index, engine, root, at } = await settled({ 'a.json': article('a') })
  const second = Math.floor(Date.now() / 1000)
  writeFiles(root, { 'b.json': article('b') })
  utimesSync(at(''), second, second)
  await index.update()
  writeFiles(root, { 'c.json': article('c') })
  rmSync(at('b.json'))
  // As a file system would say that counts whole seconds.
  utimesSync(at(''), second, second)
  await index.update()
  expect(await ids(engine)).toEqual(['a', 'c'])
})

test('an edit of the same length right after a reading is not lost, though the time is the same', async () => {
  const { index, engine, root, at } = await settled({ 'b.json': article('b') })
  const second = Math.floor(Date.now() / 1000)
  writeFiles(root, { 'a.json': article('a', 'алма') })
  utimesSync(at('a.json'), second, second)
  await index.update()
  writeFiles(root, { 'a.json': article('a', 'өрік') })
  utimesSync(at('a.json'), second, second)
  expect(await index.refresh(['a.json'])).toBe(true)
  expect(await idsWith(engine, 'өрік')).toEqual(['a'])
})

test('an edit in place is seen by a refresh of its file, and by a thorough update', async () => {
  const { index, engine, root } = await settled({
    'a.json': article('a', 'бұрын'),
    'b.json': article('b', 'бұрын'),
  })
  writeFiles(root, { 'a.json': article('a', 'кейін'), 'b.json': article('b', 'кейін') })
  await index.update()
  expect(await idsWith(engine, 'бұрын')).toEqual(['a', 'b'])
  expect(await index.refresh(['b.json', 'unknown.json'])).toBe(true)
  expect(await idsWith(engine, 'кейін')).toEqual(['b'])
  expect(await index.refresh(['unknown.json'])).toBe(false)
  await index.update(true)
  expect(await idsWith(engine, 'кейін')).toEqual(['a', 'b'])
  expect(await idsWith(engine, 'бұрын')).toEqual([])
})

test('a refresh of a file that is gone removes its articles', async () => {
  const { index, engine, at } = await settled({ 'a.json': article('a'), 'b.json': article('b') })
  rmSync(at('a.json'))
  expect(await index.refresh(['a.json'])).toBe(true)
  expect(await ids(engine)).toEqual(['b'])
})

test('of two articles with one id the first in path order counts, and the other is a problem', async () => {
  const { index, engine, root, at } = await settled({
    'b.json': article('x', 'екінші'),
    'c.jsonl': [article('y'), article('x', 'үшінші')]
      .map((each) => JSON.stringify(each))
      .join('\n'),
  })
  expect(await idsWith(engine, 'екінші')).toEqual(['x'])
  expect(await index.problems()).toEqual([
    {
      code: 'duplicate-id',
      place: { file: 'c.jsonl', line: 2 },
      facts: { id: 'x', first: 'b.json' },
    },
  ])
  writeFiles(root, { 'a.json': [article('z'), article('x', 'бірінші')] })
  await index.update()
  expect(await idsWith(engine, 'бірінші')).toEqual(['x'])
  expect(await index.problems()).toEqual([
    { code: 'duplicate-id', place: { file: 'b.json' }, facts: { id: 'x', first: 'a.json[2]' } },
    {
      code: 'duplicate-id',
      place: { file: 'c.jsonl', line: 2 },
      facts: { id: 'x', first: 'a.json[2]' },
    },
  ])
  rmSync(at('a.json'))
  await index.update()
  expect(await idsWith(engine, 'екінші')).toEqual(['x'])
  rmSync(at('b.json'))
  await index.update()
  expect(await idsWith(engine, 'үшінші')).toEqual(['x'])
  expect(await index.problems()).toEqual([])
})

test('the winner of an id that loses it by an edit gives way to a file that was read before it', async () => {
  const { index, engine, root, at } = await settled({
    'a.json': article('x', 'бірінші'),
    'b.json': [article('x', 'екінші'), article('y', 'екінші')],
    'c.json': [article('x', 'үшінші'), article('y', 'үшінші')],
  })
  // Nobody has noticed the edit of b yet when the removal of a makes it be read again.
  writeFiles(root, { 'b.json': article('w', 'екінші') })
  rmSync(at('a.json'))
  await index.update()
  expect(await idsWith(engine, 'үшінші')).toEqual(['x', 'y'])
  expect(await index.problems()).toEqual([])
})

test('an id twice in one file is a problem of its second record', async () => {
  const lines = [article('x', 'алғашқы'), article('x', 'соңғы')].map((each) => JSON.stringify(each))
  const { index, engine } = await settled({ 'a.jsonl': lines.join('\n') })
  expect(await idsWith(engine, 'алғашқы')).toEqual(['x'])
  expect(await index.problems()).toEqual([
    {
      code: 'duplicate-id',
      place: { file: 'a.jsonl', line: 2 },
      facts: { id: 'x', first: 'a.jsonl:1' },
    },
  ])
})

test('ids with a NUL or half a character in them do not stop the others', async () => {
  const { index, engine, notices } = await settled({
    'a.json': [article('n\0one'), article('n\0two'), article('\ud800'), article('\ud801')],
    'b.json': article('b'),
  })
  const all = await ids(engine)
  expect(all).toContain('b')
  expect(await engine.count({})).toBe(all.length)
  // None is lost without a word: it is an article or a problem.
  const duplicates = codes(await index.problems()).filter((code) => code === 'duplicate-id')
  expect(all.length + duplicates.length).toBe(5)
  expect(notices).toEqual([])
})

test('a broken file is a problem until it is mended', async () => {
  const { index, engine, root } = await settled({
    'a.json': '{"title": ',
    'b.json': '',
    'c.jsonl': `${JSON.stringify(article('c'))}\nnot json\n${JSON.stringify(article('d'))}\n`,
    'e.json': '42',
  })
  expect(await ids(engine)).toEqual(['c', 'd'])
  expect(codes(await index.problems())).toEqual([
    'not-json',
    'file-empty',
    'not-json',
    'not-article',
  ])
  writeFiles(root, { 'a.json': article('a'), 'b.json': article('b') })
  await index.update(true)
  expect(await ids(engine)).toEqual(['a', 'b', 'c', 'd'])
  expect(codes(await index.problems())).toEqual(['not-json', 'not-article'])
})

test('links are followed, to files and to folders elsewhere; other names are not read', async () => {
  const { index, engine, at } = await settled({
    'a.json': article('a'),
    'readme.txt': 'x',
    '.b.json.tmp': '{',
  })
  const elsewhere = temporaryFolder()
  writeFileSync(join(elsewhere, 'c.json'), JSON.stringify(article('c')))
  symlinkSync(join(elsewhere, 'c.json'), at('c.json'))
  symlinkSync(elsewhere, at('folder'))
  symlinkSync('.', at('self'))
  symlinkSync(at(''), join(elsewhere, 'back'))
  writeFileSync(join(elsewhere, 'd.json'), JSON.stringify(article('d')))
  symlinkSync(join(elsewhere, 'nothing.json'), at('lost.json'))
  await index.update()
  expect(await ids(engine)).toEqual(['a', 'c', 'd'])
  // The one is there by two names.
  expect(codes(await index.problems())).toEqual(['duplicate-id', 'file-unreadable'])
  writeFileSync(join(elsewhere, 'e.json'), JSON.stringify(article('e')))
  rmSync(join(elsewhere, 'd.json'))
  await index.update()
  expect(await ids(engine)).toEqual(['a', 'c', 'e'])
})

test('a file that got its old time back is seen, and so is a folder', async () => {
  const { index, engine, root, at } = await settled({ '2024/05/a.json': article('a', 'алма') })
  const [folder, file] = [statSync(at('2024/05')), statSync(at('2024/05/a.json'))]
  writeFiles(root, { '2024/05/b.json': article('b', 'алма') })
  utimesSync(at('2024/05'), folder.atime, folder.mtime)
  await index.update()
  expect(await ids(engine)).toEqual(['a', 'b'])
  writeFiles(root, { '2024/05/a.json': article('a', 'өрік') })
  utimesSync(at('2024/05/a.json'), file.atime, file.mtime)
  expect(await index.refresh(['2024/05/a.json'])).toBe(true)
  expect(await idsWith(engine, 'өрік')).toEqual(['a'])
})

test('times of the future are as good as old ones', async () => {
  const { index, engine, at } = await settled({ '2024/05/a.json': article('a') })
  const later = new Date('2040-01-01')
  for (const path of ['2024/05/a.json', '2024/05', '2024', '']) utimesSync(at(path), later, later)
  await index.update()
  const generation = await engine.generation()
  for (let times = 0; times < 3; times++) {
    await index.update()
    expect(await index.refresh(['2024/05/a.json'])).toBe(false)
  }
  expect(await engine.generation()).toBe(generation)
})

test('a hard link is the same article twice: a problem, not a crash', async () => {
  const { index, engine, at } = await settled({ 'a.json': article('a') })
  linkSync(at('a.json'), at('b.json'))
  await index.update()
  expect(await ids(engine)).toEqual(['a'])
  expect(codes(await index.problems())).toEqual(['duplicate-id'])
})

test('an archive of one file is followed too', async () => {
  const root = temporaryFolder()
  writeFiles(root, { 'all.jsonl': JSON.stringify(article('a')), 'other.json': article('b') })
  const { index } = await open(join(root, 'all.jsonl'))
  expect(await ids(index.engine)).toEqual(['a'])
  writeFiles(root, {
    'all.jsonl': [article('a'), article('c')].map((each) => JSON.stringify(each)).join('\n'),
  })
  await index.update()
  expect(await ids(index.engine)).toEqual(['a', 'c'])
})

test('the words of an article that is gone no longer stand in the way of others', async () => {
  const { index, engine, at } = await settled({
    'a.json': article('a', 'аким'),
    'b.json': article('b', 'әкім'),
  })
  const stems = async (keys: Parameters<typeof look>[1]) =>
    (await look(engine, keys)).stems.map(({ text }) => text)
  expect(await stems({ stems: ['аким'] })).toEqual(['аким'])
  rmSync(at('a.json'))
  await index.update()
  expect(await stems({ stems: ['аким'] })).toEqual([])
  expect(await stems({ folded: ['аким'] })).toEqual(['әкім'])
})

test('two articles of one id that go together are not looked for again', async () => {
  const { index, engine, at } = await settled({
    'a/a.json': article('x'),
    'a/b.json': article('x'),
    'c.json': article('c'),
  })
  expect(codes(await index.problems())).toEqual(['duplicate-id'])
  rmSync(at('a'), { recursive: true })
  await index.update()
  expect(await ids(engine)).toEqual(['c'])
  expect(await index.problems()).toEqual([])
  expect(engine.ledger.fileCount()).toBe(1)
})

test('a process that comes second to a change does not apply what it saw before', async () => {
  const root = temporaryFolder()
  const cache = temporaryFolder()
  writeFiles(root, { 'a.json': article('a'), 'b.json': article('b') })
  const one = await open(root, { cache })
  const other = await open(root, { cache })
  rmSync(join(root, 'b.json'))
  const transaction = other.index.engine.transaction.bind(other.index.engine)
  other.index.engine.transaction = async (work) => {
    // The other has found that b is gone. Now b's number is given to c, in a folder long settled.
    writeFiles(root, { 'old/c.json': article('c') })
    const past = Date.now() / 1000 - 3600.5
    for (const path of ['old/c.json', 'old']) utimesSync(join(root, path), past, past)
    await one.index.update()
    return transaction(work)
  }
  await other.index.update()
  other.index.engine.transaction = transaction
  for (const { index } of [one, other]) {
    await index.update()
    expect(await ids(index.engine)).toEqual(['a', 'c'])
    expect(await index.problems()).toEqual([])
  }
})

test('a file that is found gone as its article is shown has been moved: its new place is taken in at once', async () => {
  const { index, engine, at } = await settled({
    '2024/06/a.json': article('a'),
    '2024/07/b.json': article('b'),
  })
  renameSync(at('2024/06/a.json'), at('2024/07/a.json'))
  expect(await index.refresh(['2024/06/a.json', '2024/07/b.json'])).toBe(true)
  expect(await ids(engine)).toEqual(['a', 'b'])
  expect(await index.refresh(['2024/07/a.json', '2024/07/b.json'])).toBe(false)
})
