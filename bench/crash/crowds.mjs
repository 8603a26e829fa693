// Readers, writers and rebuilders on one archive and one cache, all at once: what each says must be true
// of the moment when it began, or be marked as behind.

import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin } from '../support/cpu.mjs'
import { makeRandom } from '../support/random.mjs'

const MOST_MS = 90_000

const WORD = 'мектеп'

/** One article; `version` is its text, and its mirror tells the same under another address. */
function articleOf(id, number, version = 0, site = 'dala.example') {
  const month = String(1 + ((number + version) % 12)).padStart(2, '0')
  return {
    id,
    title: `Тақырып ${id}`,
    datePublished: `2024-${month}-${String(1 + (number % 28)).padStart(2, '0')}`,
    url: `https://${site}/${id}`,
    categories: ['Саясат'],
    body: [`${WORD} сайлау ${'сөз '.repeat(40)} ${id}`, `нұсқа ${version}`],
  }
}

const linesOf = (articles) => articles.map((article) => JSON.stringify(article)).join('\n')

class Crowd {
  faults = []
  counts = { read: 0, written: 0, behind: 0, rebuilt: 0 }
  /** Ids that were reported stored, and the version that each was last reported to have. */
  versions = new Map()
  number = 0

  constructor(parent, seed) {
    this.archive = join(parent, 'archive')
    this.random = makeRandom(seed)
    this.env = {
      PATH: process.env.PATH,
      HOME: parent,
      XDG_CACHE_HOME: join(parent, 'cache'),
      KZNEWS_ARCHIVE: this.archive,
      KZNEWS_LANG: 'en',
    }
    mkdirSync(this.archive, { recursive: true })
  }

