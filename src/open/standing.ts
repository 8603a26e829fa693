/** The article of an id as it stands in its archive, for an import that is about to write it. */

import { join } from 'node:path'
import type { Article } from '../archive/article.ts'
import { type Stamp, stampOf } from '../archive/files.ts'
import type { OpenedIndex } from '../index/opened.ts'
import { exactRow } from './find.ts'

export type Standing = {
  readonly file: string
  /** Whether the file holds other articles too: it is somebody's own and is never written. */
  readonly isShared: boolean
  readonly article: Article
  /** Of the file, from before it was read. */
  readonly stamp?: Stamp
}

/** `gone` where the index has a row of it, and its file no record. */
async function standingRow(index: OpenedIndex, id: string): Promise<Standing | 'gone' | undefined> {
  const row = await index.ask((engine) => exactRow(id, engine))
  if (row === undefined) return undefined
  const { file, line, record } = row.location
  const stamp = stampOf(join(index.folder ?? '', file))
  const read = await index.articles()
  const article = await read(row)
  if (article === undefined) return 'gone'
  const isShared = line !== undefined || record !== undefined
  return { file, isShared, article, ...(stamp !== undefined && { stamp }) }
}

export async function standingIn(index: OpenedIndex, id: string): Promise<Standing | undefined> {
  if (index.standing !== undefined) {
    const found = await index.standing(id)
    return found && { ...found, isShared: false }
  }
  const standing = await standingRow(index, id)
  if (standing !== 'gone') return standing
  // Its file was moved since, by an import that does not tell this one.
  await index.update(true)
  const found = await standingRow(index, id)
  return found === 'gone' ? undefined : found
}
