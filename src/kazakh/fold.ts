/**
 * Folding: a word as someone without Kazakh letters types it (әкім → аким). A key to look words up
 * by, never the indexed word: қан (blood) and хан (khan) share a key and stay two words.
 * Unicode is of no help here: these letters have no decomposition, and stripping marks from NFD
 * would turn й into и.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** The look-up key of a normalised word. Idempotent and as long as the word. */
export function foldWord(word: string): string {
  return word.replace(FOLDED, (letter) => LETTERS[letter]!)
}
