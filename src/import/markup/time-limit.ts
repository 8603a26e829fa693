/**
 * A limit to the time that one item takes: a page, a feed, a record. What is known to be slow is refused
 * beforehand (limits.ts); parsers and expressions of others may still be slow in ways that nobody has met.
 * Signals come between two turns of the event loop, and this is within one: so ^C is heard here too.
 */

import { createContext, Script } from 'node:vm'

/** Milliseconds; an ordinary page takes a tenth of a second. */
const LIMIT = 4000
/** And so many for each million letters of a document that is read as a whole. */
const LIMIT_PER_MILLION = 500

/** V8 stops what a script calls when its time is over, also in the midst of an expression. */
const call = new Script('work()')
const context: { work?: () => unknown } = createContext({})

/** The work took too long, or went too deep. */
export class OutOfTime extends Error {}

const TOO_DEEP_OR_LONG = /call stack|string length/

/** ^C ends the program as at any other time; where nobody waits for it, as if it had not been caught. */
function interrupt(): void {
  if (!process.emit('SIGINT', 'SIGINT')) process.kill(process.pid, 'SIGINT')
}

/**
 * Does the work.
 *
 * @param letters of what is read, where it may be a large document
 * @throws OutOfTime where it took too long, or went too deep
 */
export function inTime<T>(work: () => T, letters = 0): T {
  context.work = work
  try {
    return call.runInContext(context, {
      timeout: LIMIT + Math.ceil((letters / 1e6) * LIMIT_PER_MILLION),
      breakOnSigint: true,
    })
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: string }
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') interrupt()
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new OutOfTime()
    if (error instanceof RangeError && TOO_DEEP_OR_LONG.test(message ?? '')) throw new OutOfTime()
    throw error
  } finally {
    delete context.work
  }
}

/** Does the work; undefined where it took too long, or went too deep. */
export function withinTime<T>(work: () => T): T | undefined {
  try {
    return inTime(work)
  } catch (error) {
    if (error instanceof OutOfTime) return undefined
    throw error
  }
}
