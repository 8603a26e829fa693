/**
 * Tokens that are more than a run of letters: addresses, names after @ and #, apostrophes, endings after a
 * hyphen. The tokenizer asks here only where a sign clings to a word, so ordinary text never
 * compiles these expressions.
 */

import {
  APOSTROPHES,
  endOfRun,
  HYPHENS,
  isDigit,
  isLatin,
  isOneOf,
  type Letters,
} from './letters.ts'
import { romanNumeral } from './number.ts'
import { type Host, isEnding } from './suffix.ts'

/** A stretch of the text that is one token. */
export type Shape = {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'url' | 'email' | 'mention' | 'hashtag'
}

/** Domains written without a protocol; with a longer list, any full stop without a space. */
const TOP =
  '[A-Za-z]{2}|[kKкК][zZ]|[cCсС][oOоО][mMмМ]|[oOоО](?:rg|RG)|net|NET|info|INFO|gov|GOV|edu|EDU|' +
  'news|NEWS|media|MEDIA|press|PRESS|online|ONLINE'
/** Letters of an address, and the Cyrillic ones that look the same: Тengrinews.kz. */
const NAME = '[0-9A-Za-zАВЕКМНОРСТУХІҺӘавекмнорстухіһә]'
const LABEL = `${NAME}{1,63}(?:[-\u2010\u2011]${NAME}{1,63}){0,4}`
const PATH = '[^\\s<>"«»“”|]'
const LAST_OF_PATH = '[^\\s<>"«»“”|.,;:!?…)\\]\'’]'

type Name = 'url' | 'email' | 'domain' | 'name'

/** Each is compiled when it is first needed. Lengths are bounded, so that time stays linear. */
const SOURCES: Readonly<Record<Name, (letters: Letters) => string>> = {
  // Up to the punctuation of the sentence around it.
  url: () => `(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp]):\\/\\/|[Ww]{3}\\.)${PATH}*${LAST_OF_PATH}`,
  email: () => '[0-9A-Za-z_%+.-]{1,64}@(?:[0-9A-Za-z-]{1,63}\\.){1,8}[A-Za-z]{2,24}',
  domain: ({ within }) =>
    `(?:${LABEL}\\.){1,8}(?:${TOP})(?![${within}])(?:\\/(?:${PATH}*${LAST_OF_PATH})?)?`,
  name: ({ within }) => `[${within}_]+`,
}

let compiled: Map<string, RegExp> | undefined

