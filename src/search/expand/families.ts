/**
 * A typed word → the families of this archive that it stands for, a family being all words of one
 * stem. Its own family; what is spelt alike but for the letters that a keyboard lacks (аким →
 * әкім); and what it is in Cyrillic, if it was typed in another script or layout. A word with any
 * of the Kazakh letters was typed on a Kazakh keyboard and is trusted: only when the archive does
 * not have it is it read otherwise.
 */

import type { Engine, StemEntry, WordEntry } from '../../index/engine.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import { OWN_LETTERS } from '../../kazakh/letters/alphabet.ts'
import { hasCyrillic } from '../../kazakh/scripts/script.ts'
import { RANKING } from '../rank/ranking.ts'

/** As what a stem of the archive stands for a word of the query. */
export type Tier = 'stem' | 'folded' | 'script' | 'acronym' | 'voice'

export type Family = StemEntry & { readonly tier: Tier; readonly weight: number }

/** Where words are looked up, and how they are read. */
export type Lexis = { readonly engine: Engine; readonly analyzer: Analyzer }

const KAZAKH_LETTER = new RegExp(`[${OWN_LETTERS}]`)
/** A letter of a Latin alphabet that keeps the Kazakh ones apart. */
const MARKED_LATIN = /[\u00c0-\u024f\u0259]/

/** The word's own stem. A word that stands in the archive has its stem there. */
async function ownFamily(form: string, { engine, analyzer }: Lexis): Promise<StemEntry[]> {
  const known = await engine.wordByForm(form)
  if (known) return engine.stemsByNumber([known.stem])
  const { stem } = await analyzer.stemmer()
  return engine.stemsByText([stem(form)])
}

/** The families of words, and of stems spelt alike that these could have too. */
async function familiesAlike(
  words: readonly WordEntry[],
  { engine, analyzer }: Lexis,
): Promise<StemEntry[]> {
  const families = await engine.stemsByNumber([...new Set(words.map(({ stem }) => stem))])
  // калалар may be there itself, as a slip, while қала is there as қалада alone.
  const keys = new Set(families.map(({ text }) => analyzer.fold(text)))
  const texts = new Map(families.map(({ stem, text }) => [stem, text]))
  const others = (await engine.stemsByFolded([...keys])).filter(({ stem }) => !texts.has(stem))
  const endings = new Set(words.map(({ form, stem }) => form.slice(texts.get(stem)?.length)))
  const alike: StemEntry[] = []
  for (const other of others) {
    // Were алған of әл, it would be әлген.
    if (await takesOneOf(endings, other, { engine, analyzer })) alike.push(other)
  }
  return [...families, ...alike]
}

/** Whether a stem with one of some endings is a word of it. Without any it is: it is a stem. */
async function takesOneOf(
  endings: ReadonlySet<string>,
  { stem, text }: StemEntry,
  { engine, analyzer }: Lexis,
): Promise<boolean> {
  if (endings.has('')) return true
  for (const ending of endings) {
    const form = text + ending
    const known = await engine.wordByForm(form)
    const isOfIt = known ? known.stem === stem : (await analyzer.stemmer()).stem(form) === text
    if (isOfIt) return true
  }
  return false
}

/** What is spelt alike when folded: the families of such words, and those of their stems. */
async function foldedFamilies(form: string, lexis: Lexis): Promise<StemEntry[]> {
  const { engine, analyzer } = lexis
  const words = await engine.wordsByFolded(analyzer.foldKeys(form))
  if (words.length > 0) return familiesAlike(words, lexis)
  const { stem } = await analyzer.stemmer()
  const byStems = (forms: readonly string[]) =>
    engine.stemsByFolded([...new Set(forms.map(stem).flatMap(analyzer.foldKeys))])
  // калага has no ending that is one, қалаға has: the letters are put back before it is taken off.
  const { harmonic, endings } = await analyzer.restore(form)
  const found = await byStems([form, harmonic])
  return found.length > 0 ? found : byStems([endings])
}

/**
 * The first of the readings that the archive has something of. Unless its letters are told by the
 * spelling, what is spelt alike joins: jana is жаңа as well as жана, the conditional of жан.
 */
async function readFamilies(
  readings: readonly string[],
  isTrusted: boolean,
  lexis: Lexis,
): Promise<StemEntry[]> {
  for (const form of readings) {
    const own = await ownFamily(form, lexis)
    if (isTrusted && own.length > 0) return own
    const found = [...own, ...(await foldedFamilies(form, lexis))]
    if (found.length > 0) return found
  }
  return []
}

/**
 * The families of a word.
 *
 * @param readings what else it may be, in another script or layout, best first
 */
export async function familiesOf(
  form: string,
  readings: readonly string[],
  lexis: Lexis,
): Promise<Family[]> {
  const families = new Map<number, Family>()
  const add = (entries: readonly StemEntry[], tier: Tier, weight: number) => {
    for (const entry of entries) {
      if (!families.has(entry.stem)) families.set(entry.stem, { ...entry, tier, weight })
    }
  }
  add(await ownFamily(form, lexis), 'stem', 1)
  const isTrusted = KAZAKH_LETTER.test(form)
  if (isTrusted && families.size > 0) return [...families.values()]
  if (hasCyrillic(form)) {
    add(await foldedFamilies(form, lexis), 'folded', isTrusted ? RANKING.tiers.folded : 1)
  }
  const isTold = MARKED_LATIN.test(form)
  add(await readFamilies(readings, isTold, lexis), 'script', RANKING.tiers.script)
  return [...families.values()]
}

/** The verbs of other voices than those found: азай for азайт. They match too, and count less. */
export async function voicesOf(
  families: readonly Family[],
  { engine }: Lexis,
): Promise<readonly Family[]> {
  const own = new Set(families.map(({ stem }) => stem))
  const voices: Family[] = []
  for (const { stem } of families) {
    for (const entry of await engine.stemsOfVoice(stem)) {
      if (own.has(entry.stem)) continue
      own.add(entry.stem)
      voices.push({ ...entry, tier: 'voice', weight: RANKING.tiers.voice })
    }
  }
  return voices
}
