/** What the tests of fetching share: a fetcher whose time passes only when it waits. */

import { join } from 'node:path'
import { Fetcher, type FetcherOptions } from '../../../src/import/web/fetcher.ts'
import { temporaryFolder } from '../../support/cli.ts'

export const NOW = '2026-06-23T07:00:00Z'

/** A clock, and the waits that it was asked for, in milliseconds. */
export function makeClock() {
  const slept: number[] = []
  let now = 0
  const sleep = async (milliseconds: number) => {
    slept.push(Math.round(milliseconds))
    now += milliseconds
  }
  return { now: () => now, sleep, slept }
}

/** Options of a fetcher that may go to this machine alone. */
export function makeOptions(more: Partial<FetcherOptions> = {}): FetcherOptions {
  return {
    version: '1.2.3',
    cache: join(temporaryFolder(), 'web'),
    mayConnect: (address) => address === '127.0.0.1',
    now: () => new Date(NOW),
    clock: makeClock(),
    ...more,
  }
}

export function makeFetcher(more: Partial<FetcherOptions> = {}) {
  const clock = makeClock()
  const options = makeOptions({ clock, ...more })
  return { fetcher: new Fetcher(options), slept: clock.slept, options }
}

/** The code and the facts of the error that a fetch ends with. */
export async function failure(fetching: Promise<unknown>) {
  return fetching.then(
    () => 'fetched',
    ({ code, facts }) => ({ code, facts }),
  )
}
