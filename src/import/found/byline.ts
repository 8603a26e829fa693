/**
 * A byline taken apart: «Авторы: Айжан Серікқызы мен Болат Нұрланұлы, «Дала» газеті» is two people. A name
 * of no person is left out, and not the person beside it.
 */

import type { Author } from '../../archive/article.ts'
import { bare } from '../sentences.ts'

/** Before a name. */
const LABEL =
  /^(?:автор(?:ы|лар|лары|ы мен суретшісі)?|мәтін(?: авторы)?|мақала авторы|дайындаған|әзірлеген|жазған|тілші(?:лер)?|журналист(?:ер)?|сұхбаттасқан|текст|текст подготовил[аи]?|подготовил[аи]?|материал подготовил[аи]?|корреспондент|автор текста|беседовал[аи]?|written by|words by|story by|reported by|reporting by|author|authors|by|text|von|par|por|door|di|af|av)(?:\s*[:：–—-]\s*|\s+)(.+)$/isu

/** Labels that need a mark behind them, where they are words of sentences: «Автор Айжан айтты». */
export const PRINTED =
  /^(?:автор(?:ы|лар|лары)?|мәтін(?: авторы)?|мақала авторы|дайындаған|әзірлеген|тілші|журналист|текст|автор текста|подготовил[аи]?|материал подготовил[аи]?|written by|author|authors|by)\s*[:：]\s*(\S.{3,120})$/iu

/** Names of no person: an agency, an editorial office, an address. */
const NO_PERSON =
  /(?:радио|radio|rfe\/?rl|редакция|агентт|агентств|газет|журнал(?!ист)|телеарна|телеканал|порталы?$|ақпарат|\.(?:kz|com|org|net|ru|de|uk|fr|it|tr|lt|me|info|tv)\)?$|www\.|https?:|@|(?:^|\s)(?:news|agency|agencies|admin|administrator|newsroom|staff|desk|editor|editors|editorial|team|correspondents?|media|press office)$|^\d+$)/iu

/** What somebody is, in the place of a name. */
const RANK =
  /^(?:(?:арнайы |бас |аға )?(?:тілші|корреспондент|журналист|редактор|шолушы|саясаттанушы|сарапшы|обозреватель|reporter|correspondent|editor|columnist|staff writer|contributor|journalist|photographer)(?:\s|$))/iu

/** Words, and no name: «саяси шолушы». */
const LOWER = /^[\p{Ll}\d]/u

/** Behind a name, a part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i

/** Between two names: мен, пен, бен hold them together in Kazakh, others elsewhere. */
const AND =
  /\s+(?:және|мен|пен|бен|менен|и|және де|and|und|et|y|e|og|och|en|&)\s+(?=\p{Lu})|\s*[&;•|]\s*/u

const NAME_WORDS = 5

/** A word or more with capitals, as names are written; scripts without capitals too. */
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length <= NAME_WORDS && /^[\p{Lu}\p{Lo}«"“]/u.test(text)
}

/** Parts at the marks between names, where the whole is more than one name. */
function partsOf(byline: string): string[] {
  const parts = byline.split(',').map((part) => part.trim())
  // Серікқызы, Айжан: a library's order.
  const isTurned = parts.length === 2 && parts.every((part) => !/\s/.test(part))
  const named = isTurned ? [byline] : parts
  const joined: string[] = []
  for (const part of named) {
    if (SUFFIX.test(part) && joined.length > 0) joined.push(`${joined.pop()}, ${part}`)
    else joined.push(part)
  }
  return joined.flatMap((part) => {
    const names = part.split(AND).map((name) => name.trim())
    return names.every(isName) ? names : [part]
  })
}

/** More words than a name has, or mostly words without capitals. */
function isDescription(text: string): boolean {
  const words = text.split(/\s+/)
  const lower = words.filter((word) => LOWER.test(word)).length
  return LOWER.test(text) || (words.length > NAME_WORDS && lower > words.length / 3)
}

/** A byline without the label before it. */
function unlabelled(byline: string): string {
  const [, named] = LABEL.exec(byline) ?? []
  return named !== undefined && isName(named.split(/[,\s]/, 1)[0]!) ? named : byline
}

/** The people in a byline, without labels, ranks and offices. */
export function peopleIn(byline: string, offices: ReadonlySet<string> = new Set()): string[] {
  return partsOf(unlabelled(byline.trim()))
    .map((part) =>
      part
        .replace(LABEL, '')
        .replace(/(?<!\b(?:[JS]r|\p{L}))[.;:,]$/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(
      (name) =>
        name !== '' &&
        !NO_PERSON.test(name) &&
        !RANK.test(name) &&
        !isDescription(name) &&
        !offices.has(bare(name)),
    )
}

/** Authors, each a person; an address stays with the only person in its byline. */
export function peopleOf(authors: readonly Author[], offices: ReadonlySet<string>): Author[] {
  const people = authors.flatMap(({ name, ...rest }): Author[] => {
    const names = peopleIn(name, offices)
    return names.length === 1
      ? [{ name: names[0]!, ...rest }]
      : names.map((each) => ({ name: each }))
  })
  return [
    ...new Map(people.toReversed().map((person) => [bare(person.name), person])).values(),
  ].toReversed()
}
