/** Bytes → text. */

export type Decoded = {
  readonly text: string
  readonly charset: string
  /** Whether letters were lost on the way: `?` stands where Kazakh letters should. */
  readonly lettersLost: boolean
}

/** Decodes UTF-8, and UTF-16 that begins with its mark. */
export function decodeText(bytes: Uint8Array, _label?: string): Decoded {
  const charset = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return { text: new TextDecoder(charset).decode(bytes), charset, lettersLost: false }
}
