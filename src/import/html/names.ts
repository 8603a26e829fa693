/** Rubrics, tags and authors of a page. */

import type { Author } from '../../archive/article.ts'
import { textOf } from '../markup/dom.ts'
import { webAddress } from '../markup/web-address.ts'
import { bare, sectionName } from '../sentences.ts'
import { type PageSources, shownText, shownTexts } from './page-sources.ts'

/** ЖАЛПЫ АРХИВ, a rubric that the site gives; АҚШ and ҚР ІІМ are topics. */
function isRubric(tag: string): boolean {
  return tag === tag.toUpperCase() && /\p{L}{5,}/u.test(tag)
}

function unique(names: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const name of names) if (!kept.has(bare(name))) kept.set(bare(name), name)
  kept.delete('')
  return [...kept.values()]
}

/** Section first (`byDate`: as printed beside the date), then rubrics; tags are what is left of the keywords. */
export function filedUnder(
  { page, site, told, meta }: PageSources,
  printed: readonly string[],
  byDate: string | undefined,
) {
  const shown = shownText(page, site?.section)
  const sections =
    shown !== undefined
      ? [shown]
      : ([told?.sections, meta.sections].find((each) => each?.length) ??
        (byDate === undefined ? [] : [byDate]))
  const keywords = [...shownTexts(page, site?.tags), ...(told?.tags ?? []), ...(meta.tags ?? [])]
  const rubrics = site?.hasRubricsInKeywords ? keywords.filter(isRubric) : []
  const categories = unique([...sections, ...printed, ...rubrics].map(sectionName))
  const taken = new Set(categories.map(bare))
  return { categories, tags: unique(keywords).filter((tag) => !taken.has(bare(tag))) }
}

/** Names of no person: the publisher itself, an agency, an editorial office. */
const NO_PERSON =
  /(?:радио|radio|rfe\/?rl|редакция|агентт|агентств|admin|editor$|staff$|newsroom|\.(?:kz|com|org)$)/iu

export function authorsOf(
  { page, site, told, meta }: PageSources,
  base: string | undefined,
): Author[] {
  const links = site?.authors === undefined ? [] : [...page.querySelectorAll(site.authors)]
  const shown = links.map((link): Author => {
    const url = webAddress(link.getAttribute('href'), base)
    return { name: textOf(link), ...(url !== undefined && { url }) }
  })
  const authors = [shown, told?.authors, meta.authors].find((each) => each?.length) ?? []
  const publisher = bare(told?.publisher ?? meta.publisher ?? '')
  const people = authors.filter(
    ({ name }) => name !== '' && !NO_PERSON.test(name) && bare(name) !== publisher,
  )
  return [...new Map(people.map((author) => [bare(author.name), author])).values()]
}
