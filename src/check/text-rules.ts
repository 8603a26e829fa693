/**
 * Faults in the letters of a text, whatever it says: a table of rules. Each has an
 * expression that nearly no text passes, so that sound texts cost little. Legal characters that
 * do no harm are no flaw: ZWJ in an emoji, a mark of direction in Arabic script.
 */

import {
  ANNOTATIONS,
  BIDI_CONTROLS,
  C0,
  C1,
  CYRILLIC,
  DELETE,
  DIRECTION_MARKS,
  FILLERS,
  GRAPHEME_JOINER,
  JOINERS,
  LONE_SURROGATE,
  LOW_HALVES,
  SOFT_HYPHEN,
  TAG,
  ZERO_WIDTH,
} from '../kazakh/letters/characters.ts'
import { findLostLetters } from '../kazakh/letters/lost-letters.ts'
import type { CheckName } from './finding.ts'
import { lookAlikes, SUSPECT } from './look-alikes.ts'
import type { Match } from './match.ts'

export type TextRule = {
  readonly check: CheckName
  /** Whether a text can have the flaw at all. */
  readonly isSuspect: (text: string) => boolean
  readonly find: (text: string) => Iterable<Match>
  /** It asks whether letters are of the Kazakh alphabet, so it is not for every language. */
  readonly ofAlphabet?: true
}

/** Kazakh in UTF-8 that was read as Windows-1251: РњРµРєС‚РµРї was Мектеп. In pairs, three and more. */
const AS_1251 =
  /(?:[РСТУ][\u0080-\u00bf\u0401-\u040f\u0451-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122]){3,}/g
/** ТІРІСІ is a word, so there must be a sign among the letters. */
const SIGN =
  /[\u0080-\u00bf\u0402-\u0405\u0408-\u040f\u0452-\u0455\u0458-\u045f\u2018-\u203a\u20ac\u2122]/
/** The same, read as Latin-1 or Windows-1252: ÐœÐµÐºÑ‚ÐµÐ¿. */
const AS_1252 =
  /(?:[\u00d0-\u00d3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]){2,}/g
/** KZ-1048 read as Windows-1251: ќазаќстан. Nothing Kazakh has one of these letters. */
const AS_KZ_1048 = /[јЈѕЅќЌћЋ](?=[\u0400-\u052f])|(?<=[\u0400-\u052f])[јЈѕЅќЌћЋ]/g

/** Tabs and ends of lines are text; U+FFFE and U+FFFF are no characters. */
const CONTROL = new RegExp(`(?![\\t\\n\\r])[${C0}${DELETE}${C1}\\ufffe\\uffff]`, 'g')
/**
 * Unseen characters that have no check of their own. A joiner does harm behind a Cyrillic letter
 * alone, tags none behind the flag that they make, and variation selectors never.
 */
const INVISIBLE = new RegExp(
  `🏴(?:${TAG})+|${TAG}|[${GRAPHEME_JOINER}${FILLERS}${ZERO_WIDTH}${ANNOTATIONS}${DIRECTION_MARKS}]|(?<=[${CYRILLIC}])[${JOINERS}]`,
  'g',
)
const FLAG = '🏴'
const DIRECTION = new RegExp(`[${DIRECTION_MARKS}]`)
/** ALM itself is in the block of Arabic. */
const RIGHT_TO_LEFT = /[\u0590-\u061b\u061d-\u08ff]/
/** Bullets of Symbol fonts, mostly. */
const PRIVATE = new RegExp(`[\\ue000-\\uf8ff]|[\\udb80-\\udbff][${LOW_HALVES}]`, 'g')

