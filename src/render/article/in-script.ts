/**
 * An article in its reader's script. It is made for the page and kept nowhere; its language tag
 * says that it was transliterated, and from what: `kk-Latn-t-kk-cyrl` (RFC 6497).
 */

import type { Article, Block, Image } from '../../archive/article.ts'
import { formatInline, parseInline } from '../../archive/inline.ts'
import type { ScriptCode } from '../../kazakh/scripts/script.ts'
import { type Transliterate, transliteration } from '../../kazakh/scripts/transliterate.ts'
import { articleText } from './parts.ts'

function capital(code: ScriptCode): string {
  return code.slice(0, 1).toUpperCase() + code.slice(1)
}

function isKazakh({ language = 'kk' }: Article): boolean {
  return /^kk(?:-|$)/i.test(language)
}

class Scribe {
  private readonly convert: Transliterate

  constructor(convert: Transliterate) {
    this.convert = convert
  }

  text = (text: string): string => this.convert([text])[0] ?? text

  /** A paragraph with its links, whose targets stay. */
  inline = (source: string): string => {
    const spans = parseInline(source)
    const texts = this.convert(spans.map(({ text }) => text))
    return formatInline(spans.map((span, at) => ({ ...span, text: texts[at] ?? span.text })))
  }

  block = (block: Block): Block => {
    if (typeof block === 'string') return this.inline(block)
    if (block.type === 'list') return { ...block, items: block.items.map(this.inline) }
    if (block.type === 'image' || block.text === undefined) return block
    return { ...block, text: this.inline(block.text) }
  }

  image = ({ caption, alt, credit, ...image }: Image): Image => ({
    ...image,
    ...(caption !== undefined && { caption: this.inline(caption) }),
    ...(alt !== undefined && { alt: this.text(alt) }),
    ...(credit !== undefined && { credit: this.text(credit) }),
  })
}

/** The article in another script; itself where it is in that script, or in another language. */
export function inScript(article: Article, to: ScriptCode): Article {
  const found = isKazakh(article) ? transliteration(articleText(article), to) : undefined
  if (found === undefined) return article
  const { text, inline: _, block, image } = new Scribe(found.convert)
  const { description, tags, authors, publisher, dateline, images, related } = article
  return {
    ...article,
    title: text(article.title),
    language: `kk-${capital(to)}-t-kk-${found.from}`,
    categories: article.categories.map(text),
    body: article.body.map(block),
    ...(description !== undefined && { description: text(description) }),
    ...(tags && { tags: tags.map(text) }),
    ...(authors && { authors: authors.map((author) => ({ ...author, name: text(author.name) })) }),
    ...(publisher !== undefined && { publisher: text(publisher) }),
    ...(dateline !== undefined && { dateline: text(dateline) }),
    ...(images && { images: images.map(image) }),
    ...(related && { related: related.map((each) => ({ ...each, title: text(each.title) })) }),
  }
}
