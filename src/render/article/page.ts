/** An article on a terminal, set to be read. */

import type { Article, Block } from '../../archive/article.ts'
import { joinSafe, type Safe, safe, safely } from '../../terminal/safe.ts'
import type { ArticlePageOptions } from '../page-options.ts'
import { Page } from './page-writer.ts'
import { articleScript, broughtInto, leadImages } from './parts.ts'

function setBlock(page: Page, block: Block, article: Article): void {
  if (typeof block === 'string') {
    page.paragraph(block)
    return
  }
  switch (block.type) {
    case 'list':
      page.gap()
      for (const item of block.items) page.add(page.inline(item), safely`  • `)
      return
    case 'heading':
      page.heading(page.inline(block.text))
      return
    case 'quote':
      page.paragraph(block.text, safely`    `)
      return
    case 'image':
      setCaption(page, article, block.image)
      return
    default:
      setEmbed(page, block)
  }
}

/** A text in brackets of its kind, in the dim colour: `[Сурет] …`. */
function setAside(page: Page, label: string, text: Safe): void {
  page.gap()
  page.add(joinSafe([safe(`[${label}]`), text], ' '), undefined, page.options.theme.dim)
}

function setCaption(page: Page, article: Article, image: number): void {
  const { caption, alt, credit } = article.images?.[image] ?? {}
  const text = caption === undefined ? safe(alt ?? '') : page.inline(caption, true)
  if (text === '') return
  const whole = joinSafe([text, ...(credit === undefined ? [] : [safe(`(${credit})`)])], ' ')
  setAside(page, page.options.messages.labels.caption, whole)
}

function setEmbed(page: Page, { text, url }: { readonly text?: string; readonly url?: string }) {
  const words = text === undefined ? [] : [page.inline(text, true)]
  const address = url === undefined ? [] : [page.address(url)]
  setAside(page, page.options.messages.labels.embed, joinSafe([...words, ...address], ' '))
}

function setRelated(page: Page, { related = [] }: Article): void {
  if (related.length === 0) return
  page.label(page.options.messages.labels.related)
  for (const { title, id, url } of related) {
    const note = id === undefined ? (url === undefined ? [] : [page.address(url)]) : [safe(id)]
    page.add(joinSafe([safe(title), ...note.map((each) => safe(`(${each})`))], ' '), safely`  • `)
  }
}

/** Another article of the archive, as a page names it. */
export type SimilarArticle = {
  readonly id: string
  readonly title: string
  readonly date?: string
}

function setSimilar(page: Page, rows: readonly SimilarArticle[]): void {
  if (rows.length === 0) return
  const { theme, messages, formatDate } = page.options
  page.label(messages.labels.similar)
  for (const { title, date, id } of rows) {
    page.add(safe(title), safely`  • `)
    const day = date === undefined ? safe(messages.labels.undated) : formatDate(date)
    page.add(joinSafe([day, safe(id)], ' · '), safely`    `, theme.dim)
  }
}

function setHead(page: Page, article: Article): void {
  const { messages, theme, formatFullDate } = page.options
  const { categories, title, datePublished, dateline, authors = [], description } = article
  const [section] = categories
  if (section !== undefined) page.add(safe(section.toUpperCase()), undefined, theme.category)
  page.add(safe(title), undefined, theme.title)
  const date =
    datePublished === undefined ? safe(messages.labels.undated) : formatFullDate(datePublished)
  const names = authors.map(({ name }) => name).join(', ')
  page.facts([date, safe(dateline ?? ''), safe(names)], theme.dim)
  const script = broughtInto(article)
  if (script !== undefined) page.add(safe(messages.transliterated[script]), undefined, theme.dim)
  for (const image of leadImages(article)) setCaption(page, article, image)
  if (description === undefined) return
  page.gap()
  page.add(safe(description), undefined, theme.title)
}

function setFoot(page: Page, article: Article): void {
  const { labels } = page.options.messages
  const { id, categories, tags = [], publisher, url, source, dateModified } = article
  const address = url ?? source?.url
  page.gap()
  page.fact(labels.categories, categories.map(safe))
  page.fact(labels.tags, tags.map(safe))
  page.fact(labels.source, [
    ...(publisher === undefined ? [] : [safe(publisher)]),
    ...(address === undefined ? [] : [page.address(address)]),
    ...(source?.rights === undefined ? [] : [safe(source.rights)]),
  ])
  const modified = dateModified === undefined ? [] : [page.options.formatFullDate(dateModified)]
  page.fact(labels.modified, modified)
  page.fact(labels.id, [safe(id)])
}

/**
 * The page of an article. Of what it says to read also, the ids are shown where there are any.
 *
 * @param similar articles of the archive that kznews found to be like it
 */
export function renderArticle(
  article: Article,
  similar: readonly SimilarArticle[],
  options: ArticlePageOptions,
): Safe {
  const page = new Page(options, articleScript(article) === 'arabic')
  setHead(page, article)
  for (const block of article.body) setBlock(page, block, article)
  page.linkTargets()
  setRelated(page, article)
  setSimilar(page, similar)
  setFoot(page, article)
  return page.toString()
}
