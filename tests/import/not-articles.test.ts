/** What is not recognised is not saved: only prose with a headline is a copied page. */

import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDrafts } from '../../src/import/read.ts'

async function* streamOf(bytes: Buffer) {
  yield bytes
}

async function outcome(content: string | Buffer): Promise<string[]> {
  const found = []
  for await (const reading of readDrafts(streamOf(Buffer.from(content)), { place: 'дерек' })) {
    if ('article' in reading) found.push(`мақала: ${reading.article.title}`)
    else if ('reason' in reading)
      found.push(typeof reading.reason === 'string' ? reading.reason : reading.reason.code)
  }
  return found
}

const MACHINE_TEXTS: readonly (readonly [string, string])[] = [
  [
    'a program',
    'import csv\nfrom news import oqy\n\n# Мақалаларды оқып, кестеге жазады.\n\ndef main(path):\n    """Файлды ашып, әр жолын бөлек оқиды."""\n    with open(path) as file:\n        for row in csv.reader(file):\n            print(row[0])\n\nmain("news.csv")\n',
  ],
  [
    'a script of a page',
    'const kun = 3\n\nfunction oqy(bet) {\n  // Мақаланың тақырыбын табады.\n  return bet.querySelector("h1").textContent\n}\n\nexport default oqy\n',
  ],
  [
    'settings',
    '# Архивтің баптауы осы файлда жазылады.\n\n[archive]\npath = /srv/news\nlang = kk\n\n[web]\ndelay = 2\nagent = "kznews"\n',
  ],
  [
    'settings in YAML',
    'site: Арал таңы\nlang: kk\n\nfeeds:\n  - url: https://aral.kz/rss\n    name: Арал\n  - url: https://bal.kz/rss\n    name: Балқаш\n\nretries: 3\n',
  ],
  [
    'subtitles',
    '1\n00:00:01,000 --> 00:00:04,000\nАрал теңізі қайтып келе жатыр.\n\n2\n00:00:05,000 --> 00:00:08,000\nСу бес метрге көтерілді, балық көбейді.\n',
  ],
  [
    'a log',
    '2024-03-05 10:00:01 INFO Жұмыс басталды, бет оқылды.\n2024-03-05 10:00:02 INFO Мақала архивке жазылды.\n2024-03-05 10:00:05 WARN Бет табылмады, кейін қайта оқылады.\n2024-03-05 10:00:09 INFO Жұмыс аяқталды, бәрі дұрыс.\n',
  ],
  [
    'a conversation',
    '[05.03.2024, 10:00] Айгүл: Сәлем, жиналыс қашан болады?\n[05.03.2024, 10:01] Ержан: Ертең сағат онда, кешікпей кел.\n[05.03.2024, 10:02] Айгүл: Жақсы, мен де келемін деп ойлаймын.\n[05.03.2024, 10:05] Ержан: Күтеміз.\n',
  ],
  ['a list', 'Керек заттар\n\nнан\nсүт\nшай\nқант\nтұз\n'],
  ['addresses', 'https://aral.kz/1\nhttps://aral.kz/2\nhttps://aral.kz/3\n'],
  ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Жиын өтеді.\nEND:VEVENT\n'],
  ['a headline alone', 'Арал қайтып келеді\n\nТолығырақ\n'],
]

test.each(MACHINE_TEXTS)('%s is no article', async (_, text) => {
  expect(await outcome(text)).toEqual(['not-prose'])
  expect(await outcome(gzipSync(text))).toEqual(['not-prose'])
})

const PROSE: readonly (readonly [string, string, string])[] = [
  [
    'a page with its date',
    'Арал қайтып келеді\n22 маусым 2026 жыл\nСу көтерілді. Балық көбейді.',
    'Арал қайтып келеді',
  ],
  [
    'a page without a date',
    'Балқаш көлі тартылып барады\n\nКөл деңгейі былтыр жарты метрге төмендеді.\n\nҒалымдар мұны қуаңшылықпен түсіндіреді.',
    'Балқаш көлі тартылып барады',
  ],
  [
    'a headline with figures',
    '+15 градус: Алматыда күн жылиды\n\nҚазгидромет алдағы үш тәулікке арналған болжамын жариялады, жаңбыр жаумайды.',
    '+15 градус: Алматыда күн жылиды',
  ],
  [
    'an interview',
    '«Біз суды үнемдеп үйренуіміз керек»\n\n– Қашан бастадыңыз?\n\n– Осыдан он жыл бұрын, ауылға көшіп келгенде.\n\n– Не өзгерді?\n\n– Бау-бақша көбейді, адамдар көшпейтін болды.',
    '«Біз суды үнемдеп үйренуіміз керек»',
  ],
  [
    'a page in Russian',
    'В Кызылорде открыли школу\n\nШкола рассчитана на девятьсот учеников, в ней есть бассейн.\n\nДругую школу откроют осенью.',
    'В Кызылорде открыли школу',
  ],
  [
    'a page in Latin letters',
    'Aral teńizi qaıtyp keledi\n\nSý bes metrge kóterildi, balyq kóbeıdi.\n\nAýyl turǵyndary qaıtyp keldi.',
    'Aral teńizi qaıtyp keledi',
  ],
  [
    'a page in Arabic letters',
    'ارال تەڭىزى قايتىپ كەلەدى\n\nسۋ بەس مەترگە كوتەرىلدى، بالىق كوبەيدى.\n\nاۋىل تۇرعىندارى قايتىپ كەلدى.',
    'ارال تەڭىزى قايتىپ كەلەدى',
  ],
]