  run(args, input = '') {
    const child = spawn(process.execPath, [bin, ...args], { env: this.env })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        said[name] += text
      })
    }
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS)
    return new Promise((resolve) => {
      child.on('close', (status, signal) => {
        clearTimeout(timer)
        if (/damaged|bug in kznews/.test(said.stderr)) this.fault(args, said.stderr)
        resolve({ ...said, status, signal, isBehind: said.stderr.includes('latest changes') })
      })
    })
  }

  fault(args, what) {
    this.faults.push(`${args.join(' ')}: ${what}`.slice(0, 500))
  }

  /** An answer of ids holds each once, and all that was stored before, unless it says that it is behind. */
  check(args, { status, stderr, isBehind }, ids, known) {
    if (status !== 0) return this.fault(args, `ends with ${status}: ${stderr}`)
    if (new Set(ids).size !== ids.length) this.fault(args, 'an article twice')
    const [, shown, total] = /(\d[\d,]*) of (\d[\d,]*) articles/.exec(stderr) ?? []
    if (total !== undefined && Number(total) < Number(shown)) this.fault(args, stderr)
    if (isBehind) {
      this.counts.behind++
      return
    }
    const lacking = [...known].filter((id) => !ids.includes(id))
    if (lacking.length > 0) this.fault(args, `lacks ${lacking.length}: ${lacking.slice(0, 3)}`)
  }

  async list() {
    const known = [...this.versions.keys()]
    const args = ['list', '-n', 'all', '--format', 'ids']
    const answer = await this.run(args)
    this.check(args, answer, answer.stdout.split('\n').filter(Boolean), known)
  }

  async search() {
    const known = [...this.versions.keys()]
    const args = ['search', WORD, '-n', 'all', '--json']
    const answer = await this.run(args)
    const hits = JSON.parse(answer.stdout || '[]')
    this.check(
      args,
      answer,
      hits.map(({ id }) => id),
      known,
    )
    if (hits.some(({ behind }) => behind && !answer.isBehind)) {
      this.fault(
        args,
        `JSON does not say what stderr says: ${answer.stdout.slice(0, 150)} ${answer.stderr}`,
      )
    }
  }

  async show() {
    const ids = [...this.versions.keys()]
    const id = ids[Math.floor(this.random() * ids.length)]
    const args = ['show', '--json', id]
    const { status, stdout, stderr } = await this.run(args)
    if (status !== 0) return this.fault(args, `ends with ${status}: ${stderr}`)
    const [article] = JSON.parse(stdout)
    if (article.id !== id || !article.body[0].endsWith(id)) this.fault(args, 'another article')
  }

  async stats() {
    const known = this.versions.size
    const args = ['stats', WORD, '--json']
    const answer = await this.run(args)
    const { status, stdout, stderr, isBehind } = answer
    if (status !== 0) return this.fault(args, `ends with ${status}: ${stderr}`)
    const { matching, total, behind = false } = JSON.parse(stdout)
    if (behind && !isBehind)
      this.fault(
        args,
        `JSON does not say what stderr says: ${answer.stdout.slice(0, 150)} ${answer.stderr}`,
      )
    if (matching > total || (!isBehind && matching < known))
      this.fault(args, `${matching}/${total}`)
  }

  async reader(first, isOver) {
    const kinds = ['list', 'search', 'show', 'stats']
    for (let turn = first; !isOver(); turn++) {
      await this[kinds[turn % kinds.length]]()
      this.counts.read++
    }
  }

  async import(articles, version, ...more) {
    const args = ['import', '--json', ...more, '-']
    const { status, stdout, stderr } = await this.run(args, linesOf(articles))
    if (status !== 0) return this.fault(args, `ends with ${status}: ${stderr}`)
    for (const { id, status: fate } of JSON.parse(stdout).articles) {
      if (fate === 'stored' && this.versions.has(id)) this.fault(args, `${id} stored twice`)
      if (fate === 'stored' || fate === 'updated') this.versions.set(id, version)
    }
    this.counts.written++
  }

  /** Stores its own articles and some that all store, gives its own new texts, and mirrors those of others. */
  async writer(own, isOver) {
    for (let turn = 0; !isOver(); turn++) {
      const mine = Array.from({ length: 6 }, () => [`w${own}x${turn}x${this.number++}`, turn])
      const shared = Array.from({ length: 4 }, (_, at) => [`shared${turn}x${at}`, turn + at])
      await this.import(
        [...mine, ...shared].map((each) => articleOf(...each)),
        0,
      )
      const others = [...this.versions.keys()].filter((id) => id.startsWith('w')).slice(-12)
      const mirrored = others.map((id) => [id, Number(id.split('x')[1]), this.versions.get(id)])
      await Promise.all([
        this.import(
          mine.map((each) => articleOf(...each, 1)),
          1,
          '--update',
        ),
        // The same text as it stood, from elsewhere: its address is noted in the record.
        this.run(
          ['import', '-'],
          linesOf(mirrored.map((each) => articleOf(...each, 'mirror.example'))),
        ),
      ])
    }
  }

  async rebuilder(isOver) {
    while (!isOver()) {
      const args = ['index', '--rebuild']
      const { status, stderr } = await this.run(args)
      if (status !== 0) this.fault(args, `ends with ${status}: ${stderr}`)
      this.counts.rebuilt++
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }

  /** What stands in the archive at the end: each article once, with the text that it was said to have. */
  async settle() {
    const files = readdirSync(this.archive, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')))
    const ids = files.map(({ id }) => id)
    if (new Set(ids).size !== ids.length) this.faults.push('an article in two files')
    if (ids.length !== this.versions.size) {
      this.faults.push(`${ids.length} files of ${this.versions.size} articles`)
    }
    const reverted = files.filter(({ id, body }) => body[1] !== `нұсқа ${this.versions.get(id)}`)
    if (reverted.length > 0) this.faults.push(`${reverted.length} with another text than reported`)
    await this.list()
    await this.search()
  }
}

/** A crowd for some seconds. Returns its faults in words, and how much it did. */
export async function crowd({ parent, seconds, readers, writers, rebuilders = 0, seed = 1 }) {
  const all = new Crowd(parent, seed)
  await all.import(
    Array.from({ length: 100 }, (_, at) => articleOf(`base${at}`, at)),
    0,
  )
  const end = Date.now() + seconds * 1000
  const isOver = () => Date.now() > end
  const many = (count, start) => Array.from({ length: count }, (_, at) => start(at))
  await Promise.all([
    ...many(readers, (at) => all.reader(at, isOver)),
    ...many(writers, (at) => all.writer(at, isOver)),
    ...many(rebuilders, () => all.rebuilder(isOver)),
  ])
  await all.settle()
  return { faults: all.faults, counts: all.counts, articles: all.versions.size }
}
