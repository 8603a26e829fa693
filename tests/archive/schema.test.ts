/** The published schema and the parser agree on what an article is. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatArticle, toRecord } from '../../src/archive/article.ts'
import { textDigest } from '../../src/archive/identity.ts'
import { parseArticle } from '../../src/archive/parse-article.ts'
import { readRecords } from '../../src/archive/read-records.ts'
import { CATEGORY_NAMES, NAMES } from '../../src/archive/vocabulary.ts'
import { cleanArticle } from '../../src/import/found/clean.ts'
import { archiveFiles } from '../support/archive-files.ts'
import { SAMPLE } from '../support/cli.ts'

const SCHEMA = join(import.meta.dirname, '..', '..', 'schema', 'article.schema.json')

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
ajv.addFormat('date', fullFormats.date)
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))

/** What the schema has against a record: paths and reasons; nothing when it is valid. */
function faults(record: unknown): string[] {
  validate(record)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const SHORT = { id: '20260622-a1b2c3d4', title: 'Арал қайтып келеді', body: ['Су көтерілді.'] }
const DIGEST = 'a'.repeat(64)

test('every record of the shipped archive is valid', () => {
  const files = archiveFiles(SAMPLE)
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    for (const record of readRecords(SAMPLE, file)) {
      expect('value' in record && faults(record.value), file).toEqual([])
    }
  }
})

test.each<[string, Record<string, unknown>]>([
  ['the three required keys', {}],
  ['a day', { datePublished: '2026-06-22' }],
  ['a moment without seconds', { datePublished: '2026-06-22T17:41+05:00' }],
  ['a moment in UTC', { datePublished: '2024-02-29T11:00:00.250Z', dateModified: '2024-03-01' }],
  ['a foreign id', { id: 'KZ:News/12' }],
  ['an id in Kazakh', { id: 'жаңалық №12' }],
  ['an address in Kazakh letters', { url: 'https://қаз.kz/жаңалық?id=1' }],
  ['an unknown key', { paywall: false, ньюсрум: { бөлім: ['қоғам'] } }],
  ['no text, only a headline', { body: [] }],
  [
    'every kind of block',
    {
      body: [
        { type: 'heading', text: 'Не өзгерді', level: 3 },
        { type: 'quote', text: 'Балық көбейді' },
        { type: 'list', items: ['су', 'балық'] },
        { type: 'image', image: 0 },
        { type: 'embed', url: 'https://example.kz/video/1' },
        { type: 'embed', text: 'Бейнежазба' },
      ],
    },
  ],
  [
    'a source with a history',
    {
      source: {
        via: 'json',
        sha256: DIGEST,
        previous: [{ sha256: DIGEST, datePublished: '2026-06-22' }],
      },
    },
  ],
  ['a caption without its picture', { images: [{ caption: 'Көрнекі сурет' }] }],
  ['a related article by its title', { related: [{ title: 'Балқаш тартылып барады' }] }],
])('%s is valid', (_, fields) => {
  expect(faults({ ...SHORT, ...fields })).toEqual([])
})

test.each<[string, Record<string, unknown>]>([
  ['no id', { id: undefined }],
  ['an empty id', { id: '' }],
  ['an id of two lines', { id: 'арал\n1' }],
  ['an id that is a number', { id: 12 }],
  ['an empty title', { title: '' }],
  ['a title of spaces', { title: ' \t' }],
  ['a body that is a string', { body: 'Су көтерілді.' }],
  ['an empty paragraph', { body: [''] }],
  ['a paragraph that is a number', { body: [5] }],
  ['a block of an unknown type', { body: [{ type: 'кесте', text: 'Су' }] }],
  ['a heading without text', { body: [{ type: 'heading' }] }],
  ['a heading of level 1', { body: [{ type: 'heading', text: 'Су', level: 1 }] }],
  ['a list without items', { body: [{ type: 'list', items: [] }] }],
  ['an image by a fraction', { body: [{ type: 'image', image: 0.5 }] }],
  ['an image by a negative number', { body: [{ type: 'image', image: -1 }] }],
  ['an embed of nothing', { body: [{ type: 'embed' }] }],
  ['a script as address', { url: 'javascript:alert(1)' }],
  ['a relative address', { url: '/news/12' }],
  ['an address with a space', { url: 'https://example.kz/арал теңізі' }],
  ['an address without a host', { url: 'https:///news' }],
  ['a script in a picture', { images: [{ url: 'javascript:alert(1)' }] }],
  ['a picture of nothing', { images: [{}] }],
  ['an author without a name', { authors: [{ url: 'https://example.kz' }] }],
  ['an author who is a string', { authors: ['Ержан Тұрсынов'] }],
  ['a related article without a title', { related: [{ url: 'https://example.kz' }] }],
  ['a local time without offset', { datePublished: '2026-06-22T17:41' }],
  ['a space before the time', { datePublished: '2024-04-28 07:00:00Z' }],
  ['a day that is not', { datePublished: '2026-06-31' }],
  ['a moment of a day that is not', { datePublished: '2026-06-31T10:00Z' }],
  ['a 25th hour', { datePublished: '2026-06-22T25:00Z' }],
  ['an offset that is nowhere', { datePublished: '2026-06-22T10:00+99:99' }],
  ['a date that is empty', { datePublished: '' }],
  ['a date in words', { dateModified: '22 маусым 2026' }],
  ['a language by its name', { language: 'қазақша' }],
  ['a category twice', { categories: ['Қоғам', 'Қоғам'] }],
  ['an empty category', { categories: [''] }],
  ['a digest that is short', { source: { sha256: 'abc' } }],
  ['an earlier version without digest', { source: { previous: [{}] } }],
  ['a source that is a string', { source: 'azattyq.org' }],
  ['another version of the format', { schemaVersion: 2 }],
])('%s is not valid', (_, fields) => {
  expect(faults({ ...SHORT, ...fields })).not.toEqual([])
})

