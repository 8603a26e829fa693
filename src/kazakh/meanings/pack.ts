/**
 * Cyrillic text in ASCII, a character for each letter: half the bytes of UTF-8, and a source or a
 * file in ASCII is read at once. `^` stands before a capital, `~` where Latin letters begin and end.
 */

const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const PACKED = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP'
const LATIN = /[a-z]/i
const BEYOND_ASCII = /[^\n -~]/g
/** ₸ is `{20b8}`. */
const SIGN = /\{([0-9a-f]+)\}/g

/** Kazakh, Russian or English text in ASCII: `Kaspi банк` is `~Kaspi ~carn`. */
export function packText(text: string): string {
  let packed = ''
  let latin = false
  for (const letter of text.replaceAll('’', "'")) {
    const lower = letter.toLowerCase()
    const place = CYRILLIC.indexOf(lower)
    if (place < 0 ? !latin && LATIN.test(letter) : latin) {
      latin = !latin
      packed += '~'
    }
    if (place < 0) packed += letter
    else packed += (letter === lower ? '' : '^') + PACKED.charAt(place)
  }
  return packed.replace(BEYOND_ASCII, (sign) => `{${sign.charCodeAt(0).toString(16)}}`)
}

/** The text that `packText` was given. */
export function unpackText(packed: string): string {
  let text = ''
  let latin = false
  let capital = false
  const plain = packed.replace(SIGN, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  for (const letter of plain) {
    if (letter === '~') latin = !latin
    else if (letter === '^') capital = true
    else {
      const place = latin ? -1 : PACKED.indexOf(letter)
      const written = place < 0 ? letter : CYRILLIC.charAt(place)
      text += capital ? written.toUpperCase() : written
      capital = false
    }
  }
  return text
}
