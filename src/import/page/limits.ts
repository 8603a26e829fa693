/**
 * Whether a page can be parsed. Pages come from anywhere: what would make the parser slow or the tree
 * too deep to walk is counted beforehand, in one pass over the text.
 */

/** A long news page has ten thousand; the parser is quadratic in some of them. */
const MAX_TAGS = 100_000
/** Each is a node of its own where letters are written as numbers (&#1179;). */
const MAX_ENTITIES = 300_000
/** Browsers go no deeper than 512. */
const MAX_DEPTH = 1000

/** Elements without an end, and those whose end may be left out: they are no depth. */
const UNCLOSED = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead
  tbody tfoot option optgroup colgroup`.split(/\s+/),
)
/** What is in them is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed'])

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

  begin(name: string): void {
    if (UNCLOSED.has(name)) return
    this.names.push(name)
    this.counts.set(name, this.countOf(name) + 1)
  }

  /** Closes an element and all that is open in it; an end without beginning closes nothing. */
  end(name: string): void {
    if (this.countOf(name) === 0) return
    for (let last = this.names.pop(); last !== undefined; last = this.names.pop()) {
      this.counts.set(last, this.countOf(last) - 1)
      if (last === name) return
    }
  }

  private countOf(name: string): number {
    return this.counts.get(name) ?? 0
  }
}

/** Whether a page is small enough: tags, entities, depth. Linear. */
export function isParseable(html: string): boolean {
  const text = html.toLowerCase()
  const open = new Open()
  let tags = 0
  let entities = 0
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const [mark, slash, name] = match
    if (mark === '&') entities++
    else tags++
    if (mark === '<!--') MARK.lastIndex = endOf(text, MARK.lastIndex, '-->')
    else if (name !== undefined) {
      if (slash === '/') open.end(name)
      else if (RAW.has(name)) MARK.lastIndex = endOf(text, MARK.lastIndex, `</${name}`)
      else open.begin(name)
    }
    if (tags > MAX_TAGS || entities > MAX_ENTITIES || open.depth > MAX_DEPTH) return false
  }
  return true
}
