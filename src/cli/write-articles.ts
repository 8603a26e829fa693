/** Whole articles as data, read and written one at a time: an archive may be larger than memory. */

import type { Article } from '../archive/article.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import type { DocumentRow } from '../index/engine.ts'
import type { Session } from '../library/session.ts'
import type { ArticleFormat } from '../render/article/formats.ts'
import type { Context } from './context.ts'

/** The formats in which list and search give whole articles. */
export const WHOLE_FORMATS = ['md', 'jsonfeed', 'jsonld'] as const

export type WholeFormat = (typeof WHOLE_FORMATS)[number]

export function isWhole(format: string): format is WholeFormat {
  return WHOLE_FORMATS.some((name) => name === format)
}

/** The error of a row whose record is no longer where it was. */
export function goneError({ id, location }: DocumentRow): KznewsError {
  return new KznewsError('article-gone', { id, file: location.file })
}

/**
 * Writes the articles of rows as one document. One that is gone is told of and left out; then the
 * status is that of a failure.
 *
 * @param prepare what becomes of each article before it is written
 */
export async function writeArticles(
  rows: Iterable<DocumentRow> | AsyncIterable<DocumentRow>,
  format: ArticleFormat,
  { index }: Session,
  { out, tellError }: Context,
  prepare: (article: Article) => Article = (article) => article,
): Promise<ExitCode> {
  const { ArticleWriter } = await import('../render/article/formats.ts')
  const { ArticleReader } = await import('../archive/read-article.ts')
  const reader = new ArticleReader(index.root.folder)
  const writer = new ArticleWriter(format)
  let exit: ExitCode = EXIT.done
  for await (const row of rows) {
    const article = reader.read(row.location, row.id)
    if (article !== undefined) out.write(writer.add(prepare(article)))
    else {
      tellError(goneError(row))
      exit = EXIT.failure
    }
  }
  out.write(writer.end())
  return exit
}
