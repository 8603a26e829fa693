/** One word in its one spelling: composed (NFC), lower case, in one script, nothing invisible in it. */

import { ANY_CASE, lowerCase, SMALL } from './alphabet.ts'
import { CYRILLIC, GRAPHEME_JOINER, UNSEEN } from './characters.ts'
import { settleScripts } from './look-alikes.ts'

/** Nearly every word is in its normal form but for capitals, and one test says so. */
const PLAIN = new RegExp(`^[${SMALL}0-9]*$`)
const PLAIN_CAPITALS = new RegExp(`^[${ANY_CASE}0-9]*$`)
const ASCII = /^[\x00-\x7f]*$/
const MOST_PASSES = 4
const ROMAN_SHAPE = /^[ІХ]{2,}$/

const INVISIBLE = new RegExp(`${GRAPHEME_JOINER}|[${UNSEEN}]`, 'g')
const HAS_CYRILLIC = new RegExp(`[${CYRILLIC}]`)

/** The stress of dictionaries (бо́лды). No Cyrillic letter of ours is composed with it. */
const STRESS = /[\u0300\u0301]/g

/** Drops unseen characters, composes letters, puts each word in one script; capitals stay. */
export function cleanText(text: string): string {
  const visible = text.replace(INVISIBLE, '')
  const bare = HAS_CYRILLIC.test(visible) ? visible.replace(STRESS, '') : visible
  return settleScripts(bare.normalize('NFC'))
}

/**
 * The normal form of a word: `Мемлекеттiк` with a Latin i is `мемлекеттік`, `қала\u00adсы` is
 * `қаласы`, `ХV` with a Cyrillic Х is `xv`. Idempotent; empty only for a word of invisible
 * characters. Sources: the rates of such spellings in Kazakh news; Unicode NFC.
 */
export function normalizeWord(word: string): string {
  if (PLAIN.test(word)) return word
  if (PLAIN_CAPITALS.test(word) && !ROMAN_SHAPE.test(word)) return word.toLowerCase()
  if (ASCII.test(word)) return word.toLowerCase()
  let normal = word
  // A letter that takes a mark of its neighbour may be another one then: у and a breve are ў.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = normal
    // Composed again: lower case takes some letters apart.
    normal = lowerCase(cleanText(before)).normalize('NFC')
    if (normal === before || PLAIN.test(normal)) break
  }
  return normal
}
