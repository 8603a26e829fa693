/**
 * The terms of grammar for `kznews analyze`, apart from the interface: no other command needs them.
 * Kazakh has all of the names; a missing or an extra one in another language does not compile.
 */

import type { kkGrammar } from './kk/grammar.ts'
import type { Lang } from './lang.ts'

export type GrammarWords = Readonly<Record<keyof typeof kkGrammar, string>>

const WORDS: Readonly<Record<Lang, () => Promise<GrammarWords>>> = {
  kk: async () => (await import('./kk/grammar.ts')).kkGrammar,
  ru: async () => (await import('./ru/grammar.ts')).ruGrammar,
  en: async () => (await import('./en/grammar.ts')).enGrammar,
}

/** A term by its name, `case.dative`; a name without a term stands for itself. */
export type Terms = (name: string) => string

export async function termsIn(lang: Lang): Promise<Terms> {
  const terms = new Map(Object.entries(await WORDS[lang]()))
  return (name) => terms.get(name) ?? name
}
