/** An article on a terminal, set to be read. */

import type { Article, Block } from '../archive/article.ts'
import { parseInline, plainText } from '../archive/inline.ts'
import type { DocumentRow } from '../index/engine.ts'
import { leadImages } from './article-formats.ts'
import type { LongPageOptions } from './page-options.ts'
import { joinSafe, type Safe, safe, safely } from './safe.ts'
import { wrap } from './wrap.ts'

/** The longest line that is read with ease. */
const MEASURE = 72

/** Sets one article; its links are numbered through and their targets stand below. */
class Page {
  private readonly lines: Safe[] = []
  private readonly links: string[] = []
  private readonly options: LongPageOptions
  private readonly measure: number

  constructor(options: LongPageOptions) {
    this.options = options
    this.measure = Math.min(options.width, MEASURE)
  }

  /** Adds a text, wrapped, after an empty line; all lines but the first get `indent`. */
  add(text: Safe, prefix = '', paint: (line: Safe) => Safe = (line) => line): void {
    const indent = ' '.repeat(prefix.length)
    const wrapped = wrap(text, this.measure - prefix.length)
    for (const [index, line] of wrapped.entries()) {
      this.lines.push(safely`${safe(index === 0 ? prefix : indent)}${paint(line)}`)
    }
  }

  gap(): void {
    if (this.lines.length > 0) this.lines.push('' as Safe)
  }

  /** A paragraph's text; a link with a target is followed by its number. */
  inline(source: string): Safe {
    const parts = parseInline(source).map(({ text, href }) => {
      if (href === undefined || href === '') return safe(text)
      this.links.push(href)
      return safely`${safe(text)} ${this.options.theme.dim(safe(`[${this.links.length}]`))}`
    })
    return joinSafe(parts)
  }

  block(block: Block, article: Article): void {
    const { theme } = this.options
    if (typeof block === 'string') {
      this.gap()
      for (const line of block.split('\n')) this.add(this.inline(line))
      return
    }
    if (block.type === 'list') {
      this.gap()
      for (const item of block.items) this.add(this.inline(item), '  • ')
    } else if (block.type === 'heading') {
      this.gap()
      this.add(this.inline(block.text), '', theme.title)
    } else if (block.type === 'quote') {
      this.gap()
      for (const line of block.text.split('\n')) this.add(this.inline(line), '    ')
    } else if (block.type === 'image') this.caption(article, block.image)
    else if (block.text !== undefined) {
      this.gap()
      this.add(this.inline(block.text))
    }
  }

  caption(article: Article, image: number): void {
    const { caption, alt, credit } = article.images?.[image] ?? {}
    const text = caption ?? alt
    if (text === undefined) return
    const { messages, theme } = this.options
    this.gap()
    const whole = `[${messages.labels.caption}] ${plainText(text)}${credit === undefined ? '' : ` (${credit})`}`
    this.add(safe(whole), '', theme.dim)
  }

  /** `label: value` lines below the text. */
  fact(label: string, values: readonly string[] | undefined): void {
    if (values === undefined || values.length === 0) return
    const { theme } = this.options
    this.add(safely`${theme.dim(safe(`${label}:`))} ${safe(values.join(', '))}`)
  }

  linkTargets(): void {
    if (this.links.length === 0) return
    this.gap()
    this.fact(this.options.messages.labels.links, [''])
    for (const [index, href] of this.links.entries()) this.add(safe(href), `  [${index + 1}] `)
  }

  related(article: Article, ids: ReadonlyMap<string, string>): void {
    if (article.related === undefined || article.related.length === 0) return
    const { theme, messages } = this.options
    this.gap()
    this.add(safe(`${messages.labels.related}:`), '', theme.title)
    for (const { title, url } of article.related) {
      const target = ids.get(title) ?? url
      const note = target === undefined ? '' : ` (${target})`
      this.add(safe(title + note), '  • ')
    }
  }

  similar(rows: readonly DocumentRow[]): void {
    if (rows.length === 0) return
    const { theme, messages, formatDate } = this.options
    this.gap()
    this.add(safe(`${messages.labels.similar}:`), '', theme.title)
    for (const { title, date, id } of rows) {
      this.add(safe(title), '  • ')
      const day = date === undefined ? safe(messages.labels.undated) : formatDate(date)
      this.add(joinSafe([day, safe(id)], ' · '), '    ', theme.dim)
    }
  }

  toString(): Safe {
    return safely`${joinSafe(this.lines, '\n')}\n`
  }
}

/** What of the archive stands below an article. */
export type Beside = {
  /** Ids by the titles of the article's own related list, where the archive has them. */
  readonly related: ReadonlyMap<string, string>
  /** Articles that kznews found to be like it. */
  readonly similar: readonly DocumentRow[]
}

/** The page of an article. */
export function renderArticle(
  article: Article,
  { related, similar }: Beside,
  options: LongPageOptions,
): Safe {
  const { messages, theme, formatLongDate } = options
  const { labels } = messages
  const page = new Page(options)
  const [section] = article.categories
  if (section !== undefined) page.add(safe(section.toLocaleUpperCase()), '', theme.category)
  page.add(safe(article.title), '', theme.title)
  const date =
    article.datePublished === undefined
      ? safe(labels.undated)
      : formatLongDate(article.datePublished, 'full')
  const authors = article.authors?.map(({ name }) => name).join(', ')
  page.add(joinSafe([date, ...(authors ? [safe(authors)] : [])], ' · '), '', theme.dim)
  for (const image of leadImages(article)) page.caption(article, image)
  if (article.description !== undefined) {
    page.gap()
    page.add(safe(article.description), '', theme.title)
  }
  for (const block of article.body) page.block(block, article)
  page.linkTargets()
  page.related(article, related)
  page.similar(similar)
  page.gap()
  page.fact(labels.categories, article.categories)
  page.fact(labels.tags, article.tags)
  const { source } = article
  page.fact(
    labels.source,
    [article.publisher, article.url ?? source?.url, source?.rights].filter(
      (part) => part !== undefined,
    ),
  )
  page.fact(labels.id, [article.id])
  return page.toString()
}
