// kznews over a generated archive, beside what a person would use instead, in one run: CPU of whole
// cold commands over that of `node -e 0`, peak memory, the size of the index and what it costs.
//
//   npm run bench:scale [-- --articles 10000] [--format files|jsonl] [--rounds 9] [--seed 1]
//                       [--words <file>] [--dir <dir>] [--only kznews,grep,…]
//
// With --dir the archive (<dir>/archive, as bench:archive makes it) and the indexes stay there, and
// those that are there already are used again: what building them costs is not measured then.

import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeArchive } from '../support/archive.mjs'
import { cpuRatios, kznews, makeHome, measure, measureWithPeak } from '../support/cpu.mjs'
import { makeArticles } from '../support/texts.mjs'
import { makeVocabulary } from '../support/vocabulary.mjs'
import { pickWords, readWords } from '../support/words.mjs'
import { makeContestants } from './contestants.mjs'

/** The queries, by the shares of the articles that hold the words in some form, 1 the commonest. */
const QUESTIONS = [
  { name: 'rare, common', shares: [0.0005, 0.25], operator: 'AND' },
  { name: 'two middling', shares: [0.01, 0.02], operator: 'AND' },
  { name: 'five words', shares: [1, 0.3, 0.1, 0.03, 0.01], operator: 'OR' },
]

const DASH = '–'
const cells = (first, ...rest) =>
  [first.padEnd(18), ...rest.map((cell) => cell.padStart(14))].join('')
const fixed = (number, digits = 2) => (number === undefined ? DASH : number.toFixed(digits))
const megabytes = (bytes) => fixed(bytes === undefined ? undefined : bytes / (1 << 20), 0)

