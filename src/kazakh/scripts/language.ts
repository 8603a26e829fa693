/**
 * The language of a text, by its letters: Kazakh and those that are written in the same alphabets, and
 * are met beside it. A rule of letters is enough for these; for all others, and for a few words, it
 * has no answer.
 */

import { OWN_LETTERS } from '../letters/alphabet.ts'
import { mainScript } from './script.ts'

/** A language in Cyrillic, by the letters that it has beyond Russian. */
type Row = {
  readonly tag: string
  readonly letters: string
  /** Of each of these a text has one letter at least: they tell it from the other rows. */
  readonly own: readonly string[]
  /** Least share of `letters` among all Cyrillic ones. */
  readonly share: number
}

/** Rarer alphabets first: a later row may have all letters of an earlier one but its own. */
const CYRILLIC: readonly Row[] = [
  { tag: 'be', letters: 'іў', own: ['ў'], share: 0.03 },
  { tag: 'uk', letters: 'іїєґ', own: ['їєґ'], share: 0.03 },
  { tag: 'ba', letters: 'әғҙҡңөҫүһ', own: ['ҙҡҫ'], share: 0.08 },
  { tag: 'tg', letters: 'ғӣқӯҳҷ', own: ['ӣӯҷ'], share: 0.03 },
  { tag: 'uz', letters: 'ғқўҳ', own: ['ў'], share: 0.03 },
  { tag: 'ug', letters: 'ғәҗқңөүһ', own: ['җ', 'ғқ'], share: 0.08 },
  // Ә, ң, ө, ү are of Tatar and Kyrgyz too, і is of half of Europe.
  { tag: 'kk', letters: OWN_LETTERS, own: ['ғқң', 'ғіқұ'], share: 0.08 },
  { tag: 'tt', letters: 'әҗңөүһ', own: ['ә'], share: 0.05 },
  { tag: 'ky', letters: 'ңөү', own: ['ң'], share: 0.02 },
]

/** Characters that are looked at. */
const SAMPLE = 5000

/** Fewer letters beyond Russian tell Kazakh alone; a word or a name may hold as many. */
const LEAST_LETTERS = 4

/** Share of the letters beyond Russian that are a row's: the rest may be a name or a quotation. */
const COVERED = 0.9

/** Letters beyond Russian in a Russian text are in names. */
const MOST_IN_RUSSIAN = 0.01

const LETTER = /[а-яёіїєґўӣӯ\u0490-\u04ff]/g
const BEYOND_RUSSIAN = /[іїєґў\u0490-\u04ff]/g

/** The commonest words of Russian: every sixth of a text, and none of other languages in Cyrillic. */
const RUSSIAN_WORD = /(?<!\p{L})(?:и|в|не|на|что|с|по|из|это|как|для)(?!\p{L})/gu
const LEAST_RUSSIAN_WORDS = 0.08

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Whether one letter at least of each group is there. */
function hasEach(letters: Iterable<string>, groups: readonly string[]): boolean {
  const there = new Set(letters)
  return groups.every((group) => Array.from(group).some((letter) => there.has(letter)))
}

function isRussian(text: string, beyond: number, all: number): boolean {
  if (beyond > all * MOST_IN_RUSSIAN) return false
  const words = countOf(text, /\p{L}+/gu)
  const russian = countOf(text, RUSSIAN_WORD)
  return russian >= 2 && russian >= words * LEAST_RUSSIAN_WORDS
}

function isOf({ letters, own, tag, share }: Row, beyond: readonly string[], all: number): boolean {
  if (tag !== 'kk' && beyond.length < LEAST_LETTERS) return false
  const its = beyond.filter((letter) => letters.includes(letter)).length
  return its >= beyond.length * COVERED && its > all * share && hasEach(beyond, own)
}

function cyrillicLanguage(text: string): string | undefined {
  const all = countOf(text, LETTER)
  const beyond: readonly string[] = text.match(BEYOND_RUSSIAN) ?? []
  if (isRussian(text, beyond.length, all)) return 'ru'
  return CYRILLIC.find((row) => isOf(row, beyond, all))?.tag
}

/** The letter ū beside ğ, ş, ñ is of the orthography of 2021 alone. */
const LATIN_KAZAKH = ['ū', 'ğşñ']
/** The hamza before a word, by itself or in one letter with its vowel. */
const ARABIC_KAZAKH = /[\u0674-\u0678]/

/**
 * The language of a text as a tag of BCP 47: `kk`, `kk-Latn`, `kk-Arab`, `ru`, `uk`, `be`, `ba`, `tt`,
 * `ky`, `uz`, `ug`, `tg`; undefined where its letters do not tell.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase()
  const script = mainScript(sample)
  if (script === 'latin') return hasEach(sample, LATIN_KAZAKH) ? 'kk-Latn' : undefined
  if (script === 'arabic') return ARABIC_KAZAKH.test(sample) ? 'kk-Arab' : undefined
  return script === 'cyrillic' ? cyrillicLanguage(sample) : undefined
}

/** A Latin name may be the longer half of a headline in Cyrillic: that is no Latin text. */
const MOST_CYRILLIC = 0.25

/** The tag of a Kazakh text by its script: `kk` (Cyrillic), `kk-Latn`, `kk-Arab`. */
export function kazakhTag(text: string): 'kk' | 'kk-Latn' | 'kk-Arab' {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const script = mainScript(sample)
  if (countOf(sample, LETTER) > countOf(sample, /\p{L}/gu) * MOST_CYRILLIC) return 'kk'
  if (script === 'latin') return 'kk-Latn'
  return script === 'arabic' ? 'kk-Arab' : 'kk'
}
