/**
 * The one gate between text and a terminal. Article text, file names and queries are hostile: they
 * may hold escape sequences, overrides of direction, or invisible letters. What has passed is of
 * type Safe, and nothing else can be written to a terminal or as plain text.
 */

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

/** Nearly every string: printable ASCII, Latin-1 letters, Cyrillic, common punctuation. */
const HARMLESS =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2116]*$/

const SPACES = /[\t\n\r\u0085\u2028\u2029]+/g
const C0 = /[\x00-\x1f\x7f]/g
const C1_AND_LONE =
  /[\x80-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Bidi controls, soft hyphen, invisible formatting and tag characters. ZWJ and ZWNJ stay. */
const INVISIBLE =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g

const DELETE = 0x7f

function picture(control: string): string {
  const code = control.charCodeAt(0)
  return String.fromCharCode(code === DELETE ? 0x2421 : 0x2400 + code)
}

/** A text as one safe line: line ends and tabs become spaces, controls become visible pictures. */
export function safe(text: string): Safe {
  if (HARMLESS.test(text)) return text as Safe
  return (
    text
      .replace(SPACES, ' ')
      // Before anything is dropped: two halves must not come together to a letter of their own.
      .replace(C1_AND_LONE, '\ufffd')
      .replace(INVISIBLE, '')
      .replace(C0, picture)
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

/** So many spaces; none for a negative count. */
export function spaces(count: number): Safe {
  return ' '.repeat(Math.max(count, 0)) as Safe
}

const RISKY_IN_JSON =
  /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g

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
