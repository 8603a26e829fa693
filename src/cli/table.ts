/**
 * The table of commands: what each takes and offers, as plain data. The reader of a command line
 * (argv.ts), commander, completion, help, the manual page and the types of the messages and of the
 * commands' options all follow from it.
 */

import { SCRIPTS } from '../kazakh/scripts/script.ts'
import { LANGS } from '../messages/lang.ts'
import {
  DEFAULT_LIMIT,
  GROUPINGS,
  LINE_ORDERS,
  LIST_ORDERS,
  WORD_LANGUAGES,
} from '../open/choices.ts'
import { COLORS } from '../terminal/theme.ts'
import type { CommandName, HiddenName } from './command-names.ts'

/** Where completion finds values that are not a few choices. */
export type ValueKind =
  | 'path'
  | 'category'
  | 'date'
  | 'fields'
  | 'limit'
  | 'number'
  | 'id'
  | 'topic'

/** An option, by the name of its value in the parsed options: `dryRun` is `--dry-run`. */
export type OptionRow = {
  /** One letter. */
  readonly short?: string
  /** The word that stands for the value in help, by its key in the messages; a flag has none. */
  readonly value?: string
  readonly kind?: ValueKind
  /** The only values that it takes; help names them. */
  readonly choices?: readonly string[]
  readonly byDefault?: string
  /** It may be given several times; all its values count. */
  readonly repeats?: true
}

export type OptionRows = Readonly<Record<string, OptionRow>>

type ArgumentRow = {
  readonly kind?: ValueKind
  readonly choices?: readonly string[]
  readonly isOptional?: true
  /** There may be several. */
  readonly isVariadic?: true
  /** Its words are those of a text, in which `-қала` is a word and not an option. */
  readonly isText?: true
}

export type CommandRow = {
  readonly argument?: ArgumentRow
  readonly options: OptionRows
  /** The values of --format, that for people first; empty where there is only one output. */
  readonly formats: readonly string[]
  /** Its formats with an option that prints something else. */
  readonly formatsWith?: Readonly<Record<string, readonly string[]>>
}

/** The pages of `kznews help <topic>`. */
export const TOPICS = ['search', 'dates', 'formats', 'environment'] as const

export type TopicName = (typeof TOPICS)[number]

