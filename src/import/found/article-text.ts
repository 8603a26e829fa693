/** The text of an article as blocks, and whether it is no more than a summary of one. */

import type { Block, Image } from '../../archive/article.ts'
import { blockText } from '../../archive/inline.ts'
import { bare } from '../sentences.ts'
import { contentOf } from './body.ts'
import type { Found } from './found.ts'
import { lineOf } from './text-value.ts'

/** An excerpt says itself that it is one. */
const CUT_SHORT =
  /(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*(?:(?:толығырақ|толық оқу|жалғасы|read more|подробнее|читать далее)\b.*)?$/iu

/** Characters of the end that show it. */
const LONGEST_CUT = 100

/** A description of this many paragraphs or characters is the text itself. */
const WHOLE_PARAGRAPHS = 3
const WHOLE_LENGTH = 1200

export type ArticleText = {
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

/** A description that says more than the headline, and is not the beginning of the text. */
function ownDescription(
  summary: string | undefined,
  title: string | undefined,
  body: readonly Block[],
): string | undefined {
  if (summary === undefined) return undefined
  const said = bare(withoutCut(summary))
  const isRepeated =
    said === '' ||
    said === bare(title ?? '') ||
    bare(body.map(blockText).join('\n')).startsWith(said)
  return isRepeated ? undefined : summary
}

/**
 * The text of an article: its content, else its summary, which may be no more than that.
 *
 * @param base what links are relative to, where the values do not say
 */
export async function readText(
  { content, summary, title }: Pick<Found, 'content' | 'summary' | 'title'>,
  base: string | undefined,
): Promise<ArticleText> {
  const full = await contentOf(content, base)
  if (full.body.length === 0) {
    const short = await contentOf(summary, base)
    return { ...short, description: undefined, isSummary: isExcerpt(short.body) }
  }
  return {
    ...full,
    description: ownDescription(lineOf(summary), title, full.body),
    isSummary: false,
  }
}
