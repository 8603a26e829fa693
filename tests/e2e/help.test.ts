/** Help, version and usage errors in three languages. */

import { expect, test } from 'vitest'
import { COMMANDS as TABLE, TOPICS } from '../../src/cli/table.ts'
import { WHOLE_FORMATS } from '../../src/cli/write-articles.ts'
import { ANALYSIS_LAYOUTS } from '../../src/render/lists/analysis.ts'
import { FINDING_LAYOUTS } from '../../src/render/lists/findings.ts'
import { ROW_LAYOUTS } from '../../src/render/lists/rows.ts'
import { lines } from '../support/answers.ts'
import { kznews, kznewsOnTerminal, standingFolder } from '../support/cli.ts'

const folder = standingFolder()

const COMMANDS = [
  ...['list', 'search', 'show', 'stats', 'import', 'index', 'check', 'analyze'],
  ...['completion', 'help'],
]
const LANGS = ['kk', 'ru', 'en']

for (const lang of LANGS) {
  for (const command of [undefined, ...COMMANDS]) {
    test(`help of ${command ?? 'the program'} in ${lang} is on stdout with 0, however it is asked for`, () => {
      const name = command === undefined ? [] : [command]
      const run = kznews(folder, [...name, '--help', '--lang', lang])
      expect(run).toMatchObject({ status: 0, stderr: '' })
      expect(run.stdout).toContain(['kznews', ...name].join(' '))
      expect(kznews(folder, [...name, '-h', '--lang', lang])).toEqual(run)
      // Of search `help` explains the language of its queries.
      if (command === 'search') return
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

  test(`the help of a command names its formats in ${lang}`, () => {
    for (const [command, formats] of [
      ['list', ['table', ...Object.keys(ROW_LAYOUTS), ...WHOLE_FORMATS]],
      ['search', ['table', ...Object.keys(ROW_LAYOUTS), ...WHOLE_FORMATS]],
      ['stats', ['table', 'json', 'ndjson', 'csv', 'tsv']],
      ['show', TABLE.show.formats],
      ['import', ['text', 'json']],
      ['index', ['text', 'json']],
      ['check', ['text', ...Object.keys(FINDING_LAYOUTS)]],
      ['analyze', ['table', ...Object.keys(ANALYSIS_LAYOUTS)]],
    ] as const) {
      const { stdout } = kznews(folder, [command, '--help', '--lang', lang])
      const text = stdout.replace(/\s+/g, ' ').split('--format <')[1]!
      const [, listed = ''] = /\([^:)]*: ([^)]*)\)/.exec(text) ?? []
      expect(listed.split(', '), command).toEqual([...formats])
    }
  })

  test(`the pages of topics in ${lang} are on stdout with 0, and fit a terminal of 40 columns`, () => {
    for (const topic of TOPICS) {
      const run = kznews(folder, ['help', topic, '--lang', lang])
      expect(run).toMatchObject({ status: 0, stderr: '' })
      const { stdout } = kznewsOnTerminal(folder, ['help', topic, '--lang', lang], { columns: 40 })
      const bare = stdout.replace(/\x1b\[\d+m/g, '')
      const wide = lines(bare).filter((line) => line.length > 40)
      // What is typed is not parted.
      expect(wide.filter((line) => !line.includes(' · ') && !line.includes('kznews '))).toEqual([])
      expect(kznews(folder, ['--lang', lang, 'help', topic])).toEqual(run)
    }
  })
}

test('kznews alone is its help', () => {
  const run = kznews(folder, [])
  expect(run).toEqual(kznews(folder, ['--help']))
  expect(run.status).toBe(0)
})

test('help alone is the help of the program', () => {
  expect(kznews(folder, ['help'])).toEqual(kznews(folder, ['--help']))
})

test('hidden commands are in no help and are never suggested', () => {
  for (const name of ['complete', 'manual']) {
    expect(kznews(folder, ['--help']).stdout).not.toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  }
  expect(kznews(folder, ['manua']).stderr).not.toContain('manual')
})

test('the version is on stdout, alone', () => {
  for (const args of [['--version'], ['-V'], ['list', '--version'], ['--lang', 'ru', '-V']]) {
    const run = kznews(folder, args)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  }
})

/** English words that a Kazakh page may have: names of commands, options, values, formats. */
const NAMES = new Set(
  `kznews list search show stats import index check analyze by in day week month year stems keys kwic explain help archive lang color no-color no-pager pager format json
   ndjson csv full feeds opml newsboat OPML allow-private URL RSS Atom WARC https www azattyq org a strict since until on category limit offset sort version dry-run update rebuild
   table tsv ids text md html jsonfeed jsonld auto always never kk ru en all date oldest title
   relevance map script cyrl latn arab left right Tab completion bash zsh fish search dates formats environment eval bashrc zfunc
   fpath config completions OR NOT id ids JSON Lines Markdown jsonl gz txt A B c n h V no dry run`.split(
    /\s+/,
  ),
)

/** English words of the topics besides: terms, files, dates in English, keys of JSON, queries. */
const TERMS = new Set(
  `TZ tag akim sailauy frbv title body category date last month d w m y June tsv stdout stderr error code
   message hint schema output RFC Feed org Article Ctrl less cat dumb local share cache undated
   kznews index T article ids show NewsArticle C XX`.split(/\s+/),
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
    for (const topic of TOPICS) {
      const { stdout } = kznews(folder, ['help', topic, '--lang', lang])
      const own = foreignWords(stdout.replace(/\b[A-Z_]{3,}\b/g, ''))
      expect(own.filter((word) => !TERMS.has(word))).toEqual([])
    }
  }
})

/** Every way in which the command parser is not content, and what it says in Kazakh. */
const USAGE: readonly (readonly [readonly string[], string, string])[] = [
  [['lst'], '«lst» деген команда жоқ', 'Мүмкін: list'],
  [['тізім'], '«тізім» деген команда жоқ', 'Анықтамасы: kznews --help'],
  [['help', 'serch'], '«serch» деген команда жоқ', 'Мүмкін: kznews help search'],
  [['list', '--limti', '3'], '«--limti» деген опция жоқ', 'Мүмкін: --limit'],
  [['list', '--қайда'], '«--қайда» деген опция жоқ', 'Анықтамасы: kznews list --help'],
  [['help', 'dtes'], '«dtes» деген команда жоқ', 'Мүмкін: kznews help dates'],
  [['help', 'тізім'], '«тізім» деген команда жоқ', 'Анықтамасы: kznews --help'],
  [['dates'], '«dates» деген команда жоқ', 'Мүмкін: kznews help dates'],
  [['completion'], '<қабықша> аргументі жетіспейді', 'Анықтамасы: kznews completion --help'],
  [
    ['completion', 'bahs'],
    'completion: «bahs» деген мән жоқ',
    'Мүмкін: bash. Мәндері: bash, zsh, fish',
  ],
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
  [
    ['list', '--sort', 'tilte'],
    '--sort: «tilte» деген мән жоқ',
    'Мүмкін: title. Мәндері: date, oldest, title',
  ],
  [
    ['stats', '--by', 'mont'],
    '--by: «mont» деген мән жоқ',
    'Мүмкін: month. Мәндері: day, week, month, year, category',
  ],
  [
    ['list', '--color', 'alway'],
    '--color: «alway» деген мән жоқ',
    'Мүмкін: always. Мәндері: auto, always, never',
  ],
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
