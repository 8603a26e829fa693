// The program in parts: what esbuild splits the source into becomes functions of one script, and each
// command's own are known, so that `src/start.ts` reads no others. README.md has the reason.

import { basename } from 'node:path'
import { build } from 'esbuild'

/** `import{a as b}from"./x.js";`, as esbuild writes it; those of Node's own modules stand anywhere. */
const IMPORT =
  /(?<![\w$.])import(?: (?<whole>[\w$]+)| ?\* ?as (?<all>[\w$]+))?,?(?:\{(?<names>[^}]*)\})?(?: ?from)?"(?<from>[^"]+)";/g

const LATER = /(?<![\w$.])import\("(?<from>[^"]+)"\)/g

/** What a CommonJS library asks of the source (`asked` below). */
const ASKED = /\b__part\("(?<from>[^"]+)"\)/g

/** `export{a as b};` or `export default f();`, the last there is. */
const EXPORT = /export(?:\{(?<names>[^{}]*)\}| default (?<value>[^;]+));\s*$/

/** `a as b, c` as the pairs of a pattern: `a:b,c`. */
const pairs = (names, flip) =>
  names
    .split(',')
    .filter((name) => name !== '')
    .map((name) => name.trim().split(' as '))
    .map(([a, b = a]) => (flip ? `${b}:${a}` : `${a}:${b}`))
    .join(',')

/** A line of import as declarations. One for its effect alone is left out: no module has any. */
function declare({ whole, all, names, from }, idOf) {
  const id = idOf(from)
  const source = id === undefined ? `require("${from}")` : `__load(${id})`
  // What Node makes of its own modules and of CommonJS: the default is the module itself.
  const own = whole && (id === undefined ? whole : `{default:${whole}}`)
  return [own, all, names && `{${pairs(names, false)}}`]
    .filter((pattern) => pattern)
    .map((pattern) => `var ${pattern}=${source};`)
    .join('')
}

/** One of esbuild's modules as a function that returns what it exports. */
function toFunction({ text, imports }, id, idOf) {
  const count = { 'import-statement': 0, 'dynamic-import': 0 }
  const exported = EXPORT.exec(text)
  const { names = '', value } = exported?.groups ?? {}
  const body = text
    .slice(0, exported?.index)
    .replace(IMPORT, (...found) => {
      count['import-statement']++
      return declare(found.at(-1), idOf)
    })
    .replace(LATER, (_, from) => {
      count['dynamic-import']++
      const later = idOf(from)
      return later === undefined ? `(async()=>require("${from}"))()` : `__later(${later})`
    })
    .replace(ASKED, (_, from) => `__load(${idOf(from)})`)
  if (LATE_VALUES.test(body)) throw new Error('a module of the source is asked for by require()')
  for (const [kind, replaced] of Object.entries(count)) {
    if (replaced !== imports.filter((each) => each.kind === kind).length)
      throw new Error(`an import of a module is not understood: ${text.slice(0, 100)}`)
  }
  const answer = value === undefined ? pairs(names, true) : `default:${value}`
  return `${id}(__load,__later,require,__dirname){${body.trimEnd()}\nreturn{${answer}}},\n`
}

/** What a library that is bundled may ask of the source, instead of a module that it requires. */
export const asked = (module) => `__part(${JSON.stringify(module)})`

/**
 * esbuild's way of giving a module of the source to require(): its values are there when it has been
 * asked for, and a part takes them when it begins.
 */
const LATE_VALUES = /\b(\w+)&&\((\w+)=\1\(\1=0\)\)/

/** What stands before and behind the parts, whichever they are. */
export const [BEFORE, BEHIND] = ['"use strict";({\n', '})\n']

/**
 * The modules of a bundle as parts, the entry first: `{ id, code }`, and the files that lie beside.
 * `options` are those of esbuild.
 */
export async function buildParts(options) {
  const { outputFiles, metafile } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    outExtension: {},
    write: false,
    metafile: true,
  })
  const beside = outputFiles.filter(({ path }) => !path.endsWith('.js'))
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]),
  )
  const outputOf = ({ path }) => outputs.get(basename(path))
  const isEntry = (file) => outputOf(file).entryPoint === options.entryPoints[0]
  const modules = outputFiles
    .filter(({ path }) => path.endsWith('.js'))
    .sort((a, b) => Number(isEntry(b)) - Number(isEntry(a)))
  const ids = new Map(
    modules.flatMap((file, id) => [
      [basename(file.path), id],
      [outputOf(file).entryPoint, id],
    ]),
  )
  const idOf = (from) => ids.get(from) ?? ids.get(basename(from))
  const parts = modules.map((file, id) => ({
    id,
    code: toFunction({ text: file.text, imports: outputOf(file).imports }, id, idOf),
  }))
  return { parts, beside, metafile }
}
