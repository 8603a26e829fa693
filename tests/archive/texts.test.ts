/** Which texts an article has, and where each stands. */

import { expect, test } from 'vitest'
import { fieldTexts, placedTexts } from '../../src/archive/texts.ts'

const ARTICLE = {
  id: 'a',
  title: 'Тақырып',
  publisher: 'Қала үні',
  dateline: 'Алматы',
  categories: ['Спорт'],
  tags: ['футбол', ''],
  authors: [{ name: 'Әсел' }],
  body: [
    '[Сілтеме](https://x.kz) мен [2]',
    { type: 'image', image: 0 },
    { type: 'list', items: ['бір', '[екі]()'] },
    'Соңы',
  ],
  images: [
    { caption: '[Сурет](https://x.kz)', alt: 'Суретте' },
    { alt: 'Балама', credit: 'Ерлан' },
    { url: 'https://x.kz/a.jpg' },
  ],
  related: [{ title: 'Тағы' }],
} as const

test('the searched texts are as a reader sees them, each at the index of its block or image', () => {
  expect(fieldTexts(ARTICLE)).toEqual({
    title: ['Тақырып'],
    description: [],
    body: ['Сілтеме мен [2]', '', 'бір\nекі', 'Соңы'],
    captions: ['Сурет', 'Балама', ''],
    categories: ['Спорт', 'футбол', ''],
  })
  expect(fieldTexts({ ...ARTICLE, description: 'Сипат' }).description).toEqual(['Сипат'])
})

test('all texts have the places that jq has, and none is empty', () => {
  expect(placedTexts(ARTICLE).map(({ field, text }) => `${field}=${text}`)).toEqual([
    'id=a',
    'title=Тақырып',
    'publisher=Қала үні',
    'dateline=Алматы',
    'categories[0]=Спорт',
    'tags[0]=футбол',
    'authors[0].name=Әсел',
    'body[0]=Сілтеме мен [2]',
    'body[2]=бір\nекі',
    'body[3]=Соңы',
    'images[0].caption=Сурет',
    'images[0].alt=Суретте',
    'images[1].alt=Балама',
    'images[1].credit=Ерлан',
    'related[0].title=Тағы',
  ])
})
