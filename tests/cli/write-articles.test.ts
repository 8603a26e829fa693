/** Articles written one at a time; one that is gone stops none of the others. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toRecord } from '../../src/archive/article.ts'
import { ArticleReader } from '../../src/archive/read-article.ts'
import type { Context } from '../../src/cli/context.ts'
import { writeArticles } from '../../src/cli/write-articles.ts'
import type { KznewsError } from '../../src/errors.ts'
import type { DocumentRow } from '../../src/index/reader.ts'
import { documentKeyOf } from '../../src/index/sqlite/rows.ts'
import { WHOLE } from '../support/articles.ts'
import { temporaryFolder, writeFiles } from '../support/cli.ts'

const row = (id: string, record: number, file = 'бәрі.json'): DocumentRow => ({
  document: documentKeyOf(record),
  id,
  title: id,
  categories: [],
  location: { file, record, offset: 0, length: 1000 },
})

test('what is no longer there is told of, the rest is a whole document, the status is 3', async () => {
  const folder = temporaryFolder()
  const records = ['а', 'б', 'в'].map((id) => toRecord({ ...WHOLE, id }))
  writeFiles(folder, { 'бәрі.json': records })
  const reader = new ArticleReader(folder)
  const archive = {
    reader: async () => (row: DocumentRow) => reader.read(row.location, row.id),
  }
  const written: string[] = []
  const errors: KznewsError[] = []
  const context = {
    out: { isTerminal: false, write: (text) => written.push(text) },
    tellError: (error) => errors.push(error),
  } as Pick<Context, 'out' | 'tellError'> as Context
  const rows = [row('а', 1), row('басқа', 2), row('в', 3), row('д', 1, join('жоқ', 'г.json'))]
  expect(await writeArticles(rows, 'jsonfeed', archive, context)).toBe(3)
  const feed = JSON.parse(written.join(''))
  expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(['а', 'в'])
  expect(errors.map(({ code, facts }) => [code, facts])).toEqual([
    ['article-gone', { id: 'басқа', file: 'бәрі.json' }],
    ['article-gone', { id: 'д', file: join('жоқ', 'г.json') }],
  ])
  expect(written).toHaveLength(3)
})
