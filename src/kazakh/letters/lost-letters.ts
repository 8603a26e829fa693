/**
 * Letters that were lost before a text came here. Windows-1251 has no ә, ғ, қ, ң, ө, ұ, ү, һ, and
 * programs write `?` for them (Алматы?а); U+FFFD stands where bytes made no sense.
 */

import { OWN_LETTERS } from './alphabet.ts'
import { CYRILLIC } from './characters.ts'

/** Where the marks stand, in UTF-16 units. */
export type LostLetters = {
  readonly start: number
  readonly end: number
  /** Whether all of a passage is lost: ?????? ??? ?????. */
  readonly isPassage?: true
}

const MARK = '?'
/** Letters in a row that a word may have lost: т??ынды. */
const MOST_IN_A_ROW = 3
const REPLACEMENT = '\ufffd'
const PASSAGE = /(?<!\S)\?{3,}(?:\s+\?{2,})+/g

const LETTER = new RegExp(`[${CYRILLIC}]`)
const OPENING = /[\s«"“(>]/
/** і is in Windows-1251 for Ukrainian, and tells nothing. */
const KEPT = new RegExp(`[${OWN_LETTERS.replace('і', '')}]`, 'i')

/** An address has its question mark where it belongs: /іздеу?сөз=қала. */
const ADDRESS = /[/=]/
const WORD_START = /[^\s<>"«»“”()]*$/
const WORD_END = /^[^\s<>"«»“”()]*/
/** Letters of a word that are looked at on either side of a mark. */
const AROUND = 24

function isInAddress(text: string, start: number, end: number): boolean {
  const before = WORD_START.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? ''
  const after = WORD_END.exec(text.slice(end, end + AROUND))?.[0] ?? ''
  return ADDRESS.test(before) || ADDRESS.test(after)
}

/** Бара ма?жоқ па?білмеймін: behind a particle of questions a mark may be what it seems. */
const PARTICLE = new RegExp(`(?<![${CYRILLIC}])[мбп][ае]$`, 'i')

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

type Mark = LostLetters & { readonly isWithin: boolean; readonly isSure: boolean }

/** The question marks that stand for a letter: before a letter, and after one or at a word's start. */
function* marksOf(text: string): Generator<Mark> {
  for (let start = text.indexOf(MARK); start !== -1; ) {
    let end = start + 1
    while (text.charAt(end) === MARK) end++
    const [before, after] = [text.charAt(start - 1), text.charAt(end)]
    const isWithin = LETTER.test(before)
    // Келді ме?Жоқ: a capital after a small letter begins a sentence.
    const isSentence = isWithin && isCapital(after) && !isCapital(before)
    const isAtStart = before === '' || OPENING.test(before)
    const isMark = LETTER.test(after) && (isAtStart || (isWithin && !isSentence))
    if (end - start <= MOST_IN_A_ROW && isMark && !isInAddress(text, start, end)) {
      const isSure = isWithin && !PARTICLE.test(text.slice(Math.max(0, start - 3), start))
      yield { start, end, isWithin, isSure }
    }
    start = text.indexOf(MARK, end)
  }
}

/**
 * The marks of lost letters in a text. One question mark within a word may be a space forgotten, so
 * there must be two, and not both behind particles; where no letter has been kept that Russian lacks,
 * one within a word and one at the start of another are enough.
 */
export function* findLostLetters(text: string): Generator<LostLetters> {
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    yield { start: at, end: at + 1 }
  }
  if (!text.includes(MARK)) return
  for (const { 0: passage, index } of text.matchAll(PASSAGE)) {
    yield { start: index, end: index + passage.length, isPassage: true }
  }
  const marks = [...marksOf(text)]
  const within = marks.filter(({ isWithin }) => isWithin)
  const isSure = within.length > 1 && within.some((mark) => mark.isSure)
  const isLost = isSure || (within.length > 0 && marks.length > 1 && !KEPT.test(text))
  if (isLost) for (const { start, end } of within) yield { start, end }
}

/** Whether letters of a text are lost and cannot be brought back. */
export function hasLostLetters(text: string): boolean {
  return !findLostLetters(text).next().done
}
