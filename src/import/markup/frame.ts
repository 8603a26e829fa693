/**
 * The frame of a page: one `html`, in it one `body`. Broken pages have none, or several; what is around
 * them would be lost, or be taken for the page.
 */

/** A tag of the frame. Tags are short; the bound keeps this linear. */
const FRAME = /<\/?(html|head|body)(?:\s[^<>]{0,2000})?>/gi

/** A tag as a page has it; where a quote in it is left open the parser would take the page for a value. */
function tagIn(page: string, name: string): string {
  const [tag] = new RegExp(`<${name}(?:\\s[^<>]{0,2000})?>`, 'i').exec(page) ?? []
  if (tag !== undefined && !/["']/.test(tag.replace(/"[^"]*"|'[^']*'/g, ''))) return tag
  const [, lang] = /\slang\s*=\s*["']?([a-z]{2,3}(?:-\w{1,8})*)/i.exec(tag ?? '') ?? []
  return lang === undefined ? `<${name}>` : `<${name} lang="${lang}">`
}

/** Puts a page in a frame of its own, with the first `html` and `body` that it has. */
export function framed(page: string): string {
  const doctype = /^\s*<!doctype[^<>]{0,500}>/i.exec(page)?.[0] ?? ''
  const inside = page.slice(doctype.length).replace(FRAME, '')
  return `${doctype}${tagIn(page, 'html')}<head></head>${tagIn(page, 'body')}${inside}</body></html>`
}
