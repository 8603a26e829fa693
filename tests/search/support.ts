/** What the tests of search share: an engine on a few articles, and queries written short. */

import { onTestFinished } from 'vitest'
import { FIELDS, type Field, type FieldTexts } from '../../src/archive/texts.ts'
import { Database } from '../../src/index/sqlite/database.ts'
import { INDEXES, TABLES } from '../../src/index/sqlite/schema.ts'
import { type SqliteIndex, sqliteIndex } from '../../src/index/sqlite/sqlite-index.ts'
import { kazakhAnalyzer } from '../../src/kazakh/analyzer.ts'
import { parseQuery, type ReadDates } from '../../src/search/query/parse.ts'
import type { Fields, ParsedQuery, Query } from '../../src/search/query/query.ts'

/** The text of a field, or its texts one by one. */
type GivenText = string | readonly string[]

/** An article by the texts of its fields; those that are not named are empty. */
export type Given = Readonly<Partial<Record<Field, GivenText>>> & { readonly date?: string }

/** The texts as the index takes them. */
export function textsGiven(given: Given): FieldTexts {
  const texts = FIELDS.map((field) => [field, [given[field] ?? []].flat()])
  return Object.fromEntries(texts) as FieldTexts
}

/** An engine in memory on these articles, by their ids. The test must run, and closes it. */
export async function engineOf(
  articles: Readonly<Record<string, Given>>,
  drawn?: number,
): Promise<SqliteIndex> {
  const database = new Database('')
  database.exec(TABLES)
  database.exec(INDEXES)
  const engine = sqliteIndex(database, kazakhAnalyzer, { ...(drawn && { drawn }) })
  await engine.transaction(async (writer) => {
    for (const [id, { date, ...given }] of Object.entries(articles)) {
      const texts = textsGiven(given)
      await writer.put({
        id,
        title: texts.title[0] ?? '',
        ...(date !== undefined && { date }),
        categories: texts.categories,
        location: { file: 'a.json', offset: 0, length: 1 },
        texts,
      })
    }
  })
  return engine
}

/** The same for a whole test. */
export async function openEngine(...args: Parameters<typeof engineOf>): Promise<SqliteIndex> {
  const engine = await engineOf(...args)
  onTestFinished(() => engine.close())
  return engine
}

/** A day is four digits of a year here: how dates are read is tested elsewhere. */
const readYears: ReadDates = (text) => {
  const [, from, to = from] = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text) ?? []
  return from === undefined ? undefined : { from: `${from}-01-01`, to: `${to}-12-31` }
}

export function parse(text: string): ParsedQuery {
  return parseQuery(text, kazakhAnalyzer, readYears)
}

const NAMES: Readonly<Partial<Record<Field, string>>> = {
  description: '',
  body: 'body',
  captions: '',
}

function fieldsShown(fields: Fields = []): string {
  const names = fields.map((field) => NAMES[field] ?? field).filter((name) => name !== '')
  return names.length === 0 ? '' : `${names.join('+')}:`
}

/** A query, short: (a b) for and, (a | b) for or, -a for not, body:a, a* and "a b". */
export function shown(query: Query): string {
  switch (query.type) {
    case 'and':
      return `(${query.of.map(shown).join(' ')})`
    case 'or':
      return `(${query.of.map(shown).join(' | ')})`
    case 'not':
      return `-${shown(query.of)}`
    case 'phrase':
      return `${fieldsShown(query.fields)}"${query.words.map(({ form }) => form).join(' ')}"`
    case 'prefix':
      return `${fieldsShown(query.fields)}${query.word.form}*`
    case 'word':
      return `${fieldsShown(query.fields)}${query.word.form}`
  }
}
