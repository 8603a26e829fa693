/** An archive checked from its first file to its last. */

import { describe, expect, test } from 'vitest'
import { rootOf } from '../../src/archive/locate.ts'
import { placeText } from '../../src/archive/problem.ts'
import { checkArchive, type Extent } from '../../src/check/check-archive.ts'
import type { Finding } from '../../src/check/finding.ts'
import { SAMPLE, temporaryFolder, writeFiles } from '../support/cli.ts'
import { article } from './support.ts'

function check(folder: string): { findings: Finding[]; extent: Extent } {
  const steps = checkArchive(rootOf({ path: folder, kind: 'folder', isSample: false }), {
    today: '2026-06-23',
    onProgress: () => {},
  })
  const findings: Finding[] = []
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { findings, extent: step.value }
    findings.push(step.value)
  }
}

/** Findings in these files, in short. */
function found(files: Readonly<Record<string, unknown>>): string[] {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  return check(folder).findings.map(
    ({ check: name, place, field }) => `${placeText(place)} ${field ?? '-'} ${name}`,
  )
}

const TEXT =
  'Кеше облыс орталығында жаңа кітапхана ашылды, оған қала тұрғындары мен мектеп оқушылары, ' +
  'сондай-ақ көрші аудандардан келген ұстаздар қатысып, балалар әдебиетінің көрмесін тамашалады.'

test('the shipped sample is clean', () => {
  expect(check(SAMPLE)).toEqual({ findings: [], extent: { files: 47, articles: 47 } })
})

test('what the loader reports is found under its own name, lost records as errors', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'а.json': '{"title": "Сынық',
    'б.json': '',
    'в.jsonl': `${JSON.stringify(article())}\n[]\n`,
    'г.json': [
      article({ id: 'kz-2', datePublished: '2024-02-30', body: ['Басқа мәтін.'] }),
      { id: 'kz-3', body: ['Мәтін.'] },
    ],
  })
  expect(
    check(folder).findings.map(({ check: name, severity, place, id, field }) => [
      name,
      severity,
      placeText(place),
      id,
      field,
    ]),
  ).toEqual([
    ['not-json', 'error', 'а.json', undefined, undefined],
    ['file-empty', 'error', 'б.json', undefined, undefined],
    ['not-article', 'error', 'в.jsonl:2', undefined, undefined],
    ['date-impossible', 'error', 'г.json[1]', 'kz-2', 'datePublished'],
    ['title-missing', 'warning', 'г.json[2]', 'kz-3', 'title'],
    ['date-missing', 'warning', 'г.json[2]', 'kz-3', 'datePublished'],
    ['category-missing', 'warning', 'г.json[2]', 'kz-3', 'categories'],
  ])
})

describe('of the archive as a whole', () => {
  test('an id that stands twice is an error at the later place', () => {
    expect(found({ 'а.json': article(), 'б.jsonl': `${JSON.stringify(article())}\n` })).toEqual([
      'б.jsonl:1 id duplicate-id',
    ])
  })

  test('a related id leads to an article anywhere in the archive, or nowhere', () => {
    const related = [
      { title: 'Кейінгі', id: 'kz-2' },
      { title: 'Жоқ', id: 'kz-9' },
      { title: 'Id-сіз' },
    ]
    expect(
      found({
        'а.json': article({ related }),
        'б.json': article({ id: 'kz-2', body: ['Басқа мәтін.'] }),
      }),
    ).toEqual(['а.json related[1].id related-unknown'])
  })

  test('a text under two ids is told, also with another headline or a sentence more', () => {
    const texts = {
      'а.json': article({ body: [TEXT] }),
      'б.json': article({ id: 'kz-2', body: [TEXT] }),
      'в.json': article({ id: 'kz-3', body: [TEXT, 'Толығырақ кейін.'] }),
      'г.json': article({ id: 'kz-4', body: ['Кеше облыс орталығында жаңа мектеп ашылды.'] }),
    }
    expect(found(texts)).toEqual(['б.json body near-duplicate', 'в.json body near-duplicate'])
  })

  test('titles that come back are no duplicates where there is no body', () => {
    const empty = { title: 'Ауа райы', body: [] }
    expect(
      found({ 'а.json': article(empty), 'б.json': article({ id: 'kz-2', ...empty }) }),
    ).toEqual(['а.json body body-empty', 'б.json body body-empty'])
  })

  test('a missing category is told where others have one', () => {
    const without = article({ categories: [] })
    const other = article({ id: 'kz-2', body: ['Басқа мәтін.'] })
    expect(found({ 'а.json': without, 'б.json': other })).toEqual([
      'а.json categories category-missing',
    ])
    expect(found({ 'а.json': without })).toEqual([])
  })

  test('missing dates are told one by one, and together where there is none at all', () => {
    const { datePublished: _, ...undated } = article()
    const another = { ...undated, id: 'kz-2', body: ['Басқа мәтін.'] }
    const dated = article({ id: 'kz-3', body: ['Үшінші мәтін.'] })
    expect(found({ 'а.json': undated, 'б.json': another, 'в.json': dated })).toEqual([
      'а.json datePublished date-missing',
      'б.json datePublished date-missing',
    ])
    const folder = temporaryFolder()
    writeFiles(folder, { 'а.json': undated, 'б.json': another })
    expect(check(folder).findings.map(({ facts }) => facts)).toEqual([{ count: 2 }])
  })

  test('a date that cannot be read is not missing as well, but what the source printed is told', () => {
    expect(found({ 'а.json': article({ datePublished: 'бір күні' }) })).toEqual([
      'а.json datePublished date-unreadable',
    ])
    const { datePublished: _, ...undated } = article({ source: { dateText: 'бір күні' } })
    const folder = temporaryFolder()
    writeFiles(folder, { 'а.json': undated })
    expect(check(folder).findings[0]?.facts).toEqual({ count: 1, value: 'бір күні' })
  })
})

test('progress goes up to the bytes of all files', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'а.json': article(),
    'б.jsonl': `${JSON.stringify(article({ id: 'b' }))}\n`,
  })
  const seen: number[] = []
  const steps = checkArchive(
    { folder },
    { today: '2026-06-23', onProgress: (done, total) => seen.push(done / total) },
  )
  for (const _ of steps);
  expect(seen).toEqual([...seen].sort((one, other) => one - other))
  expect(seen.at(-1)).toBe(1)
})
