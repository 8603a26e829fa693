/** The library: what an open archive answers, what it rejects, and that it sees its files. */

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Archive, type ExplainedAnswer, openArchive } from '../../src/library.ts'
import { kznews, SAMPLE, temporaryFolder, writeFiles } from '../support/cli.ts'

async function openWith(files: Readonly<Record<string, unknown>>) {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  const path = join(folder, 'мұра')
  const archive = await openArchive(path, { cache: join(folder, 'cache') })
  onTestFinished(() => archive.close())
  return { archive, path, folder }
}

const record = (id: string, title: string, more: object = {}) => {
  return {
    id,
    title,
    datePublished: '2024-05-01',
    categories: ['Қоғам'],
    body: [`${title}.`],
    ...more,
  }
}

const ARTICLES = {
  'мұра/2024/bir.json': record('bir', 'Әкім сайлауы өтті', { categories: ['Саясат'] }),
  'мұра/2024/eki.json': record('eki', 'Су тасқыны', { datePublished: '2024-04-01T10:00+05:00' }),
  'мұра/ush.json': record('ush', 'Әкім келді', { datePublished: undefined }),
}

describe('list', () => {
  test('has the articles of a page, newest first, and how many there are in all', async () => {
    const { archive } = await openWith(ARTICLES)
    const { total, articles } = await archive.list({ limit: 2 })
    expect(total).toBe(3)
    expect(articles).toEqual([
      {
        id: 'bir',
        title: 'Әкім сайлауы өтті',
        datePublished: '2024-05-01',
        categories: ['Саясат'],
        file: '2024/bir.json',
      },
      {
        id: 'eki',
        title: 'Су тасқыны',
        datePublished: '2024-04-01T10:00+05:00',
        categories: ['Қоғам'],
        file: '2024/eki.json',
      },
    ])
    const rest = await archive.list({ limit: Number.POSITIVE_INFINITY, offset: 2 })
    expect(rest.articles.map(({ id }) => id)).toEqual(['ush'])
  })

  test('filters as the command does', async () => {
    const { archive } = await openWith(ARTICLES)
    const ids = async (...options: Parameters<Archive['list']>) =>
      (await archive.list(...options)).articles.map(({ id }) => id)
    expect(await ids({ on: '2024-04' })).toEqual(['eki'])
    expect(await ids({ since: 'сәуір 2024', sort: 'oldest' })).toEqual(['eki', 'bir'])
    expect(await ids({ categories: ['САЯСАТ', 'жоқ'] })).toEqual(['bir'])
    expect((await ids({ until: 'кеше', sort: 'title' })).sort()).toEqual(['bir', 'eki'])
  })
})

describe('search', () => {
  test('has hits with a passage, partial ones after full ones, and what was not found', async () => {
    const { archive } = await openWith(ARTICLES)
    const { total, hits, words } = await archive.search('аким сайлауы')
    expect(total).toBe(1)
    expect(hits.map(({ id, partial, missing }) => [id, partial, missing])).toEqual([
      ['bir', undefined, undefined],
      ['ush', true, ['сайлауы']],
    ])
    expect(hits[0]!.snippet).toContain('Әкім сайлауы')
    expect(words).toEqual({ near: [], translated: [], unknown: [] })
    const odd = await archive.search('щщщщщ тасқыннн')
    expect(odd.words.unknown).toContain('щщщщщ')
    expect((await archive.search('')).hits).toEqual([])
  })

  test('gives what the program prints as JSON', async () => {
    const folder = temporaryFolder()
    const archive = await openArchive(SAMPLE, { cache: join(folder, 'cache') })
    const env = { KZNEWS_ARCHIVE: SAMPLE }
    const printed = (...args: string[]) =>
      JSON.parse(kznews(folder, [...args, '--json'], { env }).stdout)
    expect((await archive.search('әкім сайлауы')).hits).toEqual(printed('search', 'әкім сайлауы'))
    expect((await archive.list({ limit: 5 })).articles).toEqual(printed('list', '-n', '5'))
    const { query, ...stats } = printed('stats', 'сайлау', '--by', 'category')
    expect(await archive.stats({ query, by: 'category' })).toEqual(stats)
    const kwic = printed('search', 'сайлау', '--kwic', '--sort', 'right')
    expect((await archive.concordance('сайлау', { sort: 'right' })).lines).toEqual(kwic)
    expect(await archive.state()).toEqual({
      ...printed('index'),
      path: expect.stringContaining(folder),
      generation: expect.any(Number),
    })
    const untimed = ({ query: { steps, ...read }, ...answer }: ExplainedAnswer) => {
      return { ...answer, query: read, steps: steps.map(({ name }) => name) }
    }
    const explained = await archive.explain('сайлау', { limit: 2 })
    expect(untimed(explained)).toEqual(untimed(printed('search', 'сайлау', '--explain', '-n', '2')))
    await archive.close()
  })
})

