/** What two printings of one headline share: its letters, without case, quotes and dashes. */

import { tokenize } from '../kazakh/tokenize.ts'

export function titleKey(title: string): string {
  return tokenize(title)
    .map((token) => token.form)
    .join(' ')
}
