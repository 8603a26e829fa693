/**
 * Every message, brought about through the built program in each of the three languages: it is said in
 * that language, and no word of another one is. What cannot be brought about so is named with a reason.
 */

import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLine } from '../../src/cli/argv.ts'
import { usageErrorOf } from '../../src/cli/commander.ts'
import { KznewsError } from '../../src/errors.ts'
import { Database } from '../../src/index/sqlite/database.ts'
import { LANGS, type Lang } from '../../src/messages/lang.ts'
import { manyArticles } from '../support/articles.ts'
import {
  cleanEnvironment,
  filesBelow,
  kznews,
  kznewsOnTerminal,
  SAMPLE,
  standingFolder,
  temporaryFolder,
  writeFiles,
} from '../support/cli.ts'
import { CATALOGUES, expectOnly, spokenPart } from '../support/languages.ts'
import { sh } from '../support/shells.ts'
import { startKznews, until } from '../support/terminal.ts'

/** Words of no language: those of the articles and of what is typed. */
const NEUTRAL =
  'тата лала баба дада мама самалана самаланта сама тат жжжж жжжжж ббббб бабб хххх nnn lst limti javascript huge loop full ftp court сот аким әкім басшы мэр synonyms txt там lala summary tags author language image publisher'.split(
    ' ',
  )

const months = Array.from({ length: 12 }, (_, at) => ({
  id: `n${at + 1}`,
  title: `Тата ${at + 1}`,
  datePublished: `2024-${String(at + 1).padStart(2, '0')}-05T10:00+05:00`,
  categories: ['Баба'],
  body: ['Лала дада.'],
}))

const full = {
  ...months[0],
  id: 'm1',
  title: 'Самалана тата',
  description: 'Дада',
  url: 'https://x.kz/1',
  tags: ['лала'],
  authors: [{ name: 'Мама' }],
  body: ['Лала [дада](https://x.kz/2) баба.', { type: 'image', image: 0 }],
  images: [{ caption: 'Мама', credit: 'Баба' }],
  related: [{ title: 'Тата 2' }, { title: 'Лала' }],
  source: { url: 'https://x.kz/3', rights: 'лала' },
}

const deep = `{"title":"Тата","body":["дада"],"x":${'['.repeat(2000)}${']'.repeat(2000)}}`
const line = (record: unknown) => `${JSON.stringify(record)}\n`

