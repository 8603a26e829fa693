/** Bad archives: missing, unreadable, or broken in part. */

import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { idsOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { BIN, cleanEnvironment, kznews, temporaryFolder, writeFiles } from '../support/cli.ts'

const ALL_IDS = ['list', '--format', 'ids', '--limit', 'all', '--sort', 'title']

test('an archive that was named and is not there ends with 3 and a sentence', () => {
  const run = kznews(temporaryFolder(), ['list', '--archive', 'жоқ/архив'])
  expect(run.status).toBe(3)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(/^қате: Архив табылмады: \/.*\/жоқ\/архив\nкеңес: Жолын тексеріңіз\./)
  expect(lines(run.stderr)).toHaveLength(2)
})

test('an archive named in the environment that is not there is an error too', () => {
  const run = kznews(temporaryFolder(), ['list'], { env: { KZNEWS_ARCHIVE: 'жоқ' } })
  expect(run.status).toBe(3)
  expect(run.stderr).toContain('Архив табылмады')
})

test('an empty archive lists nothing, says how to fill it, and is no failure', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'бос'))
  const list = kznews(folder, ['list', '--archive', 'бос'])
  expect(list).toMatchObject({ status: 0, stdout: '' })
  expect(list.stderr).toContain('Архив бос. Мақала қосу үшін: kznews import')
  expect(kznews(folder, ['list', '--archive', 'бос', '--json']).stdout).toBe('[]\n')
  const search = kznews(folder, ['search', 'сайлау', '--archive', 'бос', '--json'])
  expect(search).toMatchObject({ status: 1, stdout: '[]\n' })
})

test('a working folder that has been deleted is not a bug of ours', () => {
  const folder = temporaryFolder()
  const command = `mkdir жоғалған && cd жоғалған && rmdir ../жоғалған && "${process.execPath}" "${BIN}" list -n 1`
  const run = spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: cleanEnvironment(folder),
    encoding: 'utf8',
  })
  expect(run.stderr).toContain('үлгі архив')
  expect(run.status).toBe(0)
})

const OTHER_USER = 65534

/** Runs kznews as a user without rights; the program is copied to where that user can read it. */
function kznewsAsOther(folder: string, args: readonly string[]) {
  const root = join(BIN, '..', '..')
  const program = join(folder, 'program')
  mkdirSync(join(program, 'node_modules', '@photostructure'), { recursive: true })
  const parts =
    'bin dist package.json node_modules/node-gyp-build node_modules/@photostructure/sqlite'
  for (const part of parts.split(' ')) {
    cpSync(join(root, part), join(program, part), { recursive: true, dereference: true })
  }
  mkdirSync(join(folder, 'home'), { recursive: true })
  chmodSync(join(folder, 'home'), 0o777)
  chmodSync(folder, 0o755)
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [join(program, 'bin', 'kznews.js'), ...args],
    {
      cwd: folder,
      env: cleanEnvironment(join(folder, 'home')),
      encoding: 'utf8',
      ...(process.getuid?.() === 0 && { uid: OTHER_USER, gid: OTHER_USER }),
    },
  )
  if (error) throw error
  return { stdout, stderr, status }
}

/** Whether another user may run this very Node at all. */
function canRunAsOther(): boolean {
  if (process.getuid?.() !== 0) return process.getuid !== undefined
  const options = { uid: OTHER_USER, gid: OTHER_USER, cwd: '/' }
  return spawnSync(process.execPath, ['-e', '0'], options).status === 0
}

