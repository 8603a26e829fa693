/** Words of one meaning: what news says for another word is found too, behind the word itself. */

import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { search } from '../../../src/search/search.ts'
import { openEngine, parse } from '../support.ts'

const ARTICLES = {
  әкім: { body: 'Қала әкімі халықпен кездесті.' },
  мэр: { body: 'Мэрлер келді, қонақтар қарсы алды.' },
  ұстаз: { body: 'Ұстаздар жиналды.' },
  қаза: { body: 'Апатта үш адам қаза тапты.' },
  қайтыс: { body: 'Ақын қайтыс болды.' },
  телеграм: { body: 'Хабарды телеграм арқылы таратты.' },
  шығын: { body: 'Шығын екі млрд теңге.' },
  апат: { body: 'Тас жолда жол-көлік оқиғасы болды.' },
  ұйым: { body: 'Дүниежүзілік денсаулық сақтау ұйымы ескертті.' },
  елорда: { body: 'Нұр-Сұлтанда көрме ашылды.' },
  гүл: { body: 'Бақ пен дәулет тіледі.' },
  баспа: { body: 'Бұқаралық ақпарат құралдары жазды.' },
} as const

async function ask(text: string) {
  const engine = await openEngine(ARTICLES)
  const options = { filter: {}, order: 'relevance', page: { limit: 9, offset: 0 } } as const
  const { hits, expansions } = await search(parse(text), engine, analyzer, options)
  const full = hits.filter(({ group }) => group === 'full')
  return { ids: full.map(({ id }) => id), expansions }
}

describe('a word finds what news says for it', () => {
  test.each([
    ['мэр', ['мэр', 'әкім']],
    ['әкімдер', ['әкім', 'мэр']],
    ['мұғалімдерге', ['ұстаз']],
    ['қайтыс болды', ['қайтыс', 'қаза']],
    ['Telegram', ['телеграм']],
    ['миллиард', ['шығын']],
    ['ЖКО', ['апат', 'қаза']],
    ['жол апаты', ['апат', 'қаза']],
    ['ДДҰ', ['ұйым']],
    ['ДДСҰ', ['ұйым']],
    ['ДДУ', ['ұйым']],
    ['Астана', ['елорда']],
  ])('%s: %j', async (text, ids) => {
    expect((await ask(text)).ids).toEqual(ids)
  })

  test('and is not widened in quotes, nor where it is excluded', async () => {
    expect((await ask('"мэрлер"')).ids).toEqual(['мэр'])
    expect((await ask('кездесті -мэр')).ids).toEqual(['әкім'])
  })

  test('an acronym that is a word in lower case is one in capitals alone', async () => {
    expect((await ask('бақ')).ids).toEqual(['гүл'])
    expect((await ask('БАҚ')).ids).toEqual(['гүл', 'баспа'])
  })

  test('and the explanation tells it by its kinship, with its weight', async () => {
    const { expansions } = await ask('мэр')
    expect(expansions[0]!.families.map(({ text, kinship }) => [text, kinship])).toEqual([
      ['мэр', 'stem'],
      ['әкім', 'meaning'],
    ])
  })
})
