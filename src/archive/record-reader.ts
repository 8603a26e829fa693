/** The values of a record by the names of our fields, and what is left of it when all are taken. */

import { KEY_ORDER } from './article.ts'
import { type Field, fieldOf } from './field-names.ts'
import { parseDate } from './parse-date.ts'
import { readNames } from './parse-fields.ts'
import { readDate } from './parse-labels.ts'
import { isEmpty, type JsonObject, readOrReport, type ValueReader } from './parse-values.ts'
import { withoutType } from './plain-values.ts'
import type { Report } from './problem.ts'
import type { FieldName } from './vocabulary.ts'

/** Other names for the same field, the best first. */
function namesByField(record: JsonObject): ReadonlyMap<Field, readonly string[]> {
  const found = new Map<Field, { name: string; rank: number }[]>()
  for (const name of Object.keys(record)) {
    const named = fieldOf(name)
    if (named === undefined) continue
    const names = found.get(named.field) ?? []
    found.set(named.field, [...names, { name, rank: named.rank }])
  }
  const byRank = (names: readonly { name: string; rank: number }[]) =>
    names.toSorted((one, other) => one.rank - other.rank).map(({ name }) => name)
  return new Map(Array.from(found, ([field, names]) => [field, byRank(names)]))
}

/**
 * Takes values out of a record by any of a field's names and remembers which names it used. A
 * foreign name with a value of no use to us is an unknown key like others, and stays.
 */
export class RecordReader {
  /** The format's own names are never unknown keys, not even with a value that cannot be kept. */
  private readonly used = new Set<string>(['$schema', 'schemaVersion', ...KEY_ORDER])
  /** Whether the record is written as the format has it: then its texts are literal. */
  readonly isOwn: boolean
  private readonly record: JsonObject
  private readonly names: ReadonlyMap<Field, readonly string[]>
  private readonly report: Report

  constructor(record: JsonObject, report: Report) {
    this.record = record
    this.isOwn = Object.hasOwn(record, 'schemaVersion') || Array.isArray(record.body)
    this.names = namesByField(record)
    this.report = report
  }

  value(name: string): unknown {
    return Object.hasOwn(this.record, name) ? withoutType(this.record[name]) : undefined
  }

  /** The keys of the record that name a field, the best first. */
  namesOf(field: Field): readonly string[] {
    return this.names.get(field) ?? []
  }

  take<T>(name: string, read: ValueReader<T>): T | undefined {
    const losses: (() => void)[] = []
    const report: Report = (code, facts) => losses.push(() => this.report(code, facts))
    const value = readOrReport(read, this.value(name), name, report)
    if (value !== undefined) this.used.add(name)
    // What an unknown key holds is not lost.
    if (this.used.has(name)) for (const tell of losses) tell()
    return value
  }

  field<T>(field: FieldName, read: ValueReader<T>): T | undefined {
    for (const name of this.namesOf(field)) {
      const value = this.take(name, read)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** The first date that can be read; else what stands there, unless the source knows that. */
  published(dateText: string | undefined): ReturnType<typeof parseDate> {
    const date = this.field('datePublished', readDate)
    if (date !== undefined) return { date }
    const names = this.namesOf('datePublished')
    const name = names.find((each) => !isEmpty(this.value(each)))
    if (name === undefined || dateText !== undefined) return {}
    const isNew = !this.used.has(name)
    this.used.add(name)
    return parseDate({ name, value: this.value(name) }, isNew ? this.report : () => {})
  }

  categories(): readonly string[] {
    return [
      ...new Set(this.namesOf('categories').flatMap((name) => this.take(name, readNames) ?? [])),
    ]
  }

  /** What stands under names that are no field's. */
  unknown(): JsonObject {
    return Object.fromEntries(
      Object.entries(this.record).filter(
        ([key]) => !this.used.has(key) && fieldOf(key) === undefined,
      ),
    )
  }

  extra(): Record<string, unknown> | undefined {
    const rest = Object.entries(this.record).filter(([key]) => !this.used.has(key))
    return rest.length === 0 ? undefined : Object.fromEntries(rest)
  }
}
