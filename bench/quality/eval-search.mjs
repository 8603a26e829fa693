// The quality of search, as a user gets it: `kznews search --json` on a folder of passages.jsonl (id,
// title, text, lead or body, url), queries.tsv and qrels.tsv, as the queries are written and as other
// hands type them. With --articles the articles are in another script: latin, arabic, ascii-q, …
//
//   npm run eval -- --search <dir> [--only written,latin,…] [--articles latin]
//   node bench/quality/eval-search.mjs <dir> [--json]

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readJudgements, readQueries, scoreAnswers } from './measures.mjs'
import { readPassages } from './pools.mjs'
import { SPELLINGS, typed } from './spellings.mjs'

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'kznews.js')

/** Commands at a time. */
const JOBS = 2

/** The part of an answer that is scored. */
const DEPTH = 100

/** The share of the nDCG@10 as written that a spelling is to keep: typos, all others. */
const LEAST = { typo: 0.93, other: 0.97 }

/** The paragraphs of a body: the texts of its blocks and the items of its lists. */
const paragraphsOf = (body) =>
  body.flatMap((block) =>
    typeof block === 'string' ? block : [block.text, ...(block.items ?? [])].filter(Boolean),
  )

/**
 * An article of a passage, typed in one of SPELLINGS: whole if the passage has a `body`, otherwise
 * of its text or lead.
 */
export function toArticle(passage, spelling = 'written') {
  const { id, title, description, text, lead, body, url, datePublished, language = 'kk' } = passage
  const write = (words) => typed(words, spelling, 1)
  const paragraphs = body
    ? paragraphsOf(body)
    : [text, lead].filter((each) => each?.trim()).slice(0, 1)
  const own = { id: String(id), url, datePublished, language }
  const summary = description && write(description)
  return { ...own, title: write(title), description: summary, body: paragraphs.map(write) }
}

/** Runs kznews; `home` holds the archive and the caches. */
function run(home, args) {
  const env = {
    ...process.env,
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    KZNEWS_ARCHIVE: join(home, 'archive'),
    LC_ALL: 'C.UTF-8',
  }
  const child = spawn(process.execPath, [BIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      output[name] += text
    })
  }
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, ...output }))
  })
}

/** Maps in order, JOBS at a time. */
async function mapAll(list, work) {
  const results = []
  let next = 0
  const worker = async () => {
    while (next < list.length) {
      const at = next++
      results[at] = await work(list[at])
    }
  }
  await Promise.all(Array.from({ length: JOBS }, worker))
  return results
}

/** The ids of an answer in JSON: an array of hits, or an object that holds one. */
function idsOf(text) {
  const answer = JSON.parse(text)
  const hits = Array.isArray(answer) ? answer : Object.values(answer).find(Array.isArray)
  return hits.map(({ id }) => id)
}

async function ask(home, query) {
  const { status, stdout, stderr } = await run(home, [
    ...['search', '--json', '-n', String(DEPTH), '--', query],
  ])
  // 1 is the answer that nothing was found.
  if (status === 0 || status === 1) return idsOf(stdout)
  throw new Error(`kznews search -- ${query} ended with ${status}: ${stderr}`)
}

/** Makes the archive of `dir` in a new folder and indexes it. */
async function makeHome(dir, spelling) {
  const home = mkdtempSync(join(tmpdir(), 'kznews-eval-'))
  mkdirSync(join(home, 'archive'))
  const articles = readPassages(dir).map((each) => JSON.stringify(toArticle(each, spelling)))
  writeFileSync(join(home, 'archive', 'passages.jsonl'), `${articles.join('\n')}\n`)
  const { status, stderr } = await run(home, ['index'])
  if (status !== 0) throw new Error(`kznews index ended with ${status}: ${stderr}`)
  return { home, passages: articles.length }
}

/** The spellings of which `only` names one or the first part: `typo` is all typos. */
function chooseSpellings(only) {
  const names = Object.keys(SPELLINGS)
  if (only === undefined) return names
  const isPart = (part, name) => name === part || name.startsWith(`${part}-`)
  const unknown = only.filter((part) => !names.some((name) => isPart(part, name)))
  if (unknown.length > 0) throw new Error(`unknown: ${unknown}; there are ${names.join(', ')}`)
  return names.filter((name) => only.some((part) => isPart(part, name)))
}

/**
 * Evaluates the search of the built program on a folder. `only` lists names of SPELLINGS or their
 * first parts, all by default; `articles` how the passages are typed; `seed` is for typos; `progress` is
 * told each name. Comes back with the
 * number of passages and queries and, for each spelling, how many queries it changes, the measures
 * over all documents and over judged ones only, and `relative`: its nDCG@10 as a share of that as
 * written, if `written` is among them.
 */
export async function evaluateSearch(
  dir,
  { only, articles = 'written', seed = 1, progress = () => {} } = {},
) {
  const queries = readQueries(readFileSync(join(dir, 'queries.tsv'), 'utf8'))
  const judgements = readJudgements(readFileSync(join(dir, 'qrels.tsv'), 'utf8'))
  const { home, passages } = await makeHome(dir, articles)
  try {
    const spellings = []
    let written
    for (const name of chooseSpellings(only)) {
      progress(name)
      const asked = queries.map(([id, query]) => [id, query, typed(query, name, seed)])
      const answers = new Map(
        await mapAll(asked, async ([id, , query]) => [id, await ask(home, query)]),
      )
      const all = scoreAnswers(answers, judgements)
      if (name === 'written') written = all.ndcg
      spellings.push({
        name,
        changed: asked.filter(([, query, other]) => query !== other).length,
        all,
        judged: scoreAnswers(answers, judgements, { judgedOnly: true }),
        ...(written === undefined ? {} : { relative: all.ndcg / written }),
      })
    }
    return { passages, queries: queries.length, spellings }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const short = (share) => share.toFixed(3).replace(/^0/, '')

const measuresText = ({ ndcg, mrr, recall10, recall100 }) =>
  [ndcg, mrr, recall10, recall100].map(short).join(' / ')

/** The results of `evaluateSearch` as a table. */
export function searchTable({ passages, queries, spellings }) {
  const row = (...cells) =>
    cells
      .map((cell, at) => cell.padEnd([16, 9, 28, 28][at] ?? 0))
      .join('')
      .trimEnd()
  return [
    `${queries} queries, ${passages} passages; nDCG@10 / MRR@10 / R@10 / R@100`,
    row('typed', 'changed', 'all documents', 'judged only', 'nDCG@10 as written'),
    ...spellings.map(({ name, changed, all, judged, relative }) => {
      const least = name.startsWith('typo') ? LEAST.typo : LEAST.other
      const verdict = relative < least ? `  under ${100 * least}` : ''
      const share = relative === undefined ? '' : `${(100 * relative).toFixed(1)} %${verdict}`
      return row(name, String(changed), measuresText(all), measuresText(judged), share)
    }),
  ].join('\n')
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      articles: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [dir] = positionals
  if (dir === undefined) {
    console.error('eval-search <dir> [--only written,latin,…] [--articles latin] [--json]')
    process.exitCode = 2
    return
  }
  // A minute and more passes.
  const progress = (name) => process.stderr.isTTY && console.error(name)
  const { articles } = values
  const result = await evaluateSearch(dir, { only: values.only?.split(','), articles, progress })
  console.log(values.json ? JSON.stringify(result, null, 2) : searchTable(result))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
