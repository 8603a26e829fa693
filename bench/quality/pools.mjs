// Judged sets and the pools they are searched in. A set is a folder of passages.jsonl (id, title,
// text, lead or a whole body, url), queries.tsv and qrels.tsv; archives.txt, if there, names archive
// folders, seen from the set, whose articles belong to it too. A pool is a set's passages, or these among other
// texts, so that a first stage that loses documents in a large archive is seen to lose them.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { makeRandom } from '../support/random.mjs'
import { readJudgements, readQueries } from './measures.mjs'

/** The lines of a JSON Lines file, gzipped or not, as records. */
function readRecords(path) {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []))
}

/** The articles of the archive in `folder`, by the order of its files. */
function readArchive(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

/** The documents of the set in `dir`, ids as texts: its own and those of the archives it names. */
export function readPassages(dir) {
  const list = join(dir, 'archives.txt')
  const folders = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
  const records = [
    ...readRecords(join(dir, 'passages.jsonl')),
    ...folders.flatMap((folder) => readArchive(join(dir, folder))),
  ]
  return records.map((record) => ({ ...record, id: String(record.id) }))
}

/**
 * A set of `dir`: its name, passages, queries `[id, text]` and judgements (query → document →
 * grade). `queries` names another file of queries for the same judgements.
 */
export function readSet(dir, queries = 'queries.tsv') {
  const read = (name) => readFileSync(join(dir, name), 'utf8')
  const judgements = readJudgements(read('qrels.tsv'))
  const judged = new Set(judgements.keys())
  return {
    name: basename(dir),
    passages: readPassages(dir),
    queries: readQueries(read(queries)).filter(([id]) => judged.has(id)),
    judgements,
  }
}

/** A sentence is a record without a title. */
const isSentence = ({ title }) => title === undefined

/**
 * Runs of 2 to 7 sentences become one document each, as long as leads and passages are.
 *
 * @returns {{id: string, title: string, text: string}[]}
 */
function joinSentences(sentences, random) {
  const joined = []
  for (let at = 0; at < sentences.length; ) {
    const run = sentences.slice(at, at + 2 + Math.floor(random() * 6))
    at += run.length
    const [first, ...others] = run.map(({ text }) => text)
    joined.push({ id: `joined-${joined.length}`, title: first, text: others.join(' ') })
  }
  return joined
}

/** The files that `path` is or holds. */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
  return names.sort().map((name) => join(path, name))
}

/**
 * The documents of other texts: `paths` are JSON Lines files or folders of them. Records with a title
 * are documents as they are; sentences are `joined`, or stand alone when `joined` is false. The same
 * `seed` joins the same sentences.
 *
 * @param {readonly string[]} paths
 * @returns {{id: string, title: string, text: string}[]}
 */
export function readFillers(paths, { joined = true, seed = 1 } = {}) {
  const random = makeRandom(seed)
  return paths.flatMap(filesOf).flatMap((file, at) => {
    const records = readRecords(file).filter(({ title, text }) => title || text)
    const sentences = records.filter(isSentence)
    const alone = sentences.map(({ text }) => ({ title: text, text: '' }))
    const documents = [
      ...records.filter((record) => !isSentence(record)),
      ...(joined ? joinSentences(sentences, random) : alone),
    ]
    return documents.map(({ title, text, lead }, place) => ({
      id: `filler-${at}-${place}`,
      title,
      text: text || lead || '',
    }))
  })
}
