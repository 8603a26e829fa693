/**
 * The time that a source may take of the processor: a little, and more for each megabyte that was read.
 * One item is stopped by its own clock (markup/time-limit.ts); this is for many that are slow. A source
 * inside of another has a budget of its own, and what it takes is not the other's.
 */

import type { Bytes, Reading } from './found/draft.ts'

/** In milliseconds of the processor. News take a fiftieth of this. */
const AT_LEAST = 6000
const PER_MEGABYTE = 3000

/** What sources inside of others have taken, in milliseconds. */
let spentInside = 0

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reads a source until its budget is spent; then the rest of it is refused. */
export async function* withinBudget(
  bytes: Bytes,
  place: string,
  read: (bytes: Bytes) => AsyncGenerator<Reading>,
): AsyncGenerator<Reading> {
  let size = 0
  async function* counted() {
    for await (const chunk of bytes) {
      size += chunk.length
      yield chunk
    }
  }
  const readings = read(counted())
  let own = 0
  try {
    for (;;) {
      const [began, insideBefore] = [processorTime(), spentInside]
      const step = await readings.next()
      const taken = processorTime() - began
      own += taken - (spentInside - insideBefore)
      spentInside = insideBefore + taken
      if (step.done) return
      yield step.value
      if (own > AT_LEAST + (size / 1e6) * PER_MEGABYTE) {
        yield { place, reason: 'too-slow' }
        return
      }
    }
  } finally {
    await readings.return(undefined)
  }
}
