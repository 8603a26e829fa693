/**
 * bash hands over the line as it stands and takes words as they are to stand in it: reading and
 * quoting are done here, so that the script has nothing to expand and nothing that it could run.
 */

export type BashLine = {
  /** The words before the one that is being written, unquoted; the program's name is the first. */
  readonly words: readonly string[]
  /** What has been written of that word, unquoted. */
  readonly typed: string
  /** The quote that is open in it. */
  readonly quote: '' | '"' | "'"
  /**
   * How much of `typed` readline leaves alone: with = and : among COMP_WORDBREAKS it replaces only
   * what is behind the last of them.
   */
  readonly kept: number
  /** Whether it is still kznews that is spoken to, and not another command in the line. */
  readonly isOurs: boolean
}

/** What parts commands, or begins one in a word: what follows is not said to kznews. */
const SEPARATORS = new Set([...'|&;()`\n'])

/** Reads a line up to the cursor as bash parts it into words. No expansion is done. */
class LineLexer {
  words: string[] = []
  word: string | undefined
  quote: BashLine['quote'] = ''
  kept = 0
  isOurs = true
  private isEscaped = false
  private readonly breaks: ReadonlySet<string>

  constructor(breaks: string) {
    this.breaks = new Set([...'=:'].filter((sign) => breaks.includes(sign)))
  }

  take(sign: string): void {
    if (this.isEscaped) this.escaped(sign)
    else if (sign === '\\' && this.quote !== "'") this.isEscaped = true
    else if (this.quote !== '') this.quoted(sign)
    else this.bare(sign)
  }

  /** In double quotes a backslash is itself, but before what it can take the meaning from. */
  private escaped(sign: string): void {
    this.isEscaped = false
    const isItself = this.quote === '"' && !'"\\$`'.includes(sign)
    this.add(isItself ? `\\${sign}` : sign)
  }

  private quoted(sign: string): void {
    if (sign === this.quote) this.quote = ''
    else this.add(sign)
  }

  private bare(sign: string): void {
    if (sign === '"' || sign === "'") {
      this.quote = sign
      this.add('')
    } else if (SEPARATORS.has(sign)) {
      this.isOurs = false
    } else if (sign === ' ' || sign === '\t') this.end()
    else {
      this.add(sign)
      if (this.breaks.has(sign)) this.kept = this.word!.length
    }
  }

  private add(text: string): void {
    if (this.word === undefined) this.kept = 0
    this.word = (this.word ?? '') + text
  }

  private end(): void {
    if (this.word !== undefined) this.words.push(this.word)
    this.word = undefined
    this.kept = 0
  }
}

/** @param breaks COMP_WORDBREAKS */
export function readBashLine(line: string, breaks: string): BashLine {
  const lexer = new LineLexer(breaks)
  for (const sign of line) lexer.take(sign)
  const { words, word: typed = '', quote, kept, isOurs } = lexer
  return { words, typed, quote, kept, isOurs }
}

/** What stands in a line for itself. Beyond ASCII nothing means anything to bash. */
const PLAIN = /^[A-Za-z0-9_@%+=:,./\u0080-\u{10ffff}-]$/u

/** A word as it is to stand in the line, behind the quote that is open; undefined where it cannot. */
export function quoteForBash(word: string, quote: BashLine['quote']): string | undefined {
  if (quote === "'") return word.replaceAll("'", `'\\''`)
  if (quote === '"') {
    // In double quotes nothing keeps ! from being looked up in the history.
    return word.includes('!') ? undefined : word.replace(/["\\$`]/g, '\\$&')
  }
  return [...word].map((sign) => (PLAIN.test(sign) ? sign : `\\${sign}`)).join('')
}
