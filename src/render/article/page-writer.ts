/** A page that is filled from above: lines of a measure, links, labels. */

import { parseInline } from '../../archive/inline.ts'
import { mainScript } from '../../kazakh/scripts/script.ts'
import { hyperlink } from '../../terminal/links.ts'
import { unbreakable } from '../../terminal/no-break.ts'
import { joinLines, joinSafe, type Safe, safe, safely, spaces } from '../../terminal/safe.ts'
import { type Paint, paintWords } from '../../terminal/theme.ts'
import { widest } from '../../terminal/width.ts'
import { wrap, wrapFacts } from '../../terminal/wrap.ts'
import type { ArticlePageOptions } from '../page-options.ts'

/** The longest line that is read with ease. */
const MEASURE = 72

/**
 * A line that runs from right to left (U+2067…2069), in the order of its letters: a terminal that
 * knows of directions turns it, others show it as it comes.
 */
const RIGHT_TO_LEFT = [safely`\u2067`, safely`\u2069`] as const

const unpainted: Paint = (line) => line

/** Links are numbered through, and their targets stand below, where the terminal has no links. */
export class Page {
  readonly options: ArticlePageOptions
  private readonly lines: Safe[] = []
  /** Their numbers, by where they lead. */
  private readonly links = new Map<string, number>()
  private readonly measure: number
  private readonly isTurned: boolean

  /** @param isRightToLeft whether most of what comes is in Arabic script */
  constructor(options: ArticlePageOptions, isRightToLeft: boolean) {
    this.options = options
    this.measure = Math.min(options.width, MEASURE)
    this.isTurned = isRightToLeft && options.isTerminal
  }

  /** Adds a text, wrapped; all lines but the first are indented as far as the prefix is long. */
  add(text: Safe, prefix = safely``, paint: Paint = unpainted): void {
    const indent = spaces(prefix.length)
    const [before, after] =
      this.isTurned && mainScript(text) === 'arabic' ? RIGHT_TO_LEFT : [safely``, safely``]
    const wrapped = wrap(text, this.measure - prefix.length, { words: unbreakable(text) })
    for (const [index, line] of wrapped.entries()) {
      const start = index === 0 ? prefix : indent
      this.lines.push(safely`${before}${start}${paint(line)}${after}`)
    }
  }

  gap(): void {
    if (this.lines.length > 0) this.lines.push(safely``)
  }

  /** A paragraph of inline text, whose own line ends are kept. */
  paragraph(source: string, prefix?: Safe): void {
    this.gap()
    for (const line of source.split('\n')) this.add(this.inline(line), prefix)
  }

  /** A heading within the text; without colour a line below it tells that it is one. */
  heading(text: Safe): void {
    this.gap()
    const from = this.lines.length
    this.add(text, undefined, this.options.theme.title)
    if (this.options.theme.title(text) !== text) return
    this.lines.push(safe('─'.repeat(widest(this.lines.slice(from)))))
  }

  /** The title of a list below the text. */
  label(text: string): void {
    this.gap()
    this.add(safe(`${text}:`), undefined, this.options.theme.title)
  }

  /** Facts beside each other, without those that are empty. */
  facts(texts: readonly Safe[], paint: Paint): void {
    const known = texts.filter((text) => text !== '').map((text) => ({ text, paint }))
    this.lines.push(...wrapFacts(known, this.measure))
  }

  /** `label: value, value`. */
  fact(label: string, values: readonly Safe[]): void {
    if (values.length === 0) return
    const { theme } = this.options
    this.add(safely`${theme.dim(safe(`${label}:`))} ${joinSafe(values, ', ')}`)
  }

  /** A text with its links. `isAside`: it will be painted as a whole, so nothing in it is. */
  inline(source: string, isAside = false): Safe {
    const parts = parseInline(source).map(({ text, href }) =>
      href === undefined || href === '' ? safe(text) : this.link(text, href, isAside),
    )
    return joinSafe(parts)
  }

  /** An address in the text, which is also a link where the terminal has them. */
  address(url: string): Safe {
    const shown = safe(url)
    return (this.options.links ? hyperlink(shown, url, this.numberOf(url)) : undefined) ?? shown
  }

  private numberOf(href: string): number {
    const known = this.links.get(href)
    if (known !== undefined) return known
    this.links.set(href, this.links.size + 1)
    return this.links.size
  }

  private link(text: string, href: string, isAside: boolean): Safe {
    const { links, theme } = this.options
    const number = this.numberOf(href)
    const words = safe(text)
    const painted = isAside ? words : paintWords(words, theme.link)
    const followed = links ? hyperlink(painted, href, number) : undefined
    if (followed !== undefined) return followed
    const mark = safe(`[${number}]`)
    return joinSafe([words, isAside ? mark : theme.dim(mark)], ' ')
  }

  /** The addresses of the links, unless the links are to be clicked. */
  linkTargets(): void {
    if (this.links.size === 0 || this.options.links) return
    this.gap()
    this.fact(this.options.messages.labels.links, [safely``])
    for (const [href, number] of this.links) this.add(safe(href), safely`  [${number}] `)
  }

  toString(): Safe {
    return joinLines(this.lines)
  }
}
