/** `kznews show <id>…`: articles, set to be read, or as data. */

import type { Article } from '../../archive/article.ts'
import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import type { DocumentRow } from '../../index/reader.ts'
import type { ScriptCode } from '../../kazakh/scripts/script.ts'
import type { ArchiveHandle } from '../../open/archive.ts'
import { goneError } from '../../open/find.ts'
import { SIMILAR_LIMIT } from '../../open/similar.ts'
import { articlePageOptions } from '../../render/page-options.ts'
import { joinSafe, type Safe } from '../../terminal/safe.ts'
import type { Context } from '../context.ts'
import { inputLines } from '../input-lines.ts'
import { chooseFormat } from '../options.ts'
import { COMMANDS, type Given } from '../table.ts'
import { missingArgument } from '../usage-error.ts'
import { withArchive } from '../with-archive.ts'
import { writeArticles } from '../write-articles.ts'

/** Formats that give the record as it is, and so in no other script. */
const RECORD_FORMATS: readonly string[] = ['json', 'jsonfeed', 'jsonld']

async function readIds(named: readonly string[], context: Context): Promise<string[]> {
  const ids: string[] = []
  for (const id of named) {
    if (id !== '-') ids.push(id)
    else {
      for await (const lines of inputLines(context.readStdin())) {
        ids.push(...lines.flatMap(({ text }) => text.trim() || []))
      }
    }
  }
  return ids
}

type InScript = (article: Article) => Article

/** Puts articles into the script that was asked for. */
async function scriptOf(asked: ScriptCode | undefined): Promise<InScript> {
  if (asked === undefined) return (article) => article
  const { inScript } = await import('../../render/article/in-script.ts')
  return (article) => inScript(article, asked)
}

/** The pages of articles, gathered: they may go through a pager. */
async function renderPages(
  rows: readonly DocumentRow[],
  inScript: InScript,
  archive: ArchiveHandle,
  context: Context,
): Promise<{ readonly pages: Safe; readonly gone: readonly DocumentRow[] }> {
  const { renderArticle } = await import('../../render/article/page.ts')
  const options = await articlePageOptions(context)
  const pages: Safe[] = []
  const gone: DocumentRow[] = []
  // Further reading is for a reader: neither for a pipe, nor between two articles.
  const isRead = context.out.isTerminal && rows.length === 1
  for (const row of rows) {
    const read = await archive.read(row)
    if (read === undefined) {
      gone.push(row)
      continue
    }
    const related = await archive.related(read)
    const article = read.related === undefined ? read : { ...read, related }
    const similar = isRead ? await archive.similar(row.id, related, SIMILAR_LIMIT) : []
    const titled = similar.map((other) => ({
      ...other,
      title: inScript({ ...other, body: [] }).title,
    }))
    pages.push(renderArticle(inScript(article), titled, options))
  }
  return { pages: joinSafe(pages, '\n'), gone }
}

/** The rows of ids, and the errors of the others, which stop none of those that are found. */
async function findRows(ids: readonly string[], archive: ArchiveHandle) {
  const rows: DocumentRow[] = []
  const errors: KznewsError[] = []
  for (const id of ids) {
    try {
      rows.push(await archive.find(id))
    } catch (error) {
      if (!(error instanceof KznewsError) || error.exit !== EXIT.negative) throw error
      errors.push(error)
    }
  }
  return { rows, errors }
}

export async function runShow(
  { args, options }: Given<'show'>,
  context: Context,
): Promise<ExitCode> {
  const format = chooseFormat(options, COMMANDS.show.formats, 'text')
  if (options.script !== undefined && RECORD_FORMATS.includes(format)) {
    throw new KznewsError('script-data', { format })
  }
  if (args.some((id) => id.trim() === '')) throw missingArgument('show', context.messages)
  const ids = await readIds(args, context)
  return withArchive(options, context, async (archive) => {
    const { rows, errors } = await findRows(ids, archive)
    for (const error of errors) context.tellError(error)
    const found = errors.length === 0 && rows.length > 0 ? EXIT.done : EXIT.negative
    if (rows.length === 0 && errors.length > 0) return found
    const inScript = await scriptOf(options.script)
    if (format !== 'text') {
      return (await writeArticles(rows, format, archive, context, inScript)) || found
    }
    const { pages, gone } = await renderPages(rows, inScript, archive, context)
    await context.print(pages)
    for (const row of gone) context.tellError(goneError(row))
    return gone.length > 0 ? EXIT.failure : found
  })
}
