/** Help, version and usage errors in three languages. */

import { expect, test } from 'vitest'
import { SHOWN_AS } from '../../src/commands/show.ts'
import { WHOLE_FORMATS } from '../../src/commands/write-articles.ts'
import { FINDING_FORMATS } from '../../src/render/findings.ts'
import { ROW_FORMATS } from '../../src/render/rows.ts'
import { STATS_FORMATS } from '../../src/render/stats-rows.ts'
import { kznews, kznewsOnTerminal } from '../support/cli.ts'
import { lines, standingFolder } from './support.ts'

const folder = standingFolder()

const COMMANDS = ['list', 'search', 'show', 'stats', 'import', 'index', 'check', 'analyze']
const LANGS = ['kk', 'ru', 'en']

for (const lang of LANGS) {
  for (const command of [undefined, ...COMMANDS]) {
    test(`help of ${command ?? 'the program'} in ${lang} is on stdout with 0, however it is asked for`, () => {
      const name = command === undefined ? [] : [command]
      const run = kznews(folder, [...name, '--help', '--lang', lang])
      expect(run).toMatchObject({ status: 0, stderr: '' })
      expect(run.stdout).toContain(['kznews', ...name].join(' '))
      expect(kznews(folder, [...name, '-h', '--lang', lang])).toEqual(run)
      expect(kznews(folder, ['--lang', lang, 'help', ...name])).toEqual(run)
    })

    test(`help of ${command ?? 'the program'} in ${lang} fits a terminal of 60 columns`, () => {
      const args = [...(command === undefined ? [] : [command]), '--help', '--lang', lang]
      const { stdout } = kznewsOnTerminal(folder, args, { columns: 60 })
      // Command lines of the examples are not wrapped.
      const wide = lines(stdout).filter((line) => line.length > 60)
      expect(wide.filter((line) => !line.includes('kznews '))).toEqual([])
    })
  }

  test(`help names every format in ${lang}`, () => {
    const text = kznews(folder, ['--help', '--lang', lang]).stdout.replace(/\s+/g, ' ')
    const rows = ['table', ...ROW_FORMATS, ...WHOLE_FORMATS]
    const pages = SHOWN_AS
    for (const [commands, names] of [
      ['list, search', rows],
      ['stats', ['table', ...STATS_FORMATS]],
      ['show', pages],
      ['import, index', ['text', 'json']],
      ['check', ['text', ...FINDING_FORMATS]],
      ['analyze', ['table', 'tsv', 'json']],
    ] as const) {
      const listed = text
        .split(`${commands}: `)[1]!
        .split(/;| --json/)[0]!
        .split(', ')
      expect(listed.map((name) => name.trim()).sort()).toEqual([...names].sort())
    }
  })
}

test('kznews alone is its help', () => {
  const run = kznews(folder, [])
  expect(run).toEqual(kznews(folder, ['--help']))
  expect(run.status).toBe(0)
})

test('the help of help is the help', () => {
  expect(kznews(folder, ['help', 'help'])).toEqual(kznews(folder, ['--help']))
})

test('the version is on stdout, alone', () => {
  for (const args of [['--version'], ['-V'], ['list', '--version'], ['--lang', 'ru', '-V']]) {
    const run = kznews(folder, args)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  }
})

/** Letters that a Kazakh page may have all the same: names of commands, options, values, formats. */
const NAMES = new Set(
  `kznews list search show stats import index check analyze by day week month year stems keys kwic explain help archive lang color no-color no-pager pager format json
   ndjson csv strict since until on category limit offset sort version dry-run update rebuild
   table tsv ids text md html jsonfeed jsonld auto always never kk ru en all date oldest title
   relevance script cyrl latn arab left right OR NOT id ids JSON Lines Markdown jsonl gz txt A B c n h V no dry run`.split(
    /\s+/,
  ),
)

function foreignWords(text: string): string[] {
  return (text.match(/[A-Za-z]+(?:-[A-Za-z]+)*/g) ?? []).filter((word) => !NAMES.has(word))
}

test('no English word is in a page of help in Kazakh or Russian but names of the interface', () => {
  for (const lang of ['kk', 'ru']) {
    for (const command of ['', ...COMMANDS]) {
      const args = [command, '--help', '--lang', lang].filter((word) => word !== '')
      expect(foreignWords(kznews(folder, args).stdout)).toEqual([])
    }
  }
})

/** Every way in which the command parser is not content, and what it says in Kazakh. */
const USAGE: readonly (readonly [readonly string[], string, string])[] = [
  [['lst'], '«lst» деген команда жоқ', 'Мүмкін: list'],
  [['тізім'], '«тізім» деген команда жоқ', 'Анықтамасы: kznews --help'],
  [['help', 'serch'], '«serch» деген команда жоқ', 'Мүмкін: search'],
  [['list', '--limti', '3'], '«--limti» деген опция жоқ', 'Мүмкін: --limit'],
  [['list', '--қайда'], '«--қайда» деген опция жоқ', 'Анықтамасы: kznews list --help'],
  [['show'], '<id> аргументі жетіспейді', 'Анықтамасы: kznews show --help'],
  [['search'], '<сұрау> аргументі жетіспейді', 'Анықтамасы: kznews search --help'],
  [
    ['list', '--since'],
    '«--since <күн>» опциясының мәні жетіспейді',
    'Анықтамасы: kznews list --help',
  ],
  [
    ['list', 'артық'],
    '«kznews list» командасына артық аргумент берілді',
    'Анықтамасы: kznews list --help',
  ],
  [['--lang', 'xx', 'list'], '--lang: «xx» деген мән жоқ', 'Мәндері: kk, ru, en'],
  [['list', '--color', 'иә'], '--color: «иә» деген мән жоқ', 'Мәндері: auto, always, never'],
]

for (const [args, message, hint] of USAGE) {
  test(`kznews ${args.join(' ')}: ${message}`, () => {
    const run = kznews(folder, args)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(lines(run.stderr)).toEqual([`қате: ${message}`, `кеңес: ${hint}`])
    const asJson = kznews(folder, ['--json', ...args])
    const code = message.includes('деген мән') ? 'choice-invalid' : 'usage'
    expect(JSON.parse(asJson.stderr)).toEqual({ error: { code, message, hint } })
  })

  test(`kznews ${args.join(' ')} is answered in Russian and English too`, () => {
    const answers = ['ru', 'en'].map((lang) => kznews(folder, args, { env: { KZNEWS_LANG: lang } }))
    for (const answer of answers) expect(answer.status).toBe(2)
    const [russian, english] = answers.map(({ stderr }) => stderr)
    expect(russian).toMatch(/^ошибка: .*\nподсказка: /)
    expect(english).toMatch(/^error: .*\nhint: /)
    expect(english).not.toBe(russian)
  })
}
