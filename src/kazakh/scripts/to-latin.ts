/**
 * Cyrillic to the Latin alphabet of 2021 (the project that the national commission published that
 * year, 31 letters), for reading an article in one's own script. и and й are both i, у is u, х and
 * һ are h; я, ю, ё, ц, ч, щ of loanwords are spelled out, э is e, ь and ъ are not written.
 */

import { ANY_CASE } from '../letters/alphabet.ts'
import { type Letters, letterPairs } from '../letters/pairs.ts'

const TABLE =
  'а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r ' +
  'с=s т=t у=u ұ=ū ү=ü ф=f х=h һ=h ц=ts ч=tş ш=ş щ=şş ъ= ы=y і=ı ь= э=e ю=iu я=ia'

const WORD = new RegExp(`[${ANY_CASE}]+`, 'g')

let table: Letters | undefined

/** İ is the capital of i and I that of ı, as in Turkish. */
function upperLatin(text: string): string {
  return text.replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase()
}

/** A capital makes a digraph of two letters Şş in Шy, ŞŞ among capitals. */
function capital(latin: string, letter: string, inCapitals: boolean): string {
  if (letter === letter.toLowerCase()) return latin
  return inCapitals ? upperLatin(latin) : upperLatin(latin.slice(0, 1)) + latin.slice(1)
}

function wordToLatin(word: string, letters: Letters): string {
  const inCapitals = word.length > 1 && word === word.toUpperCase()
  // ия is ia, not iia.
  return word
    .replace(/[иИ](?=[яюЯЮ])/g, '')
    .replace(/./gs, (letter) => capital(letters[letter.toLowerCase()] ?? '', letter, inCapitals))
}

/** A text in the Latin alphabet of 2021; whatever is not a Cyrillic letter of Kazakh stays. */
export function toLatin(text: string): string {
  table ??= letterPairs(TABLE)
  const letters = table
  return text.normalize('NFC').replace(WORD, (word) => wordToLatin(word, letters))
}
