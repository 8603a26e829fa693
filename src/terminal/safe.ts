/**
 * The one gate between text and a terminal. Article text, file names and queries are hostile: they
 * may hold escape sequences, overrides of direction, or invisible letters. What has passed is of
 * type Safe, and nothing else can be written to a terminal or as plain text.
 */

import {
  ANNOTATIONS,
  BIDI_CONTROLS,
  C0,
  C1,
  DELETE,
  DIRECTION_MARKS,
  JOINERS,
  LINE_ENDS,
  LONE_SURROGATE,
  SOFT_HYPHEN,
  TAG,
  ZERO_WIDTH,
} from '../kazakh/letters/characters.ts'

declare const gate: unique symbol

/** A string literal of the program, and no other string. */
type Literal<T extends string> = string extends T ? never : T

/** The parts of a safe text are safe, and so is one in which a literal replaces something. */
type Parts = {
  readonly [gate]: true
  split(separator: string): Safe[]
  trim(): Safe
  trimEnd(): Safe
  replace<T extends string>(pattern: string | RegExp, by: Literal<T>): Safe
  replaceAll<T extends string>(pattern: string | RegExp, by: Literal<T>): Safe
}

export type Safe = Parts & string

/** Nearly every string: printable ASCII, Latin-1 letters, Cyrillic, common punctuation; a column a letter. */
export const PLAIN =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2116]*$/

const SPACES = new RegExp(`[\\t\\n\\r${LINE_ENDS}]+`, 'g')
const ASCII_CONTROL = new RegExp(`[${C0}${DELETE}]`, 'g')
const C1_OR_LONE = new RegExp(`[${C1}]|${LONE_SURROGATE}`, 'g')
/** Everything unseen but joiners and variation selectors, which emoji and Arabic words are made of. */
const DROPPED = new RegExp(
  `[${SOFT_HYPHEN}${DIRECTION_MARKS}${BIDI_CONTROLS}${ZERO_WIDTH}${ANNOTATIONS}]|${TAG}`,
  'g',
)

function picture(control: string): string {
  return control === '\x7f' ? '␡' : String.fromCharCode(0x2400 + control.charCodeAt(0))
}

/** A text as one safe line: line ends and tabs become spaces, controls become visible pictures. */
export function safe(text: string): Safe {
  if (PLAIN.test(text)) return text as Safe
  return (
    text
      .replace(SPACES, ' ')
      // Before anything is dropped: two halves must not come together to a letter of their own.
      .replace(C1_OR_LONE, '\ufffd')
      .replace(DROPPED, '')
      .replace(ASCII_CONTROL, picture)
      .normalize('NFC') as Safe
  )
}

/** A text of several lines: each passes the gate by itself, and the line ends stay. */
export function safeText(text: string): Safe {
  return joinSafe(text.split('\n').map(safe), '\n')
}

/** A template whose inserted values must have passed the gate; alone it makes a literal safe. */
export function safely(strings: TemplateStringsArray, ...values: readonly (Safe | number)[]): Safe {
  return String.raw({ raw: strings }, ...values) as Safe
}

/** Joins safe pieces; the separator is a literal of the program. */
export function joinSafe<T extends string = ''>(
  parts: readonly Safe[],
  separator: Literal<T> | Safe = '' as Safe,
): Safe {
  return parts.join(separator) as Safe
}

/** Lines as a text, each ended by a line feed. */
export function joinLines(lines: readonly Safe[]): Safe {
  return lines.map((line) => `${line}\n`).join('') as Safe
}

/** `count` spaces; none for a negative count. */
export function spaces(count: number): Safe {
  return ' '.repeat(Math.max(count, 0)) as Safe
}

/**
 * Wider than what is dropped from a line, for an escape loses nothing: joiners, ends of lines and
 * all of plane 14 too. JSON itself escapes C0 and lone surrogates.
 */
const RISKY_IN_JSON = new RegExp(
  `[${DELETE}${C1}${SOFT_HYPHEN}${DIRECTION_MARKS}${BIDI_CONTROLS}${JOINERS}${ZERO_WIDTH}${ANNOTATIONS}${LINE_ENDS}]|\\udb40[\\udc00-\\udfff]`,
  'g',
)

/**
 * A value as JSON that is harmless on a terminal too: what JSON leaves bare of the above is
 * escaped, so that it reads back exactly. `indent` as in JSON.stringify.
 */
export function safeJson(value: unknown, indent?: number): Safe {
  return JSON.stringify(value, null, indent).replace(RISKY_IN_JSON, (risky) =>
    [...Array(risky.length).keys()]
      .map((at) => `\\u${risky.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  ) as Safe
}
