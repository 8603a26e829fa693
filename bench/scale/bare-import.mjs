// The bare loop that an import is measured against: each line of a JSON Lines file is written as a
// file of its own, synced, and renamed to its place.

import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

const [source, target] = process.argv.slice(2)
const made = new Set()
for (const line of readFileSync(source, 'utf8').split('\n')) {
  if (line === '') continue
  const record = JSON.parse(line)
  const [year, month] = record.datePublished.split('-')
  const folder = join(target, year, month)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  const path = join(folder, `${record.id}.json`)
  const descriptor = openSync(`${path}.tmp`, 'wx')
  writeSync(descriptor, `${JSON.stringify(record, null, 2)}\n`)
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(`${path}.tmp`, path)
}
