// MiniSearch from a saved index. It is no dependency of kznews: its module's path is the first argument.
//
//   node minisearch.mjs <module> build <archive> <index.json>
//   node minisearch.mjs <module> search <index.json> AND|OR <word>…

import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [path, task, ...rest] = process.argv.slice(2)
const { default: MiniSearch } = await import(pathToFileURL(path).href)
const options = { fields: ['title', 'text'], storeFields: ['title'] }

if (task === 'build') {
  const { readTexts } = await import('./texts.mjs')
  const index = new MiniSearch(options)
  for await (const text of readTexts(rest[0])) index.add(text)
  writeFileSync(rest[1], JSON.stringify(index))
} else {
  const index = MiniSearch.loadJSON(readFileSync(rest[0], 'utf8'), options)
  const found = index.search(rest.slice(2).join(' '), { combineWith: rest[1] })
  for (const { id, title } of found.slice(0, 20)) console.log(`${id}\t${title}`)
}
