/** Takes the changes of an archive's files into its index. */

import type { Root } from '../../archive/locate.ts'
import type { Problem } from '../../archive/problem.ts'
import { KznewsError } from '../../errors.ts'
import type { Engine } from '../engine.ts'
import { type Changes, findChanges, findEdits, isEmpty } from '../sync/changes.ts'
import type { OnProgress } from '../sync/sync.ts'
import type { IndexNotice } from './notice.ts'

export type Listeners = {
  readonly onProgress: OnProgress
  readonly onNotice: (notice: IndexNotice) => void
}

/**
 * Writes the changes that are found.
 *
 * @returns false where there are none, or another process holds the write lock
 */
async function applyFound(
  engine: Engine,
  root: Root,
  find: () => Changes,
  { onProgress, onNotice }: Listeners,
): Promise<boolean> {
  const generation = engine.generation()
  let changes = find()
  if (isEmpty(changes)) return false
  // Reading articles is the larger half of the index, and mostly nothing has changed.
  const { applyChanges } = await import('../sync/sync.ts')
  const applied = await engine.transaction(async (writer) => {
    // Another process was faster: the index is not what we saw.
    if (engine.generation() !== generation) changes = find()
    await applyChanges(writer, engine.ledger, root, changes, onProgress)
  })
  if (!applied) onNotice({ code: 'index-busy' })
  return applied
}

/**
 * Takes in added, removed and renamed files; with `everyFile` edits in place too.
 *
 * @returns the problems of folders; those of files are in the ledger
 * @throws KznewsError `archive-unreadable`
 */
export async function bringInStep(
  engine: Engine,
  root: Root,
  listeners: Listeners,
  everyFile = false,
): Promise<readonly Problem[]> {
  let problems: readonly Problem[] = []
  const find = () => {
    const changes = findChanges(root, engine.ledger, everyFile)
    problems = changes.problems
    const unreadable = problems.find(({ place }) => place.file === root.folder)
    if (unreadable?.code === 'folder-unreadable') {
      const { reason } = unreadable.facts
      throw new KznewsError('archive-unreadable', { path: root.folder, reason })
    }
    return changes
  }
  await applyFound(engine, root, find, listeners)
  return problems
}

/**
 * Takes in the edits in place of some files.
 *
 * @returns whether there were any, so that the question must be asked again
 */
export function takeInEdits(
  engine: Engine,
  root: Root,
  files: readonly string[],
  listeners: Listeners,
): Promise<boolean> {
  return applyFound(engine, root, () => findEdits(root, engine.ledger, files), listeners)
}