/** The bytes of a file, or of all files below a folder. */
function sizeOf(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

/** 1 and 123 are what grep and xargs say when there is nothing, kznews says 1 too; Node when it fails. */
const hasFailed = ({ status, stderr }) => ![0, 1, 123].includes(status) || /\n +at /.test(stderr)

/** The line of an error that says what it is. */
function complaint({ status, stderr }) {
  const lines = stderr.trim().split('\n')
  return (lines.find((line) => /error/i.test(line)) ?? `exit ${status} ${lines[0]}`).slice(0, 100)
}

/** Builds the index of a contestant unless it is there. What it cost, or why it is left out. */
function buildIndex({ build, index }, place) {
  if (!build || existsSync(index)) return {}
  const built = measureWithPeak(build, place)
  if (!hasFailed(built)) return { built }
  rmSync(index, { recursive: true, force: true })
  return { reason: `building its index failed: ${complaint(built)}` }
}

/** Builds all indexes and prints what they cost. Returns those who can search, with reasons. */
function buildIndexes(contestants, { count, only, place }) {
  console.log(`\n${cells('index', 'CPU s', 'wall s', 'over FTS5', 'peak MB', 'KB an article')}`)
  const ready = []
  const skipped = []
  const rows = []
  for (const contestant of contestants) {
    const { name, missing, most = Number.POSITIVE_INFINITY, index } = contestant
    if (only && !only.includes(name.toLowerCase().replaceAll(' ', '-'))) continue
    const reason = missing ?? (count > most ? `not above ${most} articles` : undefined)
    const result = reason === undefined ? buildIndex(contestant, place) : { reason }
    if (result.reason) skipped.push(`${name}: ${result.reason}`)
    else ready.push(contestant)
    if (index && !result.reason) rows.push({ name, index, ...result.built })
  }
  const plain = rows.find(({ name }) => name === 'FTS5 unicode61')?.cpu
  for (const { name, index, cpu, wall, peak } of rows) {
    const ratio = plain && cpu ? cpu / plain : undefined
    const size = fixed(sizeOf(index) / count / 1024)
    console.log(cells(name, fixed(cpu, 1), fixed(wall, 1), fixed(ratio), megabytes(peak), size))
  }
  return { ready, skipped }
}

/** Asks a contestant once, unmeasured, and returns whether it can answer; says so when it fails. */
function tryOnce({ name, search }, words, { operator }, place) {
  const line = search(words, operator)
  if (line === undefined) return {}
  const first = measureWithPeak(line, place)
  const about = `${name}, ${words.join(` ${operator} `)}`
  if (hasFailed(first)) return { note: `${about}: ${complaint(first)}` }
  const note = first.stdout === '' ? `${about}: found nothing` : undefined
  return { line, peak: first.peak, note }
}

/** Asks everyone each question; prints a row for each of them, then what is to be said. */
function askAll(contestants, words, { place, rounds }) {
  const notes = []
  const columns = QUESTIONS.map((question, at) => {
    const tried = contestants.map((each) => tryOnce(each, words[at], question, place))
    notes.push(...tried.flatMap(({ note }) => note ?? []))
    const lines = tried.flatMap(({ line }) => line ?? [])
    const ratios = cpuRatios(lines, place, { rounds })
    return tried.map(({ line, peak }) => ({
      peak,
      ratio: line === undefined ? undefined : ratios[lines.indexOf(line)],
    }))
  })
  const names = QUESTIONS.map(({ name }) => name)
  console.log(`\n${cells('search', ...names, 'peak MB')}`)
  for (const [at, { name }] of contestants.entries()) {
    const answers = columns.map((column) => column[at])
    const peaks = answers.flatMap(({ peak }) => peak ?? [])
    const peak = peaks.length > 0 ? Math.max(...peaks) : undefined
    console.log(cells(name, ...answers.map(({ ratio }) => fixed(ratio)), megabytes(peak)))
  }
  for (const note of notes) console.log(note)
}

/** `kznews list`, each time after one more article came; they are taken away again. */
function listAfterAdding(archive, { place, rounds }) {
  const added = []
  const articles = makeArticles({ count: rounds + 9, seed: 77, vocabulary: makeVocabulary(1) })
  const prepare = () => {
    const { value: article } = articles.next()
    const file = join(archive, '2024', '12', `added-${article.id}.json`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify({ ...article, datePublished: '2024-12-31' }, null, 2)}\n`)
    added.push(file)
  }
  const list = kznews('--archive', archive, 'list')
  try {
    const [ratio] = cpuRatios([list], place, { rounds, prepare })
    const [still] = cpuRatios([list], place, { rounds })
    console.log(`\nlist: ${fixed(still)}; after one article was added: ${fixed(ratio)}`)
  } finally {
    for (const file of added) rmSync(file)
    measure(list, place)
  }
}

function main() {
  const string = { type: 'string' }
  const { values } = parseArgs({
    options: {
      articles: { ...string, default: '10000' },
      format: string,
      rounds: { ...string, default: '9' },
      seed: { ...string, default: '1' },
      words: string,
      dir: string,
      only: string,
    },
  })
  const place = makeHome()
  const folder = resolve(values.dir ?? place.home)
  place.env.XDG_CACHE_HOME = join(folder, 'cache')
  const archive = join(folder, 'archive')
  try {
    if (!existsSync(archive)) {
      const count = Number(values.articles)
      // As files a million articles take twice the room.
      const format = values.format ?? (count > 100_000 ? 'jsonl' : 'files')
      const { seed, words } = values
      makeArchive({ articles: count, out: archive, words, seed: Number(seed), format })
    }
    const list = readWords(archive)
    const format = existsSync(join(archive, 'articles.jsonl')) ? 'jsonl' : 'files'
    const rounds = Number(values.rounds)
    const words = QUESTIONS.map(({ shares }) => pickWords(list, shares))
    console.log(
      `${list.articles} articles (${format}); CPU over \`node -e 0\`, medians of ${rounds}`,
    )
    for (const [at, { name, operator }] of QUESTIONS.entries()) {
      console.log(`${name}: ${words[at].join(` ${operator} `)}`)
    }
    const contestants = makeContestants({ archive, format, folder })
    const only = values.only?.split(',')
    const { ready, skipped } = buildIndexes(contestants, { count: list.articles, only, place })
    askAll(ready, words, { place, rounds })
    listAfterAdding(archive, { place, rounds })
    for (const line of skipped) console.log(`left out: ${line}`)
  } finally {
    place.remove()
  }
}

main()
