/** The words of an archive, looked up: what the keys of a query find in the families. */

import type { Analyzer } from '../../kazakh/analyzer.ts'
import { beginsWith, headOf, typedHeadKeys } from '../../kazakh/slips/head-keys.ts'
import {
  type Begun,
  type FormEntry,
  type Keys,
  type Lexis,
  MOST_BEGUN,
  type Term,
  type WordEntry,
} from '../lexis.ts'
import type { IndexReader } from '../reader.ts'
import { alikeIn } from './alike.ts'
import { type Family, type FamilyStem, inUse, parseFamily, stemEntry } from './families.ts'
import { foldedStemKeys } from './folded-stems.ts'
import type { Json } from './json.ts'
import type { Search, Searches } from './searches.ts'
import { keywordOf, tokenOf } from './tokens.ts'

/** Families that one look-up may bring; of more the fullest count. */
const MOST_FAMILIES = 1000

/** Words that one beginning stands for, the most frequent ones. */
const MOST_PREFIXED = 1000

/** Keys that one list of a query may hold; the engine's own limit is far above. */
const MOST_KEYS = 10_000

function terms(field: string, values: readonly string[]) {
  if (values.length === 0) return []
  return [{ terms: { [field]: [...new Set(values)].slice(0, MOST_KEYS) } }]
}

function families(query: unknown): Search {
  const body = {
    query,
    size: MOST_FAMILIES,
    sort: [{ documents: 'desc' }],
    track_total_hits: false,
    _source: ['family'],
  }
  return { of: 'words', body, mayBePartial: true }
}

function byFrequency(one: FormEntry, other: FormEntry): number {
  return other.documents - one.documents || (one.form < other.form ? -1 : 1)
}

export class Vocabulary {
  private readonly searches: Searches
  private readonly analyzer: Analyzer
  /** The families of the last look-up, by their stems. */
  private readonly stems = new Map<string, FamilyStem>()
  /** By form, its stem. */
  private readonly stemOf = new Map<string, FamilyStem>()
  private readonly prefixed = new Map<string, readonly FormEntry[]>()

  constructor(searches: Searches, analyzer: Analyzer) {
    this.searches = searches
    this.analyzer = analyzer
  }

  lookUp: IndexReader['lookUp'] = async (keys, more) => {
    this.forget()
    const first = await this.find(keys)
    // Most queries want no more than the words as they were typed.
    if (more === undefined || (await more(first)) === undefined) return first
    const rest = await more()
    return rest === undefined ? first : merged(first, await this.find(rest))
  }

  forms: IndexReader['forms'] = async (asked, limit) => {
    await this.know(asked)
    return asked.map((term) => [...this.formsOf(term)].sort(byFrequency).slice(0, limit))
  }

  /** How many articles have a stem, as far as it was looked up; 0 otherwise. */
  holding(stem: string): number {
    return this.stems.get(stem)?.documents ?? 0
  }

  /** The forms of a term, which must be known. */
  formsOf(term: Term): readonly FormEntry[] {
    if ('prefix' in term) return this.prefixed.get(term.prefix) ?? []
    const stem = 'stem' in term ? this.stems.get(term.stem) : this.stemOf.get(term.form)
    const entries = (stem?.forms ?? []).map(([form, documents]) => ({ form, documents }))
    const isMeant = ({ form }: FormEntry) => !('form' in term) || form === term.form
    return entries.filter((each) => inUse(each) && isMeant(each))
  }

  /** Looks up the terms that are not known yet. */
  async know(asked: readonly Term[]): Promise<void> {
    const stems = asked.flatMap((term) =>
      'stem' in term && !this.stems.has(term.stem) ? [term.stem] : [],
    )
    const forms = asked.flatMap((term) =>
      'form' in term && !this.stemOf.has(term.form) ? [term.form] : [],
    )
    const prefixes = asked.flatMap((term) =>
      'prefix' in term && !this.prefixed.has(term.prefix) ? [term.prefix] : [],
    )
    if (stems.length + forms.length + prefixes.length === 0) return
    await this.find({ stems, forms, folded: [], prefixes, begun: [], alike: [] })
  }

  /** Forgets what was looked up: each question sees the words as they are then. */
  forget(): void {
    for (const map of [this.stems, this.stemOf, this.prefixed]) map.clear()
  }

  private remember(found: readonly Family[]): void {
    for (const stem of found.flatMap(({ stems }) => stems)) {
      this.stems.set(stem.text, stem)
      for (const [form] of stem.forms) this.stemOf.set(form, stem)
    }
  }

