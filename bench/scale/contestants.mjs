// kznews and what a person would use instead, as lines of bash. Each may have an index to `build`
// first, which becomes the file `index`; `search(words, operator)` gives the line that searches, or
// nothing where a tool cannot. `most` is the size of an archive above which it is left out.

import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { kznews, node, quote } from '../support/cpu.mjs'

const script = (name) => quote(join(import.meta.dirname, 'rivals', `${name}.mjs`))

const isInstalled = (program) =>
  spawnSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' }).status === 0

/** The path of MiniSearch, if it can be resolved, in NODE_PATH too: it is no dependency. */
function miniSearchPath() {
  try {
    return createRequire(import.meta.url).resolve('minisearch')
  } catch {
    return undefined
  }
}

/** grep and ripgrep: files with all the words, or lines where each article is one. */
function grepLine(all, one, archive, format, words) {
  const [first, ...others] = words.map(quote)
  const rest = others.map((word) =>
    format === 'files' ? ` | xargs -r -d '\\n' ${one} -l -e ${word}` : ` | ${one} -e ${word}`,
  )
  const flags = format === 'files' ? ' -l' : ''
  return `${all}${flags} -e ${first} ${quote(archive)}${rest.join('')}`
}

/** jq reads every article; Kazakh letters of both cases need its regular expressions. */
function jqLine(archive, words) {
  const tests = words.map((word) => `test(${JSON.stringify(word)}; "i")`).join(' and ')
  const filter = `select([.title, .description, .body[]] | join(" ") | ${tests}) | .id`
  const files = `find ${quote(archive)} -name '*.json' -o -name '*.jsonl'`
  return `${files} | xargs -d '\\n' jq -r ${quote(filter)}`
}

/**
 * All contestants for the archive at `archive` of a format of bench/support/archive.mjs; indexes go into
 * `folder`. Those that cannot run here have `missing`, a reason.
 */
export function makeContestants({ archive, format, folder }) {
  const onlyAll = (line) => (words, operator) => (operator === 'AND' ? line(words) : undefined)
  const fts5 = (tokenizer, most) => {
    const index = join(folder, `fts5-${tokenizer}.db`)
    return {
      name: `FTS5 ${tokenizer}`,
      index,
      most,
      build: `${node} ${script('fts5')} build ${quote(archive)} ${quote(index)} ${tokenizer}`,
      search: (words, operator) =>
        `${node} ${script('fts5')} search ${quote(index)} ${operator} ${words.map(quote).join(' ')}`,
    }
  }
  const missing = (program) => (isInstalled(program) ? undefined : 'not installed')
  const miniSearch = miniSearchPath()
  const miniIndex = join(folder, 'minisearch.json')
  const mini = `${node} ${script('minisearch')} ${quote(miniSearch ?? '')}`
  return [
    {
      name: 'kznews',
      index: join(folder, 'cache', 'kznews', 'index'),
      build: kznews('--archive', archive, 'index'),
      search: (words, operator) => {
        const query = operator === 'OR' ? words.join(' OR ') : words.join(' ')
        return kznews('--archive', archive, 'search', '--', query)
      },
    },
    fts5('unicode61', Number.POSITIVE_INFINITY),
    fts5('trigram', 100_000),
    {
      name: 'MiniSearch',
      index: miniIndex,
      most: 20_000,
      missing: miniSearch ? undefined : 'not installed (npm i minisearch elsewhere, and NODE_PATH)',
      build: `${mini} build ${quote(archive)} ${quote(miniIndex)}`,
      search: (words, operator) =>
        `${mini} search ${quote(miniIndex)} ${operator} ${words.map(quote).join(' ')}`,
    },
    {
      name: 'Fuse.js',
      most: 10_000,
      search: onlyAll(
        (words) => `${node} ${script('fuse')} ${quote(archive)} ${words.map(quote).join(' ')}`,
      ),
    },
    {
      name: 'ripgrep',
      missing: missing('rg'),
      search: onlyAll((words) => grepLine('rg -iF', 'rg -iF', archive, format, words)),
    },
    {
      name: 'grep',
      missing: missing('grep'),
      search: onlyAll((words) =>
        grepLine("grep -rhiF --include='*.json*'", 'grep -hiF', archive, format, words),
      ),
    },
    { name: 'jq', missing: missing('jq'), search: onlyAll((words) => jqLine(archive, words)) },
  ]
}
