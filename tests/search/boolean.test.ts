/** What matches: the engine's answer to a query against a naive scan of the articles' words. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS, type Field } from '../../src/archive/texts.ts'
import { kazakhAnalyzer as analyzer } from '../../src/kazakh/analyzer.ts'
import { askQuery } from '../../src/search/rank/compile.ts'
import { search } from '../../src/search/search.ts'
import { ALL, rowsIn } from '../index/support.ts'
import { engineOf, type Given, openEngine, parse, textsGiven } from './support.ts'

const { stem } = await analyzer.stemmer()

/** Words with Kazakh letters, which are trusted, and one without: it is read as қала too. */
const FORMS = 'қала қалада қалалар өзен өзенге көпір көпірден түлкі түлкінің кала'.split(' ')
const PLAIN = 'кала'

type Tree =
  | { readonly type: 'word' | 'prefix'; readonly form: string; readonly typed: string }
  | { readonly type: 'phrase'; readonly forms: readonly string[]; readonly typed: string }
  | { readonly type: 'field'; readonly name: string; readonly of: Tree }
  | { readonly type: 'and' | 'or'; readonly of: readonly Tree[]; readonly sign: string }
  | { readonly type: 'not'; readonly of: Tree; readonly sign: string }

const NAMES: Readonly<Record<string, readonly Field[]>> = {
  title: ['title'],
  мәтін: ['description', 'body', 'captions'],
  айдар: ['categories'],
}

/** A word as it may be typed: in other letter case, with what newsrooms leave in it. */
const typedAs = (form: string) =>
  fc.constantFrom(
    form,
    form.toUpperCase(),
    `${form[0]}\u00ad${form.slice(1)}`,
    form.normalize('NFD'),
  )

const form = fc.constantFrom(...FORMS, 'құс')
const word = form.chain((each) =>
  typedAs(each).map((typed): Tree => ({ type: 'word', form: each, typed })),
)
const prefix = fc
  .constantFrom('қ', 'қала', 'өзен', 'көпірд', 'құ')
  .map((each): Tree => ({ type: 'prefix', form: each, typed: each }))
const phrase = fc
  .tuple(
    fc.array(form, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('""', '“”', '„“'),
    fc.constantFrom(' ', ', ', '-'),
    fc.boolean(),
  )
  .map(([forms, [open, close], gap, isUpper]): Tree => {
    const text = isUpper ? forms.join(gap).toUpperCase() : forms.join(gap)
    return { type: 'phrase', forms, typed: `${open}${text}${close}` }
  })

const trees = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: prefix },
    { weight: 2, arbitrary: phrase },
  ),
  tree: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.record({
      type: fc.constant('field'),
      name: fc.constantFrom(...Object.keys(NAMES)),
      of: tie('leaf'),
    }),
    fc.record({
      type: fc.constant('field'),
      name: fc.constantFrom(...Object.keys(NAMES)),
      of: tie('tree'),
    }),
    fc.record({
      type: fc.constant('and'),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      sign: fc.constantFrom(' ', ' ', ' AND ', ' ЖӘНЕ '),
    }),
    fc.record({
      type: fc.constant('or'),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      sign: fc.constantFrom(' OR ', ' НЕМЕСЕ ', '|', ' | '),
    }),
    fc.record({ type: fc.constant('not'), of: tie('tree'), sign: fc.constantFrom('-', 'NOT ') }),
  ) as fc.Arbitrary<Tree>,
})).tree

/** The tree as a query; in parentheses where what is around it would part it. */
function typed(tree: Tree, isInside = true): string {
  const held = (text: string) => (isInside ? `(${text})` : text)
  switch (tree.type) {
    case 'word':
    case 'phrase':
      return tree.typed
    case 'prefix':
      return `${tree.typed}*`
    case 'field':
      return `${tree.name}:${tree.of.type === 'field' ? `(${typed(tree.of)})` : typed(tree.of)}`
    case 'not':
      return `${tree.sign}${tree.of.type === 'not' ? `(${typed(tree.of)})` : typed(tree.of)}`
    default:
      return held(tree.of.map((part) => typed(part)).join(tree.sign))
  }
}

/** Articles as the words of their fields. */
type Words = Readonly<Record<Field, readonly string[]>>

function wordsOf(given: Given): Words {
  const texts = textsGiven(given)
  const words = FIELDS.map((field) => [
    field,
    texts[field].flatMap((text) => analyzer.tokenize(text)).map(({ form }) => form),
  ])
  return Object.fromEntries(words) as Record<Field, string[]>
}

/** The stems that a word is: its own, and what it may be read as where it may be read otherwise. */
function stemsFor(form: string, archive: readonly Words[], isExcluded: boolean): string[] {
  const own = stem(form)
  const all = new Set(archive.flatMap((words) => FIELDS.flatMap((field) => words[field])).map(stem))
  if (isExcluded || (all.has(own) && form !== PLAIN)) return [own]
  return [...all].filter((each) => analyzer.fold(each) === analyzer.fold(own))
}

type Around = {
  readonly archive: readonly Words[]
  readonly fields: readonly Field[]
  readonly isExcluded: boolean
}

function holds(tree: Tree, words: Words, around: Around): boolean {
  const { archive, fields, isExcluded } = around
  switch (tree.type) {
    case 'word': {
      const stems = stemsFor(tree.form, archive, isExcluded)
      return fields.some((field) => words[field].some((each) => stems.includes(stem(each))))
    }
    case 'prefix':
      return fields.some((field) => words[field].some((each) => each.startsWith(tree.form)))
    case 'phrase':
      return fields.some((field) =>
        words[field].some((_, at) =>
          tree.forms.every((each, ahead) => words[field][at + ahead] === each),
        ),
      )
    case 'field': {
      // The field that is named nearest to a word is the word's.
      return holds(tree.of, words, { ...around, fields: NAMES[tree.name]! })
    }
    case 'not':
      return !holds(tree.of, words, { ...around, isExcluded: !isExcluded })
    case 'and':
      return tree.of.every((part) => holds(part, words, around))
    case 'or':
      return tree.of.some((part) => holds(part, words, around))
  }
}

