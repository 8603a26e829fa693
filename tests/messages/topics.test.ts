/** The pages of `kznews help <topic>` tell the truth: what they show is tried, what they name is there. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/command-names.ts'
import { formatRows } from '../../src/cli/describe.ts'
import { COMMANDS, TOPICS } from '../../src/cli/table.ts'
import { EXIT } from '../../src/errors.ts'
import { readDateRange } from '../../src/kazakh/dates/date-range.ts'
import { LANGS } from '../../src/messages/lang.ts'
import { topicPagesIn } from '../../src/messages/load.ts'
import type { Section, TopicPages } from '../../src/messages/topics.ts'
import { CONCORDANCE_LAYOUTS } from '../../src/render/lists/concordance.ts'
import { renderTopic } from '../../src/render/topic.ts'
import { makeTheme } from '../../src/terminal/theme.ts'
import { kznews, SAMPLE, standingFolder } from '../support/cli.ts'
import { contextOf } from '../support/context.ts'

const folder = standingFolder()
const pages = {} as Record<(typeof LANGS)[number], TopicPages>

beforeAll(async () => {
  for (const lang of LANGS) pages[lang] = await topicPagesIn(lang)
})

const rowsOf = (sections: readonly Section[]) => sections.flatMap(({ rows = [] }) => rows)

/** What is typed in the rows of a page, each spelling by itself. */
const typedIn = (sections: readonly Section[]) =>
  rowsOf(sections).flatMap(([typed]) => typed.split(' · ').filter((each) => each !== ''))

const TODAY = '2026-06-23'

