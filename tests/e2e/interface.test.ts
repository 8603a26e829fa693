/** One interface: exit statuses, JSON and its errors, ids from command to command, in every command. */

import { describe, expect, test } from 'vitest'
import { errorOf, jsonOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, SAMPLE, standingFolder } from '../support/cli.ts'

const folder = standingFolder({
  'жаңа.json': article('jana', 'Жаңа мақала'),
  'өзге.json': { ...article('bar', 'Бар мақала'), body: ['Өзге мәтін.'] },
  'архив/2024/05/bar.json': article('bar', 'Бар мақала'),
  'архив/2024/05/sayasat.json': article('sayasat', 'Бар саясат', { categories: ['Саясат'] }),
  'таза/2024/05/bar.json': article('bar', 'Бар мақала'),
  'бұзық/а.json': '{',
  'бұзық/б.json': article('b', 'Бар'),
})

const run = (line: string, env: NodeJS.ProcessEnv = {}) =>
  kznews(folder, line.split(' '), { env: { KZNEWS_ARCHIVE: 'архив', ...env } })

/** A command line, and the status that it ends with. A new command brings its own lines. */
const STATUSES: readonly (readonly [string, number])[] = [
  ['list', 0],
  ['list --on 1980', 0],
  ['list -c жоқ', 0],
  ['list --on сөз', 2],
  ['list --since 2025 --until 2024', 2],
  ['list -n 0', 2],
  ['list --offset -1', 2],
  ['list --sort жоқ', 2],
  ['list --format жоқ', 2],
  ['list --csv --json', 2],
  ['list артық', 2],
  ['list --archive жоқ', 3],
  ['list --archive бұзық', 0],
  ['list --archive бұзық --strict', 3],
  ['search бар', 0],
  ['search бар --offset 10', 0],
  ['search бар -саясат', 0],
  ['search бар жжжжж', 0],
  ['search жжжжж', 1],
  ['search бар --on 1980', 1],
  ['search !!!', 1],
  ['search бар --kwic', 0],
  ['search жжжжж --kwic', 1],
  ['search', 2],
  ['search бар --on сөз', 2],
  ['search бар --sort left', 2],
  ['search бар --format ids --json', 2],
  ['search бар --archive жоқ', 3],
  ['search бар --archive бұзық --strict', 3],
  ['show bar', 0],
  ['show bar sayasat', 0],
  ['show жоқ', 1],
  ['show bar жоқ', 1],
  ['show', 2],
  ['show bar --format csv', 2],
  ['show bar --archive жоқ', 3],
  ['show b --archive бұзық --strict', 3],
  ['stats', 0],
  ['stats жжжжж', 0],
  ['stats --on 1980', 0],
  ['stats --by жоқ', 2],
  ['stats --on сөз', 2],
  ['stats --format ids', 2],
  ['stats --archive жоқ', 3],
  ['stats --archive бұзық --strict', 3],
  ['index', 0],
  ['index --rebuild', 0],
  ['index артық', 2],
  ['index --format csv', 2],
  ['index --archive жоқ', 3],
  ['index --archive бұзық --strict', 3],
  ['import --dry-run жаңа.json', 0],
  ['import --dry-run архив', 0],
  ['import --dry-run өзге.json', 1],
  ['import --dry-run --update өзге.json', 0],
  ['import --dry-run бұзық', 1],
  ['import', 2],
  ['import --format csv жаңа.json', 2],
  ['import жоқ.json', 3],
  ['import жаңа.json --archive жаңа.json', 3],
  ['check --archive таза', 0],
  ['check --archive бұзық', 1],
  ['check --жоқ', 2],
  ['check --archive жоқ', 3],
  ['completion --help', 0],
  ['completion жоқ', 2],
  ['analyze бар', 0],
  ['analyze бар --format csv', 2],
  ['analyze --stems --keys бар', 2],
  ['analyze --жоқ', 2],
  ['жоқ', 2],
  ['help жоқ', 2],
  ['--help', 0],
  ['--version', 0],
  ['help list', 0],
  ['--lang жоқ', 2],
]

for (const [line, status] of STATUSES) {
  test(`kznews ${line} ends with ${status}`, () => {
    expect(run(line).status).toBe(status)
  })

  // The others have a format already, or print no data.
  const isPlain = !/--(?:format|csv|json|help|version)|^help list/.test(line)
  if (!isPlain) continue
  test(`kznews ${line} --json is one document, or one error`, () => {
    const { stdout, stderr, status: asJson } = run(`${line} --json`)
    expect(asJson).toBe(status)
    const isAnswer = stdout !== ''
    // A negative answer is data where there is any, as an empty array; --strict comes after the data.
    if (isAnswer) expect(() => JSON.parse(stdout)).not.toThrow()
    const { code, message } =
      isAnswer && status < 2 ? { code: '', message: '' } : errorOf({ stdout, stderr, status })
    if (status === 0) expect(isAnswer).toBe(true)
    if (status >= 2) expect(code).toMatch(/^[a-z-]+$/)
    if (status >= 2) expect(message).toMatch(/\p{L}/u)
  })
}

test('every command is in the table, with each status that it can end with', () => {
  const found = new Map<string, Set<number>>()
  for (const [line, status] of STATUSES) {
    const [name = ''] = line.split(' ')
    found.set(name, (found.get(name) ?? new Set()).add(status))
  }
  const help = kznews(folder, ['--help']).stdout
  const commands = help
    .split('Командалар:')[1]!
    .split('Мысалдар:')[0]!
    .matchAll(/^ {2}([a-z]+)/gm)
  for (const [, name = ''] of commands) {
    expect([...(found.get(name) ?? [])], name).toEqual(expect.arrayContaining([0, 2]))
  }
})

describe('ids go from command to command', () => {
  const inSample = (args: readonly string[], input?: string) =>
    kznews(folder, args, { env: { KZNEWS_ARCHIVE: SAMPLE }, ...(input !== undefined && { input }) })

  test('search … --format ids | show -: the same articles in the same order', () => {
    const search = inSample(['search', 'су тасқыны', '--format', 'ids', '-n', '5'])
    const ids = lines(search.stdout)
    expect(ids.length).toBeGreaterThan(1)
    const shown = jsonOf(inSample(['show', '-', '--json'], search.stdout))
    expect(shown.map(({ id }: { id: string }) => id)).toEqual(ids)
    const page = inSample(['show', '-'], search.stdout)
    expect(page.status).toBe(0)
    for (const { title } of shown) {
      expect(page.stdout.replace(/\s+/g, ' ')).toContain(title.replace(/\s+/g, ' '))
    }
  })

  test('list -n all --format ids | show - --json: the whole archive', () => {
    const list = inSample(['list', '-n', 'all', '--format', 'ids'])
    const shown = jsonOf(inSample(['show', '-', '--json'], list.stdout))
    expect(shown.map(({ id }: { id: string }) => id)).toEqual(lines(list.stdout))
  })

  test('nothing found | show -: a negative answer too, and an empty array', () => {
    const search = inSample(['search', 'жжжжж', '--format', 'ids'])
    expect(search).toMatchObject({ status: 1, stdout: '' })
    expect(inSample(['show', '-', '--json'], search.stdout)).toMatchObject({
      status: 1,
      stdout: '[]\n',
    })
  })

  test('an id among them that is not there is named, and the others are shown', () => {
    const { stdout, stderr, status } = inSample(['show', '-', '--json'], '20260622\n\nжоқ-id\r\n')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{ id: '20260622-dee782ec' }])
    expect(errorOf({ stdout, stderr, status }).message).toContain('жоқ-id')
  })
})
