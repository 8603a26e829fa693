/**
 * The one reading of a command line by the table of commands: which words are the command, options,
 * their values, arguments. What must be known early, commander and completion all rely on it.
 */

import { COMMAND_NAMES, type CommandName, HIDDEN_NAMES, type HiddenName } from './command-names.ts'
import { COMMANDS, type CommandRow, GLOBAL_OPTIONS, HELP_OPTION, type OptionRow } from './table.ts'

/** An option of the table with its name in a command line. */
export type Option = {
  readonly name: string
  /** `--dry-run` */
  readonly long: string
  readonly row: OptionRow
  readonly isGlobal: boolean
}

/** A command that a line may name; those that are hidden too. */
export type AnyCommand = CommandName | HiddenName

export type Line = {
  readonly command: AnyCommand | undefined
  /** The word in the command's place that is no command. */
  readonly unknownCommand: string | undefined
  /** The known options in order. */
  readonly options: readonly { readonly option: Option; readonly value: string | undefined }[]
  /** The first option that is unknown here, and the command before it. */
  readonly unknownOption: { readonly word: string; readonly command?: AnyCommand } | undefined
  /** The option whose value the line ends before. */
  readonly pending: Option | undefined
  /** Whether `--` has ended the options. */
  readonly isEnded: boolean
  readonly args: readonly string[]
  /** The same line in a form that leaves commander nothing to guess: `--option=value … -- argument…`. */
  readonly normalized: readonly string[]
}

function optionsIn(rows: Readonly<Record<string, OptionRow>>, isGlobal: boolean): Option[] {
  return Object.entries(rows).map(([name, row]) => {
    const long = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    return { name, long, row, isGlobal }
  })
}

let globals: readonly Option[] | undefined

/** The options of every command, in the order of help. Made when first asked for. */
export function globalOptions(): readonly Option[] {
  globals ??= optionsIn(GLOBAL_OPTIONS, true)
  return globals
}

/** The options of a command, or of the program, above the global ones. */
export function ownOptions(command: AnyCommand | undefined): readonly Option[] {
  const rows = command === undefined ? {} : COMMANDS[command].options
  return optionsIn({ ...rows, ...HELP_OPTION }, false)
}

export function isHidden(name: AnyCommand): name is HiddenName {
  return HIDDEN_NAMES.some((hidden) => hidden === name)
}

/** Whether a word names a command that help lists. */
export function isCommand(word: string): word is CommandName {
  return COMMAND_NAMES.some((name) => name === word)
}

function commandOf(word: string): AnyCommand | undefined {
  return isCommand(word) ? word : HIDDEN_NAMES.find((name) => name === word)
}

/** Short options of any command. `-n 5` is never two words of a query, even where -n is unknown. */
const isShort = (word: string): boolean =>
  Object.values(COMMANDS)
    .flatMap(({ options }: CommandRow) => Object.values(options))
    .concat(Object.values(GLOBAL_OPTIONS), Object.values(HELP_OPTION))
    .some(({ short }) => short !== undefined && word === `-${short}`)

const NEGATIVE_NUMBER = /^-(?:\d+|\d*\.\d+)(?:e[+-]?\d+)?$/

