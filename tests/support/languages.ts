/** Which language a text is in: what tells that a word has leaked from another catalogue. */

import { expect } from 'vitest'
import { en } from '../../src/messages/en/interface.ts'
import { kk } from '../../src/messages/kk/interface.ts'
import type { Lang } from '../../src/messages/lang.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { ru } from '../../src/messages/ru/interface.ts'

export const CATALOGUES: Readonly<Record<Lang, Messages>> = { kk, ru, en }

/** Stands for any fact of a message; as a reason it is a code without words. */
const GIVEN = 'ZZ_GIVEN'

/** Facts for any message: every look-up gives something that can be shown, counted and gone through. */
const anything: unknown = new Proxy(() => {}, {
  get(_, name) {
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 7 : GIVEN)
    if (name === Symbol.iterator) return undefined
    if (name === 'length') return 2
    if (name === 'map') return () => []
    return name === 'join' ? () => GIVEN : anything
  },
  apply: () => anything,
})

/** All texts of a message or a part of a catalogue; functions are called. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === anything || value === null || typeof value === 'boolean') return []
  if (typeof value === 'function') {
    return textsOf(value(...Array.from({ length: value.length }, () => anything)))
  }
  return Object.values(value as object).flatMap(textsOf)
}

/** Every line of a part of a catalogue. */
export function linesOf(lang: Lang, part: keyof Messages): string[] {
  return textsOf(CATALOGUES[lang][part])
}

const LETTERS_TO_KNOW_BY = 8

/** The message of a path like `errors.archive-missing`: a piece of it that stands between its facts. */
export function spokenPart(lang: Lang, path: string): string {
  let value: unknown = CATALOGUES[lang]
  for (const name of path.split('.')) value = (value as Record<string, unknown>)[name]
  const [first = ''] = textsOf(value)
  const pieces = first.split(/ZZ_GIVEN|[\d.e-]*\d/).map((piece) => piece.trim())
  const letters = (piece: string) => piece.match(/\p{L}/gu)?.length ?? 0
  const found = pieces.find((piece) => letters(piece) >= LETTERS_TO_KNOW_BY)
  return found ?? pieces.reduce((one, other) => (other.length > one.length ? other : one))
}

export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
}

const vocabulary = (lang: Lang): ReadonlySet<string> =>
  new Set(textsOf(CATALOGUES[lang]).flatMap(wordsIn))

const VOCABULARY: Readonly<Record<Lang, ReadonlySet<string>>> = {
  kk: vocabulary('kk'),
  ru: vocabulary('ru'),
  en: vocabulary('en'),
}

/** Letters that native Kazakh does without, and Kazakh words that have them. */
const RUSSIAN_LETTERS = /[ёъьщцчэ]/
const LOANS = /^(?:опция|процес|функция|станция|акция|цифр)/

/** Endings and words that only Russian has. Не, да, на are not here: Kazakh has them too. */
const RUSSIAN_ENDINGS =
  /(?:[аяеиу]ть(?:ся)?|ение|ание|ного|ному|ными|ных|ный|ная|ное|ные|ого|ому|ыми|ются|ится|ован[аоы]?)$/
const RUSSIAN_WORDS = new Set(
  'и в с к у о для или это нет при без по из от до уже нужно можно есть если чтобы как где что все всё их его ошибка подсказка предупреждение файла файле'.split(
    ' ',
  ),
)

/** Whether a word can only be Russian; for a text that should be Kazakh. */
export function isRussian(word: string): boolean {
  if (/[әғқңөұүһі]/.test(word) || LOANS.test(word)) return false
  return RUSSIAN_LETTERS.test(word) || RUSSIAN_ENDINGS.test(word) || RUSSIAN_WORDS.has(word)
}

/** Names of the interface, of formats and of standards: the same in every language. */
const NAMES = new Set(
  `kznews list search show stats import index analyze help day week month year category title date
   oldest relevance left right archive lang color no-color no-pager format json ndjson csv strict since in
   until on limit offset sort tag map feeds by dry-run update rebuild kwic explain stems keys table tsv ids text md
   html jsonfeed jsonld auto always never all kk ru en id ids or not body utf markdown lines jsonl gz
   txt gzip http https kznews_now version b a c n h v d
   dateline datepublished datemodified headline url cyrillic stdin schema org feed`.split(/\s+/),
)

/** Quotations, command lines, paths and numbers of bytes say nothing about the language. */
function ownWords(text: string, neutral: ReadonlySet<string>): string[] {
  const said = text
    .replace(/\x1b\[[0-9;]*[mK]/g, ' ')
    .replace(/kznews [^\n]*/g, ' ')
    .replace(/"[^"\n]*"|\S*[/]\S*/g, ' ')
  return wordsIn(said).filter((word) => !neutral.has(word) && !NAMES.has(word))
}

/** The words of a text that its language does not have. `neutral` are those that the test put in. */
function foreignWords(lang: Lang, text: string, neutral: readonly string[] = []): string[] {
  const own = VOCABULARY[lang]
  const others = (['kk', 'ru', 'en'] as const).filter((other) => other !== lang)
  return ownWords(text, new Set(neutral)).filter((word) => {
    if (own.has(word)) return false
    if (others.some((other) => VOCABULARY[other].has(word))) return true
    if (lang !== 'en' && /[a-z]{2}/.test(word)) return true
    if (lang === 'ru') return /[әғқңөұүһі]/.test(word)
    return lang === 'kk' ? isRussian(word) : /\p{Script=Cyrillic}/u.test(word)
  })
}

export function expectOnly(lang: Lang, text: string, neutral: readonly string[] = []): void {
  expect(foreignWords(lang, text, neutral), `${lang}: ${text}`).toEqual([])
}
