/** A text as a source gives it: plain, or HTML that a reader would be shown. */

import { htmlText } from '../markup/html-text.ts'
import { oneLine } from '../sentences.ts'

export type TextValue = {
  readonly kind: 'text' | 'html'
  readonly value: string
  /** The address that relative ones in it are resolved against. */
  readonly base: string | undefined
  readonly lang: string | undefined
}

/** A tag, or a character reference that was left in the text. */
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i

/** The kind of a text whose vocabulary does not name it. */
export function kindOf(text: string): TextValue['kind'] {
  return MARKUP.test(text) ? 'html' : 'text'
}

/** A text of a known kind; undefined for an empty one. */
export function typedValue(
  kind: TextValue['kind'],
  text: string | undefined,
  base?: string,
): TextValue | undefined {
  const value = text?.trim() ?? ''
  return value === '' ? undefined : { kind, value, base, lang: undefined }
}

/** A text of a vocabulary that does not say which it is. */
export function untypedValue(text: string | undefined): TextValue | undefined {
  return text === undefined ? undefined : typedValue(kindOf(text), text)
}

/** The visible text of a value on one line; undefined where there is none. */
export function lineOf(value: TextValue | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = value.kind === 'html' ? htmlText(value.value) : oneLine(value.value)
  return text === '' ? undefined : text
}
