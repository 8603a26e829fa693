/** The Cyrillic readings of a phrase in Latin letters: one orthography for all of it. */

import {
  lowerLatin,
  type Orthography,
  orthographiesOf,
  orthographyOf,
} from './latin-orthography.ts'
import { decodeLatin, type Manner } from './latin-word.ts'

const LATIN_RUN = /[a-z\u00df-\u024f\u0259]+/g

/** More switches than this would give more readings than are asked for. */
const MOST_READINGS = 6

/** The orthography shows in the first words of a text. What is longer is no query: one reading. */
const ENOUGH_TO_TELL = 500

/** Letters that tell the orthography of a text that is read word by word: worth a longer look. */
const BEGINNING = 3000

/** сх that looks like ш: асхана, схема, Асхат. */
const SPLIT_SH = /ashan|ashat|shem|shol|ishaq|ishak/

/** Spellings with q or j and with ғ as g write ң as n: there ng is н and г. */
const SPLIT_NG = /^(?=.*[qj])(?!.*(?:gh|w|zh|ng(?![a-z])))/

/** The genitive of those who write ә and ó but no ñ: äskerining. */
const GENITIVE_NG = /[ndt][iyıï]ng(?![a-z])/

function isNgSplit(text: string, orthography: Orthography): boolean {
  return orthography === 'everyday' ? SPLIT_NG.test(text) : !text.includes('gh')
}

/** The other readings that a text leaves open, the likeliest first. */
function doubtsOf(text: string, manner: Manner): readonly Partial<Manner>[] {
  const doubts = manner.orthography === 'everyday' ? everydayDoubts(text, manner) : []
  if (manner.orthography !== 'everyday' && GENITIVE_NG.test(text) && !/[ñń]/.test(text)) {
    doubts.push({ splitNg: 'inner' })
  }
  if (/[a-z]x/.test(text)) doubts.push({ xKs: true })
  if (!manner.splitSh && SPLIT_SH.test(text)) doubts.push({ splitSh: true })
  return doubts
}

/** The ng of a genitive ends its word. */
const GENITIVE = /[ndt][iy]ng(?![a-z])/

function everydayDoubts(text: string, { splitNg, iGlide }: Manner): Partial<Manner>[] {
  const doubts: Partial<Manner>[] = []
  if (/ng(?!h|en)/.test(text)) doubts.push({ splitNg: splitNg === 'all' ? 'none' : 'all' })
  const ng = text.indexOf('ng')
  if (ng !== -1 && GENITIVE.test(text.slice(ng + 2))) doubts.push({ splitNg: 'inner' })
  if (!iGlide && /(?:^|[^aeiouy])uy(?![aeiouy])/.test(text)) doubts.push({ otherUy: true })
  if (/w/.test(text) && !/sh|gh/.test(text)) doubts.push({ wSh: true })
  if (/c(?![hk])/.test(text)) doubts.push({ cS: true })
  return doubts
}

/** How a text of a known orthography is read where nothing is in doubt. */
function plainManner(text: string, orthography: Orthography): Manner {
  return {
    orthography,
    q: text.includes('q'),
    gh: text.includes('gh'),
    splitNg: isNgSplit(text, orthography) ? 'all' : 'none',
    otherUy: false,
    wSh: false,
    xKs: false,
    cS: false,
    splitSh: text.includes('ş'),
    iGlide: /[aeo]i(?![aou])/.test(text) && !/[aeo]y/.test(text),
  }
}

/** The manners of reading a text, the likeliest first. */
function mannersOf(text: string): readonly Manner[] {
  const all: Manner[] = []
  for (const orthography of orthographiesOf(text)) {
    const manners: Manner[] = [plainManner(text, orthography)]
    for (const doubt of manners.flatMap((manner) => doubtsOf(text, manner))) {
      for (const manner of [...manners]) manners.push({ ...manner, ...doubt })
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
  const manners = mannersOf(spoken.slice(0, ENOUGH_TO_TELL))
  const worthwhile = spoken.length > ENOUGH_TO_TELL ? manners.slice(0, 1) : manners
  const readings = worthwhile.map((manner) =>
    lower.replace(LATIN_RUN, (word) => (keeps(word) ? word : decodeLatin(word, manner))),
  )
  return [...new Set(readings)].slice(0, MOST_READINGS)
}

/**
 * A reader for the words of one text, in whatever case they are; the beginning of the text tells
 * its orthography. What comes back is in lower case.
 *
 * @param text its Latin words, without foreign ones
 */
export function latinReader(text: string): (word: string) => string {
  const beginning = lowerLatin(text.slice(0, BEGINNING))
  const manner = plainManner(beginning, orthographyOf(beginning))
  return (word) => {
    // But for everyday spelling, I is the capital of ı, whether the word has an İ or not.
    const isEveryday = manner.orthography === 'everyday'
    return decodeLatin(lowerLatin(isEveryday ? word : word.replaceAll('I', 'ı')), manner)
  }
}
