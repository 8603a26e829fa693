/** The table of commands is whole: a new command that lacks one of its places is named here or does not compile. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { globalOptions, ownOptions } from '../../src/cli/argv.ts'
import { COMMAND_NAMES, HIDDEN_NAMES } from '../../src/cli/command-names.ts'
import { COMMANDS, type CommandRow } from '../../src/cli/table.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const ALL = [...COMMAND_NAMES, ...HIDDEN_NAMES]

test('the table has a row for each name, and no other', () => {
  expect(Object.keys(COMMANDS)).toEqual(ALL)
})

test('bin is loaded with the names of the table and nothing else of it', () => {
  const imports = [...read('src/start.ts').matchAll(/from '(\.[^']+)'/g)].map(([, path]) => path)
  expect(imports.sort()).toEqual([
    './archive/make-folder.ts',
    './archive/private-folder.ts',
    './cli/command-names.ts',
    './xdg.ts',
  ])
  expect(read('src/cli/command-names.ts')).not.toMatch(/^import /m)
})

describe.each(COMMAND_NAMES)('%s', (name) => {
  test('has a file, is in README and in the golden pages of help', () => {
    expect(existsSync(join(ROOT, 'src', 'cli', 'commands', `${name}.ts`))).toBe(true)
    expect(read('README.md')).toContain(`kznews ${name}`)
    for (const lang of ['kk', 'ru', 'en']) {
      const page = join(ROOT, 'tests', 'golden', 'pages', `help-${name}.${lang}.txt`)
      expect(existsSync(page), page).toBe(true)
    }
  })

  test('that prints JSON has a schema of it', () => {
    const { formats }: CommandRow = COMMANDS[name]
    const { $defs } = JSON.parse(read('schema/output.schema.json'))
    expect(Object.hasOwn($defs, name)).toBe(formats.includes('json'))
  })

  test('has options whose values completion knows, and no name twice', () => {
    const options = [...ownOptions(name), ...globalOptions()]
    for (const { long, row } of options) {
      const isKnown = row.choices !== undefined || row.kind !== undefined || long === '--format'
      expect(row.value === undefined || isKnown, long).toBe(true)
    }
    const names = options.flatMap(({ long, row }) => [long, ...(row.short ? [row.short] : [])])
    expect(new Set(names).size).toBe(names.length)
  })

  test('has defaults that are choices', () => {
    for (const { row } of ownOptions(name)) {
      if (row.choices && row.byDefault) expect(row.choices).toContain(row.byDefault)
    }
  })
})
