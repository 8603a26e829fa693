/** Words and phrases of one language in another, each word of a query with its share of them. */

import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import type { wordForms } from '../../kazakh/meanings/forms.ts'
import type { isFunctionWord } from '../../kazakh/meanings/function-words.ts'
import type { MeaningLanguage, stemIn } from '../../kazakh/meanings/stems.ts'
import type { Target, Translation, translate } from '../../kazakh/meanings/translate.ts'
import type { QueryWord } from '../query/query.ts'
import type { Foreign } from './languages.ts'

/** What a word is in another language: in Kazakh its stem, or those of a phrase in order. */
export type TargetStems = Target & {
  readonly stems: readonly string[]
  /** Words of a language other than Kazakh, whose forms stand for them. */
  readonly foreign?: Foreign
}

/** A word in another language; one of `isFunction` says nothing of an article. */
export type WordTranslation = {
  readonly isFunction: boolean
  readonly targets: readonly TargetStems[]
}

/** By the form of the word. */
export type WordTranslations = ReadonlyMap<string, WordTranslation>

/** The means to translate, which are loaded for those who need them. */
export type Dictionary = {
  readonly translate: typeof translate
  readonly stemRussian: (word: string) => string
  readonly isRussianForm: (word: string) => boolean
  readonly wordForms: typeof wordForms
  readonly stemIn: typeof stemIn
  readonly isFunctionWord: typeof isFunctionWord
  /** The stem of a Kazakh word. */
  readonly stem: (form: string) => string
  /** Whether the lexicon has a Kazakh word, a loan too. */
  readonly isKazakh: (form: string) => boolean
  readonly tokenize: (text: string) => readonly { readonly form: string }[]
}

/** Takes milliseconds the first time: half a megabyte is read. */
export async function loadDictionary(
  { tokenize }: Pick<Analyzer, 'tokenize'>,
  { stem, isKnown: isKazakh }: Pick<Stemmer, 'stem' | 'isKnown'>,
): Promise<Dictionary> {
  const [{ translate }, stems, forms, { isFunctionWord }] = await Promise.all([
    import('../../kazakh/meanings/translate.ts'),
    import('../../kazakh/meanings/stems.ts'),
    import('../../kazakh/meanings/forms.ts'),
    import('../../kazakh/meanings/function-words.ts'),
  ])
  const { stemRussian, stemIn } = stems
  const { isRussianForm, wordForms } = forms
  const russian = { stemRussian, isRussianForm }
  return { translate, ...russian, stemIn, wordForms, isFunctionWord, isKazakh, stem, tokenize }
}

/** A target of a smaller share of the best one's weight has another meaning. */
const LIKELY = 0.45
const MOST_TARGETS = 6
const MOST_FOREIGN = 3

/** Endings that Snowball's stemmer takes from the name of a place or a person: Астану, Сирии. */
const NAME_ENDINGS = ['', 'а', 'я', 'о', 'й', 'ь', 'ия']
const SHORTEST_NAME = 4

/** Words that stand together and are read in one language. */
export type Run = { readonly language: MeaningLanguage; readonly words: readonly QueryWord[] }

/** The Kazakh that may be meant, or what is likeliest in a language whose words have hundreds of forms. */
function likely(targets: readonly Target[], to: MeaningLanguage = 'kk'): readonly Target[] {
  const best = targets[0]?.weight ?? 0
  return targets
    .filter(({ weight }) => weight >= best * LIKELY)
    .slice(0, to === 'kk' ? MOST_TARGETS : MOST_FOREIGN)
}

/** The share of a phrase's stems that falls to one of some words: criminal case, қылмыстық іс. */
function shareOf(stems: readonly string[], at: number, words: number): readonly string[] {
  const bound = (index: number) => Math.floor((index * stems.length) / words)
  return stems.length === 1 ? stems : stems.slice(bound(at), bound(at + 1))
}

function isSilent(targets: readonly TargetStems[]): boolean {
  return targets.length > 0 && targets.every(({ stems }) => stems.length === 0)
}

export class Translator {
  private readonly dictionary: Dictionary

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary
  }

  /** The words of a run, each with its share of the part that the dictionary has of it. */
  translateRun({ language, words }: Run, to: MeaningLanguage): WordTranslation[] {
    const text = words.map(({ typed }) => typed).join(' ')
    const parts = this.dictionary.translate(text, { from: language, to })
    let start = 0
    const spans = words.map(({ typed }) => {
      const span = { start, end: start + typed.length }
      start = span.end + 1
      return span
    })
    const isOver = (part: Translation, at: number) =>
      part.start < spans[at]!.end && part.end > spans[at]!.start
    return words.map(({ form }, at) => {
      // A slip is none: конституцияа has no Russian ending, and neither has зарплатасы.
      const isOfIt = language !== 'ru' || this.dictionary.isRussianForm(form)
      const own = isOfIt ? parts.filter((part) => isOver(part, at)) : []
      const targets = own.flatMap((part) => {
        const places = words.flatMap((__, index) => (isOver(part, index) ? [index] : []))
        return likely(part.targets, to).map((target) => ({
          ...target,
          stems: shareOf(this.stemsOf(target.text, to), places.indexOf(at), places.length),
          ...(to !== 'kk' && { foreign: to }),
        }))
      })
      // Of three words that are two in Kazakh, one is left with nothing to say: война в Украине.
      const isFunction = own.some(({ kind }) => kind === 'function') || isSilent(targets)
      return { isFunction, targets: targets.filter(({ stems }) => stems.length > 0) }
    })
  }

  /** налогтар: a word of another language with a Kazakh ending. */
  translateInflected(form: string, from: Foreign): TargetStems[] {
    const bare = this.dictionary.stem(form)
    if (bare === form) return []
    const parts = this.dictionary.translate(bare, { from, to: 'kk' })
    return parts
      .flatMap((part) => likely(part.targets))
      .map((target) => ({ ...target, stems: this.stemsOf(target.text, 'kk') }))
  }

  /** A name without its Russian ending: Токаева, Сирии. */
  nameOf(form: string): TargetStems[] {
    const bare = this.dictionary.stemRussian(form)
    if (bare === form || bare.length < SHORTEST_NAME) return []
    return NAME_ENDINGS.map((ending) => bare + ending).map((text) => ({
      text,
      stems: [text],
      weight: 1,
    }))
  }

  /** The words of a text: of Kazakh their stems, of another language what it does not hold together by. */
  private stemsOf(text: string, language: MeaningLanguage): string[] {
    const forms = this.dictionary.tokenize(text).map(({ form }) => form)
    if (language === 'kk') return forms.map(this.dictionary.stem)
    return forms.filter((form) => !this.dictionary.isFunctionWord(form, language))
  }
}
