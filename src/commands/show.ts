/** `kznews show <id>…`: articles, set to be read, or as data. */

import type { Article } from '../archive/article.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import type { DocumentRow } from '../index/engine.ts'
import { findArticle } from '../library/find-article.ts'
import { askFresh, type Session } from '../library/session.ts'
import { ARTICLE_FORMATS, formatArticles } from '../render/article-formats.ts'
import { longPageOptions } from '../render/page-options.ts'
import { joinSafe, type Safe } from '../render/safe.ts'
import { chooseFormat, type GlobalOptions } from './options.ts'
import { withArchive } from './session.ts'

const FORMATS = ['text', ...ARTICLE_FORMATS] as const

export function showCommand(command: KznewsCommand, context: Context, run = runShow): void {
  command.runs(async (ids: string[]) => run(ids, command.optsWithGlobals(), context))
}

async function idsFromStdin(context: Context): Promise<string[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of context.readStdin()) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text.split('\n').flatMap((line) => line.trim() || [])
}

/** The ids of articles of this archive that an article's related list names by title. */
async function relatedIds(article: Article, { engine }: Session): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { title, id } of article.related ?? []) {
    const row = id === undefined ? await engine.byTitle(title) : { id }
    if (row !== undefined && row.id !== article.id) ids.set(title, row.id)
  }
  return ids
}

/** Articles of this archive that tell of the same, besides those that the article itself names. */
const OFFERED = 3

async function similarTo(
  article: Article,
  named: ReadonlyMap<string, string>,
  session: Session,
): Promise<DocumentRow[]> {
  const { similarArticles } = await import('../search/similar.ts')
  const { engine } = session
  const ask = async () => {
    const row = (await engine.byIdPrefix(article.id, 1)).find(({ id }) => id === article.id)
    return row ? similarArticles(row.document, engine, OFFERED, new Set(named.values())) : []
  }
  return askFresh(session, ask, (rows) => rows)
}

async function renderPages(
  articles: readonly Article[],
  session: Session,
  context: Context,
): Promise<Safe> {
  const { renderArticle } = await import('../render/article-page.ts')
  const options = await longPageOptions(context)
  const pages: Safe[] = []
  // What to read next is for one who reads: not for a pipe, and not between article and article.
  const isRead = context.out.isTerminal && articles.length === 1
  for (const article of articles) {
    const related = await relatedIds(article, session)
    const similar = isRead ? await similarTo(article, related, session) : []
    pages.push(renderArticle(article, { related, similar }, options))
  }
  return joinSafe(pages, '\n')
}

export async function runShow(
  named: readonly string[],
  options: GlobalOptions,
  context: Context,
): Promise<ExitCode> {
  const { usage, commands } = context.messages
  const format = chooseFormat(options, FORMATS, 'text')
  if (named.some((id) => id.trim() === '')) {
    const message = usage.missingArgument(commands.show.argument?.name ?? '')
    throw new KznewsError('usage', { message, hint: usage.seeHelp('kznews show') })
  }
  const ids: string[] = []
  for (const id of named) ids.push(...(id === '-' ? await idsFromStdin(context) : [id]))
  return withArchive(options, context, async (session) => {
    const articles: Article[] = []
    for (const id of ids) articles.push(await findArticle(id, session))
    if (format === 'text') await context.print(await renderPages(articles, session, context))
    else context.out.write(formatArticles(articles, format))
    return articles.length > 0 ? EXIT.done : EXIT.negative
  })
}
