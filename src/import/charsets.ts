/**
 * Character sets by the names in which they are met. TextDecoder knows those of the web; the two of
 * Kazakhstan that the web forgot are tables here (tests hold them against another implementation).
 */

/**
 * What 0x80–0xBF mean; 0xC0–0xFF are А–я in both. KZ-1048 is the standard СТ РК 1048-2002, PTCP154
 * (ParaType's Asian Cyrillic) came before it: they look alike and are not the same: ә is BC or BA.
 */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  'kz-1048': 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\ufffd™љ›њқһџ\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңү',
  ptcp154: 'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00a0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ',
}

/** 0x80–0x9F of windows-1252: some releases of Node read them as controls. */
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

const CYRILLIC = Array.from({ length: 64 }, (_, at) => String.fromCharCode(0x410 + at)).join('')

/** The name of a character set, lower case; undefined for one that nobody here can read. */
export function charsetOf(label: string): string | undefined {
  const name = label
    .trim()
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^(?:win|windows|cp|ms-?cp)-?(125\d)$/, 'windows-$1')
  const ours = ALIASES[name] ?? name
  if (ours in UPPER_HALVES) return ours
  try {
    return new TextDecoder(ours).encoding
  } catch {
    return undefined
  }
}

/** Bytes as the characters of a set that `charsetOf` names; U+FFFD where there is none. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  const half = UPPER_HALVES[charset]
  if (half !== undefined) {
    return latin1(bytes).replace(/[\x80-\xff]/g, (byte) => {
      const code = byte.charCodeAt(0)
      return code < 0xc0 ? half[code - 0x80]! : CYRILLIC[code - 0xc0]!
    })
  }
  if (charset === 'windows-1252') {
    return latin1(bytes).replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80]!)
  }
  return new TextDecoder(charset).decode(bytes)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
