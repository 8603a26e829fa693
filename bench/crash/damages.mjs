// Damages an index in every way that files can be, asks after each, and compares the answer with that of
// a sound one: a cache that is not as kznews left it must cost time, and never an answer.

import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { bin } from '../support/cpu.mjs'
import { makeRandom } from '../support/random.mjs'
import { makeArticles } from '../support/texts.mjs'
import { makeVocabulary } from '../support/vocabulary.mjs'

const PAGE = 4096
const MOST_MS = 60_000

/** Changes a file in its place, as a bad disk or another program does. */
function change(path, work) {
  const bytes = readFileSync(path)
  writeFileSync(path, work(bytes) ?? bytes, { flag: 'r+' })
}

const at = (random, length) => Math.floor(random() * length)

function garbage(bytes, from, length, random) {
  for (let place = from; place < Math.min(from + length, bytes.length); place++) {
    bytes[place] = at(random, 256)
  }
}

function flip(bytes, random) {
  bytes[at(random, bytes.length)] ^= 1 << at(random, 8)
}

function swapPages(bytes, random) {
  const pages = Math.floor(bytes.length / PAGE)
  const [one, other] = [at(random, pages) * PAGE, at(random, pages) * PAGE]
  const kept = Buffer.from(bytes.subarray(one, one + PAGE))
  bytes.copy(bytes, one, other, other + PAGE)
  kept.copy(bytes, other)
  if (one === other) flip(bytes, random)
}

const isRoot = process.getuid?.() === 0

/** Ways to damage the files beside an index; each takes its path and a source of chance. */
const DAMAGES = {
  'a bit': (path, random) => change(path, (bytes) => flip(bytes, random)),
  'a byte': (path, random) =>
    change(path, (bytes) => {
      bytes[at(random, bytes.length)] += 1 + at(random, 255)
    }),
  'a block': (path, random) =>
    change(path, (bytes) => garbage(bytes, at(random, bytes.length / 512) * 512, 512, random)),
  'a page of zeros': (path, random) =>
    change(path, (bytes) => {
      const from = at(random, bytes.length / PAGE) * PAGE
      flip(bytes.fill(0, from, from + PAGE), random)
    }),
  'two pages exchanged': (path, random) => change(path, (bytes) => swapPages(bytes, random)),
  'a bit, with the old times': (path, random) => {
    const { atimeMs, mtimeMs } = statSync(path)
    change(path, (bytes) => flip(bytes, random))
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
  },
  'the end cut off': (path, random) => truncateSync(path, at(random, statSync(path).size)),
  'more behind the end': (path, random) =>
    appendFileSync(path, Buffer.alloc(1 + at(random, 9000), 7)),
  'a log of garbage': (path, random) => {
    const bytes = Buffer.alloc(1 + at(random, 20_000))
    garbage(bytes, 0, bytes.length, random)
    writeFileSync(`${path}-wal`, bytes)
  },
  'shared memory of garbage': (path, random) => {
    const bytes = Buffer.alloc(1 + at(random, 40_000))
    garbage(bytes, 0, bytes.length, random)
    writeFileSync(`${path}-shm`, bytes)
  },
  'a lock of garbage': (path, random) =>
    writeFileSync(join(path, '..', 'lock.db'), String(random()).repeat(300)),
  'a seal of garbage': (path, random) => writeFileSync(`${path}-seal`, String(random())),
  'no seal': (path) => rmSync(`${path}-seal`),
  'a file that others may write': (path) => chmodSync(path, 0o666),
  ...(isRoot && { 'a file of somebody else': (path) => chownSync(path, 65534, 65534) }),
}

/** Questions whose answers are the same as long as the archive is. */
function questionsOf(articles) {
  const words = articles[3].body[0].split(' ').filter((word) => /^\p{Ll}{4,}$/u.test(word))
  return [
    ['list', '-n', 'all', '--json'],
    ['search', words[0] ?? articles[3].title, '--json', '-n', 'all'],
    ['search', articles[5].title, '--format', 'ids', '-n', 'all'],
    ['list', '--sort', 'title', '--format', 'ids', '-n', 'all'],
    ['stats', '--by', 'category', '--json'],
    ['show', articles[7].id, '--json'],
    ['search', 'бұндайсөзжоқ', '--json'],
  ]
}

/** Damages an index `damages` times. Returns what went wrong, in words, and how often each was tried. */
export function damageIndex({ parent, damages, count, seed, onDone = () => {} }) {
  const random = makeRandom(seed)
  const vocabulary = makeVocabulary(1)
  const articles = Array.from(makeArticles({ count, seed, vocabulary }), (article, number) => ({
    ...article,
    id: `a${String(number).padStart(4, '0')}`,
  }))
  mkdirSync(join(parent, 'archive'), { recursive: true })
  const lines = articles.map((article) => JSON.stringify(article)).join('\n')
  writeFileSync(join(parent, 'archive', 'all.jsonl'), lines)
  const env = {
    PATH: process.env.PATH,
    HOME: parent,
    XDG_CACHE_HOME: join(parent, 'cache'),
    KZNEWS_ARCHIVE: join(parent, 'archive'),
    KZNEWS_LANG: 'en',
  }
  const run = (args) =>
    spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env, timeout: MOST_MS })
  const questions = questionsOf(articles)
  const right = questions.map((args) => run(args))
  const [path] = readdirSync(join(parent, 'cache'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /index-[^/]*\.db$/.test(name))
    .map((name) => join(parent, 'cache', name))
  const failures = []
  const kinds = Object.entries(DAMAGES)
  let told = 0
  for (let turn = 0; turn < damages; turn++) {
    const [kind, damage] = kinds[turn % kinds.length]
    const which = at(random, questions.length)
    damage(path, random)
    const { status, signal, stdout, stderr } = run(questions[which])
    if (stderr.includes('damaged')) told++
    const { status: expected, stdout: answer } = right[which]
    const isRight = status === expected && stdout === answer && signal === null
    if (!isRight) {
      failures.push(`${turn} ${kind}: ${questions[which].join(' ')}: ${status} ${signal} ${stderr}`)
    }
    // What was found is mended: the next one says nothing of it.
    if (/bug|damaged/.test(run(questions[0]).stderr)) failures.push(`${turn} ${kind}: not mended`)
    onDone(turn)
  }
  return { damages, told, failures }
}
