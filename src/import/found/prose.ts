/**
 * Whether a text is prose that a page would have, or code, settings, a log, subtitles, a list. Nothing is an
 * article because it is nothing else: there must be a headline, and paragraphs of sentences under it.
 */

import { endsSentence, wordCount } from '../sentences.ts'

/** Beginnings of texts that are no pages, whatever stands in them. */
const FOREIGN =
  /^(?:#!|<\?php|%!PS|\\documentclass|\\input|@(?:article|book|misc)\{|BEGIN:V|WEBVTT|\[Script Info\]|#EXTM3U|-----BEGIN |diff --git |Index: |--- \S+\n\+\+\+ |msgid ""|From \S+@\S+ |(?:GNU|Apache|MIT|BSD|ISC|Mozilla Public) (?:\w+ ){0,4}Licen[cs]e\b|Copyright \(c\)|TY {2}- |PK\x03)/i

/** Cues of subtitles: 00:00:01,000 --> 00:00:04,000. */
const CUE = /^\d{1,2}:\d\d(?::\d\d)?[.,]\d{2,3} --> /m

/** Lines that begin with a time as programs and messengers write it. */
const LOG_LINE =
  /^[[(]?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ,]+\d\d:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4},? +\d{1,2}:\d\d|\d\d:\d\d(?::\d\d)?[\]., ]|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d |\S+ \S+ \S+ \[\d\d\/|(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b)/

/** Lines of programs, by what ends them, begins them or stands in them. */
const CODE_LINES: readonly RegExp[] = [
  /[{};]$|[)\]]:$|^[})\]]/,
  /^(?:\/\/|\/\*|\*\/|# |#$|-- |""?"?$|'''|@\w+(?:\(|$))/,
  /^(?:import|from|export|def|class|return|const|let|var|function|if|else|elif|for|while|try|except|catch|switch|case|package|using|namespace|public|private|static|void|int|struct|fn|func|end|then|fi|done|echo|sudo|SELECT|INSERT|CREATE|DROP|ALTER|UPDATE)\b(?=.*[({;:=<>'"`/\\$])/,
  /=>|==|!=|&&|\|\||->|\w::\w|\+=|<\/\w|\/>|\w\(\)|\$\{|%[sd]\b|\\[nt"]/,
  /^[\w.$"'[\]-]+\s*(?:\+|:)?=\s*\S/,
]

/** Lines of settings and of heads: a key of Latin letters and what it is. */
const KEY_LINE = /^["']?[A-Za-z_][\w.-]*["']?\s*[:=](?:\s|$)|^\[[\w .:-]+\]$|^[-*] [\w.-]+:/

/** Lines that are looked at. */
const LOOKED_AT = 400

function share(lines: readonly string[], isSuch: (line: string) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(isSuch).length / lines.length
}

const isCode = (line: string) => CODE_LINES.some((pattern) => pattern.test(line))

/** Whether a text is of a kind that machines write or read. */
export function isMachineText(text: string): boolean {
  const head = text.slice(0, 64 * 1024)
  if (FOREIGN.test(head.trimStart()) || CUE.test(head)) return true
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LOOKED_AT)
  if (share(lines, isCode) > 0.2) return true
  const several = lines.length >= 4
  if (several && share(lines, (line) => LOG_LINE.test(line)) > 0.3) return true
  return several && share(lines, (line) => KEY_LINE.test(line)) > 0.4
}

const LETTER = /[\p{L}\p{M}]/gu
const FIGURE = /\p{N}/gu

function lettersOf(text: string): number {
  return text.match(LETTER)?.length ?? 0
}

/** Whether a line is mostly words: code, tables and addresses are not. */
function isWords(line: string): boolean {
  const signs = line.replace(/\s/g, '').length
  const letters = lettersOf(line)
  return letters > 0 && letters + (line.match(FIGURE)?.length ?? 0) * 0.7 >= signs * 0.75
}

/** Words of a paragraph that need no end of a sentence; of one that ends as a sentence does. */
const LONG = 12
const SHORT = 2

/** A dash begins what somebody says; an item goes on in small letters. */
const LIST_ITEM = /^(?:[*+•▪◦]\s|-\s+\p{Ll}|\d{1,3}[.)]\s+\p{Ll})/u

/** Whether a paragraph is running text: sentences, or a piece of many words. */
function isProse(paragraph: string): boolean {
  if (LIST_ITEM.test(paragraph) || !isWords(paragraph)) return false
  const words = wordCount(paragraph)
  return words >= LONG || (words >= SHORT && endsSentence(paragraph))
}

/** Headlines are no longer, in words; what is was a paragraph. */
const HEADLINE_WORDS = 40

/** Names of files and of programs' things, addresses. */
const TECHNICAL =
  /https?:\/\/|[a-z]_[a-z]|[a-z]\.[a-z]{1,5}\/|\/\w+\/|\w\.(?:conf|py|js|ts|c|h|md|txt|sh)\b|\w@\w|(?<=\s)--?[a-z]\b|;\s+\w+=/

/** Signs that a headline begins with, beside letters and figures. */
const BEGINS = /^(?:[+"'«„“”‘([–—-]\s?)?[\p{L}\p{N}]|^[–—]\s/u
const COMMENT = /^["']\s/

/** A headline is a line of words: no key and its value, no command, no address. */
export function isHeadline(title: string): boolean {
  return (
    isWords(title) &&
    wordCount(title) <= HEADLINE_WORDS &&
    BEGINS.test(title) &&
    !COMMENT.test(title) &&
    !isCode(title) &&
    !TECHNICAL.test(title)
  )
}

/** What of a page's text are paragraphs of prose: how many, and their part of all letters. */
export function proseOf(paragraphs: readonly string[]): {
  count: number
  words: number
  share: number
} {
  const prose = paragraphs.filter(isProse)
  const letters = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + lettersOf(text), 0)
  return {
    count: prose.length,
    words: prose.reduce((sum, text) => sum + wordCount(text), 0),
    share: letters(prose) / Math.max(1, letters(paragraphs)),
  }
}
