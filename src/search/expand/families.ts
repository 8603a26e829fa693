/**
 * A typed word → the families of this archive that it stands for, a family being all words of one
 * stem: its own family; words spelt alike but for the letters that a keyboard lacks (аким → әкім);
 * and its reading in Cyrillic, if it was typed in another script or layout. A word with any of the
 * Kazakh letters was typed on a Kazakh keyboard and is trusted: it is read otherwise only when the
 * archive does not have it.
 */

import type { StemEntry, WordEntry } from '../../index/lexis.ts'
import { OWN_LETTERS } from '../../kazakh/letters/alphabet.ts'
import { MARKED_LATIN } from '../../kazakh/letters/characters.ts'
import { hasCyrillic } from '../../kazakh/scripts/script.ts'
import { verbOf } from '../../kazakh/words/stem.ts'
import { KINSHIP, type Kinship } from './kinship.ts'
import type { Known } from './known-words.ts'

export type Family = StemEntry & { readonly kinship: Kinship; readonly weight: number }

const KAZAKH_LETTER = new RegExp(`[${OWN_LETTERS}]`)
const TELLING_LATIN = new RegExp(`[${MARKED_LATIN}]`)

/** Whether a word was typed on a Kazakh keyboard, so that its spelling is meant. */
export function isTrusted(form: string): boolean {
  return KAZAKH_LETTER.test(form)
}

/** A word of the archive has its stem there. */
function stemOf(form: string, { words, stem }: Known): string | undefined {
  return words.word(form)?.stem.text ?? stem(form)
}

/** The family of the word's own stem. */
function ownFamily(form: string, known: Known): readonly StemEntry[] {
  const stem = stemOf(form, known)
  const family = stem === undefined ? undefined : known.words.stem(stem)
  return family === undefined ? [] : [family]
}

/** Whether a stem with one of some endings is a word of it. Without any it is: it is a stem. */
function takesOneOf(endings: ReadonlySet<string>, { text }: StemEntry, known: Known): boolean {
  if (endings.has('')) return true
  return [...endings].some((ending) => stemOf(text + ending, known) === text)
}

/** The families of words, and of stems spelt alike that these could have too. */
function familiesAlike(found: readonly WordEntry[], known: Known): StemEntry[] {
  const { words, analyzer } = known
  const families = new Map(found.map(({ stem }) => [stem.text, stem]))
  // калалар may be there itself, as a slip, while қала is there as қалада alone.
  const keys = [...families.keys()].map(analyzer.fold)
  const others = words.foldedStems(keys).filter(({ text }) => !families.has(text))
  const endings = new Set(found.map(({ form, stem }) => form.slice(stem.text.length)))
  // Were алған of әл, it would be әлген.
  const alike = others.filter((other) => takesOneOf(endings, other, known))
  return [...families.values(), ...alike]
}

/** The families of words that are equal when folded, or else of stems that are. */
function foldedFamilies(form: string, known: Known): StemEntry[] {
  const { words, analyzer, stem, restore } = known
  const found = words.foldedWords(analyzer.foldKeys(form))
  if (found.length > 0) return familiesAlike(found, known)
  if (stem(form) === undefined) return []
  const byStems = (forms: readonly string[]) =>
    words.foldedStems(forms.flatMap((each) => analyzer.foldKeys(stem(each) ?? each)))
  // калага has no ending that is one, қалаға has: the letters are put back before it is taken off.
  const { harmonic, endings } = restore(form)
  const families = byStems([form, harmonic])
  return families.length > 0 ? families : byStems([endings])
}

/**
 * The families of the first reading that the archive has something of. Unless its letters are told
 * by the spelling, words spelt alike join: jana is жаңа as well as жана, the conditional of жан.
 */
function readFamilies(
  readings: readonly string[],
  isTold: boolean,
  known: Known,
): readonly StemEntry[] {
  for (const form of readings) {
    const own = ownFamily(form, known)
    if (isTold && own.length > 0) return own
    const found = [...own, ...foldedFamilies(form, known)]
    if (found.length > 0) return found
  }
  return []
}

/**
 * The families of a word, the closest kin first.
 *
 * @param readings the word in another script or layout, best first
 */
export function familiesOf(form: string, readings: readonly string[], known: Known): Family[] {
  const families = new Map<string, Family>()
  const add = (entries: readonly StemEntry[], kinship: Kinship, weight: number) => {
    for (const entry of entries) {
      if (!families.has(entry.text)) families.set(entry.text, { ...entry, kinship, weight })
    }
  }
  add(ownFamily(form, known), 'stem', 1)
  const isMeant = isTrusted(form)
  if (isMeant && families.size > 0) return [...families.values()]
  if (hasCyrillic(form)) {
    add(foldedFamilies(form, known), 'folded', isMeant ? KINSHIP.folded : 1)
  }
  const isTold = TELLING_LATIN.test(form)
  add(readFamilies(readings, isTold, known), 'script', KINSHIP.script)
  return [...families.values()]
}

/** The suffixes of voice, which a verb's stem keeps. */
const VOICE = /^(?:т|[дт][ыі]р|[ғгқк][ыі]з|[ыі]?[лнс])$/

/** Whether two kindred stems are one verb in two voices: азай and азайт, азайт and азайын. */
function differInVoice(one: StemEntry, other: StemEntry): boolean {
  const suffixOf = ({ text }: StemEntry, base: string) => verbOf(text).slice(verbOf(base).length)
  if (other.base === one.text) return VOICE.test(suffixOf(other, one.text))
  if (one.base === other.text) return VOICE.test(suffixOf(one, other.text))
  return [one, other].every((each) => VOICE.test(suffixOf(each, each.base ?? '')))
}

/** What is kin to some families: verbs in other voices, азай for азайт; and words made of these or they of them. */
export type Kin = { readonly voices: readonly Family[]; readonly derived: readonly StemEntry[] }

/** The kin of families. A verb in another voice matches too, and counts less. */
export function kinOf(families: readonly Family[], { words }: Known): Kin {
  const own = new Set(families.map(({ text }) => text))
  const voices: Family[] = []
  const derived: StemEntry[] = []
  for (const family of families) {
    for (const entry of words.kinOf(family)) {
      if (own.has(entry.text)) continue
      own.add(entry.text)
      if (!differInVoice(family, entry)) derived.push(entry)
      else voices.push({ ...entry, kinship: 'voice', weight: KINSHIP.voice })
    }
  }
  return { voices, derived }
}