const text = (maxLength: number) =>
  fc.array(fc.constantFrom(...FORMS), { maxLength }).map((of) => of.join(' '))
const article: fc.Arbitrary<Given> = fc.record(
  {
    title: text(3),
    description: text(2),
    body: text(6),
    captions: text(2),
    categories: text(2),
    date: fc.constantFrom('2022-05-01', '2023-01-01', '2023-12-31', '2024-07-01'),
  },
  { requiredKeys: ['title', 'body'] },
)

test('a query matches exactly the articles that a scan of their words finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(trees, fc.boolean()), { minLength: 1, maxLength: 12 }),
      async (given, queries) => {
        const engine = await engineOf(Object.fromEntries(given.map((each, at) => [`${at}`, each])))
        const archive = given.map(wordsOf)
        for (const [tree, isDated] of queries) {
          const line = typed(tree, isDated)
          const parsed = parse(line)
          expect(parsed.asText, line).toEqual([])
          const filter = isDated ? { from: '2023-01-01', to: '2023-12-31' } : {}
          const right = given.flatMap(({ date }, at) => {
            if (isDated && date?.slice(0, 4) !== '2023') return []
            return holds(tree, archive[at]!, { archive, fields: FIELDS, isExcluded: false })
              ? [`${at}`]
              : []
          })
          const { full } = await askQuery(parsed, engine, analyzer)
          const matches = await rowsIn(engine, 'title', { filter, expression: full })
          expect(matches.map(({ id }) => id).sort(), line).toEqual(right)
          expect(await engine.count(filter, full)).toBe(right.length)

          const answer = await search(parsed, engine, analyzer, {
            filter,
            order: 'relevance',
            page: ALL,
          })
          expect(answer.total).toBe(right.length)
          const first = answer.hits.slice(0, right.length)
          expect(first.map(({ id }) => id).sort(), line).toEqual(right)
          expect(first.flatMap(({ missing, near }) => [...missing, ...near])).toEqual([])
          for (const { missing } of answer.hits.slice(right.length)) {
            expect(missing.length, line).toBeGreaterThan(0)
          }
          const byDate = await search(parsed, engine, analyzer, {
            filter,
            order: 'date',
            page: ALL,
          })
          expect(byDate.hits.map(({ id }) => id).sort()).toEqual(right)
        }
        engine.close()
      },
    ),
    { numRuns: 100 },
  )
})

test('quotes find the exact words in their order, whatever their case and hidden signs', async () => {
  const engine = await openEngine({
    дәл: { body: 'Бүгін Қала\u00adлық ӘКІМ сай\u200bланды.' },
    басқа: { body: 'Қалалық әкімі сайланды, қаланың әкім.' },
    терісі: { body: 'Сайланды әкім, қалалық.' },
    екіде: { title: 'Жаңа қалалық', body: 'әкім сайланды' },
  })
  const found = async (line: string) => {
    const { hits } = await search(parse(line), engine, analyzer, {
      filter: {},
      order: 'relevance',
      page: ALL,
    })
    return hits.map(({ id }) => id)
  }
  expect(await found('"қалалық әкім сайланды"')).toEqual(['дәл'])
  expect(await found('“ҚАЛАЛЫҚ  әкім”')).toEqual(['дәл'])
  expect(await found('"әкім сайланды"').then((ids) => ids.sort())).toEqual(['дәл', 'екіде'])
  expect(await found('title:"әкім сайланды"')).toEqual([])
  expect(await found('"әким сайланды"')).toEqual([])
  expect(await found('"әкімі"')).toEqual(['басқа'])
  expect(await found('әкім -"қалалық әкім"').then((ids) => ids.sort())).toEqual([
    'басқа',
    'екіде',
    'терісі',
  ])
})

/** A sign of each kind, nested further than any parser of an engine goes. */
const NESTS = [
  '(қала ',
  '(-қала OR ',
  '-(қала ',
  'NOT ',
  'title:(-',
  '(қала -көпір (-қала OR ',
  '(-қала OR (көпір -өзен ',
  '-(қала -көпір OR өзен -қала ',
  '(қала -көпір OR өзен (',
]

test.each(NESTS)('%j forty times over is answered', async (nest) => {
  const engine = await openEngine({ а: { body: 'қала көпір өзен' }, б: { body: 'қала' } })
  for (const tail of ['айдар:өзен', '-мәтін:"өзен көпір"', 'қала*']) {
    for (const times of [2, 3, 4, 5, 6, 12, 40]) {
      const line = `жоқ өзен -түлкі ${nest.repeat(times)}${tail}`
      const { hits } = await search(parse(line), engine, analyzer, {
        filter: {},
        order: 'relevance',
        page: ALL,
      })
      expect(hits.length).toBeLessThanOrEqual(2)
    }
  }
})

test('hidden signs in a word make no words of its letters', async () => {
  const engine = await openEngine({ түлкі: { body: 'түлкінің' } })
  for (const typed of ['к\u00adала', 'в\u200bода', 'и\u0306од']) {
    const { hits } = await search(parse(`${typed} түлкінің`), engine, analyzer, {
      filter: {},
      order: 'relevance',
      page: ALL,
    })
    expect(
      hits.map(({ missing }) => missing.length),
      typed,
    ).toEqual([1])
  }
})
