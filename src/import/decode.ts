/** Bytes → text. */

export type Decoded = {
  readonly text: string
  readonly charset: string
  /** Whether letters were lost on the way: `?` stands where Kazakh letters should. */
  readonly lettersLost: boolean
}

/** Decodes UTF-8. */
export function decodeText(bytes: Uint8Array, _label?: string): Decoded {
  return { text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8', lettersLost: false }
}
