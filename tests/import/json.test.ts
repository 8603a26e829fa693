/** JSON by import: the exports of others, messages of channels, documents larger than memory. */

import { expect, test } from 'vitest'
import { ListCutter } from '../../src/import/json/cut.ts'
import { readDrafts } from '../../src/import/read.ts'

async function* streamOf(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(content: unknown, size = 64 * 1024) {
  const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
  const found = []
  for await (const reading of readDrafts(streamOf(bytes, size), { place: 'дерек' }))
    found.push(reading)
  return found
}

const articles = async (content: unknown) =>
  (await read(content)).flatMap((reading) => ('article' in reading ? [reading.article] : []))

const message = (id: number, text: unknown, more = {}) => ({
  id,
  type: 'message',
  date: '2024-03-05T10:00:00',
  date_unixtime: '1709614800',
  from: 'Арал таңы',
  text,
  text_entities: [],
  ...more,
})

const POST = [
  { type: 'bold', text: 'Арал қайтып келеді' },
  '\n\nСу бес метрге көтерілді, балық көбейді. ',
  { type: 'text_link', text: 'Толығырақ', href: 'https://aral.kz/1' },
  '\n\n',
  { type: 'hashtag', text: '#кіші_Арал' },
]

test('messages of a channel are articles: headline, links, tags, date', async () => {
  const [article, ...others] = await articles({
    name: 'Арал таңы',
    type: 'public_channel',
    id: 77,
    messages: [
      message(1, POST),
      message(2, ''),
      message(3, 'Қайырлы таң!'),
      { id: 4, type: 'service', date: '2024-03-05T10:00:00', actor: 'Арал', text: '' },
    ],
  })
  expect(others).toEqual([])
  expect(article).toMatchObject({
    title: 'Арал қайтып келеді',
    datePublished: '2024-03-05T10:00+05:00',
    publisher: 'Арал таңы',
    tags: ['кіші Арал'],
    body: ['Су бес метрге көтерілді, балық көбейді. [Толығырақ](https://aral.kz/1)', '#кіші_Арал'],
  })
})

test('of all chats of an account only channels are read', async () => {
  const chat = (type: string, id: number) => ({
    name: type,
    type,
    id,
    messages: [message(id, 'Су бес метрге көтерілді, балық көбейді.')],
  })
  const found = await articles({
    about: '…',
    chats: {
      about: '…',
      list: [chat('personal_chat', 1), chat('private_channel', 2), chat('private_supergroup', 3)],
    },
  })
  expect(found.map(({ publisher }) => publisher)).toEqual(['private_channel'])
})

test('an export of many megabytes is read a message at a time', async () => {
  const body = 'Су бес метрге көтерілді, балық көбейді. '.repeat(100)
  const messages = Array.from({ length: 3000 }, (_, at) => message(at, `${at}-хабар\n\n${body}`))
  const found = await articles({ name: 'Арал {таңы}', type: 'public_channel', id: 77, messages })
  expect(found).toHaveLength(3000)
  expect(found.at(-1)).toMatchObject({ title: '2999-хабар', publisher: 'Арал {таңы}' })
})

test('a document on one line that is longer than a line may be is read a record at a time', async () => {
  const body = 'Су бес метрге көтерілді, балық көбейді. '.repeat(2000)
  const messages = Array.from({ length: 500 }, (_, at) => message(at, `${at}-хабар\n\n${body}`))
  const bytes = Buffer.from(JSON.stringify({ name: 'Арал таңы', type: 'public_channel', messages }))
  expect(bytes.length).toBeGreaterThan(64 * 1024 * 1024)
  expect(await articles(bytes.toString())).toHaveLength(500)
}, 60_000)

test('a list inside of a large object is found by its articles', async () => {
  const text = 'Су бес метрге көтерілді. '.repeat(200)
  const results = Array.from({ length: 2500 }, (_, at) => ({
    headline: `Мақала ${at}`,
    text,
    date: '2024-03-05',
  }))
  const found = await articles({ response: { tags: [{ name: 'су' }], results } })
  expect(found).toHaveLength(2500)
})

test.each([1, 3, 7, 64])('items are cut whole out of chunks of %i bytes', (size) => {
  const document = {
    name: 'а"б\\',
    n: 5,
    list: [{ a: '}' }, { b: ['{"', { c: 1 }] }],
    rest: [{ d: 1 }],
  }
  const cutter = new ListCutter((path) => path.join() === 'list', 1000)
  const bytes = Buffer.from(JSON.stringify(document))
  const cuts = []
  for (let at = 0; at < bytes.length; at += size)
    cuts.push(...cutter.push(bytes.subarray(at, at + size)))
  expect(cuts.map((cut) => JSON.parse(cut.bytes!.toString()))).toEqual(document.list)
  expect(cuts[0]!.around).toEqual([{ name: 'а"б\\', n: '5' }])
  expect(cutter.isTorn).toBe(false)
})

test('the number of a row is no identity where there is an address', async () => {
  const [article] = await articles([
    { id: 7, title: 'Арал', text: 'Су көтерілді.', url: 'https://www.azattyq.org/a/33423632.html' },
  ])
  expect(article?.id).toBe('azattyq-33423632')
})

test('pictures in the HTML of a record are pictures of the article', async () => {
  const content =
    '<p>Су көтерілді.</p><figure><img src="/1.jpg"><figcaption>Жағалау</figcaption></figure><p>Балық бар.</p>'
  const [article] = await articles([{ title: 'Арал', content, url: 'https://aral.kz/a/1' }])
  expect(article?.body).toEqual(['Су көтерілді.', { type: 'image', image: 0 }, 'Балық бар.'])
  expect(article?.images).toMatchObject([{ url: 'https://aral.kz/1.jpg', caption: 'Жағалау' }])
})

test('records with the mark of RFC 7464 are lines', async () => {
  const line = (id: string) => `\x1e${JSON.stringify({ id, title: 'Арал', body: ['Су.'] })}\n`
  expect((await articles(line('а') + line('б'))).map(({ id }) => id)).toEqual(['а', 'б'])
})
