// The quality of the text found in web pages, as a user gets it: `kznews import --dry-run --json` on each
// page of a folder with ground-truth.json (name → articleBody, url) and html/<name>.html[.gz].
// Scored as the article extraction benchmark scores (page-scores.mjs).
//
//   npm run build && npm run eval -- --pages <dir> [--misses]

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meanScore, pageScore } from './page-scores.mjs'

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'kznews.js')

/** Commands at a time. */
const JOBS = 2

/** F1 that is to be reached; Readability alone on the same pages has .951. */
const TARGET = 0.955

/** A page under this F1 is named with `--misses`. */
const MISS = 0.9

const LINK = /\[((?:\\.|[^\]\\])*)\]\((?:https?:[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)?\)/g

/** A paragraph as it is read: the words of links, without escapes. */
const plain = (text) => text.replace(LINK, '$1').replace(/\\([[\]\\])/g, '$1')

function textOf(block) {
  if (typeof block === 'string') return plain(block)
  return (block.items ?? [block.text ?? '']).map(plain).join('\n')
}

function readPage(file, home) {
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, LC_ALL: 'C.UTF-8' }
  const args = [BIN, 'import', '--dry-run', '--json', '--archive', join(home, 'archive'), file]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 1 << 28 }, (error, stdout) => {
      const { articles = [], refused = [] } = stdout === '' ? {} : JSON.parse(stdout)
      const failed = error !== null && stdout === '' ? error.message : refused[0]?.reason
      resolve({ text: (articles[0]?.body ?? []).map(textOf).join('\n\n'), failed })
    })
  })
}

/** Reads and scores all pages of a folder; prints precision, recall and F1, and what was refused. */
export async function evaluatePages(folder, { misses = false } = {}) {
  const truths = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  const names = Object.keys(truths)
  const home = mkdtempSync(join(tmpdir(), 'kznews-pages-'))
  const scores = []
  const worker = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const path = join(folder, 'html', `${name}.html`)
      const { text, failed } = await readPage(existsSync(path) ? path : `${path}.gz`, home)
      const { articleBody, url } = truths[name]
      const score = pageScore(articleBody, text)
      scores.push(score)
      const { f1 } = meanScore([score])
      if (failed !== undefined) console.log(`refused  ${name.slice(0, 8)} ${url}: ${failed}`)
      else if (misses && f1 < MISS) console.log(`${f1.toFixed(3)}    ${name.slice(0, 8)} ${url}`)
    }
  }
  try {
    await Promise.all(Array.from({ length: JOBS }, worker))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
  const { precision, recall, f1 } = meanScore(scores)
  const short = (share) => share.toFixed(4)
  console.log(`${scores.length} pages: precision ${short(precision)}, recall ${short(recall)}`)
  console.log(`F1 of shingles of four words ${short(f1)}  >= ${TARGET}`)
}
