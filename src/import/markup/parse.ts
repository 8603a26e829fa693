/**
 * Markup → its elements and texts, in order: the one place that knows the parser. It takes whatever it
 * is given, in linear time, and neither expands entities of a document nor fetches anything.
 */

import { Parser } from 'htmlparser2'

export type MarkupHandler = {
  /** `end` is where the tag ends in the source. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, end: number) => void
  readonly text?: (text: string) => void
  /** `start` is where the closing tag begins. */
  readonly close?: (name: string, start: number) => void
}

/** No document is so deep, and the parser is quadratic in it. */
export const MAX_DEPTH = 1000

/** Limits of the tags that are written, and of texts; none by default. */
type Limits = { readonly tags?: number; readonly texts?: number }

class TooLarge extends Error {}

/**
 * Goes through markup. HTML has its own elements without end and entities; names of XML keep their case.
 *
 * @returns whether it came to the end; at a limit, of depth too, it stops
 */
export function parseMarkup(
  source: string,
  kind: 'xml' | 'html',
  handler: MarkupHandler,
  { tags: maxTags = Infinity, texts: maxTexts = Infinity }: Limits = {},
): boolean {
  let [depth, tags, texts] = [0, 0, 0]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH || ++tags > maxTags) throw new TooLarge()
        handler.open?.(name, attributes, parser.endIndex + 1)
      },
      ontext(text) {
        if (++texts > maxTexts) throw new TooLarge()
        handler.text?.(text)
      },
      onclosetag(name, isImplied) {
        depth--
        if (!isImplied && ++tags > maxTags) throw new TooLarge()
        handler.close?.(name, Math.max(parser.startIndex, 0))
      },
    },
    { xmlMode: kind === 'xml', lowerCaseAttributeNames: true },
  )
  try {
    parser.end(source)
    return true
  } catch (error) {
    if (error instanceof TooLarge) return false
    throw error
  }
}