const folder = standingFolder({
  'a/all.json': months,
  'a/full.json': full,
  'a/undated.json': { id: 'u1', title: 'Лала баба', body: ['Дада'] },
  'a/uncategorised.json': { id: 'u2', title: 'Лала', datePublished: '2020-05-01', body: ['Дада'] },
  'bad/1.json': '',
  'bad/2.json': Buffer.from('{"title":"\xe9"}', 'latin1'),
  'bad/3.json': '{"title": ',
  'bad/4.json': '{"title": x}',
  'bad/5.json': [7],
  'bad/6.json': deep,
  'bad/7.json': { id: 'p7' },
  'bad/8.jsonl': line({ id: 'p8', title: 'Тата', body: ['дада'] }).repeat(2),
  'bad/9.json': { id: 'p9', body: ['Тата'], date: '2023-02-30' },
  'bad/10.json': {
    id: 'p10',
    title: 'Тата',
    date: 'лала',
    url: 'javascript:0',
    description: { лала: 1 },
    body: ['дада'],
  },
  'bad/11.json': '[{"id":"p11","title":"Тата","body":["дада"]},{"id":"p',
  'bad/13.json': { id: 'p13', title: 'Тата', body: 'дада', лала: '2023-02-20' },
  'bad/12.json': Buffer.from('504b030414000000', 'hex'),
  'court/1.json': { id: 't1', title: 'Сот', body: ['дада'] },
  'court/synonyms.txt': 'дада, лала\nтата\n',
  'many/1.jsonl': '{"x":\n'.repeat(30),
  'im/ok.json': { id: 'i1', title: 'Тата', body: ['дада'] },
  'im/other.json': { ...months[0], body: ['Мама'] },
  'im/empty.rss': '<?xml version="1.0"?><rss version="2.0"/>',
  'im/old.arc': 'filedesc://x.arc 0.0.0.0 20040101000000 text/plain 76',
  'im/list.txt': 'Лала баба\n\nдада\nмама\n',
  'im/list.opml': '<opml><body><outline xmlUrl="https://a.kz/"/></body></opml>',
  'im/map.xml': '<urlset><url><loc>https://a.kz/</loc></url></urlset>',
  'im/other.xml': '<?xml version="1.0"?><лала/>'.replace('лала', 'lala'),
  'im/index.cdx': ' CDX N b a m s\n',
  'im/1.db': 'SQLite format 3\0',
  'im/1.epub': Buffer.from('PK\x03\x04mimetypeapplication/epub+zip', 'latin1'),
  'im/1.rtf': '{\\rtf1}',
  'im/1.xz': Buffer.from('fd377a585a00', 'hex'),
  'im/1.parquet': 'PAR1',
  'im/1.pdf': '%PDF-1.7',
  'im/unknown.csv': 'лала,баба,дада\n1,2,3\n1,2,3\n1,2,3\n',
  'im/torn.csv': 'title,text\nТата,дада\nМама,"баба\n',
  'im/summary.rss':
    '<rss version="2.0"><channel><title>Баба</title><item><title>Тата</title><description>Дада.</description></item></channel></rss>',
  'im/binary.json': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'im/none.txt': 'лала\n',
  'im/front.html':
    '<html><head><link rel="canonical" href="https://a.kz/"></head><body><p>лала</p></body></html>',
  'im/deep.html': `<!doctype html>${'<div>'.repeat(2000)}`,
  'im/page.html': '<html><body></body></html>',
  'im/broken.gz': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
  'im/empty.json': '',
})
writeFiles(folder, { 'cold/1.json': months[0] })
mkdirSync(join(folder, 'empty'))
symlinkSync('loop.json', join(folder, 'bad', 'loop.json'))
for (const name of ['bad/huge.json', 'bad/huge.jsonl']) {
  const descriptor = openSync(join(folder, name), 'w')
  ftruncateSync(descriptor, 65 * 1024 * 1024)
  closeSync(descriptor)
}

function shell(line: string, lang: Lang, env: NodeJS.ProcessEnv = {}): string {
  const set = { KZNEWS_ARCHIVE: 'a', LC_ALL: undefined, KZNEWS_LANG: lang, ...env }
  const { stdout, stderr } = sh(line, { cwd: folder, env: cleanEnvironment(folder, set) })
  return stdout + stderr
}

/** Messages, and the command line that brings them about; its environment where that matters. */
type Case = readonly [covers: string, line: string, env?: NodeJS.ProcessEnv]

const IMPORT = 'kznews import --dry-run'

