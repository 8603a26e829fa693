import { describe, expect, it } from 'vitest'
import { readGroups } from '../../../src/kazakh/meanings/groups-text.ts'
import { synonyms } from '../../../src/kazakh/meanings/synonyms.ts'

const texts = (word: string) => synonyms(word).map(({ text }) => text)

describe('synonyms', () => {
  it.each([
    ['мэр', 'әкім'],
    ['отын', 'жанармай'],
    ['педагогтер', 'ұстаз'],
    ['қаза тапты', 'қайтыс болу'],
    ['қайтыс болды', 'қаза болу'],
    ['ұшақтың', 'әуе кемесі'],
    ['млрд', 'миллиард'],
    ['км', 'шақырым'],
    ['%', 'пайыз'],
    ['телеграмда', 'Telegram'],
    ['WhatsApp', 'ватсап'],
    ['ютуб', 'YouTube'],
    ['налогтар', 'салық'],
    ['зарплата', 'жалақы'],
    ['доллар курсы', 'доллар бағамы'],
    ['справка', 'анықтама'],
  ])('of %s are %s and others', (word, other) => {
    expect(texts(word)).toContain(other)
  })

  it('tell equal words from near ones, equal first', () => {
    expect(synonyms('мэр')).toEqual([
      { text: 'әкім', nearness: 'equal' },
      { text: 'қала басшысы', nearness: 'near' },
      { text: 'облыс басшысы', nearness: 'near' },
      { text: 'губернатор', nearness: 'near' },
    ])
  })

  it('are symmetric', () => {
    const members = [...new Set(readGroups().flatMap((group) => group.flat()))]
    const oneWay = members.flatMap((word) =>
      synonyms(word)
        .filter(({ text, nearness }) =>
          synonyms(text).every((back) => back.text !== word || back.nearness !== nearness),
        )
        .map(({ text }) => `${word}: ${text}`),
    )
    expect(oneWay).toEqual([])
  })

  it('are none for a word without a group', () => {
    expect(synonyms('қарлығаш')).toEqual([])
    expect(synonyms('')).toEqual([])
  })
})
