/**
 * Words of a query in Russian or English → Kazakh words that say the same. A query is taken for one
 * in another language where the archive lacks one of its words and the dictionary has it; then its
 * other words are translated too, and what only holds its sentence together is passed over.
 */

import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import type { Target, Translation, translate } from '../../kazakh/meanings/translate.ts'
import { hasCyrillic } from '../../kazakh/scripts/script.ts'
import type { QueryWord } from '../query/query.ts'
import { isTrusted } from './families.ts'

/** What a word is in Kazakh: the stem of a word, or those of a phrase in order. */
export type TargetStems = Target & { readonly stems: readonly string[] }

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
  /** The stem of a Kazakh word. */
  readonly stem: (form: string) => string
  readonly tokenize: (text: string) => readonly { readonly form: string }[]
}

/** Takes milliseconds the first time: half a megabyte is read. */
export async function loadDictionary(
  { tokenize }: Pick<Analyzer, 'tokenize'>,
  { stem }: Pick<Stemmer, 'stem'>,
): Promise<Dictionary> {
  const [{ translate }, { stemRussian }, { isRussianForm }] = await Promise.all([
    import('../../kazakh/meanings/translate.ts'),
    import('../../kazakh/meanings/stems.ts'),
    import('../../kazakh/meanings/forms.ts'),
  ])
  return { translate, stemRussian, isRussianForm, stem, tokenize }
}

/** The languages of a query other than Kazakh. */
type Foreign = 'ru' | 'en'

/** A target of a smaller share of the best one's weight has another meaning. */
const LIKELY = 0.45
const MOST_TARGETS = 6

/** Endings that Snowball's stemmer takes from the name of a place or a person: Астану, Сирии. */
const NAME_ENDINGS = ['', 'а', 'я', 'о', 'й', 'ь', 'ия']
const SHORTEST_NAME = 4

const LATIN = /^[a-z]/i

/** The language that a word may be of, by its letters; none for one with a Kazakh letter. */
function languageOf({ form }: QueryWord): Foreign | undefined {
  if (hasCyrillic(form)) return isTrusted(form) ? undefined : 'ru'
  return LATIN.test(form) ? 'en' : undefined
}

/** Words that stand together and may be of one language. */
type Run = { readonly language: Foreign; readonly words: readonly QueryWord[] }

function runsOf(words: readonly QueryWord[]): Run[] {
  const runs: { language: Foreign | undefined; words: QueryWord[] }[] = []
  for (const word of words) {
    const language = languageOf(word)
    const last = runs.at(-1)
    if (last?.language === language) last?.words.push(word)
    else runs.push({ language, words: [word] })
  }
  return runs.flatMap(({ language, words }) => (language ? [{ language, words }] : []))
}

function likely(targets: readonly Target[]): readonly Target[] {
  const best = targets[0]?.weight ?? 0
  return targets.filter(({ weight }) => weight >= best * LIKELY).slice(0, MOST_TARGETS)
}

/** The share of a phrase's stems that falls to one of some words: criminal case, қылмыстық іс. */
function shareOf(stems: readonly string[], at: number, words: number): readonly string[] {
  const bound = (index: number) => Math.floor((index * stems.length) / words)
  return stems.length === 1 ? stems : stems.slice(bound(at), bound(at + 1))
}

function isSilent(targets: readonly TargetStems[]): boolean {
  return targets.length > 0 && targets.every(({ stems }) => stems.length === 0)
}

class Translator {
  private readonly dictionary: Dictionary

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary
  }

  /** The words of a run, each with its share of the part that the dictionary has of it. */
  translateRun({ language, words }: Run): WordTranslation[] {
    const text = words.map(({ typed }) => typed).join(' ')
    const parts = this.dictionary.translate(text, { from: language, to: 'kk' })
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
        return likely(part.targets).map((target) => ({
          ...target,
          stems: shareOf(this.stemsOf(target.text), places.indexOf(at), places.length),
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
      .map((target) => ({ ...target, stems: this.stemsOf(target.text) }))
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

  private stemsOf(text: string): string[] {
    return this.dictionary.tokenize(text).map(({ form }) => this.dictionary.stem(form))
  }
}

/**
 * The translations of a query's plain words.
 *
 * @param isFound whether the archive has a word in some other way
 * @returns none where no word needs it
 */
export function translateWords(
  words: readonly QueryWord[],
  isFound: (word: QueryWord) => boolean,
  dictionary: Dictionary,
): WordTranslations {
  const translator = new Translator(dictionary)
  const found = new Map<string, WordTranslation>()
  for (const run of runsOf(words)) {
    const translated = translator.translateRun(run).map((each, at) => {
      const word = run.words[at]!
      if (each.targets.length > 0 || each.isFunction || isFound(word)) return each
      return { ...each, targets: translator.translateInflected(word.form, run.language) }
    })
    const isNeeded = run.words.some((word, at) => {
      return !isFound(word) && translated[at]!.targets.length > 0
    })
    if (!isNeeded) continue
    const told = translated.filter(({ isFunction, targets }) => isFunction || targets.length > 0)
    const isSentence = told.length * 2 >= run.words.length
    for (const [at, word] of run.words.entries()) {
      const { isFunction, targets } = translated[at]!
      const isName = targets.length === 0 && !isFunction && run.language === 'ru' && !isFound(word)
      found.set(word.form, {
        isFunction: isFunction && isSentence,
        targets: isName ? translator.nameOf(word.form) : targets,
      })
    }
  }
  return found
}

/** The stems that translations are looked up by. */
export function translatedStems(translations: WordTranslations): string[] {
  const targets = [...translations.values()].flatMap((each) => each.targets)
  return [...new Set(targets.flatMap(({ stems }) => stems))]
}
