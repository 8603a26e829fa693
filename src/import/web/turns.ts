/** Politeness in time: when the next request to a host may be sent, and when one is sent again. */

/** A clock in milliseconds, and a wait on it; tests have their own. */
export type Clock = {
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** Between two pages of a host, unless it asks for more. */
const PAUSE_MS = 2000
/** A host that asks for more than a minute between two pages gets a minute. */
const LONGEST_PAUSE_MS = 60_000

/** Requests are sent one after the other; this keeps those to the same host apart. */
export class Turns {
  private readonly clock: Clock
  private readonly ended = new Map<string, number>()

  constructor(clock: Clock) {
    this.clock = clock
  }

  /** Waits for the turn of a host. `crawlDelay` in seconds, as its robots.txt asks. */
  async wait(host: string, crawlDelay = 0): Promise<void> {
    const last = this.ended.get(host)
    if (last === undefined) return
    const pause = Math.min(Math.max(PAUSE_MS, crawlDelay * 1000), LONGEST_PAUSE_MS)
    const left = last + pause - this.clock.now()
    if (left > 0) await this.clock.sleep(left)
  }

  /** A request to a host has ended. */
  done(host: string): void {
    this.ended.set(host, this.clock.now())
  }
}

/** Not now, says the server or what stands before it. */
const TRANSIENT: ReadonlySet<number> = new Set([429, 502, 503, 504])
const FIRST_WAIT_MS = 4000

/** Retry-After (RFC 9110, 10.2.3) in milliseconds: seconds or a date. `now`: what a date is compared with. */
export function retryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0)
}

/**
 * How long to wait before asking again, in milliseconds: what the server asks for, else longer each
 * time with a quarter of chance in it; undefined for an answer that stands.
 */
export function waitBeforeRetry(
  status: number,
  asked: number | undefined,
  attempt: number,
  random: () => number = Math.random,
): number | undefined {
  if (!TRANSIENT.has(status)) return undefined
  return asked ?? FIRST_WAIT_MS * 2 ** attempt * (0.75 + random() / 2)
}
