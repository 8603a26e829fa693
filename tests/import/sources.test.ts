/** Paths and standard input as sources: files, folders, links, what is missing. */

import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FileSource, findSources } from '../../src/import/sources.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

const noInput = () => {
  throw new Error('standard input was not asked for')
}

function filesOf(...named: Parameters<typeof findSources>): FileSource[] {
  return findSources(...named).flatMap((source) => ('open' in source ? [source] : []))
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

test('a folder gives what archives are made of, copied pages and feeds, in order, packed or not', () => {
  const root = temporaryFolder()
  const names = [
    ...['а.json', 'б.jsonl.gz', 'в.txt', 'г/д.NDJSON', 'г/е/ж.json.gz'],
    ...['з.rss', 'и.atom', 'к.rdf.gz', 'л.xml'],
  ]
  const others = ['.құпия.json', '.git/а.json', 'сурет.jpg', 'г/оқы.docx']
  writeFiles(root, Object.fromEntries([...names, ...others].map((name) => [name, 'Арал'])))
  symlinkSync(root, join(root, 'айналым'))
  symlinkSync(join(root, 'жоқ.json'), join(root, 'жоқ.json'))
  symlinkSync(join(root, 'а.json'), join(root, 'я.json'))
  const sources = filesOf('.', root, noInput)
  expect(sources.map(({ place }) => place)).toEqual([...names, 'я.json'])
  expect(sources.map(({ size }) => size)).toEqual(Array(10).fill(Buffer.byteLength('Арал')))
})

test('a file is a source whatever it is called, and its place is as it was named', async () => {
  const root = temporaryFolder()
  writeFiles(root, { 'г/жазба': 'Су көтерілді.' })
  const [source, ...rest] = filesOf('./г/жазба', root, noInput)
  expect(rest).toEqual([])
  expect(source?.place).toBe('./г/жазба')
  expect(await textOf(source!.open())).toBe('Су көтерілді.')
})

test('a hyphen is standard input', async () => {
  const input = async function* () {
    yield Buffer.from('Су')
  }
  const [source] = filesOf('-', temporaryFolder(), input)
  expect(source?.size).toBeUndefined()
  expect(await textOf(source!.open())).toBe('Су')
})

test.each([
  ['жоқ.json', 'input-missing'],
  ['бар.json/ішінде', 'input-unreadable'],
])('a source %s that cannot be is an error', (path, code) => {
  const root = temporaryFolder()
  writeFiles(root, { 'бар.json': {} })
  expect(() => findSources(path, root, noInput)).toThrow(expect.objectContaining({ code }))
})

test('a file that is gone when it is opened is an error with its name', async () => {
  const root = temporaryFolder()
  writeFiles(root, { 'арал.json': {} })
  const [source] = filesOf('арал.json', root, noInput)
  rmSync(join(root, 'арал.json'))
  await expect(textOf(source!.open())).rejects.toMatchObject({
    code: 'input-unreadable',
    facts: { path: 'арал.json', reason: 'ENOENT' },
  })
})

test.each([
  ['https://www.azattyq.org/a/33423632.html', 'https://www.azattyq.org/a/33423632.html'],
  ['HTTP://Жаңалық.қаз/Арал суы#сурет', 'http://xn--80aaqw4fuxvb.xn--80ao21a/'],
])('%s is an address, whatever is in the folder', (address, url) => {
  const [source, ...rest] = findSources(address, temporaryFolder(), noInput)
  expect(rest).toEqual([])
  expect(source).toMatchObject({ place: address, url: expect.stringContaining(url) })
})

test.each([
  ['http://', 'url-invalid'],
  ['https://[::1', 'url-invalid'],
  ['ftp://azattyq.org/a.html', 'url-scheme'],
  ['file:///etc/passwd', 'url-scheme'],
  ['https://oqyrman:qupiya@azattyq.org/', 'url-credentials'],
  ['https://oqyrman@azattyq.org/', 'url-credentials'],
])('%s is no address to fetch: a usage error, before anything is read', (address, code) => {
  expect(() => findSources(address, temporaryFolder(), noInput)).toThrow(
    expect.objectContaining({ code, exit: 2 }),
  )
})