const CASES: readonly Case[] = [
  ['errors.archive-missing', 'list --archive nnn'],
  ['errors.archive-unreadable', 'list --archive a/all.json/x'],
  ['errors.archive-strict', 'list --archive bad --strict >/dev/null'],
  ['errors.article-unknown', 'show 0'],
  ['errors.article-unknown', 'show m11'],
  ['errors.article-ambiguous', 'show n'],
  ['errors.date-unreadable', 'list --since лала'],
  ['errors.date-impossible', 'list --until 2023-02-30'],
  ['errors.number-invalid', 'list -n 0'],
  ['errors.choice-invalid', 'list --sort лала'],
  ['errors.choice-invalid', 'list --format лала'],
  ['errors.choice-invalid', 'list --lang лала'],
  ['errors.formats-conflict', 'list --csv --json'],
  ['errors.query-missing', 'search ""'],
  ['notices.fieldsUnknown', 'search lala:тата'],
  ['errors.input-missing', 'import nnn'],
  ['errors.input-unreadable', 'import a/all.json/x'],
  ['errors.import-nowhere', 'import im/ok.json --archive im/ok.json'],
  [
    'errors.write-failed',
    'import im/ok.json',
    { KZNEWS_ARCHIVE: '', XDG_DATA_HOME: '/dev/null/x' },
  ],
  ['errors.output-failed', 'list >/dev/full'],
  ['errors.clock-invalid', 'list --on 7d', { KZNEWS_NOW: 'лала' }],
  ['usage.unknownCommand usage.seeHelp', 'лала'],
  ['usage.unknownCommand usage.didYouMean', 'lst'],
  ['usage.unknownCommand', 'help лала'],
  ['usage.unknownOption', 'list --лала'],
  ['usage.unknownOption usage.didYouMean', 'list --limti'],
  ['usage.missingArgument', 'show'],
  ['usage.missingArgument', 'show ""'],
  ['usage.optionMissingArgument', 'list --since'],
  ['usage.excessArguments', 'list лала'],
  ['notices.sample', 'list >/dev/null', { KZNEWS_ARCHIVE: '' }],
  ['notices.emptyArchive', 'list --archive empty'],
  ['notices.emptyFilter', 'list --on 1980'],
  ['notices.categoryUnknown', 'list -c ббббб'],
  ['notices.categoryUnknown', 'list -c бабб'],
  ['notices.nothingFound', 'search жжжжж'],
  ['notices.wordsNotFound', 'search жжжжж хххх'],
  ['notices.noWords', 'search "!!!"'],
  ['notices.wordReadAs notices.onlyNear', 'search самаланта'],
  ['notices.wordsTranslated', 'search court --archive court'],
  ['notices.readAsText', 'search "тата )"'],
  ['notices.groupsUnread', 'search дада --archive court'],
  ['notices.datesUnread', 'search тата date:жжжж'],
  ['notices.wordsDropped', 'search $(seq 100)'],
  ['notices.filterEmptied', 'search тата --on 1980'],
  ['notices.onlyPartial', 'search тата жжжжж'],
  ['labels.partialHits', 'search тата жжжжж --format table'],
  ['notices.moreProblems labels.warning', 'list --archive many'],
  ['notices.index-temporary', 'list -n 1', { XDG_CACHE_HOME: '/dev/null/x' }],
  [
    'notices.index-temporary',
    'list -n 1 --archive cold',
    { XDG_CACHE_HOME: join(folder, 'cold', 'x') },
  ],
  ['notices.indexState', 'index'],
  ['notices.importDryRun notices.importDone', 'import --dry-run im/ok.json'],
  ['notices.conflict notices.conflictHint', 'import --dry-run im/other.json'],
  ['notices.refused importReasons.not-text', 'import --dry-run im/binary.json'],
  ['importReasons.no-article', 'import --dry-run im/none.txt'],
  ['importReasons.list-page', 'import --dry-run im/front.html'],
  ['importReasons.empty-feed', 'import --dry-run im/empty.rss'],
  ['importReasons.arc', 'import --dry-run im/old.arc'],
  ['importReasons.not-prose', 'import --dry-run im/list.txt'],
  ['importReasons.xml', 'import --dry-run im/other.xml'],
  ['importReasons.opml', 'import --dry-run im/list.opml'],
  ['importReasons.sitemap', 'import --dry-run im/map.xml'],
  ['errors.feeds-missing', 'import --feeds'],
  ['errors.feeds-unreadable notices.feedLines', 'import --feeds im/none.txt'],
  ['importReasons.cdx', 'import --dry-run im/index.cdx'],
  ['importReasons.database', 'import --dry-run im/1.db'],
  ['importReasons.epub', 'import --dry-run im/1.epub'],
  ['importReasons.office', 'import --dry-run im/1.rtf'],
  ['importReasons.packed', 'import --dry-run im/1.xz'],
  ['importReasons.parquet', 'import --dry-run im/1.parquet'],
  ['importReasons.pdf', 'import --dry-run im/1.pdf'],
  ['problems.columns-unknown', 'import --dry-run im/unknown.csv'],
  ['problems.table-torn', 'import --dry-run im/torn.csv'],
  ['errors.map-invalid', 'import --map лала im/ok.json'],
  ['notices.importWarnings', 'import --dry-run im/summary.rss'],
  ['errors.script-data', 'show m1 --script latn --format json'],
  ['errors.url-invalid', 'import http://'],
  ['errors.url-scheme', 'import ftp://127.0.0.1/'],
  ['errors.url-credentials', 'import http://a:b@127.0.0.1/'],
  ['errors.address-private', 'import http://127.0.0.1:9/'],
  ['importReasons.broken-gzip', 'import --dry-run im/broken.gz'],
  ['importReasons.page-too-large', 'import --dry-run im/deep.html'],
  ['problems.file-empty', 'import --dry-run im/empty.json'],
  [
    `problems.file-unreadable problems.file-empty problems.file-too-large problems.line-too-long
     problems.not-utf8 problems.not-article problems.too-deep problems.no-text
     problems.duplicate-id problems.title-missing problems.date-impossible problems.date-unreadable
     problems.field-type problems.field-unread problems.url-unsafe problems.json-torn problems.not-text`,
    'index --archive bad',
  ],
  ['labels.related labels.links labels.caption labels.source labels.tags', 'show m1'],
  ['labels.undated', 'list --format table'],
  ['chart.share chart.total', 'stats --format table'],
  ['chart.found', 'stats тата --by month --format table'],
  ['chart.uncategorised', 'stats --by category --format table'],
  ['explain.closeness explain.pieces', 'search тата лала --explain'],
  ['explain.words', 'search "\\"тата\\" сама* -дада" --explain'],
  ['labels.error', 'search'],
]

