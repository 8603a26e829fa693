/**
 * Paradigms made by rule, forwards, as a school grammar teaches them: independent of the tables and
 * the automaton that read words backwards. `forms` are whole words.
 */

const BACK = 'аоұыуя'
const FRONT = 'әөүіеэ'
const VOWELS = 'аәеоөұүыіияюуэё'
const VOICELESS = 'пфкқтсшщчцхһбвгд'

function isFront(word: string): boolean {
  for (const letter of [...word].reverse()) {
    if (letter === 'у' || letter === 'и' || letter === 'ю') continue
    if (FRONT.includes(letter)) return true
    if (BACK.includes(letter)) return false
  }
  return false
}

/** Adds an ending written with back vowels: лар, ға, қан. */
function add(word: string, ending: string): string {
  const front: Record<string, string> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' }
  const fit = isFront(word) ? ending.replace(/[аығқ]/g, (letter) => front[letter] ?? '') : ending
  return word + fit
}

function ends(word: string, letters: string): boolean {
  return letters.includes(word.at(-1) ?? ' ')
}

/** The form of an ending: after a vowel, after р й у и ю, after л, after м н ң, after з ж, else. */
type Choice = {
  vowel: string
  glide?: string
  l?: string
  nasal?: string
  z?: string
  hard: string
}

function choose(word: string, { vowel, glide = vowel, l = glide, nasal = l, z = l, hard }: Choice) {
  const kinds: readonly (readonly [string, string])[] = [
    ['уиюйр', glide],
    [VOWELS, vowel],
    ['мнң', nasal],
    ['зж', z],
    [VOICELESS, hard],
  ]
  return add(word, kinds.find(([letters]) => ends(word, letters))?.[1] ?? l)
}

/** п к қ before a vowel: кітап, кітаб-. */
function soften(word: string): string {
  const soft: Record<string, string> = { п: 'б', к: 'г', қ: 'ғ' }
  const last = word.at(-1) ?? ''
  return VOWELS.includes(word.at(-2) ?? ' ') ? word.slice(0, -1) + (soft[last] ?? last) : word
}

function beginsVowel(word: string, afterVowel: string, afterConsonant: string): string {
  if (ends(word, VOWELS) && !ends(word, 'уию')) return add(word, afterVowel)
  return add(soften(word), afterConsonant)
}

const plural = (noun: string) => choose(noun, { vowel: 'лар', glide: 'лар', l: 'дар', hard: 'тар' })

const cases = (noun: string): string[] => [
  choose(noun, { vowel: 'ның', glide: 'дың', nasal: 'ның', hard: 'тың' }),
  choose(noun, { vowel: 'ға', hard: 'қа' }),
  choose(noun, { vowel: 'ны', glide: 'ды', hard: 'ты' }),
  choose(noun, { vowel: 'да', hard: 'та' }),
  choose(noun, { vowel: 'дан', nasal: 'нан', hard: 'тан' }),
  noun + (ends(noun, 'зж') ? 'бен' : ends(noun, VOICELESS) ? 'пен' : 'мен'),
]

const casesOfMine = (noun: string): string[] => [
  add(noun, 'ның'),
  add(noun, 'а'),
  add(noun, 'ды'),
  add(noun, 'да'),
  add(noun, 'нан'),
  `${noun}мен`,
]

const casesOfHis = (noun: string): string[] => [
  add(noun, 'ның'),
  add(noun, 'на'),
  add(noun, 'н'),
  add(noun, 'нда'),
  add(noun, 'нан'),
  `${noun}мен`,
]

function possessed(noun: string): string[] {
  const mine = beginsVowel(noun, 'м', 'ым')
  const thine = beginsVowel(noun, 'ң', 'ың')
  const ours = beginsVowel(noun, 'мыз', 'ымыз')
  const yours = beginsVowel(noun, 'ңыз', 'ыңыз')
  const his = beginsVowel(noun, 'сы', 'ы')
  return [
    ...[mine, ...casesOfMine(mine), thine, ...casesOfMine(thine)],
    ...[ours, ...cases(ours), yours, ...cases(yours), his, ...casesOfHis(his)],
  ]
}