test.each(PROSE)('%s is an article', async (_, text, title) => {
  expect(await outcome(text)).toEqual([`мақала: ${title}`])
})

const FORMATS: readonly (readonly [string, string])[] = [
  ['pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
  ['parquet', 'PAR1\x15\x04\x15'],
  ['database', 'SQLite format 3\0\x10\0'],
  ['office', '{\\rtf1\\ansi Арал}'],
  ['office', 'PK\x03\x04\x14\0\0\0\0\0[Content_Types].xml'],
  ['epub', 'PK\x03\x04\x0a\0\0\0\0\0mimetypeapplication/epub+zip'],
  ['packed', '\xfd7zXZ\0\0\x04'],
  ['packed', `${'\0'.repeat(257)}ustar\0`],
  ['arc', 'filedesc://aral.arc 0.0.0.0 20060101000000 text/plain 76'],
  ['cdx', ' CDX N b a m s k r M S V g\nkz,aral)/ 20240305100000 https://aral.kz/ text/html 200'],
  ['cdx', 'kz,aral)/kk/1 20240305100000 {"url": "https://aral.kz/kk/1"}\n'],
  ['xml', '<?xml version="1.0"?><project><name>Арал</name></project>'],
  ['xml', '<kml><Document><name>Арал</name></Document></kml>'],
]

test.each(FORMATS)('%s is refused by its name', async (code, content) => {
  expect(await outcome(Buffer.from(content, 'latin1'))).toEqual([code])
})

const notice = (lang: string, title: string, text: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body></html>`

test.each([
  [
    'a page that is not there',
    notice(
      'kk',
      '404 – Бет табылмады',
      'Кешіріңіз, сіз сұраған мекенжайда ештеңе жоқ. Басты бетке өтіңіз немесе іздеу жолағын пайдаланып, керек хабарды тағы бір рет іздеп көріңіз, редакцияға жазуға да болады.',
    ),
  ],
  [
    'a browser that is checked',
    notice(
      'ru',
      'Проверка браузера',
      'Подождите несколько секунд, пока сайт убедится в том, что запрос пришёл от человека. После этого вы будете автоматически перенаправлены на страницу, которую хотели открыть, ничего нажимать не нужно.',
    ),
  ],
  [
    'a script that must be allowed',
    notice(
      'kk',
      'Дала хабары',
      'Бұл сайт дұрыс жұмыс істеуі үшін браузер баптауларында JavaScript қосыңыз, содан кейін бетті қайта жүктеңіз. Сұрақтарыңыз болса, бізге кез келген уақытта хабарласыңыз, жауап береміз.',
    ),
  ],
  [
    'a page that is away for a while',
    notice(
      'en',
      '503 Service Unavailable',
      'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later, and accept our apologies for any inconvenience that this may cause you today.',
    ),
  ],
])('a notice is no article: %s', async (_, html) => {
  expect(await outcome(html)).toEqual(['no-article'])
})

test('an article about such a page is one', async () => {
  const text =
    'Мамандар сайттардағы «404» қатесінің тарихын зерттеді, ол отыз жыл бұрын пайда болған. '
  expect(await outcome(notice('kk', '404 қатесі қайдан шықты', text.repeat(10)))).toEqual([
    'мақала: 404 қатесі қайдан шықты',
  ])
})

test('settings with notes behind # are no Markdown', async () => {
  const settings = `# Қызметтердің тізімі\n#\n# Жаңасы сұраныс бойынша қосылады, ресми мақұлдау керек\n# Бұл файлды жүйе өзі оқиды, оны қолмен өзгертпеңіз\n\nsu 1/tcp # су деңгейі\nauyl 7/tcp\nkopir 9/tcp\n`
  expect(await outcome(settings)).toEqual(['not-prose'])
})
