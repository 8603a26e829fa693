/** The text of an article, and whether it is no more than a summary of one. */

import type { Block, Image } from '../../archive/article.ts'
import { blockText } from '../../archive/inline.ts'
import type { TextValue } from '../found/text-value.ts'
import { lineOf } from '../found/text-value.ts'
import { blocksOf } from './body.ts'

/** An excerpt says itself that it is one. */
const CUT_SHORT =
  /(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*(?:(?:толығырақ|толық оқу|жалғасы|read more|подробнее|читать далее)\b.*)?$/iu

/** As much of the end shows it. */
const LONGEST_CUT = 100

/** A description of so many paragraphs or characters is the text itself. */
const WHOLE_PARAGRAPHS = 3
const WHOLE_LENGTH = 1200

type FoundText = {
  readonly body: readonly Block[]
  readonly description: string | undefined
  readonly images: readonly Image[]
  readonly isSummary: boolean
}

function lengthOf(body: readonly Block[]): number {
  return body.reduce((sum, block) => sum + blockText(block).length, 0)
}

/** An excerpt without the marks that say so. */
function withoutCut(text: string): string {
  const end = text.slice(-LONGEST_CUT)
  return text.slice(0, text.length - end.length) + end.replace(CUT_SHORT, '').trimEnd()
}

function isExcerpt(body: readonly Block[]): boolean {
  if (CUT_SHORT.test(blockText(body.at(-1) ?? '').slice(-LONGEST_CUT))) return true
  return body.length < WHOLE_PARAGRAPHS && lengthOf(body) < WHOLE_LENGTH
}

/** Whether a text begins with its own description. */
function begins(body: readonly Block[], description: string): boolean {
  const start = body.map(blockText).join(' ').replace(/\s+/g, ' ')
  return start.startsWith(withoutCut(description))
}

/**
 * The text of an article: its content, else what is said of it, which may be no more than that.
 *
 * @param base what links are relative to, where the values do not say
 */
export async function readText(
  content: TextValue | undefined,
  summary: TextValue | undefined,
  base: string | undefined,
): Promise<FoundText> {
  const full = await blocksOf(content, base)
  if (full.body.length === 0) {
    const short = await blocksOf(summary, base)
    return { ...short, description: undefined, isSummary: isExcerpt(short.body) }
  }
  const description = lineOf(summary)
  const isSaid = description === undefined || begins(full.body, description)
  return { ...full, description: isSaid ? undefined : description, isSummary: false }
}
