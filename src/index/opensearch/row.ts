/**
 * The forward row: an article as the sequence of its words, by which matches are weighed. It begins
 * with its distinct words, each as the hashes of stem and form, and goes on with the fields: their
 * lengths, and each word as its number in that list, 0 between paragraphs. Numbers take a byte or more
 * (LEB128). Hashes need no agreement: nobody gives numbers to the words of an archive that many write.
 */

import { FIELDS } from '../../archive/texts.ts'
import type { FieldOccurrences } from '../reader.ts'
import { hashOf } from './tokens.ts'

/** A word at its place; undefined between paragraphs. */
export type Placed = { readonly form: string; readonly stem: string } | undefined

const WORD_BYTES = 8

function pushNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  bytes.push(rest)
}

/** @param fields in the order of FIELDS */
export function encodeRow(fields: readonly (readonly Placed[])[]): Buffer {
  const numbers = new Map<string, number>()
  const hashes: number[] = []
  const texts: number[] = []
  for (const words of fields) {
    pushNumber(texts, words.length)
    for (const word of words) {
      if (word === undefined) {
        texts.push(0)
        continue
      }
      let number = numbers.get(word.form)
      if (number === undefined) {
        number = numbers.size + 1
        numbers.set(word.form, number)
        hashes.push(hashOf(word.stem), hashOf(word.form))
      }
      pushNumber(texts, number)
    }
  }
  const head: number[] = []
  pushNumber(head, numbers.size)
  const table = Buffer.alloc(hashes.length * 4)
  for (const [at, hash] of hashes.entries()) table.writeUInt32LE(hash, at * 4)
  return Buffer.concat([Buffer.from(head), table, Buffer.from(texts)])
}

/** The index of what a word is sought as, by the hash of its stem or form. */
export type SoughtHashes = {
  readonly stems: ReadonlyMap<number, number>
  readonly forms: ReadonlyMap<number, number>
}

const NONE: readonly number[] = []

/** A row, read from the left. */
export class RowReader {
  private readonly bytes: Buffer
  private at = 0
  /** By number − 1. */
  readonly stems: readonly number[]
  readonly forms: readonly number[]

  constructor(bytes: Buffer) {
    this.bytes = bytes
    const count = this.number()
    const stems: number[] = []
    const forms: number[] = []
    for (let word = 0; word < count; word++, this.at += WORD_BYTES) {
      stems.push(bytes.readUInt32LE(this.at))
      forms.push(bytes.readUInt32LE(this.at + 4))
    }
    this.stems = stems
    this.forms = forms
  }

  /** Where sought words stand, field by field; to be read once. */
  occurrences({ stems, forms }: SoughtHashes): FieldOccurrences[] {
    const NOT = -1
    const sought = this.stems.map((stem, at) => {
      const byStem = stems.get(stem) ?? Number.POSITIVE_INFINITY
      const byForm = forms.get(this.forms[at]!) ?? Number.POSITIVE_INFINITY
      const first = Math.min(byStem, byForm)
      return Number.isFinite(first) ? first : NOT
    })
    return FIELDS.map(() => {
      const length = this.number()
      let at: number[] | undefined
      let found: number[] | undefined
      for (let place = 0; place < length; place++) {
        const number = this.number()
        const index = number === 0 ? NOT : sought[number - 1]!
        if (index === NOT) continue
        at ??= []
        found ??= []
        at.push(place)
        found.push(index)
      }
      return { length, at: at ?? NONE, sought: found ?? NONE }
    })
  }

  /** The numbers of each field's words, 0 between paragraphs; to be read once. */
  fields(): number[][] {
    return FIELDS.map(() => Array.from({ length: this.number() }, () => this.number()))
  }

  private number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new RangeError('a forward row ends early')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
}
