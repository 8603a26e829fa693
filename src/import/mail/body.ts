/** The text of a message: what was written, without what was answered, signed and how to leave. */

import { htmlText } from '../markup/html-text.ts'

type Texts = { readonly html?: string | undefined; readonly text?: string | undefined }

const SIGNATURE = /\n-- ?\n[\s\S]*$/
const QUOTED = /^>.*\n?/gm
const LEAVE =
  /^.*(?:unsubscribe|отписаться|жазылымнан бас тарту|тіркеуден шығу|view (?:this email )?in (?:your )?browser|открыть в браузере|браузерден ашу).*$/gim

/** An element with little else than how to leave, or where else to read. */
const LEAVE_ELEMENT = new RegExp(
  `<(p|td|div|a|span)\\b[^<>]*>(?:(?!</?(?:p|td|div|table)\\b)[\\s\\S]){0,600}?(?:${LEAVE.source.slice(3, -3)})(?:(?!</?(?:p|td|div|table)\\b)[\\s\\S]){0,300}?</\\1>`,
  'gi',
)

/** HTML where the message has it: links are in it. */
export function bodyOf({ html, text = '' }: Texts): {
  readonly kind: 'html' | 'text'
  readonly text: string
  readonly letters: number
} {
  if (html !== undefined && htmlText(html).length >= text.trim().length / 2) {
    const left = html.replace(LEAVE_ELEMENT, '')
    return { kind: 'html', text: left, letters: htmlText(left).length }
  }
  const left = text
    .replace(/\r\n?/g, '\n')
    .replace(SIGNATURE, '')
    .replace(QUOTED, '')
    .replace(LEAVE, '')
  return { kind: 'text', text: left, letters: left.length }
}
