/** The findings of check in words, apart from the interface: no other command needs them. */

import type { CheckWords } from './check-words.ts'
import type { Lang } from './lang.ts'

const WORDS: Readonly<Record<Lang, () => Promise<CheckWords>>> = {
  kk: async () => (await import('./kk/checks.ts')).kkChecks,
  ru: async () => (await import('./ru/checks.ts')).ruChecks,
  en: async () => (await import('./en/checks.ts')).enChecks,
}

export function checkWordsIn(lang: Lang): Promise<CheckWords> {
  return WORDS[lang]()
}
