/**
 * What `bin` loads: it runs the program from V8's code cache, so that a command does not compile
 * itself anew each time (a seventh of the CPU of `list`). The cache is as executable as the program,
 * so it is kept only in a folder that is the user's alone. Without one, or with a cache that does not
 * fit, the program is compiled as ever.
 */

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { COMMAND_NAMES, HIDDEN_NAMES } from './cli/command-names.ts'
import { xdgFolder } from './xdg.ts'

declare const KZNEWS_BUILD: string

/** Of the bundle, which is CommonJS and in the program's own folder. */
declare const require: NodeJS.Require

const PROGRAM = join(import.meta.dirname, 'program.cjs')

const NOTHING = Buffer.alloc(0)

/** A command's functions are cached by its name; whatever else was typed shares one cache. */
const COMMANDS: readonly string[] = [...COMMAND_NAMES, ...HIDDEN_NAMES]

/** The folder of code caches, if it is ours and nobody else may write there. */
function privateFolder(): string | undefined {
  const folder = join(xdgFolder('cache', process.env), 'code')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { mode, uid } = lstatSync(folder)
  const isOurs = process.getuid === undefined || uid === process.getuid()
  return isOurs && (mode & 0o022) === 0 ? folder : undefined
}

/**
 * The code stands twice in its file: V8 itself would run what a bad disk has made of it. To compare
 * the two costs nothing, while node:zlib with its checksums takes 2 ms to load.
 */
function readCache(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file)
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

function cacheFile(): string | undefined {
  try {
    const folder = privateFolder()
    const command = process.argv.find((word) => COMMANDS.includes(word)) ?? 'other'
    return folder && join(folder, `${KZNEWS_BUILD}-${process.version}-${command}.bin`)
  } catch {
    return undefined
  }
}

function start(): void {
  const file = cacheFile()
  const cachedData = file && readCache(file)
  // The build writes nothing but ASCII, and Latin letters are read twice as fast.
  const code = readFileSync(PROGRAM, 'latin1')
  const script = new Script(code, { filename: PROGRAM, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, PROGRAM, import.meta.dirname)
  if (file !== undefined && (cachedData === undefined || script.cachedDataRejected)) {
    // At the end, when what this command uses has been compiled. Not the first time: that may have
    // built an index too, and what only this needs would be loaded ever after.
    const isFirst = !existsSync(file)
    process.once('exit', () => writeCache(file, isFirst ? NOTHING : script.createCachedData()))
  }
}

start()
