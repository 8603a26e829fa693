/** Command lines without a process for each: the program on a context of its own, for thousands of them. */

import { earlyOptions, readLine } from '../../src/cli/argv.ts'
import { runLine } from '../../src/cli/run.ts'
import { measureOf } from '../../src/cli/tell.ts'
import { KznewsError } from '../../src/errors.ts'
import { renderError } from '../../src/render/error.ts'
import { contextOf } from './context.ts'

export type Answer = {
  readonly stdout: string
  readonly stderr: string
  /** The status of the process; what is no known error is thrown. */
  readonly status: number
}

type RunOptions = { readonly archive?: string; readonly width?: number; readonly input?: string }

/** Runs a command line in the process of the test; caches and archives are below `folder`. */
export async function runHere(
  folder: string,
  args: readonly string[],
  { archive, width = 80, input }: RunOptions = {},
): Promise<Answer> {
  const line = readLine(args)
  const written = { stdout: '', stderr: '' }
  const outputTo = (name: keyof typeof written) => ({
    isTerminal: false,
    write: (text: string) => {
      written[name] += text
    },
  })
  const out = outputTo('stdout')
  const err = outputTo('stderr')
  const base = await contextOf('kk', folder, { out, err, width })
  const tellError = (error: unknown) => {
    const { messages, errTheme: theme } = base
    const asJson = earlyOptions(line).json
    err.write(renderError(error, { messages, theme, measure: measureOf(base), asJson }))
  }
  const context = {
    ...base,
    places: { ...base.places, environment: archive },
    readStdin: async function* () {
      if (input !== undefined) yield Buffer.from(input)
    },
    isInputTerminal: () => input === undefined,
    tellError,
    print: async (text: string) => out.write(text),
  }
  const end = (status: number) => ({ ...written, status })
  try {
    return end(await runLine(line, context))
  } catch (error) {
    if (!(error instanceof KznewsError)) throw error
    tellError(error)
    return end(error.exit)
  }
}
