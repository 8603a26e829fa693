/** Drafts into an archive: stored, unchanged, updated, in conflict. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Article, toRecord } from '../../src/archive/article.ts'
import { textDigest } from '../../src/archive/identity.ts'
import { parseArticle } from '../../src/archive/parse-article.ts'
import { readRecords } from '../../src/archive/read-records.ts'
import { ArchiveWriter } from '../../src/archive/store.ts'
import { cleanArticle, cleanText } from '../../src/import/found/clean.ts'
import { Importer } from '../../src/import/into-archive.ts'
import { archiveFiles } from '../support/archive-files.ts'
import { BIN, cleanEnvironment, kznews, temporaryFolder, writeFiles } from '../support/cli.ts'

const ARAL: Article = {
  id: 'aral',
  title: 'Арал қайтып келеді',
  datePublished: '2026-06-22',
  categories: ['Экология'],
  body: ['Су көтерілді.'],
}
const LATER: Article = { ...ARAL, body: ['Су тағы көтерілді.'] }
const FILE = '2026/06/aral.json'

type Standing = { file: string; isShared: boolean; article: Article }

/** All articles of an archive folder, by id. */
function articlesOf(root: string): Map<string, Standing> {
  const found = new Map<string, Standing>()
  for (const file of archiveFiles(root)) {
    for (const record of readRecords(root, file)) {
      if (!('value' in record)) continue
      const { line, record: index } = record.location
      const { article } = parseArticle(record.value, record.location)
      const isShared = line !== undefined || index !== undefined
      if (article) found.set(article.id, { file, isShared, article })
    }
  }
  return found
}

/** An import into an archive with these files; `take` gives the status of each article. */
function newImport(files: Record<string, unknown>, more: { update?: boolean; dry?: boolean } = {}) {
  const root = join(temporaryFolder(), 'archive')
  writeFiles(root, { 'undated/бос.json': { id: 'бос', title: 'Бос' }, ...files })
  const standing = articlesOf(root)
  const importer = new Importer({
    find: async (id) => standing.get(id),
    writer: more.dry ? undefined : new ArchiveWriter(root),
    update: more.update === true,
  })
  const take = async (article: Article) => importer.take({ article, place: 'дерек', problems: [] })
  const stored = () => articlesOf(root).get('aral')?.article
  return { root, take, stored }
}

test('a new article is stored with the digest of its text', async () => {
  const { take, stored } = newImport({})
  expect(await take(ARAL)).toMatchObject({ id: 'aral', status: 'stored', file: FILE })
  expect(stored()).toEqual({ ...ARAL, source: { sha256: textDigest(ARAL) } })
})

test('the same text again is unchanged, whatever else is new', async () => {
  const { take, stored } = newImport({ [FILE]: toRecord(ARAL) })
  expect(await take({ ...ARAL, categories: ['Су'] })).toMatchObject({
    status: 'unchanged',
    file: FILE,
  })
  expect(stored()).toEqual(ARAL)
})

test('the same text is unchanged where it was put by hand, uncleaned and under another name', async () => {
  const byHand = { ...ARAL, title: ` ${ARAL.title.normalize('NFD')}\u00ad` }
  const { take } = newImport({ 'жеке/арал.json': byHand })
  expect(await take(ARAL)).toMatchObject({ status: 'unchanged', file: 'жеке/арал.json' })
})

test('another text under the same id is a conflict, and nothing is written', async () => {
  const { take, stored } = newImport({ [FILE]: toRecord(ARAL) })
  expect(await take(LATER)).toMatchObject({ status: 'conflict', file: FILE })
  expect(stored()).toEqual(ARAL)
})

const HOME = 'https://www.azattyq.org/a/33423632.html'
const MIRROR = 'https://d3h442fwe0so5h.cloudfront.net/a/33423632.html'

test('the same text from a mirror is unchanged, and the mirror is noted once', async () => {
  const { take, stored } = newImport({ [FILE]: toRecord({ ...ARAL, url: HOME }) })
  const fromMirror = { ...ARAL, url: HOME, source: { url: MIRROR } }
  for (let time = 0; time < 2; time++) {
    expect(await take(fromMirror)).toMatchObject({ status: 'unchanged', file: FILE })
    expect(stored()).toEqual({ ...ARAL, url: HOME, source: { urls: [MIRROR] } })
  }
})

