/** A progress bar on stderr: on a terminal only, and only for work that takes a while. */

import { safe, safely } from '../terminal/safe.ts'
import type { Context } from './context.ts'

export type Progress = {
  /** `done` of `total`, in any unit. */
  readonly update: (done: number, total: number) => void
  /** What is waited for now. */
  readonly note: (text: string) => void
  /** Takes the bar off the screen. */
  readonly finish: () => void
}

const AFTER_MS = 500
const EVERY_MS = 100
const CELLS = 24

export function makeProgress({ err, width }: Context, label: string): Progress {
  if (!err.isTerminal) return { update: () => {}, note: () => {}, finish: () => {} }
  const began = Date.now()
  let drawn = 0
  return {
    update: (done, total) => {
      const now = Date.now()
      if (now - began < AFTER_MS || now - drawn < EVERY_MS) return
      drawn = now
      const share = total > 0 ? Math.min(done / total, 1) : 0
      const filled = Math.round(share * CELLS)
      const bar = '█'.repeat(filled) + '░'.repeat(CELLS - filled)
      const percent = `${Math.floor(share * 100)} %`
      err.write(safely`\r${safe(`${label} ${bar} ${percent}`)}\x1b[K`)
    },
    note: (text) => {
      drawn = Date.now()
      const line = [...text].slice(0, width - 1).join('')
      err.write(safely`\r${safe(line)}\x1b[K`)
    },
    finish: () => {
      if (drawn > 0) err.write(safely`\r\x1b[K`)
    },
  }
}
