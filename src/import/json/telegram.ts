/**
 * Telegram's export of a channel (`result.json`), alone or among all chats of an account. Each message
 * with a text is an article; conversations are none, and are not read.
 */

import { formatInline, type Span } from '../../archive/inline.ts'
import { splitParagraphs } from '../../archive/paragraphs.ts'
import { firstWords } from '../../archive/parse-article.ts'
import { isObject, isText, type JsonObject, listOf } from '../../archive/parse-values.ts'
import type { Place, Report } from '../../archive/problem.ts'
import { foundDate } from '../found/dates.ts'
import type { Origin, Reading } from '../found/draft.ts'
import type { Found } from '../found/found.ts'
import { draftOf } from '../found/make-draft.ts'
import { lineFrom } from '../found/values.ts'
import { endsSentence, oneLine } from '../sentences.ts'

/** What is said of a chat; texts, for they may come from the words around a message. */
export type Chat = { readonly name?: string; readonly type?: string; readonly id?: string }

/** A message of fewer words is a greeting or a picture's name. */
const LEAST_WORDS = 5

/** A longer first line is the text itself. */
const LONGEST_TITLE = 200

export function isTelegramMessage(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    (value.type === 'message' || value.type === 'service') &&
    isText(value.date) &&
    (Object.hasOwn(value, 'text') || Object.hasOwn(value, 'actor')) &&
    (Object.hasOwn(value, 'from') ||
      Object.hasOwn(value, 'actor') ||
      Object.hasOwn(value, 'text_entities') ||
      Object.hasOwn(value, 'date_unixtime'))
  )
}

/** The chats of an export; undefined for another document. */
export function telegramChats(value: JsonObject): readonly JsonObject[] | undefined {
  const listed = isObject(value.chats) ? listOf(value.chats.list).filter(isObject) : []
  const chats = [value, ...listed].filter(({ messages }) => Array.isArray(messages))
  const isChat = ({ messages }: JsonObject) =>
    (messages as unknown[]).slice(0, 20).some(isTelegramMessage)
  return chats.some(isChat) ? chats : undefined
}

export function chatOf({ name, type, id }: JsonObject): Chat {
  return {
    ...(isText(name) && { name }),
    ...(isText(type) && { type }),
    ...((isText(id) || typeof id === 'number') && { id: String(id) }),
  }
}

/** A channel is read by many; what is said in a group or to a person is no news. */
export function isChannel({ type }: Chat): boolean {
  return type === undefined || /channel/.test(type)
}

/** The pieces of a message: plain texts, and entities, of which links matter here. */
function spansOf(message: JsonObject): Span[] {
  return listOf(message.text).flatMap((piece): Span[] => {
    if (typeof piece === 'string') return [{ text: piece }]
    if (!isObject(piece) || typeof piece.text !== 'string') return []
    const href =
      isText(piece.href) && /^https?:\/\/[^\s()<>]+$/i.test(piece.href) ? piece.href : undefined
    return [{ text: piece.text, ...(href !== undefined && { href }) }]
  })
}

/** A text whose line ends are spaces; the spaces at its own ends stay. */
function onOneLine(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, at) => {
      const end = at === last ? line : line.trimEnd()
      return at === 0 ? end : end.trimStart()
    })
    .filter((line, at) => line !== '' || at === 0 || at === last)
    .join(' ')
}

/** Spans cut at line ends, as paragraphs. */
function paragraphsOf(spans: readonly Span[]): Span[][] {
  const parts: Span[][] = [[]]
  // Where blank lines part the paragraphs, a line end alone parts none.
  const isParted = splitParagraphs(spans.map(({ text }) => text).join('')).length > 1
  const hasBlank = /\n[^\S\n]*\n/.test(spans.map(({ text }) => text).join(''))
  for (const { text, href } of spans) {
    const pieces = isParted ? text.split(hasBlank ? /\n[^\S\n]*\n\s*/ : '\n') : [text]
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) parts.push([])
      const line = onOneLine(piece)
      if (line !== '') parts.at(-1)!.push({ text: line, ...(href !== undefined && { href }) })
    }
  }
  return parts.filter((part) => part.some(({ text }) => text.trim() !== ''))
}

const plainOf = (spans: readonly Span[]) => oneLine(spans.map(({ text }) => text).join(''))

/** Headline and text: the first line, where more follows; else the beginning of the text. */
function textOf(message: JsonObject): { title: string; body: string[] } | undefined {
  const paragraphs = paragraphsOf(spansOf(message))
  const [first, ...rest] = paragraphs
  if (first === undefined) return undefined
  const lead = plainOf(first)
  const isTitle = rest.length > 0 && lead.length <= LONGEST_TITLE
  const body = (isTitle ? rest : paragraphs).map((spans) => formatInline(spans).trim())
  const [sentence = lead] = /^.{20,200}?[.!?…](?=\s)/u.exec(lead) ?? []
  return { title: isTitle ? lead : endsSentence(sentence) ? sentence : firstWords(lead), body }
}

function tagsOf(message: JsonObject): string[] {
  const entities = [...listOf(message.text), ...listOf(message.text_entities)].filter(isObject)
  const tags = entities.filter(({ type, text }) => type === 'hashtag' && isText(text))
  return [...new Set(tags.map(({ text }) => `${text}`.replace(/^#/, '').replaceAll('_', ' ')))]
}

function dateIn(message: JsonObject, name: string, report: Report) {
  const seconds = message[`${name}_unixtime`]
  const text = isText(seconds) || typeof seconds === 'number' ? String(seconds) : message[name]
  return isText(text) ? foundDate({ name, text }, report) : undefined
}

function foundIn(message: JsonObject, chat: Chat, report: Report): Found | undefined {
  const text = message.type === 'message' ? textOf(message) : undefined
  const words = text?.body.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (text === undefined || words < LEAST_WORDS) return undefined
  const { author } = message
  return {
    via: 'telegram',
    addresses: [],
    guid: `telegram:${chat.id ?? chat.name ?? ''}/${lineFrom(message.id) ?? ''}`,
    title: text.title,
    content: { body: text.body, images: [] },
    summary: undefined,
    published: dateIn(message, 'date', report),
    modified: dateIn(message, 'edited', report),
    languages: [],
    otherwise: 'und',
    categories: [],
    tags: tagsOf(message),
    authors: isText(author) ? [{ name: author }] : [],
    publisher: chat.name,
    images: [],
  }
}

/** Reads one message; undefined for one that is no article. */
export async function readMessage(
  message: unknown,
  chat: Chat,
  place: Place,
  origin: Origin,
): Promise<Reading | undefined> {
  if (!isTelegramMessage(message)) return undefined
  if (foundIn(message, chat, () => {}) === undefined) return undefined
  return draftOf((report) => foundIn(message, chat, report)!, place, origin, message)
}

/** The articles of an export that fits into memory. */
export async function* readTelegram(
  value: JsonObject,
  { file }: Place,
  origin: Origin,
): AsyncGenerator<Reading> {
  let [record, skipped] = [0, 0]
  for (const each of telegramChats(value) ?? []) {
    const chat = chatOf(each)
    for (const message of each.messages as unknown[]) {
      const place = { file, record: ++record }
      const reading = isChannel(chat) ? await readMessage(message, chat, place, origin) : undefined
      if (reading === undefined) skipped++
      else yield reading
    }
  }
  if (skipped > 0) yield { place: file, skipped }
}
