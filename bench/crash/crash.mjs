// Kills kznews with SIGKILL at moments spread over an import and over the building of an index, and
// looks afterwards whether anything that was promised is lost. `node bench/crash/crash.mjs [kills]` prints
// one line and exits non-zero on any loss; tests/e2e/crash.test.ts does the same with few kills.

import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeRandom } from '../support/random.mjs'

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'kznews.js')

const WORDS = 'мектеп бала қала әкім су жол үкімет сайлау өңір дала жаңалық халық заң күн ел'.split(
  ' ',
)
const ENDINGS = ['', 'лар', 'дың', 'ға', 'мен', 'ы', 'ның', 'да', 'дан', 'лары']

/** Articles of some 120 words; each has one word that no other has. */
export function makeArticles(count, prefix, seed) {
  const random = makeRandom(seed)
  const any = (list) => list[Math.floor(random() * list.length)]
  return Array.from({ length: count }, (_, at) => {
    const text = Array.from({ length: 120 }, () => any(WORDS) + any(ENDINGS)).join(' ')
    const day = new Date(Date.UTC(2020, 0, 1 + (at % 900))).toISOString().slice(0, 10)
    const id = `${prefix}${String(at).padStart(4, '0')}`
    return { id, title: text.slice(0, 60), datePublished: day, body: [`${text} ${id}`] }
  })
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

export function run(folder, args) {
  const options = { cwd: folder, env: environment(folder), encoding: 'utf8', maxBuffer: 1 << 28 }
  return spawnSync(process.execPath, [BIN, ...args], options)
}

/** The same without waiting; killed after `killAfter` milliseconds, if that is given. */
export function start(folder, args, killAfter) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: environment(folder) })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text
  })
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ status, signal, ...output })
    })
  })
}

/** All files below a folder as paths relative to it, hidden ones too. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** An archive in a new folder, into which `articles` have been imported to the end. */
function importedArchive(parent, name, articles) {
  const folder = join(parent, name)
  mkdirSync(join(folder, 'archive'), { recursive: true })
  writeFileSync(
    join(folder, 'first.jsonl'),
    articles.map((each) => JSON.stringify(each)).join('\n'),
  )
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

/** What is wrong in an archive and its index, in words; nothing when all is well. */
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
  const { folder: first, stored } = importedArchive(parent, 'import', makeArticles(20, 'a', seed))
  const second = makeArticles(count, 'b', seed + 1)
  writeFileSync(join(first, 'second.jsonl'), second.map((each) => JSON.stringify(each)).join('\n'))
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
    const { signal } = await start(folder, ['import', 'second.jsonl'], moment)
    if (signal === 'SIGKILL') result.killed++
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
  const { folder, stored } = importedArchive(parent, 'index', makeArticles(count, 'a', seed))
  const archive = join(folder, 'archive')
  const cool = () => rmSync(join(folder, 'cache'), { recursive: true, force: true })
  const duration = shortest(cool, () => run(folder, ['list']))
  const result = { kills, killed: 0, losses: [] }
  for (const moment of moments(kills, duration, random)) {
    cool()
    const { signal } = await start(folder, ['list'], moment)
    if (signal === 'SIGKILL') result.killed++
    result.losses.push(...lossesIn(folder, stored, archive, 'a0007'))
  }
  return result
}

async function main(kills) {
  const parent = mkdtempSync(join(tmpdir(), 'kznews-crash-'))
  try {
    const imports = await killImports({ parent, kills, count: 300, seed: 1 })
    const indexing = await killIndexing({ parent, kills, count: 2000, seed: 2 })
    const losses = [...imports.losses, ...indexing.losses]
    for (const loss of losses) console.error(loss)
    const counts = [imports, indexing].map(({ killed }) => `${killed}/${kills}`)
    console.log(`kill -9: import ${counts[0]}, indexing ${counts[1]}, losses ${losses.length}`)
    process.exitCode = losses.length === 0 ? 0 : 1
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(Number(process.argv[2] ?? 50))
}