function endAt(name: Name, text: string, start: number, letters: Letters): number | undefined {
  compiled ??= new Map()
  const key = name + letters.flags
  const pattern = compiled.get(key) ?? new RegExp(SOURCES[name](letters), `y${letters.flags}`)
  compiled.set(key, pattern)
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** The widest shape that begins with the run of letters at `start`..`stop`, without its ending. */
export function readShape(text: string, start: number, stop: number, letters: Letters): Shape {
  const read = (name: Name) => endAt(name, text, start, letters)
  const before = text.charAt(start - 1)
  if (before === '@') return { start: start - 1, end: read('name') ?? stop, kind: 'mention' }
  if (before === '#') return { start: start - 1, end: stop, kind: 'hashtag' }
  const run = text.slice(start, stop)
  const address = readAddress(
    run,
    text.slice(stop, Math.max(start + LONGEST_LOCAL_PART, stop + 2)),
    read,
  )
  if (address !== undefined) return { start, ...address }
  return { start, end: endOfParts(text, stop, run, letters), kind: 'word' }
}

/** Longest first part of an e-mail address, with its @. */
const LONGEST_LOCAL_PART = 65

/** Letters that the second part of a domain begins with: М.Әуезов is two words at a glance. */
const DOMAIN_DOUBLES = 'кКсСоО'

function readAddress(
  run: string,
  after: string,
  read: (name: Name) => number | undefined,
): Pick<Shape, 'end' | 'kind'> | undefined {
  const [sign = '', next = ''] = after
  const isForeign = isLatin(run.charAt(0)) || isDigit(run)
  if (sign === ':' || run.toLowerCase() === 'www') {
    const url = read('url')
    if (url !== undefined) return { end: url, kind: 'url' }
  }
  if (isForeign && after.includes('@')) {
    const mail = read('email')
    if (mail !== undefined) return { end: mail, kind: 'email' }
  }
  const isName = isLatin(next) || isDigit(next) || isOneOf(next, DOMAIN_DOUBLES)
  const isDomain = sign === '.' ? isName : isForeign && isOneOf(sign, '-\u2010\u2011')
  const domain = isDomain ? read('domain') : undefined
  return domain === undefined ? undefined : { end: domain, kind: 'url' }
}

/** O'Connor has a second part; Facebook'те has an ending, which is not part of it. */
function endOfParts(text: string, stop: number, run: string, letters: Letters): number {
  let end = stop
  // ҰБТ’26 is a word and a number.
  while (isOneOf(text.charAt(end), APOSTROPHES) && !isDigit(text.charAt(end + 1))) {
    const next = endOfEnding(text, end, run, letters) ?? endOfRun(text, end + 1, letters)
    if (next === undefined || endOfEnding(text, end, run, letters) === next) break
    end = next
  }
  return end
}

/** Where a word ends that begins with digits: 4G, 3D; but 2015ж is a number and a word. */
export function endOfModel(text: string, stop: number, letters: Letters): number | undefined {
  return isLatin(text.charAt(stop)) ? endOfRun(text, stop, letters) : undefined
}

/** Signs that an ending may stand behind: АҚШ-тың, Қазақстан'дағы. */
const JOINTS = HYPHENS + APOSTROPHES

/** Where the hyphen or apostrophe stands that an ending may follow; digits need none. */
function signAt(text: string, end: number, host: Host): number | undefined {
  const after = text.charAt(end)
  if (isOneOf(after, JOINTS)) return end
  // «Қайрат»-тың, «Барыс»'тың, 5%-ға, 5 %-ға, 100$-ға
  const mark = after === ' ' && text.charAt(end + 1) === '%' ? end + 1 : end
  if (isOneOf(text.charAt(mark), '»”"%$€₸₽') && isOneOf(text.charAt(mark + 1), JOINTS))
    return mark + 1
  return host === 'number' ? end - 1 : undefined
}

/**
 * Where the ending ends that stands behind `host`, which itself ends at `end`: АҚШ-тың,
 * Facebook'те, and after digits without any sign, 5ші. Undefined where there is none.
 */
export function endOfEnding(
  text: string,
  end: number,
  host: string,
  letters: Letters,
): number | undefined {
  const next = text.charAt(end)
  if (next === '' || (next === ' ' && text.charAt(end + 1) !== '%')) return undefined
  // ii is no numeral everywhere, but II before an ending is.
  const isNumeral =
    isDigit(host.slice(-1)) ||
    /^I{1,3}$/.test(host) ||
    romanNumeral(host.toLowerCase()) !== undefined
  const kind = isNumeral ? 'number' : /[A-Za-z]/.test(host) ? 'foreign' : 'kazakh'
  const sign = signAt(text, end, kind)
  const stop = sign === undefined ? undefined : endOfRun(text, sign + 1, letters)
  if (sign === undefined || stop === undefined) return undefined
  // Рио-де-Жанейро: an ending is the last part.
  const after = text.charAt(stop)
  if (isOneOf(after, HYPHENS) && endOfRun(text, stop + 1, letters)) return undefined
  const written = text.slice(sign + 1, stop)
  const isCapital = host.length > 1 && host === host.toUpperCase()
  const isApart = sign > end || isOneOf(text.charAt(sign), APOSTROPHES)
  const isSure = isApart || (isCapital && written === written.toLowerCase())
  // Тағы-тағы is a word said twice.
  if (written.toLowerCase() === host.toLowerCase()) return undefined
  return isEnding(written, kind, isSure) ? stop : undefined
}
