/** Articles for tests: one with everything, one whose every text is the same. */

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
