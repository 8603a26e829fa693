/** What the end-to-end tests share: folders that stand for a whole file of tests, and articles. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { type Run, writeFiles } from '../support/cli.ts'

/** A working folder with these files in it, for all tests of a file: its index is built once. */
export function standingFolder(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kznews-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return folder
}

/** An article by its id and title; `more` is whatever else its record holds. */
export function article(id: string, title: string, more: Readonly<Record<string, unknown>> = {}) {
  return { id, title, datePublished: '2024-05-01', body: [`${title} туралы мәтін.`], ...more }
}

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

/** The error that a command ended with, as --json says it: the last line of stderr. */
type Told = { code: string; message: string; hint?: string; choices?: string[] }

export function errorOf(run: Run): Told {
  return JSON.parse(lines(run.stderr).at(-1) ?? '').error
}