/** Every date that a page shows, on a Tuesday, and the days that it means. */
const DAYS: Readonly<Record<string, readonly [string | undefined, string | undefined]>> = {
  '2026-06-22': ['2026-06-22', '2026-06-22'],
  '22.06.2026': ['2026-06-22', '2026-06-22'],
  '22 маусым 2026': ['2026-06-22', '2026-06-22'],
  '22 июня 2026': ['2026-06-22', '2026-06-22'],
  '22 June 2026': ['2026-06-22', '2026-06-22'],
  '2014 жылдың 26 қыркүйегі': ['2014-09-26', '2014-09-26'],
  '22 маусым': ['2026-06-22', '2026-06-22'],
  '22 июня': ['2026-06-22', '2026-06-22'],
  '22 June': ['2026-06-22', '2026-06-22'],
  бүгін: [TODAY, TODAY],
  сегодня: [TODAY, TODAY],
  today: [TODAY, TODAY],
  кеше: ['2026-06-22', '2026-06-22'],
  вчера: ['2026-06-22', '2026-06-22'],
  yesterday: ['2026-06-22', '2026-06-22'],
  'алдыңғы күні': ['2026-06-21', '2026-06-21'],
  позавчера: ['2026-06-21', '2026-06-21'],
  '3 күн бұрын': ['2026-06-20', '2026-06-20'],
  '3 дня назад': ['2026-06-20', '2026-06-20'],
  '3 days ago': ['2026-06-20', '2026-06-20'],
  'осы апта': ['2026-06-22', '2026-06-28'],
  'эта неделя': ['2026-06-22', '2026-06-28'],
  'this week': ['2026-06-22', '2026-06-28'],
  'өткен апта': ['2026-06-15', '2026-06-21'],
  'прошлая неделя': ['2026-06-15', '2026-06-21'],
  'last week': ['2026-06-15', '2026-06-21'],
  '2026-06': ['2026-06-01', '2026-06-30'],
  '06.2026': ['2026-06-01', '2026-06-30'],
  'маусым 2026': ['2026-06-01', '2026-06-30'],
  'июнь 2026': ['2026-06-01', '2026-06-30'],
  'June 2026': ['2026-06-01', '2026-06-30'],
  'осы ай': ['2026-06-01', '2026-06-30'],
  'этот месяц': ['2026-06-01', '2026-06-30'],
  'this month': ['2026-06-01', '2026-06-30'],
  'өткен ай': ['2026-05-01', '2026-05-31'],
  'прошлый месяц': ['2026-05-01', '2026-05-31'],
  'last month': ['2026-05-01', '2026-05-31'],
  маусым: ['2026-06-01', '2026-06-30'],
  июнь: ['2026-06-01', '2026-06-30'],
  June: ['2026-06-01', '2026-06-30'],
  'өткен қараша': ['2025-11-01', '2025-11-30'],
  'прошлый ноябрь': ['2025-11-01', '2025-11-30'],
  'last November': ['2025-11-01', '2025-11-30'],
  2026: ['2026-01-01', '2026-12-31'],
  '2026 жыл': ['2026-01-01', '2026-12-31'],
  '2026 год': ['2026-01-01', '2026-12-31'],
  биыл: ['2026-01-01', '2026-12-31'],
  былтыр: ['2025-01-01', '2025-12-31'],
  'прошлый год': ['2025-01-01', '2025-12-31'],
  'last year': ['2025-01-01', '2025-12-31'],
  '7d': ['2026-06-16', TODAY],
  '7 күн': ['2026-06-16', TODAY],
  'соңғы 7 күн': ['2026-06-16', TODAY],
  '7 дней': ['2026-06-16', TODAY],
  'последние 7 дней': ['2026-06-16', TODAY],
  '7 days': ['2026-06-16', TODAY],
  'past 7 days': ['2026-06-16', TODAY],
  '2w': ['2026-06-09', TODAY],
  'соңғы үш ай': ['2026-03-23', TODAY],
  '3 месяца': ['2026-03-23', TODAY],
  '3 months': ['2026-03-23', TODAY],
  '1y': ['2025-06-23', TODAY],
  '2023-11..2024-03': ['2023-11-01', '2024-03-31'],
  '2024..': ['2024-01-01', undefined],
  '..2023': [undefined, '2023-12-31'],
  '..30d': [undefined, '2026-05-24'],
  'last Friday': ['2026-06-19', '2026-06-19'],
  'в прошлую пятницу': ['2026-06-19', '2026-06-19'],
  'өткен сәрсенбі': ['2026-06-17', '2026-06-17'],
  'бейсенбі күні': ['2026-06-18', '2026-06-18'],
  'spring 2024': ['2024-03-01', '2024-05-31'],
  '2024 жылғы көктем': ['2024-03-01', '2024-05-31'],
  'весна 2024': ['2024-03-01', '2024-05-31'],
  'last winter': ['2025-12-01', '2026-02-28'],
  'өткен қыс': ['2025-12-01', '2026-02-28'],
  'прошлая зима': ['2025-12-01', '2026-02-28'],
  'Q2 2024': ['2024-04-01', '2024-06-30'],
  '2024 жылғы 2-тоқсан': ['2024-04-01', '2024-06-30'],
  '2-квартал 2024 года': ['2024-04-01', '2024-06-30'],
  'first half of 2024': ['2024-01-01', '2024-06-30'],
  '1990s': ['1990-01-01', '1999-12-31'],
  '90-жылдар': ['1990-01-01', '1999-12-31'],
  '90-е годы': ['1990-01-01', '1999-12-31'],
  'XX ғасыр': ['1901-01-01', '2000-12-31'],
  'ХХ ғасыр': ['1901-01-01', '2000-12-31'],
  'XX век': ['1901-01-01', '2000-12-31'],
  'жыл басынан бері': ['2026-01-01', TODAY],
  'с начала года': ['2026-01-01', TODAY],
  '5–7 July': ['2025-07-05', '2025-07-07'],
  '5–7 шілде': ['2025-07-05', '2025-07-07'],
  '5–7 июля': ['2025-07-05', '2025-07-07'],
  '2024–2025': ['2024-01-01', '2025-12-31'],
  '2024–2025 жылдар': ['2024-01-01', '2025-12-31'],
  '2024–2025 годы': ['2024-01-01', '2025-12-31'],
  'since 2020': ['2020-01-01', undefined],
  '2020 жылдан бері': ['2020-01-01', undefined],
  'с 2020 года': ['2020-01-01', undefined],
  'before 2020': [undefined, '2019-12-31'],
  '2020 жылға дейін': [undefined, '2019-12-31'],
  'до 2020 года': [undefined, '2019-12-31'],
}

