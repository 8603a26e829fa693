// The quality of the Kazakh analyzer on the data of a folder. It scores
// dist/kazakh.js as it is published, by its exports.
//
//   npm run build && npm run eval -- --data <dir> [--processes 15]
//
// Files are found anywhere below the folder, by what their names hold: *noun*.tsv, *verb*.tsv and
// *deriv*.tsv (surface, lemma), *variants*.tsv (kind, typed, canonical), *wordlist*.txt[.gz], and
// for defects *passages*.jsonl or *articles*.jsonl[.gz]. What is not there is left out.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { DEFECTS, random } from './eval-defects.mjs'
import {
  goldRows,
  lemmaBySurface,
  median,
  pairScores,
  rowsOf,
  sameStem,
  sharing,
  variantHits,
} from './eval-scores.mjs'

const LIBRARY = join(import.meta.dirname, '..', '..', 'dist', 'kazakh.js')
const { normalizeWord, phraseKeys, readPhrase, stem, tokenize } = await import(
  pathToFileURL(LIBRARY).href
)

function option(name, byDefault) {
  const at = process.argv.indexOf(name)
  return at === -1 ? byDefault : process.argv[at + 1]
}

const searched = option('--search')
if (searched !== undefined) {
  const { evaluateSearch, searchTable } = await import('./eval-search.mjs')
  const slips = option('--slips')
  if (slips !== undefined) {
    const { evaluateSlips } = await import('./eval-slips.mjs')
    await evaluateSlips(searched, slips.split(','), { misses: process.argv.includes('--misses') })
    process.exit(0)
  }
  const only = option('--only')?.split(',')
  const articles = option('--articles')
  console.log(searchTable(await evaluateSearch(searched, { only, articles })))
  process.exit(0)
}
const feeds = option('--feeds')
if (feeds !== undefined) {
  const { evaluateFeeds } = await import('./eval-feeds.mjs')
  await evaluateFeeds(feeds, { misses: process.argv.includes('--misses') })
  process.exit(0)
}
const pages = option('--pages')
if (pages !== undefined) {
  const { evaluatePages } = await import('./eval-pages.mjs')
  await evaluatePages(pages, { misses: process.argv.includes('--misses') })
  process.exit(0)
}
const data = option('--data')
if (data === undefined) {
  console.error('usage: npm run eval -- --data <dir> [--processes 15]')
  console.error('       npm run eval -- --search <dir> [--only written,latin,…] [--articles latin]')
  console.error('       npm run eval -- --feeds <dir> [--misses]')
  console.error('       npm run eval -- --pages <dir> [--misses]')
  process.exit(2)
}
const files = readdirSync(data, { recursive: true }).sort()

function find(pattern) {
  return files.filter((file) => pattern.test(file.split('/').at(-1)))
}

