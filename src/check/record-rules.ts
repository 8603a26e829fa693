/** Faults of a single record, apart from its words: dates, body, images. */

import type { Article } from '../archive/article.ts'
import { instantOf } from '../archive/parse-date.ts'
import { addDays, type Day } from '../kazakh/dates/calendar.ts'
import { EXAMPLES, type Flaw } from './finding.ts'

type RecordRule = (article: Article, today: Day) => Flaw | undefined

/** The first Kazakh newspaper, «Түркістан уәлаятының газеті», came out on 28 April 1870. */
const FIRST_NEWSPAPER: Day = '1870-04-28'

/** The date of programs that have none: the zero of Unix. */
const EPOCH = instantOf('1970-01-01T00:00Z')

function dateRules(field: 'datePublished' | 'dateModified'): RecordRule {
  return (article, today) => {
    const value = article[field]
    if (value === undefined) return undefined
    const day = value.slice(0, 10)
    // East of here it is tomorrow already.
    if (day > addDays(today, 1)) return { check: 'date-future', field, facts: { value } }
    const isZero = value.length > day.length && instantOf(value) === EPOCH
    if (day >= FIRST_NEWSPAPER && !isZero) return undefined
    return { check: 'date-implausible', field, facts: { value } }
  }
}

/** By the day: the clocks of a site's parts differ by minutes, and that is harmless. */
const dateOrder: RecordRule = ({ datePublished, dateModified }) => {
  if (datePublished === undefined || dateModified === undefined) return undefined
  if (dateModified.slice(0, 10) >= datePublished.slice(0, 10)) return undefined
  const facts = { value: dateModified, published: datePublished }
  return { check: 'date-order', field: 'dateModified', facts }
}

const bodyEmpty: RecordRule = ({ body }) =>
  body.length > 0 ? undefined : { check: 'body-empty', field: 'body', facts: {} }

/** A block that shows an image which the record does not have. */
const imageUnknown: RecordRule = ({ body, images = [] }) => {
  const found = body.flatMap((block, at) =>
    typeof block === 'object' && block.type === 'image' && images[block.image] === undefined
      ? [{ field: `body[${at}].image`, text: String(block.image) }]
      : [],
  )
  const [first] = found
  if (first === undefined) return undefined
  const facts = { count: found.length, found: found.slice(0, EXAMPLES) }
  return { check: 'image-unknown', field: first.field, facts }
}

const RULES: readonly RecordRule[] = [
  dateRules('datePublished'),
  dateRules('dateModified'),
  dateOrder,
  bodyEmpty,
  imageUnknown,
]

export function checkRecord(article: Article, today: Day): Flaw[] {
  return RULES.flatMap((rule) => rule(article, today) ?? [])
}
