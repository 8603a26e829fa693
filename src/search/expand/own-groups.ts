/**
 * A reader's own words of one meaning, in the format that Solr has for synonyms: a line `доллар, USD`
 * of words that stand for one another, or `бакс => доллар, USD` where only the left ones are widened;
 * `#` begins a comment. Phrases are words with spaces.
 */

import type { OwnGroup } from '../../kazakh/analyzer.ts'

export type OwnGroups = {
  readonly groups: readonly OwnGroup[]
  /** The lines that make no group, the first being 1. */
  readonly bad: readonly number[]
}

const ARROW = '=>'

function wordsOf(side: string): string[] {
  return side.split(',').map((word) => word.trim())
}

/** Undefined for a line that makes none. */
function groupOf(line: string): OwnGroup | undefined {
  const sides = line.split(ARROW).map(wordsOf)
  const [from = [], to = from] = sides
  const isWhole = sides.length <= 2 && sides.flat().every((word) => word !== '')
  return isWhole && new Set([...from, ...to]).size > 1 ? { from, to } : undefined
}

export function parseOwnGroups(text: string): OwnGroups {
  const groups: OwnGroup[] = []
  const bad: number[] = []
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    const line = written.replace(/#.*/, '').replace('\ufeff', '').trim()
    if (line === '') continue
    const group = groupOf(line)
    if (group === undefined) bad.push(at + 1)
    else groups.push(group)
  }
  return { groups, bad }
}
