/**
 * JSON that is too large to be parsed as a whole: where its records are is found in its beginning, and
 * they are read one at a time. Exports of a messenger have gigabytes.
 */

import { isArticleLike } from '../../archive/find-list.ts'
import { parseJsonText } from '../../archive/parse-json.ts'
import { placeText, problem } from '../../archive/problem.ts'
import type { Bytes, Origin, Reading } from '../found/draft.ts'
import { type FieldMap, mapDocument } from '../found/field-map.ts'
import { type Cut, ListCutter, type Path } from './cut.ts'
import { readJsonText } from './json-text.ts'
import { isTelegramMessage } from './telegram.ts'

/** Bytes of the beginning that are searched for the records. */
const SEARCHED = 4 * 1024 * 1024
/** A record of these is no larger, in bytes. */
const LONGEST = 16 * 1024 * 1024
/** Lists that are tried. */
const TRIED = 40
const MAX_DEPTH = 6

const isSame = (one: Path, other: Path) =>
  one.length === other.length && one.every((key, at) => key === other[at])

function parsedValue({ bytes }: Cut): unknown {
  const text = bytes && readJsonText(bytes)
  const parsed = text === undefined ? undefined : parseJsonText(text, { file: '' })
  return parsed !== undefined && 'value' in parsed ? parsed.value : undefined
}

/** Where the records are: [] for a list or a sequence of objects; undefined where none are found. */
function findRecords(head: Buffer, fields: FieldMap | undefined): Path | undefined {
  const walk = new ListCutter(() => false, 0)
  for (const _ of walk.push(head)) break
  const unique = walk.seen.filter(
    (path, at) => walk.seen.findIndex((each) => isSame(each, path)) === at,
  )
  const tried = [[], ...unique.filter((path) => path.length <= MAX_DEPTH)].slice(0, TRIED)
  return tried.find((path) => {
    const cutter = new ListCutter((each) => isSame(each, path), LONGEST)
    const [first] = cutter.push(head)
    const value = first && mapDocument(parsedValue(first), fields)
    return isArticleLike(value) || isTelegramMessage(value)
  })
}

/** A record with what was said before it of the objects around it. */
export type LargeRecord = { readonly value: unknown; readonly around: Cut['around'] }

/** Reads the records of a document that begins with `head`; `read` makes of each what it is. */
export async function* readLarge(
  head: Buffer,
  whole: Bytes,
  origin: Origin,
  read: (record: LargeRecord, number: number) => AsyncIterable<Reading>,
): AsyncGenerator<Reading> {
  const { place } = origin
  const path = findRecords(head.subarray(0, SEARCHED), origin.fields)
  if (path === undefined) {
    const facts = { bytes: LONGEST + 1, limit: LONGEST }
    yield { place, reason: problem('file-too-large', { file: place }, facts) }
    return
  }
  const cutter = new ListCutter((each) => isSame(each, path), LONGEST)
  let number = 0
  async function* records(chunk: Uint8Array): AsyncGenerator<Reading> {
    for (const cut of cutter.push(chunk)) {
      const at = { file: place, record: ++number }
      const text = cut.bytes && readJsonText(cut.bytes)
      const parsed = text === undefined ? undefined : parseJsonText(text, at)
      if (parsed === undefined) {
        const reason =
          cut.bytes === undefined
            ? problem('line-too-long', at, { limit: LONGEST })
            : problem('not-utf8', at, {})
        yield { place: placeText(at), reason }
      } else if ('problem' in parsed) yield { place: placeText(at), reason: parsed.problem }
      else yield* read({ value: parsed.value, around: cut.around }, number)
    }
  }
  for await (const chunk of whole) yield* records(chunk)
  if (cutter.isTorn) yield { place, reason: problem('not-json', { file: place }, {}) }
}
