/**
 * Text that was escaped once more than it should: `&amp;amp;` in structured data and meta tags, where
 * the parser has undone one layer already or none.
 */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi
/** Layers that have been seen. */
const MAX_LAYERS = 3
const TAG = /<\/?[a-z][^<>]{0,1000}>/gi

function letter(code: number, entity: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

function unescapeOnce(text: string): string {
  return text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity
    return letter(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal), entity)
  })
}

/** A text as a reader should see it: on one line, without entities and tags. */
export function readable(text: string): string {
  let plain = text
  for (let layer = 0; layer < MAX_LAYERS && plain.includes('&'); layer++)
    plain = unescapeOnce(plain)
  return plain
    .replace(TAG, ' ')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
}
