/** Web addresses as sources write them: relative, with spaces, of other kinds. */

import { readUrl } from '../../archive/parse-values.ts'

/** Letters of an address; servers take no longer ones. */
const MAX_ADDRESS = 4000

/** Letters of an address that others are relative to: ten thousand of them may begin so. */
const MAX_BASE = 2000

/** An address in the light of another; undefined where there is nothing to hold on to. */
function resolve(text: string, around: string | undefined): string | undefined {
  const base = (around?.length ?? 0) > MAX_BASE ? undefined : around
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text
  if (text === '' || !URL.canParse(text, base)) return undefined
  return new URL(text, base).href
}

/**
 * Copies in public archives: Wayback's `/web/20190501120000id_/https://…` (whole or as its own pages link),
 * `archive.ph/2019.05.01-120000/https://…` and with the host alone behind the time.
 */
const COPY =
  /^(?:(?:https?:)?\/\/(?:web\.archive\.org|wayback\.archive\.org|web-beta\.archive\.org)(?::\d+)?)?\/web\/(\d{4,14})\*?(?:[a-z]{2}_)?\/(\S+)$|^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(\d{14}|\d{4}\.\d\d\.\d\d-\d{6})\/(\S+)$/i

/** The address of a page that an archive has a copy of, and when the copy was made; undefined for any other. */
export function archivedAddress(
  address: string,
): { readonly url: string; readonly retrieved: string | undefined } | undefined {
  const [, wayback, ofWayback, today, ofToday] = COPY.exec(address.trim()) ?? []
  const [time, of] = [wayback ?? today, ofWayback ?? ofToday]
  if (time === undefined || of === undefined) return undefined
  // A slash of two is lost where addresses are tidied: https:/host/.
  const whole = /^https?:/i.test(of) ? of.replace(/^(https?):\/*/i, '$1://') : `http://${of}`
  if (!/^https?:\/\/[^/]*\.[^/]/i.test(whole)) return undefined
  const digits = time.replace(/\D/g, '')
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? []
  const retrieved = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return { url: whole, retrieved: Number.isNaN(Date.parse(retrieved)) ? undefined : retrieved }
}

/**
 * A web address made whole, as a record has it: the original's where it is a copy's in a public archive;
 * undefined for one of another kind. One that is whole
 * stays as it is written: URL would encode its letters.
 */
export function webAddress(address: unknown, base?: string): string | undefined {
  const text = typeof address === 'string' ? address.trim() : ''
  if (text.length > MAX_ADDRESS) return undefined
  const whole = archivedAddress(text)?.url ?? resolve(text, base)
  return readUrl(whole, '', () => {})
}
