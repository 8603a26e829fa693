// Slips in the words of a query, on a folder of passages.jsonl (see eval-search.mjs) and lists of
// `typed<TAB>meant`. Where nothing is meant the typed word is right and the passages lack it: any
// offer is wrong, and so is any hit.
//
//   npm run eval -- --search <dir> --slips <list.tsv>[,<list.tsv>…] [--misses]

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toArticle } from './eval-search.mjs'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const load = (file) => import(pathToFileURL(join(DIST, file)).href)

/** Families that a reader looks at. */
const LOOKED_AT = 10

function rowsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.map((line) => line.split('\t')).filter(([typed = '']) => typed.trim() !== '')
}

/** The families that a word was taken for, the first first: its own where the archive has that. */
function familiesOf({ total, words }, typed, { normalizeWord, stem, tokenize }) {
  const near = words.near.flatMap(({ forms }) => forms.map(({ form }) => stem(form)))
  const translated = words.translated.flatMap(({ kazakh }) =>
    kazakh.map((word) => stem(normalizeWord(word))),
  )
  if (near.length + translated.length > 0) return [...new Set([...near, ...translated])]
  return total > 0 ? tokenize(typed).map(({ form }) => stem(form)) : []
}

/** The archive of a folder's passages, in a place of its own. */
async function openPassages(dir, home) {
  const { openArchive } = await load('library.js')
  const lines = readFileSync(join(dir, 'passages.jsonl'), 'utf8').trim().split('\n')
  const articles = lines.map((line) => JSON.stringify(toArticle(JSON.parse(line))))
  const file = join(home, 'passages.jsonl')
  writeFileSync(file, `${articles.join('\n')}\n`)
  return openArchive(file, { cache: join(home, 'cache') })
}

const share = (part, all) => (part / all).toFixed(3)

/** What became of a list's words, and a line for each that was taken wrongly. */
async function judge(archive, rows, kazakh) {
  const sum = { typos: 0, first: 0, inTen: 0, right: 0, left: 0, pages: 0 }
  const wrong = []
  for (const [typed, meant = ''] of rows) {
    const answer = await archive.search(typed, { limit: LOOKED_AT })
    const families = familiesOf(answer, typed, kazakh)
    if (meant === '') {
      const isLeft = families.length + answer.hits.length === 0
      sum.right++
      sum.left += isLeft
      sum.pages += answer.hits.length > 0
      if (!isLeft) wrong.push(`${typed} → ${families.join(', ')}`)
      continue
    }
    const place = families.indexOf(kazakh.stem(meant))
    sum.typos++
    sum.first += place === 0
    sum.inTen += place >= 0 && place < LOOKED_AT
    if (place !== 0) wrong.push(`${typed} < ${meant}: ${families.slice(0, 4).join(', ')}`)
  }
  return { sum, wrong }
}

function linesOf({ typos, first, inTen, right, left, pages }) {
  return [
    typos > 0 && `first ${share(first, typos)}, in ten ${share(inTen, typos)} of ${typos} slips`,
    right > 0 && `left alone ${share(left, right)}, pages ${pages} of ${right} right words`,
  ].filter(Boolean)
}

/** Prints lines for each list, and with `misses` what each wrong word was taken for. */
export async function evaluateSlips(dir, files, { misses = false } = {}) {
  const kazakh = await load('kazakh.js')
  const home = mkdtempSync(join(tmpdir(), 'kznews-slips-'))
  const archive = await openPassages(dir, home)
  try {
    for (const file of files) {
      const { sum, wrong } = await judge(archive, rowsOf(file), kazakh)
      for (const line of linesOf(sum)) console.log(`${basename(file)}: ${line}`)
      if (misses) for (const each of wrong) console.log(`  ${each}`)
    }
  } finally {
    await archive.close()
    rmSync(home, { recursive: true, force: true })
  }
}
