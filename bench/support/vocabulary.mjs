// Words to make archives of: by rule, stems that sound like Kazakh with chains of its suffixes, or
// the word forms of a file. A vocabulary draws a word as a lexeme (a number, the lower the commoner)
// and the form of it that stands in the text.

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { makeRandom, makeSampler, makeZipf } from './random.mjs'

const STOP_WORDS =
  'және мен бұл бір да үшін деп ол де бар бойынша туралы осы болды оның еді сол екі дейді қазір деді жоқ кейін дейін тек өз енді болып ретінде арқылы барлық ғана болған сондай бірақ әр ең көп жаңа қатысты отыр олар біз мұндай кезде алды жатыр егер өте бұрын тағы немесе оны бірге соң ма ме сияқты себебі яғни керек мүмкін пен бен әлі сонымен қатар кез келген түрлі'.split(
    ' ',
  )

/** The share of stop words among the words of a text. */
const STOP_WORD_SHARE = 0.2

/** Likely chains are likelier, unlikely ones rarer than their suffixes alone would have them. */
const CHAIN_SKEW = 1.6

const STEM_COUNT = 50_000

/** Every fourth stem is a verb. */
const isVerb = (stem) => stem % 4 === 3

const VOWELS = 'аәеиоөуұүыі'
const FRONT = /[әеөүі]/
const VOICELESS = 'кқпстфхшщ'

/** A capital of a suffix is a letter that depends on the one before: [after these, this]…, else. */
const ALTERNATIONS = {
  L: [[`${VOWELS}рй`, 'л'], [VOICELESS, 'т'], 'д'],
  N: [[`${VOWELS}мнң`, 'н'], [VOICELESS, 'т'], 'д'],
  O: [[VOWELS, 'н'], [VOICELESS, 'т'], 'д'],
  T: [['мнң', 'н'], [VOICELESS, 'т'], 'д'],
  D: [[VOICELESS, 'т'], 'д'],
  M: [[VOICELESS, 'п'], ['зж', 'б'], 'м'],
  S: [[VOWELS, 'с'], ''],
  V: [[VOWELS, ''], 'I'],
  Y: [[VOWELS, 'й'], 'A'],
  G: [[VOICELESS, 'K'], 'Q'],
}

/** A capital that depends on harmony: back, front. */
const HARMONY = { A: 'ае', I: 'ыі', K: 'қк', Q: 'ғг' }

/** қ, к and п are voiced before a vowel: кітап, кітабы. */
const VOICED = { қ: 'ғ', к: 'г', п: 'б' }

/** Suffixes by their place, each after the weight that it has there; `-` is none. */
const NOUN = [
  '94 - 2 LIK 2 LI 1 шI 1 сIз',
  '85 - 15 LAр',
  '97 - 1 VмIз 1 Vм 1 Vң',
  '40 - 16 NIң 10 DA 12 OI 9 GA 5 TAн 5 Mен 3 DAQI',
]
/** The third person has cases of its own. */
const NOUN_OF_THIRD = [...NOUN.slice(0, 2), '100 SI', '40 - 14 нIң 12 нA 12 н 10 ндA 5 нAн 7 мен']
const VERB = [
  '95 - 5 MA',
  '16 DI 16 GAн 12 YдI 12 Vп 6 YтIн 14 у 5 уGA 5 уI 4 уIн 3 сA 2 GAндA 2 GAнIн 2 YмIз 1 DIм',
]

/** Splits `weight suffix weight suffix…`. */
function readChoices(text) {
  return [...text.matchAll(/(\d+) (\S+)/g)].map(([, weight, suffix]) => ({
    suffix: suffix === '-' ? '' : suffix,
    weight: Number(weight),
  }))
}

/** All chains through `places`, with the products of the weights. */
function chainsOf(places, share) {
  return places.map(readChoices).reduce(
    (chains, choices) =>
      chains.flatMap((chain) =>
        choices.map(({ suffix, weight }) => ({
          suffix: chain.suffix + suffix,
          weight: chain.weight * (weight / 100),
        })),
      ),
    [{ suffix: '', weight: share }],
  )
}

/** The letter that a capital stands for after `previous`. */
function letterOf(capital, previous, isFront) {
  const cases = ALTERNATIONS[capital]
  const letter = cases
    ? (cases.find((each) => Array.isArray(each) && each[0].includes(previous))?.[1] ?? cases.at(-1))
    : capital
  return HARMONY[letter]?.[isFront ? 1 : 0] ?? letter
}

