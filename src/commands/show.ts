/** `kznews show <id>…`: articles, set to be read, or as data. */

import type { Article } from '../archive/article.ts'
import type { KznewsCommand } from '../command-line.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, KznewsError } from '../errors.ts'
import { findArticle } from '../library/find-article.ts'
import type { Session } from '../library/session.ts'
import { ARTICLE_FORMATS, formatArticles } from '../render/article-formats.ts'
import { pageOptions } from '../render/page-options.ts'
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

async function renderPages(
  articles: readonly Article[],
  session: Session,
  context: Context,
): Promise<Safe> {
  const { renderArticle } = await import('../render/article-page.ts')
  const options = await pageOptions(context)
  const pages: Safe[] = []
  for (const article of articles) {
    pages.push(renderArticle(article, await relatedIds(article, session), options))
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
