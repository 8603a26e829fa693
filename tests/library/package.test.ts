/** The package as another program gets it: imported by its name, with its types. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cleanEnvironment, SAMPLE, temporaryFolder } from '../support/cli.ts'

const ROOT = join(SAMPLE, '..')

/** A project of its own that has kznews installed. */
function consumer(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules', 'kznews'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function run(folder: string, ...args: string[]) {
  const env = cleanEnvironment(folder)
  return spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
}

test('a script opens an archive by the name of the package, and nothing is printed but by itself', () => {
  const folder = consumer({
    'script.mjs': `
      import { openArchive, KznewsError } from 'kznews'
      const archive = await openArchive(process.argv[2])
      const { hits } = await archive.search('әкім сайлауы', { limit: 1 })
      const { title } = await archive.get(hits[0].id)
      const { rows } = await archive.stats({ by: 'year', query: 'сайлау' })
      const { total } = await archive.list({ categories: ['спорт'] })
      const wrong = await archive.get('жоқ').catch((error) => error)
      await archive.close()
      console.log(JSON.stringify({ title, years: rows.length, total, problems: 0,
        code: wrong.code, known: wrong instanceof KznewsError }))
    `,
  })
  const { stdout, stderr, status } = run(folder, 'script.mjs', SAMPLE)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout.split('\n')).toHaveLength(2)
  expect(JSON.parse(stdout)).toMatchObject({
    title: expect.stringMatching(/әкім.* сайлау/),
    total: 6,
    code: 'article-unknown',
    known: true,
  })
})

test('a damaged archive is no word on a stream', () => {
  const folder = consumer({
    'бәрі.jsonl': '{"title": "Бір", "body": ["Мәтін"]}\n{"title": "Сын\n',
    'script.mjs': `
      import { openArchive } from 'kznews'
      const archive = await openArchive('бәрі.jsonl')
      process.exitCode = (await archive.problems()).length + 10 * (await archive.list()).total
      await archive.close()
    `,
  })
  const { stdout, stderr, status } = run(folder, 'script.mjs')
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 11 })
})

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'nodenext',
  types: [],
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
}

function compile(script: string) {
  const folder = consumer({
    'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, include: ['script.mts'] }),
    'script.mts': script,
  })
  return run(folder, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder)
}

test('its types are complete, without those of Node', () => {
  const { stdout, status } = compile(`
    import { type Archive, type Article, type HitRecord, KznewsError, openArchive, type Problem, type Stats } from 'kznews'
    import { readDateRange } from 'kznews/kazakh'
    const archive: Archive = await openArchive('x', { cache: 'y', onNotice: ({ code }) => { code satisfies string } })
    const { total, articles } = await archive.list({ since: '2024', categories: ['а'], sort: 'oldest', limit: Infinity })
    const first: string | undefined = articles[0]?.datePublished
    const { hits, words } = await archive.search('сөз', { sort: 'relevance', offset: total })
    const hit: HitRecord | undefined = hits[0]
    const missing: readonly string[] | undefined = hit?.missing
    const article: Article = await archive.get('id')
    const stats: Stats = await archive.stats({ by: 'week', query: 'сөз' })
    const matches: number | undefined = stats.rows[0]?.matches
    const problems: readonly Problem[] = await archive.problems()
    for (const problem of problems) if (problem.code === 'duplicate-id') problem.facts.first satisfies string
    try { await archive.close() } catch (error) { if (error instanceof KznewsError) error.code satisfies string }
    export { article, first, matches, missing, readDateRange, words }
  `)
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('its types refuse what there is not', () => {
  const { stdout, status } = compile(`
    import { openArchive } from 'kznews'
    const archive = await openArchive('x')
    await archive.list({ sort: 'relevance' })
    await archive.stats({ by: 'decade' })
    await archive.search()
    archive.path = 'y'
  `)
  expect(status).not.toBe(0)
  expect(stdout.match(/script\.mts\((\d+)/g)).toEqual(
    [4, 5, 6, 7].map((line) => `script.mts(${line}`),
  )
})
