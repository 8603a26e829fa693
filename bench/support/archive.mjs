// Makes an archive of any size, the same for the same seed, in flat memory.
//
//   npm run bench:archive -- --articles 100000 --out <dir> [--words <file>] [--seed 1]
//                            [--format jsonl|files]
//
// <dir> becomes an archive that kznews reads: one file of JSON Lines, or a file for each article.
// Beside the articles there is words.tsv, which kznews does not read: the word, how many articles
// hold it in any form, how often it stands in them; the commonest first.

import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { makeArticles } from './texts.mjs'
import { makeVocabulary, readVocabulary } from './vocabulary.mjs'
import { writeWords } from './words.mjs'

/** The most words in words.tsv: rarer ones make no query. */
const LISTED_WORDS = 50_000

/** The length of the pieces that are written at once, in characters. */
const PIECE = 1 << 20

/** Writes articles into one file of JSON Lines. */
export function writeLines(articles, path) {
  const file = openSync(path, 'w')
  let piece = ''
  for (const article of articles) {
    piece += `${JSON.stringify(article)}\n`
    if (piece.length < PIECE) continue
    writeSync(file, piece)
    piece = ''
  }
  writeSync(file, piece)
  closeSync(file)
}

/** Writes each article as `import` does: YYYY/MM/<id>.json. */
function writeFiles(articles, folder) {
  let made = ''
  for (const article of articles) {
    const month = join(folder, article.datePublished.slice(0, 4), article.datePublished.slice(5, 7))
    if (month !== made) mkdirSync(month, { recursive: true })
    made = month
    writeFileSync(join(month, `${article.id}.json`), `${JSON.stringify(article, null, 2)}\n`)
  }
}

/** Counts words while they are written: their articles, and how often they come. */
function makeCounts(size) {
  const articles = new Uint32Array(size)
  const occurrences = new Uint32Array(size)
  const seenIn = new Int32Array(size).fill(-1)
  const note = (lexeme, article) => {
    occurrences[lexeme]++
    if (seenIn[lexeme] === article) return
    seenIn[lexeme] = article
    articles[lexeme]++
  }
  return { articles, occurrences, note }
}

/** The words of an archive, the commonest first: [{ word, articles, occurrences }]. */
function listWords(vocabulary, counts) {
  return Array.from(counts.articles.keys())
    .filter((lexeme) => counts.articles[lexeme] > 0)
    .sort((one, other) => counts.occurrences[other] - counts.occurrences[one] || one - other)
    .slice(0, LISTED_WORDS)
    .map((lexeme) => ({
      word: vocabulary.word(lexeme),
      articles: counts.articles[lexeme],
      occurrences: counts.occurrences[lexeme],
    }))
}

/**
 * Makes an archive in `out`, a new or empty folder, and returns its words. `format` is `jsonl`, one
 * file, or `files`, one for each article.
 */
export function makeArchive({ articles: count, out, words, seed = 1, format = 'jsonl' }) {
  mkdirSync(out, { recursive: true })
  if (readdirSync(out).length > 0) throw new Error(`${out} is not empty`)
  const vocabulary = words ? readVocabulary(words) : makeVocabulary(seed)
  const counts = makeCounts(vocabulary.size)
  const articles = makeArticles({ count, seed, vocabulary, note: counts.note })
  if (format === 'jsonl') writeLines(articles, join(out, 'articles.jsonl'))
  else writeFiles(articles, out)
  const list = listWords(vocabulary, counts)
  writeWords(out, count, list)
  return list
}

function main() {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '10000' },
      out: { type: 'string' },
      words: { type: 'string' },
      seed: { type: 'string', default: '1' },
      format: { type: 'string', default: 'jsonl' },
    },
  })
  const articles = Number(values.articles)
  const isKnown = ['jsonl', 'files'].includes(values.format)
  if (!values.out || !(articles > 0) || !isKnown) {
    console.error(
      'bench:archive --articles <n> --out <dir> [--words <file>] [--seed <n>] [--format jsonl|files]',
    )
    process.exitCode = 2
    return
  }
  const start = performance.now()
  const list = makeArchive({ ...values, articles, seed: Number(values.seed) })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`${articles} articles in ${seconds} s, ${megabytes} MB of memory`)
  console.log('rank  word  share of articles')
  for (const rank of [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000]) {
    const row = list[rank - 1]
    if (row) console.log(`${rank}  ${row.word}  ${((100 * row.articles) / articles).toFixed(3)} %`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