test('read has the whole article, find its record, by its id or the beginning of it', async () => {
  const { archive } = await openWith(ARTICLES)
  const article = await archive.read('ek')
  expect(article).toMatchObject({ id: 'eki', body: ['Су тасқыны.'] })
  expect(await archive.get('ek')).toEqual(article)
  const [, second] = (await archive.list()).articles
  expect(await archive.find('ek')).toEqual(second)
})

test('count is exact, of the articles that pass the filters and match the query', async () => {
  const { archive } = await openWith(ARTICLES)
  expect(await archive.count()).toBe(3)
  expect(await archive.count({ on: '2024' })).toBe(2)
  expect(await archive.count({ query: 'әкім' })).toBe(2)
  expect(await archive.count({ query: 'әкім date:2024', categories: ['саясат'] })).toBe(1)
  expect(await archive.count({ query: '!!!' })).toBe(0)
})

describe('concordance', () => {
  test('has each match with the text around it', async () => {
    const { archive } = await openWith(ARTICLES)
    const { total, lines } = await archive.concordance('тасқын')
    expect(total).toBe(1)
    const line = { id: 'eki', datePublished: '2024-04-01T10:00+05:00', left: '', hit: 'Су тасқыны' }
    expect(lines).toEqual([
      { ...line, field: 'title', start: 0, end: 10, right: '' },
      { ...line, field: 'body', index: 0, start: 0, end: 10, right: '.' },
    ])
  })

  test('is of a page of hits, in the order of the text to the left or to the right', async () => {
    const { archive } = await openWith(ARTICLES)
    const rights = async (sort: 'left' | 'right') =>
      (await archive.concordance('әкім', { sort })).lines.map(({ right }) => right)
    expect(await rights('right')).toEqual(['келді', 'келді.', 'сайлауы өтті', 'сайлауы өтті.'])
    const first = await archive.concordance('әкім', { sort: 'date', limit: 1 })
    expect(first.lines.map(({ id }) => id)).toEqual(['bir', 'bir'])
  })
})

test('explain tells how the words were read, and what a score is made of', async () => {
  const { archive } = await openWith(ARTICLES)
  const { query, hits, total } = await archive.explain('аким NOT')
  expect(total).toBe(2)
  expect(query.terms[0]).toMatchObject({ typed: 'аким', families: [{ stem: 'әкім' }] })
  expect(query.asText).toEqual(['NOT'])
  expect(query.steps.map(({ name }) => name)).toEqual(['open', 'words', 'count', 'rank', 'read'])
  expect(hits[0]!.explanation).toMatchObject({
    score: hits[0]!.score,
    words: { аким: expect.any(Number) },
  })
})

