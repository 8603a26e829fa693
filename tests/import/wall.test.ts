/** One item that nobody foresaw costs itself: the ones behind it are read. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reading } from '../../src/import/found/draft.ts'
import type { Found } from '../../src/import/found/found.ts'
import { draftOf } from '../../src/import/found/make-draft.ts'
import { readRecord } from '../../src/import/found/record.ts'
import { walledAll } from '../../src/import/found/wall.ts'
import { OutOfTime } from '../../src/import/markup/time-limit.ts'
import { readDrafts } from '../../src/import/read.ts'
import { once } from '../../src/import/streams.ts'
import { cleanEnvironment, kznews, temporaryFolder, writeFiles } from '../support/cli.ts'
import { sh } from '../support/shells.ts'

/** What is read, in short: an id, or why not. */
async function inShort(readings: AsyncIterable<Reading>): Promise<string[]> {
  const short: string[] = []
  for await (const reading of readings) {
    if ('article' in reading) short.push(reading.article.title)
    else if ('skipped' in reading) short.push(`${reading.skipped}`)
    else if ('links' in reading) short.push(reading.kind)
    else short.push(typeof reading.reason === 'string' ? reading.reason : reading.reason.code)
  }
  return short
}

const read = (content: unknown) =>
  inShort(
    readDrafts(once(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))), {
      place: 'дерек',
    }),
  )

test('what throws while it is found or made is refused as a bug at its place', async () => {
  const fault = new TypeError('күтпеген')
  const place = { file: 'таспа', record: 2 }
  const broken = draftOf(
    () => {
      throw fault
    },
    place,
    { place: 'таспа' },
  )
  expect(await broken).toEqual({ place: 'таспа[2]', reason: { code: 'bug', error: fault } })
  const odd = draftOf(() => ({ addresses: [null] }) as unknown as Found, place, { place: 'таспа' })
  expect(await odd).toMatchObject({ place: 'таспа[2]', reason: { code: 'bug' } })
})

test('what throws between two items ends its source, and what came before it stays', async () => {
  async function* readings(): AsyncGenerator<Reading> {
    yield { place: 'мұрағат#1', skipped: 3 }
    throw new TypeError('күтпеген')
  }
  expect(await inShort(walledAll('мұрағат', readings()))).toEqual(['3', 'bug'])
  async function* slow(): AsyncGenerator<Reading> {
    yield* []
    throw new OutOfTime()
  }
  expect(await inShort(walledAll('мұрағат', slow()))).toEqual(['page-too-large'])
})

const HOSTILE: readonly unknown[] = [
  { toString: 1, valueOf: 1 },
  { toString: null },
  [[{ toString: 1 }]],
  7,
  true,
  {},
]

test('no value of another kind than it should be is made a text', async () => {
  for (const odd of HOSTILE) {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: odd,
      items: [
        {
          id: odd,
          title: 'Арал',
          content_text: 'Су келді.',
          attachments: [{ mime_type: odd, url: odd }],
          tags: odd,
          authors: odd,
          date_published: odd,
          language: odd,
        },
        { id: '2', title: 'Балқаш', content_text: 'Мұз кетті.' },
      ],
    }
    expect(await read(feed), JSON.stringify(odd)).toEqual(['Арал', 'Балқаш'])
    const ninjs = {
      uri: odd,
      headline: 'Арал',
      headlines: [{ role: odd, value: odd }],
      bodies: [{ role: odd, value: 'Су келді.' }],
      associations: [
        {
          type: 'picture',
          renditions: [{ width: odd, href: 'https://x.kz/1.jpg' }, { width: odd }],
        },
      ],
      versioncreated: odd,
      body_text: 'Су келді, елге қуаныш әкелді.',
    }
    expect(await read(ninjs), JSON.stringify(odd)).toEqual(['Арал'])
    const records = [
      'id',
      'url',
      'datePublished',
      'authors',
      'images',
      'tags',
      'source',
      'related',
    ].map((name) => ({ id: `${name}-1`, title: 'Арал', body: ['Су.'], [name]: odd }))
    expect(
      (await read(records)).every((each) => each === 'Арал'),
      JSON.stringify(odd),
    ).toBe(true)
    const message = {
      id: odd,
      type: 'message',
      date: '2024-05-01T10:00:00',
      date_unixtime: odd,
      from: odd,
      author: odd,
      text: ['Арал теңізіне биыл көктемде көп су келді.', odd],
      text_entities: [odd, { type: 'hashtag', text: odd }],
    }
    expect(
      await read({ name: 'Арал', type: 'public_channel', id: odd, messages: [message] }),
    ).toHaveLength(1)
  }
})

