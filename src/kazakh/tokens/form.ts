/** The form of a token: what of it is indexed and looked for. */

import { latinOf } from '../letters/look-alikes.ts'
import { normalizeWord } from '../letters/normalize.ts'
import { APOSTROPHES } from './letters.ts'
import { romanNumeral } from './number.ts'

export function wordForm(word: string): string {
  const form = normalizeWord(word)
  const first = form.charAt(0)
  // Only what begins with a Latin letter, х or і can be one: most words are not asked.
  return first < '\x80' || first === 'х' || first === 'і' ? (romanNumeral(form) ?? form) : form
}

/** The form of a word with apostrophes: O’Connor and OʼConnor are o'connor. */
export function signedForm(word: string): string {
  let form = word
  for (const apostrophe of APOSTROPHES) form = form.replaceAll(apostrophe, "'")
  return wordForm(form)
}

/** The form of an address: without protocol, www and the last slash; the domain in Latin letters. */
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
  // A domain has no ə.
  return name.replace(/[а-яһәі]/g, (letter) => (letter === 'ә' ? 'e' : latinOf(letter)))
}
