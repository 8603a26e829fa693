/**
 * The Kazakh alphabet, the one table that everything here stands on: 42 letters in their order,
 * with what the grammar asks of each. Vowels: front or back, rounded or not; consonants: voiced,
 * voiceless or sonorant («дауыссыз дыбыстардың бөлінуі», Қазақ грамматикасы 2002, Фонетика).
 * и, у and ю stand for a vowel and a glide and take their harmony from the rest of the word (ту-ға,
 * су-ға, but жүру-ге), so they have none here; ё, э, ъ, ь, ц, щ come in loanwords alone.
 */

export type Letter = {
  readonly lower: string
  readonly upper: string
  readonly kind: 'vowel' | 'voiced' | 'voiceless' | 'sonorant' | 'sign'
  /** Of vowels; undefined for those that follow the word: и у ю ё. */
  readonly harmony?: 'front' | 'back'
  readonly rounded?: true
}

/** Lower case, capital, class: B back, F front, N neither; r rounded; v voiced, u voiceless, s sonorant. */
const ROWS =
  'аАB әӘF бБv вВv гГv ғҒv дДv еЕF ёЁN жЖv зЗv иИN йЙs кКu қҚu лЛs мМs нНs ңҢs оОBr өӨFr ' +
  'пПu рРs сСu тТu уУN ұҰBr үҮFr фФu хХu һҺu цЦu чЧu шШu щЩu ъЪ ыЫB іІF ьЬ эЭF юЮN яЯB'

/** The small letters of some classes, in alphabet order. */
function lettersOf(isOne: (row: string) => boolean): string {
  return ROWS.split(' ')
    .filter(isOne)
    .map((row) => row.charAt(0))
    .join('')
}

/** The small letters, а to я. */
export const ALPHABET = lettersOf(() => true)
/** ә е ө ү і э */
export const FRONT_VOWELS = lettersOf((row) => row.charAt(2) === 'F')
/** а о ұ ы я */
export const BACK_VOWELS = lettersOf((row) => row.charAt(2) === 'B')
/** Those with a harmony, and ё и у ю. */
export const VOWELS = lettersOf((row) => /[BFN]/.test(row.charAt(2)))
export const CONSONANTS = lettersOf((row) => /[vus]/.test(row.charAt(2)))
/** ә ғ қ ң ө ұ ү һ і: the letters that Russian lacks. In Unicode its own end with ё. */
export const OWN_LETTERS = lettersOf((row) => row.charAt(0) > 'ё')
/** The vowels of the Russian alphabet. */
export const RUSSIAN_VOWELS = lettersOf((row) => VOWELS.includes(row.charAt(0)) && row < 'ђ')
/** Back vowels, and above each its front counterpart. */
export const FRONT_COUNTERPARTS = 'әөүі'
export const BACK_COUNTERPARTS = 'аоұы'

/** Small letters, and all letters, as the inside of a bracket expression. */
export const SMALL = `а-яё${OWN_LETTERS}`
export const ANY_CASE = SMALL + SMALL.toUpperCase()

/** The code unit of a letter. */
export function codeOf(letter: string): number {
  return letter.charCodeAt(0)
}

const KINDS: Readonly<Record<string, Letter['kind']>> = {
  v: 'voiced',
  u: 'voiceless',
  s: 'sonorant',
  B: 'vowel',
  F: 'vowel',
  N: 'vowel',
}
const HARMONIES: Readonly<Record<string, 'front' | 'back'>> = { B: 'back', F: 'front' }

function letterOf(row: string): Letter {
  const [lower = '', upper = '', type = '', rounded] = row
  return {
    lower,
    upper,
    kind: KINDS[type] ?? 'sign',
    ...(HARMONIES[type] && { harmony: HARMONIES[type] }),
    ...(rounded && { rounded: true }),
  }
}

let letters: readonly Letter[] | undefined

/** The letters in alphabet order: а ә б … ы і ь э ю я. Made when first asked for. */
export function alphabet(): readonly Letter[] {
  letters ??= ROWS.split(' ').map(letterOf)
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
