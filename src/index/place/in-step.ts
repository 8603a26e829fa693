/** Takes the changes of an archive's files into its index. */

import type { Root } from '../../archive/locate.ts'
import type { Problem } from '../../archive/problem.ts'
import { KznewsError } from '../../errors.ts'
import type { Engine } from '../engine.ts'
import { bytesOf, type Changes, findChanges, findEdits, isEmpty } from '../sync/changes.ts'
import type { OnProgress } from '../sync/sync.ts'
import type { IndexNotice } from './notice.ts'

export type Listeners = {
  readonly onProgress: OnProgress
  readonly onNotice: (notice: IndexNotice) => void
  /** How long, in milliseconds, to wait for another's write at the least; 250 when absent. */
  readonly patience?: number
}

/** What became of changes: there were none, they are in the index, or another's write kept them out. */
type Outcome = 'none' | 'taken-in' | 'behind'

/** A reading command would rather answer now than wait long for the newest articles. */
const PATIENCE_MS = 250

/**
 * Beyond its patience a command waits as long as another process may take to index what is pending: after
 * a first import that is the whole archive, and an answer without it would be none.
 */
const MS_PER_MEGABYTE = 4000
const MS_PER_FILE = 2

const POLL_MS = 50
/** Files that go on being moved while they are read are followed so often. */
const MOST_OVERTAKEN = 4
/** Who waits so long is told why. */
const TOLD_AFTER_MS = 1000

/** Not from node:timers/promises, which every command would load. */
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** How long, in milliseconds, another process may be waited for that takes in these changes. */
function patienceFor({ changed, removed }: Changes, patience: number): number {
  const files = changed.length + removed.length
  return patience + (bytesOf(changed) / 1e6) * MS_PER_MEGABYTE + files * MS_PER_FILE
}

/** Writes the changes that are found, or waits until another process has done so. */
async function applyFound(
  engine: Engine,
  root: Root,
  find: () => Changes,
  { onProgress, onNotice, patience = PATIENCE_MS }: Listeners,
): Promise<Outcome> {
  const began = Date.now()
  let generation = engine.generation()
  let changes = find()
  if (isEmpty(changes)) return 'none'
  // Reading articles is the larger half of the index, and mostly nothing has changed.
  const { applyChanges } = await import('../sync/sync.ts')
  const longest = patienceFor(changes, patience)
  let isTold = false
  let isOvertaken = false
  for (let overtaken = 0; ; ) {
    const isApplied = await engine.transaction(async (writer) => {
      // Another process was faster: the index is not what we saw.
      if (engine.generation() !== generation) changes = find()
      isOvertaken = await applyChanges(writer, engine.ledger, root, changes, onProgress)
    })
    if (isApplied && isOvertaken && overtaken++ < MOST_OVERTAKEN) {
      generation = engine.generation()
      changes = find()
      continue
    }
    if (isApplied) return 'taken-in'
    const waited = Date.now() - began
    if (waited > longest) break
    if (waited > TOLD_AFTER_MS && !isTold) {
      onNotice({ code: 'index-waiting' })
      isTold = true
    }
    await sleep(POLL_MS)
    const now = engine.generation()
    if (now === generation) continue
    generation = now
    changes = find()
    if (isEmpty(changes)) return 'taken-in'
  }
  onNotice({ code: 'index-busy' })
  return 'behind'
}

/** How the index stands to the files after it was brought in step. */
export type InStep = {
  /** The problems of folders; those of files are in the ledger. */
  readonly folderProblems: readonly Problem[]
  /** Whether another process's write kept changes of the files out of it. */
  readonly isBehind: boolean
}

/**
 * Takes in added, removed and renamed files; with `everyFile` edits in place too.
 *
 * @throws KznewsError `archive-unreadable`
 */
export async function bringInStep(
  engine: Engine,
  root: Root,
  listeners: Listeners,
  everyFile = false,
): Promise<InStep> {
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
  const outcome = await applyFound(engine, root, find, listeners)
  return { folderProblems: problems, isBehind: outcome === 'behind' }
}

/** Takes in the edits in place of some files; where there were any the question must be asked again. */
export function takeInEdits(
  engine: Engine,
  root: Root,
  files: readonly string[],
  listeners: Listeners,
): Promise<Outcome> {
  return applyFound(engine, root, () => findEdits(root, engine.ledger, files), listeners)
}