/** The end of a stem in `last` with the suffixes of `chain`: `кітап` + `SI` gives `бы` for its `п`. */
export function endingOf(last, isFront, chain) {
  let ending = last
  for (const letter of chain) ending += letterOf(letter, ending.at(-1), isFront)
  const isVoiced = ending.length > 1 && VOWELS.includes(ending[1]) && last in VOICED
  return isVoiced ? VOICED[last] + ending.slice(1) : ending
}

/** Syllables a stem is built of, commoner ones more than once. */
const SOUNDS = [
  { onsets: 'қққтттбббсссжжжмммдддааашнлөргз'.replace(/[аө]/g, ''), vowels: 'ааааыыыоұу' },
  { onsets: 'кккттттбббссссжжмммдддшнлргз', vowels: 'еееееіііөүәи' },
]
const CODAS = [
  '',
  '',
  '',
  'л',
  'р',
  'н',
  'қ',
  'с',
  'т',
  'й',
  'з',
  'м',
  'ш',
  'п',
  'рт',
  'лт',
  'нд',
  'ң',
]

/** A stem that sounds like Kazakh; the later it comes, the longer it is. */
function makeStem(at, random) {
  const isFront = random() < 0.45
  const { onsets, vowels } = SOUNDS[isFront ? 1 : 0]
  const any = (list) => list[Math.floor(random() * list.length)]
  const syllables = 1 + Math.floor(random() * (1.4 + Math.log10(at + 10) / 2))
  let stem = random() < 0.15 ? any(vowels) : ''
  for (let count = 0; count < syllables; count++) {
    const isLast = count === syllables - 1
    stem += any(onsets) + any(vowels) + (isLast || random() < 0.3 ? any(CODAS) : '')
  }
  return isFront ? stem.replaceAll('қ', 'к') : stem
}

function makeStems(count, random) {
  const stems = new Set(STOP_WORDS)
  while (stems.size < STOP_WORDS.length + count) stems.add(makeStem(stems.size, random))
  return [...stems].slice(STOP_WORDS.length)
}

/**
 * A vocabulary made by rule: `size` lexemes; `draw(random)` and `drawContent(random)`, which never
 * draws a stop word, give one; `inflect(lexeme, random)` a form of it; `word(lexeme)` the bare one.
 */
export function makeVocabulary(seed) {
  const stems = makeStems(STEM_COUNT, makeRandom(seed))
  const drawStop = makeZipf({ count: STOP_WORDS.length })
  const drawStem = makeZipf({ count: STEM_COUNT, shift: 20, kernel: 2000, tail: 2.3 })
  const kinds = [[...chainsOf(NOUN, 0.7), ...chainsOf(NOUN_OF_THIRD, 0.3)], chainsOf(VERB, 1)].map(
    (chains) => ({
      chains,
      draw: makeSampler(chains.map(({ weight }) => weight ** CHAIN_SKEW)),
      endings: new Map(),
    }),
  )
  const stops = STOP_WORDS.length
  const drawContent = (random) => stops + drawStem(random)
  const inflect = (lexeme, random) => {
    if (lexeme < stops) return STOP_WORDS[lexeme]
    const stem = stems[lexeme - stops]
    const { chains, draw, endings } = kinds[isVerb(lexeme - stops) ? 1 : 0]
    const last = stem.at(-1)
    const isFront = FRONT.test(stem)
    const key = isFront ? `${last}+` : last
    let known = endings.get(key)
    if (known === undefined) {
      known = chains.map(({ suffix }) => endingOf(last, isFront, suffix))
      endings.set(key, known)
    }
    return stem.slice(0, -1) + known[draw(random)]
  }
  return {
    size: stops + STEM_COUNT,
    word: (lexeme) => STOP_WORDS[lexeme] ?? stems[lexeme - stops],
    draw: (random) => (random() < STOP_WORD_SHARE ? drawStop(random) : drawContent(random)),
    drawContent,
    inflect,
  }
}

/**
 * A vocabulary of the word forms of a file, one a line, the commonest first; plain or gzip. What
 * follows a tab is not read.
 */
export function readVocabulary(path) {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const words = text.split('\n').flatMap((line) => line.split('\t')[0].trim() || [])
  if (words.length === 0) throw new Error(`${path} holds no words`)
  const draw = makeZipf({ count: words.length })
  return {
    size: words.length,
    word: (lexeme) => words[lexeme],
    draw,
    drawContent: draw,
    inflect: (lexeme) => words[lexeme],
  }
}
