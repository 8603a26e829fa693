/**
 * `kznews complete <shell> -- …`: what the completion scripts ask at each Tab. Hidden. It looks at
 * the index as it stands and never builds one or waits; it says nothing but its answer, and where
 * anything is wrong it offers nothing.
 */

import { EXIT, type ExitCode } from '../../errors.ts'
import type { Messages } from '../../messages/messages.ts'
import { type Peek, peek } from '../../open/peek.ts'
import { joinLines, type Safe, safely } from '../../terminal/safe.ts'
import { COMMAND_NAMES } from '../command-names.ts'
import { bashLines, fishLines, zshLines } from '../completion/answer.ts'
import { type BashLine, readBashLine } from '../completion/bash-line.ts'
import { type Candidate, findPlace, type Place } from '../completion/place.ts'
import { categoriesLike, DATE_WORDS, fitting, idsLike } from '../completion/values.ts'
import type { Context } from '../context.ts'
import { type Given, isTopic, TOPICS, type ValueKind } from '../table.ts'

export async function runComplete(
  { args: [shell = '', ...words] }: Given<'complete'>,
  context: Context,
): Promise<ExitCode> {
  try {
    const lines = await answer(shell, words, context)
    context.out.write(joinLines(lines))
  } catch {
    // Completion fails silently: an error offers no candidates.
  }
  return EXIT.done
}

/** The values of an option or argument that need no archive. */
function knownValues(kind: ValueKind, { topics, commands }: Messages): readonly Candidate[] {
  if (kind === 'date') return DATE_WORDS.map((value) => ({ value }))
  if (kind === 'limit') return [{ value: 'all' }]
  if (kind !== 'topic') return []
  return [
    ...TOPICS.map((value) => ({ value, about: topics[value] })),
    ...COMMAND_NAMES.filter((name) => !isTopic(name)).map((name) => ({
      value: name,
      about: commands[name].summary,
    })),
  ]
}

/** What may stand at a place; undefined for files, which the shell knows better. */
async function candidatesAt(place: Place, context: Context): Promise<Candidate[] | undefined> {
  const { typed, values, archive: flag, candidates } = place
  const look = (find: (index: Peek) => Promise<Candidate[]>) =>
    peek({ ...context.places, flag }, context.cache, find)
  if (values === 'path') return undefined
  if (values === 'category') {
    return look((index) => categoriesLike(typed, index))
  }
  if (values === 'id') return look((index) => idsLike(place, index))
  return fitting(values === undefined ? candidates : knownValues(values, context.messages), typed)
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

async function answer(shell: string, given: readonly string[], context: Context): Promise<Safe[]> {
  const { words, typed, linesOf } = readAsked(shell, given)
  const place = findPlace(words, typed, context.messages)
  const found = await candidatesAt(place, context)
  if (found === undefined) return [safely`files`]
  const whole = found.map(({ value, ...more }) => ({ value: place.before + value, ...more }))
  return [safely`values`, ...linesOf(whole)]
}
