/** Articles are stored whole or not at all, under ids of their own. */

import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatArticle } from '../../src/archive/article.ts'
import { listFolder } from '../../src/archive/files.ts'
import { ArchiveWriter } from '../../src/archive/store.ts'
import { archiveFiles } from '../support/archive-files.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

const ARAL = {
  id: '20260622-a1b2c3d4',
  title: 'Арал қайтып келеді',
  datePublished: '2026-06-22',
  categories: ['Экология'],
  body: ['Су көтерілді.'],
}
const FILE = '2026/06/20260622-a1b2c3d4.json'

function newArchive(files: Record<string, unknown> = {}) {
  const root = join(temporaryFolder(), 'archive')
  writeFiles(root, files)
  return { root, writer: new ArchiveWriter(root) }
}

function content(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** Everything below a folder, hidden files too. */
function everything(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .sort()
}

test('an article is stored in the folder of its month, as text that reads well', () => {
  const { root, writer } = newArchive()
  expect(writer.store(ARAL)).toBe(FILE)
  writer.sync()
  expect(content(root, FILE)).toBe(formatArticle(ARAL))
  expect(content(root, FILE)).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"id": .*\n\}\n$/s)
  expect(everything(root)).toEqual([FILE])
})

test('a file that is there is never written over', () => {
  const { root, writer } = newArchive({ [FILE]: 'біреудің файлы' })
  expect(writer.store(ARAL)).toBeUndefined()
  expect(content(root, FILE)).toBe('біреудің файлы')
  expect(everything(root)).toEqual([FILE])
})

test('two writers store one article once', () => {
  const { root, writer } = newArchive()
  expect(writer.store(ARAL)).toBe(FILE)
  expect(new ArchiveWriter(root).store({ ...ARAL, title: 'Басқа' })).toBeUndefined()
  expect(content(root, FILE)).toBe(formatArticle(ARAL))
})

test('a file in the place of a folder is a failure with its path, not a record that exists', () => {
  const { root, writer } = newArchive({ undated: 'бұл қалта емес' })
  const { datePublished: _, ...undated } = ARAL
  expect(() => writer.store(undated)).toThrow(
    expect.objectContaining({
      code: 'write-failed',
      facts: expect.objectContaining({ path: `undated/${ARAL.id}.json` }),
    }),
  )
  expect(content(root, 'undated')).toBe('бұл қалта емес')
})

test('a temporary file that was left behind is no archive file', () => {
  const { root } = newArchive({ [FILE]: ARAL })
  writeFileSync(join(root, '2026/06', `.${ARAL.id}.json.0123456789ab.tmp`), '{"id": "жарты')
  expect(listFolder(join(root, '2026/06')).files.map(({ name }) => name)).toEqual([
    `${ARAL.id}.json`,
  ])
})

test('a temporary file of an hour ago was left by a killed import, and goes', () => {
  const { root, writer } = newArchive({ [FILE]: ARAL })
  const left = `.${ARAL.id}.json.0123456789ab.tmp`
  const fresh = `.${ARAL.id}.json.ba9876543210.tmp`
  for (const name of [left, fresh]) writeFileSync(join(root, '2026/06', name), '{"id": "жарты')
  const anHourAgo = new Date(Date.now() - 3_700_000)
  utimesSync(join(root, '2026/06', left), anHourAgo, anHourAgo)
  writer.store({ ...ARAL, id: '20260623-0000ffff', datePublished: '2026-06-23' })
  expect(readdirSync(join(root, '2026/06')).filter((name) => name.startsWith('.'))).toEqual([fresh])
})

test('a new version takes the place of the old one', () => {
  const { root, writer } = newArchive({ [FILE]: ARAL })
  const version = { ...ARAL, body: ['Су тағы көтерілді.'] }
  expect(writer.replace(version, FILE)).toEqual({ file: FILE })
  writer.sync()
  expect(content(root, FILE)).toBe(formatArticle(version))
  expect(everything(root)).toEqual([FILE])
})

