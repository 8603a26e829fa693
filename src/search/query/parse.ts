/**
 * A query's text → its words, phrases and operators. Any string is a query: an operator that makes no
 * sense where it stands is taken as text, and reported. A space binds closer than OR, as `and` does in
 * logic.
 */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { DateRange } from '../../kazakh/dates/date-range.ts'
import { type Lexeme, lexQuery, unknownFieldsIn } from './lex.ts'
import { type Fields, meetDays, type ParsedQuery, type Query, type QueryWord } from './query.ts'

/** A query of more words is a text; its first words are searched. */
const MAX_WORDS = 64

/**
 * Parentheses and signs nested deeper are taken as text. Each level is up to five of the engine's,
 * whose limit is 100.
 */
const MAX_DEPTH = 12

/** Parses the value of `date:`; undefined when it is no date. */
export type ReadDates = (text: string) => DateRange | undefined

class Parser {
  dates: DateRange = {}
  readonly asText: string[] = []
  readonly unknownFields: string[] = []
  readonly unreadDates: string[] = []
  dropped = 0
  private readonly lexemes: readonly Lexeme[]
  private readonly analyzer: Analyzer
  private readonly readDates: ReadDates
  private at = 0
  private depth = 0
  private words = 0

  constructor(text: string, analyzer: Analyzer, readDates: ReadDates) {
    this.lexemes = lexQuery(text)
    this.analyzer = analyzer
    this.readDates = readDates
  }

  /** The whole query, whatever is left unbalanced. */
  parse(): Query[] {
    const parts: Query[] = []
    while (this.at < this.lexemes.length) {
      parts.push(...this.alternatives())
      if (this.at < this.lexemes.length) this.takeAsText()
    }
    return parts
  }

  private peek(): Lexeme | undefined {
    return this.lexemes[this.at]
  }

  private takeAsText(): void {
    this.asText.push(this.lexemes[this.at++]!.text)
  }

  /** `a b OR c`: the parts of an `and`, of which an `or` is one. */
  private alternatives(): Query[] {
    const sides = [this.conjunction()]
    while (this.peek()?.type === 'or') {
      const { text } = this.lexemes[this.at++]!
      const side = this.conjunction()
      // Nothing on one side of it.
      if (side.length === 0 || sides.at(-1)!.length === 0) this.asText.push(text)
      if (side.length > 0) sides.push(side)
    }
    const filled = sides.filter((side) => side.length > 0)
    if (filled.length < 2) return filled[0] ?? []
    return [{ type: 'or', of: filled.map(allOf) }]
  }

  private conjunction(): Query[] {
    const parts: Query[] = []
    for (;;) {
      const next = this.peek()
      if (next === undefined || next.type === 'or' || next.type === ')') return parts
      if (next.type !== 'and') parts.push(...this.unit(undefined))
      else {
        this.at++
        if (parts.length === 0 || !this.hasOperand()) this.asText.push(next.text)
      }
    }
  }

  /** The part of a query that one sign or word begins. */
  private unit(fields: Fields | undefined): Query[] {
    const next = this.lexemes[this.at++]!
    switch (next.type) {
      case 'not':
        return this.excluded(next, fields)
      case 'field':
        return next.field === 'date' ? this.dated(next) : this.fielded(next, next.field)
      case '(':
        return this.group(next, fields)
      case 'phrase':
        return this.phrase(next.text, fields)
      case 'prefix':
        return this.prefix(next.text, fields)
      case 'words':
        return this.plain(next.text, fields)
      default:
        this.asText.push(next.text)
        return []
    }
  }

  /** Whether something follows that a sign before it can speak of. */
  private hasOperand(): boolean {
    const next = this.peek()?.type
    return next !== undefined && next !== 'or' && next !== 'and' && next !== ')'
  }

  /** The operand of a sign or a field name: the one thing behind it, if there is one. */
  private operand(sign: Lexeme, fields: Fields | undefined): Query[] {
    if (!this.hasOperand() || this.depth === MAX_DEPTH) {
      this.asText.push(sign.text)
      return []
    }
    this.depth++
    const parts = this.unit(fields)
    this.depth--
    return parts
  }

  private excluded(sign: Lexeme, fields: Fields | undefined): Query[] {
    const parts = this.operand(sign, fields)
    return parts.length === 0 ? [] : [{ type: 'not', of: allOf(parts) }]
  }

