/**
 * The vocabulary of an archive on a cluster: a document for each family of words, the stems that are
 * made of one (азай, азайт) with all their forms, and in how many articles each is. What is asked of a
 * word is in one document, so a query's words are one request.
 */

import type { Stemmer } from '../../kazakh/analyzer.ts'
import { headKeys, headOf } from '../../kazakh/slips/head-keys.ts'
import type { StemEntry } from '../lexis.ts'
import type { Json } from './json.ts'
import { documentIdOf, keywordOf, tokenOf } from './tokens.ts'

type FamilyForm = readonly [form: string, documents: number]

export type FamilyStem = {
  readonly text: string
  readonly documents: number
  readonly base?: string
  readonly forms: readonly FamilyForm[]
}

export type Family = { readonly stems: readonly FamilyStem[] }

/** A chain of bases is short; a circle would be a fault of the analyzer. */
const LONGEST_CHAIN = 8

/** The stem that a family is named by: that of which all others are made. */
export function rootOf(stem: string, baseOf: Stemmer['baseOf']): string {
  let root = stem
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const base = baseOf(root)
    if (base === undefined) return root
    root = base
  }
  return root
}

export function familyId(root: string): string {
  return documentIdOf(`f:${tokenOf(root)}`)
}

/** The stems and forms of one family that were met in articles. */
export type Met = ReadonlyMap<string, ReadonlySet<string>>

/** A count in articles, by stem and by form. */
export type Counts = {
  readonly stems: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, number>
}

/** A family with what was met, and with new counts; what was not counted keeps its own. */
export function mergeFamily(
  family: Family,
  met: Met,
  { stems: ofStems, forms: ofForms }: Counts,
  baseOf: Stemmer['baseOf'],
): Family {
  const known = new Map(family.stems.map((stem) => [stem.text, stem]))
  const texts = new Set([...known.keys(), ...met.keys()])
  // A base without a form of its own stands in the family too.
  for (const text of [...texts]) {
    for (let base = baseOf(text), step = 0; base !== undefined; base = baseOf(base)) {
      if (step++ === LONGEST_CHAIN) break
      texts.add(base)
    }
  }
  const stems = [...texts].map((text): FamilyStem => {
    const before = known.get(text)
    const forms = new Map(before?.forms ?? [])
    for (const form of met.get(text) ?? []) forms.set(form, ofForms.get(form) ?? 0)
    const base = baseOf(text)
    return {
      text,
      documents: ofStems.get(text) ?? before?.documents ?? 0,
      ...(base !== undefined && { base }),
      forms: [...forms].sort(([one], [other]) => (one < other ? -1 : 1)),
    }
  })
  return { stems: stems.sort((one, other) => (one.text < other.text ? -1 : 1)) }
}

/** A family as its document. */
export function familyDocument(family: Family, fold: (word: string) => string) {
  const stems = family.stems.map(({ text }) => text)
  const forms = family.stems.flatMap((stem) => stem.forms.map(([form]) => form))
  const heads = new Set<string>()
  for (const head of new Set([...stems, ...forms].flatMap((word) => headOf(word) ?? []))) {
    for (const key of headKeys(head, fold)) heads.add(key)
  }
  const keywords = (words: readonly string[]) => [...new Set(words.map(tokenOf))]
  return {
    kind: 'family',
    forms: keywords(forms),
    stems: keywords(stems),
    folds: keywords(forms.map(fold)),
    stem_folds: keywords(stems.map(fold)),
    heads: [...heads].map(keywordOf),
    documents: family.stems.reduce((sum, { documents }) => sum + documents, 0),
    family: JSON.stringify(family),
  }
}

export function parseFamily(source: Json): Family {
  return JSON.parse(source.family)
}

/** A stem as the seam has it. */
export function stemEntry({ text, documents, base }: FamilyStem): StemEntry {
  return { text, documents, ...(base !== undefined && { base }) }
}

/** Words stay when their last article goes; then they are not told of. */
export function inUse({ documents }: { readonly documents: number }): boolean {
  return documents > 0
}