test('a page with a quote left open in its first tag is read', async () => {
  const text = 'Теңіз суы көктемде он шақырымға жақындап келді. '.repeat(5)
  const page = (tag: string) =>
    `<!doctype html>${tag}<head><title>Арал</title><meta property="og:type" content="article"></head><body><article><h1>Арал</h1><p>${text}</p></article></body></html>`
  for (const tag of [
    '<html lang="kk>',
    "<html lang='kk>",
    '<html lang="kk" class=">',
    '<html ">',
  ]) {
    expect(await read(page(tag)), tag).toEqual(['Арал'])
    expect(await read(page('<html>').replace('<body>', tag.replace('html', 'body'))), tag).toEqual([
      'Арал',
    ])
  }
  expect(await read('<!doctype html><html lang="kk><body><p>x</p></body></html>')).toEqual([
    'no-article',
  ])
})

test('a record deeper than can be walked is a refusal', async () => {
  const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
  expect(
    await readRecord({ title: 'Арал', body: ['Су.'], x: deep }, { file: 'а.json' }),
  ).toMatchObject({
    reason: { code: 'too-deep' },
  })
})

test('a bug of ours is told as one, the rest is stored, and the status is 70', () => {
  const folder = temporaryFolder()
  // A fault that is brought about: nothing that is known gives one.
  writeFileSync(
    join(folder, 'fault.cjs'),
    `const parse = URL.canParse; URL.canParse = (text, base) => { if (String(text).includes('aqau')) throw new TypeError('aqau'); return parse(text, base) }`,
  )
  writeFiles(folder, {
    'таспа.json': {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Таспа',
      items: [
        { id: '1', title: 'Бірінші', content_text: 'Су.' },
        { id: '2', url: 'aqau', title: 'Екінші', content_text: 'Су.' },
        { id: '3', title: 'Үшінші', content_text: 'Су.' },
      ],
    },
    'тағы.json': { id: 'tagy', title: 'Тағы', body: ['Су.'] },
  })
  const env = { NODE_OPTIONS: `--require ${join(folder, 'fault.cjs')}` }
  const run = kznews(folder, ['import', '--archive', 'а', '--json', 'таспа.json', 'тағы.json'], {
    env,
  })
  expect(run.status).toBe(70)
  expect(JSON.parse(run.stdout)).toMatchObject({
    stored: 3,
    refused: [{ place: 'таспа.json[2]', reason: 'bug' }],
  })
  expect(run.stderr).toContain('таспа.json[2]: kznews ішіндегі қате')
  expect(run.stderr).toContain('TypeError: aqau')
})

test('an import whose report nobody reads on is cut, says how far it came, and is no success', () => {
  const folder = temporaryFolder()
  const many = Array.from({ length: 4000 }, (_, at) => ({
    id: `a${at}`,
    title: 'Арал',
    body: ['Су.'],
  }))
  writeFiles(folder, { 'көп.json': many })
  const cut = (options: string) =>
    sh(
      `{ kznews import --archive а ${options} көп.json; echo "=$?" >&2; } | head -c 9 >/dev/null`,
      {
        cwd: folder,
        env: cleanEnvironment(folder),
      },
    ).stderr
  const said = cut('--json')
  expect(said).toMatch(/сақталды: \d000 /)
  expect(said).toContain('оны ешкім оқымайды')
  expect(said).toMatch(/=3\n$/)
  // A look at the first records is all that was wanted.
  expect(cut('--dry-run')).toBe('=0\n')
})
