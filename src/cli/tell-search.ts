/** The notices of search beside its hits: how the query was read, and why there is so little. */

import type { Found } from '../open/search.ts'
import { wordReadings } from '../open/word-readings.ts'
import type { ToldExpansion } from '../search/expand/forms.ts'
import { SHOWN_FIELDS } from '../search/query/lex.ts'
import { isEmpty, type ParsedQuery } from '../search/query/query.ts'
import { TOTAL_LIMIT } from '../search/search.ts'
import type { Context } from './context.ts'
import { shorten, tell } from './tell.ts'

/** A pasted text is a query too; of its words the first ones show what became of them. */
const NAMED = 8
const NAMED_NEAR = 3

/** Reports operators that were read as text, and words that were left out. */
export function tellReading(parsed: ParsedQuery, context: Context): void {
  const { asText, unknownFields, unreadDates, dropped } = parsed
  const { notices } = context.messages
  if (unknownFields.length > 0) {
    tell(context, notices.fieldsUnknown(unknownFields.slice(0, NAMED).map(shorten), SHOWN_FIELDS))
  }
  if (unreadDates.length > 0) {
    tell(context, notices.datesUnread(unreadDates.slice(0, NAMED).map(shorten)))
  }
  // `!!!`: that there is no word in it says it all.
  if (isEmpty(parsed)) return
  if (asText.length > 0) tell(context, notices.readAsText(asText.slice(0, NAMED).map(shorten)))
  if (dropped > 0) tell(context, notices.wordsDropped(dropped))
}

/** Reports words that the archive does not have as typed, and those that are near. */
export function tellExpansions(expansions: readonly ToldExpansion[], context: Context): void {
  const { notices } = context.messages
  const { near, translated, unknown } = wordReadings(expansions)
  if (translated.length > 0) {
    const pairs = translated
      .slice(0, NAMED)
      .map(({ words, kazakh }) => `${shorten(words)} → ${kazakh.slice(0, NAMED_NEAR).join(', ')}`)
    tell(context, notices.wordsTranslated(pairs))
  }
  for (const { word, forms } of near.slice(0, NAMED)) {
    tell(context, notices.wordReadAs(shorten(word), forms.slice(0, NAMED_NEAR)))
  }
  if (unknown.length === 0) return
  const named = unknown.slice(0, NAMED).map(shorten)
  tell(context, notices.wordsNotFound([...named, ...(unknown.length > NAMED ? ['…'] : [])]))
}

/**
 * Reports how much was found; and where there is nothing, whether a filter is the reason.
 *
 * @param countUnfiltered how many articles there are without the filters; absent when there are none
 */
export async function tellResult(
  typed: string,
  { request: { query }, expansions, hits, total, badGroups }: Found,
  context: Context,
  countUnfiltered?: () => Promise<number>,
): Promise<void> {
  const { notices } = context.messages
  const looked = expansions.length
  if (isEmpty(query)) return tell(context, notices.noWords)
  tellExpansions(expansions, context)
  if (badGroups.length > 0) tell(context, notices.groupsUnread(badGroups.slice(0, NAMED)))
  if (total > 0) {
    const full = hits.filter(({ missing }) => missing.length === 0).length
    const isMore = total > TOTAL_LIMIT
    return tell(context, notices.shown(full, Math.min(total, TOTAL_LIMIT), isMore))
  }
  if (hits.length > 0) {
    const isNear = hits.every(({ missing }) => missing.length === looked)
    return tell(context, isNear ? notices.onlyNear : notices.onlyPartial)
  }
  const unfiltered = (await countUnfiltered?.()) ?? 0
  tell(
    context,
    unfiltered > 0 ? notices.filterEmptied(unfiltered) : notices.nothingFound(shorten(typed)),
  )
}
