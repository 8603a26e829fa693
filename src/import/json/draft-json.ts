/** What the JSON vocabularies have in common: their fields → a draft, or the reason why there is none. */

import type { Block, DateText, Image } from '../../archive/article.ts'
import { blockText } from '../../archive/inline.ts'
import { firstWords } from '../../archive/parse-article.ts'
import { known } from '../../archive/parse-values.ts'
import { type Place, type Problem, placeText, problem, type Report } from '../../archive/problem.ts'
import { type DraftFields, makeDraft, type Origin, type Reading } from '../draft.ts'
import { blocksOf } from '../feed/feed-body.ts'
import { lineOf } from '../feed/html-text.ts'
import { type TextValue, untypedValue } from '../feed/text-value.ts'
import { languageTag } from '../language.ts'

type DateFound = { readonly date?: DateText; readonly text: string } | undefined

/** Fields as they were found; what is missing is undefined. */
export type Found = {
  readonly via: 'jsonfeed' | 'jsonld' | 'ninjs'
  readonly url: string | undefined
  readonly addresses?: readonly string[]
  /** What the source knows it by. */
  readonly guid: string | undefined
  readonly title: string | undefined
  readonly text: TextValue | undefined
  readonly summary: string | undefined
  readonly published: DateFound
  readonly modified: DateFound
  readonly language: string | undefined
  readonly categories: readonly string[]
  readonly tags?: readonly string[]
  readonly authors: DraftFields['authors']
  readonly publisher: string | undefined
  readonly dateline?: string | undefined
  readonly images: readonly Image[]
  readonly rights?: string | undefined
}

/** Pictures that stand in the text come first: its blocks count them. */
function allImages(inText: readonly Image[], others: readonly Image[]): Image[] {
  return [...inText, ...others.filter(({ url }) => !inText.some((image) => image.url === url))]
}

const filled = <T>(list: readonly T[] | undefined) =>
  list !== undefined && list.length > 0 ? list : undefined

async function textOf({ text, summary }: Found) {
  const full = await blocksOf(text)
  const about = summary === undefined ? undefined : lineOf(untypedValue(summary))
  if (full.body.length === 0) {
    const short = await blocksOf(summary === undefined ? undefined : untypedValue(summary))
    return { ...short, description: undefined, isSummary: true }
  }
  return { ...full, description: about, isSummary: false }
}

function firstText(body: readonly Block[]): string | undefined {
  return body.map(blockText).find((text) => text !== '')
}

/** A reader of one vocabulary: an object → its fields. */
export type ReadFields = (report: Report) => Found

/** Makes a draft of what `read` finds at a place. */
export async function draftFrom(read: ReadFields, place: Place, origin: Origin): Promise<Reading> {
  const problems: Problem[] = []
  const report: Report = (code, facts) => problems.push(problem(code, place, facts))
  const found = read(report)
  const { body, images: inText, isSummary, description } = await textOf(found)
  const first = firstText(body)
  const title = found.title ?? (first === undefined ? found.url : firstWords(first))
  if (title === undefined) return { place: placeText(place), reason: problem('no-text', place, {}) }
  if (found.title === undefined) report('title-missing', { used: title })
  const { published = found.modified, modified } = found
  const fields: DraftFields = {
    via: found.via,
    title,
    body,
    categories: found.categories,
    guid: found.guid ?? '',
    problems,
    ...known<Partial<DraftFields>>({
      url: found.url,
      addresses: found.addresses,
      description,
      datePublished: published?.date,
      dateModified: modified === published ? undefined : modified?.date,
      dateText: published?.text === published?.date ? undefined : published?.text,
      language: languageTag(found.language),
      tags: filled(found.tags),
      authors: filled(found.authors),
      publisher: found.publisher,
      dateline: found.dateline,
      images: filled(allImages(inText, found.images)),
      rights: found.rights,
      warnings: isSummary ? ['summary-only'] : undefined,
    }),
  }
  return makeDraft(fields, { ...origin, place: placeText(place) })
}
