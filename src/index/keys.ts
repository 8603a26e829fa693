/** Texts as keys of the tables. */

import { tokenize } from '../kazakh/tokenize.ts'

const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A foreign id or name as SQLite can hold it: there a text ends at a NUL, and is UTF-8. */
export function storedKey(text: string): string {
  return text.replace(UNSTORABLE, (unit) => (unit === '\0' ? '\u2400' : '\ufffd'))
}

/** What two printings of one headline share: its letters, without case, quotes and dashes. */
export function titleKey(title: string): string {
  return tokenize(title)
    .map((token) => token.form)
    .join(' ')
}
