/** What a word of the query stands for in an archive. */

import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { oneSlipFrom } from '../../../src/kazakh/slips/one-slip.ts'
import { type ToldExpansion, withForms } from '../../../src/search/expand/forms.ts'
import { nearest } from '../../../src/search/fuzzy.ts'
import { askQuery } from '../../../src/search/rank/compile.ts'
import { type Given, openEngine } from '../support.ts'

async function readIn(articles: Readonly<Record<string, Given>>, typed: string) {
  const engine = await openEngine(articles)
  const word = { typed, form: typed.toLowerCase() }
  const query = { type: 'and', of: [{ type: 'word', word }] } as const
  const { expansions } = await askQuery({ query }, engine, analyzer)
  const [told] = await withForms(expansions, engine, true)
  return told!
}

const forms = (words: ToldExpansion['forms']) => words.map(({ form }) => form).sort()
const kinship = ({ families }: ToldExpansion) => [
  ...new Set(families.map((family) => family.kinship)),
]

/** So many articles with a word. */
const many = (count: number, body: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${body}-${at}`, { body }]))

describe('a word of the query', () => {
  const ARTICLES = {
    а: { body: 'Қала әкімі ауылдарға барды.' },
    б: { body: 'Мектептеріміздегі балалар су ішті.' },
    в: { body: 'Хан сарайы ашылды.' },
  }

  test('is found by its stem, in any form', async () => {
    for (const word of ['ауыл', 'ауылға', 'АУЫЛДАР', 'ауылдарымызға']) {
      const expansion = await readIn(ARTICLES, word)
      expect(expansion).toMatchObject({ how: 'word', near: [] })
      expect(kinship(expansion)).toEqual(['stem'])
      expect(forms(expansion.forms)).toEqual(['ауылдарға'])
      expect(expansion.forms[0]!.weight).toBe(1)
    }
  })

  test('is found folded where it was typed without Kazakh letters', async () => {
    const expansion = await readIn(ARTICLES, 'аким')
    expect(kinship(expansion)).toEqual(['folded'])
    expect(forms(expansion.forms)).toEqual(['әкімі'])
  })

  test('typed without Kazakh letters is read both ways where the archive has both', async () => {
    const expansion = await readIn(
      { а: { body: 'қан' }, б: { body: 'хан' }, в: { body: 'кан' } },
      'кан',
    )
    expect(kinship(expansion)).toEqual(['stem', 'folded'])
    expect(forms(expansion.forms)).toEqual(['кан', 'қан'])
  })

  test('typed with Kazakh letters is trusted, unless the archive does not have it', async () => {
    const both = await readIn({ а: { body: 'әкім' }, б: { body: 'аким' } }, 'әкім')
    expect(forms(both.forms)).toEqual(['әкім'])
    const one = await readIn({ б: { body: 'аким' } }, 'әкім')
    expect(kinship(one)).toEqual(['folded'])
    expect(forms(one.forms)).toEqual(['аким'])
    expect(one.forms[0]!.weight).toBeLessThan(1)
  })

  test('in Latin stands for all that is spelt alike, unless its letters tell', async () => {
    const both = { а: { body: 'орт орттар' }, б: { body: 'өрт өрттер' } }
    const plain = await readIn(both, 'ort')
    expect(kinship(plain)).toEqual(['script'])
    expect(forms(plain.forms)).toEqual(['орт', 'орттар', 'өрт', 'өрттер'])
    expect(forms((await readIn(both, 'ört')).forms)).toEqual(['өрт', 'өрттер'])
  })

  test('takes in no stem that would have other endings', async () => {
    const articles = { а: { body: 'алған' }, б: { body: 'әлге' }, в: { body: 'кала қаланың' } }
    expect(forms((await readIn(articles, 'алган')).forms)).toEqual(['алған'])
    expect(forms((await readIn(articles, 'кала')).forms)).toEqual(['кала', 'қаланың'])
  })

  test('of mixed harmony is known by its endings', async () => {
    const articles = { а: { body: 'туризм' }, б: { body: 'қылмыскерлер' }, в: { body: 'театр' } }
    for (const [typed, form] of [
      ['туризмди', 'туризм'],
      ['turizmdi', 'туризм'],
      ['qylmyskerlerdi', 'қылмыскерлер'],
      ['театрга', 'театр'],
    ] as const) {
      expect(forms((await readIn(articles, typed)).forms), typed).toEqual([form])
    }
  })

  test('that is a slip in another script stands for a near one of its reading', async () => {
    expect(forms((await readIn(ARTICLES, 'balalor')).nearForms)).toEqual(['балалар'])
  })

  test('that is in no way there may stand for a near one, which is not a match', async () => {
    const expansion = await readIn(ARTICLES, 'балалор')
    expect(expansion).toMatchObject({ families: [], terms: [] })
    expect(forms(expansion.nearForms)).toEqual(['балалар'])
    expect(expansion.nearForms[0]!.weight).toBeLessThan(1)
  })

  test('is known with a slip in it as a form that the archive does not have', async () => {
    for (const typed of ['ауданар', 'аудандра', 'аудандрға', 'ауддандардың']) {
      expect(forms((await readIn({ а: { body: 'ауданында' } }, typed)).nearForms), typed).toEqual([
        'ауданында',
      ])
    }
  })

  test('that is often there stands for no near one', async () => {
    const articles = { ...many(5, 'жаңбыр'), ...many(60, 'жаңғыр') }
    expect((await readIn(articles, 'жаңбыр')).near).toEqual([])
  })

  test('that is rare may be a slip of the archive: only a far commoner one is near to it', async () => {
    const rare = { ...many(1, 'үкімед') }
    expect(forms((await readIn({ ...rare, ...many(12, 'үкімет') }, 'үкімед')).nearForms)).toEqual([
      'үкімет',
    ])
    expect((await readIn({ ...rare, ...many(9, 'үкімет') }, 'үкімед')).nearForms).toEqual([])
  })

  test('of fewer than four letters is never taken for another', async () => {
    for (const word of ['са', 'сух', 'хам', 'қат']) {
      expect(await readIn(ARTICLES, word), word).toMatchObject({
        families: [],
        terms: [],
        near: [],
      })
    }
  })
})

describe('one slip', () => {
  test('is a letter too few, too many, wrong or in the place of its neighbour', () => {
    const words = oneSlipFrom('тау')
    for (const word of ['ау', 'таул', 'тағу', 'сау', 'тұу', 'ату', 'туа']) {
      expect(words).toContain(word)
    }
    for (const word of ['тау', 'у', 'тауда', 'саз']) expect(words).not.toContain(word)
  })

  test('is looked for in no word that is very long', () => {
    expect(oneSlipFrom('а'.repeat(10_000)).size).toBe(0)
  })
})

describe('what is nearest', () => {
  test('is near in letters and in length, the best first, no more than asked for', () => {
    const words = ['сайлау', 'сайлауы', 'сайлаушылардың', 'байлау', 'жайлау', 'қала']
    expect(nearest('сайлау', words, (word) => word, 2)).toEqual(['сайлау', 'сайлауы'])
    expect(nearest('сайлоу', words, (word) => word, 9)).not.toContain('сайлаушылардың')
    expect(nearest('қала', words, (word) => word, 9)).toEqual(['қала'])
  })

  test('to nothing is nothing', () => {
    expect(nearest('', ['а', ''], (word) => word, 9)).toEqual([])
    expect(nearest('сөз', [], (word) => word, 9)).toEqual([])
  })
})
