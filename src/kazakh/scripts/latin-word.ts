/**
 * One word from Latin into Cyrillic letters, the orthography being known. What takes a context are
 * и, й, я, ю and ы, which share i, ı and y: after a vowel i is й (qai), before a it makes я (qaia).
 */

import { restoreGenitive, restoreHarmony, type Spelling } from '../letters/harmony.ts'
import { type Letters, letterPairs } from '../letters/pairs.ts'
import type { Orthography } from './latin-orthography.ts'

/** How a phrase is read: its orthography, what its spelling tells, and the ambiguous letters. */
export type Manner = Spelling & {
  readonly orthography: Orthography
  /** ng is н and г, not ң, as it is in the -ген of participles: all of them, or all but that of the genitive (холдингінің). */
  readonly splitNg: 'none' | 'inner' | 'all'
  /** uy is the other one of ұй and уы. */
  readonly otherUy: boolean
  /** w is ш, as chats have it. */
  readonly wSh: boolean
  /** x inside a word is кс. */
  readonly xKs: boolean
  /** c is с, by its shape. */
  readonly cS: boolean
  /** ш is written with a letter of its own, so sh is с and х. */
  readonly splitSh: boolean
  /** й is written i, so y is ы. */
  readonly iGlide: boolean
}

const COMMON =
  'a=а á=ә ä=ә ə=ә b=б v=в w=у g=г ğ=ғ ǵ=ғ d=д e=е é=е ё=ё z=з ź=з k=к q=қ l=л m=м n=н ñ=ң ń=ң ŋ=ң ' +
  'o=о ó=ө ö=ө p=п r=р s=с t=т u=у ú=ү ü=ү ū=ұ f=ф h=х ş=ш ś=ш ç=ч ć=ч j=ж x=х ý=у y=ы i=і ı=і ï=и ' +
  'í=и č=ч š=ш ž=ж sh=ш ch=ч  shch=щ sch=щ şş=щ zh=ж kh=х gh=ғ ng=ң ck=к'

/** Letters that an orthography reads otherwise than the common table. */
const OWN: Readonly<Record<Orthography, string>> = {
  official: 'h=х',
  acute: 'u=ұ í=и',
  turkic: 'u=ұ h=һ ı=ы c=ц',
  everyday: 'i=и ı=и w=ў',
}

/** More letters than a word has: what is longer is left as it is. */
const LONGEST_WORD = 100

const UNIT = /shch|sch|şş|sh|ch|zh|kh|gh|ng(?!h)|ck|./gs
const VOWELS = 'aáäeéoóöuúüūıiyəïý'
const TURKIC_GLIDE = /ïya|ïyw|y[auw]|ïa|ïw|y/g

const tables: Partial<Record<Orthography, Letters>> = {}

/** The genitive in a word whose i and y are read already. */
const GENITIVE = /[ndt][ыиiıyï]ng$/

function tableOf(orthography: Orthography): Letters {
  tables[orthography] ??= letterPairs(`${COMMON} ${OWN[orthography]}`)
  return tables[orthography]
}

function isVowel(word: string, at: number): boolean {
  return at >= 0 && at < word.length && VOWELS.includes(word.charAt(at))
}

/** A vowel that a glide may follow: the у of ау and the й of ай are consonants themselves. */
function isSyllable(word: string, at: number): boolean {
  if (!isVowel(word, at)) return false
  return !('uýiyı'.includes(word.charAt(at)) && isVowel(word, at - 1))
}

/** i of everyday and 2021 spelling, ı of 2018, with the a or u that it makes я or ю with. */
function readI(word: string, at: number, vowel: string): string {
  const previous = word.charAt(at - 1)
  if (isSyllable(word, at - 1) && previous !== 'i' && previous !== 'ı') {
    return vowel === 'a' ? 'я' : vowel ? 'ю' : 'й'
  }
  if (!vowel) return 'и'
  if (at === 0 || previous === 'i' || previous === 'ı') return vowel === 'a' ? 'я' : 'ю'
  const tail = word.slice(at + 2)
  if (vowel === 'a') return /^(?:$|s|[lngdm][aey]|l[ıi]|n[ıi])/.test(tail) ? 'ия' : 'иа'
  return tail === '' ? 'ию' : 'ю'
}

