/**
 * The edge: the process → a Context, the command, an error → an exit status. The only reader of
 * process.*; what is below gets all it needs as values.
 */

import { join } from 'node:path'
import { type EarlyOptions, earlyOptions, readLine } from './cli/argv.ts'
import type { Context } from './cli/context.ts'
import { runLine } from './cli/run.ts'
import { measureOf } from './cli/tell.ts'
import { type ErrorFacts, EXIT, type ExitCode, KznewsError } from './errors.ts'
import type { Day } from './kazakh/dates/calendar.ts'
import { chooseLang } from './messages/lang.ts'
import { messagesIn } from './messages/load.ts'
import { renderError, stackText } from './render/error.ts'
import { showsLinks } from './terminal/links.ts'
import {
  areOneDevice,
  isReaderGone,
  isTerminal,
  makeErrorOutput,
  makeOutput,
} from './terminal/output.ts'
import { makePrint } from './terminal/pager.ts'
import type { Safe } from './terminal/safe.ts'
import { atInterrupt } from './terminal/signals.ts'
import { makeTheme } from './terminal/theme.ts'
import { homeFolder, xdgFolder } from './xdg.ts'

declare const KZNEWS_VERSION: string

const { env } = process

/** An environment variable that is set; an empty one counts as none. */
const setting = (name: string): string | undefined => env[name] || undefined

/**
 * Colour is decided once: the option, NO_COLOR, what forces it, what takes it away, the terminal.
 * https://no-color.org, https://force-color.org, https://bixense.com/clicolors.
 */
function hasColor(asked: string | undefined, isTerminal: boolean): boolean {
  if (asked === 'always') return true
  if (asked === 'never' || setting('NO_COLOR') !== undefined) return false
  const forced = setting('FORCE_COLOR')
  if (forced !== undefined) return !['0', 'false'].includes(forced)
  if ((setting('CLICOLOR_FORCE') ?? '0') !== '0') return true
  return env.CLICOLOR !== '0' && isTerminal && env.TERM !== 'dumb'
}

/** Links are seen by their underline, so they come with colour; less lets them through. */
function hasLinks({ color, pager }: EarlyOptions, isTerminal: boolean): boolean {
  const command = (env.KZNEWS_PAGER ?? env.PAGER ?? 'less').trim()
  const isPassed = !pager || /^(?:$|cat$|(?:\S*\/)?less(?: |$))/.test(command)
  return showsLinks(env, isTerminal && isPassed && hasColor(color, isTerminal))
}

const DEFAULT_WIDTH = 80
const DEFAULT_ROWS = 24
/** No terminal is wider; a concordance fills its width with spaces. */
const MOST_COLUMNS = 10_000

/** COLUMNS, else what the terminal says; a pseudo-terminal without a size says 0. */
function terminalWidth(isOutTerminal: boolean): number {
  if (/^[1-9]\d*$/.test(env.COLUMNS ?? '')) return Math.min(Number(env.COLUMNS), MOST_COLUMNS)
  return (isOutTerminal && process.stdout.columns) || DEFAULT_WIDTH
}

function clock(): Date {
  const set = env.KZNEWS_NOW
  if (set === undefined || set === '') return new Date()
  const now = new Date(set)
  if (Number.isNaN(now.getTime())) throw new KznewsError('clock-invalid', { value: set })
  return now
}

/**
 * The day in Almaty. The process is sent there for a moment: a time zone of Intl's costs a cold
 * process 15 ms, a tenth of `list`, and this a fifth of one.
 */
function almatyDay(now: Date): Day {
  const own = env.TZ
  env.TZ = 'Asia/Almaty'
  const numbers = [now.getMonth() + 1, now.getDate()].map((number) =>
    String(number).padStart(2, '0'),
  )
  const day = [String(now.getFullYear()).padStart(4, '0'), ...numbers].join('-')
  if (own === undefined) delete env.TZ
  else env.TZ = own
  return day
}

/** The working folder; one that has been deleted since is where nothing can be found. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    return env.PWD || '/'
  }
}

async function makeContext(early: EarlyOptions): Promise<Context> {
  const lang = chooseLang([early.lang, env.KZNEWS_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG])
  const out = makeOutput(
    1,
    isTerminal(1, () => process.stdout.isTTY),
  )
  const err = makeErrorOutput(
    isTerminal(2, () => (areOneDevice() ? out.isTerminal : process.stderr.isTTY)),
  )
  const width = terminalWidth(out.isTerminal)
  const context: Context = {
    out,
    err,
    theme: await makeTheme(hasColor(early.color, out.isTerminal)),
    errTheme: await makeTheme(hasColor(early.color, err.isTerminal)),
    messages: await messagesIn(lang),
    links: hasLinks(early, out.isTerminal),
    width,
    lang,
    now: clock,
    today: () => almatyDay(clock()),
    places: {
      environment: env.KZNEWS_ARCHIVE,
      cwd: workingFolder(),
      home: homeFolder(env),
      own: join(xdgFolder('data', env), 'archive'),
      sample: join(import.meta.dirname, '..', 'archive'),
    },
    environment: env,
    cache: join(xdgFolder('cache', env), 'index'),
    webCache: join(xdgFolder('cache', env), 'web'),
    version: KZNEWS_VERSION,
    readStdin: () => process.stdin,
    isInputTerminal: () => isTerminal(0, () => process.stdin.isTTY),
    atInterrupt,
    tellError: (error) => err.write(errorText(error, context, early.json)),
    print: makePrint(out, {
      columns: width,
      rows: (out.isTerminal && process.stdout.rows) || DEFAULT_ROWS,
      environment: env,
      pages: early.pager,
    }),
  }
  return context
}

/** The same error; of a wrong value it also says what was probably meant. */
async function withSuggestion(error: unknown): Promise<unknown> {
  if (!(error instanceof KznewsError) || error.code !== 'choice-invalid') return error
  const facts = error.facts as ErrorFacts['choice-invalid']
  const { likeliest } = await import('./search/fuzzy.ts')
  const near = likeliest(facts.value, facts.choices)
  if (near === undefined) return error
  return new KznewsError('choice-invalid', { ...facts, near })
}

/** An error as it goes to stderr: in words, or as JSON where the answer is JSON. */
function errorText(error: unknown, context: Context, asJson: boolean): Safe {
  const { messages, errTheme: theme } = context
  return renderError(error, { messages, theme, measure: measureOf(context), asJson })
}

function exitOf(error: unknown): ExitCode {
  return error instanceof KznewsError ? error.exit : EXIT.bug
}

/** Runs one command line and returns the status that the process ends with. */
async function run(argv: readonly string[]): Promise<ExitCode> {
  const line = readLine(argv)
  const early = earlyOptions(line)
  const context = await makeContext(early)
  try {
    return await runLine(line, context)
  } catch (error) {
    if (isReaderGone(error)) return EXIT.done
    context.err.write(errorText(await withSuggestion(error), context, early.json))
    return exitOf(error)
  }
}

run(process.argv.slice(2)).then(
  // All is written by now. Left to itself Node takes the heap down piece by piece, for a millisecond.
  (exit) => process.exit(exit),
  // Without a context there are no languages yet; what went wrong must be seen all the same.
  (error: unknown) => {
    process.exitCode = EXIT.bug
    makeErrorOutput(false).write(stackText(error))
  },
)
