/** Shared by the forms of an article: which images stand where, and the script of its words. */

import type { Article } from '../../archive/article.ts'
import { fieldTexts, TELLING } from '../../archive/texts.ts'
import { beginningOf, mainScript, type Script } from '../../kazakh/scripts/script.ts'
import { toArabic } from '../../kazakh/scripts/to-arabic.ts'
import { toLatin } from '../../kazakh/scripts/to-latin.ts'
import { transliterated } from '../../messages/kk/page.ts'
import { type Safe, safe } from '../../terminal/safe.ts'

/** Images that no block of the body points to stand above the text. */
export function leadImages(article: Article): readonly number[] {
  const placed = new Set(
    article.body.map((block) =>
      typeof block !== 'string' && block.type === 'image' ? block.image : -1,
    ),
  )
  return [...(article.images ?? []).keys()].filter((image) => !placed.has(image))
}

/** The beginning of an article, which tells its script. */
export function articleText(article: Article): string {
  const texts = fieldTexts(article)
  return beginningOf(TELLING.flatMap((field) => texts[field]))
}

/** The script that most of an article is written in. */
export function articleScript(article: Article): Script {
  return mainScript(articleText(article))
}

/** The script that an article was brought into (in-script.ts), as its language tag has it. */
export function broughtInto({ language = '' }: Article): 'Cyrl' | 'Latn' | 'Arab' | undefined {
  const [, script] = /^kk-(Cyrl|Latn|Arab)-t-/.exec(language) ?? []
  return script as 'Cyrl' | 'Latn' | 'Arab' | undefined
}

/** Words of a page in the script of its article: the page is the same in every interface. */
export function pageWords(article: Article): (words: string) => Safe {
  const script = articleScript(article)
  if (script === 'latin') return (words) => safe(toLatin(words))
  return script === 'arabic' ? (words) => safe(toArabic(words)) : safe
}

/** The sentence that an article was transliterated, for its page. */
export function scriptMark(article: Article): Safe | undefined {
  const script = broughtInto(article)
  return script && pageWords(article)(`${transliterated[script]}.`)
}