describe.each(LANGS)('in %s', (lang) => {
  test('every date of the page of dates means the days that it should', () => {
    const typed = typedIn(pages[lang].dates)
    expect(typed.length).toBeGreaterThan(25)
    for (const each of typed) {
      const [from, to] = DAYS[each] ?? expect.fail(`${each} is not in the table of this test`)
      expect(readDateRange(each, TODAY), each).toEqual({ ...(from && { from }), ...(to && { to }) })
    }
  })

  test('the dates in its sentences are read, and the one that cannot be is refused', () => {
    const [text = ''] = pages[lang].dates.flatMap(({ text: each = '' }) => each).slice(-1)
    const [quoted = ''] = /(?<=--on ")[^"]+/.exec(text) ?? []
    expect(readDateRange(quoted, TODAY)).toMatchObject({ from: '2026-06-22' })
    const foreign = /(?:вчера|кеше), [^.]+/.exec(text)?.[0].split(', ') ?? []
    expect(foreign).toHaveLength(3)
    for (const each of foreign) expect(typeof readDateRange(each, TODAY), each).toBe('object')
    const impossible = /31 (?:маусым|июня|June)/.exec(text)?.[0] ?? ''
    expect(readDateRange(impossible, TODAY)).toBe('impossible')
  })

  test('every query of the page of search is understood whole, and finds something', () => {
    const rows = typedIn(pages[lang].search)
    expect(rows.length).toBeGreaterThan(10)
    for (const typed of rows) {
      // The last row is a command line, quoted for a shell.
      const shell = /^kznews search '(.*)'$/.exec(typed)?.[1]
      const run = kznews(folder, ['search', '--format', 'ids', '--', shell ?? typed], {
        env: { KZNEWS_ARCHIVE: SAMPLE, KZNEWS_LANG: 'en' },
      })
      expect(run.stderr, typed).not.toMatch(/Read as text|too long/i)
      expect(run.status, typed + run.stderr).toBe(EXIT.done)
    }
  })

  test('the page of formats has the formats of every command, and no other', async () => {
    const rows = formatRows()
    expect(rows.length).toBeGreaterThanOrEqual(7)
    const [listed] = pages[lang].formats(rows)
    expect(listed!.rows).toEqual(rows)
    expect(rows.at(-1)).toEqual(['search --kwic', 'table, tsv, json, ndjson'])
    const { kwic } = COMMANDS.search.formatsWith
    expect([...kwic].sort()).toEqual(['table', ...Object.keys(CONCORDANCE_LAYOUTS)].sort())
    // Each is explained once.
    const explained = typedIn(pages[lang].formats([]).slice(1, 2)).sort()
    const known = new Set<string>(COMMAND_NAMES.flatMap((name) => [...COMMANDS[name].formats]))
    expect(explained).toEqual([...known].sort())
  })

  test('the page of formats names every exit status of the program', () => {
    const exits = pages[lang].exits.rows!.map(([status]) => Number(status))
    expect(exits.filter((status) => status !== 130)).toEqual(
      Object.values(EXIT).sort((one, other) => one - other),
    )
  })

  test('the page of the environment names the variables that the program reads, and no other', () => {
    const [variables] = pages[lang].environment
    expect(typedIn([variables!]).sort()).toEqual([...variablesRead()].sort())
  })

  test('no page is longer than two screens, the query language no longer than one', async () => {
    const theme = await makeTheme(false)
    for (const topic of TOPICS) {
      const sections = topic === 'formats' ? pages[lang].formats(formatRows()) : pages[lang][topic]
      const lines = renderTopic(sections, 80, theme).split('\n')
      expect(Math.max(...lines.map(({ length }) => length)), topic).toBeLessThanOrEqual(80)
      expect(lines.length - 1, topic).toBeLessThanOrEqual(topic === 'search' ? 23 : 46)
    }
  })

  test('every page has a line in the help of the program', async () => {
    const { stdout } = kznews(folder, ['--help', '--lang', lang])
    const { messages } = await contextOf(lang)
    for (const topic of TOPICS) {
      expect(stdout).toMatch(new RegExp(`^  help ${topic} +${messages.topics[topic]}$`, 'm'))
    }
  })
})

/** Variables that the system, less or a terminal sets, and a user does not. */
const INTERNAL = new Set(
  'HOME PWD LESS LESSCHARSET LV KONSOLE_VERSION TERM_PROGRAM_VERSION VTE_VERSION WT_SESSION'.split(
    ' ',
  ),
)

/** The names of environment variables in the sources, however they are read. */
function variablesRead(): Set<string> {
  const src = join(import.meta.dirname, '..', '..', 'src')
  const names = new Set<string>()
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const source = readFileSync(join(src, file), 'utf8')
    for (const [, name = ''] of source.matchAll(/\benv(?:ironment)?\.([A-Z_]+)/g)) names.add(name)
    for (const [, list = ''] of source.matchAll(/const \{([A-Z_, ]+)\} = env(?:ironment)?\b/g)) {
      for (const name of list.split(',')) names.add(name.trim())
    }
    for (const [, name = ''] of source.matchAll(/setting\('([A-Z_]+)'\)/g)) names.add(name)
    for (const [name] of source.matchAll(/\bXDG_[A-Z_]+/g)) if (!name.endsWith('_')) names.add(name)
  }
  return new Set([...names].filter((name) => name !== '' && !INTERNAL.has(name)))
}
