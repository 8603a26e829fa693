/** Documents of the index of articles as rows, and their records. */

import type { Article } from '../../archive/article.ts'
import { parseArticle } from '../../archive/parse-article.ts'
import { FIELDS, fieldTexts, TELLING } from '../../archive/texts.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { Term } from '../lexis.ts'
import type { DocumentKey, DocumentRow, FittingForm } from '../reader.ts'
import type { Json } from './json.ts'
import { RowReader } from './row.ts'
import { documentIdOf, hashOf } from './tokens.ts'

function keyOf(documentId: string): DocumentKey {
  return documentId as unknown as DocumentKey
}

export function documentIdOfKey(key: DocumentKey): string {
  return key as unknown as string
}

/** The fields that name and order a document, from the columns of the index. */
export const COLUMNS = ['id', 'key', 'day', 'instant'] as const

/** The key of a hit that was asked for its COLUMNS. */
export function keyOfHit({ fields }: Json): DocumentKey {
  return keyOf(fields.key?.[0] ?? fields.id[0])
}

export function rowOf(facts: string): DocumentRow {
  const { id, ...rest } = JSON.parse(facts)
  return { document: keyOf(documentIdOf(id)), id, ...rest }
}

export function rowReaderOf({ fields }: Json): RowReader {
  return new RowReader(Buffer.from(fields.row[0], 'base64'))
}

/** The article of a kept record. */
export function articleOf(record: string): Article | undefined {
  return parseArticle(JSON.parse(record), { file: '' }).article
}

/**
 * The forms of an article that fit sought terms. Its texts are parted into words here, and what the
 * stem of each is says its row, so no lexicon is needed.
 */
export async function fittingForms(
  article: Article,
  row: RowReader,
  sought: readonly Term[],
  { tokenizer }: Analyzer,
): Promise<FittingForm[]> {
  const texts = fieldTexts(article)
  const tokenize = await tokenizer(TELLING.flatMap((field) => texts[field]))
  const tests = sought.map(fitter)
  const fitting = new Map<string, FittingForm>()
  for (const [at, numbers] of row.fields().entries()) {
    const forms = texts[FIELDS[at]!].flatMap((text) => tokenize(text).map(({ form }) => form))
    let next = 0
    for (const number of numbers) {
      if (number === 0) continue
      const form = forms[next++]
      if (form === undefined || fitting.has(form)) continue
      const stem = row.stems[number - 1]!
      const indexes = tests.flatMap((isMeant, index) => (isMeant(form, stem) ? [index] : []))
      if (indexes.length > 0) fitting.set(form, { form, sought: indexes })
    }
  }
  return [...fitting.values()]
}

function fitter(term: Term): (form: string, stem: number) => boolean {
  if ('form' in term) return (form) => form === term.form
  if ('prefix' in term) return (form) => form.startsWith(term.prefix)
  const sought = hashOf(term.stem)
  return (_, stem) => stem === sought
}
