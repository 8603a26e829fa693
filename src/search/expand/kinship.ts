/** How the words of an archive are akin to a word of a query, and how much such a word counts. */

/** How a stem of the archive is akin to a word of the query. */
export type Kinship =
  | 'stem'
  | 'folded'
  | 'script'
  | 'acronym'
  | 'meaning'
  | 'voice'
  | 'translation'
  | 'derived'

/**
 * The weight of a word that is only akin to the query's own (0–1); its own stem counts in full. It is
 * also the most that such words add to a score, however many they are.
 */
export const KINSHIP: Readonly<Record<Exclude<Kinship, 'stem'> | 'base' | 'near', number>> = {
  /** Spelt alike but for letters that keyboards lack, where the query's spelling was trusted. */
  folded: 0.3,
  /** The word's reading in Cyrillic, or in the right keyboard layout. */
  script: 1,
  /** The same name, number or unit written otherwise: its acronym, a brand in other letters. */
  acronym: 1,
  /** What news says for it: мэр for әкім. */
  meaning: 0.5,
  /** The same verb in another voice: азаю for азайту. */
  voice: 0.2,
  /** Made of the word, or it of this: жұмысшы for жұмыс. */
  derived: 0.15,
  /** What a word is made of that the archive lacks. */
  base: 0.5,
  /** The Kazakh for a word in another language, if it is the commonest. */
  translation: 0.9,
  /** Spelt nearly so. */
  near: 0.9,
}