test('a new version with another date moves, and the old file goes', () => {
  const { root, writer } = newArchive({ [FILE]: ARAL })
  const moved = '2026/07/20260622-a1b2c3d4.json'
  expect(writer.replace({ ...ARAL, datePublished: '2026-07-01' }, FILE)).toEqual({
    file: moved,
  })
  expect(everything(root)).toEqual([moved])
})

test('a new version does not take the place of another file', () => {
  const moved = '2026/07/20260622-a1b2c3d4.json'
  const { root, writer } = newArchive({ [FILE]: ARAL, [moved]: 'біреудің файлы' })
  expect(writer.replace({ ...ARAL, datePublished: '2026-07-01' }, FILE)).toBe('taken')
  expect(content(root, moved)).toBe('біреудің файлы')
  expect(JSON.parse(content(root, FILE))).toEqual(ARAL)
})

test('a file that somebody wrote after it was read is not written over', () => {
  const { root, writer } = newArchive({ [FILE]: ARAL })
  const seen = writer.stampOf(FILE)!
  const theirs = { ...ARAL, body: ['Басқа біреу жазды.'] }
  expect(new ArchiveWriter(root).replace(theirs, FILE)).toEqual({ file: FILE })
  for (const datePublished of [ARAL.datePublished, '2026-07-01']) {
    const version = { ...ARAL, datePublished, body: ['Су тағы көтерілді.'] }
    expect(writer.replace(version, FILE, ARAL, seen)).toBe('changed')
  }
  expect(everything(root)).toEqual([FILE])
  expect(JSON.parse(content(root, FILE)).body).toEqual(theirs.body)
  rmSync(join(root, FILE))
  expect(writer.replace(ARAL, FILE, ARAL, seen)).toBe('changed')
})

test('a move that was cut short between two names is healed by the next one', () => {
  const moved = '2026/07/20260622-a1b2c3d4.json'
  const later = { ...ARAL, datePublished: '2026-07-01', body: ['Су тағы көтерілді.'] }
  const { root, writer } = newArchive({ [FILE]: ARAL, [moved]: later })
  expect(writer.replace(later, FILE)).toEqual({ file: moved })
  expect(everything(root)).toEqual([moved])
  expect(JSON.parse(content(root, moved)).body).toEqual(later.body)
})

test('a new version that cannot move stays where the old one was', () => {
  const { root, writer } = newArchive({ [FILE]: ARAL, '2026/07': 'бұл қалта емес' })
  const version = { ...ARAL, datePublished: '2026-07-01', body: ['Су тағы көтерілді.'] }
  expect(writer.replace(version, FILE)).toEqual({ file: FILE })
  expect(JSON.parse(content(root, FILE)).body).toEqual(version.body)
})

const BALQASH = { id: 'balqash', title: 'Балқаш тартылды', body: ['Су төмендеді.'] }

test.each<[string, string, unknown]>([
  ['JSON Lines', 'all.jsonl', `${JSON.stringify(ARAL)}\n${JSON.stringify(BALQASH)}\n`],
  ['an array', 'all.json', [ARAL, BALQASH]],
  ['an array under the name of the article', FILE, [ARAL, BALQASH]],
  ['an object of articles', 'all.json', { articles: [ARAL, BALQASH] }],
])('%s with other articles is never replaced by one', (_, file, records) => {
  const { root, writer } = newArchive({ [file]: records })
  const before = content(root, file)
  expect(writer.replace({ ...ARAL, body: ['Жаңа.'] }, file)).toBe('taken')
  expect(content(root, file)).toBe(before)
  expect(everything(root)).toEqual([file])
})

test('articles with hostile ids stay in the archive', () => {
  const { root, writer } = newArchive()
  const ids = ['../../x', '/etc/passwd', 'KZ:News/12', 'Aral', 'aral', 'а\u0000б', '..', '.']
  for (const id of ids) expect(writer.store({ ...ARAL, id }), id).toBeDefined()
  writer.sync()
  expect(archiveFiles(root)).toHaveLength(ids.length)
  expect(everything(join(root, '..')).every((name) => name.startsWith('archive/2026/06/'))).toBe(
    true,
  )
  expect(existsSync(join(root, '..', '..', 'x.json'))).toBe(false)
})
