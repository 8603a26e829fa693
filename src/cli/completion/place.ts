/**
 * Where on a command line the cursor stands, and what may be written there. Pure: the tree and the
 * words in, a place out; what an archive holds is not known here.
 */

import type { ValueKind } from '../command-line.ts'
import type { CommandFacts, OptionFacts } from '../command-tree.ts'

/** What may be written, and a line about it. */
export type Candidate = { readonly value: string; readonly about?: string }

export type Place = {
  /** What has been typed of the word, without `before`. */
  readonly typed: string
  /** What stays as it is before the value: `--sort=`. */
  readonly before: string
  /** Everything that may stand here, where it is known; whether it fits `typed` is not looked at. */
  readonly candidates: readonly Candidate[]
  /** What is to be looked for elsewhere. */
  readonly values?: ValueKind
  /** The archive that the line names. */
  readonly archive?: string
  /** Arguments that have been given already. */
  readonly given: readonly string[]
}

/** What the words before the cursor leave. */
type Reading = {
  readonly command: CommandFacts | undefined
  readonly isUnknown: boolean
  /** The option whose value comes next. */
  readonly pending: OptionFacts | undefined
  /** Whether `--` has ended the options. */
  readonly isEnded: boolean
  readonly used: ReadonlySet<string>
  readonly archive: string | undefined
  readonly given: readonly string[]
}

/** The options of a command, those of the program among them. */
function optionsOf(root: CommandFacts, command: CommandFacts | undefined): readonly OptionFacts[] {
  const own = command?.options ?? []
  return [...own, ...root.options.filter(({ long }) => !own.some((each) => each.long === long))]
}

function splitOption(word: string): [name: string, value: string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

class LineReader {
  command: CommandFacts | undefined
  isUnknown = false
  pending: OptionFacts | undefined
  isEnded = false
  readonly used = new Set<string>()
  archive: string | undefined
  readonly given: string[] = []
  private readonly root: CommandFacts

  constructor(root: CommandFacts) {
    this.root = root
  }

  take(word: string): void {
    if (this.pending !== undefined) this.value(this.pending, word)
    else if (!this.isEnded && word === '--') this.isEnded = true
    else if (!this.isEnded && /^-./.test(word)) this.option(word)
    else if (this.command !== undefined || this.isUnknown) this.given.push(word)
    else {
      this.command = this.root.commands.find(({ name }) => name === word)
      this.isUnknown = this.command === undefined
    }
  }

  private option(word: string): void {
    const [name, value] = splitOption(word)
    const options = optionsOf(this.root, this.command)
    const option = options.find(({ long, short }) => long === name || short === name)
    if (option === undefined) return
    this.used.add(option.long)
    if (value !== undefined) this.value(option, value)
    else if (option.takesValue) this.pending = option
  }

  private value(option: OptionFacts, value: string): void {
    this.pending = undefined
    if (option.long === '--archive') this.archive = value
  }
}

function optionValue(option: OptionFacts, { command }: Reading): Partial<Place> {
  // What --format may be is a matter of the command.
  const choices = option.long === '--format' ? (command?.formats ?? []) : option.choices
  if (choices.length > 0) return { candidates: choices.map((value) => ({ value })) }
  return option.values ? { values: option.values } : {}
}

function optionNames(root: CommandFacts, { command, used }: Reading): Candidate[] {
  return optionsOf(root, command)
    .filter(({ long, values }) => !used.has(long) || values === 'category')
    .map(({ long, description }) => ({ value: long, about: description }))
}

function placeOf(root: CommandFacts, reading: Reading, typed: string): Partial<Place> {
  const { command, isUnknown, pending, isEnded, given } = reading
  if (pending !== undefined) return optionValue(pending, reading)
  if (isEnded || isUnknown) return {}
  const [name, value] = splitOption(typed)
  if (value !== undefined) {
    const option = optionsOf(root, command).find(({ long }) => long === name)
    if (option === undefined || !option.takesValue) return {}
    return { ...optionValue(option, reading), before: `${name}=`, typed: value }
  }
  if (typed.startsWith('-')) return { candidates: optionNames(root, reading) }
  if (command === undefined) {
    return {
      candidates: root.commands.map(({ name: each, summary }) => ({ value: each, about: summary })),
    }
  }
  const isFull = command.argument?.isVariadic === false && given.length > 0
  return command.takes && !isFull ? { values: command.takes } : {}
}

/**
 * @param root the program; the command that the words name must have its options
 * @param words before the word that is being written, without the program's name, as the program
 * would get them
 * @param typed what has been written of that word
 */
export function findPlace(root: CommandFacts, words: readonly string[], typed: string): Place {
  const reader = new LineReader(root)
  for (const word of words) reader.take(word)
  const { archive, given } = reader
  return {
    typed,
    before: '',
    candidates: [],
    given,
    ...(archive !== undefined && { archive }),
    ...placeOf(root, reader, typed),
  }
}
