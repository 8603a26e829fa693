/** Completion in the shells themselves: what is offered, what comes to stand in the line, what is never run. */

import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATE_WORDS } from '../../src/cli/completion/values.ts'
import { readDateRange } from '../../src/kazakh/dates/date-range.ts'
import { lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, SAMPLE, standingFolder, writeFiles } from '../support/cli.ts'
import { areInstalled, runShell, shellEnvironment, Typist } from '../support/shells.ts'

/** Names that a shell would take for something else. */
const HOSTILE = [
  '$(touch белгі1)',
  '`touch белгі2`',
  'it\'s "so"; touch белгі3',
  '-rf дефис',
  'a\nb\tжаңа',
  'Бос орын бар',
  'KZ:айдар=1',
  'жұлдыз*?[a]',
  '!тарих',
  '~үй',
  '\\кері',
  '#тор',
  'x|y>z&w',
  '\x1b[31mқызыл\x07',
]

/** As they are to be seen and typed. */
const SHOWN = HOSTILE.map((name) =>
  name.replace('\n', ' ').replace('\t', ' ').replace('\x1b', '␛').replace('\x07', '␇'),
)

const folder = standingFolder({
  'қатер/2024/05/бәрі.json': HOSTILE.map((name, at) =>
    article(`id ${name}`, `Тақырып ${name}`, {
      categories: [name],
      datePublished: `2024-05-${at + 10}`,
    }),
  ),
})
const hostile = { KZNEWS_ARCHIVE: join(folder, 'қатер') }
const env = shellEnvironment(folder, { KZNEWS_ARCHIVE: SAMPLE })
const evil = shellEnvironment(folder, hostile)

beforeAll(() => {
  for (const archive of [SAMPLE, hostile.KZNEWS_ARCHIVE]) {
    expect(kznews(folder, ['list', '-n', '1'], { env: { KZNEWS_ARCHIVE: archive } }).status).toBe(0)
  }
})

// Whatever was typed and completed in the tests below: none of it was run.
afterAll(() => {
  expect(readdirSync(folder).filter((name) => name.includes('белгі'))).toEqual([])
})

/** The answer of kznews to a shell, without its first line. */
function answer(shell: string, words: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const run = kznews(folder, ['complete', shell, '--', ...words], {
    env: { KZNEWS_ARCHIVE: SAMPLE, ...more },
  })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  return lines(run.stdout).slice(1)
}

const values = (words: readonly string[], more?: NodeJS.ProcessEnv) =>
  answer('fish', words, more).map((line) => line.split('\t')[0])

