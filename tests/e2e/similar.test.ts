/** Similar articles of the archive, below an article on a terminal. */

import { expect, test } from 'vitest'
import { kznews, kznewsOnTerminal, SAMPLE, standingFolder } from '../support/cli.ts'

const chess = 'Шахматтан әлем чемпионатында гроссмейстер Бибісара финалда жеңіп, алтын медаль алды.'
const record = (id: string, title: string, more: object = {}) => {
  return {
    id,
    title,
    datePublished: '2024-05-01',
    body: [chess, `${title}: ${id} жазбасы.`],
    ...more,
  }
}

const folder = standingFolder({
  'archive/бәрі.json': [
    record('bir', 'Шахматшы жеңді', { related: ['Турнир аяқталды'] }),
    record('eki', 'Турнир аяқталды', { body: [chess, 'Келесі жарыс күзде Астанада болады.'] }),
    record('ush', 'Чемпион елге оралды', { body: [chess, 'Оны әуежайда жанкүйерлер қарсы алды.'] }),
    { id: 'tort', title: 'Нан қымбаттады', body: ['Дүкендерде баға өсті.'] },
  ],
})

const HEADING = 'Архивтегі ұқсас мақалалар:'
const screen = (...args: string[]) => {
  const env = { NO_COLOR: '1' }
  return kznewsOnTerminal(folder, ['show', ...args], { columns: 60, env }).stdout
}

test('is offered apart from the article’s own list, which it does not repeat', () => {
  const text = screen('bir')
  expect(text).toContain('Оқи отырыңыз:\n  • Турнир аяқталды (eki)\n')
  expect(text).toContain(`\n\n${HEADING}\n  • Чемпион елге оралды\n    1 мам. 2024 · ush\n\n`)
  expect(text.split(HEADING)[1]).not.toContain('(eki)')
  expect(text).not.toContain('Нан қымбаттады')
})

test('is no heading where there is nothing', () => {
  expect(screen('tort')).not.toContain(HEADING)
})

test('is shown below a single article on a terminal: not in a pipe, in data or between articles', () => {
  expect(screen('bir', 'ush')).not.toContain(HEADING)
  expect(kznews(folder, ['show', 'bir']).stdout).not.toContain(HEADING)
  for (const format of ['json', 'md', 'html', 'jsonfeed', 'jsonld']) {
    expect(screen('bir', '--format', format)).not.toContain('Чемпион елге оралды')
  }
})

test('goes through the pager with the rest, and speaks the language of the interface', () => {
  const env = { KZNEWS_ARCHIVE: SAMPLE, KZNEWS_PAGER: 'sed s/^/P:/', LC_ALL: 'ru', NO_COLOR: '1' }
  const { stdout } = kznewsOnTerminal(folder, ['show', '20260622'], { columns: 40, env })
  expect(stdout).toContain('P:Похожее в этом архиве:')
})
