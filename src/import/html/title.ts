/** The headline of a page. */

import { textOf } from '../markup/dom.ts'
import { bare } from '../sentences.ts'
import { type PageSources, shownText, shownTexts } from './page-sources.ts'

/** Арал қайтып келеді | Азаттық: the site's name behind the title. */
function withoutSite(title: string, publisher: string | undefined): string {
  if (publisher !== undefined) {
    for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' « ']) {
      const end = `${mark}${publisher}`
      if (title.length > end.length && title.endsWith(end)) return title.slice(0, -end.length)
    }
  }
  return title
}

/** The headline that is shown, where one is told that it begins; else the one that is told. */
export function titleOf({ page, site, told, meta }: PageSources): string {
  const own = shownText(page, site?.title)
  if (own !== undefined) return own
  const publisher = told?.publisher ?? meta.publisher
  const inHead = withoutSite(textOf(page.querySelector('title')), publisher)
  const stated = [told?.title, meta.title, inHead].flatMap((title) => title || [])
  const shown = shownTexts(page, 'h1')
  const known = stated.map(bare)
  const same = shown.find((title) =>
    known.some((each) => each !== '' && each.startsWith(bare(title))),
  )
  if (same !== undefined && bare(same).length > 8) return same
  const only = shown.length === 1 && stated.length === 0 ? shown[0] : undefined
  return only ?? withoutSite(stated[0] ?? shown[0] ?? '', publisher)
}
