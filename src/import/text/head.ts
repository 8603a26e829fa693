/** The lines above the text of a copied page: section, headline, subtitle, author, date. */

import type { Author } from '../../archive/article.ts'
import { isoDate, readDate } from '../../kazakh/dates/read-date.ts'
import { endsSentence, sectionName, wordCount } from '../sentences.ts'

export type Head = {
  readonly section?: string
  readonly title: string
  readonly description?: string
  readonly authors?: readonly Author[]
  readonly dateText?: string
  readonly date?: string
  /** The line where the text begins. */
  readonly bodyFrom: number
}

/** The date stands near the top: after a section and a headline, perhaps a subtitle. */
export const DATE_WITHIN = 6

/** Sections are named in a word or three; a headline of so few is rare. */
const SECTION_WORDS = 3

const DATE_LABEL = /^(?:жарияланды|жарияланған(?: күні)?|жаңартылды|опубликовано)\s*:?\s+/i
const AUTHOR_LABEL = /^автор(?:ы|лар|лары)?\s*:\s*/i
/** Ержан Тұрсынов, А. Серікова: two or three words, each with a capital. */
const PERSON = /^\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’-]*\.?){1,2}$/u

function readDateLine(line: string): ReturnType<typeof readDate> {
  return readDate(line.replace(DATE_LABEL, ''))
}

/** Whether a line is the date of the article. */
export function isDateLine(line: string): boolean {
  return readDateLine(line) !== undefined
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase()
}

/** A line that names a section and can be no headline: few words, all in capitals. */
function isLabel(line: string): boolean {
  return isCapitals(line) && wordCount(line) <= SECTION_WORDS && !endsSentence(line)
}

function isSection(line: string): boolean {
  return wordCount(line) <= SECTION_WORDS && !endsSentence(line)
}

function authorOf(line: string): Author | undefined {
  const name = line.replace(AUTHOR_LABEL, '')
  return name !== line || (PERSON.test(name) && !isCapitals(name)) ? { name } : undefined
}

/** Where the headline is among the lines above the date: after the sections, if any. */
function titleAt(lines: readonly string[]): number {
  const labels = lines.findIndex((line) => !isLabel(line))
  // All are labels: the last is a short headline in capitals.
  if (labels === -1) return lines.length - 1
  if (labels > 0 || lines.length === 1) return labels
  // Жаңалықтар, a section in small letters, before a headline of more words.
  return isSection(lines[0]!) && !isSection(lines[1]!) ? 1 : 0
}

function readTitle(lines: readonly string[]): Omit<Head, 'bodyFrom' | 'date' | 'dateText'> {
  const at = titleAt(lines)
  const under = lines.slice(at + 1)
  const authors = under.flatMap((line) => authorOf(line) ?? [])
  const subtitle = under.filter((line) => authorOf(line) === undefined)
  return {
    ...(at > 0 && { section: sectionName(lines[at - 1]!) }),
    title: lines[at]!,
    ...(subtitle.length > 0 && { description: subtitle.join(' ') }),
    ...(authors.length > 0 && { authors }),
  }
}

/** Reads the lines above the text. Without a date the first that is no label is the headline. */
export function readHead(lines: readonly string[]): Head {
  for (const [at, line] of lines.slice(0, DATE_WITHIN).entries()) {
    const reading = readDateLine(line)
    if (reading === undefined) continue
    // Some print the date above the headline, under the section or at the very top.
    const isAbove = lines.slice(0, at).every(isLabel) && !endsSentence(lines[at + 1] ?? '.')
    const above = lines.slice(0, at)
    const isTitleBelow = isAbove && (at === 0 || endsSentence(lines[at + 2] ?? ''))
    const titled = isTitleBelow ? [...above, lines[at + 1]!] : above
    if (titled.length === 0) continue
    return {
      ...readTitle(titled),
      dateText: line,
      ...('date' in reading && { date: isoDate(reading.date) }),
      bodyFrom: isTitleBelow ? at + 2 : at + 1,
    }
  }
  const at = lines.length > 2 && isLabel(lines[0]!) && !endsSentence(lines[1]!) ? 1 : 0
  return { ...readTitle(lines.slice(0, at + 1)), bodyFrom: at + 1 }
}