const HTML =
  /&(?:nbsp|amp|quot|apos|lt|gt|laquo|raquo|[lr]dquo|[lr]squo|[nm]dash|hellip|shy|#\d{2,6}|#x[0-9a-f]{2,6});|<\/?(?:p|br|div|span|a|b|i|u|em|strong|img|h[1-6]|ul|ol|li|table|tr|td|script|style|iframe|blockquote|figure|font|center)(?:\s[^<>]{0,500})?\/?>/gi

/** A cluster that Unicode composes otherwise: и and U+0306, which are й. */
const CLUSTER = /\P{M}\p{M}{1,30}|[\u0340-\u0374\u037e\u0387\u1f71-\u212b\uf900-\ufaff]/gu

function* matchesOf(text: string, pattern: RegExp): Generator<Match> {
  for (const { 0: letters, index } of text.matchAll(pattern)) {
    yield { start: index, end: index + letters.length, letters: [letters] }
  }
}

/** The word itself is the fault; there is no letter to name. */
function* wordsOf(text: string, pattern: RegExp): Generator<Match> {
  for (const { start, end } of matchesOf(text, pattern)) yield { start, end }
}

/** A rule of one expression, whose matches are the letters at fault. */
function letters(check: CheckName, pattern: RegExp): TextRule {
  return {
    check,
    isSuspect: (text) => text.search(pattern) >= 0,
    find: (text) => matchesOf(text, pattern),
  }
}

function* findMojibake(text: string): Generator<Match> {
  for (const match of wordsOf(text, AS_1251)) {
    if (SIGN.test(text.slice(match.start, match.end))) yield match
  }
  yield* wordsOf(text, AS_1252)
  yield* wordsOf(text, AS_KZ_1048)
}

/** A question mark is no letter to name, but the word has it. */
function* lostLetters(text: string): Generator<Match> {
  for (const { start, end } of findLostLetters(text)) {
    const isNamed = text.charAt(start) === '\ufffd'
    yield { start, end, ...(isNamed && { letters: ['\ufffd'] }) }
  }
}

function* findInvisible(text: string): Generator<Match> {
  for (const match of matchesOf(text, INVISIBLE)) {
    const [letter = ''] = match.letters ?? []
    const isHarmless =
      letter.startsWith(FLAG) || (DIRECTION.test(letter) && RIGHT_TO_LEFT.test(text))
    if (!isHarmless) yield match
  }
}

function* findUncomposed(text: string): Generator<Match> {
  for (const match of matchesOf(text, CLUSTER)) {
    const [cluster = ''] = match.letters ?? []
    if (cluster.normalize('NFC') !== cluster) yield match
  }
}

/** A text that has been misread through and through is that, and nothing else: the first rule. */
export const MOJIBAKE: TextRule = {
  check: 'mojibake',
  isSuspect: (text) => [AS_1251, AS_1252, AS_KZ_1048].some((pattern) => text.search(pattern) >= 0),
  find: findMojibake,
}

export const TEXT_RULES: readonly TextRule[] = [
  {
    check: 'letters-lost',
    // Each text by itself: what one has kept says nothing of another.
    isSuspect: (text) => /[?\ufffd]/.test(text),
    find: lostLetters,
  },
  letters('lone-surrogate', new RegExp(LONE_SURROGATE, 'g')),
  letters('control-character', CONTROL),
  letters('bidi-control', new RegExp(`[${BIDI_CONTROLS}]`, 'g')),
  {
    check: 'invisible-character',
    isSuspect: (text) => text.search(INVISIBLE) >= 0,
    find: findInvisible,
  },
  letters('soft-hyphen', new RegExp(SOFT_HYPHEN, 'g')),
  {
    check: 'not-nfc',
    isSuspect: (text) => text.normalize('NFC') !== text,
    find: findUncomposed,
  },
  letters('private-use', PRIVATE),
  {
    check: 'look-alike-letters',
    isSuspect: (text) => SUSPECT.test(text),
    find: lookAlikes,
    ofAlphabet: true,
  },
  {
    check: 'html-left',
    isSuspect: (text) => text.search(HTML) >= 0,
    find: (text) => wordsOf(text, HTML),
  },
]
