/**
 * The suffix tables as the automata read them: by the state that a suffix leads to, because a word
 * is read from its end. Parsed when first asked for, and quickly: a first word waits for it.
 */

import { CLASS } from '../letters/phonology.ts'
import { DERIVATIONS } from './derivation.ts'
import { NOUN_SUFFIXES } from './noun-suffixes.ts'
import { VERB_SUFFIXES } from './verb-suffixes.ts'

/** One form of one suffix. */
export type Morph = {
  readonly tag: string
  /** The states that it may stand after. */
  readonly from: readonly string[]
  readonly cost: number
  /** Letters and archiphonemes: A I G Q. */
  readonly form: string
  /** Class bits of the letters that it may follow. */
  readonly after: number
  /** мен, нікі, хана: it is spelt so after any vowel. */
  readonly invariant: boolean
  readonly vowelFirst: boolean
}

/** The suffixes by the state that they lead to. */
export type Grammar = ReadonlyMap<string, readonly Morph[]>

/** States that stand for others: what is declined, what is conjugated. */
export const GROUPS: Readonly<Record<string, string>> = {
  ...{ N: '@', LK: '@', PT: '@', VN: '@', AO: '@', NZ: '@', KI: '@' },
  ...{ V: '#', NG: '#' },
}

/** States in which a word may end, after the cost of it: a bare verb is an order, rare in news. */
export const FINALS =
  '0 @ 0 PL 0 P1 0 P2 0 P3 0 LOC 0 C 0 EQ 0 F 3 # 0.3 PA 0.3 CO 0.8 PR 0 CV 0 MK 0 OP 0 IM'

let inflectionTable: Grammar | undefined
let derivationTable: Grammar | undefined

export function inflection(): Grammar {
  inflectionTable ??= parse(NOUN_SUFFIXES + VERB_SUFFIXES)
  return inflectionTable
}

export function derivation(): Grammar {
  derivationTable ??= parse(DERIVATIONS)
  return derivationTable
}

function parse(tables: string): Grammar {
  const morphs = new Map<string, Morph[]>()
  const lines = tables.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const columns = (lines[at] as string).split(' ')
    if (columns.length > 4) parseLine(columns, morphs)
  }
  return morphs
}

/** Index access, not destructuring: this runs once, before anything is optimised. */
function parseLine(columns: readonly string[], morphs: Map<string, Morph[]>): void {
  const tag = columns[0] as string
  const path = columns[1] as string
  const cost = Number(columns[2])
  const arrow = path.indexOf('>')
  const from = path.slice(0, arrow).split(',')
  const to = path.slice(arrow + 1)
  const list = listOf(morphs, to)
  const group = GROUPS[to]
  const groupList = group === undefined ? undefined : listOf(morphs, group)
  for (let at = 3; columns[at] !== ':'; at++) {
    const written = columns[at] as string
    const slash = written.indexOf('/')
    const after = slash < 0 ? 255 : maskOf(written, slash + 1)
    const invariant = written.startsWith('=')
    const form = written.slice(invariant ? 1 : 0, slash < 0 ? undefined : slash)
    const vowelFirst = 'AIуұ'.includes(form.charAt(0))
    const morph = { tag, from, cost, form, after, invariant, vowelFirst }
    list.push(morph)
    groupList?.push(morph)
  }
}

function listOf(morphs: Map<string, Morph[]>, state: string): Morph[] {
  const known = morphs.get(state)
  if (known !== undefined) return known
  const list: Morph[] = []
  morphs.set(state, list)
  return list
}

function maskOf(written: string, from: number): number {
  let mask = 0
  for (let at = from; at < written.length; at++) {
    mask |= CLASS[written.charAt(at) as keyof typeof CLASS]
  }
  return mask
}
