/**
 * The golden grid: what a person or a script gets of each command in every language, at every
 * width, on a terminal and in a pipe, with colour and without. After a change that is meant:
 * `npx vitest run tests/golden -u`, and look.
 */

import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { width } from '../../src/terminal/width.ts'
import { kznews, SAMPLE, standingFolder } from '../support/cli.ts'
import { type Cell, cellsOf, pageOf, WIDTHS, withoutColor } from './cells.ts'

const folder = standingFolder()

beforeAll(() => {
  kznews(folder, ['index'], { env: { KZNEWS_ARCHIVE: SAMPLE } })
})

const LANGS = ['kk', 'ru', 'en']

/** `isData`: in a pipe it is data, the same whatever the reader’s language and width. */
type Command = { readonly args: readonly string[]; readonly isData?: true }

const COMMANDS: Readonly<Record<string, Command>> = {
  list: { args: ['list', '-n', '8'], isData: true },
  search: { args: ['search', 'әкім сайлауы', '-n', '4'], isData: true },
  show: { args: ['show', '20260622'] },
  stats: { args: ['stats', '--since', '2015'], isData: true },
  help: { args: ['--help'] },
  error: { args: ['show', '2024'] },
}

const dataOf = ({ text }: Cell) => text.slice(0, text.indexOf('--- stderr'))

for (const [name, { args, isData }] of Object.entries(COMMANDS)) {
  const piped = new Set<string>()

  for (const lang of LANGS) {
    test(`${name} in ${lang} matches its golden page in every cell`, async () => {
      const cells = cellsOf(folder, args, lang)
      expect(cells).toHaveLength(WIDTHS.length * 4)
      for (const cell of cells) {
        expect(cell.text, cell.name).not.toBe('')
        if (!cell.isTerminal || !cell.isColored) expect(cell.text, cell.name).not.toContain('\x1b')
        if (!cell.isTerminal) piped.add(dataOf(cell))
        // Of help the terms alone can be wider than a narrow terminal.
        const isFitting = cell.isTerminal && !(name === 'help' && cell.width < 80)
        for (const line of isFitting ? cell.text.split('\n') : []) {
          expect(width(withoutColor(line)), `${cell.name}: ${line}`).toBeLessThanOrEqual(cell.width)
        }
      }
      await expect(pageOf(cells)).toMatchFileSnapshot(join('grid', `${name}.${lang}.txt`))
    })
  }

  if (isData) {
    test(`${name} in a pipe is the same bytes in every cell`, () => expect(piped.size).toBe(1))
  }
}

describe('JSON is the same bytes across the grid', () => {
  /** Both ends of every axis. */
  const isCorner = ({ width: columns, isColored }: Omit<Cell, 'text'>) =>
    columns === (isColored ? WIDTHS[0] : WIDTHS.at(-1))

  for (const name of ['list', 'search', 'show', 'stats']) {
    test(name, () => {
      const { args } = COMMANDS[name]!
      const texts = LANGS.flatMap((lang) =>
        cellsOf(folder, [...args, '--json'], lang, isCorner).map(({ text, isTerminal }) => {
          // On a terminal the words of stderr stand below the data.
          const end = isTerminal ? text.search(/(?<=^[\]}]\n)/m) : text.indexOf('--- stderr')
          return text.slice(0, end)
        }),
      )
      expect(texts).toHaveLength(LANGS.length * 4)
      expect(new Set(texts).size).toBe(1)
      expect(() => JSON.parse(texts[0]!)).not.toThrow()
    })
  }
})
