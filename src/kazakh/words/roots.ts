/** The stems that a word may have to the left of a boundary, as they are before suffixes change them. */

import { devoiced, isSoftening } from '../letters/alternation.ts'
import { II, L, R, S, T, U } from '../letters/codes.ts'
import { classOf, FRONT, isVowel, stemHarmony } from '../letters/phonology.ts'
import { NOUN, SHORTENED, VERB } from '../lexicon/dictionary.ts'
import { kindsOf, listedStem } from '../lexicon/lexicon.ts'
import { ABSORBED, type Boundary, IOTATED, isVerbal } from './endings.ts'
import { IMPOSSIBLE, stemCost } from './score.ts'

/** A stem and the cost of the word with it (score.ts). */
export type Candidate = { readonly cost: number; readonly stem: string }

/** Few verbs end in ы, і, and few nouns keep п к қ between vowels. */
const [FULL_VOWEL_LOST, UNSOFTENED] = [2, 3]

/** More words of other languages end in -ист than in -ис. */
const AS_IN_LINGUIST = -3

const NONE: Candidate = { cost: IMPOSSIBLE, stem: '' }

/** The cheapest stem that ends at `end`, of cost IMPOSSIBLE if none can. */
export function stemAt(word: string, end: number, boundary: Boundary): Candidate {
  if (boundary.hidden === IOTATED) return iotated(word, end, boundary)
  if (boundary.hidden === ABSORBED) return absorbed(word, end, boundary)
  const asWritten = written(word, end, boundary)
  const first = boundary.morph?.vowelFirst
  if (!first && boundary.morph?.form.charCodeAt(0) !== T) return asWritten
  const other = first ? softened(word, end, boundary) : NONE
  const loan = word.charCodeAt(end - 1) === S ? clipped(word.slice(0, end), boundary) : NONE
  return cheaper(loan, cheaper(other, asWritten))
}

function cheaper(one: Candidate, other: Candidate): Candidate {
  return one.cost <= other.cost ? one : other
}

/** журналис-тер of журналист, процес-і of процесс: of ст and сс the с alone is written before т and vowels. */
function clipped(written: string, boundary: Boundary): Candidate {
  // тас-тар is of no тасс, and такси-сі of no таксист.
  if (((kindsOf(written) | kindsOf(written.slice(0, -1))) & NOUN) !== 0) return NONE
  for (const last of ['т', 'с']) {
    if ((kindsOf(written + last) & NOUN) !== 0) return candidate(written + last, boundary, 0)
  }
  if (!/.{3}ис$/.test(written)) return NONE
  return candidate(`${written}т`, boundary, AS_IN_LINGUIST)
}

function candidate(stem: string, boundary: Boundary, penalty: number): Candidate {
  return { cost: boundary.cost + penalty + stemCost(stem, boundary), stem }
}

/** жа-я of жай; ки-ю, жи-я: й is not written after и. */
function iotated(word: string, end: number, boundary: Boundary): Candidate {
  const last = word.charCodeAt(end - 1)
  if (!isVowel(last)) return NONE
  return candidate(word.slice(0, end) + (last === II ? '' : 'й'), boundary, 0)
}

/** оқ-у of оқы, ер-иді of ері. */
function absorbed(word: string, end: number, boundary: Boundary): Candidate {
  if (isVowel(word.charCodeAt(end - 1))) return NONE
  const vowel = stemHarmony(word, end) === FRONT ? 'і' : 'ы'
  return candidate(word.slice(0, end) + vowel, boundary, FULL_VOWEL_LOST)
}

function written(word: string, end: number, boundary: Boundary): Candidate {
  const { morph } = boundary
  const last = word.charCodeAt(end - 1)
  if (morph !== undefined && (classOf(last) & morph.after) === 0) return NONE
  // мектепі is no form of мектеп, but типі is one of тип.
  const unvoiced =
    morph?.vowelFirst &&
    isSoftening(last) &&
    isVowel(word.charCodeAt(end - 2)) &&
    !/[вфцщэ]|..о/.test(word.slice(0, end))
  return candidate(word.slice(0, end), boundary, unvoiced ? UNSOFTENED : 0)
}

/** Before a vowel: мектеб-і of мектеп, мұрн-ы of мұрын, тау-ып of тап. */
function softened(word: string, end: number, boundary: Boundary): Candidate {
  const { morph, state } = boundary
  const last = word.charCodeAt(end - 1)
  const spoken = devoiced(last)
  const shorter = word.slice(0, end - 1)
  if (spoken !== last) {
    if (!isVowel(word.charCodeAt(end - 2))) return NONE
    return candidate(shorter + String.fromCharCode(spoken), boundary, 0)
  }
  if (isVerbal(state) && last === U) {
    const stem = `${shorter}п`
    if (morph?.form !== 'Iп' || (kindsOf(stem) & VERB) === 0) return NONE
    return candidate(stem, boundary, 0)
  }
  if (isVowel(last)) return NONE
  const short = word.slice(0, end)
  if ((kindsOf(short) & SHORTENED) !== 0) return candidate(listedStem(short) ?? short, boundary, 0)
  return soft(`${short}ь`, boundary)
}

/** рубл-і of рубль: no soft sign is written before a vowel. */
function soft(stem: string, boundary: Boundary): Candidate {
  const last = stem.charCodeAt(stem.length - 2)
  if ((last !== L && last !== R && last !== T) || (kindsOf(stem) & NOUN) === 0) return NONE
  return candidate(stem, boundary, 0)
}
