/**
 * The Kazakh alphabet, the one table that everything here stands on: 42 letters in their order, by
 * the classes of the grammar, from which tables of letters and classes of expressions derive. Vowels: front or back, rounded or not; consonants: voiced,
 * voiceless or sonorant («дауыссыз дыбыстардың бөлінуі», Қазақ грамматикасы 2002, Фонетика).
 * и, у and ю stand for a vowel and a glide and take their harmony from the rest of the word (ту-ға,
 * су-ға, but жүру-ге), so they have none here; ё, э, ъ, ь, ц, щ come in loanwords alone.
 */

export type Letter = {
  readonly lower: string
  readonly upper: string
  readonly kind: 'vowel' | 'voiced' | 'voiceless' | 'sonorant' | 'sign'
  /** The harmony of a vowel; undefined for those that follow the word: и у ю ё. */
  readonly harmony?: 'front' | 'back'
  readonly rounded?: true
}

/** The small letters in alphabet order. */
export const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

export const FRONT_VOWELS = 'әеөүіэ'
export const BACK_VOWELS = 'аоұыя'
const FOLLOWING_VOWELS = 'ёиую'
export const VOWELS = FRONT_VOWELS + BACK_VOWELS + FOLLOWING_VOWELS
const ROUNDED_VOWELS = 'оөұү'

const VOICED = 'бвгғджз'
const VOICELESS = 'кқпстфхһцчшщ'
const SONORANTS = 'йлмнңр'
export const CONSONANTS = VOICED + VOICELESS + SONORANTS

/** The letters that the Russian alphabet lacks. */
export const OWN_LETTERS = 'әғқңөұүһі'
/** Back vowels, and above each its front counterpart. */
export const FRONT_COUNTERPARTS = 'әөүі'
export const BACK_COUNTERPARTS = 'аоұы'

/** Small letters, and all letters, as the inside of a bracket expression. */
export const SMALL_RUSSIAN = 'а-яё'
export const SMALL = SMALL_RUSSIAN + OWN_LETTERS
export const ANY_CASE = SMALL + SMALL.toUpperCase()

/** The code unit of a letter. */
export function codeOf(letter: string): number {
  return letter.charCodeAt(0)
}

function kindOf(lower: string): Letter['kind'] {
  if (VOWELS.includes(lower)) return 'vowel'
  if (VOICED.includes(lower)) return 'voiced'
  if (VOICELESS.includes(lower)) return 'voiceless'
  return SONORANTS.includes(lower) ? 'sonorant' : 'sign'
}

function letterOf(lower: string): Letter {
  return {
    lower,
    upper: lower.toUpperCase(),
    kind: kindOf(lower),
    ...(FRONT_VOWELS.includes(lower) && { harmony: 'front' }),
    ...(BACK_VOWELS.includes(lower) && { harmony: 'back' }),
    ...(ROUNDED_VOWELS.includes(lower) && { rounded: true }),
  }
}

let letters: readonly Letter[] | undefined

/** The letters in alphabet order: а ә б … ы і ь э ю я. Made when first asked for. */
export function alphabet(): readonly Letter[] {
  letters ??= Array.from(ALPHABET, letterOf)
  return letters
}

/**
 * Lower case, one UTF-16 unit for each unit of the text: JavaScript makes two of İ (U+0130), the
 * Latin capital of і, and every offset behind it would be wrong. І (U+0406) gives і, I gives i.
 */
export function lowerCase(text: string): string {
  return (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase()
}

/** Where a letter stands among the Cyrillic ones, as a code unit: U+0400 on. */
let places: ReadonlyMap<string, string> | undefined

/**
 * A key whose code-unit order is the order of a Kazakh dictionary: ә after а, і after ы, without
 * regard to letter case. Digits and Latin letters come before Cyrillic ones, as in the text.
 */
export function collationKey(text: string): string {
  places ??= new Map(alphabet().map(({ lower }, at) => [lower, String.fromCharCode(0x400 + at)]))
  let key = ''
  for (const letter of lowerCase(text.normalize('NFC'))) key += places.get(letter) ?? letter
  return key
}
