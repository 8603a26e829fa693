/** Opening an index: several processes, damage, caches that cannot be written. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { isDamage } from '../../../src/index/sqlite/database.ts'
import { kazakhAnalyzer } from '../../../src/kazakh/analyzer.ts'
import { temporaryFolder, writeFiles } from '../../support/cli.ts'
import { answers, ids, idsWith, look, open } from '../support.ts'

const WORDS = ['мәтін', 'сөз']

/** An archive of some hundred articles, so that its index has pages to damage. */
function archive(count = 300): string {
  const root = temporaryFolder()
  const files = Array.from({ length: count }, (_, at) => {
    const id = `a${String(at).padStart(4, '0')}`
    const body = Array.from({ length: 60 }, (_word, n) => `сөз${(at * 7 + n * 13) % 997}`).join(' ')
    return [`${id}.json`, { id, title: `мәтін ${at}`, datePublished: '2024-06-01', body: [body] }]
  })
  writeFiles(root, Object.fromEntries(files))
  const past = Date.now() / 1000 - 3600.5
  for (const name of readdirSync(root)) utimesSync(join(root, name), past, past)
  utimesSync(root, past, past)
  return root
}

async function indexFile(root: string, cache: string): Promise<string> {
  const { index } = await open(root, { cache })
  const path = index.path!
  index.close()
  return path
}

function caches(cache: string): string[] {
  const [folder] = readdirSync(join(cache, 'kznews'))
  return readdirSync(join(cache, 'kznews', folder!)).sort()
}

test('an index is built on first use, private to its user, and outside of the archive', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const before = readdirSync(root)
  const { index, notices } = await open(root, { cache })
  expect(notices).toEqual([])
  expect(index.path!.startsWith(cache)).toBe(true)
  expect(statSync(join(index.path!, '..')).mode & 0o777).toBe(0o700)
  expect(statSync(join(cache, 'kznews')).mode & 0o777).toBe(0o700)
  expect(await ids(index.engine)).toEqual(['a0000', 'a0001', 'a0002'])
  expect(readdirSync(root)).toEqual(before)
})

test('a second opening uses the index that is there', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const path = await indexFile(root, cache)
  const { ino } = statSync(path)
  const { index, notices } = await open(root, { cache })
  expect(statSync(index.path!).ino).toBe(ino)
  expect(notices).toEqual([])
})

test('an archive under two names has one index', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const link = join(temporaryFolder(), 'link')
  symlinkSync(root, link)
  expect(await indexFile(link, cache)).toBe(await indexFile(root, cache))
})

test('an analyzer of other rules gets an index of its own, and what nobody has used for a month is collected', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const old = await indexFile(root, cache)
  writeFileSync(join(old, '..', 'building-1.db'), 'left by a process that was killed')
  writeFileSync(join(old, '..', 'building-1.db-journal'), 'so was this')
  const analyzer = {
    ...kazakhAnalyzer,
    fingerprint: 'other',
    stemmer: async () => ({
      stem: (form: string) => form.slice(0, 3),
      isKnown: () => false,
      baseOf: () => undefined,
      restore: (form: string) => ({ harmonic: form, endings: form }),
      tokenizerFor: () => kazakhAnalyzer.tokenize,
    }),
  }
  const { index, notices } = await open(root, { cache, analyzer })
  expect(notices).toEqual([])
  expect(index.path).not.toBe(old)
  expect(existsSync(old)).toBe(true)
  expect(existsSync(join(old, '..', 'building-1.db'))).toBe(false)
  expect((await open(root, { cache })).notices).toEqual([])
  expect((await look(index.engine, { stems: ['мәт'] })).stems).toMatchObject([{ text: 'мәт' }])
  index.close()
  const past = Date.now() / 1000 - 31 * 86_400
  for (const name of caches(cache)) utimesSync(join(old, '..', name), past, past)
  const rebuilt = await open(root, { cache, analyzer, rebuild: true })
  const kept = caches(cache).filter((name) => !/-(?:wal|shm)$/.test(name))
  expect(kept).toEqual([
    ...['', '-seal'].map((suffix) => expect.stringMatching(`^index-\\d+-other\\.db${suffix}$`)),
    'lock.db',
  ])
  rebuilt.index.close()
})

