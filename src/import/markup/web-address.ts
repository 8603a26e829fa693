/** Web addresses as sources write them: relative, with spaces, of other kinds. */

import { readUrl } from '../../archive/parse-values.ts'

/** An address in the light of another; undefined where there is nothing to hold on to. */
function resolve(address: string, base: string | undefined): string | undefined {
  const text = address.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text
  if (text === '' || !URL.canParse(text, base)) return undefined
  return new URL(text, base).href
}

/**
 * A web address made whole, as a record has it; undefined for one of another kind. One that is whole
 * stays as it is written: URL would encode its letters.
 */
export function webAddress(address: unknown, base?: string): string | undefined {
  const whole = typeof address === 'string' ? resolve(address, base) : undefined
  return readUrl(whole, '', () => {})
}
