// MiniSearch on a judged folder (passages.jsonl, queries.tsv, qrels.tsv), as it comes and made Kazakh
// as the README of kznews-kazakh does it: nDCG@10 / MRR@10 / R@10 / R@100 of each.
//
//   node bench/quality/minisearch.mjs <dir>

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { foldWord, readPhrase, stem, tokenize } from '../../dist/kazakh.js'
import { toArticle } from './eval-search.mjs'
import { readJudgements, readQueries, scoreAnswers } from './measures.mjs'
import { readPassages } from './pools.mjs'

const [dir] = process.argv.slice(2)
const read = (name) => readFileSync(join(dir, name), 'utf8')
const articles = readPassages(dir)
  .map((each) => toArticle(each))
  .map(({ id, title, body }) => ({ id, title, text: body.join('\n') }))
const queries = readQueries(read('queries.tsv'))
const judgements = readJudgements(read('qrels.tsv'))

const fields = ['title', 'text']
const kazakh = {
  tokenize: (text) => tokenize(text).map(({ form }) => form),
  processTerm: (form) => foldWord(stem(form)),
}

function score(name, options, question) {
  const index = new MiniSearch({ fields, ...options })
  index.addAll(articles)
  const answers = new Map(
    queries.map(([id, query]) => [
      id,
      index
        .search(question(query))
        .slice(0, 100)
        .map((hit) => hit.id),
    ]),
  )
  const { ndcg, mrr, recall10, recall100 } = scoreAnswers(answers, judgements)
  const shares = [ndcg, mrr, recall10, recall100].map((each) => each.toFixed(3))
  console.log(`${name.padEnd(30)} ${shares.join(' / ')}`)
}

score('MiniSearch', {}, (query) => query)
score('… made Kazakh', kazakh, (query) => readPhrase(query)[0])