describe('an answer', () => {
  test('has the categories by number of articles, however the beginning is typed', () => {
    expect(answer('fish', ['list', '-c', '']).slice(0, 2)).toEqual(['Саясат\t20', 'Қоғам\t16'])
    for (const typed of ['Қо', 'қо', 'ҚО', 'ко', 'ког']) {
      expect(values(['list', '-c', typed]), typed).toEqual(['Қоғам'])
    }
    expect(values(['list', '--category=қо'])).toEqual(['--category=Қоғам'])
    expect(values(['list', '-c', 'жалп'])).toEqual(['Жалпы архив'])
  })

  test('has ids by their titles, the last ones first, without those that are given', () => {
    const found = answer('fish', ['show', '2023'])
    expect(found).toHaveLength(4)
    expect(found[0]).toBe('20231212-2dfd86ed\tКиік жойылып кету қаупінен алыстады')
    expect(values(['show', '20231212-2dfd86ed', '2023'])).toHaveLength(3)
    expect(values(['show', 'жоқ'])).toEqual([])
  })

  test('of many ids never has more in common than all of them', () => {
    const many = Array.from({ length: 300 }, (_, at) => article(`қор-${1000 + at}`, `Мақала ${at}`))
    writeFiles(folder, { 'көп/2024/05/бәрі.json': many })
    const own = { KZNEWS_ARCHIVE: join(folder, 'көп') }
    kznews(folder, ['list'], { env: own })
    const found = values(['show', 'қор-1'], own)
    expect(found.length).toBeLessThan(60)
    expect(found).toContain('қор-1299')
    expect(found).toContain('қор-1000')
  })

  test('has words for days that are read as days', () => {
    expect(values(['list', '--since', ''])).toEqual(DATE_WORDS)
    for (const word of DATE_WORDS) expect(typeof readDateRange(word, '2026-06-23')).toBe('object')
    expect(values(['list', '--since', 'өт'])).toEqual(['өткен апта', 'өткен ай'])
  })

  test('has topics and commands after help, and shells after completion', () => {
    expect(values(['help', 'd'])).toEqual(['dates'])
    expect(values(['help', 's'])).toEqual(['search', 'show', 'stats'])
    expect(values(['completion', ''])).toEqual(['bash', 'zsh', 'fish'])
  })

  test('is about the archive that the line names', () => {
    const line = ['--archive', hostile.KZNEWS_ARCHIVE, 'list', '-c', 'Бос']
    expect(values(line)).toEqual(['Бос орын бар'])
    expect(values(['list', `--archive=${hostile.KZNEWS_ARCHIVE}`, '-c', 'Бос'])).toHaveLength(1)
  })

  test('is in the language of the interface', () => {
    const [list] = answer('fish', ['li'], { KZNEWS_LANG: 'en' })
    expect(list).toBe('list\tlist articles, newest first')
  })

  test('leaves files to the shell', () => {
    const run = kznews(folder, ['complete', 'fish', '--', 'import', ''])
    expect(run).toMatchObject({ stdout: 'files\n', stderr: '', status: 0 })
  })

  test('offers nothing of an archive that has no index, and makes none', () => {
    writeFiles(folder, { 'суық/а.json': article('а', 'Алма', { categories: ['Бау'] }) })
    const caches = join(folder, 'бос-кэш')
    mkdirSync(caches, { recursive: true })
    const cold = { KZNEWS_ARCHIVE: join(folder, 'суық'), XDG_CACHE_HOME: caches }
    expect(values(['list', '-c', ''], cold)).toEqual([])
    expect(values(['show', ''], cold)).toEqual([])
    expect(existsSync(join(caches, 'kznews', 'index'))).toBe(false)
  })

  test.each([
    [['list', '-c', ''], { KZNEWS_ARCHIVE: '/жоқ' }],
    [['show', ''], { KZNEWS_ARCHIVE: '/dev/null' }],
    [['show', ''], { XDG_CACHE_HOME: '/dev/null/жоқ' }],
    [['list', '--on', ''], { KZNEWS_NOW: 'түс' }],
    [[], {}],
    [['--жоқ', '=', ''], {}],
    [['list', '--', ''], {}],
  ])('is silent whatever is wrong: %j %j', (words, more) => {
    for (const shell of ['bash', 'zsh', 'fish', 'csh', '']) answer(shell, words, more)
    expect(kznews(folder, ['complete']).stderr).toBe('')
  })
})

