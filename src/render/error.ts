/** An error on stderr: in lines for a person, with what to do about it below, or as JSON. */

import { KznewsError } from '../errors.ts'
import { type Messages, type Said, sayError } from '../messages/messages.ts'
import { joinSafe, type Safe, safe, safeJson, safely, safeText } from '../terminal/safe.ts'
import type { Theme } from '../terminal/theme.ts'
import { messageLines } from '../terminal/wrap.ts'

export type ErrorOptions = {
  readonly messages: Messages
  readonly theme: Theme
  /** Columns of the terminal; without one each message is one line. */
  readonly measure: number | undefined
  readonly asJson: boolean
}

/** The stack of an error that kznews does not know: a bug. */
export function stackText(error: unknown): Safe {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return safely`${safeText(stack)}\n`
}

function errorLines({ message, hint, choices = [] }: Said, options: ErrorOptions): Safe {
  const { messages, theme, measure } = options
  const { labels } = messages
  const labelled = (label: Safe, text: string) =>
    messageLines(safely`${label} ${safe(text)}`, measure)
  const error = labelled(theme.error(safe(`${labels.error}:`)), message)
  if (!hint) return error
  const hinted = labelled(theme.dim(safe(`${labels.hint}:`)), hint)
  const listed = choices.map((choice) => messageLines(safe(choice), measure, 2))
  return joinSafe([error, hinted, ...listed])
}

function jsonError(fields: Readonly<Record<string, unknown>>): Safe {
  return safely`${safeJson({ error: fields })}\n`
}

/** Any error that was thrown; one without a code is a bug and keeps its stack. */
export function renderError(error: unknown, options: ErrorOptions): Safe {
  const { messages, asJson } = options
  if (!(error instanceof KznewsError)) {
    const { bug } = messages.labels
    const stack = stackText(error)
    return asJson ? jsonError({ code: 'bug', message: bug, stack }) : safely`${safe(bug)}\n${stack}`
  }
  const said = sayError(messages, error.code, error.facts)
  if (!asJson) return errorLines(said, options)
  const { message, hint, choices } = said
  return jsonError({
    code: error.code,
    message,
    ...(hint && { hint }),
    ...(choices && { choices }),
  })
}