/** Messages that no command line here can bring about, and where they are tested. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'errors.archive-closed': 'of the library alone',
  'errors.article-gone': 'a race between the index and the file: tests/library',
  'errors.index-behind': 'a minute of waiting: tests/open/behind',
  'errors.index-failed': 'needs two full disks',
  'errors.usage': 'its words are those of usage',
  'usage.invalid': 'a template of commander that no command brings about: below',
  'problems.folder-unreadable': 'root may read all: tests/e2e/bad-files',
  'problems.not-json': 'two wordings: below',
  'notices.index-damaged': 'below',
  'notices.index-waiting': 'below',
  'notices.index-busy': 'below',
  'notices.shown': 'two wordings: below',
  'notices.indexing': 'below',
  'notices.importing': 'below',
  'notices.importInterrupted': 'below',
  'errors.cluster-address': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-plain': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-credentials': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-unreachable': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-timeout': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-certificate': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-foreign': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-denied': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-busy': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-read-only': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-partial': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-rules': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.cluster-failed': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.credentials-open': 'needs a cluster: tests/e2e/cluster-failures',
  'notices.answer-partial': 'needs a cluster: tests/e2e/cluster-failures',
  'errors.host-unknown': 'needs a network: tests/e2e/fetch',
  'errors.fetch-failed': 'needs a server: tests/e2e/fetch',
  'errors.fetch-timeout': 'needs a server: tests/e2e/fetch',
  'errors.fetch-too-large': 'needs a server: tests/e2e/fetch',
  'errors.fetch-redirects': 'needs a server: tests/e2e/fetch',
  'errors.robots-disallow': 'needs a server: tests/e2e/fetch',
  'errors.robots-unavailable': 'needs a server: tests/e2e/fetch',
  'errors.http-status': 'needs a server: tests/e2e/fetch',
  'notices.fetching': 'needs a server: tests/e2e/fetch',
  'notices.alike': 'needs a file of many: tests/cli/tell',
  'notices.summaryKept': 'needs a server: tests/e2e/fetch',
  'notices.collecting': 'needs two at once: tests/e2e/collect',
  'notices.skipped': 'needs a web archive: tests/import/warc',
  'importReasons.broken-zip': 'needs a zip: tests/import/containers',
  'importReasons.broken-zstd': 'needs frames: tests/import/containers',
  'importReasons.empty-zip': 'needs a zip: tests/import/containers',
  'importReasons.not-warc': 'needs a web archive: tests/import/warc',
  'importReasons.cut-short': 'needs a web archive: tests/import/warc',
  'importReasons.body-too-large': 'needs a web archive: tests/import/warc',
  'importReasons.too-slow': 'needs a slow source: tests/import/budget',
}

const split = (covers: string) => covers.split(/\s+/)

for (const lang of LANGS) {
  describe(`in ${lang}`, () => {
    for (const [covers, words, env] of CASES)
      test(`${covers}: kznews ${words}`, () => {
        const said = shell(`kznews ${words}`, lang, env)
        for (const path of split(covers)) expect(said).toContain(spokenPart(lang, path))
        expectOnly(lang, said.replaceAll(folder, ''), NEUTRAL)
      })

    test('an error as JSON is in the same language', () => {
      const said = shell('kznews show 0 --json', lang)
      expect(JSON.parse(said).error.message).toContain(spokenPart(lang, 'errors.article-unknown'))
    })

    test('how much is shown, of how many, or of more', () => {
      const { shown } = CATALOGUES[lang].notices
      const said = shell('kznews list -n 1', lang)
      expect(said).toContain(shown(1, 15))
      expectOnly(lang, `${said}${shown(1, 10_000, true)}`, NEUTRAL)
    })

    test('broken JSON is reported with its place, or as truncated', () => {
      const said = shell('kznews index --archive bad', lang)
      const say = CATALOGUES[lang].problems['not-json']
      expect(said).toContain(`3.json: ${say({})}`)
      expect(said).toContain(`4.json: ${say({ line: 1, column: 11 })}`)
    })

    test('a page that cannot be read yet is refused in it', () => {
      expectOnly(lang, shell(`${IMPORT} im/page.html`, lang), NEUTRAL)
    })

    test('a damaged index is reported', () => {
      const cache = join(folder, `cache-${lang}`)
      shell('kznews list', lang, { XDG_CACHE_HOME: cache })
      const [index] = filesBelow(cache).filter((file: string) => /index-[^/]*\.db$/.test(file)) as [
        string,
      ]
      writeFileSync(join(cache, index), 'лала'.repeat(1000))
      const said = shell('kznews list -n 1', lang, { XDG_CACHE_HOME: cache })
      expect(said).toContain(spokenPart(lang, 'notices.index-damaged'))
      expectOnly(lang, said, NEUTRAL)
    })

    test('an index that another process writes or builds is reported', async () => {
      const own = temporaryFolder()
      writeFiles(own, { 'archive/1.json': months[0] })
      const env = { LC_ALL: undefined, KZNEWS_LANG: lang }
      kznews(own, ['list'], { env })
      const cache = join(own, '.cache')
      const [index] = filesBelow(cache).filter((file: string) => /index-[^/]*\.db$/.test(file)) as [
        string,
      ]
      const writer = new Database(join(cache, index))
      writer.exec('BEGIN IMMEDIATE')
      writeFiles(own, { 'archive/2.json': months[1] })
      const busy = kznews(own, ['list'], { env })
      writer.exec('ROLLBACK')
      writer.close()
      expect(busy.stderr).toContain(spokenPart(lang, 'notices.index-busy'))
      expectOnly(lang, busy.stdout + busy.stderr, NEUTRAL)

      const lock = new Database(join(cache, index, '..', 'lock.db'))
      lock.exec('BEGIN EXCLUSIVE')
      const { said, ended } = startKznews(own, ['index', '--rebuild'], env)
      await until(() => said.output.includes(spokenPart(lang, 'notices.index-waiting')))
      lock.exec('ROLLBACK')
      lock.close()
      const { status, output } = await ended
      expect(status).toBe(0)
      expectOnly(lang, output.replaceAll(own, ''), NEUTRAL)
    })

    test('the bars of indexing and importing, and an import that is interrupted', async () => {
      const own = temporaryFolder()
      const env = { LC_ALL: undefined, KZNEWS_LANG: lang }
      // Work of less than half a second shows no bar.
      const all = manyArticles(9000, 'n', 7)
      writeFiles(own, {
        'archive/all.jsonl': all.map(line).join(''),
        'new.jsonl': ['x', 'y', 'z']
          .flatMap((first) => all.map((each) => line({ ...each, id: first + each.id })))
          .join(''),
      })
      const list = kznewsOnTerminal(own, ['list', '-n', '1'], { env })
      expect(list.stdout).toMatch(
        new RegExp(`\\r${CATALOGUES[lang].notices.indexing} [█░]+ \\d+ %`),
      )
      const imported = kznewsOnTerminal(own, ['import', '--dry-run', '--json', 'new.jsonl'], {
        env,
      })
      expect(imported.stdout).toMatch(
        new RegExp(`\\r${CATALOGUES[lang].notices.importing} [█░]+ \\d+ %`),
      )
      const { child, ended } = startKznews(own, ['import', 'new.jsonl'], env)
      await until(() => filesBelow(join(own, 'archive')).length > 3)
      child.kill('SIGINT')
      const { output } = await ended
      expect(output).toContain(spokenPart(lang, 'notices.importInterrupted'))
      expectOnly(lang, output, NEUTRAL)
    })

    test('every help page', () => {
      for (const command of ['', ...Object.keys(CATALOGUES.kk.commands)]) {
        const said = shell(`kznews ${command} --help`, lang)
        expect(said).toContain(CATALOGUES[lang].program.titles.usage)
        expectOnly(lang, said, NEUTRAL)
      }
    })

    test('the terms of an analysis', () => {
      const words = 'балаларымыздан барамын баладай бармадым 2024 17:00 a@b.kz'
      const said = shell(`kznews analyze ${words} --format table`, lang)
      const pieces = words.split(' ').flatMap((word) =>
        [...word].flatMap((_, at) => {
          return [...word].map((__, end) => word.slice(at, end + 1))
        }),
      )
      const terms = said.replace(/\p{L}+/gu, (word) => (pieces.includes(word) ? '' : word))
      if (lang === 'kk') expect(terms).toContain('көптік жалғауы')
      if (lang !== 'kk') expect(terms).not.toMatch(/[әғқңөұүһі]/)
      if (lang !== 'en') expect(terms.replaceAll('a@b.kz', '')).not.toMatch(/[a-z]{3}/)
    })
  })
}

/** The abbreviations of months in lists. */
const MONTHS: Readonly<Record<Lang, string>> = {
  kk: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.',
  ru: 'янв. фев. мар. апр. мая июн. июл. авг. сен. окт. ноя. дек.',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
}

