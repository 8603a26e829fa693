/**
 * Text into tokens: the words of a text with their exact places in it. A token's `form` is what
 * gets indexed (normalised, lower case, without an ending after a hyphen); its offsets point into
 * the text as it was written, so a highlight is always cut from the original.
 */

import { addressForm, signedForm, wordForm } from './form.ts'
import {
  ALL,
  HYPHENS,
  INVISIBLE,
  isDigit,
  isOneOf,
  type Letters,
  PLAIN,
  runsOf,
  UNUSUAL,
} from './letters.ts'
import { readNumber } from './number.ts'
import { endOfEnding, endOfModel, readShape, type Shape } from './shapes.ts'

/** `number`: 54,4 4325; `date`: a whole one in digits; `time`: 16:00; words for these are words. */
export type TokenKind = Shape['kind'] | 'number' | 'date' | 'time'

/** The word as written is `text.slice(start, end)`, in UTF-16 units; `form` is never empty. */
export type Token = {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /**
   * It clings to the token before it: Жомарт of Қасым-Жомарт, бөлігі of 3-бөлігі. A name with
   * hyphens is its parts, one after the other, so that each is found, and the whole as a phrase.
   */
  readonly joined?: true
}

/** Text into tokens: `tokenize`, or as the words of one article are read. */
export type Tokenize = (text: string) => readonly Token[]

/** The tokens of a text, in order, never overlapping. Any string is a text; time is linear. */
export function tokenize(text: string): Token[] {
  if (!UNUSUAL.test(text)) return readTokens(text, PLAIN)
  // ʼ is a letter of Unicode, and an apostrophe of Kazakh; it is as long as another.
  const seen = text.replace(INVISIBLE, '').replaceAll('ʼ', '’')
  const tokens = readTokens(seen, UNUSUAL.test(seen) ? ALL : PLAIN)
  return seen.length === text.length ? tokens : placed(tokens, text)
}

/** Tokens of a text without its invisible characters, put in their places in the whole one. */
function placed(tokens: readonly Token[], text: string): Token[] {
  const gaps = text.matchAll(INVISIBLE)
  let gap = gaps.next()
  let passed = 0
  const move = (offset: number) => {
    while (!gap.done && gap.value.index - passed <= offset) {
      passed++
      gap = gaps.next()
    }
    return offset + passed
  }
  return tokens.map((token) => {
    const start = move(token.start)
    return { ...token, start, end: move(token.end - 1) + 1 }
  })
}

function readTokens(text: string, letters: Letters): Token[] {
  const tokens: Token[] = []
  let last: Token | undefined
  const runs = runsOf(letters)
  runs.lastIndex = 0
  for (const { 0: run, 1: beside, index: start } of text.matchAll(runs)) {
    // Part of an address or a number that has been read.
    if (last !== undefined && start < last.end) continue
    const end = start + run.length
    const token: Token | undefined =
      beside === undefined
        ? { form: wordForm(run), start, end, kind: 'word' }
        : readBeside(text, start, end, last, letters)
    if (token === undefined) continue
    if (token.kind === 'hashtag') tokens.push(...wordsOfTag(text, token))
    else tokens.push(token)
    last = token
  }
  return tokens
}

function readBeside(
  text: string,
  start: number,
  stop: number,
  last: Token | undefined,
  letters: Letters,
): Token | undefined {
  const token = isDigit(text.charAt(start))
    ? readDigits(text, start, stop, letters)
    : readSign(text, start, stop, letters)
  return token === undefined || last === undefined ? token : joined(text, last, token)
}

/** The words of a tag that are told by their capitals: #ҚазақстанРеспубликасы is two, #ҰБТ one. */
function wordsOfTag(text: string, tag: Token): Token[] {
  const isLower = (letter: string) => letter !== letter.toUpperCase()
  const isUpper = (letter: string) => letter !== letter.toLowerCase()
  const starts = [tag.start]
  // An ending may follow.
  const hostEnd = Math.min(tag.start + 1 + tag.form.length, tag.end)
  for (let at = tag.start + 2; at < hostEnd; at++) {
    if (isLower(text.charAt(at - 1)) && isUpper(text.charAt(at))) starts.push(at)
  }
  if (starts.length === 1) return [tag]
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? tag.end
    const form = signedForm(text.slice(index === 0 ? start + 1 : start, Math.min(end, hostEnd)))
    return { ...tag, form, start, end, ...(index > 0 && { joined: true }) }
  })
}

/** &nbsp; and &#171; are what a crawler left of signs. */
function isEntity(text: string, start: number, stop: number): boolean {
  return text.charAt(stop) === ';' && /&#?$/.test(text.slice(Math.max(start - 2, 0), start))
}

/** A number, or what only begins with digits: 4G, 24.kz. */
function readDigits(
  text: string,
  start: number,
  stop: number,
  letters: Letters,
): Token | undefined {
  if (isEntity(text, start, stop)) return undefined
  const model = endOfModel(text, stop, letters)
  if (model !== undefined) return readSign(text, start, model, letters)
  if (text.charAt(stop) === '.' && !isDigit(text.charAt(stop + 1))) {
    const sign = readSign(text, start, stop, letters)
    if (sign?.kind === 'url') return sign
  }
  const { form, end, kind } = readNumber(text, start, stop)
  return { form, start, end: endOfEnding(text, end, form, letters) ?? end, kind }
}

function readSign(text: string, from: number, stop: number, letters: Letters): Token | undefined {
  // The last part of a name with a hyphen: nothing more clings to it.
  if (text.charAt(stop) === ' ' && !isOneOf(text.charAt(from - 1), '@#')) {
    return { form: wordForm(text.slice(from, stop)), start: from, end: stop, kind: 'word' }
  }
  if (isEntity(text, from, stop)) return undefined
  const shape = readShape(text, from, stop, letters)
  const { start, end, kind } = shape
  const host = text.slice(from, end)
  const form = kind === 'url' || kind === 'email' ? addressForm(host) : signedForm(host)
  const whole = endOfEnding(text, end, host, letters) ?? end
  return { form, start, end: whole, kind }
}

/** A token that clings to the one before it says so. */
function joined(text: string, last: Token, token: Token): Token {
  const between = token.start - last.end
  const joint = text.charAt(last.end)
  const isGlued = between === 0 && last.kind !== 'word' && token.kind === 'word'
  if (!isGlued && !(between === 1 && (joint === '_' || HYPHENS.includes(joint)))) return token
  const isTag = last.kind === 'hashtag' && joint === '_'
  return { ...token, ...(isTag && { kind: last.kind }), joined: true }
}
