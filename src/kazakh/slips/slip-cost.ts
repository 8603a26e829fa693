/**
 * How far a typed word is from one that may be meant: the restricted Damerau–Levenshtein distance
 * (insertion, deletion, substitution, swap of neighbours), in which slips that people make cost less.
 */

/** Pairs that keyboards without Kazakh letters and readers of two languages hardly tell apart. */
const ALIKE = 'аә оө уұ уү ұү ыі кқ гғ нң хһ хқ қғ иі ий йі её шщ ьъ'
/** Pairs that sound alike where a word is written as it is heard. */
const HEARD = 'оа өе еи еі ыи дт бп зс жш гк вф уо үө ұо юу яа'
/** The rows of the Kazakh and Russian keyboards; Kazakh letters are on the digits above the first. */
const ROWS = ['әіңғ үұқөһ', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']

/** What slips cost, 1 being any letter for any other. */
const COST = { alike: 0.3, heard: 0.6, key: 0.7, swap: 0.7, doubled: 0.5, lacking: 0.8, other: 1 }
/** Beginnings are seldom wrong. */
const AT_START = 0.3

let costs: ReadonlyMap<string, number> | undefined

/** Letters beside each other in a row, or one above the other. */
function keyPairs(): string[] {
  const pairs: string[] = []
  for (const [row, letters] of ROWS.entries()) {
    const below = ROWS[row + 1] ?? ''
    for (let at = 0; at < letters.length; at++) {
      const beside = [letters[at + 1], below[at], below[at - 1]]
      pairs.push(...beside.flatMap((other) => (other ? [letters.charAt(at) + other] : [])))
    }
  }
  return pairs
}

function substitutions(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (pairs: readonly string[], cost: number) => {
    for (const [one = '', other = ''] of pairs) {
      for (const pair of [one + other, other + one]) found.set(pair, found.get(pair) ?? cost)
    }
  }
  add(ALIKE.split(' '), COST.alike)
  add(HEARD.split(' '), COST.heard)
  add(keyPairs(), COST.key)
  return found
}

function substitution(one: string, other: string): number {
  if (one === other) return 0
  costs ??= substitutions()
  return costs.get(one + other) ?? COST.other
}

/** A letter too many or too few beside its like: мектептт, маңыз for маңызз. */
function gap(word: string, at: number, cost: number): number {
  return word.charAt(at) === word.charAt(at - 1) || word.charAt(at) === word.charAt(at + 1)
    ? COST.doubled
    : cost
}

/**
 * The costs of reading each beginning of a typed word as all of another one: the last item is the
 * cost of the whole typed word. Both are normalised; their lengths decide the time.
 */
export function slipCosts(typed: string, meant: string): number[] {
  const width = meant.length + 1
  let before: number[] = []
  let last = Array.from({ length: width }, () => 0)
  for (let at = 1; at < width; at++) last[at] = last[at - 1]! + gap(meant, at - 1, COST.lacking)
  const costs = [last[width - 1]!]
  for (let row = 1; row <= typed.length; row++) {
    const line = [last[0]! + gap(typed, row - 1, COST.other) + (row === 1 ? AT_START : 0)]
    for (let at = 1; at < width; at++) {
      const start = row === 1 && at === 1 ? AT_START : 0
      const one = typed.charAt(row - 1)
      const other = meant.charAt(at - 1)
      const changed = substitution(one, other)
      let least = Math.min(
        last[at - 1]! + changed + (changed > 0 ? start : 0),
        last[at]! + gap(typed, row - 1, COST.other),
        line[at - 1]! + gap(meant, at - 1, COST.lacking),
      )
      const isSwap =
        row > 1 && at > 1 && one === meant.charAt(at - 2) && other === typed.charAt(row - 2)
      if (isSwap) least = Math.min(least, before[at - 2]! + COST.swap)
      line[at] = least
    }
    costs.push(line[width - 1]!)
    before = last
    last = line
  }
  return costs
}

/**
 * The highest cost at which a word of some letters may still be another: one slip to five letters,
 * two from eight; none in a word of three, which has too many neighbours.
 */
export function mostSlips(letters: number): number {
  if (letters < 4) return 0
  if (letters < 5) return 0.8
  if (letters < 6) return 1
  if (letters < 8) return 1.4
  return letters < 10 ? 1.7 : 2
}
