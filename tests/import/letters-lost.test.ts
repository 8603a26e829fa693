/** Import warns of lost letters where check finds them in the record, and nowhere else. */

import { expect, test } from 'vitest'
import { checkTexts } from '../../src/check/check-texts.ts'
import { readDrafts } from '../../src/import/read.ts'
import { readOne } from './support.ts'

const lead = 'Сырдарияның суы тартылды.'

test.each([
  ['two marks within words of one paragraph', ['Алматы?а барды, ?аза?стан, бірақ қала'], true],
  ['a paragraph that has kept no Kazakh letter', ['?аза?стан халкы жиналды'], true],
  ['a replacement character', ['Қаза\ufffdстан халқы жиналды'], true],
  ['one mark in each of two paragraphs', ['Алматы?а барды', 'Астана?а қайтты'], false],
  ['questions', ['Бара ма? Жоқ па?', 'Келді ме?Жоқ'], false],
  ['nothing of the kind', ['Қазақстан халқы жиналды'], false],
])('%s', async (_, paragraphs, isLost) => {
  const item = `<item><title>Су</title><link>https://dala.kz/1</link>
    <description>${[lead, ...paragraphs].map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</description></item>`
  const reading = await readOne(readDrafts, `<rss><channel>${item}</channel></rss>`, {
    place: 'таспа',
  })
  if (!('article' in reading)) throw new Error('refused')
  const { article } = reading
  expect(article.source?.warnings?.includes('letters-lost') ?? false).toBe(isLost)
  expect(checkTexts(article).some(({ check }) => check === 'letters-lost')).toBe(isLost)
})
