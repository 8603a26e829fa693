/**
 * What the words of a query mean beside themselves: words in another language are translated, and
 * those of a group have its other words. Each table is loaded by the query that comes to need it.
 */

import type { Keys } from '../../index/lexis.ts'
import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import type { Language, QueryWord } from '../query/query.ts'
import type { Readings } from './expand.ts'
import type { Expansion } from './expansion.ts'
import { distinct, mergeKeys, NO_KEYS } from './keys.ts'
import type { Known } from './known-words.ts'
import { foreignLanguages, looksLike } from './languages.ts'
import { type Relatives, relatedPlaces, relatedStems, withRelated } from './related.ts'
import { type Circumstances, translatedKeys, translateWords } from './translate-words.ts'
import { type Dictionary, loadDictionary } from './translations.ts'
import { withTranslations } from './with-translations.ts'

/** Whether words may be in a language other than the articles' that they are looked for in. */
function mayBeForeign(
  expansions: readonly Expansion[],
  { words }: Known,
  language: Language | undefined,
): boolean {
  if (language === 'kk') return foreignLanguages(words).length > 0
  if (language !== undefined) return expansions.length > 0
  const typed = expansions.map(({ word }) => word)
  return (
    expansions.some(({ terms }) => terms.length === 0) ||
    looksLike('ru', typed) ||
    looksLike('en', typed) ||
    (typed.length > 0 && foreignLanguages(words).length > 0)
  )
}

export class Meanings {
  private readonly analyzer: Analyzer
  private readonly loadStemmer: () => Promise<Stemmer>
  private readonly language: Language | undefined
  private dictionary: Dictionary | undefined
  private relatives: Relatives | undefined

  /** @param language of the query's words, where it was said */
  constructor(
    analyzer: Analyzer,
    loadStemmer: () => Promise<Stemmer>,
    language: Language | undefined,
  ) {
    this.analyzer = analyzer
    this.loadStemmer = loadStemmer
    this.language = language
  }

  /** The keys that are still to be asked for some words as they were found; none when all were. */
  async nextKeys(
    expansions: readonly Expansion[],
    readings: Readings,
    known: Known,
  ): Promise<Keys | undefined> {
    if (this.dictionary === undefined && mayBeForeign(expansions, known, this.language)) {
      const words = expansions.map(({ word }) => word)
      const found = new Set(words.filter((_, at) => expansions[at]!.terms.length > 0))
      const { language } = this
      const languages = foreignLanguages(known.words)
      const isFound = (word: QueryWord) => found.has(word)
      const keys = await this.translationKeys(words, { language, isFound, languages })
      if (keys.stems.length + keys.forms.length > 0) return keys
    }
    if (this.relatives !== undefined) return undefined
    const keys = await this.relatedKeys(this.translated(expansions, known), readings, known)
    return keys.stems.length > 0 ? keys : undefined
  }

  /** All keys that could come to be needed. */
  async allKeys(expansions: readonly Expansion[], readings: Readings, known: Known): Promise<Keys> {
    const words = expansions.map(({ word }) => word)
    const translated = await this.translationKeys(words, {
      language: this.language,
      isFound: () => false,
      languages: ['ru', 'en'],
    })
    return mergeKeys(translated, await this.relatedKeys(expansions, readings, known))
  }

  /** The words with all that they mean, as far as it was asked for. */
  widen(expansions: readonly Expansion[], readings: Readings, known: Known): readonly Expansion[] {
    const translated = this.translated(expansions, known)
    if (this.relatives === undefined) return translated
    const places = relatedPlaces(translated, readings, known, this.relatives)
    return withRelated(translated, places, known)
  }

  private translated(expansions: readonly Expansion[], known: Known): readonly Expansion[] {
    if (this.dictionary === undefined || !mayBeForeign(expansions, known, this.language))
      return expansions
    const { language } = this
    const languages = foreignLanguages(known.words)
    return withTranslations(expansions, this.dictionary, { language, languages }, known)
  }

  /** The keys of what words that were not found say in Kazakh, if they are in another language. */
  private async translationKeys(
    words: readonly QueryWord[],
    circumstances: Circumstances,
  ): Promise<Keys> {
    this.dictionary = await loadDictionary(this.analyzer, await this.loadStemmer())
    const translations = translateWords(words, circumstances, this.dictionary)
    const { stems, forms } = translatedKeys(translations, this.dictionary)
    return { ...NO_KEYS, stems, forms, folded: distinct(stems.map(this.analyzer.fold)) }
  }

  private async loadRelatives(): Promise<Relatives> {
    const { relatives } = await import('../../kazakh/meanings/relatives.ts')
    const { ownGroups = [], tokenize } = this.analyzer
    if (ownGroups.length === 0) return relatives
    const { ownRelatives } = await import('./own-relatives.ts')
    const own = ownRelatives(ownGroups, { tokenize, ...(await this.loadStemmer()) })
    return (key) => [...own(key), ...relatives(key)]
  }

  private async relatedKeys(
    expansions: readonly Expansion[],
    readings: Readings,
    known: Known,
  ): Promise<Keys> {
    this.relatives = await this.loadRelatives()
    const places = relatedPlaces(expansions, readings, known, this.relatives)
    return { ...NO_KEYS, stems: relatedStems(places) }
  }
}
