/** The words that a typed word is one slip away from: a letter too few, too many, wrong, or two swapped. */

const LETTERS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

/** In a longer word no slip is looked for this way: the words grow with its length. */
const LONGEST = 24

export function oneSlipFrom(word: string): ReadonlySet<string> {
  const words = new Set<string>()
  if (word.length > LONGEST) return words
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const from = word.slice(at)
    const behind = word.slice(at + 1)
    words.add(before + behind)
    words.add(before + from.charAt(1) + from.charAt(0) + from.slice(2))
    for (const letter of LETTERS) {
      words.add(before + letter + from)
      words.add(before + letter + behind)
    }
  }
  words.delete(word)
  return words
}