function read(file) {
  const bytes = readFileSync(join(data, file))
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function line(name, value, target = '') {
  console.log(`${name.padEnd(44)} ${String(value).padStart(10)}  ${target}`.trimEnd())
}

const share = (number) => number.toFixed(4)

/** The stem of a word as `kznews analyze --stems` gives it; each is asked for once. */
const stems = new Map()
function stemOf(word) {
  const known = stems.get(word)
  if (known !== undefined) return known
  const its = stem(normalizeWord(word.trim()))
  stems.set(word, its)
  return its
}

function scoreStems() {
  const kinds = [
    ['nouns', find(/noun.*\.tsv$/), '>= .965', '>= .97'],
    ['verbs', find(/verb.*\.tsv$/), '>= .87', '>= .82'],
    ['derivations', find(/deriv.*\.tsv$/), '', ''],
  ]
  const all = []
  for (const [kind, names, pairTarget, stemTarget] of kinds) {
    if (names.length === 0) continue
    const rows = goldRows(names.map(read).join('\n'))
    all.push(...rows)
    const { f1, precision, recall } = pairScores(lemmaBySurface(rows), stemOf)
    line(`${kind}: pair F1`, share(f1), pairTarget)
    line(`${kind}: pair precision, recall`, `${share(precision)} ${share(recall)}`)
    line(`${kind}: stem(form) = stem(lemma)`, share(sameStem(rows, stemOf)), stemTarget)
  }
  if (all.length === 0) return
  const { precision } = pairScores(lemmaBySurface(all), stemOf)
  line('all together: pair precision', share(precision), '>= .90')
}

/** phraseKeys as the scorers read them: without spaces around, none empty. */
const keys = new Map()
function keysOf(phrase) {
  const known = keys.get(phrase)
  if (known !== undefined) return known
  const its = phraseKeys(phrase).flatMap((key) => key.trim() || [])
  keys.set(phrase, its)
  return its
}

function scoreVariants() {
  const names = find(/variants.*\.tsv$/)
  if (names.length === 0) return
  const rows = rowsOf(names.map(read).join('\n'), 3)
  for (const [kind, { hits, rows: all }] of variantHits(rows, keysOf)) {
    const target = kind.startsWith('typo') ? 'left to search' : '>= .98'
    line(`${kind}: shares a key`, `${hits}/${all} ${(hits / all).toFixed(3)}`, target)
  }
  const { canonicals, sharing: shared } = sharing(rows, keysOf)
  const percent = ((100 * shared) / canonicals).toFixed(2)
  line('canonicals that share a key with another', `${shared}/${canonicals} ${percent} %`, '<= 3 %')
  const counts = [...new Set(rows.map(([, typed]) => typed))].map(
    (typed) => readPhrase(typed).length,
  )
  const most = counts.reduce((most, count) => Math.max(most, count), 0)
  line('readings of a typed word, median / maximum', `${median(counts)} / ${most}`, '<= 2 / 8')
}

const SPEED_ROUNDS = 5

function scoreSpeed() {
  const names = find(/wordlist.*\.txt(?:\.gz)?$/)
  if (names.length === 0) return
  const words = names.flatMap((name) =>
    read(name)
      .split('\n')
      .map((word) => word.trim()),
  )
  const known = words.filter((word) => word !== '')
  const rates = []
  for (let round = 0; round <= SPEED_ROUNDS; round++) {
    const start = process.cpuUsage()
    for (const word of known) stem(word)
    const { user, system } = process.cpuUsage(start)
    // The first round is the warm-up.
    if (round > 0) rates.push(known.length / ((user + system) / 1e6))
  }
  const rate = Math.round(median(rates))
  line(`stem, words/s over ${known.length} words`, rate, '>= 400000')
}

/** CPU, in ms, of importing a module and calling one of its functions, in a fresh process. */
function cpu(url, name, argument) {
  const call = `(await import(${JSON.stringify(url)})).${name}(${JSON.stringify(argument)})`
  const code = `const start = process.cpuUsage(); ${call}; const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code]))
}

function scoreStartUp() {
  const processes = Number(option('--processes', '15'))
  const folder = mkdtempSync(join(tmpdir(), 'kznews-eval-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, 'export const same = (word) => word\n')
  const calls = [
    ['stem', 'мектептерімізде'],
    ['tokenize', 'Алматы әкімі 16:00-де сөйледі'],
    ['phraseKeys', 'akim sailauy'],
  ]
  for (const [name, argument] of calls) {
    const [ours, theirs] = [[], []]
    // In turns, so that a noisy machine is noisy for both.
    for (let process = 0; process < processes; process++) {
      theirs.push(cpu(pathToFileURL(empty).href, 'same', argument))
      ours.push(cpu(pathToFileURL(LIBRARY).href, name, argument))
    }
    const over = median(ours) - median(theirs)
    line(`import and a first ${name}, ms of CPU`, over.toFixed(2), '<= 5')
  }
  rmSync(folder, { recursive: true })
}

/** Every text of a record, however deep. */
function textsOf(value) {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return []
}

const TEXTS = 2000

function scoreDefects() {
  const names = find(/(?:passages|articles).*\.jsonl(?:\.gz)?$/)
  const texts = names
    .flatMap((name) =>
      read(name)
        .split('\n')
        .filter((text) => text.trim() !== ''),
    )
    .flatMap((record) => textsOf(JSON.parse(record)))
    .filter((text) => text.includes(' '))
    .slice(0, TEXTS)
  if (texts.length === 0) return
  for (const [name, spoil] of Object.entries(DEFECTS)) {
    const chance = random(1)
    let same = 0
    let spoilt = 0
    for (const text of texts) {
      const other = spoil(text, chance)
      if (other === text) continue
      spoilt++
      const [clean, defective] = [text, other].map((one) => tokenize(one).map(({ form }) => form))
      if (clean.join('\n') === defective.join('\n')) same++
    }
    line(
      `${name}: same tokens`,
      `${same}/${spoilt} ${(spoilt ? same / spoilt : 1).toFixed(4)}`,
      '1',
    )
  }
}

scoreStems()
scoreVariants()
scoreSpeed()
scoreStartUp()
scoreDefects()