/** Writes garbage, the same in every run, over a stretch of a file. */
function scribble(path: string, from: number, to: number): void {
  const bytes = Buffer.alloc(to - from)
  for (let at = 0, seed = 7; at < bytes.length; at++) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    bytes[at] = seed >>> 16
  }
  const descriptor = openSync(path, 'r+')
  writeSync(descriptor, bytes, 0, bytes.length, from)
  closeSync(descriptor)
}

function inDatabase(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  'cut in half': (path) => truncateSync(path, Math.floor(statSync(path).size / 8192) * 4096),
  'cut within its first page': (path) => truncateSync(path, 1000),
  'of no bytes': (path) => truncateSync(path, 0),
  'no database': (path) => writeFileSync(path, 'A shopping list: bread, milk.\n'.repeat(500)),
  'garbage but for its first page': (path) => scribble(path, 4096, statSync(path).size),
  'an older one, whole but without a table': (path) => inDatabase(path, 'DROP TABLE folders'),
  incomplete: (path) => inDatabase(path, "UPDATE meta SET value = 0 WHERE name = 'complete'"),
  'of another making': (path) => {
    rmSync(path)
    inDatabase(path, 'CREATE TABLE meta (name TEXT, value INTEGER)')
  },
}

for (const [name, damage] of Object.entries(DAMAGES)) {
  test(`an index that is ${name} is rebuilt, with a word about it`, async () => {
    const root = archive()
    const cache = temporaryFolder()
    const path = await indexFile(root, cache)
    const { ino } = statSync(path)
    damage(path)
    const { index, notices } = await open(root, { cache })
    expect(notices).toEqual([{ code: 'index-damaged' }])
    expect(index.path).toBe(path)
    expect(statSync(path).ino).not.toBe(ino)
    const fresh = await open(root)
    expect(await answers(index, WORDS)).toEqual(await answers(fresh.index, WORDS))
    index.close()
    const again = await open(root, { cache })
    expect(again.notices).toEqual([])
  })
}

test('garbage in the middle of an index is found when it is read, and never answers wrongly', async () => {
  const root = archive()
  const cache = temporaryFolder()
  const right = await answers((await open(root)).index, WORDS)
  const path = await indexFile(root, cache)
  const whole = readFileSync(path)
  const pages = Math.floor(whole.length / 4096)
  let found = 0
  for (let page = 1; page < pages; page += 3) {
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true })
    writeFileSync(path, whole)
    scribble(path, page * 4096, (page + 1) * 4096)
    const { index, notices } = await open(root, { cache })
    let answer: unknown
    try {
      answer = await answers(index, WORDS)
    } catch (error) {
      expect(isDamage(error)).toBe(true)
      const rebuilt = await open(root, { cache, rebuild: true })
      answer = await answers(rebuilt.index, WORDS)
      rebuilt.index.close()
      found++
    }
    if (notices.length > 0) found++
    expect(answer).toEqual(right)
    index.close()
  }
  expect(found).toBeGreaterThan(pages / 12)
})

test('a rebuild replaces a good index too', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const path = await indexFile(root, cache)
  const { ino } = statSync(path)
  const { index, notices } = await open(root, { cache, rebuild: true })
  expect(statSync(path).ino).not.toBe(ino)
  expect(notices).toEqual([])
  expect(await index.engine.count({})).toBe(3)
})

test('what was added leaves an empty log: whoever opens it next would read all of it', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const path = await indexFile(root, cache)
  writeFiles(root, { 'new.json': { id: 'new', title: 'мәтін', body: ['сөз'] } })
  const { index } = await open(root, { cache })
  expect(await index.engine.count({})).toBe(4)
  expect(statSync(`${path}-wal`).size).toBe(0)
  index.close()
})

test('a log of an index that is gone is not played into the next one', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const path = await indexFile(root, cache)
  rmSync(path)
  writeFileSync(`${path}-wal`, 'left over')
  writeFileSync(`${path}-shm`, 'left over')
  const { index, notices } = await open(root, { cache })
  expect(notices).toEqual([])
  expect(await index.engine.count({})).toBe(3)
})

