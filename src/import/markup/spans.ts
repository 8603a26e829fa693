/** A run of inline content → paragraphs: its words, its links, its line breaks. */

import { formatInline, type Span } from '../../archive/inline.ts'
import { endsSentence } from '../sentences.ts'

/** A longer text is no link, as inline.ts has it. */
const MAX_LINK = 2000

/** Gathers the spans of a paragraph. */
export class Run {
  private spans: Span[] = []
  private readonly done: Span[][] = []
  /** Line breaks since the last letter. */
  private breaks = 0

  add(text: string, href?: string): void {
    const words = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (words === '' || (words === ' ' && (isBlank(this.spans.at(-1)) || this.breaks > 0))) return
    if (this.breaks > 0) this.breakLine()
    this.spans.push({ text: words, ...(href !== undefined && { href }) })
  }

  lineBreak(): void {
    this.breaks++
  }

  /** Two breaks part paragraphs; one does after a sentence, else it is a space. */
  private breakLine(): void {
    const last = this.spans.findLast(({ text }) => text !== ' ')?.text ?? ''
    if (this.breaks > 1 || endsSentence(last.trimEnd())) this.endParagraph()
    else if (this.spans.length > 0) this.spans.push({ text: ' ' })
    this.breaks = 0
  }

  private endParagraph(): void {
    this.done.push(this.spans)
    this.spans = []
  }

  /** The paragraphs gathered, none empty; the run is empty again. */
  take(): string[] {
    this.endParagraph()
    this.breaks = 0
    return this.done
      .splice(0)
      .map((spans) => formatInline(tidy(spans)))
      .filter((text) => text.trim() !== '')
  }
}

/** A link's own spaces stand outside of it; neighbours of one target are one. */
function* parts({ text, href }: Span): Generator<Span> {
  const words = text.trim()
  if (href === undefined || words === '' || words.length > MAX_LINK) yield { text }
  else {
    const at = text.indexOf(words)
    yield { text: text.slice(0, at) }
    yield { text: words, href }
    yield { text: text.slice(at + words.length) }
  }
}

function isBlank(span: Span | undefined): boolean {
  return span === undefined || / $/.test(span.text)
}

/** Spans as they are written: joined where they are alike, one space between, none around. */
function tidy(spans: readonly Span[]): Span[] {
  const out: { text: string; href?: string }[] = []
  for (const span of spans.flatMap((each) => [...parts(each)])) {
    const last = out.at(-1)
    const text = isBlank(last) ? span.text.replace(/^ +/, '') : span.text
    if (text === '') continue
    if (last !== undefined && last.href === span.href) last.text += text
    else out.push({ ...span, text })
  }
  const last = out.at(-1)
  if (last !== undefined) last.text = last.text.trimEnd()
  if (out[0] !== undefined) out[0].text = out[0].text.trimStart()
  return out.filter(({ text }) => text !== '')
}
