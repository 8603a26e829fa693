/**
 * The stems of words in the three languages of the table. Kazakh has its own stemmer; Russian and
 * English are Snowball's and Porter's, with what those two leave apart brought together here.
 */

import { stemmer as snowballRussian } from '@orama/stemmers/russian'
import { stemmer as porter } from 'stemmer'
import { lowerCase } from '../letters/alphabet.ts'
import { normalizeWord } from '../letters/normalize.ts'
import { stem } from '../words/stem.ts'
import { ENGLISH_FORMS, RUSSIAN_FORMS } from './irregular.ts'

/** A language by its code in BCP 47. */
export type MeaningLanguage = 'kk' | 'ru' | 'en'

/** рынок and рынка, сделок and сделка, деревень and деревня: the vowel before the last consonant. */
const FLEETING = /([^аеиоуыэюя])ь?[оеь]([кцнлрвг])$/
const SHORTEST_WITH_FLEETING = 4
/** Türkiye is typed Turkiye. */
const MARKS = /\p{M}/gu

let russianForms: ReadonlyMap<string, string> | undefined
let englishForms: ReadonlyMap<string, string> | undefined

/** The stem of a word in any case of letters: `сайлауда` is `сайлау`, `выборов` `выбор`. */
export function stemIn(word: string, language: MeaningLanguage): string {
  if (language === 'kk') return stem(normalizeWord(word))
  return language === 'ru' ? stemRussian(word) : stemEnglish(word)
}

/**
 * The stem of a Russian word: `кредит`, `кредита` and `кредитов` are one, and е is ё. Snowball's
 * stemmer takes аким for an adjective and акима for a noun; a stem that is read again until nothing
 * comes off is the same for both.
 */
export function stemRussian(word: string): string {
  const lower = lowerCase(word).replaceAll('ё', 'е')
  russianForms ??= readForms(RUSSIAN_FORMS)
  let found = russianForms.get(lower) ?? lower
  for (;;) {
    const shorter = snowballRussian(found)
    if (shorter === found || shorter === '') break
    found = shorter
  }
  return found.length < SHORTEST_WITH_FLEETING ? found : found.replace(FLEETING, '$1$2')
}

/** Ends of a Russian stem before -ение and -ен(ный), and what a verb has there: снижение, снизить. */
const ALTERNATIONS = `
щ: т ст ск
жд: д
ж: з д г
ш: с х
ч: т к
вл: в
пл: п
бл: б
мл: м
с: ст
з: зт
йд: йт
`

/**
 * Stems of verbs that a Russian noun or participle may belong to, the likeliest first: прекращен- of
 * прекращение has прекрат- of прекратить. They are guesses, for a word that nothing else explains.
 */
export function verbStems(stem: string): string[] {
  const bare = stem.replace(/[ае]н$/, '')
  const stems = [bare]
  for (const line of ALTERNATIONS.trim().split('\n')) {
    const [end = '', others = ''] = line.split(': ')
    if (!bare.endsWith(end)) continue
    stems.push(...others.split(' ').map((other) => bare.slice(0, -end.length) + other))
  }
  // As the dictionary has them: выяв- of выявить is выя- when nothing more comes off.
  const long = stems.filter((each) => each !== stem && each.length >= SHORTEST_WITH_FLEETING)
  return long.map(stemRussian)
}

/** The stem of an English word: `earthquakes` is `earthquak`, `children` is `child`. */
export function stemEnglish(word: string): string {
  const lower = lowerCase(word).normalize('NFD').replace(MARKS, '')
  englishForms ??= readForms(ENGLISH_FORMS)
  const known = englishForms.get(lower)
  return known === undefined ? porter(lower) : known === lower ? lower : porter(known)
}

/** Lines `child: children`, each form with its word; a word without forms is its own stem. */
function readForms(lines: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [word = '', forms = ''] = line.split(':')
    for (const form of forms === '' ? [word] : forms.trim().split(' ')) table.set(form, word)
  }
  return table
}
