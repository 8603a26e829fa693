/**
 * Ranges as people write them → the texts of their two ends: 5–7 шілде, 2024–2025 жылдар,
 * шілдеден тамызға дейін, с 5 по 10 июля, 2020 жылдан бері. Only texts are told apart here; whoever
 * reads the ends says whether they are dates.
 */

/** The texts of a range's ends, an absent one being open; or of what it is wholly before or after. */
export type Ends = {
  readonly left?: string
  readonly right?: string
  readonly before?: string
  readonly after?: string
}

type Pattern = readonly [RegExp, (...groups: string[]) => Ends]

const DASH = '\\s*[-–—−]\\s*'
const YEARS = '(?:\\s*(?:жылдар\\S*|жж|годы|годов|годах|гг|years)\\.?)?'

/** Of a range with a dash the ends share what stands around it. */
const makeShared = (): readonly Pattern[] => [
  // 5–7 шілде 2024, 1986 жылғы 16-17 желтоқсан
  [
    new RegExp(`^(\\D*|\\d{4}\\D+)?(\\d{1,2})${DASH}(\\d{1,2})(\\s+\\D.*)$`, 'u'),
    (before = '', one = '', other = '', after = '') => ({
      left: `${before}${one}${after}`,
      right: `${before}${other}${after}`,
    }),
  ],
  [
    new RegExp(`^(\\d{4})${DASH}(\\d{4})${YEARS}$`, 'u'),
    (left = '', right = '') => ({ left, right }),
  ],
  // 2024–25
  [
    new RegExp(`^(\\d{2})(\\d{2})[–—/](\\d{2})${YEARS}$`, 'u'),
    (century = '', one = '', other = '') => ({ left: century + one, right: century + other }),
  ],
  // наурыз-сәуір 2024, 2024 жылғы наурыз – сәуір
  [
    new RegExp(`^(\\d{4}\\D+\\s)?(\\p{L}{3,})${DASH}(\\p{L}{3,})((?:\\s+\\d{4}.*)?)$`, 'u'),
    (before = '', one = '', other = '', after = '') => ({
      left: `${before}${one}${after}`,
      right: `${before}${other}${after}`,
    }),
  ],
  [/^(.+\S)\s+[-–—]\s+(\S.*)$/u, (left = '', right = '') => ({ left, right })],
]

/** Words around the ends; the first that fits counts. */
const makeWorded = (): readonly Pattern[] => [
  // с 5 по 10 июля, from 5 to 10 July: the first end has the month of the second.
  [
    /^(?:с|со|from)\s+(\d{1,2})\s+(?:по|до|to|till|until)\s+(\d{1,2})(\s+\D.*)$/u,
    (one = '', other = '', after = '') => ({ left: one + after, right: other + after }),
  ],
  [
    /^(?:с|со|от|from|between)\s+(.+)\s+(?:по|до|to|till|until|and|и)\s+(.+)$/u,
    (left = '', right = '') => ({ left, right }),
  ],
  [
    /^(\d{1,2})\s+(?:мен|бен|пен)\s+(\d{1,2})(\s+\D.+)\s+(?:аралығында|арасында)$/u,
    (one = '', other = '', after = '') => ({ left: one + after, right: other + after }),
  ],
  [
    /^(.+)\s+(?:мен|бен|пен)\s+(.+)\s+(?:аралығында|арасында)$/u,
    (left = '', right = '') => ({ left, right }),
  ],
  [/^(.+)\s+(?:бері|бастап)$/u, (left = '') => ({ left })],
  [/^(.+)\s+кейін$/u, (after = '') => ({ after })],
  [/^(?:с|со|since|from)\s+(.+)$/u, (left = '') => ({ left })],
  [/^(?:после|after)\s+(.+)$/u, (after = '') => ({ after })],
  [/^(?:до|until|till|before)\s+(.+)$/u, (before = '') => ({ before })],
  [/^(?:по|by)\s+(.+)$/u, (right = '') => ({ right })],
]

const UNTIL = /^(.+)\s+дейін$/u

let patterns: readonly Pattern[] | undefined

/**
 * The ways to part a text into the ends of a range, the likeliest first.
 *
 * @param text in lower case; its length bounds the work
 */
export function endsOf(text: string): readonly Ends[] {
  const found: Ends[] = []
  const until = UNTIL.exec(text)?.[1]
  if (until !== undefined) {
    found.push({ before: until })
    // шілдеден тамызға: where the first end stops only its reader can tell.
    for (const { index } of until.matchAll(/\s+/gu)) {
      found.push({ left: until.slice(0, index), right: until.slice(index).trim() })
    }
  }
  patterns ??= [...makeWorded(), ...makeShared()]
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(text)
    if (match !== null) found.push(make(...match.slice(1)))
  }
  return found
}
