/** The values inside a record: what is usable of them, and a word about what is not. */

import {
  C0,
  C1,
  DELETE,
  HIGH_HALVES,
  LINE_ENDS,
  LOW_HALVES,
  TAG,
  UNSEEN,
} from '../kazakh/letters/characters.ts'
import { isDateText } from './parse-date.ts'
import type { Report } from './problem.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** Reads one value, named `field` in reports; undefined when it is of no use. */
export type ValueReader<T = unknown> = (
  value: unknown,
  field: string,
  report: Report,
) => T | undefined

/** Something to see: neither space nor control, unseen character, tag or lone surrogate. */
const VISIBLE = new RegExp(
  `[^\\s${C0}${DELETE}${C1}${UNSEEN}${HIGH_HALVES}${LOW_HALVES}]|(?!${TAG})[${HIGH_HALVES}][${LOW_HALVES}]`,
)
const NOT_IN_URL = new RegExp(`[${C0}${DELETE}${C1}${LINE_ENDS}]`, 'g')

/** A web address begins with http and the first letter of a host, of any alphabet. */
const WEB_ADDRESS = /^(https?):\/\/(?=[a-z0-9[\u00c0-\u0600\u0620-\u1679\u3040-\ud7ff])/i

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && VISIBLE.test(value)
}

/** Whether a value says nothing, so that dropping it needs no word. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !isText(value)
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

/** Drops the keys that have no value, so that a record holds only what is known. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

/** A single value is a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

export const readText: ValueReader<string> = (value) => {
  if (isText(value)) return value.trim()
  return typeof value === 'number' ? String(value) : undefined
}

/** An address that is safe to follow, http or https; white space in it is written as URLs do. */
export const readUrl: ValueReader<string> = (value, field, report) => {
  if (!isText(value)) return undefined
  const url = value
    .replace(NOT_IN_URL, '')
    .trim()
    .replace(/\s/g, encodeURIComponent)
    .replace(WEB_ADDRESS, (start) => start.toLowerCase())
  if (WEB_ADDRESS.test(url)) return url
  report('url-unsafe', { field, value })
  return undefined
}

/** A date inside a record; those that the format does not know are not worth a guess here. */
export const readDateText: ValueReader<string> = (value) => {
  const text = readText(value, '', () => {})
  return text !== undefined && isDateText(text) ? text : undefined
}

/** A value that holds only if it passes a test. */
export function readIf<T>(holds: (value: unknown) => boolean): ValueReader<T> {
  return (value) => (holds(value) ? (value as T) : undefined)
}

/** A list, of which what cannot be read is left out; undefined when nothing is left. */
export function readList<T>(read: ValueReader<T>): ValueReader<readonly T[]> {
  return (value, field, report) => {
    const kept = listOf(value).flatMap((item) => {
      const result = readOrReport(read, item, field, report)
      return result === undefined ? [] : [result]
    })
    return kept.length > 0 ? kept : undefined
  }
}

/** An object whose known keys are of their types; its unknown keys are kept as they are. */
export function readShape(shape: Readonly<Record<string, ValueReader>>): ValueReader<JsonObject> {
  return (value, field, report) => {
    if (!isObject(value)) return undefined
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const read = Object.hasOwn(shape, key) ? shape[key] : undefined
      if (read === undefined) return [[key, inner] as const]
      const kept = readOrReport(read, inner, `${field}.${key}`, report)
      return kept === undefined ? [] : [[key, kept] as const]
    })
    // fromEntries defines keys: a foreign one may be `__proto__`.
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
}

/** Reads a value and reports one that is lost, unless the reader has said why. */
export function readOrReport<T>(
  read: ValueReader<T>,
  value: unknown,
  field: string,
  report: Report,
): T | undefined {
  if (isEmpty(value)) return undefined
  let isSaid = false
  const result = read(value, field, (code, facts) => {
    isSaid = true
    report(code, facts)
  })
  if (result === undefined && !isSaid) report('field-type', { field, expected: 'other' })
  return result
}
