/** The sample archive: every record is whole, as an import would write it, and has its rights. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatArticle } from '../../src/archive/article.ts'
import { articlePath, textDigest } from '../../src/archive/identity.ts'
import { parseArticle } from '../../src/archive/parse-article.ts'
import { cleanArticle } from '../../src/import/found/clean.ts'
import { archiveFiles } from '../support/archive-files.ts'
import { SAMPLE } from '../support/cli.ts'

test('every shipped record stands as kznews itself would write it, to the byte', () => {
  const files = archiveFiles(SAMPLE)
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    const text = readFileSync(join(SAMPLE, file), 'utf8')
    const { article, problems } = parseArticle(JSON.parse(text), { file })
    expect(problems, file).toEqual([])
    expect(formatArticle(cleanArticle(article!))).toBe(text)
    expect(articlePath(article!)).toBe(file)
    expect(article!.source?.sha256, file).toBe(textDigest(article!))
  }
})
