/** The text of an item as the blocks of an article. */

import type { Block, Image } from '../../archive/article.ts'
import { escapeInline } from '../../archive/inline.ts'
import { htmlText } from './html-text.ts'
import type { TextValue } from './text-value.ts'

export type FeedBody = { readonly body: readonly Block[]; readonly images: readonly Image[] }

function paragraphs(text: string): string[] {
  const parts = /\n[^\S\n]*\n/.test(text) ? text.split(/\n(?:[^\S\n]*\n)+/) : text.split('\n')
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
}

export async function blocksOf(value: TextValue | undefined): Promise<FeedBody> {
  if (value === undefined) return { body: [], images: [] }
  if (value.kind === 'text') return { body: paragraphs(value.value).map(escapeInline), images: [] }
  // SEAM
  const parts = value.value.split(/<\/?(?:p|div|br|li|ul|ol|h\d|blockquote)\b[^>]*>/i).map(htmlText)
  return { body: parts.filter((part) => part !== '').map(escapeInline), images: [] }
}
