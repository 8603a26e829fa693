/** The interface in three languages: complete, and each in its own letters. */

import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en/interface.ts'
import { kk } from '../../src/messages/kk/interface.ts'
import { chooseLang } from '../../src/messages/lang.ts'
import { messagesIn } from '../../src/messages/load.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { ru } from '../../src/messages/ru/interface.ts'
import { GROUPINGS } from '../../src/open/choices.ts'

const CATALOGUES = { kk, ru, en }

/** Facts for any message: each look-up gives something that can be shown and counted. */
const FACTS = {
  path: 'P',
  reason: 'EACCES',
  problems: 2,
  id: 'I',
  near: ['N1', 'N2'],
  prefix: 'X',
  candidates: [{ id: 'I1', title: 'T1' }],
  format: 'json',
  more: true,
  file: 'F',
  option: '--o',
  value: 'V',
  least: 1,
  choices: ['A', 'B'],
  formats: ['json'],
  message: 'M',
  bytes: 70 * 1024 * 1024,
  limit: 64 * 1024 * 1024,
  line: 3,
  column: 4,
  first: 'F1',
  url: 'A',
  scheme: 'S',
  host: 'H',
  address: 'A',
  seconds: 30,
  status: 404,
  retryAfter: 9,
  used: 'U',
  like: 'date',
  field: 'title',
  fields: ['title', 'body'],
  columns: ['N1', 'N2'],
  archive: 'R',
  documents: 5,
  files: 6,
  read: 15,
  stored: 1,
  updated: 2,
  unchanged: 3,
  conflicts: 4,
  refused: 5,
  found: 'x',
  expected: 'y',
}

/** All lines of a catalogue, with their paths; functions are called. */
function* linesOf(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'function') yield* linesOf(callWith(value as never, path), path)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* linesOf(inner, `${path}.${key}`)
  }
}

function callWith(say: (...args: unknown[]) => unknown, path: string): unknown {
  const isFacts = /^\.(errors|problems|importReasons)|indexState|importDone/.test(path)
  if (isFacts) return say(FACTS)
  if (/fieldsUnknown/.test(path)) return say(['S', 'T'], ['N1', 'N2'])
  if (/categoryUnknown/.test(path)) return say('S', ['N1', 'N2'])
  if (/wordReadAs/.test(path)) return say('S', [{ form: 'N1', documents: 2 }])
  if (/wordsNotFound|wordsTranslated|datesUnread|readAsText/.test(path)) return say(['S', 'T'])
  if (/groupsUnread/.test(path)) return say([2, 5])
  if (/feedLines/.test(path)) return say('S', [2, 5])
  if (/shown|emptyFilter|filterEmptied|wordsDropped|moreProblems/.test(path)) return say(2, 5)
  if (/noneFor/.test(path)) return GROUPINGS.map((by) => say(by, 5))
  return say('S', 'EACCES', 'F')
}

for (const [lang, catalogue] of Object.entries(CATALOGUES)) {
  test(`${lang} has no empty line, no undefined and no double space`, () => {
    const all = [...linesOf(catalogue)]
    expect(all.length).toBeGreaterThan(100)
    for (const [path, line] of all) {
      expect(line.trim(), path).toBe(line)
      expect(line, path).not.toBe('')
      expect(line, path).not.toMatch(/undefined|NaN|\[object| {2}/)
    }
  })
}

test('the three have the same lines, and each says something of its own', () => {
  const paths = (catalogue: Messages) => [...linesOf(catalogue)].map(([path]) => path)
  expect(paths(ru)).toEqual(paths(kk))
  expect(paths(en)).toEqual(paths(kk))
})

const TECHNICAL =
  /warcio recompress \S+ \S+|sqlite3 -json .*? >\S+|pandoc -t html -o \S+ \S+|\.warc\.gz|XML|CDX|SQLite|EPUB|WordPress|OPML|Word|Excel|CSV|Zstandard|zstd -d \S+|zip|zstd|EML|MHTML|YAML|WXR|WACZ|WET|Parquet|ORC|Arrow|duckdb -c "[^"]*"|xz|bzip2|RAR|tar|PDF|pdftotext \S+ \S+|opensearch\+https?:\S*|OpenSearch|KZNEWS_CLUSTER_[A-Z]+|GET _cluster\/health|index\.blocks|chmod|\bhttps?\b(?!:)|--[a-z-]+|kznews( (?!https?:)\w+)*|https?:\/\/\S*|URL|HTTP|RSS|Atom|Tab|bash|zsh|fish|eval|bashrc|zfunc|fpath|dates|formats|environment|~\/\S+|WARC|ARC|robots\.txt|synonyms\.txt|feeds\.(?:txt|opml)|newsboat|\.opml|JSON Lines|JSON|Markdown|UTF-8|gzip|HTML|NFC|KZNEWS_NOW|jsonl\.gz|stdin|\bid\b|"[a-z]+"|\{"title": …, "body": \[…\]\}|\b(?:OR|NOT|AND|kk|ru|en|table|tsv|json|ndjson|csv|ids|text|md|html|jsonfeed|jsonld|list|search|show|stats|import|index|check|analyze|category|body|date|all|title|body|txt|d|cyrl|latn|arab)\b|\b[A-Z]\d?\b|A\.\.B|EACCES/g

