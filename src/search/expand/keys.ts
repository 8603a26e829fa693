/** The keys that a vocabulary is asked by, made of word forms. */

import type { Keys } from '../../index/lexis.ts'
import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import { beginningOf } from '../../kazakh/slips/head-keys.ts'
import { isTrusted } from './families.ts'

export const NO_KEYS: Keys = {
  forms: [],
  stems: [],
  folded: [],
  prefixes: [],
  begun: [],
  alike: [],
}

export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

export function mergeKeys(one: Keys, other: Keys): Keys {
  const both = (kind: keyof Keys) => distinct([...one[kind], ...other[kind]])
  return {
    forms: both('forms'),
    stems: both('stems'),
    folded: both('folded'),
    prefixes: both('prefixes'),
    begun: both('begun'),
    alike: both('alike'),
  }
}

/** The keys of forms that the archive may have, as they are or spelt alike. */
export function formKeys(forms: readonly string[], { foldKeys }: Pick<Analyzer, 'foldKeys'>): Keys {
  return { ...NO_KEYS, forms: distinct(forms), folded: distinct(forms.flatMap(foldKeys)) }
}

/** The keys of the words that begin as these forms do. */
export function begunKeys(forms: readonly string[], { fold }: Pick<Analyzer, 'fold'>): string[] {
  return distinct(forms.flatMap((form) => beginningOf(form, fold) ?? []))
}

/** The same of forms as typed: a trusted one is not looked up otherwise while the archive has it. */
export function typedKeys(forms: readonly string[], analyzer: Pick<Analyzer, 'foldKeys'>): Keys {
  const { folded } = formKeys(
    forms.filter((form) => !isTrusted(form)),
    analyzer,
  )
  return { ...NO_KEYS, forms: distinct(forms), folded }
}

/** The keys of forms that the archive lacks: of their stems, and of what is spelt like either. */
export function stemKeys(
  forms: readonly string[],
  { stem, restore }: Stemmer,
  { foldKeys }: Pick<Analyzer, 'foldKeys'>,
): Keys {
  const restored = forms.map(restore).flatMap(({ harmonic, endings }) => [harmonic, endings])
  const stems = [...forms, ...restored].map(stem)
  const folded = [...forms, ...stems].flatMap(foldKeys)
  return { ...NO_KEYS, stems: distinct(forms.map(stem)), folded: distinct(folded) }
}
