/**
 * Numbers by their texts, for the words of an index that is being written. A Map takes three times as
 * long: a word was just cut out of its article and is looked up once, and V8 computes its hash by a
 * call. Texts are hashed from a start that differs from run to run, so that none can be made to collide.
 */

import { fnv1a } from '../../archive/hash.ts'

/** A table is made twice as large when it is half full: then most texts stand where they are looked for. */
const FIRST_SLOTS = 1 << 12

export class TextNumbers {
  private readonly start = Math.trunc(Math.random() * 2 ** 32)
  private texts: string[] = []
  private numbers: number[] = []
  /** Places in `texts`, from 1; 0 is free. */
  private slots = new Int32Array(FIRST_SLOTS)

  get size(): number {
    return this.texts.length
  }

  get(text: string): number | undefined {
    const place = this.slots[this.slotOf(text)]!
    return place === 0 ? undefined : this.numbers[place - 1]
  }

  /** Adds a text that is not there yet. */
  add(text: string, number: number): void {
    this.numbers.push(number)
    this.slots[this.slotOf(text)] = this.texts.push(text)
    if (this.texts.length * 2 > this.slots.length) this.grow()
  }

  clear(): void {
    this.texts = []
    this.numbers = []
    this.slots = new Int32Array(FIRST_SLOTS)
  }

  /** Where a text is, or would be. */
  private slotOf(text: string): number {
    const { texts, slots } = this
    const hash = fnv1a(text, this.start)
    const last = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & last
    for (;;) {
      const place = slots[slot]!
      if (place === 0 || texts[place - 1] === text) return slot
      slot = (slot + 1) & last
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    for (const [at, text] of this.texts.entries()) this.slots[this.slotOf(text)] = at + 1
  }
}
