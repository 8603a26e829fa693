/** Times the steps of a search, in milliseconds. Node's clock takes 1 ms to load: on demand only. */

import type { Step } from './explain.ts'

export type Clock = {
  /** In the order in which they were first ended, each once. */
  readonly steps: readonly Step[]
  /** Ends a step: it took the time since the one before. A question asked again adds to its steps. */
  readonly step: (name: Step['name']) => void
}

export function startClock(): Clock {
  const times = new Map<Step['name'], number>()
  let last = performance.now()
  const step = (name: Step['name']) => {
    const now = performance.now()
    times.set(name, (times.get(name) ?? 0) + now - last)
    last = now
  }
  return {
    get steps() {
      return [...times].map(([name, ms]) => ({ name, ms }))
    },
    step,
  }
}
