// Tries other constants of the ranking on a folder of passages, queries and judgements, one after
// the other, and prints what would be better: each constant of RANKING by what its comment allows.
//
//   npm run tune -- <dir> [--passes 1]
//
// Its findings hold for one set of queries: take those that help other sets too.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { bundleDefines } from '../../build/defines.mjs'
import { toArticle } from './eval-search.mjs'
import { readJudgements, readQueries, scoreAnswers } from './measures.mjs'
import { readPassages } from './pools.mjs'

const root = join(import.meta.dirname, '..', '..')

/** Each constant: its path in RANKING or KINSHIP, and the values to try. */
const TRIALS = [
  ['weights.title', [2, 3, 4, 6, 8]],
  ['weights.description', [1, 2, 3, 4]],
  ['k1', [0.4, 0.6, 0.8, 1, 1.2]],
  ['b.title', [0, 0.1, 0.3, 0.5]],
  ['b.body', [0.2, 0.4, 0.6, 0.75]],
  ['proximity', [0.5, 0.8, 1, 1.5]],
  ['stopWords', [0, 0.2, 0.3, 0.5, 1]],
  ['early.weight', [0, 0.3, 0.6, 0.9]],
  ['early.places', [10, 25, 50, 100]],
  ['drawnNear', [0.3, 0.6, 0.8, 1]],
  ['kinship.folded', [0.2, 0.3, 0.5, 0.9]],
  ['kinship.near', [0.2, 0.3, 0.5, 0.7]],
  ['kinship.voice', [0.05, 0.1, 0.2, 0.3]],
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { passes: { type: 'string', default: '1' } },
})
const [dir] = positionals
if (dir === undefined) throw new Error('usage: npm run tune -- <dir> [--passes 1]')

const home = mkdtempSync(join(tmpdir(), 'kznews-tune-'))
process.on('exit', () => rmSync(home, { recursive: true, force: true }))

/** The search as it is, in this process: its constants can be changed between two questions. */
async function loadSearch() {
  await build({
    stdin: {
      contents: `
        export { RANKING } from './src/search/rank/ranking.ts'
        export { KINSHIP } from './src/search/expand/kinship.ts'
        export { ArchiveHandle } from './src/open/archive.ts'
        export { searchRequest } from './src/open/options.ts'`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: await bundleDefines(),
    external: ['@photostructure/sqlite'],
    outfile: join(root, 'dist', 'tune.mjs'),
  })
  const loaded = await import(pathToFileURL(join(root, 'dist', 'tune.mjs')))
  rmSync(join(root, 'dist', 'tune.mjs'))
  return loaded
}

const { RANKING, KINSHIP, ArchiveHandle, searchRequest } = await loadSearch()
const archive = join(home, 'archive')
mkdirSync(archive)
const records = readPassages(dir).map((each) => JSON.stringify(toArticle(each)))
writeFileSync(join(archive, 'passages.jsonl'), `${records.join('\n')}\n`)
const handle = await ArchiveHandle.open({
  archive: { path: archive, kind: 'folder', isSample: false },
  cache: join(home, 'cache'),
  onProgress: () => {},
  onNotice: () => {},
})
const queries = [...readQueries(readFileSync(join(dir, 'queries.tsv'), 'utf8'))]
const judgements = readJudgements(readFileSync(join(dir, 'qrels.tsv'), 'utf8'))

async function measure() {
  const answers = new Map()
  for (const [id, text] of queries) {
    const request = await searchRequest(text, { limit: 100 }, () => '2026-01-01')
    const { hits } = await handle.search(request)
    answers.set(
      id,
      hits.map((hit) => hit.id),
    )
  }
  const all = scoreAnswers(answers, judgements)
  const judged = scoreAnswers(answers, judgements, { judgedOnly: true })
  return { sum: all.ndcg + all.mrr + judged.ndcg, all, judged }
}

function setting(path) {
  const names = path.split('.')
  const last = names.pop()
  if (names[0] === 'kinship') return [KINSHIP, last]
  return [names.reduce((table, name) => table[name], RANKING), last]
}

const shown = ({ all, judged }) =>
  `nDCG@10 ${all.ndcg.toFixed(4)}  MRR@10 ${all.mrr.toFixed(4)}  judged ${judged.ndcg.toFixed(4)}`

let best = await measure()
console.log(`as it is: ${shown(best)}`)
for (let pass = 0; pass < Number(values.passes); pass++) {
  for (const [path, trials] of TRIALS) {
    const [table, name] = setting(path)
    let chosen = table[name]
    for (const value of trials) {
      table[name] = value
      const result = await measure()
      console.log(`${path} ${value}: ${shown(result)}${result.sum > best.sum ? '  better' : ''}`)
      if (result.sum > best.sum) [best, chosen] = [result, value]
    }
    table[name] = chosen
  }
}
console.log(`best: ${shown(best)}`)
console.log(JSON.stringify({ ...RANKING, kinship: KINSHIP }))
await handle.close()
