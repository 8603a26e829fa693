/**
 * Character sets by the names in which they are met. TextDecoder knows those of the web; the two of
 * Kazakhstan that the web forgot are tables here (tests hold them against another implementation).
 */

/**
 * Characters of 0x80–0xBF; 0xC0–0xFF are А–я in both. KZ-1048 is the standard СТ РК 1048-2002, PTCP154
 * (ParaType's Asian Cyrillic) came before it: they look alike and are not the same: ә is BC or BA.
 */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  'kz-1048': 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\ufffd™љ›њқһџ\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңү',
  ptcp154: 'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00a0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ',
}

/** 0x80–0x9F of windows-1252, the rest is Latin-1: some releases of Node read these as controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Other names of the same, beyond those of the Encoding Standard. */
const ALIASES: Readonly<Record<string, string>> = {
  kz1048: 'kz-1048',
  'strk1048-2002': 'kz-1048',
  strk1048: 'kz-1048',
  rk1048: 'kz-1048',
  'rk-1048': 'kz-1048',
  cskz1048: 'kz-1048',
  csptcp154: 'ptcp154',
  pt154: 'ptcp154',
  cp154: 'ptcp154',
  'cyrillic-asian': 'ptcp154',
}

const codes = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)
const codesOf = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/** Characters by byte, in UTF-16; made when first needed. */
const tables = new Map<string, Uint16Array>()

function tableOf(charset: string): Uint16Array | undefined {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const half = Object.hasOwn(UPPER_HALVES, charset) ? UPPER_HALVES[charset] : undefined
  if (half === undefined && charset !== 'windows-1252') return undefined
  const upper =
    half === undefined
      ? [...codesOf(WINDOWS_1252), ...codes(0xa0, 0x100)]
      : [...codesOf(half), ...codes(0x410, 0x450)]
  const table = Uint16Array.from([...codes(0, 0x80), ...upper])
  tables.set(charset, table)
  return table
}

/** The name of a character set, lower case; undefined for one that nobody here can read. */
export function charsetOf(label: string): string | undefined {
  const name = label
    .trim()
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^(?:win|windows|cp|ms-?cp)-?(125\d)$/, 'windows-$1')
  const ours = Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name
  if (Object.hasOwn(UPPER_HALVES, ours)) return ours
  try {
    return new TextDecoder(ours).encoding
  } catch {
    return undefined
  }
}

/** Bytes as the characters of a set that `charsetOf` names; U+FFFD where there is none. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  const table = tableOf(charset)
  if (table === undefined) return new TextDecoder(charset).decode(bytes)
  const units = Buffer.alloc(bytes.length * 2)
  for (let at = 0; at < bytes.length; at++) units.writeUInt16LE(table[bytes[at]!]!, at * 2)
  return units.toString('utf16le')
}

/** Whether the runtime's own decoder reads a set. */
export function isDecoderOf(charset: string): boolean {
  return tableOf(charset) === undefined
}