for (const lang of ['kk', 'ru'] as const) {
  test(`${lang} has no English word that is not a name`, () => {
    for (const [path, line] of linesOf(CATALOGUES[lang])) {
      expect(line.replace(TECHNICAL, '').match(/[A-Za-z]{2,}/g) ?? [], `${path}: ${line}`).toEqual(
        [],
      )
    }
  })
}

test('the letters of Kazakh are in no Russian line but examples', () => {
  for (const [path, line] of linesOf(ru)) {
    if (/examples|syntax|hint|noWords|query-missing/.test(path)) continue
    expect(line, path).not.toMatch(/[әғқңөұүһі]/i)
  }
})

describe('counted nouns', () => {
  test('are of one, few and many in Russian', () => {
    const said = [1, 2, 5, 11, 12, 21, 22, 111, 101].map((count) => ru.notices.emptyFilter(count))
    expect(said.map((line) => line.split(': ')[1])).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '11 статей',
      '12 статей',
      '21 статья',
      '22 статьи',
      '111 статей',
      '101 статья',
    ])
    expect(ru.notices.shown(1, 1)).toBe('1 из 1 статьи')
    expect(ru.notices.shown(1, 21)).toBe('1 из 21 статьи')
    expect(ru.notices.shown(3, 11)).toBe('3 из 11 статей')
    expect(ru.notices.shown(20, 10_000, true)).toBe('20 из более чем 10000 статей')
  })

  test('that are missing are of one, few and many too', () => {
    expect(ru.chart.noneFor('year', 4)).toBe('4 года — ни одной статьи')
    expect(ru.chart.noneFor('month', 21)).toBe('21 месяц — ни одной статьи')
    expect(en.chart.noneFor('week', 5)).toBe('none for 5 weeks')
    expect(en.chart.noneFor('category', 5)).toBe('none in 5 categories')
    expect(kk.chart.noneFor('day', 14)).toBe('14 күн бойы жоқ')
  })

  test('are of one and many in English, and always singular in Kazakh', () => {
    expect(en.notices.shown(1, 1)).toBe('1 of 1 article')
    expect(en.notices.shown(0, 0)).toBe('0 of 0 articles')
    expect(kk.notices.shown(2, 5)).toBe('2 / 5 мақала')
    expect(en.notices.shown(20, 10_000, true)).toBe('20 of more than 10000 articles')
    expect(kk.notices.shown(20, 10_000, true)).toBe('20 / 10000+ мақала')
  })
})

describe('the language', () => {
  test('is that of the first locale that is set and known', () => {
    expect(chooseLang([undefined, '', 'de_DE', 'ru_RU.UTF-8', 'en'])).toBe('ru')
    expect(chooseLang(['EN'])).toBe('en')
    expect(chooseLang(['kk_KZ@arab'])).toBe('kk')
  })

  test('is Kazakh when in doubt', () => {
    for (const locales of [[], ['C'], ['POSIX'], ['C.UTF-8'], ['krc'], ['../kk'], ['russian']]) {
      expect(chooseLang(locales)).toBe('kk')
    }
  })

  test('is loaded by its code', async () => {
    expect(await messagesIn('ru')).toBe(ru)
  })
})
