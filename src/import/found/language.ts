/** The language of an article, by what its source says and by its letters. */

/** Codes that are none, and are meant for Kazakh: KZ is the country, kaz the code of ISO 639-2. */
const MEANT: Readonly<Record<string, string>> = { kz: 'kk', kaz: 'kk', rus: 'ru', eng: 'en' }

/** What programs for feeds say that were told nothing: `en-US` is WordPress's. */
const BY_DEFAULT = /^(?:en|ru)(?:-|$)/

/** Such a share of the Cyrillic letters of a Kazakh text, or more, is of its own (it is a fifth). */
const LEAST_SHARE = 0.08

/** As many characters tell. */
const ENOUGH = 2000

/** `kz-KZ`, `kk_KZ` → `kk-KZ`; undefined where nothing of use is said. */
function tagOf(said: string | undefined): string | undefined {
  const [first = '', ...rest] = (said ?? '').trim().replaceAll('_', '-').split('-')
  const tag = [MEANT[first.toLowerCase()] ?? first.toLowerCase(), ...rest].join('-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}

function looksKazakh(text: string): boolean {
  const sample = text.slice(0, ENOUGH)
  // І is of Ukrainian and Belarusian too.
  if (!/[қғң]/i.test(sample)) return false
  const own = sample.match(/[әіңғүұқөһ]/gi)?.length ?? 0
  const all = sample.match(/[\u0400-\u04ff]/g)?.length ?? 0
  return own >= all * LEAST_SHARE
}

/** The tag (BCP 47) of a text that is said to be in a language; undefined where it is not known. */
export function languageOf(text: string, said: string | undefined): string | undefined {
  const tag = tagOf(said)
  return (tag === undefined || BY_DEFAULT.test(tag)) && looksKazakh(text) ? 'kk' : tag
}
