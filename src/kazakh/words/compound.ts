/** Words joined of two: ықшамаудан, көзайым, кибершабуыл. Follows «Қазақ грамматикасы» (Астана, 2002), Сөзжасам: біріккен сөздер. */

import { ADVERB, NOUN } from '../lexicon/dictionary.ts'
import { kindsOf } from '../lexicon/lexicon.ts'

/** Elements of international words that stand before whole words; those that are words are in the lexicon. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `авто агро аэро аудио видео вело гелио гео гидро квази кибер кино крипто макро мега медиа мета микро
   мини мото мульти нано нарко нейро пара поли псевдо радио ретро супер теле термо техно транс турбо
   ультра фито фото эко экстра электро энерго этно анти био видео инфра интер контр космо мед нефте
   орто пневмо пост про спорт стерео суб эпи`.split(/\s+/),
)

/** Shorter words begin and end too many others. */
const SHORTEST = { first: 3, last: 5 } as const
const LONGEST = 24

/** Whether a stem is a known word, or such an element, and a known noun behind it. */
export function isCompound(stem: string): boolean {
  const { length } = stem
  if (length < SHORTEST.first + SHORTEST.last || length > LONGEST) return false
  for (let at = length - SHORTEST.last; at >= SHORTEST.first; at--) {
    if ((kindsOf(stem.slice(at)) & NOUN) !== 0 && isFirst(stem.slice(0, at))) return true
  }
  return false
}

function isFirst(part: string): boolean {
  return ELEMENTS.has(part) || (kindsOf(part) & (NOUN | ADVERB)) !== 0
}