/** Values of every kind, those that matter to a field among them. */
const WORDS = [
  ...['', ' ', '\u00ad', '\u200b', '\ufeff', 'Арал', 'Су\nбалық', 'и\u0306', '[сөз](https://a.kz)'],
  ...['2026-06-22', '2026-06-31', '22 маусым 2026 жыл, 17:41', 'кеше', '2026-06-22T10:00+99:00'],
  ...['https://a.kz/b c', 'HTTP://A.KZ', 'javascript:alert(1)', '/b', 'https://\u00ad', 'https://'],
  ...['kk_KZ', 'қазақша', DIGEST, '\ud800', 'Қоғам; Саясат', '\u2028', '\u{e0001}', '\u0000'],
]
const scalar = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(null, true, 0, 1.5, -1, 3, 20260622, 1_687_430_460, 1e300),
)
const INNER = ['name', 'url', 'title', 'id', 'caption', 'alt', 'credit', 'text', 'items', 'level']
const SOURCE = ['sha256', 'via', 'previous', 'dateText', 'warnings', 'retrieved', 'datePublished']
const innerKey = fc.constantFrom(...INNER, ...SOURCE, 'type', 'image', '@id', '__proto__', 'бөлім')
const nested = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.constantFrom('heading', 'quote', 'list', 'image', 'embed'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(innerKey, tie('value'), { maxKeys: 5 }),
    fc.record(
      { type: fc.constantFrom('heading', 'list', 'image', 'embed', 'кесте'), text: tie('value') },
      { requiredKeys: ['type'] },
    ),
  ),
})).value
const fieldName = fc.constantFrom(
  ...Object.values(NAMES).flat(),
  ...CATEGORY_NAMES,
  ...['schemaVersion', '$schema', '__proto__', 'toString', 'бөлім'],
)
const anyRecord = fc
  .tuple(
    fc.dictionary(fieldName, nested, { maxKeys: 10 }),
    fc.record({ title: nested, body: nested, source: nested }, { requiredKeys: [] }),
  )
  // As JSON gives it: own keys only, `__proto__` too.
  .map((parts) => JSON.parse(JSON.stringify(parts)))
  .map(([one, other]) => Object.fromEntries([...Object.entries(one), ...Object.entries(other)]))

const PLACE = { file: 'дерек.json' }
const RUNS = { numRuns: 3000 }

test('whatever is read, what would be written is valid', () => {
  let written = 0
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { article } = parseArticle(record, PLACE)
      if (article === undefined) return
      written++
      expect(faults(JSON.parse(formatArticle(cleanArticle(article))))).toEqual([])
    }),
    RUNS,
  )
  expect(written).toBeGreaterThan(RUNS.numRuns / 4)
})

test('what is written reads back as itself, without a problem', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { article } = parseArticle(record, PLACE)
      if (article === undefined) return
      const clean = cleanArticle(article)
      const again = parseArticle(JSON.parse(formatArticle(clean)), PLACE)
      expect(again.problems).toEqual([])
      expect(toRecord(again.article!)).toEqual(toRecord(clean))
      expect(textDigest(cleanArticle(again.article!))).toBe(textDigest(clean))
    }),
    RUNS,
  )
})
