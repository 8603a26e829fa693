/**
 * A limit to the time that a page takes. What is known to be slow is refused beforehand (limits.ts);
 * parsers and expressions of others may still be slow in ways that nobody has met.
 */

import { createContext, Script } from 'node:vm'

/** Milliseconds; an ordinary page takes a tenth of a second. */
const LIMIT = 4000

/** V8 stops what a script calls when its time is over, also in the midst of an expression. */
const call = new Script('work()')
const context: { work?: () => unknown } = createContext({})

function isTimeOut(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/** Does the work; undefined where it took too long, or went too deep. */
export function withinTime<T>(work: () => T): T | undefined {
  context.work = work
  try {
    return call.runInContext(context, { timeout: LIMIT })
  } catch (error) {
    if (isTimeOut(error) || error instanceof RangeError) return undefined
    throw error
  } finally {
    delete context.work
  }
}
