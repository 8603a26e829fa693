/** Tables: rows are records under the names of their columns, whatever made them. */

import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { toRecord } from '../../src/archive/article.ts'
import { type FieldMap, parseFieldMap } from '../../src/import/found/field-map.ts'
import { readDrafts } from '../../src/import/read.ts'
import { isHeader, splitRows, tableOf } from '../../src/import/table/delimiter.ts'

async function* streamOf(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(content: string | Buffer, fields?: FieldMap, size = 64 * 1024) {
  const origin = { place: 'кесте', ...(fields && { fields }) }
  const readings = []
  for await (const reading of readDrafts(streamOf(Buffer.from(content), size), origin))
    readings.push(reading)
  return readings
}

const records = async (content: string | Buffer, fields?: FieldMap, size?: number) =>
  (await read(content, fields, size)).map((reading) =>
    'article' in reading ? (toRecord(reading.article) as Record<string, unknown>) : reading,
  )

const ARAL = { title: 'Арал қайтып келеді', datePublished: '2024-03-04', url: 'https://aral.kz/1' }

test('a scraped table: texts of several lines, quotes, HTML, lists of Python', async () => {
  const text = `,title,date,text,url,tags\r\n0,Арал қайтып келеді,2024-03-04,"Су көтерілді, балық бар.\r\n\r\nЖұрт ""қуанды"".",https://aral.kz/1,"['су', 'балық']"\r\n1,Балқаш тартылды,05.03.2024,<p>Су азайды.</p><p>Балық жоқ.</p>,https://aral.kz/2,nan\r\n`
  for (const size of [64 * 1024, 7]) {
    expect(await records(text, undefined, size)).toMatchObject([
      { ...ARAL, body: ['Су көтерілді, балық бар.', 'Жұрт "қуанды".'], tags: ['су', 'балық'] },
      { title: 'Балқаш тартылды', datePublished: '2024-03-05', body: ['Су азайды.', 'Балық жоқ.'] },
    ])
  }
})

test('a list of ours comes back, with names of columns and without', async () => {
  const csv = `id,datePublished,categories,title,url\naral-1,2024-03-04,Қоғам; Су,Арал қайтып келеді,\naral-2,,,'=Балқаш,\n`
  const tsv = 'aral-1\t2024-03-04\tҚоғам; Су\tАрал қайтып келеді\naral-2\t\t\tБалқаш\n'
  const aral = { id: 'aral-1', categories: ['Қоғам', 'Су'], datePublished: '2024-03-04' }
  expect((await records(csv))[0]).toMatchObject(aral)
  expect((await records(tsv))[0]).toMatchObject(aral)
})

test('bookmarks of Pocket are heads of articles, by their addresses', async () => {
  const text =
    'title,url,time_added,tags,status\nАрал қайтып келеді,https://aral.kz/1,1709557500,су|балық,unread\nhttps://aral.kz/2,https://aral.kz/2,1709557600,,archive\n'
  expect(await records(text)).toMatchObject([
    { title: ARAL.title, url: ARAL.url, tags: ['су', 'балық'], datePublished: expect.any(String) },
    { url: 'https://aral.kz/2' },
  ])
})

test('a table of Excel: semicolons, its own first line, letters of windows-1251', async () => {
  const text = 'sep=;\r\nЗаголовок;Дата;Текст\r\nШкола открыта;04.03.2024;Её строили год.\r\n'
  expect(await records(iconv.encode(text, 'windows-1251'))).toMatchObject([
    { title: 'Школа открыта', datePublished: '2024-03-04', body: ['Её строили год.'] },
  ])
})

const UNNAMED = 'Басы,Сөзі,Шыққаны\nАрал қайтып келеді,Су көтерілді.,2024-03-04\n'

test('a table of other columns is refused with their names, and read where they are said', async () => {
  expect(await read(`${UNNAMED}Балқаш,Су азайды.,2024-03-05\n`)).toMatchObject([
    { reason: { code: 'columns-unknown', facts: { columns: ['Басы', 'Сөзі', 'Шыққаны'] } } },
  ])
  const fields = parseFieldMap('title=Басы, text=Сөзі,date=Шыққаны')
  expect(await records(`${UNNAMED}Балқаш,Су азайды.,2024-03-05\n`, fields)).toMatchObject([
    { title: ARAL.title, datePublished: '2024-03-04', body: ['Су көтерілді.'] },
    { title: 'Балқаш', datePublished: '2024-03-05' },
  ])
})

test('columns without names are said by their numbers', async () => {
  const text =
    '7,Арал қайтып келеді,Су көтерілді.\n8,Балқаш тартылды,Су азайды.\n9,Жайық,Су тасыды.\n'
  const found = await records(`${text}10,Ертіс,Су қайтты.\n`, parseFieldMap('title=2,text=3'))
  expect(found.map((each) => 'title' in each && each.title)).toEqual([
    'Арал қайтып келеді',
    'Балқаш тартылды',
    'Жайық',
    'Ертіс',
  ])
})

test.each([
  ['expenses', 'name,date,amount\nНан,2024-03-04,200\nСүт,2024-03-04,500\n'],
  ['people', 'Name,E-mail,Phone\nАйгүл,a@b.kz,1\nЕржан,e@b.kz,2\n'],
  ['a bank', 'Күні;Сипаттама;Сома\n2024-03-04;Төлем;200\n2024-03-05;Төлем;300\n'],
])('a table of %s has no articles', async (_, text) => {
  expect(await read(text)).toMatchObject([{ reason: { code: 'columns-unknown' } }])
})

test('a quote that is never closed costs its row', async () => {
  const text = `title,text\nАрал,"Су көтерілді."\nБалқаш,"Су азайды.\n`
  expect(await read(text)).toMatchObject([
    { article: { title: 'Арал' } },
    { reason: { code: 'table-torn' } },
  ])
})

test('rows without an article are counted', async () => {
  expect(await read('title,text\nАрал,Су көтерілді.\n,\n,\n')).toMatchObject([
    { article: { title: 'Арал' } },
    { skipped: 2 },
  ])
})

test.each([
  ['Арал, Балқаш және Каспий\n\nСу көтерілді, балық бар.\n\nЖұрт қуанды, той болды.'],
  ['Арал қайтып келеді\n\nСу көтерілді; балық көбейді.\nЖұрт қуанды; той болды.'],
  ['Бір, екі'],
])('prose is no table: %s', (text) => {
  expect(tableOf(text, false)).toBeUndefined()
})

test('rows are parted as RFC 4180 has it', () => {
  expect(splitRows('а,"б\n""в""",г\r\n\r\nд,е,\n', ',')).toEqual([
    ['а', 'б\n"в"', 'г'],
    ['д', 'е', ''],
  ])
  expect(isHeader(['', 'title', 'Күні'])).toBe(true)
  expect(isHeader(['2024-03-04', 'Су көтерілді.'])).toBe(false)
})

test('what is said of names holds for JSON too, also for names in an object', async () => {
  const document = { rows: [{ head: 'Арал', meta: { text: 'Су көтерілді.' }, text: 'жарнама' }] }
  const fields = parseFieldMap('title=head,text=meta.text')
  expect(await records(JSON.stringify(document), fields)).toMatchObject([
    { title: 'Арал', body: ['Су көтерілді.'] },
  ])
})

test.each(['title', 'head=Басы', 'title='])('“%s” says nothing of names', (text) => {
  expect(() => parseFieldMap(text)).toThrow('map-invalid')
})
