/**
 * A query's question for an archive's words, in one message: the keys that cost nothing to make, and
 * the costly ones (they need the lexicon, readings in other scripts, slips) for an index that wants
 * more. Most queries have words that the archive knows, and load no lexicon.
 */

import type { Keys, Lexis } from '../../index/lexis.ts'
import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import { type Vocables, vocablesOf } from '../query/leaves.ts'
import type { AndQuery, ParsedQuery, QueryWord } from '../query/query.ts'
import { asSpelled, isForeign, needsOtherSpelling, typedText } from './as-spelled.ts'
import {
  expandExactly,
  expandPrefix,
  expandWords,
  isInOtherScript,
  isRare,
  type Readings,
  withNear,
} from './expand.ts'
import type { Expansion } from './expansion.ts'
import { begunKeys, distinct, formKeys, mergeKeys, NO_KEYS, stemKeys, typedKeys } from './keys.ts'
import { type Known, KnownWords } from './known-words.ts'
import { LANGUAGE_FORMS } from './languages.ts'
import { Meanings } from './meanings.ts'
import { type NearKeys, nearKeysOf, nearStems } from './near.ts'

/** A query in the archive's spelling, with the expansion of each of its words. */
export type ExpandedQuery = {
  readonly query: AndQuery
  readonly expansions: readonly Expansion[]
}

export class Inquiry {
  private readonly query: AndQuery
  private readonly vocables: Vocables
  private readonly analyzer: Analyzer
  /** Forms that were asked for, or are being so. */
  private readonly asked = new Set<string>()
  private stemmer: Stemmer | undefined
  private readonly meanings: Meanings
  /** The readings of the plain words, once they are made. */
  private readings: Readings | undefined
  /** By the text that was typed, the forms of a phrase or a beginning in each reading. */
  private spellings: ReadonlyMap<string, Readings> | undefined
  private nearKeys: ReadonlyMap<string, NearKeys> | undefined
  /** The plain words as they were last expanded, and by what. */
  private last: { readonly lexis: Lexis; readonly plain: readonly Expansion[] } | undefined

  constructor({ query, language }: Pick<ParsedQuery, 'query' | 'language'>, analyzer: Analyzer) {
    this.query = query
    this.vocables = vocablesOf(query)
    this.analyzer = analyzer
    this.meanings = new Meanings(analyzer, () => this.loadStemmer(), language)
  }

  /** The keys that cost nothing to make. */
  firstKeys(): Keys {
    const { plain, prefixes, phrases } = this.vocables
    const keys = typedKeys(formsOf(plain), this.analyzer)
    const marks = plain.length > 0 ? LANGUAGE_FORMS : []
    const forms = distinct([...keys.forms, ...formsOf(phrases.flat()), ...marks])
    for (const form of forms) this.asked.add(form)
    const begun = begunKeys(formsOf(plain), this.analyzer)
    return { ...keys, forms, prefixes: formsOf(prefixes), begun }
  }

  /** All other keys, or those that are needed beside what was found. */
  async moreKeys(found?: Lexis): Promise<Keys | undefined> {
    return found === undefined ? this.allKeys() : this.nextKeys(found)
  }

  /** The meaning of the query, by all that was found. */
  conclude(lexis: Lexis): ExpandedQuery {
    const known = this.known(lexis)
    const query = asSpelled(this.query, known.words, (text) => this.spellings?.get(text) ?? [])
    const { prefixes, phrases } = vocablesOf(query)
    const readings = this.wantedReadings(known)
    const plain =
      this.last?.lexis === lexis
        ? this.last.plain
        : this.widened(expandWords(this.vocables.plain, readings, known), known)
    return {
      query,
      expansions: [
        ...plain.map((each, at) => {
          return isRare(each) ? this.withNear(each, readings[at], known) : each
        }),
        ...prefixes.map((word) => expandPrefix(word, known.words)),
        ...phrases.flat().map((word) => expandExactly(word, known.words)),
      ],
    }
  }

  /** @param onLack called with each form that a rule could not stem without the lexicon */
  private known(lexis: Lexis, onLack: (form: string) => void = () => {}): Known {
    const { analyzer, stemmer } = this
    return {
      words: new KnownWords(lexis, analyzer.fold),
      analyzer,
      stem: (form) => {
        if (stemmer === undefined) onLack(form)
        return stemmer?.stem(form)
      },
      restore: (form) => stemmer?.restore(form) ?? { harmonic: form, endings: form },
    }
  }

  /** The readings, if they are wanted: an index may have been asked for more than that. */
  private wantedReadings(known: Known): Readings {
    const { plain } = this.vocables
    if (this.readings === undefined || this.last !== undefined || isInOtherScript(plain)) {
      return this.readings ?? []
    }
    const isFound = ({ terms }: Expansion) => terms.length > 0
    return expandWords(plain, [], known).every(isFound) ? [] : this.readings
  }

  private withNear(
    expansion: Expansion,
    readings: readonly string[] | undefined,
    known: Known,
  ): Expansion {
    const { nearKeys, stemmer } = this
    if (nearKeys === undefined || stemmer === undefined) return expansion
    const stems = comparedWords(expansion.word, readings).flatMap((word) => {
      const keys = nearKeys.get(word.form)
      return keys === undefined ? [] : nearStems(word, keys, known, stemmer)
    })
    return withNear(expansion, stems)
  }

