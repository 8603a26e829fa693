/** `kznews show <id>…`: articles, set to be read, or as data. */

import type { Article } from '../../archive/article.ts'
import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import type { DocumentRow } from '../../index/engine.ts'
import { SCRIPTS, type ScriptCode } from '../../kazakh/scripts/script.ts'
import { findRow } from '../../library/find-article.ts'
import { askFresh, type Session } from '../../library/session.ts'
import { articlePageOptions } from '../../render/page-options.ts'
import { joinSafe, type Safe } from '../../terminal/safe.ts'
import { type KznewsCommand, makeOption } from '../command-line.ts'
import type { Context } from '../context.ts'
import { inputLines } from '../input-lines.ts'
import { chooseFormat, type GlobalOptions } from '../options.ts'
import { withArchive } from '../session.ts'
import { goneError, writeArticles } from '../write-articles.ts'

export type ShowOptions = GlobalOptions & { readonly script?: ScriptCode }

export const SHOWN_AS = ['text', 'json', 'md', 'html', 'jsonfeed', 'jsonld'] as const

/** What gives the record as it is, and so in no other script. */
const RECORD_FORMATS: readonly string[] = ['json', 'jsonfeed', 'jsonld']

export function showCommand(command: KznewsCommand, context: Context, run = runShow): void {
  const { options, values } = context.messages
  command.addOption(makeOption(`--script <${values.script}>`, options.script, { choices: SCRIPTS }))
  command.formats = SHOWN_AS
  command.takes = 'id'
  command.runs(async (ids: string[]) => run(ids, command.optsWithGlobals(), context))
}

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

/** Of what an article says to read also, the ids of those that this archive has. */
async function withRelatedIds(article: Article, { engine }: Session): Promise<Article> {
  if (article.related === undefined) return article
  const find = async (title: string) => {
    const row = await engine.byTitle(title)
    return row === undefined || row.id === article.id ? undefined : row.id
  }
  const related = article.related.map(async (each) => {
    const id = each.id ?? (await find(each.title))
    return id === undefined ? each : { ...each, id }
  })
  return { ...article, related: await Promise.all(related) }
}

/** Articles of this archive that tell of the same, besides those that the article itself names. */
const OFFERED = 3

async function similarTo(
  { document }: DocumentRow,
  { related = [] }: Article,
  session: Session,
): Promise<DocumentRow[]> {
  const { similarArticles } = await import('../../search/similar.ts')
  const named = new Set(related.flatMap(({ id }) => id ?? []))
  const ask = () => similarArticles(document, session.engine, OFFERED, named)
  return askFresh(session, ask, (rows) => rows)
}

type InScript = (article: Article) => Article

/** How articles come into the script that was asked for. */
async function scriptOf(asked: ScriptCode | undefined): Promise<InScript> {
  if (asked === undefined) return (article) => article
  const { inScript } = await import('../../render/article/in-script.ts')
  return (article) => inScript(article, asked)
}

/** The pages of articles, gathered: they may go through a pager. */
async function renderPages(
  rows: readonly DocumentRow[],
  inScript: InScript,
  session: Session,
  context: Context,
): Promise<{ readonly pages: Safe; readonly gone: readonly DocumentRow[] }> {
  const { renderArticle } = await import('../../render/article/page.ts')
  const options = await articlePageOptions(context)
  const pages: Safe[] = []
  const gone: DocumentRow[] = []
  // What to read next is for one who reads: not for a pipe, and not between article and article.
  const isRead = context.out.isTerminal && rows.length === 1
  for (const row of rows) {
    const read = await session.read(row)
    if (read === undefined) {
      gone.push(row)
      continue
    }
    const article = await withRelatedIds(read, session)
    const similar = isRead ? await similarTo(row, article, session) : []
    const titled = similar.map((other) => ({
      ...other,
      title: inScript({ ...other, body: [] }).title,
    }))
    pages.push(renderArticle(inScript(article), titled, options))
  }
  return { pages: joinSafe(pages, '\n'), gone }
}

/** The rows of ids, and what is wrong with the others: that stops none of those that are found. */
async function findRows(ids: readonly string[], session: Session) {
  const rows: DocumentRow[] = []
  const errors: KznewsError[] = []
  for (const id of ids) {
    try {
      rows.push(await findRow(id, session))
    } catch (error) {
      if (!(error instanceof KznewsError) || error.exit !== EXIT.negative) throw error
      errors.push(error)
    }
  }
  return { rows, errors }
}

export async function runShow(
  named: readonly string[],
  options: ShowOptions,
  context: Context,
): Promise<ExitCode> {
  const { usage, commands } = context.messages
  const format = chooseFormat(options, SHOWN_AS, 'text')
  if (options.script !== undefined && RECORD_FORMATS.includes(format)) {
    throw new KznewsError('script-data', { format })
  }
  if (named.some((id) => id.trim() === '')) {
    const message = usage.missingArgument(commands.show.argument?.name ?? '')
    throw new KznewsError('usage', { message, hint: usage.seeHelp('kznews show') })
  }
  const ids = await readIds(named, context)
  return withArchive(options, context, async (session) => {
    const { rows, errors } = await findRows(ids, session)
    for (const error of errors) context.tellError(error)
    const found = errors.length === 0 && rows.length > 0 ? EXIT.done : EXIT.negative
    if (rows.length === 0 && errors.length > 0) return found
    const inScript = await scriptOf(options.script)
    if (format !== 'text') {
      return (await writeArticles(rows, format, session, context, inScript)) || found
    }
    const { pages, gone } = await renderPages(rows, inScript, session, context)
    await context.print(pages)
    for (const row of gone) context.tellError(goneError(row))
    return gone.length > 0 ? EXIT.failure : found
  })
}
