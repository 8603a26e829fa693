/** Choices of the environment and the options: language, archive, clock. Colour and pager have files of their own. */

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { idsOf } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, SAMPLE, standingFolder, temporaryFolder, writeFiles } from '../support/cli.ts'

const folder = standingFolder()

describe('language', () => {
  const KK = 'Анықтамасы'
  const RU = 'Справка'
  const EN = 'For help'
  const NOTHING = { LC_ALL: '', LC_MESSAGES: '', LANG: '', KZNEWS_LANG: '' }
  const CASES: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv, string])[] = [
    ['Kazakh when nothing says otherwise', [], {}, KK],
    ['Kazakh in the C locale', [], { LC_ALL: 'C' }, KK],
    ['Kazakh in a language that it does not speak', [], { LANG: 'de_DE.UTF-8' }, KK],
    ['the language of LANG', [], { LANG: 'ru_RU.UTF-8' }, RU],
    ['the language of LANG with a modifier', [], { LANG: 'en_GB@euro' }, EN],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'en_US', LANG: 'ru_RU' }, EN],
    ['LC_ALL before LC_MESSAGES', [], { LC_ALL: 'ru_RU', LC_MESSAGES: 'en_US' }, RU],
    ['KZNEWS_LANG before LC_ALL', [], { KZNEWS_LANG: 'en', LC_ALL: 'ru_RU' }, EN],
    ['--lang before KZNEWS_LANG', ['--lang', 'ru'], { KZNEWS_LANG: 'en' }, RU],
    ['--lang=ru', ['--lang=ru'], {}, RU],
    ['the last of two --lang', ['--lang', 'ru', '--lang', 'en'], {}, EN],
  ]
  for (const [name, args, env, expected] of CASES) {
    test(`is ${name}`, () => {
      const run = kznews(folder, [...args, 'list', '--жоқ'], { env: { ...NOTHING, ...env } })
      expect(run.stderr).toContain(expected)
      const after = kznews(folder, ['list', '--жоқ', ...args], { env: { ...NOTHING, ...env } })
      expect(after).toEqual(run)
    })
  }

  test('behind -- a --lang is a word of the query', () => {
    const run = kznews(folder, ['search', '--', '--lang', 'ru'])
    expect(run.stderr).toContain('Архивте бұл')
  })
})

describe('the archive', () => {
  test('is that of the option, of the environment, of the folder, of the user, the sample', () => {
    const own = temporaryFolder()
    writeFiles(own, {
      'опция/а.json': article('opsia', 'Опция'),
      'орта/а.json': article('orta', 'Орта'),
      'жұмыс/archive/2024/05/а.json': article('jumys', 'Жұмыс қалтасы'),
      'бос/archive/оқу.md': 'архив емес',
      '.data/kznews/archive/undated/а.json': article('oz', 'Өз архиві'),
    })
    const ids = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
      const places = { XDG_DATA_HOME: join(own, '.data'), ...env }
      const run = kznews(join(own, cwd), ['list', '--format', 'ids', ...args], { env: places })
      return { ids: idsOf(run).slice(0, 1), isSaid: run.stderr.includes('үлгі архив') }
    }
    const env = { KZNEWS_ARCHIVE: join(own, 'орта') }
    const option = ['--archive', join(own, 'опция')]
    const found = (id: string) => ({ ids: [id], isSaid: false })
    expect(ids('жұмыс', option, env)).toEqual(found('opsia'))
    expect(ids('жұмыс', ['--archive', '../опция'], env)).toEqual(found('opsia'))
    expect(ids('жұмыс', [], env)).toEqual(found('orta'))
    expect(ids('жұмыс', [], { KZNEWS_ARCHIVE: '' })).toEqual(found('jumys'))
    expect(ids('бос', [], {})).toEqual(found('oz'))
    expect(ids('бос', [], { XDG_DATA_HOME: join(own, 'жоқ') })).toEqual({
      ids: ['20260622-dee782ec'],
      isSaid: true,
    })
  })

  test('may be one file, of JSON or of JSON Lines', () => {
    const own = temporaryFolder()
    writeFiles(own, {
      'бәрі.json': { articles: [article('a', 'Алма'), article('b', 'Бидай')] },
      'жолдар.ndjson': `${JSON.stringify(article('c', 'Сәбіз'))}\n`,
    })
    const ids = (file: string) => idsOf(kznews(own, ['list', '--archive', file, '--format', 'ids']))
    expect(ids('бәрі.json').sort()).toEqual(['a', 'b'])
    expect(ids('жолдар.ndjson')).toEqual(['c'])
  })

  test('an option of the program may stand before the command and after it', () => {
    const option = ['--archive', SAMPLE, '--format', 'ids', '--no-pager', '--strict']
    const after = kznews(folder, ['list', '-n', '3', ...option])
    expect(kznews(folder, [...option, 'list', '-n', '3'])).toEqual(after)
    expect(idsOf(after)).toHaveLength(3)
  })

  test('a value may be what a command is called', () => {
    writeFiles(folder, { 'search/а.json': article('a', 'Алма', { categories: ['search'] }) })
    const args = ['--archive', 'search', 'list', '-c', 'search', '--format', 'ids']
    expect(idsOf(kznews(folder, args))).toEqual(['a'])
    expect(kznews(folder, ['--archive', 'search', 'list', '-x']).stderr).toContain(
      '«-x» деген опция',
    )
  })
})

describe('the clock', () => {
  test('that KZNEWS_NOW sets to no time is refused, but only where it is needed', () => {
    const env = { KZNEWS_NOW: 'түс' }
    const run = kznews(folder, ['list', '--on', 'бүгін'], { env })
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('KZNEWS_NOW: «түс» деген уақыт түсініксіз')
    expect(kznews(folder, ['list', '-n', '1'], { env }).status).toBe(0)
  })

  test('is that of Almaty, wherever the reader is', () => {
    const at = (now: string) =>
      idsOf(
        kznews(folder, ['list', '--on', 'бүгін', '--format', 'ids'], {
          env: { KZNEWS_NOW: now, TZ: 'America/Los_Angeles' },
        }),
      )
    expect(at('2026-06-21T18:59:00Z')).toEqual([])
    expect(at('2026-06-21T19:01:00Z')).toEqual(['20260622-dee782ec'])
  })
})