test.skipIf(!canRunAsOther())('a folder without permission costs its articles and no more', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'архив/ашық.json': article('ashyq', 'Ашық мақала'),
    'архив/жабық/а.json': article('jabyq', 'Жабық мақала'),
    'архив/оқылмайтын.json': article('oqylmaidy', 'Оқылмайтын мақала'),
    'тыйым/а.json': article('tyiym', 'Тыйым салынған'),
  })
  chmodSync(join(folder, 'архив', 'жабық'), 0o000)
  chmodSync(join(folder, 'архив', 'оқылмайтын.json'), 0o000)
  chmodSync(join(folder, 'тыйым'), 0o000)
  const run = kznewsAsOther(folder, [...ALL_IDS, '--archive', 'архив'])
  const whole = kznewsAsOther(folder, ['list', '--archive', 'тыйым'])
  chmodSync(join(folder, 'архив', 'жабық'), 0o755)
  chmodSync(join(folder, 'тыйым'), 0o755)
  expect(idsOf(run)).toEqual(['ashyq'])
  expect(run.stderr).toContain('ескерту: жабық/: қалта ашылмады (рұқсат жоқ)')
  expect(run.stderr).toContain('ескерту: оқылмайтын.json: файл оқылмады (рұқсат жоқ)')
  expect(whole.stdout).toBe('')
  expect(whole.stderr).toContain('рұқсат жоқ')
})

test.skipIf(!canRunAsOther())('an import passes over what may not be read, and says so', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'дерек/а/ашық.json': article('ashyq', 'Ашық мақала'),
    'дерек/б/жабық.json': article('jabyq', 'Жабық мақала'),
    'дерек/в/оқылмайтын.json': article('oqylmaidy', 'Оқылмайтын мақала'),
    'дерек/г/соңғы.json': article('songy', 'Соңғы мақала'),
  })
  writeFileSync(
    Buffer.concat([
      Buffer.from(join(folder, 'дерек/а/')),
      Buffer.from([0xff, 0x2e]),
      Buffer.from('json'),
    ]),
    '{}',
  )
  mkdirSync(join(folder, 'home'))
  chmodSync(join(folder, 'home'), 0o777)
  chmodSync(join(folder, 'дерек', 'б'), 0o000)
  chmodSync(join(folder, 'дерек/в/оқылмайтын.json'), 0o000)
  const run = kznewsAsOther(folder, ['import', '--json', '--archive', 'home/архив', 'дерек'])
  chmodSync(join(folder, 'дерек', 'б'), 0o755)
  expect(run.status).toBe(3)
  const { articles, refused } = JSON.parse(run.stdout)
  expect(articles.map(({ id }: { id: string }) => id)).toEqual(['ashyq', 'songy'])
  expect(refused).toEqual([
    { place: 'дерек/а/\ufffd.json', reason: 'input-unreadable' },
    { place: 'дерек/б', reason: 'input-unreadable' },
    { place: 'дерек/в/оқылмайтын.json', reason: 'input-unreadable' },
  ])
  expect(run.stderr).toContain('аты UTF-8 емес')
  expect(run.stderr).toContain('рұқсат жоқ')
})

/** A line of JSON Lines over the limit of 64 MB, written piece by piece. */
function writeHugeLine(path: string): void {
  const descriptor = openSync(path, 'w')
  const piece = 'ғ'.repeat(1 << 20)
  writeSync(descriptor, '{"id":"alyp","title":"Алып","body":["')
  for (let written = 0; written < 70; written += 2) writeSync(descriptor, piece)
  writeSync(descriptor, '"]}\n')
  writeSync(descriptor, `${JSON.stringify(article('alyptan-keiin', 'Алыптан кейінгі'))}\n`)
}

