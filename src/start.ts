/**
 * What `bin` loads: it reads the parts of the program that a command needs, and runs them from V8's
 * code cache, so that a command does not compile itself anew each time (a seventh of the CPU of
 * `list`). The cache is as executable as the program, so it is kept only in a folder that is the
 * user's alone. Without one, or with a cache that does not fit, the program is compiled as ever.
 */

import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { makeFolder } from './archive/make-folder.ts'
import { isPrivateFolder, readPrivateFile } from './archive/private-folder.ts'
import { COMMAND_NAMES, HIDDEN_NAMES } from './cli/command-names.ts'
import { xdgFolder } from './xdg.ts'

declare const KZNEWS_BUILD: string

/**
 * JSON: by command, the stretches of the program that it reads first, those that it reads when a part
 * is missing there, and the whole; each is beginnings and ends in turn. `other` is whatever else was typed.
 */
declare const KZNEWS_STRETCHES: string

/** Of the bundle, which is CommonJS and in the program's own folder. */
declare const require: NodeJS.Require

/** A module of the program: what it exports, made from what gives it other modules. */
type Part = (
  load: (id: number) => object,
  later: (id: number) => Promise<object>,
  require: NodeJS.Require,
  dirname: string,
) => object

type Parts = Record<number, Part>

const PROGRAM = join(import.meta.dirname, 'program.cjs')

const NOTHING = Buffer.alloc(0)

/** A command's functions are cached by its name; whatever else was typed shares one cache. */
const COMMANDS: readonly string[] = [...COMMAND_NAMES, ...HIDDEN_NAMES]

/** The folder of code caches, if nobody else can have put anything there. */
function privateFolder(): string | undefined {
  const folder = join(xdgFolder('cache', process.env), 'code')
  makeFolder(folder, 0o700)
  return isPrivateFolder(folder) ? folder : undefined
}

/**
 * The code stands twice in its file: V8 itself would run what a bad disk has made of it. To compare
 * the two costs nothing, while node:zlib with its checksums takes 2 ms to load.
 */
function readCache(file: string): Buffer | undefined {
  try {
    const bytes = readPrivateFile(file) ?? NOTHING
    const code = bytes.subarray(0, bytes.length / 2)
    return code.length > 0 && code.equals(bytes.subarray(code.length)) ? code : undefined
  } catch {
    return undefined
  }
}

/** Keeps a cache, and lets those of other builds go. */
function writeCache(file: string, code: Buffer): void {
  try {
    const temporary = `${file}.${process.pid}`
    writeFileSync(temporary, Buffer.concat([code, code]), { mode: 0o600 })
    renameSync(temporary, file)
    for (const name of readdirSync(dirname(file))) {
      if (!name.startsWith(KZNEWS_BUILD)) rmSync(join(dirname(file), name), { recursive: true })
    }
  } catch {
    // The next run tries again.
  }
}

const COMMAND = process.argv.find((word) => COMMANDS.includes(word)) ?? 'other'

/** Where the code cache of what is read first, second or third is kept. */
function cacheFile(turn: number): string | undefined {
  try {
    const folder = privateFolder()
    const name = turn === 0 ? COMMAND : `${COMMAND}.${turn + 1}`
    return folder && join(folder, `${KZNEWS_BUILD}-${process.version}-${name}.bin`)
  } catch {
    return undefined
  }
}

/** The build writes nothing but ASCII, and Latin letters are read twice as fast. */
function readProgram(stretches: readonly number[]): string {
  const file = openSync(PROGRAM, 'r')
  let size = 0
  for (let at = 0; at < stretches.length; at += 2) size += stretches[at + 1]! - stretches[at]!
  const bytes = Buffer.allocUnsafe(size)
  let filled = 0
  for (let at = 0; at < stretches.length; at += 2) {
    const length = stretches[at + 1]! - stretches[at]!
    filled += readSync(file, bytes, filled, length, stretches[at]!)
  }
  closeSync(file)
  return (bytes as Buffer & { latin1Slice(): string }).latin1Slice()
}

/** The parts in some stretches of the program, from their code cache if there is one. */
function compile(stretches: readonly number[], turn: number): Parts {
  const file = cacheFile(turn)
  const cachedData = file && readCache(file)
  const code = readProgram(stretches)
  const script = new Script(code, { filename: PROGRAM, ...(cachedData && { cachedData }) })
  if (file !== undefined && (cachedData === undefined || script.cachedDataRejected)) {
    // At the end, when what this command uses has been compiled. Not the first time: that may have
    // built an index too, and what only this needs would be loaded ever after.
    const isFirst = !existsSync(file)
    process.once('exit', () => writeCache(file, isFirst ? NOTHING : script.createCachedData()))
  }
  return script.runInThisContext() as Parts
}

function start(): void {
  const stretches = (JSON.parse(KZNEWS_STRETCHES) as Record<string, number[][]>)[COMMAND]!
  const loaded = new Map<number, object>()
  let turn = 0
  let parts = compile(stretches[0]!, turn)
  const load = (id: number): object => {
    const known = loaded.get(id)
    if (known !== undefined) return known
    while (parts[id] === undefined) {
      turn++
      parts = { ...compile(stretches[turn]!, turn), ...parts }
    }
    const made = parts[id](load, later, require, import.meta.dirname)
    loaded.set(id, made)
    return made
  }
  const later = async (id: number) => load(id)
  load(0)
}

start()
