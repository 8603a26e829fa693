/**
 * Folding: a word as someone without Kazakh letters types it (әкім → аким). A key to look words up
 * by, never the indexed word: қан (blood) and хан (khan) share a key and stay two words.
 * й goes with и, я with иа and ю with иу, ц with тс and ч with тш, because the Latin alphabets
 * write each pair alike (qaıta, qaita, qayta), and ь and ъ go, because none writes them.
 * Unicode is of no help here: these letters have no decomposition, and stripping marks from NFD
 * would turn й into и.
 */

import { type Letters, letterPairs } from './pairs.ts'

const LETTERS =
  'ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и й=и ё=е э=е ъ= ь= щ=ш ц=тс ч=тш я=иа ю=иу ' +
  'á=a ä=a ğ=g ǵ=g ı=i ï=i í=i ñ=n ń=n ö=o ó=o ş=s ū=u ü=u ú=u ý=y ç=c'

const PLAIN = /^[абвгдежзиклмнопрстуфхшы0-9]*$/
const FOLDED = /[әғқңөұүһійёэъьщцчяюáäğǵıïíñńöóşūüúýç]/g

/** Where a run of one letter is one: ащы and ашшы are both aşşy, -ия is ia. */
const LONG = /шш|ии[ау]/
const LONG_SH = /ш{2,}/g
const LONG_I = /и{2,}(?=[ау])/g

let letters: Letters | undefined

/** The look-up key of a normalised word: the one key that an index stores. Idempotent, never empty. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return shorten(word)
  letters ??= letterPairs(LETTERS)
  const table = letters
  return shorten(word.replace(FOLDED, (letter) => table[letter] ?? '')) || word
}

function shorten(key: string): string {
  return LONG.test(key) ? key.replace(LONG_SH, 'ш').replace(LONG_I, 'и') : key
}

/** і typed as ы breaks the harmony (мектептын, келды), and that is how it is known. */
const OUT_OF_HARMONY = /ы/
const FRONT = /[еәөүіэ]/
const BACK = /[аоұяёғқ]/

/**
 * The keys to look a typed word up by, `foldWord` first: `келды` is asked for as келды and as
 * келди. One or two, never empty for a word that is not.
 */
export function foldKeys(word: string): readonly string[] {
  const key = foldWord(word)
  if (!OUT_OF_HARMONY.test(word) || !FRONT.test(word) || BACK.test(word)) return [key]
  return [key, key.replaceAll('ы', 'и')]
}