  /** The next keys, one kind after another: each costs more, and fewer queries come to it. */
  private async nextKeys(found: Lexis): Promise<Keys | undefined> {
    const { plain } = this.vocables
    if (this.readings === undefined && isInOtherScript(plain)) return this.readingKeys()
    if (this.spellings === undefined && needsOtherSpelling(this.vocables, this.known(found).words))
      return this.spellingKeys()
    const lacking = new Set<string>()
    const known = this.known(found, (form) => lacking.add(form))
    const expansions = expandWords(plain, this.readings ?? [], known)
    // A form that the archive has brings its stem, and costs no lexicon.
    const unasked = [...lacking].filter((form) => !this.asked.has(form))
    for (const form of unasked) this.asked.add(form)
    if (unasked.length > 0) return { ...NO_KEYS, forms: unasked }
    if (lacking.size > 0) return this.stemKeys([...formsOf(plain), ...this.readForms()])
    if (this.readings === undefined && expansions.some(({ terms }) => terms.length === 0)) {
      return mergeKeys(await this.readingKeys(), await this.stemKeys(this.readForms()))
    }
    const meant = await this.meanings.nextKeys(expansions, this.readings ?? [], known)
    if (meant !== undefined) return meant
    const widened = this.widened(expansions, known)
    this.last = { lexis: found, plain: widened }
    const rare = widened.flatMap((expansion, at) => (isRare(expansion) ? [at] : []))
    if (this.nearKeys !== undefined || rare.length === 0) return undefined
    return this.keysNear(rare)
  }

  private widened(expansions: readonly Expansion[], known: Known): readonly Expansion[] {
    return this.meanings.widen(expansions, this.readings ?? [], known)
  }

  /** All keys that could come to be needed. */
  private async allKeys(): Promise<Keys> {
    const { plain } = this.vocables
    const readings = mergeKeys(await this.readingKeys(), await this.spellingKeys())
    const stems = await this.stemKeys([...formsOf(plain), ...this.readForms()])
    const near = await this.keysNear([...plain.keys()])
    const known = this.known({ words: [], stems: [], prefixes: [], begun: [], alike: [] })
    const all = this.readings ?? []
    const meanings = await this.meanings.allKeys(expandWords(plain, all, known), all, known)
    return [readings, stems, meanings, near].reduce(mergeKeys)
  }

  /** The plain words in their readings. */
  private readForms(): string[] {
    return (this.readings ?? []).flat()
  }

  /** The forms of a text in each of its readings; one of another number of words is none. */
  private async readText(words: readonly QueryWord[]): Promise<string[][]> {
    if (words.length === 0) return []
    const readings = await this.analyzer.readings(typedText(words))
    return readings
      .map((reading) => formsOf(this.analyzer.tokenize(reading)))
      .filter((forms) => forms.length === words.length)
  }

  private async readingKeys(): Promise<Keys> {
    const { plain } = this.vocables
    const forms = await this.readText(plain)
    this.readings = plain.map(({ form }, at) =>
      distinct(forms.map((reading) => reading[at]!)).filter((read) => read !== form),
    )
    const likeliest = this.readings.flatMap((each) => each.slice(0, 1))
    const begun = begunKeys(likeliest, this.analyzer)
    return { ...formKeys(this.readForms(), this.analyzer), begun }
  }

  private async spellingKeys(): Promise<Keys> {
    const { phrases, prefixes } = this.vocables
    const spellings = new Map<string, string[][]>()
    const read = async (words: readonly QueryWord[]): Promise<string[]> => {
      const forms = isForeign(words) ? await this.readText(words) : []
      spellings.set(typedText(words), forms)
      return forms.flat()
    }
    const forms = await Promise.all(phrases.map(read))
    const begun = await Promise.all(prefixes.map((word) => read([word])))
    this.spellings = spellings
    return { ...NO_KEYS, forms: distinct(forms.flat()), prefixes: distinct(begun.flat()) }
  }

  private async stemKeys(forms: readonly string[]): Promise<Keys> {
    return stemKeys(forms, await this.loadStemmer(), this.analyzer)
  }

  private async loadStemmer(): Promise<Stemmer> {
    this.stemmer ??= await this.analyzer.stemmer()
    return this.stemmer
  }

  /** @param at the indexes of words that are rare */
  private async keysNear(at: readonly number[]): Promise<Keys> {
    const stemmer = await this.loadStemmer()
    const words = at.flatMap((index) =>
      comparedWords(this.vocables.plain[index]!, this.readings?.[index]),
    )
    const isAlone = this.vocables.plain.length === 1
    this.nearKeys = new Map(words.map((word) => [word.form, nearKeysOf(word, isAlone, stemmer)]))
    const keys = [...this.nearKeys.values()]
    const all = (kind: keyof NearKeys) => distinct(keys.flatMap((each) => each[kind]))
    return { ...NO_KEYS, stems: all('stems'), alike: all('alike') }
  }
}

/** A word and its likeliest reading, which stands for all: the others differ by less than a slip. */
function comparedWords(word: QueryWord, readings: readonly string[] = []): QueryWord[] {
  return [word, ...readings.slice(0, 1).map((form) => ({ ...word, form }))]
}

function formsOf(words: readonly { readonly form: string }[]): string[] {
  return words.map(({ form }) => form)
}
