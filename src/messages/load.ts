/** What is said, loaded by language: each language is loaded alone, and each part when it is needed. */

import type { CheckWords } from './check-words.ts'
import type { GrammarWords, Terms } from './grammar.ts'
import type { Lang } from './lang.ts'
import type { Messages } from './messages.ts'
import type { TopicPages } from './topics.ts'

type ByLang<T> = Readonly<Record<Lang, () => Promise<T>>>

/** One catalogue is a third of what a help page has to load. */
const CATALOGUES: ByLang<Messages> = {
  kk: async () => (await import('./kk/interface.ts')).kk,
  ru: async () => (await import('./ru/interface.ts')).ru,
  en: async () => (await import('./en/interface.ts')).en,
}

const CHECKS: ByLang<CheckWords> = {
  kk: async () => (await import('./kk/checks.ts')).kkChecks,
  ru: async () => (await import('./ru/checks.ts')).ruChecks,
  en: async () => (await import('./en/checks.ts')).enChecks,
}

const GRAMMARS: ByLang<GrammarWords> = {
  kk: async () => (await import('./kk/grammar.ts')).kkGrammar,
  ru: async () => (await import('./ru/grammar.ts')).ruGrammar,
  en: async () => (await import('./en/grammar.ts')).enGrammar,
}

const TOPICS: ByLang<TopicPages> = {
  kk: async () => (await import('./kk/topics.ts')).kkTopics,
  ru: async () => (await import('./ru/topics.ts')).ruTopics,
  en: async () => (await import('./en/topics.ts')).enTopics,
}

/** The interface. */
export function messagesIn(lang: Lang): Promise<Messages> {
  return CATALOGUES[lang]()
}

/** The findings of check. */
export function checkWordsIn(lang: Lang): Promise<CheckWords> {
  return CHECKS[lang]()
}

/** The terms of grammar for `kznews analyze`. */
export async function termsIn(lang: Lang): Promise<Terms> {
  const terms = new Map(Object.entries(await GRAMMARS[lang]()))
  return (name) => terms.get(name) ?? name
}

/** The pages of `kznews help <topic>`. */
export function topicPagesIn(lang: Lang): Promise<TopicPages> {
  return TOPICS[lang]()
}
