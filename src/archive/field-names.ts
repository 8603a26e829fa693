/**
 * Which field a key of a record is, however it is spelt: `publish_date`, `publishDate` and `Publish Date`
 * are one name, and `news_title` is a title with the name of its table before it.
 */

import { CATEGORY_NAMES, type FieldName, NAMES } from './vocabulary.ts'

export type Field = FieldName | 'categories'

/** A field, and the place of the name among the field's names: the lower comes first. */
export type NamedField = { readonly field: Field; readonly rank: number }

/** A name as names are compared: small letters, nothing between its words; `_id` is another than `id`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/(?<=.)[\s_.:-]+/g, '')
}

/** The thing that the record is, before the name of what is said of it. */
const PREFIX =
  /^(?:news|article|post|story|item|entry|doc|page|content|публикация|новость|жаңалық|мақала)(?:[\s_.:-]+|(?=\p{Lu}))(?=.)/u

/** These say something else with a thing before them: WordPress names a post's address so. */
const NEVER_PREFIXED: ReadonlySet<string> = new Set(['name', 'site', 'link', 'day', 'time', 'tag'])

/** A name with a prefix comes after all names without one. */
const PREFIXED = 1000

let byName: ReadonlyMap<string, NamedField> | undefined

function fieldsByName(): ReadonlyMap<string, NamedField> {
  if (byName !== undefined) return byName
  const found = new Map<string, NamedField>()
  const add = (field: Field, names: readonly string[]) => {
    for (const [rank, name] of names.entries()) {
      const key = plainName(name)
      if (!found.has(key)) found.set(key, { field, rank })
    }
  }
  for (const [field, names] of Object.entries(NAMES)) add(field as FieldName, names)
  add('categories', CATEGORY_NAMES)
  byName = found
  return found
}

function findField(key: string): NamedField | undefined {
  const fields = fieldsByName()
  const named = fields.get(plainName(key))
  if (named !== undefined) return named
  const rest = key.replace(PREFIX, '')
  const bare = plainName(rest)
  const inner = rest === key || NEVER_PREFIXED.has(bare) ? undefined : fields.get(bare)
  return inner && { field: inner.field, rank: inner.rank + PREFIXED }
}

/** Keys that were asked for: all records of a file have the same. */
const known = new Map<string, NamedField | undefined>()
const MOST_KNOWN = 2000

/** The field of a key; undefined for one that the format does not know. */
export function fieldOf(key: string): NamedField | undefined {
  if (known.has(key)) return known.get(key)
  if (known.size >= MOST_KNOWN) known.clear()
  const field = key.length > 60 ? undefined : findField(key)
  known.set(key, field)
  return field
}
