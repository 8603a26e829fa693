/** The language of a page, by what it says and by the letters of its text. */

import { scriptOf } from '../../kazakh/scripts/script.ts'

/** Letters that Kazakh alone has of the languages in Cyrillic that are written in Kazakhstan. */
const KAZAKH = /[қғұі]/iu
const ALSO_KAZAKH = /[әіңғүұқөһ]/giu
const CYRILLIC = /[а-яё\u0490-\u04e9]/giu

/** Such a share of a Kazakh text, or more, is of those letters (it is a fifth). */
const LEAST_SHARE = 0.08

/** What is looked at of a text, in letters. */
const ENOUGH = 5000

/** Subtags of BCP 47 that the format has: language, script, region. */
function tagOf(said: string | undefined): string | undefined {
  if (said === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4}$/i.test(said.trim()))
    return undefined
  try {
    const { language, script, region } = new Intl.Locale(said.trim().replaceAll('_', '-'))
    // The country's code, in the place of its language's.
    const name = language === 'kz' ? 'kk' : language
    const parts = [name, script, /^[A-Z]{2}$/.test(region ?? '') ? region : undefined]
    return parts.filter((part) => part !== undefined).join('-')
  } catch {
    return undefined
  }
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

function looksKazakh(text: string): boolean {
  const cyrillic = countOf(text, CYRILLIC)
  return cyrillic > 0 && countOf(text, ALSO_KAZAKH) / cyrillic > LEAST_SHARE && KAZAKH.test(text)
}

/** `kk`, `kk-Latn`, `kk-Arab`: by the script of most words. */
function kazakhIn(text: string): string {
  const counts = { latin: 0, arabic: 0, cyrillic: 0, mixed: 0, none: 0 }
  for (const word of text.split(/\s+/)) counts[scriptOf(word)]++
  if (counts.latin > counts.cyrillic + counts.arabic) return 'kk-Latn'
  return counts.arabic > counts.cyrillic + counts.latin ? 'kk-Arab' : 'kk'
}

/** Languages whose pages are made from a template of another: ru, en. */
const TEMPLATES = /^(?:ru|en)(?:-|$)/

/**
 * The language of a text on a page that names it: `said` best first. A page in Kazakh often says it
 * is in Russian, as its template was. Of a page that says nothing and is not in Kazakh it is not known (`und`).
 */
export function languageOf(text: string, said: readonly (string | undefined)[]): string {
  const sample = text.slice(0, ENOUGH)
  const tag = said.map(tagOf).find((each) => each !== undefined)
  if (tag === undefined || TEMPLATES.test(tag)) return looksKazakh(sample) ? 'kk' : (tag ?? 'und')
  return /^kk(?:-|$)/.test(tag) ? kazakhIn(sample) : tag
}
