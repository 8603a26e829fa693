/**
 * `kznews complete <shell> -- …`: what the completion scripts ask at each Tab. Hidden. It looks at
 * the index as it stands and never builds one or waits; it says nothing but its answer, and where
 * anything is wrong it offers nothing.
 */

import { EXIT } from '../../errors.ts'
import { TOPICS } from '../../messages/topics.ts'
import { type Peek, peek } from '../../open/peek.ts'
import { joinLines, type Safe, safely } from '../../terminal/safe.ts'
import type { KznewsCommand, ValueKind } from '../command-line.ts'
import { factsOf } from '../command-tree.ts'
import { bashLines, fishLines, zshLines } from '../completion/answer.ts'
import { type BashLine, readBashLine } from '../completion/bash-line.ts'
import { type Candidate, findPlace, type Place } from '../completion/place.ts'
import { SHELLS } from '../completion/scripts.ts'
import { categoriesLike, DATE_WORDS, fitting, idsLike } from '../completion/values.ts'
import type { Context } from '../context.ts'
import type { MakeTree } from '../make-tree.ts'

export function completeCommand(
  command: KznewsCommand,
  context: Context,
  makeTree: MakeTree,
): void {
  command.argument('[words...]')
  command.runs(async ([shell = '', ...words]: string[]) => {
    try {
      const lines = await answer(shell, words, context, makeTree)
      context.out.write(joinLines(lines))
    } catch {
      // Completion fails silently: an error offers no candidates.
    }
    return EXIT.done
  })
}

/** The candidates at a place; undefined for files, which the shell knows better. */
async function candidatesAt(
  place: Place,
  root: { readonly commands: readonly { name: string; summary: string }[] },
  context: Context,
): Promise<Candidate[] | undefined> {
  const known: Readonly<Partial<Record<ValueKind, () => readonly Candidate[]>>> = {
    date: () => DATE_WORDS.map((value) => ({ value })),
    limit: () => [{ value: 'all' }],
    shell: () => SHELLS.map((value) => ({ value })),
    topic: () => [
      ...TOPICS.map((value) => ({ value, about: context.messages.topics[value] })),
      ...root.commands
        .filter(({ name }) => !TOPICS.some((topic) => topic === name))
        .map(({ name, summary }) => ({ value: name, about: summary })),
    ],
  }
  const { typed, values, archive: flag } = place
  const look = (find: (index: Peek) => Promise<Candidate[]>) =>
    peek({ ...context.places, flag }, context.cache, find)
  if (values === 'path') return undefined
  if (values === 'category') {
    return look((index) => categoriesLike(typed, index))
  }
  if (values === 'id') return look((index) => idsLike(place, index))
  return fitting(values === undefined ? place.candidates : (known[values]?.() ?? []), typed)
}

/** The words that a shell hands over, and how it takes its answer. */
type Asked = {
  readonly words: readonly string[]
  readonly typed: string
  readonly linesOf: (candidates: readonly Candidate[]) => Safe[]
}

/** Assumed when bash has not said how wide its terminal is. */
const WIDTH = 80

function readAsked(shell: string, given: readonly string[]): Asked {
  if (shell === 'bash') {
    const [type = '', columns, breaks = '', text = ''] = given
    const line: BashLine = readBashLine(text, breaks)
    return {
      words: line.words.slice(1),
      typed: line.typed,
      linesOf: (candidates) =>
        line.isOurs ? bashLines(candidates, line, type, Number(columns) || WIDTH) : [],
    }
  }
  const [columns, ...rest] = shell === 'zsh' ? given : ['', ...given]
  const typed = rest.at(-1) ?? ''
  return {
    words: rest.slice(0, -1),
    // fish hands over what is being written as it stands, zsh without its quotes.
    typed: shell === 'fish' ? readBashLine(typed, '').typed : typed,
    linesOf: (candidates) =>
      shell === 'zsh' ? zshLines(candidates, Number(columns) || WIDTH) : fishLines(candidates),
  }
}

async function answer(
  shell: string,
  given: readonly string[],
  context: Context,
  makeTree: MakeTree,
): Promise<Safe[]> {
  const { words, typed, linesOf } = readAsked(shell, given)
  const root = factsOf(await makeTree(context, words))
  const place = findPlace(root, words, typed)
  const found = await candidatesAt(place, root, context)
  if (found === undefined) return [safely`files`]
  const whole = found.map(({ value, ...more }) => ({ value: place.before + value, ...more }))
  return [safely`values`, ...linesOf(whole)]
}
