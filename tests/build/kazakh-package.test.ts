/** `kznews-kazakh` as it is published: packed, installed in an empty folder, compiled, bundled, run. */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const BUILT = join(ROOT, 'dist', 'kznews-kazakh')

const folder = mkdtempSync(join(tmpdir(), 'kznews-kazakh-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Packed = { filename: string; name: string; version: string; files: { path: string }[] }

function npm(cwd: string, ...args: string[]): string {
  const env = { ...process.env, npm_config_cache: join(folder, 'npm'), npm_config_offline: 'true' }
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd,
    env,
    encoding: 'utf8',
  })
}

/** The tarball of a package, and what npm says is in it. */
function pack(path: string, ...args: string[]): Packed {
  return JSON.parse(npm(path, 'pack', '--json', '--pack-destination', folder, ...args))[0]
}

const packed = pack(BUILT)
const project = join(folder, 'project')
mkdirSync(project)
writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
npm(project, 'install', join(folder, packed.filename))

/** Runs a script in the folder where the package is installed, and reads the JSON that it prints. */
function run(script: string) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const readme = readFileSync(join(BUILT, 'README.md'), 'utf8')
/** The lines of the README's examples: an expression, and behind `//` its value. */
const examples = readme.split('\n').flatMap((line) => {
  const [call, value] = line.split(' // ')
  return value === undefined ? [] : [{ call: call!, value }]
})

const MODULES = ['kazakh-words.js', 'kazakh.js', 'meanings.js']

test('it has the version of kznews, its modules, their types, a README and the licences', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(packed).toMatchObject({ name: 'kznews-kazakh', version })
  const paths = packed.files.map(({ path }) => path)
  expect(paths.filter((path) => !path.startsWith('types/')).sort()).toEqual([
    'LICENSE',
    'README.md',
    ...MODULES.slice(0, 2),
    'licenses.txt',
    'meanings.js',
    'package.json',
  ])
  expect(paths.filter((path) => !/^types\/.*\.d\.ts$/.test(path))).toHaveLength(7)
})

test('it brings nothing else along', () => {
  const installed = readdirSync(join(project, 'node_modules')).filter((name) => name[0] !== '.')
  expect(installed).toEqual(['kznews-kazakh'])
})

test('kznews is packed without it, and exports the same code', () => {
  const { files } = pack(ROOT, '--dry-run')
  expect(files.map(({ path }) => path).filter((path) => path.includes('kznews-kazakh'))).toEqual([])
  for (const name of MODULES) {
    expect(files.map(({ path }) => path)).toContain(`dist/${name}`)
    const built = readFileSync(join(BUILT, name))
    expect(built.equals(readFileSync(join(ROOT, 'dist', name)))).toBe(true)
  }
})

describe('the README', () => {
  const names: string[] = run(`
    import * as kazakh from 'kznews-kazakh'
    console.log(JSON.stringify(Object.keys(kazakh)))`)
  const meanings: string[] = run(`
    import * as meanings from 'kznews-kazakh/meanings'
    console.log(JSON.stringify(Object.keys(meanings)))`)

  test.each([...names, ...meanings])('has an example of %s', (name) => {
    expect(examples.filter(({ call }) => new RegExp(`\\b${name}\\(`).test(call))).not.toEqual([])
  })

  test('tells the value of each example', () => {
    const both = examples.map(({ call, value }) => `[${call}, ${value}]`).join(',\n')
    const pairs: [unknown, unknown][] = run(`
      import { ${names.join(', ')} } from 'kznews-kazakh'
      import { ${meanings.join(', ')} } from 'kznews-kazakh/meanings'
      console.log(JSON.stringify([${both}]))`)
    expect(pairs.map(([value]) => value)).toEqual(pairs.map(([, told]) => told))
  })

  test('tells the sizes of the modules', () => {
    const bytes = (...modules: string[]) =>
      modules.reduce((sum, name) => sum + readFileSync(join(BUILT, name)).length, 0)
    const [, own] = /`kznews-kazakh` is (\d+) KB/.exec(readme)!
    const [, more] = /`kznews-kazakh\/meanings` is (\d+) KB/.exec(readme)!
    expect(Math.abs(bytes('kazakh.js', 'kazakh-words.js') / 1000 / Number(own) - 1)).toBeLessThan(
      0.05,
    )
    expect(Math.abs(bytes('meanings.js') / 1000 / Number(more) - 1)).toBeLessThan(0.05)
  })

  test('makes a search engine Kazakh by ten lines', () => {
    const [, , example] = /(worked example -->\n```js\n)([\s\S]*?)```/.exec(readme)!
    const minisearch = import.meta.resolve('minisearch')
    const answers = run(`
      const articles = [
        { id: 1, title: 'Ауыл әкімдері сайланады', text: 'Дауыс беру жексенбіде өтеді.' },
        { id: 2, title: 'Мектептер жабылды', text: 'Балалар үйде оқиды.' },
      ]
      ${example!.replace("'minisearch'", JSON.stringify(minisearch))}
      const asked = ['аким сайлауы', 'akim sailauy', 'мектебінде', 'vtrntg']
      console.log(JSON.stringify(asked.map((query) => search(query).map(({ id }) => id))))`)
    expect(answers).toEqual([[1], [1], [2], [2]])
  })
})

const TYPED = `
import { type Analysis, analyze, readDate, type ScriptCode, stem, type Token, tokenize, transliterate } from 'kznews-kazakh'
const tokens: readonly Token[] = tokenize('Алматыда')
const analysis: Analysis = analyze(stem(tokens[0]!.form))
const script: ScriptCode = 'latn'
const text: string = transliterate(analysis.stem, script)
const reading = readDate('кеше', '2026-06-23')
if (reading !== undefined && 'date' in reading) reading.date.day satisfies string
// @ts-expect-error
transliterate(text, 'greek')
export { text }
`

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'its types are found by a compiler with module %s and resolution %s',
  (module, moduleResolution) => {
    writeFileSync(join(project, 'typed.ts'), TYPED)
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
        skipLibCheck: false,
        module,
        moduleResolution,
      },
      include: ['typed.ts'],
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], {
      encoding: 'utf8',
    })
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  },
)

/** A script bundled for browsers, with all that it imports. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'bundle',
    write: false,
  })
  return outputFiles[0]!.text
}

test('a bundle for browsers runs where there is nothing but the language', async () => {
  const script = await bundle(`
    import { isoDate, readDate, stem, tokenize, transliterate } from 'kznews-kazakh'
    export const answer = JSON.stringify([
      tokenize('Мектептерімізде').map(({ form }) => stem(form)),
      transliterate('قازاقستان', 'cyrl'),
      isoDate(readDate('22 маусым 2026 жыл, 17:41').date, 'Asia/Almaty'),
    ])`)
  const answer = runInContext(`${script}; bundle.answer`, createContext({}))
  expect(JSON.parse(answer)).toEqual([['мектеп'], 'Қазақстан', '2026-06-22T17:41+05:00'])
})

test('a bundle leaves out what it does not use', async () => {
  const unused = await bundle("import { stem } from 'kznews-kazakh'; export const answer = 1")
  expect(unused.length).toBeLessThan(1000)
  const letters = await bundle("export { toLatin } from 'kznews-kazakh'")
  expect(letters.length).toBeLessThan(readFileSync(join(BUILT, 'kazakh.js')).length / 4)
})
