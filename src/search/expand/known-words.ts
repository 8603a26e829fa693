/** The archive's words that a look-up found, by every key that the rules of expansion ask by. */

import type { Alike, Lexis, StemEntry, WordEntry } from '../../index/lexis.ts'
import type { Analyzer, Restored } from '../../kazakh/analyzer.ts'

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

export class KnownWords {
  private readonly words: ReadonlyMap<string, WordEntry>
  private readonly stems: ReadonlyMap<string, StemEntry>
  private readonly wordsByFold: ReadonlyMap<string, readonly WordEntry[]>
  private readonly stemsByFold: ReadonlyMap<string, readonly StemEntry[]>
  private readonly prefixes: ReadonlyMap<string, number>
  private readonly beginnings: ReadonlyMap<string, readonly WordEntry[]>
  private readonly pools: ReadonlyMap<string, Alike>

  constructor({ words, stems, prefixes, begun, alike }: Lexis, fold: Analyzer['fold']) {
    this.words = new Map(words.map((word) => [word.form, word]))
    this.stems = new Map(stems.map((stem) => [stem.text, stem]))
    this.wordsByFold = grouped(words, ({ form }) => fold(form))
    this.stemsByFold = grouped(stems, ({ text }) => fold(text))
    this.prefixes = new Map(prefixes.map(({ prefix, documents }) => [prefix, documents]))
    this.beginnings = new Map(begun.map(({ key, words }) => [key, words]))
    this.pools = new Map(alike.map((each) => [each.key, each]))
  }

  word(form: string): WordEntry | undefined {
    return this.words.get(form)
  }

  stem(text: string): StemEntry | undefined {
    return this.stems.get(text)
  }

  /** Words that are equal to one of these when folded. */
  foldedWords(keys: readonly string[]): WordEntry[] {
    return [...new Set(keys)].flatMap((key) => this.wordsByFold.get(key) ?? [])
  }

  foldedStems(keys: readonly string[]): StemEntry[] {
    return [...new Set(keys)].flatMap((key) => this.stemsByFold.get(key) ?? [])
  }

  /** The stems that one is made of, or they of it, or both of a third; the most frequent first. */
  kinOf({ text, base }: StemEntry): StemEntry[] {
    const isKin = (other: StemEntry) =>
      other.text === base || other.base === text || (base !== undefined && other.base === base)
    return [...this.stems.values()]
      .filter((other) => other.text !== text && isKin(other))
      .sort((one, other) => other.documents - one.documents)
  }

  /** In how many documents the words that begin so are, added up; 0 for none. */
  beginning(prefix: string): number {
    return this.prefixes.get(prefix) ?? 0
  }

  /** The words of one beginning, spelt alike; the most frequent first. */
  begun(key: string): readonly WordEntry[] {
    return this.beginnings.get(key) ?? []
  }

  /** The words and stems that look like a typed word. */
  alike(typed: string): Alike | undefined {
    return this.pools.get(typed)
  }
}

/** All that a rule of expansion may ask, each question answered at once. */
export type Known = {
  readonly words: KnownWords
  /** Undefined while the lexicon is not loaded: then the rules go as far as they come without. */
  readonly stem: (form: string) => string | undefined
  readonly restore: (form: string) => Restored
  readonly analyzer: Pick<Analyzer, 'fold' | 'foldKeys'>
}