describe('further reading', () => {
  const STORY = 'Алматыда метроның жаңа бекеті ашылды. Қала әкімі салтанатқа қатысты.'
  const story = (id: string, title: string, more: object = {}) =>
    record(id, title, { body: [STORY, `${title}: метро, бекет, вагон, жолаушы.`], ...more })
  const STORIES = {
    'мұра/a.json': [
      story('metro-1', 'Метро бекеті ашылды', {
        related: [{ title: 'Вагондар келді' }, { title: 'Басқа жерде', url: 'https://x.kz/' }],
      }),
      record('metro-2', 'Вагондар келді'),
      ...['Егін оралды', 'Мектеп бітті', 'Көпір жөнделді', 'Театр қойды'].map((title, at) =>
        record(`other-${at}`, title),
      ),
    ],
  }

  test('related has the ids of the articles that are in the archive', async () => {
    const { archive } = await openWith(STORIES)
    expect(await archive.related('metro-1')).toEqual([
      { title: 'Вагондар келді', id: 'metro-2' },
      { title: 'Басқа жерде', url: 'https://x.kz/' },
    ])
    expect(await archive.related('metro-2')).toEqual([])
  })

  test('similar is what show offers on a terminal, and needs no more than an id', async () => {
    const folder = temporaryFolder()
    const archive = await openArchive(SAMPLE, { cache: join(folder, 'cache') })
    const { articles } = await archive.list({ limit: Number.POSITIVE_INFINITY })
    const offered = await Promise.all(articles.map(({ id }) => archive.similar(id)))
    expect(offered.some((rows) => rows.length > 0)).toBe(true)
    for (const [at, rows] of offered.entries()) {
      const { id } = articles[at]!
      const named = (await archive.related(id)).map((each) => each.id)
      expect(rows.length).toBeLessThanOrEqual(3)
      for (const row of rows) {
        expect([id, ...named]).not.toContain(row.id)
        expect(articles).toContainEqual(row)
      }
    }
    const at = offered.findIndex((rows) => rows.length > 1)
    expect(await archive.similar(articles[at]!.id, { limit: 1 })).toEqual(offered[at]!.slice(0, 1))
    await archive.close()
  })
})

test('an edit in place is seen after a refresh, also where its article is in no answer', async () => {
  const { archive, path } = await openWith(ARTICLES)
  // The files of a folder that changed just now are looked at again at each question.
  await new Promise((resolve) => setTimeout(resolve, 2100))
  await archive.problems()
  writeFileSync(join(path, 'ush.json'), JSON.stringify(record('ush', 'Шөлейттену')))
  expect((await archive.search('шөлейттену')).hits).toEqual([])
  await archive.refresh()
  expect((await archive.search('шөлейттену')).hits.map(({ id }) => id)).toEqual(['ush'])
})

test('an index is built anew when it is opened so', async () => {
  const { archive, path, folder } = await openWith(ARTICLES)
  const before = await archive.state()
  expect(before).toMatchObject({ archive: path, documents: 3, files: 3, problems: 0 })
  const again = await openArchive(path, { cache: join(folder, 'cache'), rebuild: true })
  expect(await again.state()).toMatchObject({ documents: 3, path: before.path })
  await again.close()
})

test('categories and words that the archive does not have come with what is near', async () => {
  const { archive } = await openWith(ARTICLES)
  const categories = ['Саясатт', 'қоғам']
  const unknownCategories = [{ name: 'Саясатт', near: ['Саясат'] }]
  expect(await archive.list({ categories })).toMatchObject({ total: 2, unknownCategories })
  expect(await archive.search('әкім', { categories })).toMatchObject({ unknownCategories })
  const stats = await archive.stats({ categories, query: 'щщщщщ' })
  expect(stats).toMatchObject({ unknownCategories, words: { near: [], unknown: ['щщщщщ'] } })
  expect(await archive.list({ categories: ['қоғам'] })).not.toHaveProperty('unknownCategories')
})

test('problems are returned, and written nowhere', async () => {
  const { archive } = await openWith({ ...ARTICLES, 'мұра/сынық.json': '{"title": "Сынық' })
  expect(await archive.problems()).toEqual([
    { code: 'not-json', place: { file: 'сынық.json' }, facts: expect.anything() },
  ])
})