test('where the cache folder cannot be made, a temporary index answers, with a word about it', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  writeFileSync(join(cache, 'kznews'), 'a file where the folder should be')
  const { index, notices } = await open(root, { cache })
  expect(notices).toEqual([
    { code: 'index-temporary', path: join(cache, 'kznews'), reason: expect.stringMatching(/^E/) },
  ])
  expect(index.path).toBeUndefined()
  expect(await ids(index.engine)).toEqual(['a0000', 'a0001', 'a0002'])
  writeFiles(root, { 'b.json': { id: 'b', title: 'мәтін' } })
  await index.update()
  expect(await index.engine.count({})).toBe(4)
})

test('a cache in the archive itself is not used, unless it is in a hidden folder', async () => {
  const root = archive(3)
  const { index, notices } = await open(root, { cache: root })
  expect(notices).toMatchObject([{ code: 'index-temporary' }])
  expect(index.path).toBeUndefined()
  expect(existsSync(join(root, 'kznews'))).toBe(false)
  const hidden = await open(root, { cache: join(root, '.cache') })
  expect(hidden.notices).toEqual([])
  expect(hidden.index.path?.startsWith(join(root, '.cache', 'kznews'))).toBe(true)
})

test('an archive that is gone between two looks is an error, not an empty archive', async () => {
  const root = archive(3)
  const { index } = await open(root)
  rmSync(root, { recursive: true })
  await expect(index.update()).rejects.toMatchObject({ code: 'archive-unreadable' })
  expect(await index.engine.count({})).toBe(3)
})

const SQLITE = createRequire(import.meta.url).resolve('@photostructure/sqlite')

/** A process that holds a lock on a database until it is told to end. */
async function holdLock(path: string, sql: string): Promise<ChildProcess> {
  const program = `
    const { DatabaseSync } = require(${JSON.stringify(SQLITE)})
    const database = new DatabaseSync(${JSON.stringify(path)})
    database.exec(${JSON.stringify(sql)})
    process.stdout.write('held')
    process.stdin.on('data', () => process.exit())`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill()
  })
  await once(child.stdout!, 'data')
  return child
}

async function release(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.stdin!.write('end')
  await gone
}

test('while another process writes the index, it answers as it is, with a word about it', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const path = await indexFile(root, cache)
  writeFiles(root, { 'b.json': { id: 'b', title: 'мәтін' } })
  const writer = await holdLock(path, 'BEGIN IMMEDIATE')
  const { index, notices } = await open(root, { cache })
  expect(notices).toEqual([{ code: 'index-busy' }])
  expect(await idsWith(index.engine, 'мәтін')).toEqual(['a0000', 'a0001', 'a0002'])
  await release(writer)
  await index.update()
  expect(await index.engine.count({})).toBe(4)
})

test('while another process builds the index, a command waits for it and says so once', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const path = await indexFile(root, cache)
  rmSync(path)
  const builder = await holdLock(join(path, '..', 'lock.db'), 'BEGIN EXCLUSIVE')
  const waiting = open(root, { cache })
  let isOpen = false
  void waiting.then(() => {
    isOpen = true
  })
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(isOpen).toBe(false)
  // It dies without having built anything, so the one that waited builds.
  await release(builder)
  const { index, notices } = await waiting
  expect(notices).toEqual([{ code: 'index-waiting' }])
  expect(await index.engine.count({})).toBe(3)
})

test('a lock file that holds something else is no obstacle', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  const path = await indexFile(root, cache)
  rmSync(path)
  writeFileSync(join(path, '..', 'lock.db'), 'this is no lock, and no database either\n'.repeat(50))
  const { index, notices } = await open(root, { cache })
  expect(notices).toEqual([])
  expect(index.path).toBe(path)
})

const isRoot = process.getuid?.() === 0

test.runIf(isRoot)('a cache folder of somebody else is not used, and not harmed', async () => {
  const root = archive(3)
  const cache = temporaryFolder()
  mkdirSync(join(cache, 'kznews'), { mode: 0o755 })
  for (const path of [root, cache]) chmodSync(path, 0o755)
  const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'kznews.js')
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [bin, 'list', '--format', 'ids', '--archive', root],
    {
      encoding: 'utf8',
      uid: 65534,
      gid: 65534,
      env: { PATH: process.env.PATH, HOME: '/', XDG_CACHE_HOME: cache, LC_ALL: 'en_US.UTF-8' },
    },
  )
  expect(stdout).toBe('a0000\na0001\na0002\n')
  expect(status).toBe(0)
  expect(stderr).toContain('temporary')
  expect(readdirSync(join(cache, 'kznews'))).toEqual([])
})
