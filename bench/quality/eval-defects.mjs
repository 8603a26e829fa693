// Defects of real text, put in by rule: clean text and defective text must give the same tokens.
// A rule that finds nothing to spoil in a text leaves it as it is.

/** A generator of pseudo-random numbers in [0, 1), so that a run can be repeated. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const some = (text, pattern, share, chance, change) =>
  text.replace(pattern, (found) => (chance() < share ? change(found) : found))

/** Letters by pairs: what is written, and what is typed for it. */
const pairsOf = (letters) => new Map(letters.split(' ').map(([own, double]) => [own, double]))
const LATIN_DOUBLES = pairsOf(
  'аa еe оo рp сc хx уy іi әə һh кk мm тt АA ЕE ОO РP СC ХX ІI КK МM ТT НH ВB',
)

const INSIDE = /(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu
const WORD = /[\u0400-\u052f]{4,}/g

/** One letter of a word of four or more, which so stays of its own script by majority. */
function doubled(word, chance) {
  const places = [...word].flatMap((letter, at) => (LATIN_DOUBLES.has(letter) ? [at] : []))
  if (places.length === 0) return word
  const at = places[Math.floor(chance() * places.length)]
  return word.slice(0, at) + LATIN_DOUBLES.get(word[at]) + word.slice(at + 1)
}

/** Name → (text, chance) → the text with the defect. */
export const DEFECTS = {
  'soft hyphens': (text, chance) => some(text, INSIDE, 0.2, chance, () => '\u00ad'),
  'zero-width': (text, chance) =>
    some(text, INSIDE, 0.2, chance, () => '\u200b\u200e\ufeff\u2060'[Math.floor(chance() * 4)]),
  'not NFC': (text) => text.normalize('NFD'),
  'Latin i': (text) => text.replace(/(?<=[\u0400-\u052f])і|і(?=[\u0400-\u052f])/g, 'i'),
  'Latin look-alike': (text, chance) =>
    some(text, WORD, 0.5, chance, (word) => doubled(word, chance)),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  quotes: (text) => text.replace(/[«“„]/g, '“').replace(/[»”]/g, '“'),
  dashes: (text) => text.replace(/ [–—-] /g, ' - ').replace(/(?<=\p{L})-(?=\p{L})/gu, '‑'),
  apostrophes: (text) => text.replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '’'),
  'Symbol bullets': (text) => `\uf0b7 ${text.replaceAll('. ', '. \uf0b0')}`,
  'capital letters': (text) => text.toUpperCase(),
}
