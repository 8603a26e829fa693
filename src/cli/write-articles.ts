/** Whole articles as data, read and written one at a time: an archive may be larger than memory. */

import type { Article } from '../archive/article.ts'
import { EXIT, type ExitCode } from '../errors.ts'
import type { DocumentRow } from '../index/reader.ts'
import type { ArchiveHandle } from '../open/archive.ts'
import { goneError } from '../open/find.ts'
import type { ArticleFormat } from '../render/article/formats.ts'
import { RecordWriter } from '../render/records.ts'
import type { Context } from './context.ts'

/** The formats in which list and search give whole articles. */
export const WHOLE_FORMATS = ['md', 'jsonfeed', 'jsonld'] as const

export type WholeFormat = (typeof WHOLE_FORMATS)[number]

export function isWhole(format: string): format is WholeFormat {
  return WHOLE_FORMATS.some((name) => name === format)
}

/**
 * Writes the articles of rows as one document. One that is gone is reported and left out; the
 * status is then that of a failure.
 *
 * @param prepare applied to each article before it is written
 */
export async function writeArticles(
  rows: Iterable<DocumentRow> | AsyncIterable<DocumentRow>,
  format: ArticleFormat,
  archive: Pick<ArchiveHandle, 'reader'>,
  { out, tellError }: Context,
  prepare: (article: Article) => Article = (article) => article,
): Promise<ExitCode> {
  const { ARTICLE_LAYOUTS } = await import('../render/article/formats.ts')
  const read = await archive.reader()
  const writer = new RecordWriter<Article>(ARTICLE_LAYOUTS[format])
  let exit: ExitCode = EXIT.done
  for await (const row of rows) {
    const article = await read(row)
    if (article !== undefined) out.write(writer.add([prepare(article)]))
    else {
      tellError(goneError(row))
      exit = EXIT.failure
    }
  }
  out.write(writer.end())
  return exit
}