/** Whether uy, not being followed by a vowel, is уы: алуы, сайлауы, but үй, құйрық. */
function isUyVowel(word: string, at: number, other: boolean): boolean {
  const earlier = /[aáäeoóöuúüūıiyəï]/.test(word.slice(0, at - 1))
  return earlier !== other
}

/** y of everyday spelling, with the vowel behind it. */
function readY(word: string, at: number, vowel: string, manner: Manner): string {
  const previous = word.charAt(at - 1)
  const afterSyllable = isSyllable(word, at - 1)
  if (manner.iGlide && at > 0) return `ы${vowel}`
  if (vowel === 'a') return 'я'
  if (vowel === 'u') return 'ю'
  if (vowel === 'o') return afterSyllable || at === 0 ? 'йо' : 'ё'
  if (vowel === 'e') return afterSyllable && !isRussianYe(word, at, previous) ? 'йе' : 'е'
  return afterSyllable ? readYAfterVowel(word, at, previous, manner) : 'ы'
}

/** поезд and проект, -аев; but әйел, күйеу. */
function isRussianYe(word: string, at: number, previous: string): boolean {
  return previous === 'o' || (previous === 'a' && word.charAt(at + 2) === 'v')
}

function readYAfterVowel(word: string, at: number, previous: string, manner: Manner): string {
  const next = word.charAt(at + 1)
  if (next === 'y') return 'й'
  if (previous === 'i')
    return next === '' || next === 'i' || /sk$/.test(word.slice(0, at - 1)) ? 'й' : 'ы'
  if (previous === 'u' && !isVowel(word, at + 1)) {
    return isUyVowel(word, at, manner.otherUy) ? 'ы' : 'й'
  }
  return 'й'
}

function withGlides(word: string, manner: Manner): string {
  switch (manner.orthography) {
    case 'official':
      return word.replace(/i([au])?/g, (_, vowel, at) => readI(word, at, vowel ?? ''))
    case 'acute':
      return word.replace(/[ıí]([aýu])?/g, (_, vowel, at) => readI(word, at, vowel ?? ''))
    case 'turkic':
      return word.replace(TURKIC_GLIDE, (unit) =>
        unit === 'y' ? 'й' : (unit.startsWith('ï') ? 'и' : '') + (unit.endsWith('a') ? 'я' : 'ю'),
      )
    default:
      return word.replace(/([iı])([au](?!y))?|y([aoue])?/g, (_, i, iVowel, yVowel, at) =>
        i ? readI(word, at, iVowel ?? '') : readY(word, at, yVowel ?? '', manner),
      )
  }
}

function isSplitNg(at: number, whole: string, { splitNg }: Manner): boolean {
  if (splitNg === 'all' || whole.startsWith('ngen', at)) return true
  if (splitNg === 'none') return false
  return at + 2 < whole.length || !GENITIVE.test(whole)
}

function readUnit(unit: string, at: number, whole: string, manner: Manner): string {
  if (unit === 'ng' && isSplitNg(at, whole, manner)) return 'нг'
  if (unit === 'sh' && manner.splitSh) return 'сх'
  if (unit === 'w' && manner.wSh) return 'ш'
  if (unit === 'x' && manner.xKs && at > 0) return 'кс'
  if (unit === 'c' && manner.orthography !== 'turkic') {
    return manner.cS ? 'с' : /[eiyиіый]/.test(whole.charAt(at + 1)) ? 'ц' : 'к'
  }
  return tableOf(manner.orthography)[unit] ?? unit
}

/** A word in lower-case Latin letters, in Cyrillic ones. */
export function decodeLatin(word: string, manner: Manner): string {
  if (word.length > LONGEST_WORD) return word
  const cyrillic = withGlides(word, manner)
    .replace(UNIT, (unit, at, whole) => readUnit(unit, at, whole, manner))
    .replace(/скы$/, 'ский')
    .replace(/([тсжл])иор(?!и)/, '$1ёр')
    .replace(/^тс|тс(?=и[яо]|ию)/, 'ц')
    .replace(/^тш|тш(?![ыі]$)/, 'ч')
    .replace(/^е(?=коно|кс[пк]|лект|нерг|пид|фф|ваку|кип|кран|лит|миг|вол|тап|тно)/, 'э')
  if (manner.orthography !== 'everyday') return cyrillic
  // What was written w is no ұ, and waited as ў for the harmony to pass.
  return restoreGenitive(restoreHarmony(cyrillic, manner)).replaceAll('ў', 'у')
}
