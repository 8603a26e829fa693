/**
 * Lists and tables. Pages use both to lay things out as well: those that hold more than a line in an
 * item are gone through as any other part of the page.
 */

import type { Block } from '../../archive/article.ts'
import { childrenOf, type DomElement, isElement } from './dom.ts'

/** The blocks in an element; the body stays as it is. */
export type BlocksIn = (element: DomElement) => Block[]

type Item = {
  /** The item's own words, undefined where there are none. */
  readonly text?: string
  /** Items of the lists in it. */
  readonly items: readonly string[]
  readonly pictures: readonly Block[]
}

/** An item as one line; undefined where it is more than that. */
function itemOf(blocks: readonly Block[]): Item | undefined {
  const texts = blocks.filter((block) => typeof block === 'string')
  const lists = blocks.filter((block) => typeof block !== 'string' && block.type === 'list')
  const pictures = blocks.filter((block) => typeof block !== 'string' && block.type === 'image')
  if (texts.length > 1 || texts.length + lists.length + pictures.length < blocks.length) return
  const items = lists.flatMap((list) => ('items' in list ? list.items : []))
  return { ...(texts[0] !== undefined && { text: texts[0] }), items, pictures }
}

/** A list; the lists in it are items of it. */
export function listOf(list: DomElement, blocksIn: BlocksIn): Block[] {
  const all = [...childrenOf(list)].filter(isElement).map(blocksIn)
  const read = all.map(itemOf)
  const known = read.filter((item) => item !== undefined)
  if (known.length < all.length) return all.flat()
  const items = known.flatMap(({ text, items }) => [
    ...(text === undefined ? [] : [text]),
    ...items,
  ])
  return [
    ...(items.length > 0 ? [{ type: 'list' as const, items }] : []),
    ...known.flatMap(({ pictures }) => pictures),
  ]
}

const ROW_GROUPS = new Set(['tbody', 'thead', 'tfoot'])

/** The rows of a table in order, with what stands between them (a caption). */
function* rowsOf(table: DomElement): Generator<DomElement> {
  for (const child of childrenOf(table)) {
    if (!isElement(child)) continue
    if (ROW_GROUPS.has(child.localName)) yield* rowsOf(child)
    else yield child
  }
}

const BETWEEN_CELLS = ' | '

/** A table of data as a list of its rows; any other as what is in its cells. */
export function tableOf(table: DomElement, blocksIn: BlocksIn): Block[] {
  const rows = [...rowsOf(table)].map((row) =>
    row.localName === 'tr' ? [...childrenOf(row)].filter(isElement).map(blocksIn) : [blocksIn(row)],
  )
  const isData = rows.some((cells) => cells.filter((cell) => cell.length > 0).length > 1)
  const isPlain = rows.flat().every((cell) => cell.every((block) => typeof block === 'string'))
  if (!isData || !isPlain) return rows.flat(2)
  const items = rows
    .map((cells) => cells.map((cell) => cell.join(' ')).filter((text) => text !== ''))
    .filter((cells) => cells.length > 0)
  return [{ type: 'list', items: items.map((cells) => cells.join(BETWEEN_CELLS)) }]
}
