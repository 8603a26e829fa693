/**
 * Cyrillic to the Arabic script of Kazakhs in China (töte jazu, after Baitursynuly), for reading an
 * article in one's own script. A word of front vowels begins with a hamza, unless a letter that
 * front words alone have (к, г, е) tells it already.
 */

import { ANY_CASE, FRONT_COUNTERPARTS } from '../letters/alphabet.ts'
import { type Letters, letterPairs } from '../letters/pairs.ts'

const TABLE =
  'а=ا ә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ё=يو ж=ج з=ز и=ي й=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر ' +
  'с=س т=ت у=ۋ ұ=ۇ ү=ۇ ф=ف х=ح һ=ھ ц=تس ч=چ ш=ش щ=شش ъ= ы=ى і=ى ь= э=ە ю=يۋ я=يا'

const HAMZA = 'ٴ'
const WORD = new RegExp(`[${ANY_CASE}]+`, 'g')
const FRONT = new RegExp(`[${FRONT_COUNTERPARTS}]`)
const TELLS_FRONT = /[кгеэ]/

let table: Letters | undefined

function wordToArabic(word: string, letters: Letters): string {
  const arabic = word.replace(/и(?=[яю])/g, '').replace(/./gs, (letter) => letters[letter] ?? '')
  return FRONT.test(word) && !TELLS_FRONT.test(word) ? HAMZA + arabic : arabic
}

/** A text in the Arabic script; whatever is not a Cyrillic letter of Kazakh stays. */
export function toArabic(text: string): string {
  table ??= letterPairs(TABLE)
  const letters = table
  return text.normalize('NFC').replace(WORD, (word) => wordToArabic(word.toLowerCase(), letters))
}
