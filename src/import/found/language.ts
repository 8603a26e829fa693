/** The language of an article: what its source says, held against what its text shows. */

import { kazakhTag, languageOf } from '../../kazakh/scripts/language.ts'

/**
 * Languages that a program or a template says which was told nothing: `en-US` is WordPress's, and pages
 * in Kazakh are often made from Russian ones. Here the text decides, where it tells.
 */
const BY_DEFAULT = /^(?:en|ru)(?:-|$)/

/** A tag of BCP 47 by its shape, also as POSIX writes it: kk_KZ. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4}$/i

/** `kk_KZ`, `kaz`, `kz` → `kk-KZ`, `kk`, `kk`: language, script and region; undefined for no tag. */
function tagOf(said: string | undefined): string | undefined {
  const text = said?.trim() ?? ''
  if (!TAG.test(text)) return undefined
  try {
    const { language, script, region } = new Intl.Locale(text.replaceAll('_', '-'))
    // The country's code, in the place of its language's.
    const name = language === 'kz' ? 'kk' : language
    const parts = [name, script, /^[A-Z]{2}$/.test(region ?? '') ? region : undefined]
    return parts.filter((part) => part !== undefined).join('-')
  } catch {
    return undefined
  }
}

/** Addresses are in Latin letters, whatever the language. */
const ADDRESS = /https?:\/\/\S+/g

const primary = (tag: string | undefined) => tag?.split('-', 1)[0]

/**
 * The tag (BCP 47) of a text.
 *
 * @param said the tags that its source says, best first
 * @returns undefined where nothing is said and the text does not tell
 */
export function languageFrom(
  text: string,
  said: readonly (string | undefined)[],
): string | undefined {
  const words = text.replace(ADDRESS, '')
  const tag = said.map(tagOf).find((each) => each !== undefined)
  if (tag === undefined || BY_DEFAULT.test(tag)) {
    const shown = languageOf(words)
    return shown === undefined || primary(shown) === primary(tag) ? tag : shown
  }
  if (primary(tag) !== 'kk') return tag
  const written = kazakhTag(words)
  return written === 'kk' ? tag.replace(/-[A-Z][a-z]{3}\b/, '') : written
}
