/** Paragraphs of a running text: blank lines part them; where there are none, line ends do. */

const BLANK_LINE = /\n[^\S\n]*\n/
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/

/** The paragraphs as they stand, their line ends (LF) included; some may be blank. */
export function splitParagraphs(text: string): string[] {
  return text.split(BLANK_LINE.test(text) ? BLANK_LINES : '\n')
}
