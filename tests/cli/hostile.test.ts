/** Archives of chance, in every command and format: whatever a record holds, what comes out is harmless. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeFiles } from '../support/cli.ts'
import { ATTACKS, expectHarmless } from '../support/hostile.ts'
import { runHere } from '../support/in-process.ts'

/** Any UTF-16, with much of what is dangerous, and of what means something in an inline text. */
const text = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    },
    { weight: 3, arbitrary: fc.constantFrom(...'сөз әкім[]()*_`\\!<>&|"\',;=') },
  ),
  maxLength: 20,
})

const url = text.map((path) => `https://мысал.kz/${path}`)

const block = fc.oneof(
  text,
  fc.record({ type: fc.constantFrom('heading', 'quote', 'embed', 'бөтен'), text }),
  fc.record({ type: fc.constant('heading'), text, level: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ type: fc.constant('list'), items: fc.array(text, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('image'), image: fc.integer({ min: -1, max: 3 }) }),
  fc.record({ type: fc.constant('embed'), url }),
  fc.record({ type: text, text }),
)

const image = fc.record({ caption: text, alt: text, credit: text, url }, { requiredKeys: [] })

const record = fc.record(
  {
    id: text,
    title: text.map((title) => `сөз ${title}`),
    description: text,
    url,
    datePublished: fc.oneof(fc.constantFrom('2024-05-01', '2024'), text),
    dateModified: fc.oneof(fc.constant('2024-05-02T10:00+05:00'), text),
    language: text,
    categories: fc.array(text, { maxLength: 3 }),
    tags: fc.array(text, { maxLength: 3 }),
    authors: fc.array(fc.record({ name: text, url }), { maxLength: 2 }),
    publisher: text,
    dateline: text,
    body: fc.array(block, { maxLength: 6 }),
    images: fc.array(image, { maxLength: 3 }),
    related: fc.array(fc.record({ title: text, url, id: text }), { maxLength: 2 }),
    source: fc.dictionary(text, text, { maxKeys: 3 }),
  },
  { requiredKeys: ['title'] },
)

const formats = (command: readonly string[], names: string) =>
  names.split(' ').map((name) => [...command, '--format', name])

const COMMANDS: readonly (readonly string[])[] = [
  ...formats(['list'], 'table tsv csv json ndjson ids'),
  ...formats(['search', 'сөз'], 'table tsv csv json ndjson ids'),
  ...formats(['search', 'сөз', '--kwic'], 'table tsv csv json ndjson'),
  ...formats(['stats', 'сөз', '--by', 'category'], 'table tsv csv json ndjson'),
  ...formats(['show', '-'], 'text md html json jsonfeed jsonld'),
  ['index'],
]

test('an archive of any text is shown harmlessly, in every command and format', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'kznews-test-'))
  let turn = 0
  const archives = fc.array(record, { minLength: 1, maxLength: 4 })
  const property = fc.asyncProperty(
    archives,
    fc.integer({ min: 1, max: 100 }),
    async (records, width) => {
      const folder = join(parent, String(turn++))
      const archive = join(folder, 'archive')
      writeFiles(archive, { 'бәрі.json': records })
      const ids = await runHere(folder, ['list', '--format', 'ids'], { archive })
      for (const args of COMMANDS) {
        const { stdout, stderr } = await runHere(folder, args, {
          archive,
          width,
          input: ids.stdout,
        })
        const allowed = args.includes('csv') ? '\r\n' : '\n\t'
        expectHarmless(stdout, allowed)
        expectHarmless(stderr)
        if (args.at(-1) === 'json') JSON.parse(stdout || '[]')
      }
      rmSync(folder, { recursive: true })
    },
  )
  try {
    await fc.assert(property, { seed: 20260622, numRuns: 40 })
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
  expect(turn).toBeGreaterThanOrEqual(40)
})
