/** HTML → the line of text that a reader sees: titles, names, captions. */

import { parseMarkup } from './parse.ts'

const NOT_SHOWN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript'])
/** Inside a line; all other elements part words. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

/** The visible text of HTML on one line. */
export function htmlText(html: string): string {
  let text = ''
  let hidden = 0
  const space = (name: string) => {
    if (!INLINE.test(name)) text += ' '
  }
  parseMarkup(html, 'html', {
    open(name) {
      if (NOT_SHOWN.has(name)) hidden++
      space(name)
    },
    close(name) {
      if (NOT_SHOWN.has(name)) hidden--
      space(name)
    },
    text(piece) {
      if (hidden === 0) text += piece
    },
  })
  return text.replace(/\s+/g, ' ').trim()
}
