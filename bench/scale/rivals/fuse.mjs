// Fuse.js over the texts of all articles. `node fuse.mjs <archive> <word>…`

import Fuse from 'fuse.js'
import { readTexts } from './texts.mjs'

const [archive, ...words] = process.argv.slice(2)
const texts = []
for await (const text of readTexts(archive)) texts.push(text)
const fuse = new Fuse(texts, { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.3 })
const found = fuse.search(words.join(' '), { limit: 20 })
for (const { item } of found) console.log(`${item.id}\t${item.title}`)
