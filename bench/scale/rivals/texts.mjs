// The texts of an archive made by bench/support/archive.mjs, read as a plain script would read them.

import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const toText = ({ id, title, description, body }) => ({
  id,
  title,
  text: [description, ...body].join('\n'),
})

/** Yields `{ id, title, text }` of every article of a folder of JSON and JSON Lines. */
export async function* readTexts(archive) {
  for (const name of readdirSync(archive, { recursive: true }).sort()) {
    const path = join(archive, name)
    if (name.endsWith('.json')) yield toText(JSON.parse(readFileSync(path, 'utf8')))
    if (!name.endsWith('.jsonl')) continue
    for await (const line of createInterface({ input: createReadStream(path) })) {
      yield toText(JSON.parse(line))
    }
  }
}