  private fielded(name: Lexeme, fields: Fields): Query[] {
    if (this.peek()?.type !== 'field') return this.operand(name, fields)
    this.asText.push(name.text)
    return []
  }

  /**
   * Days narrow the whole query, so they stand beside its other parts: neither among alternatives
   * nor excluded.
   */
  private dated(name: Lexeme): Query[] {
    const next = this.peek()
    const isValue = next?.type === 'words' || next?.type === 'phrase'
    if (!isValue || this.depth > 0) {
      this.asText.push(name.text)
      return isValue ? this.unit(undefined) : []
    }
    this.at++
    const range = this.readDates(next.type === 'phrase' ? next.text.slice(1, -1) : next.text)
    if (range === undefined) {
      this.unreadDates.push(next.type === 'phrase' ? next.text.slice(1, -1) : next.text)
      return []
    }
    this.dates = meetDays(this.dates, range)
    return []
  }

  private group(open: Lexeme, fields: Fields | undefined): Query[] {
    if (this.depth === MAX_DEPTH) {
      this.asText.push(open.text)
      return []
    }
    this.depth++
    const parts = this.alternatives()
    this.depth--
    if (this.peek()?.type === ')') this.at++
    else this.asText.push(open.text)
    return fields === undefined ? parts : parts.map((part) => within(part, fields))
  }

  private phrase(text: string, fields: Fields | undefined): Query[] {
    const words = this.tokens(text)
    if (words.length === 0) return []
    return [{ type: 'phrase', words, ...(fields && { fields }) }]
  }

  private prefix(text: string, fields: Fields | undefined): Query[] {
    const words = this.tokens(text.slice(0, -1))
    this.noteSigns(text, words)
    return words.map((word, index) => ({
      type: index === words.length - 1 ? 'prefix' : 'word',
      word,
      ...(fields && { fields }),
    }))
  }

  private plain(text: string, fields: Fields | undefined): Query[] {
    const words = this.tokens(text)
    this.noteSigns(text, words)
    this.unknownFields.push(...unknownFieldsIn(text))
    return words.map((word) => ({ type: 'word', word, ...(fields && { fields }) }))
  }

  /** Signs that stand alone, and a quote that nothing closes. */
  private noteSigns(text: string, words: readonly QueryWord[]): void {
    const isBare = words.length === 0 && this.dropped === 0
    const signs = isBare ? text : /["“”„]/.exec(text)?.[0]
    if (signs !== undefined) this.asText.push(signs)
  }

  private tokens(text: string): QueryWord[] {
    const words = this.analyzer
      .tokenize(text)
      .map(({ form, start, end }) => ({ form, typed: text.slice(start, end) }))
    const room = Math.max(MAX_WORDS - this.words, 0)
    this.words += words.length
    this.dropped += Math.max(words.length - room, 0)
    return words.slice(0, room)
  }
}

function allOf(parts: readonly Query[]): Query {
  return parts.length === 1 ? parts[0]! : { type: 'and', of: parts }
}

/** A query with a field for each word that has none of its own. */
function within(query: Query, fields: Fields): Query {
  switch (query.type) {
    case 'and':
    case 'or':
      return { type: query.type, of: query.of.map((part) => within(part, fields)) }
    case 'not':
      return { type: 'not', of: within(query.of, fields) }
    default:
      return { fields, ...query }
  }
}

/** Two equal parts of an `and` are one. */
function distinct(parts: readonly Query[]): Query[] {
  const seen = new Map<string, Query>()
  for (const part of parts) {
    const key = JSON.stringify(part, (name, value) => (name === 'typed' ? undefined : value))
    if (!seen.has(key)) seen.set(key, part)
  }
  return [...seen.values()]
}

/** Reads a query. Never fails. */
export function parseQuery(text: string, analyzer: Analyzer, readDates: ReadDates): ParsedQuery {
  const parser = new Parser(text, analyzer, readDates)
  const of = distinct(parser.parse())
  const { dates, asText, unreadDates, dropped } = parser
  const unknownFields = [...new Set(parser.unknownFields)]
  return { query: { type: 'and', of }, dates, asText, unknownFields, unreadDates, dropped }
}
