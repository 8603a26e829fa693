/**
 * Whether a page can be parsed. Pages come from anywhere: what would make the parser slow or the tree
 * too deep to walk is counted beforehand, in one pass over the text that opens and closes elements
 * as the parser will.
 */

/** In letters, without pictures in it. The longest of a hundred news pages had 1.5 million. */
const MAX_LENGTH = 8_000_000
/** A long news page has three thousand; the parser is quadratic in some of them. */
const MAX_TAGS = 40_000
/** Each is a node of its own where letters are written as numbers (&#1179;). */
const MAX_ENTITIES = 200_000
/** Browsers go no deeper than 512. */
const MAX_DEPTH = 1000

const words = (text: string) => new Set(text.split(/\s+/))

/** Elements that are never open. */
const VOID = words(
  `area base basefont br col command embed frame hr img input isindex keygen link meta param source
  track wbr`,
)
/** What is in them is no markup. */
const RAW = words('script style textarea title xmp')

/** An element that begins ends these, as many as are innermost. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['tr', 'tr th td'],
    ['th', 'th'],
    ['td', 'thead th td'],
    ['li', 'li'],
    ['dd dt', 'dd dt'],
    ['rt rp', 'rt rp'],
    ['tbody tfoot', 'thead tbody'],
    ['option', 'option'],
    ['optgroup', 'optgroup option'],
    ['select output button datalist', 'option optgroup select button datalist'],
    [
      `p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure
      footer form header main nav ol pre section table ul`,
      'p',
    ],
  ].flatMap(([begun = '', ended = '']) => [...words(begun)].map((name) => [name, words(ended)])),
)

/** A comment's beginning, a tag's (its slash and name), a bracket of neither kind, an entity's. */
const MARK = /<(?:!--|(\/?)([a-z][^\s/>]{0,30}))?|&/g

/** The end of raw text that begins at `at`; what is never closed goes on to the end. */
function endOf(html: string, at: number, end: string): number {
  const found = html.indexOf(end, at)
  return found === -1 ? html.length : found
}

/** The elements that are open at a place. */
class Open {
  private readonly names: string[] = []
  private readonly counts = new Map<string, number>()

  get depth(): number {
    return this.names.length
  }

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  begin(name: string): void {
    const ended = ENDS.get(name)
    while (ended?.has(this.names.at(-1) ?? '')) this.pop()
    if (VOID.has(name)) return
    this.names.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  /** Closes an element and all that is open in it; an end without beginning closes nothing. */
  end(name: string): void {
    if (!this.has(name)) return
    while (this.pop() !== name);
  }

  private pop(): string | undefined {
    const name = this.names.pop()
    if (name !== undefined) this.counts.set(name, this.counts.get(name)! - 1)
    return name
  }
}

/** In a drawing a tag may be its own end: `<path/>`. */
function isDrawnAlone(html: string, at: number, open: Open): boolean {
  if (!open.has('svg') && !open.has('math')) return false
  return html[endOf(html, at, '>') - 1] === '/'
}

/** Goes on after a tag; returns where. */
function passTag(html: string, at: number, match: RegExpExecArray, open: Open): number {
  const [mark, slash, name] = match
  if (mark === '<!--') return endOf(html, at, '-->')
  if (name === undefined) return at
  if (slash === '/') open.end(name)
  else if (RAW.has(name)) return endOf(html, at, `</${name}`)
  else if (!isDrawnAlone(html, at, open)) open.begin(name)
  return at
}

/** A page without the pictures, fonts and styles that a browser saved in it. */
export function withoutData(html: string): string {
  return html.replace(/data:[a-z]{1,20}\/[^"'()<>\s]{100,}/gi, 'data:,')
}

/** Whether a page is small enough: letters, tags, entities, depth. Linear. */
export function isParseable(html: string): boolean {
  if (html.length > MAX_LENGTH) return false
  const text = html.toLowerCase()
  const open = new Open()
  let tags = 0
  let entities = 0
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    if (match[0] === '&') entities++
    else tags++
    MARK.lastIndex = passTag(text, MARK.lastIndex, match, open)
    if (tags > MAX_TAGS || entities > MAX_ENTITIES || open.depth > MAX_DEPTH) return false
  }
  return true
}
