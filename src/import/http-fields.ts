/**
 * The head of an HTTP message (RFC 9110): named fields, and of the body its media type,
 * character set and encodings. The fields of a WARC record are written in the same way.
 */

/** Values by name in small letters; those of a name given more than once are joined by a comma. */
export type Fields = ReadonlyMap<string, string>

/** Reads `Name: value` lines; one that begins with a space goes on with the line before (folding). */
export function parseFields(text: string): Fields {
  const fields = new Map<string, string>()
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ')
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    const before = fields.get(name)
    fields.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return fields
}

/** `text/html` of `text/html; charset=utf-8`, in small letters; empty where there is none. */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(/[;,]/, 1)[0]!.trim().toLowerCase()
}

/** The label of a Content-Type; an empty one is none. */
export function charsetLabel(contentType: string | undefined): string | undefined {
  const [, quoted, bare] =
    /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(contentType ?? '') ?? []
  return quoted?.trim() || bare || undefined
}
