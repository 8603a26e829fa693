/** An article in its reader's script. */

import { expect, test } from 'vitest'
import { plainText } from '../../../src/archive/inline.ts'
import { inScript } from '../../../src/render/article/in-script.ts'
import { scriptMark } from '../../../src/render/article/parts.ts'
import { WHOLE } from '../../support/articles.ts'

test('all that is read is in that script, and addresses, ids and unknown keys are as they were', () => {
  const latin = inScript(WHOLE, 'latn')
  expect(latin).toMatchObject({
    id: WHOLE.id,
    url: WHOLE.url,
    title: 'Abai – aqyn: «Qara sözder» № 5 basylymy',
    language: 'kk-Latn-t-kk-cyrl',
    categories: ['Mädeniet', 'Qoğam'],
    tags: ['Abai'],
    authors: [{ name: 'Aigül Serıkqyzy', url: 'https://мысал.kz/a' }],
    publisher: 'Tengrinews.kz',
    dateline: 'Astana',
    extra: WHOLE.extra,
    source: WHOLE.source,
  })
  expect(latin.body.slice(0, 4)).toEqual([
    'Elordada [jiyn](https://мысал.kz/1) öttı, [joğalğan]() sılteme de bar.',
    { type: 'heading', text: 'Ne aityldy?', level: 3 },
    { type: 'quote', text: 'Bırınşı jol\nekınşı jol' },
    { type: 'list', items: ['bırınşı', 'ekınşı'] },
  ])
  expect(latin.images?.[0]).toEqual({ caption: 'Bas [suret](https://мысал.kz/f)', credit: 'Ashat' })
  expect(latin.related?.[0]).toEqual({ title: 'Tağy bırı', url: 'https://мысал.kz/2' })
})

test('it is marked as what it is, in that script', () => {
  expect(scriptMark(WHOLE)).toBeUndefined()
  expect(scriptMark(inScript(WHOLE, 'latn'))).toBe('Mätın latyn jazuyna avtomatty türde köşırıldı.')
  expect(scriptMark(inScript(WHOLE, 'arab'))).toMatch(/^ٴماتىن اراب/)
})

test('an article in that script, in none or in another language stays itself', () => {
  expect(inScript(WHOLE, 'cyrl')).toBe(WHOLE)
  const bare = { id: 'x', title: '2026', categories: [], body: [] }
  expect(inScript(bare, 'latn')).toBe(bare)
  const russian = { ...WHOLE, language: 'ru' }
  expect(inScript(russian, 'latn')).toBe(russian)
})

test('Arabic script, which has no capitals, gets those of sentences, across links too', () => {
  const arab = {
    id: 'x',
    title: 'قازاقستاندا جاڭا زاڭ',
    categories: [],
    body: ['ول [جيىن](https://мысал.kz/1) ٴوتتى. «ٴبىز كەلدىك»، – دەدى ول.'],
  }
  const cyrillic = inScript(arab, 'cyrl')
  expect(cyrillic.title).toBe('Қазақстанда жаңа заң')
  expect(plainText(cyrillic.body[0] as string)).toBe('Ол жиын өтті. «Біз келдік», – деді ол.')
  expect(cyrillic.language).toBe('kk-Cyrl-t-kk-arab')
})
