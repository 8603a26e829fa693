/** The text of an item as the blocks of an article. */

import type { Block } from '../../archive/article.ts'
import { escapeInline } from '../../archive/inline.ts'
import type { TextValue } from '../found/text-value.ts'
import type { Content } from '../markup/blocks.ts'
import { fragmentBlocks } from '../markup/fragment.ts'
import { htmlText } from '../markup/html-text.ts'

const NOTHING: Content = { body: [], images: [] }

/** Plain text: blank lines part its paragraphs; where there are none, line ends do. */
function textBlocks(text: string): Block[] {
  const parts = /\n[^\S\n]*\n/.test(text) ? text.split(/\n(?:[^\S\n]*\n)+/) : text.split('\n')
  return parts.flatMap((part) => escapeInline(part.replace(/\s+/g, ' ').trim()) || [])
}

/**
 * The blocks of a value, and the pictures that stand in it; of HTML too large to be parsed its words.
 *
 * @param base what links are relative to, where the value does not say
 */
export async function blocksOf(value: TextValue | undefined, base?: string): Promise<Content> {
  if (value === undefined) return NOTHING
  if (value.kind === 'text') return { body: textBlocks(value.value), images: [] }
  const content = await fragmentBlocks(value.value, value.base ?? base)
  return content ?? { body: textBlocks(htmlText(value.value)), images: [] }
}