describe.runIf(areInstalled('bash'))('bash', () => {
  /** The contents of COMPREPLY behind each line, and the line that bash makes of them. */
  function complete(
    line: string,
    { type = 37, environment = env }: { type?: number; environment?: NodeJS.ProcessEnv } = {},
  ): string[] {
    const script = `source <(kznews completion bash)
COMP_LINE=$LINE COMP_POINT=\${#LINE} COMP_TYPE=${type} COLUMNS=80
_kznews || echo failed
(( \${#COMPREPLY[@]} )) && printf '%s\\0' "\${COMPREPLY[@]}"
exit 0`
    const run = runShell(['bash', '--norc'], script, {
      cwd: folder,
      env: { ...environment, LINE: line },
    })
    expect(run.stderr).toBe('')
    return run.stdout.split('\0').slice(0, -1)
  }

  test('completes commands, options and values', () => {
    expect(complete('kznews li')).toEqual(['list'])
    expect(complete('kznews list --ca')).toEqual(['--category'])
    expect(complete('kznews list --sort=o')).toEqual(['oldest'])
    expect(complete('kznews list -c Жал')).toEqual(['Жалпы\\ архив'])
    expect(complete('kznews list -c "Жал')).toEqual(['Жалпы архив'])
    expect(complete('kznews list -c қоғ')).toEqual(['Қоғам'])
    expect(complete('kznews list -- ')).toEqual([])
    expect(complete('kznews list | kznews sho')).toEqual([])
    expect(complete('kznews import ')).toEqual([])
  })

  test('shows what ids are where it only lists them', () => {
    const [first] = complete('kznews show 2023', { type: 9 })
    expect(first).toBe('20231212-2dfd86ed  (Киік жойылып кету қаупінен алыстады)')
    expect(complete('kznews show 20231212', { type: 9 })).toEqual(['20231212-2dfd86ed'])
    for (const line of complete('kznews show 20', { type: 9 })) {
      expect(line.length).toBeLessThan(80)
    }
  })

  test.each(['', '"', "'"])(
    'makes whole words of hostile names behind %j, and runs none',
    (quote) => {
      const words = complete(`kznews list -c ${quote}`, { environment: evil })
      const { stdout, stderr } = runShell(
        ['bash'],
        `printf '%s\\0' ${words.map((word) => quote + word + quote).join(' ')}`,
        { cwd: folder, env: evil },
      )
      expect(stderr).toBe('')
      // In double quotes nothing keeps ! from the history.
      const expected = SHOWN.filter((name) => quote !== '"' || !name.includes('!'))
      expect(stdout.split('\0').slice(0, -1).sort()).toEqual([...expected].sort())
    },
  )

  test('goes on behind a colon and an equals sign, where readline begins a word', () => {
    expect(complete('kznews list -c KZ', { environment: evil })).toEqual(['KZ:айдар=1'])
    expect(complete('kznews list -c KZ:', { environment: evil })).toEqual(['айдар=1'])
    expect(complete('kznews list --category=KZ:айдар=', { environment: evil })).toEqual(['1'])
  })

  test('runs nothing of what is being typed', () => {
    for (const typed of [
      '$(touch белгі4)',
      '`touch белгі5`',
      '"$(touch белгі6)',
      ';touch белгі7',
    ]) {
      complete(`kznews list -c ${typed}`, { environment: evil })
      complete(`kznews list -c ${typed} -c `, { environment: evil })
    }
  })

  test.runIf(areInstalled('tmux'))('puts it into the line of one who types', async () => {
    const typist = new Typist('bash --norc', { cwd: folder, env: evil })
    try {
      typist.type('PS1="%% "; source <(kznews completion bash); clear; echo дайын')
      typist.press('Enter')
      await typist.screen(/^дайын$/m)
      typist.type('kznews list -c Бо')
      typist.press('Tab')
      await typist.screen(/-c Бос\\ орын\\ бар$/m)
      typist.type('--format ids')
      typist.press('Enter')
      await typist.screen(/^id Бос орын бар$/m)
      typist.type('kznews li')
      typist.press('Tab')
      await typist.screen(/kznews list$/m)
    } finally {
      typist.leave()
    }
  })
})

describe.runIf(areInstalled('fish'))('fish', () => {
  function complete(line: string, environment = env): string[] {
    const script = 'kznews completion fish | source; complete -C "$LINE"'
    const run = runShell(['fish', '--no-config', '-c', script], '', {
      cwd: folder,
      env: { ...environment, LINE: line },
    })
    expect(run.stderr).toBe('')
    return lines(run.stdout)
  }
  const names = (found: readonly string[]) => found.map((line) => line.split('\t')[0])

  test('completes commands, options and values, each with what it is', () => {
    expect(complete('kznews li')).toEqual(['list\tмақалаларды тізіп шығару, жаңасы бірінші'])
    expect(names(complete('kznews list --ca'))).toEqual(['--category'])
    expect(names(complete('kznews list --sort='))).toEqual([
      '--sort=date',
      '--sort=oldest',
      '--sort=title',
    ])
    expect(complete('kznews list -c "Жал')).toEqual(['Жалпы архив\t1'])
    expect(complete('kznews show 20231212')[0]).toContain('\tКиік жойылып')
    expect(complete('kznews list -- ')).toEqual([])
    expect(complete('kznews search сай')).toEqual([])
  })

  test('completes files where they are meant, and nowhere else', () => {
    writeFiles(folder, { 'файлдар/бет.txt': 'Мәтін' })
    expect(names(complete('kznews import файлдар/'))).toEqual(['файлдар/бет.txt'])
    expect(names(complete('kznews list --archive=файлдар/'))).toEqual(['--archive=файлдар/бет.txt'])
    expect(names(complete('kznews import '))).toContain('файлдар/')
  })

  test('takes hostile names as they are', () => {
    expect(names(complete('kznews list -c ', evil)).sort()).toEqual([...SHOWN].sort())
    complete('kznews list -c (touch белгі8) -c ', evil)
    complete('kznews list -c "$(touch белгі9)', evil)
  })
})

