// How good the ranking is on judged sets, each alone or in a pool of other texts, in one process by
// the published library; and whether another build is better or worse, by a paired bootstrap.
//
//   npm run eval:ranking -- --set <dir> [--set <dir>] [--pool <file or dir>]… [--singly]
//       [--queries queries.tsv] [--library dist/library.js] [--against <other library.js>]
//
// `R@200` is the share of the relevant documents that reach the window that is ranked. `--singly` leaves
// the sentences of a pool unjoined: documents of very unlike length.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { pairedBootstrap } from './bootstrap.mjs'
import { toArticle } from './eval-search.mjs'
import { scoreQuery } from './measures.mjs'
import { readFillers, readSet } from './pools.mjs'

/** The candidates that the ranking orders; see RANKING.window. */
const WINDOW = 200

const root = join(import.meta.dirname, '..', '..')

/** Asks a library all queries of a set; the answer is query → ids, best first. */
async function askAll(library, archive, cache, queries) {
  const { openArchive } = await import(pathToFileURL(resolve(library)).href)
  const opened = await openArchive(archive, { cache })
  const answers = new Map()
  for (const [id, text] of queries) {
    const { hits } = await opened.search(text, { limit: WINDOW })
    answers.set(
      id,
      hits.map((hit) => hit.id),
    )
  }
  await opened.close()
  return answers
}

/** What one query's answer is worth: over all documents, over judged ones, and in the window. */
function scoresOf(ranked, grades) {
  const relevant = [...grades].filter(([, grade]) => grade > 0)
  const reached = new Set(ranked)
  return {
    ...scoreQuery(ranked, grades),
    judged: scoreQuery(
      ranked.filter((document) => grades.has(document)),
      grades,
    ).ndcg,
    window: relevant.filter(([document]) => reached.has(document)).length / relevant.length,
  }
}

const MEASURES = [
  ['nDCG@10', 'ndcg'],
  ['judged', 'judged'],
  ['MRR@10', 'mrr'],
  ['R@10', 'recall10'],
  ['R@100', 'recall100'],
  ['R@200', 'window'],
]

/** The scores of each query of a set, in its order. */
export function scoreSet({ queries, judgements }, answers) {
  return queries.flatMap(([id]) => {
    const grades = judgements.get(id)
    const isAnswerable = [...grades.values()].some((grade) => grade > 0)
    return isAnswerable ? [scoresOf(answers.get(id) ?? [], grades)] : []
  })
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const short = (share) => share.toFixed(3).replace(/^(-?)0/, '$1')

function line(name, scores) {
  const cells = MEASURES.map(([, key]) => short(mean(scores.map((score) => score[key]))).padEnd(9))
  return `${name.padEnd(24)}${cells.join('')}`.trimEnd()
}

function difference(before, after) {
  const cells = ['ndcg', 'judged'].map((key) => {
    const { difference, low, high } = pairedBootstrap(
      before.map((score) => score[key]),
      after.map((score) => score[key]),
    )
    return `${key} ${short(difference)} [${short(low)}, ${short(high)}]`
  })
  return `${''.padEnd(24)}${cells.join('   ')}`
}

/** Writes the archive of a set and its pool. */
function writeArchive(folder, { passages }, fillers) {
  mkdirSync(folder)
  const records = [...passages, ...fillers].map((each) => JSON.stringify(toArticle(each)))
  writeFileSync(join(folder, 'passages.jsonl'), `${records.join('\n')}\n`)
}

async function main() {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true, default: [] },
      pool: { type: 'string', multiple: true, default: [] },
      singly: { type: 'boolean', default: false },
      queries: { type: 'string', default: 'queries.tsv' },
      library: { type: 'string', default: join(root, 'dist', 'library.js') },
      against: { type: 'string' },
    },
  })
  if (values.set.length === 0) {
    console.error('eval:ranking --set <dir> [--pool <path>]… [--against <library.js>]')
    process.exitCode = 2
    return
  }
  const fillers = readFillers(values.pool, { joined: !values.singly })
  const home = mkdtempSync(join(tmpdir(), 'kznews-ranking-'))
  process.on('exit', () => rmSync(home, { recursive: true, force: true }))
  const heads = MEASURES.map(([head]) => head.padEnd(9)).join('')
  console.log(`${'set (documents)'.padEnd(24)}${heads}`.trimEnd())
  for (const [at, dir] of values.set.entries()) {
    const set = readSet(dir, values.queries)
    const archive = join(home, `archive-${at}`)
    writeArchive(archive, set, fillers)
    const ask = async (library, cache) =>
      scoreSet(set, await askAll(library, archive, join(home, cache), set.queries))
    const scores = await ask(values.library, `cache-${at}`)
    console.log(line(`${set.name} (${set.passages.length + fillers.length})`, scores))
    if (values.against === undefined) continue
    const before = await ask(values.against, `against-${at}`)
    console.log(line('  against', before))
    console.log(difference(before, scores))
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
