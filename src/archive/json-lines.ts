/** Whether JSON is an object a line or one document, by its beginning and not by the file's name. */

function isObjectLine(line: string): boolean {
  if (!/^[\s\x1e]*\{/.test(line)) return false
  try {
    JSON.parse(line.replaceAll('\x1e', ''))
    return true
  } catch {
    return false
  }
}

/**
 * Whether a text is an object a line, the first of which may be torn; or one over many lines. A text
 * that is cut (`isCut`) goes on.
 */
export function isObjectLines(text: string, isCut: boolean): boolean {
  // RFC 7464 begins each with a mark.
  if (text.startsWith('\x1e')) return true
  const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '')
  // One line is one object, read whole; unless it goes on, when reading lines does for both.
  if (second === undefined) return isCut
  // A list begins, and its items stand on lines of their own: an export of ours.
  if (first.trimEnd().endsWith('[')) return false
  if (first.trim() !== '{' && second.startsWith('{')) return true
  return isObjectLine(first) || isObjectLine(second)
}
