/**
 * What WordPress exports (WXR) is RSS, and yet no feed: drafts, pages and pictures are items too, paragraphs are
 * empty lines, people are logins, tags are categories of another domain.
 */

import type { Author } from '../../archive/article.ts'
import type { Report } from '../../archive/problem.ts'
import { foundDate } from '../found/dates.ts'
import type { Found } from '../found/found.ts'
import { typedValue } from '../found/text-value.ts'
import type { XmlDocument, XmlNode } from '../markup/xml.ts'
import { childrenOf, lineIn } from './item-parts.ts'

const textOf = (node: XmlNode, name: string): string => childrenOf(node, name)[0]?.text.trim() ?? ''

/** Whether an item is of such an export. */
export function isWordPress(item: XmlNode): boolean {
  return childrenOf(item, 'wp:post_type', 'wp:status').length > 0
}

/** What is kept beside posts: pictures, menus, pages, pieces of a theme. */
const NO_POST =
  /^(?:attachment|page|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|wpcf7_\w+|elementor_\w+|product|shop_\w+)$/

/** Whether an item is a post that readers saw. */
export function isPublished(item: XmlNode): boolean {
  const [type, status] = [textOf(item, 'wp:post_type'), textOf(item, 'wp:status')]
  return !NO_POST.test(type) && (status === '' || status === 'publish')
}

/** Elements that stand by themselves: no paragraph is put around them. */
const BLOCK =
  /^<(?:\/?(?:p|div|h[1-6]|ul|ol|li|dl|table|t[rdh]|tbody|thead|blockquote|figure|figcaption|pre|section|article|hr|iframe|form|script|style)\b|!--)/i

/** `[caption …]<img …> words[/caption]` and other commands of plug-ins. */
const CAPTION =
  /\[caption\b[^\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]/gi
const COMMAND =
  /\[\/?[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+\s*\/?\]|\[\/[a-z][\w-]*\]|\[(?:gallery|playlist|embed|audio|video|caption|more)\]/gi

/** The HTML that readers are shown: WordPress makes it of empty lines when it shows a post. */
function shownHtml(content: string): string {
  const plain = content
    .replace(/\r\n?/g, '\n')
    .replace(CAPTION, '\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n')
    .replace(COMMAND, '')
  return plain
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) => (BLOCK.test(chunk) ? chunk : `<p>${chunk.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n')
}

const CLOCK = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/

function instantOf(text: string): number {
  const [, ...parts] = CLOCK.exec(text) ?? []
  const [year = 0, month = 0, day, hour, minute, second] = parts.map(Number)
  return parts.length === 0 || year === 0
    ? Number.NaN
    : Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The site's clock with its offset, which its two clocks tell. */
function localDate(item: XmlNode, name: string): string | undefined {
  const [local, universal] = [textOf(item, name), textOf(item, `${name}_gmt`)]
  const minutes = (instantOf(local) - instantOf(universal)) / 60_000
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return undefined
  const pad = (value: number) => String(Math.trunc(value)).padStart(2, '0')
  const [hours, rest] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60]
  return `${local.slice(0, 16).replace(' ', 'T')}${minutes < 0 ? '-' : '+'}${pad(hours)}:${pad(rest)}`
}

/** The names that people are shown under, by their logins. */
function namesByLogin(channel: XmlNode): ReadonlyMap<string, string> {
  const authors = childrenOf(channel, 'wp:author')
  return new Map(
    authors.map((each) => [
      textOf(each, 'wp:author_login'),
      textOf(each, 'wp:author_display_name'),
    ]),
  )
}

function authorsOf(item: XmlNode, channel: XmlNode): Author[] {
  const names = namesByLogin(channel)
  return childrenOf(item, 'dc:creator').flatMap((each) => {
    const login = each.text.trim()
    const name = names.get(login) || login
    return name === '' || /^(?:admin|editor|root)$/i.test(name) ? [] : [{ name }]
  })
}

function categoriesIn(item: XmlNode, { source }: XmlDocument, domain: string): string[] {
  const found = childrenOf(item, 'rss:category').filter(
    ({ attributes }) => attributes.domain === domain,
  )
  return [...new Set(found.flatMap((each) => lineIn(each, source) ?? []))].filter(
    (name) => !/^(?:uncategori[sz]ed|без рубрики|айдарсыз)$/i.test(name),
  )
}

/** A post, out of what its item is as one of a feed. */
export function readPost(
  found: Found,
  item: XmlNode,
  channel: XmlNode,
  document: XmlDocument,
  report: Report,
): Found {
  const date = localDate(item, 'wp:post_date')
  const excerpt = textOf(item, 'excerpt:encoded')
  return {
    ...found,
    via: 'wordpress',
    content: typedValue('html', shownHtml(textOf(item, 'content:encoded'))),
    ...(excerpt !== '' && { summary: typedValue('html', excerpt) }),
    ...(date !== undefined && {
      published: foundDate({ name: 'wp:post_date', text: date }, report),
    }),
    categories: categoriesIn(item, document, 'category'),
    tags: categoriesIn(item, document, 'post_tag'),
    authors: authorsOf(item, channel),
  }
}
