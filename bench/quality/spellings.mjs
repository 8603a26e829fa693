// The same words as other hands type them: keyboards, scripts, look-alike letters, typos. Written
// without a look at src/kazakh, whose reading of these it checks.

import { makeRandom } from '../support/random.mjs'

/** `a=b` pairs; a letter with nothing behind its `=` is not written. */
function readTable(text) {
  return new Map(text.split(' ').map((pair) => pair.split('=')))
}

/** The nine letters that a Russian keyboard lacks, as it is used for them. */
const KEYBOARD = readTable('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и')

const LATIN =
  'а=a б=b в=v г=g д=d е=e з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t ф=f х=h һ=h ц=ts ъ= ь= э=e ' +
  'ы=y и=i і=i ұ=u ү=u ө=o ә=a қ=q'

/** The alphabet of 2021: ı is і, and i stands for both и and й. */
const LATIN_2021 = readTable(
  `${LATIN} і=ı й=i у=u ж=j ш=ş щ=ştş ч=tş ғ=ğ ң=ñ ұ=ū ү=ü ө=ö ә=ä ё=io ю=iu я=ia`,
)

/** Everyday ASCII as people write it to each other on any keyboard: three habits. */
const ASCII_Q = readTable(`${LATIN} й=i у=u ж=j ш=sh щ=sh ч=ch ғ=g ң=n ё=io ю=iu я=ia`)
const ASCII_K = readTable(`${LATIN} қ=k х=kh й=y у=u ж=zh ш=sh щ=sh ч=ch ғ=g ң=n ё=yo ю=yu я=ya`)
const ASCII_GH = readTable(`${LATIN} й=y у=w ж=zh ш=sh щ=sh ч=ch ғ=gh ң=ng ё=yo ю=yu я=ya`)

const ARABIC = readTable(
  'а=ا ә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە э=ە ж=ج з=ز и=ي й=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر ' +
    'с=س т=ت у=ۋ ұ=ۇ ү=ۇ ф=ف х=ح һ=ھ ц=تس ч=چ ш=ش щ=شش ы=ى і=ى ъ= ь= ё=يو ю=يۋ я=يا',
)

/** Latin letters that look like Cyrillic ones. */
const LOOK_ALIKE = readTable(
  'а=a е=e о=o р=p с=c х=x і=i А=A В=B Е=E К=K М=M Н=H О=O Р=P С=C Т=T Х=X І=I',
)

const LETTERS = /\p{L}+/gu

const map = (text, table) => Array.from(text, (letter) => table.get(letter) ?? letter).join('')

/** Maps lower case and gives words the capitals back that they had. */
function mapWords(text, table, upper = (word) => word.toUpperCase()) {
  return text.replace(LETTERS, (word) => {
    const lower = word.toLowerCase()
    const mapped = map(lower, table)
    if (word === lower) return mapped
    if (word === word.toUpperCase() && word.length > 1) return upper(mapped)
    return upper(mapped.slice(0, 1)) + mapped.slice(1)
  })
}

const upperLatin = (word) => word.toLocaleUpperCase('tr')

/** A hamza before a front word, unless a letter in it says so already: мектеп, көмек have none. */
function toArabic(word) {
  const lower = word.toLowerCase()
  const needsHamza = /[әөүі]/.test(lower) && !/[еэкг]/.test(lower)
  return (needsHamza ? 'ء' : '') + map(lower, ARABIC)
}

/** One of the letters that have a look-alike is replaced by it. */
function lookAlikeOne(text, random) {
  const places = [...Array(text.length).keys()].filter((at) => LOOK_ALIKE.has(text[at]))
  const at = places[Math.floor(random() * places.length)]
  return at === undefined ? text : text.slice(0, at) + LOOK_ALIKE.get(text[at]) + text.slice(at + 1)
}

/** The keys of the Kazakh layout: rows from the left, each with the place of its first key. */
const KEYS = [
  [1, 'әіңғ'],
  [7, 'үұқөһ'],
  [0.5, 'йцукенгшщзхъ'],
  [0.75, 'фывапролджэ'],
  [1.25, 'ячсмитьбю'],
].flatMap(([from, row], at) =>
  Array.from(row, (letter, key) => ({ letter, x: from + key, y: at < 2 ? 0 : at - 1 })),
)

/** The letters on the keys that touch the key of `letter`. */
function neighbours(letter) {
  const key = KEYS.find((each) => each.letter === letter)
  if (key === undefined) return []
  return KEYS.filter(
    (each) => each !== key && (each.x - key.x) ** 2 + (each.y - key.y) ** 2 < 1.4,
  ).map((each) => each.letter)
}

/** A word with a slip at a place behind its first letter, or undefined where none is possible. */
const SLIPS = {
  delete: (word, at) => word.slice(0, at) + word.slice(at + 1),
  swap: (word, at) =>
    at + 1 < word.length && word[at] !== word[at + 1]
      ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
      : undefined,
  neighbour: (word, at, random) => {
    const letters = neighbours(word[at])
    const letter = letters[Math.floor(random() * letters.length)]
    return letter && word.slice(0, at) + letter + word.slice(at + 1)
  },
}

/** A query with one slip in its longest word, the first of these. */
function slip(text, kind, random) {
  const words = text.match(LETTERS) ?? []
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  const results = []
  for (let at = 1; at < longest.length; at++) {
    const result = SLIPS[kind](longest, at, random)
    if (result) results.push(result)
  }
  if (results.length === 0) return text
  const at = text.indexOf(longest)
  const result = results[Math.floor(random() * results.length)]
  return text.slice(0, at) + result + text.slice(at + longest.length)
}

/** Ways to type a query, by name: `(query, random)` gives it as it is typed so. */
export const SPELLINGS = {
  written: (query) => query,
  keyboard: (query) => mapWords(query, KEYBOARD),
  latin: (query) => mapWords(query, LATIN_2021, upperLatin),
  'ascii-q': (query) => mapWords(query, ASCII_Q),
  'ascii-k': (query) => mapWords(query, ASCII_K),
  'ascii-gh': (query) => mapWords(query, ASCII_GH),
  arabic: (query) => query.replace(LETTERS, toArabic),
  'look-alike-one': lookAlikeOne,
  'look-alike-all': (query) => map(query, LOOK_ALIKE),
  'typo-delete': (query, random) => slip(query, 'delete', random),
  'typo-swap': (query, random) => slip(query, 'swap', random),
  'typo-neighbour': (query, random) => slip(query, 'neighbour', random),
}

/** Chance that depends on the query alone: others may come and go. */
function randomFor(query, seed) {
  let hash = seed
  for (const letter of query) hash = (Math.imul(hash, 31) + letter.codePointAt(0)) | 0
  return makeRandom(hash)
}

/** `query` typed as `spelling`, a name of SPELLINGS; the same for the same seed. */
export function typed(query, spelling, seed = 1) {
  return SPELLINGS[spelling](query, randomFor(query, seed))
}