test('dates are in the language of the interface', () => {
  for (const lang of LANGS) {
    const list = shell('kznews list --on 2024 --sort oldest --format table', lang)
    const found = [...list.matchAll(/^5 (\S+) 2024/gm)].map(([, month]) => month)
    expect([...new Set(found)]).toEqual(MONTHS[lang].split(' '))
    const show = shell('kznews show n6', lang)
    expect(show).toContain(
      { kk: '5 маусым 2024 жыл', ru: '5 июня 2024 г.', en: '5 June 2024' }[lang],
    )
  }
})

test('every error, notice, problem and reason is brought about, or said to be tested elsewhere', () => {
  const covered = new Set([
    ...CASES.flatMap(([covers]) => split(covers)),
    ...Object.keys(ELSEWHERE),
  ])
  const parts = ['errors', 'problems', 'notices', 'importReasons', 'usage'] as const
  const all = parts.flatMap((part) =>
    Object.keys(CATALOGUES.kk[part]).map((name) => `${part}.${name}`),
  )
  expect(all.filter((path) => !covered.has(path))).toEqual([])
  expect(Object.keys(ELSEWHERE).filter((path) => !all.includes(path))).toEqual([])
})

test('machine formats are the same bytes in every language', () => {
  for (const words of [
    'list --json',
    'search тата --csv',
    'show m1 --format html',
    'stats --format tsv',
    'analyze балалар --json',
  ]) {
    const [first, ...others] = LANGS.map((lang) => shell(`kznews ${words} 2>/dev/null`, lang))
    for (const other of others) expect(other).toBe(first)
  }
})