/** Number, possession and case of a noun, and what is made of its locative. */
export function nounForms(noun: string): string[] {
  const many = plural(noun)
  const locative = choose(noun, { vowel: 'да', hard: 'та' })
  return [
    noun,
    ...cases(noun),
    ...possessed(noun),
    many,
    ...cases(many),
    ...possessed(many),
    ...[add(locative, 'ғы'), add(locative, 'ғылар'), add(locative, 'ғылардың')],
    choose(noun, { vowel: 'дай', hard: 'тай' }),
  ]
}

/** The stem before a suffix that begins with a vowel, and that suffix: жай, азай before а, у. */
function joinVowel(verb: string, afterConsonant: string): string {
  const glided: Record<string, string> = { а: 'я', у: 'ю' }
  const first = afterConsonant.charAt(0)
  if (ends(verb, 'й') && glided[first] && (first === 'у' || !isFront(verb))) {
    return add(verb, afterConsonant).replace(/й[ауе]/, (pair) =>
      pair.endsWith('е') ? pair : (glided[pair.charAt(1)] ?? ''),
    )
  }
  return add(soften(verb), afterConsonant)
}

function join(verb: string, afterVowel: string, afterConsonant: string): string {
  if (!ends(verb, 'аәеыі')) return joinVowel(verb, afterConsonant)
  // оқы-й is written оқи.
  if (afterVowel.startsWith('й') && ends(verb, 'ыі')) {
    return add(`${verb}й`, afterVowel.slice(1)).replace(/[ыі]й/, 'и')
  }
  if (afterVowel === 'у' && ends(verb, 'ыі')) return `${verb.slice(0, -1)}у`
  return add(verb, afterVowel)
}

/** The converb: тап, тауып. */
function converb(verb: string): string {
  if (ends(verb, 'п') && verb.length > 2) return add(`${verb.slice(0, -1)}у`, 'ып')
  return join(verb, 'п', 'ып')
}

/** We are -быз after a nasal: барған-мын, but барған-быз. */
const agreeing = (tense: string) => {
  const we = choose(tense, { vowel: 'мыз', nasal: 'быз', z: 'быз', hard: 'пыз' })
  return [we, ...['мын', 'сың', 'сыз', 'сыңдар', 'сыздар'].map((person) => add(tense, person))]
}

function finite(verb: string): string[] {
  const past = choose(verb, { vowel: 'ды', hard: 'ты' })
  const condition = add(verb, 'са')
  const present = join(verb, 'й', 'а')
  const persons = ['м', 'ң', 'ңыз', 'қ', 'ңдар', 'ңыздар']
  return [
    ...[past, condition].flatMap((tense) => [
      tense,
      ...persons.map((person) => add(tense, person)),
    ]),
    ...[add(present, 'ды'), ...agreeing(present)],
  ]
}

/** The verbal noun, and the tenses, moods, participles and converbs of a verb and its negation. */
export function verbForms(verb: string): string[] {
  return [join(verb, 'у', 'у'), ...conjugated(verb)]
}

function conjugated(verb: string): string[] {
  const negated = choose(verb, { vowel: 'ма', nasal: 'ба', z: 'ба', hard: 'па' })
  return [verb, negated].flatMap((stem) => {
    const participle = choose(stem, { vowel: 'ған', hard: 'қан' })
    const habitual = join(stem, 'йтын', 'атын')
    const noun = join(stem, 'у', 'у')
    return [
      ...finite(stem),
      ...[participle, ...agreeing(participle), habitual, ...agreeing(habitual)],
      ...cases(participle),
      ...[add(participle, 'дар'), add(participle, 'дарға'), add(participle, 'ша')],
      ...[add(participle, 'дай'), add(participle, 'дықтан'), add(habitual, 'дардың')],
      ...(stem === verb ? [converb(stem), add(converb(stem), 'ты')] : [join(stem, 'й', 'а')]),
      ...[noun, add(noun, 'ы'), add(noun, 'ға'), add(noun, 'ын'), add(noun, 'да')],
      ...[join(stem, 'йын', 'айын'), join(stem, 'йық', 'айық'), add(stem, 'сын')],
      choose(stem, { vowel: 'ғалы', hard: 'қалы' }),
    ]
  })
}
