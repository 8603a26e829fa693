/** An article as the document that an index of articles holds. */

import { type Article, toRecord } from '../../archive/article.ts'
import { fnv1a, fnv1a64 } from '../../archive/hash.ts'
import type { Location } from '../../archive/read-records.ts'
import { FIELDS, type FieldTexts, fieldTexts, TELLING } from '../../archive/texts.ts'
import type { Stemmer } from '../../kazakh/analyzer.ts'
import { dayNumber } from '../../kazakh/dates/calendar.ts'
import { titleKey, titleOrder } from '../keys.ts'
import { instantIn } from '../order.ts'
import type { DocumentFacts } from '../reader.ts'
import { encodeRow, type Placed } from './row.ts'
import { documentIdOf, keywordOf, tokenOf } from './tokens.ts'

export type Analysed = {
  readonly id: string
  readonly body: string
  /** The forms of the article by their stems. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
}

/** What is kept of an article beside its words. */
function factsOf(article: Article, location: Location): DocumentFacts {
  const { id, title, datePublished, url, categories } = article
  return {
    id,
    title,
    ...(datePublished !== undefined && { date: datePublished }),
    ...(url !== undefined && { url }),
    categories,
    location,
  }
}

/** A record as it is kept: the same text for the same article, whoever writes it. */
export function recordText(article: Article): string {
  return JSON.stringify(toRecord(article))
}

/** Tells a record from another; where it is from is no part of it. */
export function digestOf(record: string): string {
  return fnv1a64(record) + fnv1a(record).toString(16)
}

/** The words of each field, in the order of FIELDS. */
export function placedWords(texts: FieldTexts, { stem, tokenizerFor }: Stemmer): Placed[][] {
  const tokenize = tokenizerFor(TELLING.flatMap((field) => texts[field]))
  const stems = new Map<string, string>()
  const stemOf = (form: string) => {
    let known = stems.get(form)
    if (known === undefined) {
      known = stem(form)
      stems.set(form, known)
    }
    return known
  }
  return FIELDS.map((field) => {
    const words: Placed[] = []
    for (const text of texts[field]) {
      if (words.length > 0) words.push(undefined)
      for (const { form } of tokenize(text)) words.push({ form, stem: stemOf(form) })
    }
    return words
  })
}

/** The forms of an article by their stems. */
export function wordsByStem(fields: readonly (readonly Placed[])[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const word of fields.flat()) {
    if (word === undefined) continue
    const forms = words.get(word.stem)
    if (forms) forms.add(word.form)
    else words.set(word.stem, new Set([word.form]))
  }
  return words
}

/** A field's words as texts, one for each paragraph. */
function paragraphs(words: readonly Placed[], of: (word: NonNullable<Placed>) => string): string[] {
  const texts: string[][] = [[]]
  for (const word of words) {
    if (word === undefined) texts.push([])
    else texts.at(-1)!.push(tokenOf(of(word)))
  }
  return texts.filter((text) => text.length > 0).map((text) => text.join(' '))
}

function byField<T>(fields: readonly (readonly Placed[])[], make: (words: readonly Placed[]) => T) {
  return Object.fromEntries(FIELDS.map((field, at) => [field, make(fields[at]!)]))
}

export function analyse(article: Article, location: Location, stemmer: Stemmer): Analysed {
  const facts = factsOf(article, location)
  const fields = placedWords(fieldTexts(article), stemmer)
  const words = wordsByStem(fields)
  const forms = [...words.values()].flatMap((each) => [...each])
  const record = recordText(article)
  const { id, title, date, categories } = facts
  const documentId = documentIdOf(id)
  const present = (texts: readonly string[]) => [...new Set(texts.map(tokenOf))].join(' ')
  const body = {
    id: keywordOf(id),
    ...(documentId !== id && { key: documentId }),
    day: date === undefined ? 0 : dayNumber(date.slice(0, 10)),
    instant: instantIn(facts),
    ...(date !== undefined && { date: date.slice(0, 10) }),
    category: [...new Set(categories.map(keywordOf))],
    title_key: fnv1a64(titleKey(title)),
    title_order: keywordOf(titleOrder(title)),
    s_all: present([...words.keys()]),
    w_all: present(forms),
    s: byField(fields, (field) => paragraphs(field, ({ stem }) => stem)),
    w: byField(fields, (field) => paragraphs(field, ({ form }) => form)),
    row: encodeRow(fields).toString('base64'),
    length: byField(fields, (field) => field.length),
    facts: JSON.stringify(facts),
    record,
    digest: digestOf(record),
  }
  return { id: documentId, body: JSON.stringify(body), words }
}
