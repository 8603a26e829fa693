/**
 * The suffix automata: all legal ends of words, read from the last letter inwards. They are built as
 * words ask for them, one node a letter, like the lazy DFA of RE2: a first word makes ten nodes, not
 * the thousands that a month of news needs. A node says which stems could stand before it.
 */

import { agree, devoiced, isSoftening } from '../letters/alternation.ts'
import { A, I, II, SHORT_I, U, YA, YU, YY } from '../letters/codes.ts'
import { classOf } from '../letters/phonology.ts'
import { derivation, FINALS, type Grammar, inflection, type Morph } from './grammar.ts'

/** How the stem is restored from what is written before a boundary. */
export const AS_WRITTEN = 0
/** жа-я, аза-ю: the й is in the я, ю. */
export const IOTATED = 1
/** оқ-у, оқ-иды: the last ы/і of the stem is in the у, и. */
export const ABSORBED = 2

/** A place between two suffixes, or between stem and suffix. */
export type Boundary = {
  readonly state: string
  /** The suffix to the right of it, undefined at the end of the word. */
  readonly morph: Morph | undefined
  readonly outer: Boundary | undefined
  readonly cost: number
  /** BACK or FRONT if the suffixes need it of the stem, else 0. */
  readonly harmony: number
  /** Letters to the right of it. */
  readonly depth: number
  /** IOTATED, ABSORBED if the letter to the left is not written, else AS_WRITTEN. */
  readonly hidden: number
}

/** A suffix of which the letters up to `at` are still to be read. */
type Partial = {
  readonly morph: Morph
  readonly at: number
  readonly harmony: number
  readonly outer: Boundary
}

export type Node = {
  readonly grammar: Grammar
  readonly depth: number
  readonly partials: readonly Partial[]
  readonly boundaries: readonly Boundary[]
  /** The boundaries where a stem can stand to the left: states N and V. */
  readonly stems: readonly Boundary[]
  readonly next: Map<number, Node | null>
}

/** The state of a reading; the functions below fill it. */
type Reading = { readonly partials: Partial[]; readonly boundaries: Boundary[] }

/** Beyond this no word of the language goes. */
const DEEPEST = 40
/** Costs above this never win. */
const DEAREST = 16
/** Some 40 MB: beyond, the automata are begun anew. */
const MOST_NODES = 100_000

let count = 0
let wordEnds: Node | undefined
let stemEnds: Readonly<Record<string, Node>> | undefined

/** The node before any inflection is read. */
export function wordEnd(): Node {
  if (count > MOST_NODES) forget()
  wordEnds ??= nodeOf(inflection(), 0, [], lastBoundaries(FINALS))
  return wordEnds
}

/** The node at the end of a stem of state N or V, before any derivation is read. */
export function stemEnd(state: 'N' | 'V'): Node {
  stemEnds ??= {
    N: nodeOf(derivation(), 0, [], lastBoundaries('0 N')),
    V: nodeOf(derivation(), 0, [], lastBoundaries('0 V')),
  }
  return stemEnds[state] as Node
}

function forget(): void {
  count = 0
  wordEnds = undefined
  stemEnds = undefined
}

function lastBoundaries(finals: string): Boundary[] {
  const boundaries: Boundary[] = []
  const columns = finals.split(' ')
  for (let at = 0; at < columns.length; at += 2) {
    const cost = Number(columns[at])
    const state = columns[at + 1] as string
    const hidden = AS_WRITTEN
    boundaries.push({
      state,
      morph: undefined,
      outer: undefined,
      cost,
      harmony: 0,
      depth: 0,
      hidden,
    })
  }
  return boundaries
}

/** The node one letter further in, or null: no suffixes end so. */
export function step(node: Node, code: number): Node | null {
  const known = node.next.get(code)
  if (known !== undefined) return known
  const next = node.depth < DEEPEST ? expand(node, code) : null
  node.next.set(code, next)
  return next
}

function expand(node: Node, code: number): Node | null {
  const reading: Reading = { partials: [], boundaries: [] }
  const depth = node.depth + 1
  advance(node, code, depth, reading)
  if (code === YA) hide(node, A, IOTATED, [SHORT_I], reading)
  else if (code === YU) hide(node, U, IOTATED, [SHORT_I], reading)
  else if (code === II) hide(node, SHORT_I, ABSORBED, [YY, I], reading)
  else if (code === U) hide(node, U, ABSORBED, [YY, I], reading)
  const { partials, boundaries } = reading
  if (partials.length + boundaries.length === 0) return null
  return nodeOf(node.grammar, depth, partials, boundaries)
}

