/** Readings of what a command printed: lines, ids, JSON, an error. */

import { expect } from 'vitest'
import type { Run } from './cli.ts'

export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** The ids that a command listed. */
export function idsOf(run: Run): string[] {
  expect(run.status, run.stderr).toBe(0)
  return lines(run.stdout)
}

export function jsonOf(run: Run) {
  expect(run.status, run.stderr).toBe(0)
  return JSON.parse(run.stdout)
}

type SaidError = { code: string; message: string; hint?: string; choices?: string[] }

/** The error that a command with --json ended with: the last line of stderr. */
export function errorOf(run: Run): SaidError {
  return JSON.parse(lines(run.stderr).at(-1) ?? '').error
}
