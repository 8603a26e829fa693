/** Command lines without a process for each: the program on a context of its own, for thousands of them. */

import { join } from 'node:path'
import { readEarlyOptions, shieldQuery } from '../../src/cli/argv.ts'
import { isFinished } from '../../src/cli/command-line.ts'
import type { Context } from '../../src/cli/context.ts'
import { makeProgram } from '../../src/cli/program.ts'
import { KznewsError } from '../../src/errors.ts'
import { kk } from '../../src/messages/kk/interface.ts'
import { sayError } from '../../src/messages/messages.ts'
import { safe, safeJson } from '../../src/terminal/safe.ts'
import { makeTheme } from '../../src/terminal/theme.ts'

export type Answer = {
  readonly stdout: string
  readonly stderr: string
  /** The status of the process; what is no known error is thrown. */
  readonly status: number
}

/** Runs a command line in the process of the test; caches and archives are below `folder`. */
export async function runHere(
  folder: string,
  args: readonly string[],
  {
    archive,
    width = 80,
    input,
  }: { readonly archive?: string; readonly width?: number; readonly input?: string } = {},
): Promise<Answer> {
  const written = { stdout: '', stderr: '' }
  const theme = await makeTheme(false)
  const out = {
    isTerminal: false,
    write: (text: string) => {
      written.stdout += text
    },
  }
  const err = {
    isTerminal: false,
    write: (text: string) => {
      written.stderr += text
    },
  }
  const context: Context = {
    out,
    err,
    theme,
    errTheme: theme,
    links: false,
    width,
    lang: 'kk',
    messages: kk,
    today: () => '2026-06-23',
    now: () => new Date('2026-06-23T12:00:00+05:00'),
    places: {
      environment: archive,
      cwd: folder,
      own: join(folder, 'own'),
      sample: join(folder, 'sample'),
    },
    cache: join(folder, 'cache'),
    webCache: join(folder, 'web'),
    version: '0',
    readStdin: async function* () {
      if (input !== undefined) yield Buffer.from(input)
    },
    isInputTerminal: () => input === undefined,
    atInterrupt: () => () => {},
    tellError: (error) => tellError(error),
    print: async (text) => out.write(text),
  }
  const tellError = (error: KznewsError) => {
    const { message, hint } = sayError(kk, error.code, error.facts)
    written.stderr += readEarlyOptions(args).json
      ? `${safeJson({ error: { code: error.code, message, hint } })}\n`
      : `${safe(message)}\n${safe(hint ?? '')}\n`
  }
  const end = (status: number) => ({ ...written, status })
  try {
    const program = await makeProgram(context, args)
    await program.parseAsync(shieldQuery(args), { from: 'user' })
    return end(program.exit)
  } catch (error) {
    if (isFinished(error)) return end(0)
    if (!(error instanceof KznewsError)) throw error
    tellError(error)
    return end(error.exit)
  }
}
