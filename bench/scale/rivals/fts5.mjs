// SQLite's full-text search as it comes, over title and body, without a copy of the texts.
//
//   node fts5.mjs build <archive> <database> <tokenizer>
//   node fts5.mjs search <database> AND|OR <word>…

import { rmSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'

async function build(archive, path, tokenizer) {
  const { readTexts } = await import('./texts.mjs')
  rmSync(path, { force: true })
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE articles (number INTEGER PRIMARY KEY, id TEXT, title TEXT);
    CREATE VIRTUAL TABLE texts USING fts5 (title, body, content='', tokenize='${tokenizer}');
    BEGIN;
  `)
  const addArticle = database.prepare('INSERT INTO articles VALUES (?, ?, ?)')
  const addText = database.prepare('INSERT INTO texts (rowid, title, body) VALUES (?, ?, ?)')
  let number = 0
  for await (const { id, title, text } of readTexts(archive)) {
    number++
    addArticle.run(number, id, title)
    addText.run(number, title, text)
  }
  database.exec('COMMIT')
  database.close()
}

function search(path, operator, words) {
  const database = new DatabaseSync(path, { readOnly: true })
  const found = database
    .prepare(
      `SELECT articles.id, articles.title FROM texts JOIN articles ON number = texts.rowid
       WHERE texts MATCH ? ORDER BY texts.rank LIMIT 20`,
    )
    .all(words.map((word) => `"${word}"`).join(` ${operator} `))
  for (const { id, title } of found) console.log(`${id}\t${title}`)
}

const [task, ...rest] = process.argv.slice(2)
if (task === 'build') await build(...rest)
else search(rest[0], rest[1], rest.slice(2))