test('among good files each bad one is one warning with its place, cold and warm alike', () => {
  const folder = temporaryFolder()
  const deep = `{"title":"Терең","body":["мәтін"],"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  writeFiles(folder, {
    'archive/a-жақсы.json': article('jaqsy', 'Жақсы мақала'),
    'archive/b-сынық.json': '{"id": "synyq",\n "title": "Сынық\n',
    'archive/c-жолдар.jsonl': `${JSON.stringify(article('bir', 'Бірінші'))}\n{"id":"ekі","title":"Ек\n${JSON.stringify(article('ush', 'Үшінші'))}\n`,
    'archive/d-бос.json': '',
    'archive/e-латын.json': Buffer.from('{"id":"latyn","title":"caf\xe9","body":["x"]}', 'latin1'),
    'archive/g-терең.json': deep,
  })
  writeHugeLine(join(folder, 'archive', 'f-алып.jsonl'))

  const cold = kznews(folder, ALL_IDS)
  expect(idsOf(cold)).toEqual(['alyptan-keiin', 'bir', 'jaqsy', 'ush'])
  const warnings = lines(cold.stderr).filter((line) => line.startsWith('ескерту: '))
  expect(warnings.map((line) => line.split(': ')[1]).sort()).toEqual([
    'b-сынық.json',
    'c-жолдар.jsonl:2',
    'd-бос.json',
    'e-латын.json',
    'f-алып.jsonl:1',
    'g-терең.json',
  ])
  const about = (file: string) => warnings.find((line) => line.includes(file))
  expect(about('b-')).toContain('JSON қатесі: 2-жол')
  expect(about('d-')).toContain('файл бос')
  expect(about('e-')).toContain('мәтін UTF-8 емес')
  expect(about('f-')).toContain('шегі 64 МБ')
  expect(about('g-')).toContain('деңгейлері тым көп')

  const warm = kznews(folder, ALL_IDS)
  expect(warm).toEqual(cold)

  const strict = kznews(folder, [...ALL_IDS, '--strict'])
  expect(strict.status).toBe(3)
  expect(strict.stdout).toBe(cold.stdout)
  expect(strict.stderr).toContain('қате: Архивте 6 ақау бар')

  const index = kznews(folder, ['index', '--json'])
  expect(JSON.parse(index.stdout)).toMatchObject({ documents: 4, files: 7, problems: 6 })
  rmSync(join(folder, 'archive', 'f-алып.jsonl'))
  expect(idsOf(kznews(folder, ALL_IDS))).toEqual(['bir', 'jaqsy', 'ush'])
})

test('the first twenty problems are reported, and index reports all', () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'archive/жолдар.jsonl': '{сынық\n'.repeat(25) })
  const list = kznews(folder, ['list'])
  expect(lines(list.stderr).filter((line) => line.startsWith('ескерту'))).toHaveLength(20)
  expect(list.stderr).toContain('… тағы 5 ақау; бәрін көру үшін: kznews index')
  const index = kznews(folder, ['index'])
  expect(lines(index.stderr).filter((line) => line.startsWith('ескерту'))).toHaveLength(25)
})

test('a duplicate id is reported with both places, and the first article is kept', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'archive/а.json': article('qos', 'Бірінші жазба'),
    'archive/б.jsonl': `${JSON.stringify(article('basqa', 'Басқа'))}\n${JSON.stringify(article('qos', 'Екінші жазба'))}\n`,
  })
  for (const run of [kznews(folder, ['list', '--json']), kznews(folder, ['list', '--json'])]) {
    const titles = JSON.parse(run.stdout).map(({ title }: { title: string }) => title)
    expect(titles.sort()).toEqual(['Басқа', 'Бірінші жазба'])
    const [warning, ...others] = lines(run.stderr).filter((line) => line.startsWith('ескерту'))
    expect(others).toEqual([])
    expect(warning).toContain('б.jsonl:2: "id": «qos»')
    expect(warning).toContain('(а.json)')
  }
})

test('an impossible date is reported and left out, and its article is listed as undated', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'archive/а.json': article('kun-joq', 'Күні жоқ', { datePublished: '2023-02-29' }),
    'archive/б.json': article('ai-joq', 'Айы жоқ', { datePublished: '2023-13-01' }),
    'archive/в.json': article('soz', 'Күні түсініксіз', { datePublished: 'бір күні' }),
    'archive/г.json': article('jaqsy', 'Күні бар', { datePublished: '2023-03-01' }),
  })
  const run = kznews(folder, ['list', '--json'])
  const dates = JSON.parse(run.stdout).map((row: Record<string, unknown>) => [
    row.id,
    row.datePublished,
  ])
  expect(dates[0]).toEqual(['jaqsy', '2023-03-01'])
  expect(dates.slice(1).map(([, date]: unknown[]) => date)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(run.stderr).toContain('а.json: "datePublished": «2023-02-29» деген күн болмайды')
  expect(run.stderr).toContain('б.json: "datePublished": «2023-13-01» деген күн болмайды')
  expect(run.stderr).toContain('в.json: "datePublished": «бір күні» деген күн түсініксіз')
  expect(idsOf(kznews(folder, ['list', '--on', '2023', '--format', 'ids']))).toEqual(['jaqsy'])
})
