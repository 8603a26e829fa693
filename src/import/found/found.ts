/**
 * What a vocabulary tells of an article → a draft. Feeds, JSON-LD and ninjs find the same things
 * under other names; what follows from them is said here once.
 */

import type { Author, DateText, Image } from '../../archive/article.ts'
import { blockText } from '../../archive/inline.ts'
import { firstWords } from '../../archive/parse-article.ts'
import { known } from '../../archive/parse-values.ts'
import { type Place, type Problem, placeText, problem, type Report } from '../../archive/problem.ts'
import type { TextValue } from '../found/text-value.ts'
import { type DraftFields, makeDraft, type Origin, type Reading } from './draft.ts'
import { languageFrom } from './language.ts'
import { readText } from './text.ts'

/** A date as it was written, and as ISO 8601 where it could be read. */
export type FoundDate = { readonly text: string; readonly date: DateText | undefined }

export type Found = {
  readonly via: string
  /** The article's addresses, its own first. */
  readonly addresses: readonly string[]
  /** What links in its text are relative to, where it has no address of its own. */
  readonly base: string | undefined
  /** What the source knows it by. */
  readonly guid: string | undefined
  readonly title: string | undefined
  readonly content: TextValue | undefined
  readonly summary: TextValue | undefined
  readonly published: FoundDate | undefined
  readonly modified: FoundDate | undefined
  readonly language: string | undefined
  readonly categories: readonly string[]
  readonly tags?: readonly string[]
  readonly authors: readonly Author[]
  readonly publisher: string | undefined
  readonly dateline?: string | undefined
  readonly images: readonly Image[]
  readonly rights: string | undefined
}

const filled = <T>(list: readonly T[] | undefined) =>
  list !== undefined && list.length > 0 ? list : undefined

/** A source must say when an article was changed sooner than when it appeared: Atom does. */
function datesOf({ modified, published = modified }: Found) {
  return {
    datePublished: published?.date,
    dateModified: modified?.text === published?.text ? undefined : modified?.date,
    dateText: published?.text === published?.date ? undefined : published?.text,
  }
}

/** Those that stand in the text come first: its blocks count them. */
function allImages(inText: readonly Image[], others: readonly Image[]): Image[] {
  return [...inText, ...others.filter(({ url }) => !inText.some((image) => image.url === url))]
}

/**
 * Makes a draft of what is found at a place; a refusal where that is neither words nor an address.
 *
 * @param find reads the fields, and reports what it has to mend
 */
export async function draftOf(
  find: (report: Report) => Found,
  place: Place,
  origin: Origin,
): Promise<Reading> {
  const problems: Problem[] = []
  const report: Report = (code, facts) => problems.push(problem(code, place, facts))
  const found = find(report)
  const [url, ...addresses] = found.addresses
  const { content, summary } = found
  const { body, images, ...text } = await readText(content, summary, url ?? found.base)
  const first = body.map(blockText).find((text) => text !== '')
  // As feed readers show it: the first words, else the address.
  const title = found.title ?? (first === undefined ? url : firstWords(first))
  if (title === undefined) return { place: placeText(place), reason: 'no-article' }
  if (found.title === undefined && first !== undefined) report('title-missing', { used: title })
  const fields: DraftFields = {
    via: found.via,
    title,
    body,
    categories: found.categories,
    addresses,
    guid: found.guid ?? '',
    problems,
    ...known<Partial<DraftFields>>({
      ...datesOf(found),
      url,
      description: text.description,
      language: languageFrom([title, ...body.map(blockText)].join('\n'), [found.language]),
      tags: filled(found.tags),
      authors: filled(found.authors),
      publisher: found.publisher,
      dateline: found.dateline,
      images: filled(allImages(images, found.images)),
      rights: found.rights,
      warnings: text.isSummary ? ['summary-only'] : undefined,
    }),
  }
  return makeDraft(fields, { ...origin, place: placeText(place) })
}
