/** Articles for tests: one with everything, one whose every text is the same, short ones, many. */

import { makeRandom } from '../../bench/support/random.mjs'
import type { Article } from '../../src/archive/article.ts'

export const WHOLE: Article = {
  id: '20260622-all',
  url: 'https://мысал.kz/жаңалық/22',
  title: 'Абай – ақын: «Қара сөздер» № 5 басылымы',
  description: 'А. Б. Байтұрсынұлы туралы да айтылды.',
  datePublished: '2026-06-22T17:41+05:00',
  dateModified: '2026-06-23',
  language: 'kk',
  categories: ['Мәдениет', 'Қоғам'],
  tags: ['Абай'],
  authors: [{ name: 'Айгүл Серікқызы', url: 'https://мысал.kz/a' }],
  publisher: 'Tengrinews.kz',
  dateline: 'Астана',
  body: [
    'Елордада [жиын](https://мысал.kz/1) өтті, [жоғалған]() сілтеме де бар.',
    { type: 'heading', text: 'Не айтылды?', level: 3 },
    { type: 'quote', text: 'Бірінші жол\nекінші жол' },
    { type: 'list', items: ['бірінші', 'екінші'] },
    { type: 'image', image: 1 },
    { type: 'embed', url: 'https://мысал.kz/v', text: 'Бейнежазба' },
    { type: 'embed', url: 'https://мысал.kz/w' },
  ],
  images: [
    { caption: 'Бас [сурет](https://мысал.kz/f)', credit: 'Асхат' },
    { url: 'https://мысал.kz/b.jpg', alt: 'Балама мәтін' },
  ],
  related: [{ title: 'Тағы бірі', url: 'https://мысал.kz/2' }, { title: 'Ешқайда' }],
  source: { via: 'paste', dateText: '22 маусым', rights: 'Үлгі' },
  extra: { 'бөтен кілт': { a: [1, null] } },
}

/** An article that says `text` wherever it says anything. */
export function saying(text: string, more: Partial<Article> = {}): Article {
  return {
    id: text,
    title: text,
    description: text,
    datePublished: '2026-06-22',
    categories: [text],
    tags: [text],
    authors: [{ name: text }],
    dateline: text,
    publisher: text,
    body: [
      text,
      { type: 'heading', text, level: 3 },
      { type: 'quote', text },
      { type: 'list', items: [text] },
      { type: 'image', image: 0 },
      { type: 'embed', text },
    ],
    images: [{ caption: text, alt: text, credit: text }, { alt: text }],
    related: [{ title: text }],
    ...more,
  }
}

/** A record of an id, a title and a line of text; `more` is whatever else it holds. */
export function article(id: string, title: string, more: Readonly<Record<string, unknown>> = {}) {
  return { id, title, datePublished: '2024-05-01', body: [`${title} туралы мәтін.`], ...more }
}

const WORDS = 'мектеп бала қала әкім су жол үкімет сайлау өңір дала жаңалық халық заң күн ел'.split(
  ' ',
)
const ENDINGS = ['', 'лар', 'дың', 'ға', 'мен', 'ы', 'ның', 'да', 'дан', 'лары']

/** Records of 120 words by chance, the same for the same seed; each has its id as a word of its own. */
export function manyArticles(count: number, prefix: string, seed: number) {
  const random = makeRandom(seed)
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  return Array.from({ length: count }, (_, at) => {
    const text = Array.from({ length: 120 }, () => any(WORDS) + any(ENDINGS)).join(' ')
    const day = new Date(Date.UTC(2020, 0, 1 + (at % 900))).toISOString().slice(0, 10)
    const id = `${prefix}${String(at).padStart(4, '0')}`
    return { id, title: text.slice(0, 60), datePublished: day, body: [`${text} ${id}`] }
  })
}
