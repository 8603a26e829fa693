/** V8's code cache of the program: when it is made and used, and that a bad one does no harm. */

import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kznews, SAMPLE, temporaryFolder } from '../support/cli.ts'

/** Notes how the program was compiled: without a cache, from one, or from source since V8 refused it. */
const WATCH = `
const vm = require('node:vm')
const { Script } = vm
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options)
    const how = !options.cachedData ? 'none' : this.cachedDataRejected ? 'refused' : 'used'
    require('node:fs').writeFileSync(process.env.WATCH_FILE, how)
  }
}`

/** An empty home, runs of commands in it, and the code caches that they leave. */
function home(env: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder()
  const hook = join(folder, 'watch.cjs')
  const watched = join(folder, 'watched')
  writeFileSync(hook, WATCH)
  const code = join(folder, '.cache', 'kznews', 'code')
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = kznews(folder, args, {
      env: {
        KZNEWS_ARCHIVE: SAMPLE,
        NODE_OPTIONS: `--require ${JSON.stringify(hook)}`,
        WATCH_FILE: watched,
        ...env,
      },
    })
    return { stdout, stderr, status, cache: readFileSync(watched, 'utf8') }
  }
  const script = () => run('completion', 'bash')
  const files = () => (existsSync(code) ? readdirSync(code).sort() : [])
  /** The file of a command's cache. */
  const file = (command = 'completion') => {
    const name = files().find((each) => each.endsWith(`-${command}.bin`))
    return join(code, name ?? 'none')
  }
  return { code, run, script, files, file }
}

/** A home whose cache for `completion` is there. */
function warmHome() {
  const made = home()
  made.script()
  made.script()
  return made
}

const ANSWER = { stdout: expect.stringContaining('complete -o nosort'), stderr: '', status: 0 }

describe('the cache', () => {
  test('is noted on the first run, made on the second, used on the third', () => {
    const { script, file } = home()
    expect(script()).toEqual({ ...ANSWER, cache: 'none' })
    expect(statSync(file()).size).toBe(0)
    expect(script()).toEqual({ ...ANSWER, cache: 'none' })
    expect(statSync(file()).size).toBeGreaterThan(10_000)
    expect(script()).toEqual({ ...ANSWER, cache: 'used' })
  })

  test('is in a folder and a file that the user alone may read', () => {
    const { code, file } = warmHome()
    expect(statSync(code).mode & 0o777).toBe(0o700)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  test('is one for each command, and one for everything else', () => {
    const { run, files, file } = warmHome()
    run('help')
    run('--version')
    run('lsit')
    expect(files().map((name) => name.replace(/^.*-/, ''))).toEqual([
      'completion.bin',
      'help.bin',
      'other.bin',
    ])
    expect(statSync(file('other')).size).toBeGreaterThan(0)
    expect(files().every((name) => name.includes(`-${process.version}-`))).toBe(true)
  })

  test('stays as it is once it is used', () => {
    const { script, file } = warmHome()
    const before = statSync(file(), { bigint: true }).mtimeNs
    expect(script().cache).toBe('used')
    expect(statSync(file(), { bigint: true }).mtimeNs).toBe(before)
  })
})

/** Damages to the file of a cache, and how the program is compiled on the run after. */
const DAMAGES: readonly [string, (file: string) => void, string][] = [
  [
    'with one bit changed',
    (file) => {
      const bytes = readFileSync(file)
      bytes[bytes.length >> 2]! ^= 1
      writeFileSync(file, bytes)
    },
    'none',
  ],
  [
    'with one bit changed in its second half',
    (file) => {
      const bytes = readFileSync(file)
      bytes[bytes.length - 9]! ^= 1
      writeFileSync(file, bytes)
    },
    'none',
  ],
  ['cut in the middle', (file) => truncateSync(file, statSync(file).size / 2), 'none'],
  ['cut to an odd length', (file) => truncateSync(file, 4097), 'none'],
  ['cut to nothing', (file) => truncateSync(file, 0), 'none'],
  [
    'of zeros, as after a power failure',
    (file) => writeFileSync(file, Buffer.alloc(statSync(file).size)),
    'refused',
  ],
  ['of another program', (file) => writeFileSync(file, 'бөтен'.repeat(200)), 'refused'],
]

describe('a cache', () => {
  test.each(DAMAGES)('%s is not run, and made anew', (_, damage, how) => {
    const { script, file } = warmHome()
    damage(file())
    expect(script()).toEqual({ ...ANSWER, cache: how })
    expect(script()).toEqual({ ...ANSWER, cache: 'used' })
  })

  test('that is a folder is passed over', () => {
    const { script, file } = warmHome()
    const path = file()
    rmSync(path)
    mkdirSync(path)
    for (let run = 0; run < 3; run++) expect(script()).toEqual({ ...ANSWER, cache: 'none' })
  })

  test('of another build is removed when one is written', () => {
    const { code, run, script, files } = warmHome()
    run('help')
    const own = files()
    writeFileSync(join(code, '0123456789ab-v20.0.0-list.bin'), 'ескі')
    mkdirSync(join(code, 'ескі қалта'))
    expect(script().cache).toBe('used')
    expect(files()).toHaveLength(own.length + 2)
    run('help')
    expect(files()).toEqual(own)
  })
})

/** A home with a cache, whose folder is then no longer the user's alone. */
function exposed(expose: (code: string) => void) {
  const made = warmHome()
  const before = readFileSync(made.file())
  expose(made.code)
  const name = made.file()
  return { ...made, untouched: () => readFileSync(name).equals(before) }
}

describe('a folder of caches', () => {
  test.each(['720', '702', '777'])('that others may write to (mode %s) is not used', (mode) => {
    const { script, untouched } = exposed((code) => chmodSync(code, Number.parseInt(mode, 8)))
    expect(script()).toEqual({ ...ANSWER, cache: 'none' })
    expect(untouched()).toBe(true)
  })

  test.runIf(process.getuid?.() === 0)('that is another user’s is not used', () => {
    const { script, untouched } = exposed((code) => chownSync(code, 1001, 1001))
    expect(script()).toEqual({ ...ANSWER, cache: 'none' })
    expect(untouched()).toBe(true)
  })

  test('that cannot be made is done without', () => {
    const { run } = home({ XDG_CACHE_HOME: '/dev/null' })
    for (let turn = 0; turn < 3; turn++) {
      expect(run('--version')).toMatchObject({ status: 0, stderr: '', cache: 'none' })
    }
  })
})
