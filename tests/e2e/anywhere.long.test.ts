/**
 * The package as npm installs it for all users of a machine: from its tarball, without scripts, in a
 * folder with spaces and Kazakh letters; run by a user without a home, without a network.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines } from '../support/answers.ts'
import { writeFiles } from '../support/cli.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const isRoot = process.getuid?.() === 0
const OTHER_USER = 65_534
const hasNoNetwork = isRoot && spawnSync('unshare', ['-n', 'true']).status === 0

const place = mkdtempSync(join(tmpdir(), 'kznews test '))
const prefix = join(place, 'бағдарламалар бумасы')
const own = join(place, 'Менің мұрағатым 1')
const bin = join(place, 'bin')
afterAll(() => rmSync(place, { recursive: true, force: true }))

beforeAll(() => {
  const env = { ...process.env, npm_config_cache: join(place, 'npm') }
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: ROOT, env, encoding: 'utf8' })
  const [packed] = JSON.parse(
    npm('pack', '--json', '--ignore-scripts', '--pack-destination', place),
  )
  npm('install', '--global', '--prefix', prefix, '--ignore-scripts', join(place, packed.filename))
  mkdirSync(bin)
  symlinkSync(process.execPath, join(bin, 'node'))
  mkdirSync(own)
  writeFiles(own, {
    'жазба.json': { title: 'Әкім сайлауы өтті', date: '2024-05-22', text: 'Ауыл әкімі сайланды.' },
  })
  chmodSync(place, 0o755)
  if (isRoot) chownSync(own, OTHER_USER, OTHER_USER)
})

/** kznews as a user of the machine types it, with nothing in the environment but where programs are. */
function run(...args: string[]) {
  const line = [join(prefix, 'bin', 'kznews'), ...args]
  const [command = '', ...rest] = hasNoNetwork
    ? ['unshare', '-n', 'setpriv', `--reuid=${OTHER_USER}`, '--clear-groups', ...line]
    : line
  const { stdout, stderr, status } = spawnSync(command, rest, {
    cwd: own,
    env: { PATH: `${bin}:/usr/bin:/bin`, LC_ALL: 'kk_KZ.UTF-8' },
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

describe('installed from its tarball without scripts, for a user without a home', () => {
  test('the sample is listed and searched', () => {
    const listed = run('list', '--limit', 'all')
    expect(listed.status).toBe(0)
    expect(lines(listed.stdout).length).toBeGreaterThan(40)
    expect(run('search', 'әкім сайлауы')).toMatchObject({ status: 0 })
  })

  test('an archive in a folder with spaces is imported into, searched and shown', () => {
    expect(run('import', 'жазба.json', '--archive', 'жаңа мұрағат')).toMatchObject({ status: 0 })
    const found = run('search', 'akim', '--archive', 'жаңа мұрағат', '--format', 'ids')
    expect(found.status).toBe(0)
    const [id = ''] = lines(found.stdout)
    const shown = run('show', id, '--archive', 'жаңа мұрағат')
    expect(shown.stdout).toContain('Ауыл әкімі сайланды.')
  })

  test('no file is written beside the program', () => {
    const files = readdirSync(join(prefix, 'lib', 'node_modules', 'kznews', 'dist'))
    run('list')
    run('list')
    expect(readdirSync(join(prefix, 'lib', 'node_modules', 'kznews', 'dist'))).toEqual(files)
  })
})
