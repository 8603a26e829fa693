/** The form of a token: what of it is indexed and looked for. */

import { normalizeWord } from '../letters/normalize.ts'
import { APOSTROPHES } from './letters.ts'
import { romanNumeral } from './number.ts'

export function wordForm(word: string): string {
  const form = normalizeWord(word)
  const first = form.charCodeAt(0)
  // Only what begins with a Latin letter, х or і can be one: most words are not asked.
  return first < 0x80 || first === 0x445 || first === 0x456 ? (romanNumeral(form) ?? form) : form
}

/** Of a word with signs in it: O’Connor and OʼConnor are o'connor. */
export function signedForm(word: string): string {
  let form = word
  for (const apostrophe of APOSTROPHES) form = form.replaceAll(apostrophe, "'")
  return wordForm(form)
}

/** Cyrillic letters that stand in an address for the Latin ones that look the same. */
const DOUBLES = 'аaвbеeкkмmнhоoрpсcтtуyхxіiһhәe'

/** Of an address: without protocol, www and the last slash; the domain in Latin letters. */
export function addressForm(address: string): string {
  const lower = address.toLowerCase().replace(/[\u2010\u2011]/g, '-')
  const bare = lower
    .replace(/^(?:https?|ftp):\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
  const domain = bare.replace(/^[^/?#]+/, (name) =>
    /[^\x00-\x7fа-яһәі]/.test(name) ? name : latin(name),
  )
  return domain === '' ? lower : domain
}

function latin(name: string): string {
  return name.replace(/[а-яһәі]/g, (letter) => {
    const at = DOUBLES.indexOf(letter)
    return at % 2 === 0 ? DOUBLES.charAt(at + 1) : letter
  })
}
