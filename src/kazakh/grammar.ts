/**
 * The suffix tables as the automaton reads them: by the state that a suffix leads to, because a
 * word is read from its end. Parsed when first asked for.
 */

import { DERIVATIONS } from './derivation.ts'
import { NOUN_SUFFIXES } from './noun-suffixes.ts'
import { CLASS } from './phonology.ts'
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
  /** мен, нікі, хана: no vowel of it follows the word's harmony. */
  readonly invariant: boolean
  readonly vowelFirst: boolean
}

const DECLINED = ['N', 'PT', 'VN', 'AO', 'NZ', 'KI']
const VERBAL = ['V', 'NG']

/** Where a word may end, and what that costs: a bare verb is an order, rare in news. */
export const FINAL_COSTS: Readonly<Record<string, number>> = {
  ...{ N: 0, PL: 0, P1: 0, P2: 0, P3: 0, LOC: 0, C: 0, EQ: 0, KI: 0, F: 0, V: 3, NG: 3, PA: 0.3 },
  ...{ CO: 0.3, PR: 0.8, CV: 0, PT: 0, AO: 0, MK: 0, OP: 0, IM: 0, VN: 0, NZ: 3 },
}

/** The suffixes by the state that they lead to. */
export type Grammar = ReadonlyMap<string, readonly Morph[]>

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
  for (const line of tables.split('\n')) {
    if (line === '') continue
    const [tag = '', path = '', cost, ...forms] = line.slice(0, line.indexOf(' :')).split(' ')
    const [before = '', to = ''] = path.split('>')
    const from = before.split(',').flatMap((state) => {
      return state === '@' ? DECLINED : state === '#' ? VERBAL : [state]
    })
    let list = morphs.get(to)
    if (list === undefined) morphs.set(to, (list = []))
    for (const written of forms) list.push(morphOf(tag, from, Number(cost), written))
  }
  return morphs
}

function morphOf(tag: string, from: readonly string[], cost: number, written: string): Morph {
  const [form = '', letters] = written.split('/')
  let after = letters === undefined ? 255 : 0
  for (const letter of letters ?? '') after |= CLASS[letter as keyof typeof CLASS]
  const invariant = !/[AIGQ]/.test(form) && /[аеыіұ]/.test(form)
  return { tag, from, cost, form, after, invariant, vowelFirst: 'AIуұ'.includes(form[0] ?? '') }
}
