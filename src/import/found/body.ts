/** A text as the blocks of an article. */

import type { Block } from '../../archive/article.ts'
import { escapeInline } from '../../archive/inline.ts'
import { splitParagraphs } from '../../archive/paragraphs.ts'
import type { Content } from '../markup/blocks.ts'
import { fragmentBlocks } from '../markup/fragment.ts'
import { htmlText } from '../markup/html-text.ts'
import type { TextValue } from './text-value.ts'

const NOTHING: Content = { body: [], images: [] }

function textBlocks(text: string): Block[] {
  return splitParagraphs(text).flatMap(
    (paragraph) => escapeInline(paragraph.replace(/\s+/g, ' ').trim()) || [],
  )
}

/**
 * The blocks of a text, and the pictures in it; of HTML too large to be parsed its words.
 *
 * @param base what links are relative to, where the text does not say
 */
export async function contentOf(
  text: TextValue | Content | undefined,
  base?: string,
): Promise<Content> {
  if (text === undefined) return NOTHING
  if ('body' in text) return text
  if (text.kind === 'text') return { body: textBlocks(text.value), images: [] }
  const content = await fragmentBlocks(text.value, text.base ?? base)
  return content ?? { body: textBlocks(htmlText(text.value)), images: [] }
}