export function isTopic(name: string): name is TopicName {
  return TOPICS.some((topic) => topic === name)
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

export function isShell(name: string): name is Shell {
  return SHELLS.some((shell) => shell === name)
}

/** The options of every command, in the order of help. */
export const GLOBAL_OPTIONS = {
  version: { short: 'V' },
  archive: { value: 'path', kind: 'path' },
  lang: { value: 'lang', choices: LANGS },
  color: { value: 'when', choices: COLORS },
  noColor: {},
  noPager: {},
  /** Its choices are the formats of the command. */
  format: { value: 'format' },
  json: {},
  ndjson: {},
  csv: {},
  strict: {},
} as const satisfies OptionRows

/** Every command has one of its own, below its other options. */
export const HELP_OPTION = { help: { short: 'h' } } as const satisfies OptionRows

const DATE = { value: 'date', kind: 'date' } as const

/** Which articles: the same for list, search and stats. */
const FILTERS = {
  since: DATE,
  until: DATE,
  on: DATE,
  category: { short: 'c', value: 'category', kind: 'category', repeats: true },
} as const satisfies OptionRows

/** How many of them, and from which on. */
const PAGE = {
  limit: { short: 'n', value: 'count', kind: 'limit', byDefault: String(DEFAULT_LIMIT) },
  offset: { value: 'count', kind: 'number', byDefault: '0' },
} as const satisfies OptionRows

const LISTED = ['table', 'json', 'ndjson', 'csv', 'tsv', 'ids', 'md', 'jsonfeed', 'jsonld'] as const

export const COMMANDS = {
  list: {
    options: {
      ...FILTERS,
      ...PAGE,
      sort: { value: 'order', choices: LIST_ORDERS, byDefault: 'date' },
    },
    formats: LISTED,
  },
  search: {
    argument: { isVariadic: true, isText: true },
    options: {
      ...FILTERS,
      ...PAGE,
      sort: { value: 'order', choices: LINE_ORDERS, byDefault: 'relevance' },
      in: { value: 'lang', choices: WORD_LANGUAGES },
      kwic: {},
      explain: {},
    },
    formats: LISTED,
    formatsWith: { kwic: ['table', 'tsv', 'json', 'ndjson'] },
  },
  show: {
    argument: { kind: 'id', isVariadic: true },
    options: { script: { value: 'script', choices: SCRIPTS } },
    formats: ['text', 'json', 'md', 'html', 'jsonfeed', 'jsonld'],
  },
  stats: {
    argument: { isOptional: true, isVariadic: true, isText: true },
    options: { by: { value: 'group', choices: GROUPINGS }, ...FILTERS },
    formats: ['table', 'json', 'ndjson', 'csv', 'tsv'],
  },
  import: {
    argument: { kind: 'path', isOptional: true, isVariadic: true },
    options: {
      feeds: {},
      dryRun: {},
      update: {},
      map: { value: 'fields', kind: 'fields' },
      full: {},
      allowPrivate: {},
    },
    formats: ['text', 'json'],
  },
  index: {
    options: { rebuild: {} },
    formats: ['text', 'json'],
  },
  check: {
    options: {},
    formats: ['text', 'json', 'ndjson', 'csv', 'tsv'],
  },
  analyze: {
    argument: { isOptional: true, isVariadic: true, isText: true },
    options: { stems: {}, keys: {} },
    formats: ['table', 'tsv', 'json'],
  },
  completion: {
    argument: { choices: SHELLS },
    options: {},
    formats: [],
  },
  help: {
    argument: { kind: 'topic', isOptional: true },
    options: {},
    formats: [],
  },
  complete: {
    argument: { isOptional: true, isVariadic: true },
    options: {},
    formats: [],
  },
  manual: {
    options: {},
    formats: [],
  },
} as const satisfies Readonly<Record<CommandName | HiddenName, CommandRow>>

type Commands = typeof COMMANDS
type Globals = typeof GLOBAL_OPTIONS

type KeysOf<T> = T extends unknown ? keyof T : never
type RowsOf<T> = T extends unknown ? T[keyof T] : never
type AllOptions = Commands[keyof Commands]['options'] | Globals | typeof HELP_OPTION

/** The options, for which the messages have a description each. */
export type OptionName = KeysOf<AllOptions>

/** The words that stand for values in help. */
export type ValueName = Extract<RowsOf<AllOptions>, { readonly value: string }>['value']

/** The commands that help lists and that take arguments. */
export type NameWithArgument = {
  [N in CommandName]: Commands[N] extends { readonly argument: unknown } ? N : never
}[CommandName]

type ValueOf<R> = R extends { readonly repeats: true }
  ? readonly string[]
  : R extends { readonly choices: readonly (infer C)[] }
    ? C
    : R extends { readonly value: string }
      ? string
      : boolean

/** The parsed values of option rows; those without a default may be missing. */
type Parsed<O> = {
  readonly [N in keyof O as O[N] extends { byDefault: string } ? N : never]: ValueOf<O[N]>
} & {
  readonly [N in keyof O as O[N] extends { byDefault: string } ? never : N]?: ValueOf<O[N]>
}

/** The parsed options of every command. What decides the context is read before (argv.ts). */
export type GlobalOptions = Parsed<
  Pick<Globals, 'archive' | 'format' | 'json' | 'ndjson' | 'csv' | 'strict'>
>

/** The parsed options of a command. */
export type OptionsOf<N extends CommandName | HiddenName> = Parsed<Commands[N]['options']> &
  GlobalOptions

/** A command line as its command gets it; without arguments in the table, none are given. */
export type Given<N extends CommandName | HiddenName> = {
  readonly args: readonly string[]
  readonly options: OptionsOf<N>
}