test('a mirror is noted too where the article came in the same import', async () => {
  const { take, stored } = newImport({})
  await take({ ...ARAL, url: HOME })
  expect(await take({ ...ARAL, url: MIRROR })).toMatchObject({ status: 'unchanged' })
  expect(stored()?.source?.urls).toEqual([MIRROR])
})

const SUMMARY: Article = { ...ARAL, body: ['Су…'], source: { warnings: ['summary-only'] } }

test('the text of an article takes the place of its summary, without being asked to', async () => {
  const { take, stored } = newImport({ [FILE]: toRecord(SUMMARY) })
  expect(await take(ARAL)).toMatchObject({ status: 'updated', file: FILE })
  expect(stored()).toEqual({
    ...ARAL,
    source: {
      sha256: textDigest(ARAL),
      previous: [{ sha256: textDigest(SUMMARY), datePublished: '2026-06-22' }],
    },
  })
})

test('a summary takes nothing from an article that is there whole, not even in an update', async () => {
  for (const update of [false, true]) {
    const { take, stored } = newImport({ [FILE]: toRecord(ARAL) }, { update })
    expect(await take(SUMMARY)).toMatchObject({ status: 'unchanged' })
    expect(stored()).toEqual(ARAL)
  }
})

test('another summary than the one that stands is a conflict', async () => {
  const { take } = newImport({ [FILE]: toRecord(SUMMARY) })
  expect(await take({ ...SUMMARY, body: ['Су көтеріл…'] })).toMatchObject({ status: 'conflict' })
})

test('an update keeps the digests of all earlier texts, oldest first', async () => {
  const { root, take } = newImport({ [FILE]: toRecord(ARAL) }, { update: true })
  expect(await take(LATER)).toMatchObject({ status: 'updated', file: FILE })
  const second = articlesOf(root).get('aral')!
  const latest = { ...ARAL, datePublished: '2026-07-01', body: ['Су толды.'] }
  const again = new Importer({
    find: async () => second,
    writer: new ArchiveWriter(root),
    update: true,
  })
  const { status, file } = await again.take({ article: latest, place: 'дерек', problems: [] })
  expect([status, file]).toEqual(['updated', '2026/07/aral.json'])
  expect(articlesOf(root).get('aral')).toEqual({
    isShared: false,
    file: '2026/07/aral.json',
    article: {
      ...latest,
      source: {
        sha256: textDigest(latest),
        previous: [
          { sha256: textDigest(ARAL), datePublished: '2026-06-22' },
          { sha256: textDigest(LATER), datePublished: '2026-06-22' },
        ],
      },
    },
  })
})

test('an update keeps the history that the new version brings', async () => {
  const told = { sha256: 'a'.repeat(64) }
  const { take, stored } = newImport({ [FILE]: toRecord(ARAL) }, { update: true })
  await take({ ...LATER, source: { previous: [told] } })
  expect(stored()?.source?.previous?.map(({ sha256 }) => sha256)).toEqual([
    told.sha256,
    textDigest(ARAL),
  ])
})

test('an update of an article in a file with others is a conflict, and the file stays', async () => {
  const lines = [ARAL, { ...ARAL, id: 'balqash' }].map((each) => JSON.stringify(toRecord(each)))
  const { root, take } = newImport({ 'бәрі.jsonl': lines.join('\n') }, { update: true })
  expect(await take(LATER)).toMatchObject({ status: 'conflict', file: 'бәрі.jsonl' })
  expect(readFileSync(join(root, 'бәрі.jsonl'), 'utf8')).toBe(lines.join('\n'))
  expect(archiveFiles(root)).toHaveLength(2)
})

test.each([false, true])('one id twice in one import (update: %s)', async (update) => {
  const { take, stored } = newImport({}, { update })
  expect((await take(ARAL)).status).toBe('stored')
  expect((await take(ARAL)).status).toBe('unchanged')
  expect((await take(LATER)).status).toBe('conflict')
  expect(stored()?.body).toEqual(ARAL.body)
})

test('what another import has just stored is unchanged, or a conflict when it differs', async () => {
  const { root, take, stored } = newImport({})
  new ArchiveWriter(root).store(ARAL)
  expect(await take(ARAL)).toMatchObject({ status: 'unchanged', file: FILE })
  expect(await take(LATER)).toMatchObject({ status: 'conflict', file: FILE })
  expect(stored()).toEqual(ARAL)
})

