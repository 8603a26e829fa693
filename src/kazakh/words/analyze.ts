/** A word as a linguist would cut it: мектеп + тер + іміз + де, each piece with its name. */

import { NOUN, VERB } from '../lexicon/dictionary.ts'
import { kindsOf } from '../lexicon/lexicon.ts'
import { type Boundary, isVerbal } from './endings.ts'
import { cheapestReading, listedAs, readingOf, stem as stemOf } from './stem.ts'
import type { SuffixName } from './suffix-names.ts'
import { voiceOf } from './voice.ts'

/** A piece of a word. */
export type Piece = {
  /** As it is written in the word: `мектеб`, `тер`. The texts of all pieces make the word. */
  readonly text: string
  readonly name: 'stem' | SuffixName
}

export type Analysis = {
  readonly word: string
  /** As `stem(word)`: мектеп also where мектеб is written. */
  readonly stem: string
  /** The stem as written, then the suffixes in their order; a verb's voice is cut off its stem. */
  readonly pieces: readonly Piece[]
}

/** Where a piece begins, counted from the start of the word: suffixes change the end of a stem. */
type Cut = { readonly start: number; readonly name: SuffixName }

/** Cuts a normalised lower-case word. An irregular form of a noun or pronoun (маған) is one piece. */
export function analyze(word: string): Analysis {
  const stem = stemOf(word)
  const { boundary, root } = chainOf(word, stem)
  const cuts = suffixCuts(word.length, boundary)
  const isVerb =
    boundary === undefined ? (kindsOf(stem) & (VERB | NOUN)) === VERB : isVerbal(boundary.state)
  const voice = isVerb ? voiceOf(root) : undefined
  // With no person behind it бар-а is the converb that the tense is made of.
  const last = cuts.at(-1)
  if (last?.name === 'present') cuts[cuts.length - 1] = { ...last, name: 'converb' }
  if (voice !== undefined) cuts.unshift({ start: voice.base.length, name: voice.name })
  return { word, stem, pieces: piecesOf(word, cuts) }
}

/** The suffixes of a word from the first on, and the stem that stands before them: қолда of қолдаған. */
function chainOf(word: string, stem: string): { boundary?: Boundary | undefined; root: string } {
  const listed = listedAs(word)
  if (listed === word) return { root: word }
  if (listed === undefined) {
    const { boundary, root } = readingOf(word)
    return { boundary, root }
  }
  // қояды is listed, and a rule cuts it; маған is cut by none, and сен + ің would be wrong.
  const { stem: root, boundary } = cheapestReading(word)
  const isRuled = root === stem && boundary !== undefined && isVerbal(boundary.state)
  return isRuled ? { boundary, root } : { root: word }
}

function suffixCuts(length: number, boundary: Boundary | undefined): Cut[] {
  const cuts: Cut[] = []
  for (let at = boundary; at?.morph !== undefined; at = at.outer) {
    cuts.push({ start: length - at.depth, name: at.morph.tag as SuffixName })
  }
  return cuts
}

function piecesOf(word: string, cuts: readonly Cut[]): Piece[] {
  const pieces: Piece[] = [{ text: word.slice(0, cuts[0]?.start), name: 'stem' }]
  cuts.forEach(({ start, name }, at) => {
    const text = word.slice(start, cuts[at + 1]?.start)
    if (text !== '') pieces.push({ text, name })
  })
  return pieces
}
