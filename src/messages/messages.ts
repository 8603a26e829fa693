/** What kznews can say. Each language is one object of this shape; a missing line does not compile. */

import type { ProblemCode, ProblemFacts } from '../archive/problem.ts'
import type { CommandName } from '../cli/command-names.ts'
import type { NameWithArgument, OptionName, TopicName, ValueName } from '../cli/table.ts'
import type { ErrorCode, ErrorFacts } from '../errors.ts'
import type { DraftWarning, RefusalCode } from '../import/found/draft.ts'
import type { Kinship } from '../search/expand/kinship.ts'
import type { How } from '../search/query/query.ts'
import type { StepName } from '../search/show/explain.ts'
import type { Stats } from '../search/stats.ts'

type Grouping = Stats['by']

/** An error in words: what happened and where, and what to do next. */
export type Said = {
  readonly message: string
  readonly hint?: string
  /** What the hint says to choose from, each on a line of its own. */
  readonly choices?: readonly string[]
}

/** A command in `--help`: one line, and examples as `[command line, what it does]`. */
type CommandHelp<N extends CommandName> = {
  readonly summary: string
  readonly examples: readonly (readonly [string, string])[]
} & (N extends NameWithArgument ? { readonly argument: ArgumentHelp } : unknown)

/** What a command is given: its name in the help, and what it is. */
export type ArgumentHelp = { readonly name: string; readonly meaning: string }

/** A word of the archive, and in how many articles it stands. */
export type NearWord = { readonly form: string; readonly documents: number }

export type Messages = {
  readonly program: {
    readonly summary: string
    readonly usage: string
    readonly commandUsage: string
    readonly titles: Readonly<
      Record<
        'usage' | 'arguments' | 'options' | 'globalOptions' | 'commands' | 'topics' | 'examples',
        string
      >
    >
    readonly defaultValue: string
    readonly choices: string
    /** Below the options of search: where its language is explained. */
    readonly queryLanguage: string
  }
  readonly commands: { readonly [N in CommandName]: CommandHelp<N> }
  /** The pages of `help <topic>`, a line each. */
  readonly topics: Readonly<Record<TopicName, string>>
  /** How the completion of a shell is turned on, at the top of its script. */
  readonly installing: string
  readonly options: Readonly<Record<OptionName, string>>
  /** What stands for a value in the help: `--archive <path>`. */
  readonly values: Readonly<Record<ValueName, string>>
  /** Usage errors, as the command parser finds them. */
  readonly usage: {
    readonly unknownCommand: (name: string) => string
    readonly unknownOption: (flag: string) => string
    readonly missingArgument: (name: string) => string
    readonly optionMissingArgument: (flags: string) => string
    readonly excessArguments: (command: string) => string
    readonly invalid: string
    readonly didYouMean: (name: string) => string
    readonly seeHelp: (command: string) => string
  }
  readonly errors: { readonly [C in ErrorCode]: (facts: ErrorFacts[C]) => Said }
  readonly problems: { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => string }
  readonly labels: Readonly<
    Record<
      | 'error'
      | 'warning'
      | 'hint'
      | 'undated'
      | 'id'
      | 'categories'
      | 'tags'
      | 'source'
      | 'related'
      | 'similar'
      | 'links'
      | 'caption'
      | 'embed'
      | 'modified'
      | 'partialHits'
      | 'nearHits'
      | 'missing'
      | 'near'
      | 'bug',
      string
    >
  >
  /** That an article was brought into another script than it is written in, by that script. */
  readonly transliterated: Readonly<Record<'Cyrl' | 'Latn' | 'Arab', string>>
  /** The words of `search --explain`. */
  readonly explain: {
    readonly how: Readonly<Record<How, string>>
    readonly tiers: Readonly<Record<Kinship | 'near', string>>
    readonly steps: Readonly<Record<StepName, string>>
    readonly articles: string
    readonly words: string
    readonly none: string
    readonly days: string
    readonly closeness: string
    readonly pieces: string
    readonly milliseconds: string
    /** What parts the decimals of a number. */
    readonly decimal: string
  }
  /** A date in full, with its time where it has one: `22 маусым 2026 жыл, 17:41`. */
  readonly fullDate: (day: string, time: string) => string
  /** Counts of articles as bars. */
  readonly chart: {
    /** What stands above the keys. */
    readonly groups: Readonly<Record<Grouping, string>>
    readonly articles: string
    /** Above `3 / 12`: of these articles those that match. */
    readonly found: string
    readonly share: string
    readonly total: string
    readonly uncategorised: string
    /** So many periods one after the other, or categories, have nothing. */
    readonly noneFor: (by: Grouping, count: number) => string
  }
  readonly notices: {
    readonly sample: string
    /** `more`: there are more than `total`, which was not counted to the end. */
    readonly shown: (shown: number, total: number, more?: boolean) => string
    readonly emptyArchive: string
    readonly emptyFilter: (total: number) => string
    readonly categoryUnknown: (category: string, near: readonly string[]) => string
    readonly nothingFound: (query: string) => string
    readonly noWords: string
    readonly wordsNotFound: (words: readonly string[]) => string
    readonly wordsTranslated: (pairs: readonly string[]) => string
    readonly wordReadAs: (word: string, near: readonly NearWord[]) => string
    readonly readAsText: (texts: readonly string[]) => string
    readonly groupsUnread: (lines: readonly number[]) => string
    readonly datesUnread: (texts: readonly string[]) => string
    readonly wordsDropped: (count: number) => string
    readonly filterEmptied: (total: number) => string
    readonly onlyPartial: string
    readonly onlyNear: string
    /** So many problems are as the one before. */
    readonly alike: (count: number) => string
    /** Names before a colon in a query that are no fields, and the fields that there are. */
    readonly fieldsUnknown: (names: readonly string[], fields: readonly string[]) => string
    readonly moreProblems: (count: number) => string
    readonly 'index-damaged': string
    readonly 'index-waiting': string
    readonly 'index-busy': string
    readonly 'answer-partial': string
    readonly 'index-temporary': (path: string, reason: string) => string
    readonly indexing: string
    readonly importing: string
    readonly indexState: (state: {
      archive: string
      path: string | undefined
      documents: number
      files: number
      problems: number
    }) => readonly string[]
    readonly importDone: (counts: {
      read: number
      stored: number
      updated: number
      unchanged: number
      conflicts: number
      refused: number
    }) => string
    readonly importInterrupted: string
    readonly importDryRun: string
    readonly conflict: (id: string, place: string, file: string) => string
    readonly refused: (place: string, reason: string) => string
    readonly fetching: (url: string) => string
    /** A summary's page could not be had. */
    readonly summaryKept: (place: string, reason: string) => string
    /** So many pages of a web archive are no articles. */
    readonly skipped: (place: string, count: number) => string
    /** How many articles lack something, and the first place of them; a clock without a zone is usual. */
    readonly importWarnings: Readonly<
      Record<
        Exclude<DraftWarning, 'zone-guessed' | 'field-unread'>,
        (count: number, place: string) => string
      >
    >
    /** Another collects at the same time. */
    readonly collecting: string
    /** Lines of a file of feeds that are none. */
    readonly feedLines: (place: string, lines: readonly number[]) => string
    readonly conflictHint: string
  }
  readonly importReasons: Readonly<Record<RefusalCode, string>>
}

/** The words for an error. */
export function sayError<C extends ErrorCode>(
  messages: Messages,
  code: C,
  facts: ErrorFacts[C],
): Said {
  return messages.errors[code](facts)
}
