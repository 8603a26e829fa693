// The pictures of the README: runs kznews on a terminal of its own and writes down what it shows, as
// SVG. `npm run pictures` writes them beside this file; tests/docs/pictures.test.ts compares them.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { drawTerminal } from './draw.mjs'

const ROOT = join(import.meta.dirname, '..', '..')

const COLUMNS = 80

/** Name of the picture | what is typed | how many lines are shown; what follows is left out. */
const PICTURES = [
  ['search', 'kznews search "әкім сайлауы" -n 3'],
  ['list', 'kznews list -n 8'],
  ['show', 'kznews show 20240407', 26],
  ['stats', 'kznews stats сайлау --by year --since 2010'],
]

/** What a terminal of 80 columns gets from a command line, in Kazakh, on a fixed day. */
function onTerminal(line, home) {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TERM: 'xterm-256color',
    LC_ALL: 'kk_KZ.UTF-8',
    TZ: 'Asia/Almaty',
    KZNEWS_NOW: '2026-06-23T12:00:00+05:00',
    KZNEWS_ARCHIVE: join(ROOT, 'archive'),
    KZNEWS_PAGER: 'cat',
    KZNEWS: `"${process.execPath}" "${join(ROOT, 'bin', 'kznews.js')}"`,
  }
  const run = `stty cols ${COLUMNS} rows 60; ${line.replace(/^kznews/, `${env.KZNEWS}`)}`
  const { stdout, status, error } = spawnSync('script', ['-qec', run, '/dev/null'], {
    cwd: home,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${line} ends with ${status}: ${stdout}`)
  return stdout.replaceAll('\r\n', '\n')
}

/**
 * All pictures.
 *
 * @returns {[file: string, svg: string][]}
 */
export function makePictures() {
  const home = mkdtempSync(join(tmpdir(), 'kznews-pictures-'))
  try {
    // The first command builds the index, and would show that it does.
    onTerminal('kznews index', home)
    return PICTURES.map(([name, line, most = 60]) => {
      const shown = onTerminal(line, home).trimEnd().split('\n')
      const lines = shown.length > most ? [...shown.slice(0, most), '…'] : shown
      return [`${name}.svg`, drawTerminal([`$ ${line}`, ...lines], COLUMNS)]
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, svg] of makePictures()) writeFileSync(join(import.meta.dirname, file), svg)
}
