/** show: articles found and ids missing; other scripts; links. */

import { expect, test } from 'vitest'
import { errorOf, lines } from '../support/answers.ts'
import { article } from '../support/articles.ts'
import { kznews, kznewsOnTerminal, SAMPLE, standingFolder } from '../support/cli.ts'

const folder = standingFolder({
  'archive/бәрі.json': [
    article('bir', 'Бірінші мақала'),
    article('ekinshi', 'Екінші мақала', {
      body: ['UFC-дегі [жеңіс](https://мысал.kz/1) туралы Tengrinews.kz жазды.'],
    }),
    article('latyn', 'Qazaqstanda jańa zań', { body: ['Saılaý úshinshi aýdanda ótti.'] }),
    article('arab', 'قازاقستاندا جاڭا زاڭ', { body: ['استانادا جيىن ٴوتتى.'] }),
  ],
})

test('with several ids, the articles found are shown, each missing id is reported, and the status is 1', () => {
  const run = kznews(folder, ['show', 'bir', 'жоқ-мүлдем', 'eki', 'ekinshj', '--format', 'md'])
  expect(run.status).toBe(1)
  expect(run.stdout.match(/^# .*/gm)).toEqual(['# Бірінші мақала', '# Екінші мақала'])
  expect(lines(run.stderr)).toEqual([
    'қате: Мұндай мақала жоқ: жоқ-мүлдем',
    'кеңес: Мақалалар тізімі: kznews list',
    'қате: Мұндай мақала жоқ: ekinshj',
    'кеңес: Мүмкін: ekinshi',
  ])
})

test('as JSON the errors are JSON too, one on a line, and what is found is one document', () => {
  const run = kznews(folder, ['show', 'жоқ-1', 'bir', 'жоқ-2', '--json'])
  expect(run.status).toBe(1)
  expect(JSON.parse(run.stdout)).toHaveLength(1)
  expect(lines(run.stderr).map((line) => JSON.parse(line).error.code)).toEqual([
    'article-unknown',
    'article-unknown',
  ])
})

test('where none is found nothing is written, not even an empty document', () => {
  for (const format of ['text', 'json', 'html', 'jsonfeed']) {
    expect(kznews(folder, ['show', 'жоқ', '--format', format])).toMatchObject({
      status: 1,
      stdout: '',
    })
  }
})

test('ids of a search are shown through a pipe', () => {
  const ids = kznews(folder, ['search', 'мақала', '--format', 'ids']).stdout
  const run = kznews(folder, ['show', '-', '--format', 'md'], { input: ids })
  expect(run.status).toBe(0)
  expect(run.stdout.match(/^# .*/gm)).toHaveLength(2)
})

test('in another script, said to be so, links and foreign words as they are', () => {
  const { stdout } = kznews(folder, ['show', 'eki', '--script', 'latn'])
  expect(stdout).toContain('Ekınşı maqala\n')
  expect(stdout).toContain('Мәтін латын жазуына автоматты түрде көшірілді\n')
  expect(stdout).toContain('UFC-degı jeñıs [1] turaly Tengrinews.kz jazdy.')
  expect(stdout).toContain('[1] https://мысал.kz/1')
  expect(kznews(folder, ['show', 'latyn', '--script', 'cyrl']).stdout).toContain(
    'Сайлау үшінші ауданда өтті.',
  )
  const html = kznews(folder, ['show', 'eki', '--script', 'arab', '--format', 'html']).stdout
  expect(html).toContain('<html lang="kk-Arab-t-kk-cyrl" dir="rtl">')
  expect(kznews(folder, ['show', 'arab', '--script', 'latn', '--format', 'md']).stdout).toContain(
    '*Mätın latyn jazuyna avtomatty türde köşırıldı.*\n\nAstanada jiyn öttı.',
  )
})

test('an article already in the script is shown unchanged and unmarked', () => {
  expect(kznews(folder, ['show', 'bir', '--script', 'cyrl'])).toEqual(
    kznews(folder, ['show', 'bir']),
  )
})

test('the record is in no other script than its own: with a JSON format that is a usage error', () => {
  for (const format of ['json', 'jsonfeed', 'jsonld']) {
    const run = kznews(folder, ['show', 'bir', '--script', 'latn', '--format', format])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(errorOf(run).code).toBe('script-data')
  }
  expect(kznews(folder, ['show', 'bir', '--script', 'latin']).stderr).toContain(
    'Мәндері: cyrl, latn, arab',
  )
})

const RIGHT_TO_LEFT = '\u2067'

test('Arabic script has marks of its direction on a terminal, and none in a pipe', () => {
  const onTerminal = kznewsOnTerminal(folder, ['show', 'arab']).stdout
  expect(onTerminal).toContain(`${RIGHT_TO_LEFT}استانادا جيىن ٴوتتى.\u2069`)
  expect(onTerminal).not.toContain(`${RIGHT_TO_LEFT}id`)
  expect(kznews(folder, ['show', 'arab']).stdout).not.toContain(RIGHT_TO_LEFT)
  expect(kznewsOnTerminal(folder, ['show', 'bir']).stdout).not.toContain(RIGHT_TO_LEFT)
})

test('links are to be clicked where the terminal is known for it, else numbered', () => {
  const screen = (env: NodeJS.ProcessEnv) =>
    kznewsOnTerminal(folder, ['show', 'eki'], { env }).stdout
  const link = '\x1b]8;id=kznews-1;https://xn--80awbu3c.kz/1\x1b\\'
  const clicked = screen({ VTE_VERSION: '7600' })
  expect(clicked).toContain(link)
  expect(clicked).not.toContain('[1]')
  for (const env of [
    {},
    { VTE_VERSION: '7600', TMUX: '/tmp/x' },
    { VTE_VERSION: '7600', NO_COLOR: '1' },
    { VTE_VERSION: '7600', KZNEWS_PAGER: 'more' },
  ]) {
    const text = screen(env)
    expect(text).not.toContain('\x1b]8')
    expect(text).toContain('[1]')
  }
  expect(kznews(folder, ['show', 'eki'], { env: { FORCE_HYPERLINK: '1' } }).stdout).toContain(link)
})

test('the page is the same text with colour and without, but for headings', () => {
  const env = { KZNEWS_ARCHIVE: SAMPLE }
  const plain = kznews(folder, ['show', '20260622'], { env }).stdout
  const coloured = kznews(folder, ['show', '20260622', '--color', 'always'], { env }).stdout
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(plain)
})
