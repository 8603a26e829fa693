/** Kazakh has all terms of grammar; a missing or an extra one in another language does not compile. */

import type { kkGrammar } from './kk/grammar.ts'

export type GrammarWords = Readonly<Record<keyof typeof kkGrammar, string>>

/** A term by its name, `case.dative`; a name without a term stands for itself. */
export type Terms = (name: string) => string