describe('commander', () => {
  const library = (name: string) =>
    readFileSync(join(SAMPLE, '..', 'node_modules', 'commander', 'lib', name), 'utf8')

  // A canary: an upgrade that brings another sentence must be looked at, and put into words of ours.
  test('has the templates of errors that we know, and no other', () => {
    const templates = [...library('command.js').matchAll(/`error: ([^`]*)`/g)].map(
      ([, text = '']) => text.replace(/\$\{[^}]*\}/g, '…'),
    )
    expect(templates).toEqual([
      "option '…' argument '…' is invalid.",
      "option '…' value '…' from env '…' is invalid.",
      "command-argument value '…' is invalid for argument '…'.",
      "missing required argument '…'",
      "option '…' argument missing",
      "required option '…' not specified",
      '… cannot be used with …',
      "unknown option '…'…",
      'too many arguments…. Expected … argument… but got ….',
      "unknown command '…'…",
    ])
    const codes = [...library('command.js').matchAll(/code: '(commander\.\w+)'/g)].map(
      ([, code]) => code,
    )
    expect([...new Set(codes)].sort()).toEqual([
      'commander.conflictingOption',
      'commander.excessArguments',
      'commander.missingArgument',
      'commander.missingMandatoryOptionValue',
      'commander.optionMissingArgument',
      'commander.unknownCommand',
      'commander.unknownOption',
    ])
  })

  test('has the titles and notes of help that we know, and no other', () => {
    const titles = [...library('help.js').matchAll(/'([A-Z][A-Za-z ]+:)'/g)].map(
      ([, title]) => title,
    )
    expect([...new Set(titles)].sort()).toEqual([
      'Arguments:',
      'Commands:',
      'Global Options:',
      'Options:',
      'Usage:',
    ])
    const notes = [...library('help.js').matchAll(/`(\w+): \$\{/g)].map(([, note]) => note)
    expect([...new Set(notes)].sort()).toEqual(['choices', 'default', 'env', 'preset'])
    const suggestions = [...library('suggestSimilar.js').matchAll(/`\\n\((.*?)\$/g)].map(
      ([, text]) => text,
    )
    expect(suggestions).toEqual(['Did you mean one of ', 'Did you mean '])
  })

  /** Everything that commander can refuse, with a line that it could be about. */
  const REFUSED: readonly (readonly [code: string, line: string])[] = [
    ['unknownCommand', 'rnu'],
    ['unknownOption', 'list --knid'],
    ['missingArgument', 'show'],
    ['optionMissingArgument', 'list --since'],
    ['excessArguments', 'list x'],
    ['conflictingOption', 'list'],
    ['missingMandatoryOptionValue', 'list'],
    ['invalidArgument', 'list'],
  ]

  test.each(REFUSED)('%s, of "%s", is refused in the language of the interface', (code, words) => {
    for (const lang of LANGS) {
      const refused = { code: `commander.${code}`, message: "error: option '--must <x>'" }
      const error = usageErrorOf(refused, readLine(words.split(' ')), CATALOGUES[lang])
      expect(error).toBeInstanceOf(KznewsError)
      const { message, hint } = error.facts as { message: string; hint: string }
      expectOnly(lang, `${message}\n${hint}`, [...NEUTRAL, 'x', 'rnu', 'knid'])
    }
  })

  test.each([
    ['list --jsno', 'error\n(Did you mean --json?)', '--json'],
    ['list --son', 'error\n(Did you mean one of --json, --on?)', '--json, --on'],
    ['hlep', 'error\n(Perhaps help)', 'help'],
    ['list --жоқ', 'error', undefined],
  ])('of "%s" its suggestions are names of ours, in any sentence', (words, message, near) => {
    const line = readLine(words.split(' '))
    const { facts } = usageErrorOf(
      { code: 'commander.unknownOption', message },
      line,
      CATALOGUES.en,
    )
    expect((facts as { hint: string }).hint.startsWith('Did you mean')).toBe(near !== undefined)
    if (near !== undefined) expect(facts).toMatchObject({ hint: `Did you mean: ${near}?` })
  })
})
