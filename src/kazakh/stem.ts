/**
 * A light stemmer: it takes the inflection of nouns off, from the outside in, as the grammar puts
 * it on (stem + plural + possessive + case). It knows the endings and their harmony, and no words;
 * verbs it leaves alone.
 */

/** Endings by slot, outermost slot first; each list is tried longest ending first. */
const SLOTS: readonly (readonly string[])[] = [
  // case: genitive, dative, accusative, locative (+ -ғы), ablative, instrumental
  [
    'ндағы ндегі дағы дегі тағы тегі',
    'ның нің дың дің тың тің',
    'нда нде да де та те',
    'нан нен дан ден тан тен',
    'мен бен пен',
    'ға ге қа ке на не',
    'ны ні ды ді ты ті',
    'н',
  ],
  // possessive: our, your, his
  ['ымыз іміз мыз міз', 'ыңыз іңіз ңыз ңіз', 'сы сі', 'ы і'],
  // plural
  ['лар лер дар дер тар тер'],
].map((slot) =>
  slot.flatMap((endings) => endings.split(' ')).sort((one, other) => other.length - one.length),
)

const BACK = /[аоұыуя]/
const FRONT = /[әөүіеэ]/
const VOWEL = /[аәеэоөұүыіиуюяё]/

/** The last consonant as it is without the vowel that voiced it: мектебі is мектеп + і. */
const DEVOICED: Readonly<Record<string, string>> = { б: 'п', ғ: 'қ' }

/** A stem keeps two letters, one of them a vowel: ел-ді, but not е-ді. */
function canStand(stem: string): boolean {
  return stem.length >= 2 && VOWEL.test(stem)
}

/** An ending harmonises with what it stands on: кітап-тар, never кітап-тер. */
function harmonises(stem: string, ending: string): boolean {
  for (let at = stem.length - 1; at >= 0; at--) {
    const letter = stem[at]!
    if (BACK.test(letter)) return !FRONT.test(ending)
    if (FRONT.test(letter)) return !BACK.test(ending)
  }
  return true
}

function strip(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (!canStand(stem) || !harmonises(stem, ending)) continue
    // A bare vowel or -н is an ending only after a consonant that can end a word (жыл-ы, not қа-ла).
    if (ending.length === 1 && stem.length < 3) continue
    if (ending === 'н' && !/(?:сы|сі|[^аәеоөұүиуюя]ы|[^аәеоөұүиуюя]і)$/.test(stem)) continue
    const last = DEVOICED[stem.at(-1)!]
    return last !== undefined && /^[ыі]/.test(ending) ? stem.slice(0, -1) + last : stem
  }
  return word
}

/** The stem of a normalised word. Never empty. */
export function stemWord(word: string): string {
  return SLOTS.reduce(strip, word)
}