/** `--sort=date` in its parts; a word without a value is the name alone. */
export function splitOption(word: string): [name: string, value: string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

class LineReader {
  command: Line['command']
  unknownCommand: Line['unknownCommand']
  readonly options: { option: Option; value: string | undefined }[] = []
  unknownOption: Line['unknownOption']
  isEnded = false
  readonly args: string[] = []
  /** Options that wait for a value: one of the command, above it one of the program. */
  private readonly waiting: Option[] = []
  /** The line without its arguments, as commander gets it. */
  private readonly ahead: string[] = []

  take(word: string): void {
    const { pending } = this
    if (pending !== undefined && this.isValue(word, pending)) {
      this.waiting.pop()
      this.add(pending, word)
    } else if (!this.isEnded && word === '--') this.isEnded = true
    else if (!this.isEnded && this.isOption(word)) this.option(word)
    else if (this.isNamed) this.args.push(word)
    else this.name(word)
  }

  /** Whether the command's place is taken; behind a --help of the program there is none. */
  private get isNamed(): boolean {
    if (this.command !== undefined || this.unknownCommand !== undefined) return true
    return this.options.some(({ option }) => option.name === 'help')
  }

  get pending(): Line['pending'] {
    return this.waiting.at(-1)
  }

  get normalized(): string[] {
    const { ahead, args, pending } = this
    if (pending !== undefined) return [...ahead, pending.long]
    return ahead.includes('--') ? [...ahead, ...args] : [...ahead, '--', ...args]
  }

  /** Any word is the value of an option before it, but global options are found wherever they stand. */
  private isValue(word: string, { isGlobal }: Option): boolean {
    return isGlobal || this.find(word, globalOptions()) === undefined
  }

  private isOption(word: string): boolean {
    if (!/^-./.test(word)) return false
    if (this.command === undefined || word.startsWith('--')) return true
    const { argument }: CommandRow = COMMANDS[this.command]
    // Words of a text and ids begin with a dash too.
    if (argument?.isText === true || argument?.kind === 'id') return isShort(word)
    return !NEGATIVE_NUMBER.test(word)
  }

  /** The option of a word with the value that the word has itself; `-n5` is `--limit=5`. */
  private find(word: string, options: readonly Option[]): [Option, string | undefined] | undefined {
    const [name, value] = splitOption(word)
    for (const option of options) {
      const { long, row } = option
      const short = `-${row.short}`
      if (value === undefined && (name === long || name === short)) return [option, undefined]
      if (row.value === undefined) continue
      if (value !== undefined && name === long) return [option, value]
      if (row.short !== undefined && word.startsWith(short)) return [option, word.slice(2)]
    }
    return undefined
  }

  private option(word: string): void {
    const found = this.find(word, [...ownOptions(this.command), ...globalOptions()])
    if (found === undefined) {
      this.unknownOption ??= { word, ...(this.command && { command: this.command }) }
      this.ahead.push(word)
      return
    }
    const [option, value] = found
    if (option.row.value !== undefined && value === undefined) this.waiting.push(option)
    else this.add(option, value)
  }

  private add(option: Option, value: string | undefined): void {
    this.options.push({ option, value })
    this.ahead.push(value === undefined ? option.long : `${option.long}=${value}`)
  }

  private name(word: string): void {
    // Behind -- even a word with a hyphen is meant as a command.
    this.ahead.push(...(this.isEnded ? ['--', word] : [word]))
    this.command = commandOf(word)
    if (this.command === undefined) this.unknownCommand = word
  }
}

/** Reads the words of a command line, without the program's name. */
export function readLine(words: readonly string[]): Line {
  const reader = new LineReader()
  for (const word of words) reader.take(word)
  const { command, unknownCommand, options, unknownOption, pending, isEnded, args } = reader
  const { normalized } = reader
  return { command, unknownCommand, options, unknownOption, pending, isEnded, args, normalized }
}

/** Options that decide how everything else is said. */
export type EarlyOptions = {
  readonly lang?: string
  readonly color?: string
  readonly pager: boolean
  /** Whether errors are JSON too. */
  readonly json: boolean
}

const JSON_FORMATS = new Set(['json', 'ndjson', 'jsonfeed', 'jsonld'])

/** What must be known before a context can be made; nothing is refused here. */
export function earlyOptions({ options }: Line): EarlyOptions {
  const last = (name: string) => options.findLast(({ option }) => option.name === name)
  const lang = last('lang')?.value
  // `--no-color` is `--color never`.
  const colored = options.findLast(({ option: { name } }) => name === 'color' || name === 'noColor')
  const color = colored && (colored.value ?? 'never')
  return {
    ...(lang !== undefined && { lang }),
    ...(color !== undefined && { color }),
    pager: last('noPager') === undefined,
    json:
      last('json') !== undefined ||
      last('ndjson') !== undefined ||
      JSON_FORMATS.has(last('format')?.value ?? ''),
  }
}