/** Reads a letter that is written for two: the right one must begin a suffix. */
function hide(
  node: Node,
  right: number,
  hidden: number,
  left: readonly number[],
  reading: Reading,
): void {
  const depth = node.depth + 1
  const begun: Reading = { partials: [], boundaries: [] }
  advance(node, right, depth, begun)
  if (begun.boundaries.length === 0) return
  const boundaries = begun.boundaries.map((boundary) => ({ ...boundary, hidden }))
  reading.boundaries.push(...boundaries)
  const between = { grammar: node.grammar, partials: [], boundaries }
  for (const code of left) advance(between, code, depth, reading)
}

function nodeOf(grammar: Grammar, depth: number, partials: Partial[], all: Boundary[]): Node {
  count++
  const boundaries = depth === 0 ? all : []
  if (depth > 0) for (const each of all) keepCheaper(boundaries, each)
  const stems: Boundary[] = []
  for (const each of boundaries) if (isNominal(each.state) || isVerbal(each.state)) stems.push(each)
  return { grammar, depth, partials, boundaries, stems, next: new Map() }
}

/** Whether a noun, adjective or the like can be to the left of a boundary. */
function isNominal(state: string): boolean {
  return state === '@' || state === 'N'
}

/** Whether a verb can be to the left of a boundary. */
export function isVerbal(state: string): boolean {
  return state === '#' || state === 'V'
}

/** Keeps the cheapest of boundaries that differ in nothing but their cost and past. */
function keepCheaper(kept: Boundary[], each: Boundary): void {
  for (let at = 0; at < kept.length; at++) {
    const rival = kept[at] as Boundary
    if (!asksTheSame(rival, each)) continue
    if (each.cost < rival.cost) kept[at] = each
    return
  }
  kept.push(each)
}

function asksTheSame(one: Boundary, other: Boundary): boolean {
  if (one.state !== other.state || one.harmony !== other.harmony) return false
  if (one.morph === other.morph) return one.hidden === other.hidden
  return (
    one.hidden === other.hidden &&
    one.morph?.after === other.morph?.after &&
    one.morph?.vowelFirst === other.morph?.vowelFirst &&
    (one.morph?.form === 'Iп') === (other.morph?.form === 'Iп')
  )
}

type Source = Pick<Node, 'grammar' | 'partials' | 'boundaries'>

function advance(from: Source, code: number, depth: number, reading: Reading): void {
  for (const partial of from.partials) read(partial, code, depth, reading)
  for (const boundary of from.boundaries) {
    const spoken = spokenBefore(boundary, code)
    if (spoken > 0) begin(boundary, from.grammar.get(boundary.state), spoken, depth, reading)
  }
}

/** The letter to the left of a boundary as it is without what is to the right; 0: it cannot be. */
function spokenBefore({ morph: right, hidden }: Boundary, code: number): number {
  if (hidden !== AS_WRITTEN && !isHidden(hidden, code)) return 0
  if (right === undefined) return code
  // Before a vowel the suffix to the left has lost its п к қ as well: мектеп-тік, мектеп-тіг-і.
  const spoken = right.vowelFirst ? devoiced(code) : code
  if (right.vowelFirst && spoken === code && isSoftening(code)) return 0
  return (classOf(spoken) & right.after) === 0 ? 0 : spoken
}

/** Reads the last letter of the suffixes that can stand to the left of a boundary. */
function begin(
  outer: Boundary,
  morphs: readonly Morph[] | undefined,
  code: number,
  depth: number,
  reading: Reading,
): void {
  for (const morph of morphs ?? []) {
    if (outer.cost + morph.cost > DEAREST) continue
    const { harmony } = outer
    read({ morph, at: morph.form.length - 1, harmony, outer }, code, depth, reading)
  }
}

function isHidden(hidden: number, code: number): boolean {
  return hidden === IOTATED ? code === SHORT_I : code === YY || code === I
}

/** One letter of a suffix, from its end. */
function read(partial: Partial, code: number, depth: number, reading: Reading): void {
  const { morph, at, outer } = partial
  const harmony = agree(morph.form.charCodeAt(at), code, partial.harmony)
  if (harmony < 0) return
  if (at > 0) {
    reading.partials.push({ morph, at: at - 1, harmony, outer })
    return
  }
  const cost = outer.cost + morph.cost
  const needed = morph.invariant ? 0 : harmony
  for (const state of morph.from) {
    reading.boundaries.push({ state, morph, outer, cost, harmony: needed, depth, hidden: 0 })
  }
}
