/** Everything that a command may touch of the world. It is made in main.ts and passed down. */

import type { Places } from '../archive/locate.ts'
import type { KznewsError } from '../errors.ts'
import type { Day } from '../kazakh/dates/calendar.ts'
import type { Lang } from '../messages/lang.ts'
import type { Messages } from '../messages/messages.ts'
import type { Output } from '../terminal/output.ts'
import type { Safe } from '../terminal/safe.ts'
import type { Theme } from '../terminal/theme.ts'

export type Context = {
  readonly out: Output
  readonly err: Output
  readonly theme: Theme
  readonly errTheme: Theme
  /** Whether the terminal, and the pager before it, follow links in a page (OSC 8). */
  readonly links: boolean
  /** Columns of the terminal: COLUMNS, else what it says, else 80. */
  readonly width: number
  readonly lang: Lang
  readonly messages: Messages
  /** Today where the news is, in Asia/Almaty. Throws `clock-invalid` where the clock was set so. */
  readonly today: () => Day
  /** The time, as the clock was set. */
  readonly now: () => Date
  readonly places: Omit<Places, 'flag'>
  /** The environment variables, for what only an archive on a cluster asks. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder of index caches. */
  readonly cache: string
  /** The folder of what was fetched before. */
  readonly webCache: string
  readonly version: string
  readonly readStdin: () => AsyncIterable<Uint8Array>
  /** Whether standard input is a terminal, where nobody has piped anything in. */
  readonly isInputTerminal: () => boolean
  /** Has something done before a signal ends the program; what it returns ends the watch. */
  readonly atInterrupt: (last: () => void) => () => void
  /** Tells of an error and goes on: in words, or as JSON where the answer is JSON. */
  readonly tellError: (error: KznewsError) => void
  /** Prints a text for a person: through the pager where it is longer than the terminal. */
  readonly print: (text: Safe) => Promise<void>
}
