/** The clock of an explained search. */

import { expect, test } from 'vitest'
import { startClock } from '../../../src/search/show/clock.ts'

test('a question that is asked again adds to the time of its steps', () => {
  const clock = startClock()
  for (const name of ['open', 'words', 'rank', 'open', 'words', 'rank', 'read'] as const) {
    clock.step(name)
  }
  expect(clock.steps.map(({ name }) => name)).toEqual(['open', 'words', 'rank', 'read'])
  for (const { ms } of clock.steps) expect(ms).toBeGreaterThanOrEqual(0)
})