test.each([
  ['stored', {}, ARAL],
  ['updated', { [FILE]: toRecord(ARAL) }, LATER],
])('a dry run says what would be %s, and writes nothing', async (status, files, article) => {
  const { root, take } = newImport(files, { update: true, dry: true })
  const before = archiveFiles(root)
  expect((await take(article)).status).toBe(status)
  expect((await take(article)).status).toBe('unchanged')
  expect(archiveFiles(root)).toEqual(before)
})

test.each([
  ['line ends', 'Су\r\nкөтерілді\rкеше\u2028бүгін', 'Су\nкөтерілді\nкеше\nбүгін'],
  ['controls', '\u001b[31mСу\u0007\u0000', '[31mСу'],
  ['soft hyphens', 'қала\u00adсынан', 'қаласынан'],
  ['overrides of direction', '\u202eСу\u2066', 'Су'],
  ['decomposed letters', 'й'.normalize('NFD'), 'й'],
  ['halves of characters', 'Су\ud83d', 'Су\ufffd'],
  ['space around', ' \u00a0Су \n', 'Су'],
  ['nothing of quotes and dashes', '«Су» – "балық" — ‘тұз’…', '«Су» – "балық" — ‘тұз’…'],
  ['nothing of other scripts', 'سۋ 🐟 👨‍👩‍👧 su\u200cy', 'سۋ 🐟 👨‍👩‍👧 su\u200cy'],
])('text is cleaned of %s', (_, dirty, clean) => {
  expect(cleanText(dirty)).toBe(clean)
  expect(cleanText(clean)).toBe(clean)
})

test('an article is cleaned everywhere but in unknown keys; what is one line becomes one', () => {
  const dirty = 'Су\u0007 көте\u00adрілді'
  const clean = cleanArticle({
    ...ARAL,
    id: 'a\tral\n',
    title: 'Арал\n  қайтып\tкеледі',
    categories: ['Су', 'Су\u00ad'],
    tags: ['су', 'с\u00adу'],
    body: [dirty, '\u00ad', { type: 'list', items: [dirty] }],
    images: [{ caption: dirty }],
    extra: { бөлім: dirty },
  })
  expect(clean).toEqual({
    ...ARAL,
    id: 'a ral',
    title: 'Арал қайтып келеді',
    categories: ['Су'],
    tags: ['су'],
    body: ['Су көтерілді', { type: 'list', items: ['Су көтерілді'] }],
    images: [{ caption: 'Су көтерілді' }],
    extra: { бөлім: dirty },
  })
})

test('an import through the program keeps unknown keys and cleans what is known', () => {
  const folder = temporaryFolder()
  const record = { ...ARAL, title: 'Ай\u00ad'.normalize('NFD'), бөлім: { ішкі: ['мән\u0007'] } }
  const text = JSON.stringify(record).replace('"бөлім"', '"__proto__":{"а":1},"бөлім"')
  const run = kznews(folder, ['import', '-', '--archive', 'мұрағат'], { input: text })
  expect(run.status, run.stderr).toBe(0)
  const written = readFileSync(join(folder, 'мұрағат', FILE), 'utf8')
  expect(JSON.parse(written)).toMatchObject({ title: 'Ай', бөлім: { ішкі: ['мән\u0007'] } })
  expect(written).toContain('"__proto__": {')
})

function importAtOnce(folder: string, sources: readonly string[]): Promise<number | null> {
  const args = [BIN, 'import', ...sources, '--archive', 'мұрағат']
  const options = { cwd: folder, env: cleanEnvironment(folder), stdio: 'ignore' } as const
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, options).on('error', reject).on('close', resolve)
  })
}

test('two imports of one source at once lose nothing and double nothing', async () => {
  const folder = temporaryFolder()
  const ids = Array.from({ length: 300 }, (_, at) => `habar-${at}`)
  const lines = ids.map((id, at) => JSON.stringify({ ...ARAL, id, title: `Хабар ${at}` }))
  writeFiles(folder, { 'алға.jsonl': lines.join('\n'), 'кері.jsonl': lines.reverse().join('\n') })
  const statuses = await Promise.all([
    importAtOnce(folder, ['алға.jsonl']),
    importAtOnce(folder, ['кері.jsonl']),
    importAtOnce(folder, ['алға.jsonl']),
  ])
  expect(statuses).toEqual([0, 0, 0])
  const root = join(folder, 'мұрағат')
  expect(archiveFiles(root).sort()).toEqual(ids.map((id) => `2026/06/${id}.json`).sort())
  const standing = articlesOf(root)
  for (const [at, id] of ids.entries()) expect(standing.get(id)?.article.title).toBe(`Хабар ${at}`)
})
