/** Feeds: RSS of all versions, RDF, Atom. Each item is an article, whole or in summary. */

import { problem, type Report } from '../../archive/problem.ts'
import type { Origin, Reader, Reading } from '../found/draft.ts'
import { draftOf } from '../found/make-draft.ts'
import { MAX_DEPTH } from '../markup/parse.ts'
import { inTime } from '../markup/time-limit.ts'
import { parseXml, type XmlDocument, type XmlNode } from '../markup/xml.ts'
import { textOrRefuse } from '../whole.ts'
import { type FeedHead, firstLine, readItem } from './item.ts'
import { addressesOf, authorsOf, childrenOf } from './item-parts.ts'
import { isPublished, isWordPress, readPost } from './wordpress.ts'

/** Elements around items, in any version; RSS 1.1 has `items` too. */
const AROUND: ReadonlySet<string> = new Set(['rss', 'rdf', 'channel', 'feed', 'items'])

const localName = ({ name }: XmlNode) => name.slice(name.indexOf(':') + 1)

function* itemsIn(node: XmlNode): Generator<XmlNode> {
  for (const child of node.children) {
    if (/^(?:rss|atom):(?:item|entry)$/.test(child.name)) yield child
    else if (AROUND.has(localName(child))) yield* itemsIn(child)
  }
}

/** The element that speaks for the feed: its channel, wherever its items are. */
function headNode(root: XmlNode): XmlNode {
  const [channel] = childrenOf(root, 'rss:channel')
  return channel ?? root
}

function readHead(root: XmlNode, document: XmlDocument): FeedHead {
  const node = headNode(root)
  const local = localName(root)
  const isRdf =
    local === 'rdf' ||
    (local === 'channel' &&
      root.name === 'rss:channel' &&
      root.children.some(({ name }) => name === 'rss:items'))
  const line = (...names: readonly string[]) => firstLine(node, document.source, names)
  const [title, link] = [line('atom:title', 'rss:title', 'dc:title'), addressesOf(node)[0]]
  const language = line('rss:language', 'dc:language') ?? node.lang ?? root.lang
  // In Atom an entry without an author is its feed's; RSS has no such rule.
  const authors = local === 'feed' ? authorsOf(node, document) : []
  const rights = line('atom:rights', 'rss:copyright', 'dc:rights', 'atom:copyright')
  return {
    via: local === 'feed' ? 'atom' : isRdf ? 'rdf' : 'rss',
    ...(authors.length > 0 && { authors }),
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link }),
    ...(language !== undefined && { language }),
    ...(rights !== undefined && { rights }),
  }
}

async function* readFeedText(text: string, origin: Origin): AsyncGenerator<Reading> {
  const document = inTime(() => parseXml(text, origin.url), text.length)
  if (!document.isWhole) {
    const reason = problem('too-deep', { file: origin.place }, { limit: MAX_DEPTH })
    yield { place: origin.place, reason }
  }
  const root = document.root.children.find((each) => AROUND.has(localName(each)))
  const items = root === undefined ? [] : [...itemsIn(root)]
  // Where the document was left off, the last has lost its end.
  if (!document.isWhole) items.pop()
  if (root === undefined || items.length === 0) {
    if (document.isWhole) yield { place: origin.place, reason: 'empty-feed' }
    return
  }
  const head = inTime(() => readHead(root, document))
  let skipped = 0
  for (const [index, item] of items.entries()) {
    const place = { file: origin.place, record: index + 1 }
    const isPost = isWordPress(item)
    if (isPost && !isPublished(item)) {
      skipped++
      continue
    }
    const find = (report: Report) => {
      const found = readItem(item, head, document, report)
      return isPost ? readPost(found, item, headNode(root), document, report) : found
    }
    yield draftOf(find, place, origin)
  }
  if (skipped > 0) yield { place: origin.place, skipped }
}

export const readFeed: Reader = async function* (bytes, origin) {
  const whole = await textOrRefuse(bytes, origin)
  if ('reason' in whole) yield whole
  else yield* readFeedText(whole.text, origin)
}
