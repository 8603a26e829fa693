/** Lines of running text: where a sentence ends, where one was torn, how a section is named. */

/** ЖАЛПЫ АРХИВ → Жалпы архив: pages print sections in capitals; acronyms cannot be told. */
export function sectionName(label: string): string {
  if (label !== label.toUpperCase()) return label
  const [first = '', ...rest] = label.toLowerCase()
  return first.toUpperCase() + rest.join('')
}

const ENDS_SENTENCE = /[.!?…:;]["»”“)\]]*(?:\]\([^\s()]*\))?$/u
const GOES_ON = /^["«“([]*\p{Ll}/u

/** Whether a line ends as a paragraph does. */
export function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line)
}

/** Whether a line begins in the middle of a sentence. */
export function goesOn(line: string): boolean {
  return GOES_ON.test(line)
}

export function wordCount(line: string): number {
  return line.split(/\s+/).length
}

/**
 * Joins what a page break tore apart: a paragraph that does not end as one, and one that begins
 * in the middle of a sentence (көбейіп бара / жатқанын).
 */
export function joinBroken(paragraphs: readonly string[]): string[] {
  // Joined at the end: a page torn after every word would be copied as often.
  const parts: string[][] = []
  for (const paragraph of paragraphs) {
    const last = parts.at(-1)
    if (last !== undefined && !endsSentence(last.at(-1)!) && goesOn(paragraph)) {
      last.push(paragraph)
    } else parts.push([paragraph])
  }
  return parts.map((part) => part.join(' '))
}

/** Characters of a text that tell it from others. */
const COMPARED = 2000

/** The letters and digits of a text's beginning, by which texts are compared. */
export function bare(text: string): string {
  return text
    .slice(0, COMPARED)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** White space as a browser shows it: one space; a no-break space is a letter. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}
