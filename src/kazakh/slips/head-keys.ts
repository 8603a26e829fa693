/**
 * Keys that words share though one letter of their beginnings is wrong: each beginning whole, and
 * without each of its letters (a deletion index, after SymSpell). A letter too many, too few, wrong,
 * or two swapped leave a key in common, so an index need not compare a word with all others.
 */

/** Letters of a word that have keys. More make fewer words share one, and more slips lose all. */
const HEAD = 5

/** Fewer letters begin too many words. */
const SHORTEST = 3
/** A typed word may be a stem of so many letters with an ending. */
const SHORTEST_STEM = 4

/** Figures are never misspelt words, and half of a surrogate pair is no letter. */
const NO_WORD = /[\d\ud800-\udfff]/

/** Folding makes two letters of each; where one is wrong, that would be two slips. */
const KEPT = 'чцяю'

/** The beginning of a word that has keys; undefined for what is never misspelt. */
export function headOf(word: string): string | undefined {
  const head = word.slice(0, HEAD)
  return head.length < SHORTEST || NO_WORD.test(head) ? undefined : head
}

/** Whether a head is all of a word. */
export function isWhole(head: string): boolean {
  return head.length < HEAD
}

/** The keys of a head: itself, its letters folded, and without each of them. */
export function headKeys(head: string, fold: (word: string) => string): ReadonlySet<string> {
  const keys = new Set<string>()
  addKeys(head, fold, keys)
  return keys
}

/** The keys that the head of a word shares with a typed word which one slip made of it. */
export function typedHeadKeys(typed: string, fold: (word: string) => string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (let length = SHORTEST_STEM; length <= HEAD + 1; length++) {
    addKeys(typed.slice(0, length), fold, keys)
  }
  return keys
}

/** Letters that words have in common which are said to begin alike: one less than a head has. */
const BEGINNING = HEAD - 1

/**
 * The key of the words that begin as one does, spelt alike: it is one of the keys of their heads.
 * Undefined for a short word and for what is none.
 */
export function beginningOf(word: string, fold: (word: string) => string): string | undefined {
  const head = headOf(word)
  if (head === undefined || head.length < BEGINNING) return undefined
  return foldedHead(head.slice(0, BEGINNING), fold)
}

/** Whether a head is of words that begin so. */
export function beginsWith(
  head: string,
  beginning: string,
  fold: (word: string) => string,
): boolean {
  return foldedHead(head, fold).startsWith(beginning)
}

function foldedHead(head: string, fold: (word: string) => string): string {
  return Array.from(head, (letter) => (KEPT.includes(letter) ? letter : fold(letter))).join('')
}

function addKeys(head: string, fold: (word: string) => string, keys: Set<string>): void {
  const folded = foldedHead(head, fold)
  keys.add(folded)
  for (let at = 0; at < folded.length; at++) keys.add(folded.slice(0, at) + folded.slice(at + 1))
}
