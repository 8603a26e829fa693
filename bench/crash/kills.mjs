// Kills kznews with SIGKILL at moments spread over an import and over the building of an index, and
// looks afterwards whether anything that was promised is lost.

import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin } from '../support/cpu.mjs'
import { makeRandom } from '../support/random.mjs'
import { makeArticles } from '../support/texts.mjs'
import { makeVocabulary } from '../support/vocabulary.mjs'

const vocabulary = makeVocabulary(1)

/** Articles in JSON Lines, their ids numbered; each says its id, which is a word of no other. */
function linesOf(count, prefix, seed) {
  const articles = Array.from(makeArticles({ count, seed, vocabulary }), (article, at) => {
    const id = `${prefix}${String(at).padStart(4, '0')}`
    return { ...article, id, body: [...article.body, id] }
  })
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('')
}

function environment(folder) {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
    KZNEWS_ARCHIVE: join(folder, 'archive'),
    LC_ALL: 'en_US.UTF-8',
  }
}

function run(folder, args) {
  const options = { cwd: folder, env: environment(folder), encoding: 'utf8', maxBuffer: 1 << 28 }
  return spawnSync(process.execPath, [bin, ...args], options)
}

/** Runs kznews and kills it after `milliseconds`, unless it ends before. Returns whether it was killed. */
function kill(folder, args, milliseconds) {
  const options = { cwd: folder, env: environment(folder), stdio: 'ignore' }
  const child = spawn(process.execPath, [bin, ...args], options)
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** All files below a folder as paths relative to it, hidden ones too. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** An archive in a new folder, into which these articles have been imported to the end. */
function importedArchive(parent, name, lines) {
  const folder = join(parent, name)
  mkdirSync(join(folder, 'archive'), { recursive: true })
  writeFileSync(join(folder, 'first.jsonl'), lines)
  const { stdout, status } = run(folder, ['import', 'first.jsonl', '--json'])
  if (status !== 0) throw new Error(`the import failed: ${stdout}`)
  return { folder, stored: JSON.parse(stdout).articles.map(({ file }) => file) }
}

/** The shortest of three runs in milliseconds: kills spread over more than that would come too late. */
function shortest(prepare, work) {
  const times = [1, 2, 3].map(() => {
    prepare()
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

/** The faults of an archive and its index, in words; an empty list when all is well. */
function lossesIn(folder, stored, original, word) {
  const losses = []
  const archive = join(folder, 'archive')
  const files = filesBelow(archive).filter(
    (file) => file.endsWith('.json') && !/(?:^|\/)\./.test(file),
  )
  for (const file of stored) {
    const isWhole =
      files.includes(file) &&
      readFileSync(join(archive, file)).equals(readFileSync(join(original, file)))
    if (!isWhole) losses.push(`${file} was stored and is not there, or not whole`)
  }
  const ids = []
  for (const file of files) {
    try {
      ids.push(JSON.parse(readFileSync(join(archive, file), 'utf8')).id)
    } catch {
      losses.push(`${file} is partial`)
    }
  }
  const list = run(folder, ['list', '--format', 'ids', '--limit', 'all'])
  const listed = list.stdout.split('\n').filter((line) => line !== '')
  if (list.status !== 0) losses.push(`list ends with ${list.status}: ${list.stderr}`)
  if (listed.sort().join() !== ids.sort().join()) {
    losses.push(`list shows ${listed.length} of ${ids.length} articles: ${list.stderr}`)
  }
  const search = run(folder, ['search', `"${word}"`, '--format', 'ids'])
  if (search.stdout !== `${word}\n`) losses.push(`search says ${search.stdout}${search.stderr}`)
  const left = filesBelow(join(folder, 'cache')).filter((file) => file.includes('building-'))
  if (left.length > 0) losses.push(`left over: ${left}`)
  return losses
}

/** Moments spread over a duration, the first at its very beginning. */
function* moments(kills, duration, random) {
  for (let at = 0; at < kills; at++) yield ((at + random()) / kills) * duration
}

/** Kills imports of `count` articles into an archive that holds some already. */
export async function killImports({ parent, kills, count, seed, finishEvery = 4 }) {
  const random = makeRandom(seed)
  const { folder: first, stored } = importedArchive(parent, 'import', linesOf(20, 'a', seed))
  writeFileSync(join(first, 'second.jsonl'), linesOf(count, 'b', seed + 1))
  const whole = join(parent, 'whole')
  const renew = () => {
    rmSync(whole, { recursive: true, force: true })
    cpSync(first, whole, { recursive: true })
  }
  const duration = shortest(renew, () => run(whole, ['import', 'second.jsonl']))
  const result = { kills, killed: 0, losses: [] }
  let turn = 0
  for (const moment of moments(kills, duration, random)) {
    const folder = join(parent, `import-${turn}`)
    cpSync(first, folder, { recursive: true })
    if (await kill(folder, ['import', 'second.jsonl'], moment)) result.killed++
    result.losses.push(...lossesIn(folder, stored, join(first, 'archive'), 'a0007'))
    if (turn++ % finishEvery === 0) {
      const again = run(folder, ['import', 'second.jsonl', '--json'])
      const { stored: more, unchanged, conflicts } = JSON.parse(again.stdout)
      if (more + unchanged !== count || conflicts > 0) {
        result.losses.push(`again: ${more} stored, ${unchanged} unchanged, ${conflicts} conflicts`)
      }
      const all = filesBelow(join(whole, 'archive'))
      result.losses.push(...lossesIn(folder, all, join(whole, 'archive'), 'b0007'))
    }
    rmSync(folder, { recursive: true })
  }
  return result
}

/** Kills the first command on an archive of `count` articles, which builds its index. */
export async function killIndexing({ parent, kills, count, seed }) {
  const random = makeRandom(seed)
  const { folder, stored } = importedArchive(parent, 'index', linesOf(count, 'a', seed))
  const archive = join(folder, 'archive')
  const cool = () => rmSync(join(folder, 'cache'), { recursive: true, force: true })
  const duration = shortest(cool, () => run(folder, ['list']))
  const result = { kills, killed: 0, losses: [] }
  for (const moment of moments(kills, duration, random)) {
    cool()
    if (await kill(folder, ['list'], moment)) result.killed++
    result.losses.push(...lossesIn(folder, stored, archive, 'a0007'))
  }
  return result
}
