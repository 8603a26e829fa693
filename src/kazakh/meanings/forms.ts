/** The forms that a Russian or English word may have: more than there are, for looking them up. */

import { ENGLISH_FORMS, RUSSIAN_FORMS } from './irregular.ts'
import { stemEnglish, stemRussian } from './stems.ts'

/** What nouns, adjectives, verbs and participles end in. */
const RUSSIAN_ENDINGS = `
а у ом е ы и о ов ам ами ах я ю ем ей ям ями ях ь ью ев ия ию ии ией ий иям иями иях ие ием ье ьи ья ьев ьям ьями
ой ою ый ая яя ое ее ые ого его ому ему ым им ую юю ых их ыми ими ен на но ны ный ная ное ные ных ного
ть л ла ло ли ет ют ут ит ят ат ал ала али ать ил ила ило или ить ел ела ели еть ял яла яли ять
нул нула нули нуть ся лся лась лось лись ться тся ется ются утся ится ятся ался алась ались аться
ился илась илось ились иться ена ено ены енный енная енное енные енных ана ано аны анный анная анное анные анных
ение ения ению ением ении ений ание ания анию анием ании аний ок ек ка ку ке ки кой ков
`

const ENGLISH_ENDINGS = `
s es ed d e ing er ers or ors y ies ied ion ions ation ations ment ments al ally ly ness
ity ities ive able ible ance ence ant ent ic ical
`

/** The most letters of a word behind the part that its forms share. */
const LONGEST_ENDING = 4

/** What no Russian word ends in, and a slip or a Kazakh ending may: конституцияа. */
const IMPOSSIBLE_END = /[аеиоуыэюя]а$|([аоуыэюя])\1$/

/** Whether a word may be Russian, by its end. */
export function isRussianForm(word: string): boolean {
  return !IMPOSSIBLE_END.test(word)
}

/** Words that may have one stem with a word; not all of them exist, nor have it. */
export function wordForms(word: string, language: 'ru' | 'en'): string[] {
  const forms = new Set([word])
  const stem = language === 'ru' ? stemRussian(word) : stemEnglish(word)
  const bases = language === 'ru' ? russianBases(word, stem) : englishBases(stem)
  const endings = language === 'ru' ? RUSSIAN_ENDINGS : ENGLISH_ENDINGS
  for (const base of bases) {
    forms.add(base)
    for (const ending of endings.trim().split(/\s+/)) forms.add(base + ending)
  }
  for (const form of irregularForms(stem, language)) forms.add(form)
  return [...forms]
}

/** отменить has отмен- of отменён; паводк- is паводок too, and сделк- сделок. */
function russianBases(word: string, stem: string): string[] {
  const bases = [stem]
  const last = stem.slice(-1)
  for (const vowel of 'ое') bases.push(stem.slice(0, -1) + vowel + last)
  const shortest = Math.max(stem.length, word.length - LONGEST_ENDING)
  for (let length = shortest; length < word.length; length++) bases.push(word.slice(0, length))
  return bases
}

/** citi is citi-es and cit-y; admit is admitt-ed. */
function englishBases(stem: string): string[] {
  return stem.endsWith('i') ? [stem, stem.slice(0, -1)] : [stem, stem + stem.slice(-1)]
}

/** The listed forms of the words that have a stem. */
function irregularForms(stem: string, language: 'ru' | 'en'): string[] {
  const lines = (language === 'ru' ? RUSSIAN_FORMS : ENGLISH_FORMS).trim().split('\n')
  return lines.flatMap((line) => {
    const [word = '', forms = ''] = line.split(':')
    const isOfStem = (language === 'ru' ? stemRussian : stemEnglish)(word) === stem
    return isOfStem ? [word, ...forms.trim().split(' ')] : []
  })
}
