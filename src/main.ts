/**
 * The edge: the process → a Context, the command, an error → an exit status. The only reader of
 * process.*; what is below gets all it needs as values.
 */

import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { type EarlyOptions, readEarlyOptions, shieldQuery } from './argv.ts'
import { isFinished } from './command-line.ts'
import type { Context } from './context.ts'
import { EXIT, type ExitCode, KznewsError } from './errors.ts'
import { dayAt } from './kazakh/zone.ts'
import { chooseLang } from './messages/lang.ts'
import { messagesIn, type Said, sayError } from './messages/messages.ts'
import { isReaderGone, makeOutput, makePrint } from './output.ts'
import { makeProgram } from './program.ts'
import { type Safe, safe, safeJson, safely } from './render/safe.ts'
import { makeTheme } from './render/theme.ts'

declare const KZNEWS_VERSION: string

const { env, stdout, stderr, stdin } = process

/** Colour is decided once: the option, NO_COLOR, what forces it, what takes it away, the terminal. */
function hasColor(asked: string | undefined, isTerminal: boolean): boolean {
  if (asked === 'always') return true
  if (asked === 'never' || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  if (env.CLICOLOR_FORCE !== undefined && env.CLICOLOR_FORCE !== '0') return true
  return env.CLICOLOR !== '0' && isTerminal && env.TERM !== 'dumb'
}

const DEFAULT_WIDTH = 80

/** COLUMNS, else what the terminal says; a pseudo-terminal without a size says 0. */
function terminalWidth(): number {
  const columns = Number(env.COLUMNS)
  if (Number.isInteger(columns) && columns > 0) return columns
  return stdout.columns || DEFAULT_WIDTH
}

/** A folder of the XDG specification: one that is empty or relative counts as not set. */
function xdgFolder(variable: 'XDG_DATA_HOME' | 'XDG_CACHE_HOME', byDefault: string): string {
  const set = env[variable]
  return join(set && isAbsolute(set) ? set : join(homedir(), byDefault), 'kznews')
}

function clock(): Date {
  const set = env.KZNEWS_NOW
  if (set === undefined || set === '') return new Date()
  const now = new Date(set)
  if (Number.isNaN(now.getTime())) throw new KznewsError('clock-invalid', { value: set })
  return now
}

function makeContext(early: EarlyOptions): Context {
  const lang = chooseLang([early.lang, env.KZNEWS_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG])
  const out = makeOutput(stdout)
  const err = makeOutput(stderr)
  const width = terminalWidth()
  return {
    out,
    err,
    theme: makeTheme(hasColor(early.color, out.isTerminal)),
    errTheme: makeTheme(hasColor(early.color, err.isTerminal)),
    width,
    lang,
    messages: messagesIn(lang),
    today: () => dayAt(clock(), 'Asia/Almaty'),
    places: {
      environment: env.KZNEWS_ARCHIVE,
      cwd: process.cwd(),
      own: join(xdgFolder('XDG_DATA_HOME', '.local/share'), 'archive'),
      sample: join(import.meta.dirname, '..', 'archive'),
    },
    cache: xdgFolder('XDG_CACHE_HOME', '.cache'),
    version: KZNEWS_VERSION,
    readStdin: () => stdin,
    print: makePrint(out, stdout, width, env, early.pager),
  }
}

/** An error in words; one that we do not know is our bug, and keeps its stack. */
async function report(error: unknown, context: Context, asJson: boolean): Promise<ExitCode> {
  const { err, errTheme, messages } = context
  const { labels } = messages
  if (!(error instanceof KznewsError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const lines = stack.split('\n').map((line) => safely`${safe(line)}\n`)
    await err.write(safely`${safe(labels.bug)}\n${lines.join('') as Safe}`)
    return EXIT.bug
  }
  const { message, hint }: Said = sayError(messages, error.code, error.facts)
  if (asJson) {
    const said = { error: { code: error.code, message, ...(hint && { hint }) } }
    await err.write(safely`${safeJson(said)}\n`)
    return error.exit
  }
  await err.write(safely`${errTheme.error(safe(`${labels.error}:`))} ${safe(message)}\n`)
  if (hint) await err.write(safely`${errTheme.dim(safe(`${labels.hint}:`))} ${safe(hint)}\n`)
  return error.exit
}

/** Runs one command line and returns the status that the process ends with. */
async function run(argv: readonly string[]): Promise<ExitCode> {
  const early = readEarlyOptions(argv)
  const context = makeContext(early)
  try {
    const program = makeProgram(context)
    await program.parseAsync(shieldQuery(argv), { from: 'user' })
    return program.exit
  } catch (error) {
    if (isFinished(error) || isReaderGone(error)) return EXIT.done
    return report(error, context, early.json)
  }
}

// Never process.exit: it would cut off what a slow pipe has not taken yet.
run(process.argv.slice(2)).then(
  (exit) => {
    process.exitCode = exit
  },
  // stderr itself is closed: there is nobody left to tell.
  () => {
    process.exitCode = EXIT.failure
  },
)
