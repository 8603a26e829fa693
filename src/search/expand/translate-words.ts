/**
 * Words of a query in Russian or English → Kazakh words that say the same. A query is taken for one
 * in another language where the archive lacks one of its words and the dictionary has it; then its
 * other words are translated too, and what only holds its sentence together is passed over.
 */

import { hasCyrillic } from '../../kazakh/scripts/script.ts'
import type { Language, QueryWord } from '../query/query.ts'
import { isTrusted } from './families.ts'
import { type Foreign, looksLike } from './languages.ts'
import {
  type Dictionary,
  type Run,
  Translator,
  type WordTranslation,
  type WordTranslations,
} from './translations.ts'

const LATIN = /^[a-z]/i

/** The language that a word may be of, by its letters; none for one with a Kazakh letter. */
function languageOf({ form }: QueryWord): Foreign | undefined {
  if (hasCyrillic(form)) return isTrusted(form) ? undefined : 'ru'
  return LATIN.test(form) ? 'en' : undefined
}

/** Words that stand together and may be of one language. */
type ForeignRun = Run & { readonly language: Foreign }

function runsOf(words: readonly QueryWord[], asked: Language | undefined): ForeignRun[] {
  if (asked === 'kk') return []
  if (asked !== undefined) return [{ language: asked, words }]
  const runs: { language: Foreign | undefined; words: QueryWord[] }[] = []
  for (const word of words) {
    const language = languageOf(word)
    const last = runs.at(-1)
    if (last?.language === language) last?.words.push(word)
    else runs.push({ language, words: [word] })
  }
  return runs.flatMap(({ language, words }) => (language ? [{ language, words }] : []))
}

/** What may be asked of a query's words and of the archive they are looked up in. */
export type Circumstances = {
  /** The language of the words, where it was said. */
  readonly language?: Language | undefined
  /** Whether the archive has a word in some other way. */
  readonly isFound: (word: QueryWord) => boolean
  /** The languages that it has articles of, beside Kazakh. */
  readonly languages: readonly Foreign[]
}

/**
 * The translations of a query's plain words: into Kazakh, and into what other languages the archive
 * has articles of.
 *
 * @returns none where no word needs it
 */
export function translateWords(
  words: readonly QueryWord[],
  circumstances: Circumstances,
  dictionary: Dictionary,
): WordTranslations {
  const translator = new Translator(dictionary)
  const found = new Map<string, WordTranslation>()
  for (const run of runsOf(words, circumstances.language)) {
    for (const [form, each] of translateForeign(run, translator, circumstances, dictionary)) {
      found.set(form, each)
    }
  }
  const { languages } = circumstances
  if (languages.length === 0) return found
  const rest = words.filter(({ form }) => !found.has(form))
  const own = languages.map((to) => translator.translateRun({ language: 'kk', words: rest }, to))
  for (const [at, { form }] of rest.entries()) {
    found.set(form, { isFunction: false, targets: own.flatMap((each) => each[at]!.targets) })
  }
  return found
}

/** The words of a run, if it is in another language. */
function translateForeign(
  run: ForeignRun,
  translator: Translator,
  { language: asked, isFound, languages }: Circumstances,
  { isKazakh }: Pick<Dictionary, 'isKazakh'>,
): WordTranslations {
  const found = new Map<string, WordTranslation>()
  const { language, words } = run
  const translated = translator.translateRun(run, 'kk').map((each, at) => {
    const word = words[at]!
    if (each.targets.length > 0 || each.isFunction || isFound(word)) return each
    return { ...each, targets: translator.translateInflected(word.form, language) }
  })
  const told = translated.filter(({ isFunction, targets }) => isFunction || targets.length > 0)
  // маса is a right word of Kazakh, though the archive has none of it.
  const isForeign = (word: QueryWord) => looksLike(language, [word]) || !isKazakh(word.form)
  const isLacking = words.some(
    (word, at) => !isFound(word) && translated[at]!.targets.length > 0 && isForeign(word),
  )
  const isTold = told.length === words.length
  const isAlike = isTold && (looksLike(language, words) || words.some(isForeign))
  if (asked === undefined && !isLacking && !isAlike) return found
  const isSentence = told.length * 2 >= words.length
  const others = languages.filter((to) => to !== language)
  const further = others.map((to) => translator.translateRun(run, to))
  for (const [at, word] of words.entries()) {
    const { isFunction, targets } = translated[at]!
    const isName = targets.length === 0 && !isFunction && language === 'ru' && !isFound(word)
    const own = { text: word.typed, weight: 1, stems: [word.form], foreign: language }
    found.set(word.form, {
      isFunction: isFunction && isSentence,
      targets: [
        ...(languages.includes(language) && !isFunction ? [own] : []),
        ...(isName ? translator.nameOf(word.form) : targets),
        ...further.flatMap((each) => each[at]!.targets),
      ],
    })
  }
  return found
}

/** The stems, and the forms of words of other languages, that translations are looked up by. */
export function translatedKeys(
  translations: WordTranslations,
  { wordForms }: Pick<Dictionary, 'wordForms'>,
): { readonly stems: readonly string[]; readonly forms: readonly string[] } {
  const targets = [...translations.values()].flatMap((each) => each.targets)
  const stems = targets.flatMap((each) => (each.foreign ? [] : each.stems))
  const forms = targets.flatMap(({ foreign, stems: words }) =>
    foreign ? words.flatMap((word) => wordForms(word, foreign)) : [],
  )
  return { stems: [...new Set(stems)], forms: [...new Set(forms)] }
}
