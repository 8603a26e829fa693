/** The stems that a word may have to the left of a boundary, as they are before suffixes change them. */

import { codeOf } from '../letters/alphabet.ts'
import { devoiced, isSoftening } from '../letters/alternation.ts'
import { classOf, FRONT, isVowel, stemHarmony } from '../letters/phonology.ts'
import { NOUN, SHORTENED, VERB } from '../lexicon/dictionary.ts'
import { kindsOf, listedStem } from '../lexicon/lexicon.ts'
import { ABSORBED, type Boundary, IOTATED, isVerbal } from './endings.ts'
import { IMPOSSIBLE, stemCost } from './score.ts'

export type Candidate = { cost: number; stem: string }

const U = codeOf('у')
const II = codeOf('и')
const L = codeOf('л')
const R = codeOf('р')
const T = codeOf('т')

/** Few verbs end in ы, і, and few nouns keep п к қ between vowels. */
const [FULL_VOWEL_LOST, UNSOFTENED] = [2, 3]

const best: Candidate = { cost: IMPOSSIBLE, stem: '' }

/** The cheapest stem that ends at `end`. The object is used again by the next call. */
export function stemAt(word: string, end: number, boundary: Boundary): Candidate {
  best.cost = IMPOSSIBLE
  if (boundary.hidden === IOTATED) considerIotated(word, end, boundary)
  else if (boundary.hidden === ABSORBED) considerAbsorbed(word, end, boundary)
  else {
    if (boundary.morph?.vowelFirst) considerSoftened(word, end, boundary)
    considerWritten(word, end, boundary)
  }
  return best
}

/** жа-я of жай; ки-ю, жи-я: й is not written after и. */
function considerIotated(word: string, end: number, boundary: Boundary): void {
  const last = word.charCodeAt(end - 1)
  if (isVowel(last)) consider(word.slice(0, end) + (last === II ? '' : 'й'), boundary, 0)
}

/** оқ-у of оқы, ер-иді of ері. */
function considerAbsorbed(word: string, end: number, boundary: Boundary): void {
  if (isVowel(word.charCodeAt(end - 1))) return
  const vowel = stemHarmony(word, end) === FRONT ? 'і' : 'ы'
  consider(word.slice(0, end) + vowel, boundary, FULL_VOWEL_LOST)
}

function considerWritten(word: string, end: number, boundary: Boundary): void {
  const { morph } = boundary
  const last = word.charCodeAt(end - 1)
  if (morph !== undefined && (classOf(last) & morph.after) === 0) return
  // мектепі is no form of мектеп, but типі is one of тип.
  const unvoiced = morph?.vowelFirst && isSoftening(last) && isVowel(word.charCodeAt(end - 2))
  consider(word.slice(0, end), boundary, unvoiced ? UNSOFTENED : 0)
}

function consider(stem: string, boundary: Boundary, penalty: number): void {
  const cost = boundary.cost + penalty + stemCost(stem, boundary)
  if (cost >= best.cost) return
  best.cost = cost
  best.stem = stem
}

/** Before a vowel: мектеб-і of мектеп, мұрн-ы of мұрын, тау-ып of тап. */
function considerSoftened(word: string, end: number, boundary: Boundary): void {
  const { morph, state } = boundary
  const last = word.charCodeAt(end - 1)
  const spoken = devoiced(last)
  if (spoken !== last) {
    if (isVowel(word.charCodeAt(end - 2))) {
      consider(word.slice(0, end - 1) + String.fromCharCode(spoken), boundary, 0)
    }
  } else if (isVerbal(state) && last === U) {
    const stem = `${word.slice(0, end - 1)}п`
    if (morph?.form === 'Iп' && (kindsOf(stem) & VERB) !== 0) consider(stem, boundary, 0)
  } else if (!isVowel(last)) {
    const short = word.slice(0, end)
    if ((kindsOf(short) & SHORTENED) !== 0) consider(listedStem(short) ?? short, boundary, 0)
    else considerSoft(`${short}ь`, boundary)
  }
}

/** рубл-і of рубль: no soft sign is written before a vowel. */
function considerSoft(stem: string, boundary: Boundary): void {
  const last = stem.charCodeAt(stem.length - 2)
  if ((last === L || last === R || last === T) && (kindsOf(stem) & NOUN) !== 0) {
    consider(stem, boundary, 0)
  }
}
