/** How many letters of a word another one lacks: never more than the slips between them, and quickly told. */

/** Order does not count: a swap is none. A letter that comes twice is to be there twice. */
export function lettersLacking(word: string, other: string): number {
  let lacking = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    // Nearly all letters of a word come once.
    const isFirst = word.indexOf(letter) === at
    if (isFirst ? !other.includes(letter) : countOf(other, letter) < countOf(word, letter, at)) {
      lacking++
    }
  }
  return lacking
}

/** How often a letter is there, up to a place and with it. */
function countOf(word: string, letter: string, last = word.length - 1): number {
  let count = 0
  for (let at = word.indexOf(letter); at !== -1 && at <= last; at = word.indexOf(letter, at + 1)) {
    count++
  }
  return count
}
