/** Tables of letters as strings: 'ш=sh щ=şş', or aligned as 'aceo' to 'асео'. Parsed on first use. */

export type Letters = Readonly<Record<string, string>>

/** A table of `from=to` pairs between spaces; `to` may be empty or longer than a letter. */
export function letterPairs(table: string): Letters {
  const letters: Record<string, string> = Object.create(null)
  for (const pair of table.split(' ')) {
    const at = pair.indexOf('=')
    letters[pair.slice(0, at)] = pair.slice(at + 1)
  }
  return letters
}

/** A table of two strings, each letter of the one standing above its letter of the other. */
export function alignedLetters(from: string, to: string): Letters {
  const letters: Record<string, string> = Object.create(null)
  for (let at = 0; at < from.length; at++) letters[from.charAt(at)] = to.charAt(at)
  return letters
}