test('each question sees what was added, removed and edited, also those asked at once', async () => {
  const { archive, path } = await openWith(ARTICLES)
  writeFileSync(join(path, 'tort.json'), JSON.stringify(record('tort', 'Жаңа мақала')))
  expect((await archive.list()).total).toBe(4)
  rmSync(join(path, 'tort.json'))
  writeFileSync(join(path, '2024', 'bir.json'), JSON.stringify(record('bir', 'Мүлде басқа')))
  const [list, found, stats, article] = await Promise.all([
    archive.list(),
    archive.search('сайлауы'),
    archive.stats(),
    archive.get('bir'),
  ])
  expect([list.total, stats.total]).toEqual([3, 3])
  expect(list.articles[0]!.title).toBe('Мүлде басқа')
  expect(found.total).toBe(0)
  expect(article.title).toBe('Мүлде басқа')
})

describe('what cannot be answered is rejected with a code', () => {
  const rejects = (answer: Promise<unknown>, code: string, facts: object = {}) =>
    expect(answer).rejects.toMatchObject({ name: 'Error', code, facts })

  test('an archive that is not there', async () => {
    await rejects(openArchive('/жоқ/мұра'), 'archive-missing', { path: '/жоқ/мұра' })
    await rejects(openArchive(''), 'archive-missing')
  })

  test('options that cannot be', async () => {
    const { archive } = await openWith(ARTICLES)
    await rejects(archive.list({ on: '30 ақпан' }), 'date-impossible', { option: 'on' })
    await rejects(archive.stats({ since: 'бірде' }), 'date-unreadable', { option: 'since' })
    await rejects(archive.list({ since: '2025', until: '2024' }), 'date-impossible', {
      option: 'since, until',
    })
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      await rejects(archive.list({ limit }), 'number-invalid', { option: 'limit', least: 1 })
    }
    await rejects(archive.search('әкім', { offset: -1 }), 'number-invalid', { option: 'offset' })
    await rejects(archive.list({ sort: 'relevance' as never }), 'choice-invalid')
    await rejects(archive.stats({ by: 'decade' as never }), 'choice-invalid', { value: 'decade' })
    await rejects(archive.concordance('әкім', { sort: 'up' as never }), 'choice-invalid')
    await rejects(archive.similar('bir', { limit: 0 }), 'number-invalid', { option: 'limit' })
    expect((await archive.list()).total).toBe(3)
  })

  test('ids of no article, or of several', async () => {
    const { archive } = await openWith({
      ...ARTICLES,
      'мұра/x.json': [record('бет-1', 'Бір'), record('бет-2', 'Екі')],
    })
    await rejects(archive.get('жоқ'), 'article-unknown', { id: 'жоқ' })
    await rejects(archive.get('бет'), 'article-ambiguous', {
      candidates: [
        { id: 'бет-1', title: 'Бір' },
        { id: 'бет-2', title: 'Екі' },
      ],
    })
  })

  test('an archive that was closed, after what was asked before', async () => {
    const { archive, path } = await openWith(ARTICLES)
    const before = archive.list()
    const closing = archive.close()
    const after = archive.list()
    expect((await before).total).toBe(3)
    await closing
    await rejects(after, 'archive-closed', { path })
    await archive.close()
  })
})

test('an index that goes bad under an open archive is built anew, which is told', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, ARTICLES)
  const cache = join(folder, 'cache')
  const notices: string[] = []
  const archive = await openArchive(join(folder, 'мұра'), {
    cache,
    onNotice: ({ code }) => notices.push(code),
  })
  const { DatabaseSync } = await import('@photostructure/sqlite')
  const { readdirSync } = await import('node:fs')
  const file = readdirSync(cache, { recursive: true }).find(
    (name) => /\.db$/.test(String(name)) && !/lock/.test(String(name)),
  )
  const database = new DatabaseSync(join(cache, String(file)))
  database.exec('DROP TABLE documents')
  database.close()
  expect((await archive.list()).total).toBe(3)
  expect(notices).toEqual(['index-damaged'])
  await archive.close()
})
