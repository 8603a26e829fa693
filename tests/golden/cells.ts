/**
 * The output of a command in every cell of a grid, terminal or pipe × width × colour, as one page to
 * be looked at: equal cells are one, and what is equal but for the colours is named and not repeated.
 */

import { cleanEnvironment, lineOf, onTerminal, SAMPLE } from '../support/cli.ts'
import { sh } from '../support/shells.ts'

export const WIDTHS = [40, 80, 120] as const

const COLORS = ['colour', 'NO_COLOR'] as const

/** The separator of two runs in the output of a shell: a control that no text passes the gate with. */
const MARK = '\x1e'

export type Cell = {
  readonly name: string
  readonly width: number
  readonly isTerminal: boolean
  readonly isColored: boolean
  /** On a terminal everything; in a pipe stdout, and below a line with the status stderr. */
  readonly text: string
}

/** Runs lines of a shell in a folder, on a terminal or in a pipe. */
function shell(folder: string, lines: readonly string[], isTerminal: boolean, lang: string) {
  const env = { KZNEWS_ARCHIVE: SAMPLE, KZNEWS_LANG: lang, KZNEWS_PAGER: 'cat', TERM: 'xterm-256color' }
  const script = lines.join('\n')
  if (isTerminal) return onTerminal(folder, script, env).stdout
  return sh(script, { cwd: folder, env: cleanEnvironment(folder, env) }).stdout
}

/** Runs a command in every cell, or in those that `isWanted`. */
export function cellsOf(
  folder: string,
  args: readonly string[],
  lang: string,
  isWanted: (cell: Omit<Cell, 'text'>) => boolean = () => true,
): Cell[] {
  const command = lineOf(args)
  return [true, false].flatMap((isTerminal) => {
    const cells = WIDTHS.flatMap((width) =>
      COLORS.map((color) => ({
        name: `${isTerminal ? 'terminal' : 'pipe'} ${width} ${color}`,
        width,
        isTerminal,
        isColored: color === 'colour',
      })),
    ).filter(isWanted)
    const lines = cells.map(({ width, isColored }) => {
      const size = isTerminal ? `stty cols ${width} rows 200;` : ''
      const set = [...(isTerminal ? [] : [`COLUMNS=${width}`]), ...(isColored ? [] : ['NO_COLOR=1'])]
      const run = `${set.join(' ')} ${command}`
      const end = `printf '${MARK}'`
      if (isTerminal) return `${size} ${run}; ${end}`
      return `${run} 2>stderr; echo "--- stderr, $?"; cat stderr; ${end}`
    })
    const texts = shell(folder, lines, isTerminal, lang).split(MARK)
    return cells.map((cell, at) => ({ ...cell, text: texts[at] ?? '' }))
  })
}

const TAGS: Readonly<Record<string, string>> = {
  1: '‹bold›',
  2: '‹dim›',
  22: '‹/›',
  31: '‹red›',
  32: '‹green›',
  33: '‹yellow›',
  36: '‹cyan›',
  39: '‹/color›',
}

/** Our colours as tags; anything else that begins with an escape stays to be seen. */
export function readable(text: string): string {
  return text.replace(/\x1b\[(\d+)m/g, (code, number) => TAGS[number] ?? JSON.stringify(code))
}

export function withoutColor(text: string): string {
  return text.replace(/\x1b\[\d+m/g, '')
}

/** The cells as a page: those that are alike below one head. */
export function pageOf(cells: readonly Cell[]): string {
  const sections: { text: string; names: string[] }[] = []
  for (const { name, text } of cells) {
    const same = sections.find((section) => section.text === text)
    const bare = sections.find((section) => withoutColor(section.text) === text)
    if (same) same.names.push(name)
    else if (bare) bare.names.push(`${name} (without the tags)`)
    else sections.push({ text, names: [name] })
  }
  return sections
    .map(({ text, names }) => `${names.map((name) => `=== ${name}\n`).join('')}${readable(text)}`)
    .join('\n')
}
