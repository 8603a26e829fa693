/**
 * Messages of mail (EML, mbox), which newsletters are, and pages that browsers save as one (MHTML). A message is
 * decoded by a library; a page of MHTML is handed back to be read as the page that it is.
 */

import PostalMime from 'postal-mime'
import type { Report } from '../../archive/problem.ts'
import { foundDate } from '../found/dates.ts'
import type { Bytes, Container, Origin, Reader, Reading } from '../found/draft.ts'
import type { Found } from '../found/found.ts'
import { draftOf } from '../found/make-draft.ts'
import { typedValue } from '../found/text-value.ts'
import { once } from '../streams.ts'
import { collectOrRefuse } from '../whole.ts'
import { bodyOf } from './body.ts'
import { splitMessages } from './mbox.ts'
import { pageIn } from './mhtml.ts'

type Message = Awaited<ReturnType<typeof PostalMime.parse>>

const NEWSLETTER = /^(?:list-id|list-unsubscribe|list-post|x-campaign(?:id)?|feedback-id)$/i

/** Texts of fewer letters are notes of people, unless they were sent to a list. */
const NOTE_LETTERS = 300

function isNewsletter({ headers }: Message): boolean {
  return headers.some(({ key }) => NEWSLETTER.test(key))
}

function foundIn(message: Message, body: ReturnType<typeof bodyOf>, report: Report): Found {
  const { from, subject, messageId, headers } = message
  // As it was written, with the writer's clock.
  const date = headers.find(({ key }) => key === 'date')?.value
  const name = from?.name?.trim()
  return {
    via: 'mail',
    addresses: [],
    guid: messageId,
    title: subject?.trim() || undefined,
    content: typedValue(body.kind, body.text),
    summary: undefined,
    published: foundDate(date === undefined ? undefined : { name: 'Date', text: date }, report),
    modified: undefined,
    languages: [],
    categories: [],
    authors: [],
    publisher: name === '' ? undefined : name,
    images: [],
  }
}

async function readMessage(
  bytes: Buffer,
  place: Origin['place'],
  record?: number,
): Promise<Reading> {
  const at = { file: place, ...(record !== undefined && { record }) }
  const message = await PostalMime.parse(bytes)
  const body = bodyOf(message)
  if (body.letters < NOTE_LETTERS && !isNewsletter(message)) return { place, reason: 'not-prose' }
  return draftOf((report) => foundIn(message, body, report), at, { place })
}

/** A page in MHTML, read as a page of its address at the time when it was saved. */
async function* readSaved(
  page: NonNullable<ReturnType<typeof pageIn>>,
  origin: Origin,
  read: Reader,
): AsyncGenerator<Reading> {
  const { html } = await PostalMime.parse(page.part)
  const saved = page.date === undefined ? Number.NaN : Date.parse(page.date)
  const retrieved = new Date(saved)
  yield* read(once(Buffer.from(html ?? '')), {
    ...origin,
    charset: 'utf-8',
    ...(page.url !== undefined && { url: page.url }),
    ...(!Number.isNaN(saved) && { retrieved: retrieved.toISOString().replace('.000Z', 'Z') }),
  })
}

export const readMail: Container = async function* (bytes: Bytes, origin, read) {
  const { place } = origin
  const whole = await collectOrRefuse(bytes, place)
  if ('reason' in whole) {
    yield whole
    return
  }
  const page = pageIn(whole.bytes)
  if (page !== undefined) {
    yield* readSaved(page, origin, read)
    return
  }
  const messages = splitMessages(whole.bytes)
  if (messages.length === 1) {
    yield readMessage(messages[0]!, place)
    return
  }
  let skipped = 0
  for (const [at, message] of messages.entries()) {
    const reading = await readMessage(message, place, at + 1)
    if ('reason' in reading && reading.reason === 'not-prose') skipped++
    else yield reading
  }
  if (skipped > 0) yield { place, skipped }
}
