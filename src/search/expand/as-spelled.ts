/**
 * What must stand in an article exactly as it was typed, in this archive's own letters: a phrase or
 * a beginning in Latin or Arabic letters that the archive does not have is read in Cyrillic. Spelling
 * is not otherwise forgiven: what is in quotes is meant.
 */

import type { Engine } from '../../index/engine.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import { hasCyrillic } from '../../kazakh/scripts/script.ts'
import type { Query, QueryWord } from '../query/query.ts'

/** The forms of the first reading of which the archive has every word. */
async function spelled(
  words: readonly QueryWord[],
  isThere: (form: string) => Promise<boolean>,
  analyzer: Analyzer,
): Promise<readonly QueryWord[]> {
  const isWhole = async (forms: readonly string[]) => {
    for (const form of forms) if (!(await isThere(form))) return false
    return forms.length === words.length
  }
  if (words.every(({ form }) => hasCyrillic(form))) return words
  if (await isWhole(words.map(({ form }) => form))) return words
  for (const reading of await analyzer.readings(words.map(({ typed }) => typed).join(' '))) {
    const forms = analyzer.tokenize(reading).map(({ form }) => form)
    if (await isWhole(forms)) return words.map((word, at) => ({ ...word, form: forms[at]! }))
  }
  return words
}

async function asSpelledEach(
  parts: readonly Query[],
  engine: Engine,
  analyzer: Analyzer,
): Promise<Query[]> {
  return Promise.all(parts.map((part) => partAsSpelled(part, engine, analyzer)))
}

async function partAsSpelled(query: Query, engine: Engine, analyzer: Analyzer): Promise<Query> {
  switch (query.type) {
    case 'and':
    case 'or':
      return { ...query, of: await asSpelledEach(query.of, engine, analyzer) }
    case 'not':
      return { ...query, of: await partAsSpelled(query.of, engine, analyzer) }
    case 'phrase': {
      const isThere = async (form: string) => (await engine.wordByForm(form)) !== undefined
      return { ...query, words: await spelled(query.words, isThere, analyzer) }
    }
    case 'prefix': {
      const isThere = async (form: string) => (await engine.wordsByPrefix(form, 1)).length > 0
      const [word = query.word] = await spelled([query.word], isThere, analyzer)
      return { ...query, word }
    }
    case 'word':
      return query
  }
}

/** A query with its phrases and beginnings as this archive spells them. */
export async function asSpelled(
  query: Query & { readonly type: 'and' },
  engine: Engine,
  analyzer: Analyzer,
): Promise<Query & { readonly type: 'and' }> {
  return { ...query, of: await asSpelledEach(query.of, engine, analyzer) }
}
