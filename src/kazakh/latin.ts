/** The Cyrillic readings of a phrase in Latin letters: one orthography for all of it. */

import { lowerLatin, orthographiesOf } from './latin-orthography.ts'
import { decodeLatin, type Manner } from './latin-word.ts'

const LATIN_RUN = /[a-z\u00df-\u024f\u0259]+/g

/** More switches than this would give more readings than are asked for. */
const MOST_READINGS = 6

/** The orthography shows in the first words of however long a text. */
const ENOUGH_TO_TELL = 500

type Switch = 'splitNg' | 'otherUy' | 'wSh' | 'xKs' | 'cS'

/** The ambiguous letters that an everyday phrase has, the likeliest to be the other one first. */
function switchesOf(text: string, manner: Manner): readonly Switch[] {
  if (manner.orthography !== 'everyday') return /[a-z]x/.test(text) ? ['xKs'] : []
  const switches: Switch[] = []
  if (/ng(?!h)/.test(text)) switches.push('splitNg')
  if (!manner.iGlide && /(?:^|[^aeiouy])uy(?![aeiouy])/.test(text)) switches.push('otherUy')
  if (/w/.test(text) && !/sh|gh/.test(text)) switches.push('wSh')
  if (/[a-z]x/.test(text)) switches.push('xKs')
  if (/c(?![hk])/.test(text)) switches.push('cS')
  return switches
}

/** The manners of reading a text, the likeliest first: fewer letters read the other way come first. */
function mannersOf(text: string): readonly Manner[] {
  const all: Manner[] = []
  for (const orthography of orthographiesOf(text)) {
    const manner: Manner = {
      orthography,
      q: text.includes('q'),
      gh: /gh/.test(text),
      splitNg: false,
      otherUy: false,
      wSh: false,
      xKs: false,
      cS: false,
      splitSh: text.includes('ş'),
      iGlide: /[aeo]i(?![aou])/.test(text),
    }
    // ng of a text that writes ғ as g is н and ғ; gh comes with ng for ң.
    const manners = [manner]
    for (const key of switchesOf(text, manner)) {
      for (const other of [...manners]) manners.push({ ...other, [key]: true })
    }
    all.push(...manners.slice(0, MOST_READINGS))
  }
  return all
}

/**
 * The readings of a text with its Latin words in Cyrillic letters, best first; words that `keeps`
 * names stay. Everything that is not a Latin letter stays as it is.
 */
export function readLatin(text: string, keeps: (word: string) => boolean): readonly string[] {
  const lower = lowerLatin(text)
  const spoken = (lower.match(LATIN_RUN) ?? []).filter((word) => !keeps(word)).join(' ')
  if (spoken === '') return [lower]
  const readings = mannersOf(spoken.slice(0, ENOUGH_TO_TELL)).map((manner) =>
    lower.replace(LATIN_RUN, (word) => (keeps(word) ? word : decodeLatin(word, manner))),
  )
  return [...new Set(readings)].slice(0, MOST_READINGS)
}
