/** The forms that a Russian or English word may have: more than there are, for looking them up. */

import { ENGLISH_FORMS, RUSSIAN_FORMS } from './irregular.ts'
import { stemEnglish, stemRussian } from './stems.ts'

/** What comes after the stem, as the stemmer leaves it, in nouns, adjectives, verbs and participles. */
const RUSSIAN_ENDINGS = `
а у ом е ы и о ов ам ами ах я ю ем ей ям ями ях ь ью ев ия ию ии ией ий иям иями иях ие ием ье ьи ья
ья ьев ьям ьями ьях ье ью ьей ьё
ой ою ый ая яя ое ее ые ого его ому ему ым им ую юю ых их ыми ими ен на но ны
ть л ла ло ли ет ют ут ит ят ат ете ите ешь ишь ал ала ало али ать ают ает ил ила ило или ить ел ела ело ели еть
ял яла яло яли ять нул нула нули нуть нет нут нулся нулась нулись нуться нется
ся лся лась лось лись ться тся ется ются утся ится ятся ался алась алось ались аться ается аются
ился илась илось ились иться овал овала овали овало овать ует уют овался овалась овались оваться уется уются
ован ована овано ованы ованный ованная ованное ованные ованных ованного ованию ование ования ованием ований
ен ена ено ены енный енная енное енные енных енного енному енным енной енную ан ана ано аны анный анная анное анные
анных анного анной ение ения ению ением ении ений ениям ениями ениях ание ания анию анием ании аний
ость ости остью остей остям остями остях ск ский ская ское ские ского ской скую ских ским скими скому ском
ивать ивает ивают ивал ивала ивали ывать ывает ывают ывал ывала ывали
вший вшая вшие вших вшего вшей ющий ющая ющие ющих ющего ющей ущий ущие ущих ящий ящие ящих
ок ек ец ка ку ке ки кой ком ков ками ках кам ца цу цем це цы цев цам цами цах
`

const ENGLISH_ENDINGS = `
s es ed d e ing er ers or ors y ies ied ion ions ation ations ment ments al ally ly ness
ity ities ive able ible ance ence ant ent ic ical
`

let russianEndings: ReadonlySet<string> | undefined

function endingsOf(lines: string): ReadonlySet<string> {
  return new Set(['', ...lines.trim().split(/\s+/)])
}

/** Whether a word ends as Russian ones do after their stems: конституции does, конституцияа does not. */
export function isRussianForm(word: string): boolean {
  russianEndings ??= endingsOf(RUSSIAN_ENDINGS)
  const stem = stemRussian(word)
  return !word.startsWith(stem) || russianEndings.has(word.slice(stem.length))
}

/** Words that have one stem with a word, among others that may not exist. */
export function wordForms(word: string, language: 'ru' | 'en'): string[] {
  const isRussian = language === 'ru'
  const stem = isRussian ? stemRussian(word) : stemEnglish(word)
  russianEndings ??= endingsOf(RUSSIAN_ENDINGS)
  const endings = isRussian ? russianEndings : endingsOf(ENGLISH_ENDINGS)
  const forms = new Set([word])
  for (const base of isRussian ? [stem] : englishBases(stem)) {
    for (const ending of endings) forms.add(base + ending)
  }
  // паводк- is паводок too, and сделк- сделок.
  if (isRussian) {
    for (const vowel of 'ое') forms.add(`${stem.slice(0, -1)}${vowel}${stem.slice(-1)}`)
  }
  for (const form of irregularForms(stem, language)) forms.add(form)
  return [...forms]
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
