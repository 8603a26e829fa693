/**
 * The frame of a page: one `html`, in it one `body`. Broken pages have none, or several; what is around
 * them would be lost, or be taken for the page.
 */

/** A tag of the frame. Tags are short; the bound keeps this linear. */
const FRAME = /<\/?(html|head|body)(?:\s[^<>]{0,2000})?>/gi

/** Puts a page in a frame of its own, with the first `html` and `body` that it has. */
export function framed(page: string): string {
  const first = (name: string) =>
    new RegExp(`<${name}(?:\\s[^<>]{0,2000})?>`, 'i').exec(page)?.[0] ?? `<${name}>`
  const doctype = /^\s*<!doctype[^<>]{0,500}>/i.exec(page)?.[0] ?? ''
  const inside = page.slice(doctype.length).replace(FRAME, '')
  return `${doctype}${first('html')}<head></head>${first('body')}${inside}</body></html>`
}
