/** The shape of the pages of `kznews help <topic>`. */

/** Something typed, and its meaning. Several spellings stand with ` · ` between them. */
export type Row = readonly [string, string]

/** A part of a page: a title, sentences, a table, in this order, as far as it has them. */
export type Section = {
  readonly title?: string
  readonly text?: string
  readonly rows?: readonly Row[]
}

export type TopicPages = {
  readonly search: readonly Section[]
  readonly dates: readonly Section[]
  /** `commands`: the formats of each, from the command tree. */
  readonly formats: (commands: readonly Row[]) => readonly Section[]
  readonly environment: readonly Section[]
  /** The exit statuses: on the page of formats and in the manual. */
  readonly exits: Section & { readonly title: string }
  /** The titles of the manual page that no topic has, and in a few words what kznews is. */
  readonly manual: Readonly<
    Record<'purpose' | 'name' | 'synopsis' | 'description' | 'commands' | 'options', string>
  >
}
