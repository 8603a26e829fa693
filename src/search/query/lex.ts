/** A query's text → its signs and words, before it is known what belongs together. */

import type { Fields } from './query.ts'

export type Lexeme =
  | { readonly type: '(' | ')' | 'or' | 'and' | 'not'; readonly text: string }
  | { readonly type: 'field'; readonly text: string; readonly field: Fields | 'date' }
  | { readonly type: 'phrase'; readonly text: string }
  /** Ends in a star that is not part of it. */
  | { readonly type: 'prefix'; readonly text: string }
  /** A run of words, as it stands: what belongs together in it the tokenizer knows (4 325). */
  | { readonly type: 'words'; readonly text: string }

const BODY: Fields = ['description', 'body', 'captions']

/** Names before a colon, in the three languages of the interface. */
const FIELD_NAMES: Readonly<Record<string, Fields | 'date'>> = {
  title: ['title'],
  тақырып: ['title'],
  заголовок: ['title'],
  body: BODY,
  мәтін: BODY,
  текст: BODY,
  category: ['categories'],
  айдар: ['categories'],
  рубрика: ['categories'],
  // Tags stand behind the categories, and are searched with them.
  tag: ['categories'],
  тег: ['categories'],
  date: 'date',
  күні: 'date',
  дата: 'date',
}

/** Names of fields as they are shown to people: one for each, in Latin letters. */
export const SHOWN_FIELDS = ['title', 'body', 'category', 'tag', 'date'] as const

/** A name before a colon, in small letters as fields are; an address is none. */
const FIELD_LIKE = /(?<![^\s"“”„-])(\p{Ll}{2,15}):(?=[^\s/:])/gu

/** What is written as a field is and names none. */
export function unknownFieldsIn(text: string): string[] {
  const names = Array.from(text.matchAll(FIELD_LIKE), ([, name = '']) => name)
  return names.filter((name) => !Object.hasOwn(FIELD_NAMES, name))
}

/** Capitals only: «немесе» in a headline is a word. */
const WORD_OPERATORS: Readonly<Record<string, 'or' | 'and' | 'not'>> = {
  OR: 'or',
  НЕМЕСЕ: 'or',
  ИЛИ: 'or',
  AND: 'and',
  ЖӘНЕ: 'and',
  NOT: 'not',
}

/** Quotes as telephones turn them count too; « » do not, as headlines are full of them. */
const PHRASE = /["“”„]([^"“”„]*)["“”„]/y
const SPACE = /\s+/y
/** A quote that nothing closes belongs to its word: -"сайлау leaves сайлау out. */
const CHUNK = /["“”„]?[^\s()|"“”„]*/y
const FIELD = /([^\s:()|"“”„-][^\s:()|"“”„]*):(?=\S)/y

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The sign or operator at a place, if there is one. */
function signAt(text: string, at: number): Lexeme | undefined {
  const sign = text[at]!
  if (sign === '(' || sign === ')') return { type: sign, text: sign }
  if (sign === '|') return { type: 'or', text: sign }
  const phrase = matchAt(PHRASE, text, at)
  if (phrase) return { type: 'phrase', text: phrase[0] }
  if (sign === '-')
    return /[^\s-]/.test(text[at + 1] ?? '') ? { type: 'not', text: sign } : undefined
  const field = matchAt(FIELD, text, at)
  if (field === null) return undefined
  const name = field[1]!.toLowerCase()
  const isName = Object.hasOwn(FIELD_NAMES, name)
  return isName ? { type: 'field', text: field[0], field: FIELD_NAMES[name]! } : undefined
}

function chunkAt(text: string, at: number): Lexeme {
  const chunk = matchAt(CHUNK, text, at)![0]
  const operator = Object.hasOwn(WORD_OPERATORS, chunk) ? WORD_OPERATORS[chunk] : undefined
  if (operator) return { type: operator, text: chunk }
  return { type: chunk.length > 1 && chunk.endsWith('*') ? 'prefix' : 'words', text: chunk }
}

/** The lexemes of a query, in order; their texts and the spaces between are all of it. */
export function lexQuery(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  for (let at = 0; at < text.length; ) {
    const space = matchAt(SPACE, text, at)?.[0] ?? ''
    at += space.length
    if (at === text.length) break
    const lexeme = signAt(text, at) ?? chunkAt(text, at)
    at += lexeme.text.length
    const [bound, last] = [lexemes.at(-2)?.type, lexemes.at(-1)]
    // A sign or a name speaks of the one word behind it, not of the run that follows.
    const isOpen = last?.type === 'words' && bound !== 'not' && bound !== 'field'
    if (lexeme.type === 'words' && isOpen) {
      lexemes[lexemes.length - 1] = { type: 'words', text: last.text + space + lexeme.text }
    } else lexemes.push(lexeme)
  }
  return lexemes
}