  private async find(keys: Keys): Promise<Lexis> {
    const { fold } = this.analyzer
    const should = [
      ...terms('forms', keys.forms.map(tokenOf)),
      ...terms('stems', keys.stems.map(tokenOf)),
      ...terms('folds', keys.folded.map(tokenOf)),
      ...terms('stem_folds', foldedStemKeys(keys.folded).map(tokenOf)),
    ]
    const asked = [
      ...(should.length > 0 ? [families({ bool: { should, minimum_should_match: 1 } })] : []),
      ...keys.prefixes.map((prefix) => families({ prefix: { forms: tokenOf(prefix) } })),
      ...keys.begun.map((key) => families({ term: { heads: keywordOf(key) } })),
      ...keys.alike.map((typed) =>
        families({
          bool: { should: terms('heads', [...typedHeadKeys(typed, fold)].map(keywordOf)) },
        }),
      ),
    ]
    const answers = (await this.searches.many(asked)).map((answer): Family[] =>
      answer.hits.hits.map(({ _source }: Json) => parseFamily(_source)),
    )
    for (const found of answers) this.remember(found)
    let at = should.length > 0 ? 1 : 0
    const own = at === 1 ? answers[0]! : []
    const prefixes = keys.prefixes.flatMap((prefix) => this.prefix(prefix, answers[at++]!))
    const begun = keys.begun.map((key) => this.begun(key, answers[at++]!))
    const alike = keys.alike.map((typed) => alikeIn(answers[at++]!, typed, this.analyzer.fold))
    return { ...this.lexis(keys, own), prefixes, begun, alike }
  }

  /** What the keys mean among the families that they brought. */
  private lexis(keys: Keys, found: readonly Family[]): Pick<Lexis, 'words' | 'stems'> {
    const { fold } = this.analyzer
    const [forms, folded] = [new Set(keys.forms), new Set(keys.folded)]
    const words: WordEntry[] = []
    const stems = new Map<string, FamilyStem>()
    const foldedStems = new Set(keys.folded)
    const all = found.flatMap((family) => family.stems.map((stem) => ({ stem, family })))
    const asked = new Set(keys.stems)
    for (const { stem } of all) {
      for (const [form, documents] of stem.forms) {
        const isFolded = folded.has(fold(form))
        if (documents === 0 || !(isFolded || forms.has(form))) continue
        words.push({ form, documents, stem: stemEntry(stem) })
        if (isFolded) foldedStems.add(fold(stem.text))
        asked.add(stem.text)
      }
    }
    for (const { stem, family } of all) {
      if (!inUse(stem) || !(asked.has(stem.text) || foldedStems.has(fold(stem.text)))) continue
      stems.set(stem.text, stem)
      for (const other of voicesOf(stem, family)) stems.set(other.text, other)
    }
    return {
      words: words.sort(byFrequency),
      stems: [...stems.values()].filter(inUse).map(stemEntry),
    }
  }

  private begun(key: string, found: readonly Family[]): Begun {
    const { fold } = this.analyzer
    const words = found
      .flatMap(({ stems }) => stems)
      .flatMap((stem) =>
        stem.forms.map(([form, documents]) => ({ form, documents, stem: stemEntry(stem) })),
      )
      .filter((each) => inUse(each) && beginsWith(headOf(each.form) ?? '', key, fold))
      .sort(byFrequency)
      .slice(0, MOST_BEGUN)
    return { key, words }
  }

  private prefix(prefix: string, found: readonly Family[]): Lexis['prefixes'][number][] {
    const entries = found
      .flatMap(({ stems }) => stems.flatMap(({ forms }) => forms))
      .map(([form, documents]) => ({ form, documents }))
      .filter((each) => inUse(each) && each.form.startsWith(prefix))
      .sort(byFrequency)
      .slice(0, MOST_PREFIXED)
    this.prefixed.set(prefix, entries)
    if (entries.length === 0) return []
    return [{ prefix, documents: entries.reduce((sum, { documents }) => sum + documents, 0) }]
  }
}

/** The verbs of other voices: base, derived verbs, and those of one base. */
function voicesOf(own: FamilyStem, { stems }: Family): FamilyStem[] {
  return stems.filter(
    ({ text, base }) =>
      text !== own.text &&
      (text === own.base || base === own.text || (base !== undefined && base === own.base)),
  )
}

function merged(one: Lexis, other: Lexis): Lexis {
  const words = new Map([...one.words, ...other.words].map((word) => [word.form, word]))
  const stems = new Map([...one.stems, ...other.stems].map((stem) => [stem.text, stem]))
  return {
    words: [...words.values()],
    stems: [...stems.values()],
    prefixes: [...one.prefixes, ...other.prefixes],
    begun: [...one.begun, ...other.begun],
    alike: [...one.alike, ...other.alike],
  }
}
