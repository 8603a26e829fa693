/**
 * The Arabic script of Kazakhs in China (töte jazu, after Baitursynuly): one letter for а and ә, о
 * and ө, ұ and ү, ы and і. A hamza before a word makes all of it front; к, г and е are in front
 * words alone, so a word with one of them needs no hamza; қ and ғ are in back words alone.
 */

import {
  BACK_COUNTERPARTS,
  BACK_VOWELS,
  FRONT_COUNTERPARTS,
  FRONT_VOWELS,
} from '../letters/alphabet.ts'
import { alignedLetters, type Letters } from '../letters/pairs.ts'

const ARABIC = 'ابۆگعدەجزيكقلمنڭوپرستۋۇفحھچشىه'
const CYRILLIC = 'абвгғдежзикқлмнңопрстуұфхһчшые'

/** Letters of other Arabic alphabets typed for ours; the hamza in its three places. */
const VARIANTS = 'یکڴۈۅۏېئءٔ'
const VARIANTS_OF = 'يكڭۇوۋەىٴٴ'

const WORD = /[\u0621-\u06d5\u0674]+/g
const HAMZA = 'ٴ'

/** More letters than a word has: what is longer is left as it is. */
const LONGEST_WORD = 100

/** A longer phrase is a text, and has one reading. */
const LONGEST_QUERY = 500
const MOST_READINGS = 7

let letters: Letters | undefined
let variants: Letters | undefined

const FULL_VOWELS = FRONT_VOWELS + BACK_VOWELS
const BACK = new RegExp(`[${BACK_COUNTERPARTS}]`, 'g')

function toFront(vowels: string): string {
  return vowels.replace(BACK, (vowel) =>
    FRONT_COUNTERPARTS.charAt(BACK_COUNTERPARTS.indexOf(vowel)),
  )
}

/** ә, ө and ү stand in the first syllable, and only before front vowels: әкім, but кітап, карта. */
function frontFirst(word: string): string {
  if (/[қғ]/.test(word)) return word
  return word.replace(/^[^аоұыіеуи]*[аоұ](?!.*(?:[аоұ]|[^аоеұы]у[^аоеұы](?!.*е)))/, toFront)
}

/** Each ы by what is nearest: к or г beside it, then the vowel before it, then the one after. */
function settleI(word: string): string {
  let settled = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    settled += letter === 'ы' && isFrontAt(word, settled, at) ? 'і' : letter
  }
  return settled
}

const LAST_VOWEL = new RegExp(`[${FULL_VOWELS}и](?=[^${FULL_VOWELS}и]*$)`)
const TELLS_FRONT = new RegExp(`[${FRONT_VOWELS}и]`)

function isFrontAt(word: string, before: string, at: number): boolean {
  const around = word.slice(Math.max(0, at - 1), at + 3)
  if (/[қғ]ы|ы[қғ]/.test(around)) return false
  if (/[кг]ы|ы[кг](?![аоу])/.test(around)) return true
  const vowel = LAST_VOWEL.exec(before.slice(-12))?.[0]
  if (vowel !== undefined) return TELLS_FRONT.test(vowel)
  return /^[^аоұқғ]*[екг]/.test(word.slice(at + 1, at + 13))
}

const SHORT_I = new RegExp(`(?<=[${FULL_VOWELS}])и(?=[ау])|^и(?=[ау])|и(?=а$|а[слнд])`, 'g')
const GLIDE = new RegExp(`(?<=[${FULL_VOWELS}у])и`, 'g')

/** ي is й beside a vowel, and makes я and ю with the one behind it. */
function withGlides(word: string): string {
  return word
    .replace(SHORT_I, 'й')
    .replace(GLIDE, 'й')
    .replace(/^тс|тс(?=и)/g, 'ц')
    .replace(/йа/g, 'я')
    .replace(/йу/g, 'ю')
    .replace(/(?<=[бвгдзклмнпрстфхцчшщ])я/g, 'ия')
}

const TAIL = new RegExp(`[ыі][^${FULL_VOWELS.replace(/[ыі]/g, '')}қғ]*$`)

/** The run of ы and і behind the last other vowel, the other way: what a loanword takes. */
function otherTail(word: string): string {
  const tail = TAIL.exec(word)
  if (tail === null) return word
  const other = tail[0].replace(/[ыі]/g, (vowel) => (vowel === 'ы' ? 'і' : 'ы'))
  return word.slice(0, tail.index) + other
}

/** Front before қ or ғ, which a compound may have: әрқайсы. */
function hamzaWord(word: string): string {
  const back = word.search(/[қғ]/)
  return back < 0 ? toFront(word) : toFront(word.slice(0, back)) + word.slice(back)
}

/** The Cyrillic readings of a word in Arabic letters, best first: one to three. */
function readWord(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return [word]
  letters ??= alignedLetters(ARABIC, CYRILLIC)
  const table = letters
  const plain = word
    .replaceAll(HAMZA, '')
    .replace(/./gs, (letter) => table[letter] ?? letter)
    .replace(/(қа(?:у|з|б))ы(?=[пр]|лет)/, '$1і')
    .replace(/([кг])ұ/g, '$1ү')
    .replace(/кас(?=ы[пб])/, 'кәс')
  // The hamza of мұғалім is for its end, that of әрқайсы for its start.
  if (word.includes(HAMZA)) return [hamzaWord(plain), toFront(plain)]
  if (/[кге]/.test(plain)) {
    const front = settleI(frontFirst(plain))
    return [front, settleI(plain), otherTail(front)]
  }
  // The hamza is often left out: былым may be білім, and of мұғалім the end.
  if (!plain.includes('ы')) return [plain]
  return [plain, /[қғ]/.test(plain) ? otherTail(plain) : toFront(plain)]
}

/** For each word which of its readings is taken: all the first, then one word's next, then two's. */
function choicesOf(counts: readonly number[]): readonly (readonly number[])[] {
  const choices: (readonly number[])[] = [counts.map(() => 0)]
  for (let from = 0; from < choices.length && choices.length < MOST_READINGS; from++) {
    const choice = choices[from] ?? []
    // Only words behind the last that was changed: so no choice comes twice.
    for (let at = choice.findLastIndex((rank) => rank > 0) + 1; at < counts.length; at++) {
      for (let rank = 1; rank < (counts[at] ?? 0); rank++) choices.push(choice.with(at, rank))
    }
  }
  return choices.slice(0, MOST_READINGS)
}

/** The readings of a text with its Arabic words in Cyrillic letters, best first. */
export function readArabic(text: string): readonly string[] {
  variants ??= alignedLetters(VARIANTS, VARIANTS_OF)
  const table = variants
  const settled = text
    .normalize('NFKC')
    .replace(/[أؤ]/g, (letter) => HAMZA + (letter === 'أ' ? 'ا' : 'و'))
    .replace(/[\u0621-\u06d5]/g, (letter) => table[letter] ?? letter)
  const words = (settled.match(WORD) ?? []).map((word) => [
    ...new Set(readWord(word).map(withGlides)),
  ])
  const choices = text.length > LONGEST_QUERY ? [[]] : choicesOf(words.map((all) => all.length))
  return choices.map((choice) => {
    let at = 0
    return settled.replace(WORD, (word) => {
      const all = words[at] ?? [word]
      return all[choice[at++] ?? 0] ?? word
    })
  })
}
