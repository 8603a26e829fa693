/** Times the steps of a search, in milliseconds. Node's clock takes 1 ms to load: on demand only. */

import type { Step } from './explain.ts'

export type Clock = {
  readonly steps: readonly Step[]
  /** Ends a step: it took the time since the one before. */
  readonly step: (name: Step['name']) => void
}

export function startClock(): Clock {
  const steps: Step[] = []
  let last = performance.now()
  const step = (name: Step['name']) => {
    const now = performance.now()
    steps.push({ name, ms: now - last })
    last = now
  }
  return { steps, step }
}