describe.runIf(areInstalled('zsh', 'tmux'))('zsh', () => {
  let typist: Typist

  beforeAll(async () => {
    typist = new Typist('zsh -f', { cwd: folder, env: evil })
    typist.type(
      "PS1='%% '; autoload -U compinit; compinit -u -D; source <(kznews completion zsh); clear; echo дайын",
    )
    typist.press('Enter')
    await typist.screen(/^дайын$/m)
  })

  afterAll(() => typist.leave())

  /** The screen behind a line and Tab; `seen` is waited for. */
  async function complete(line: string, seen: RegExp): Promise<string> {
    typist.press('C-u')
    typist.press('C-l')
    await typist.screen(/^%$/)
    typist.type(line)
    typist.press('Tab')
    return typist.screen(seen)
  }

  test('completes commands, options and values', async () => {
    const commands = await complete('kznews ', /^help +-- /m)
    expect(commands).toMatch(/^list +-- мақалаларды тізіп шығару, жаңасы бірінші$/m)
    await complete('kznews list --categ', /--category$/m)
    await complete('kznews list --sort=o', /--sort=oldest$/m)
    const orders = await complete('kznews list --sort ', /^title$/m)
    expect(orders).toMatch(/^date$/m)
  })

  test('quotes names, and runs none', async () => {
    await complete('kznews list -c Бо', /-c Бос\\ орын\\ бар$/m)
    await complete('kznews list -c "Бо', /-c "Бос орын бар"$/m)
    await complete('kznews list -c бос', /-c Бос\\ орын\\ бар$/m)
    await complete("kznews list -c '$(", /-c '\$\(touch белгі1\)'$/m)
    await complete('kznews list --category=KZ', /--category=KZ:айдар=1$/m)
    const all = await complete('kznews list -c ', /^жұлдыз/m)
    expect(lines(all).length).toBe(SHOWN.length + 1)
    await complete('kznews list -c $(touch белгі10) -c Бо', /Бос\\ орын\\ бар$/m)
  })

  test('shows ids by their titles, and runs what was completed', async () => {
    await complete('kznews show id\\ Бос', /show id\\ Бос\\ орын\\ бар$/m)
    typist.type(' --format json')
    typist.press('Enter')
    await typist.screen(/"id": "id Бос орын бар"/)
    const ids = await complete('kznews show id\\ ', /Тақырып #тор/)
    expect(ids).toMatch(/id #тор +-- Тақырып #тор/)
  })

  test('completes files where they are meant', async () => {
    writeFiles(folder, { 'zsh-файл/бет.txt': 'Мәтін' })
    await complete('kznews import zsh-', /import zsh-файл\/$/m)
    await complete('kznews list --archive=zsh-', /--archive=zsh-файл\/$/m)
  })

  test('from a folder of functions is the same', async () => {
    const own = join(folder, 'функциялар')
    mkdirSync(own, { recursive: true })
    const one = new Typist('zsh -f', { cwd: folder, env: evil })
    try {
      one.type(
        `PS1='%% '; kznews completion zsh > функциялар/_kznews; fpath=(${own} $fpath); autoload -U compinit; compinit -u -D; clear; echo дайын`,
      )
      one.press('Enter')
      await one.screen(/^дайын$/m)
      for (const part of ['li', 'inde']) {
        one.type(`kznews ${part}`)
        one.press('Tab')
        await one.screen(part === 'li' ? /kznews list$/m : /kznews index$/m)
        one.press('C-c')
      }
    } finally {
      one.leave()
    }
  })
})

describe('a script', () => {
  test.each(['bash', 'zsh', 'fish'])(
    'for %s is the same on a terminal of any language, but for its comment',
    (shell) => {
      const scripts = ['kk', 'ru', 'en'].map(
        (lang) => kznews(folder, ['completion', shell, '--lang', lang]).stdout,
      )
      const bare = scripts.map((script) => script.replace(/^# .*$/m, ''))
      expect(new Set(bare).size).toBe(1)
      for (const script of scripts)
        expect(script).toMatch(/^(?:#compdef kznews\n)?# .*kznews completion --help\n/)
    },
  )
})
