// What is tried: the functions that take a text, and the readers.

/** The functions of the analyzer are all pure, so those of one parameter are found by themselves. */
function unaryOf(modules, room) {
  const found = []
  for (const [module, exports] of modules) {
    if (!module.startsWith(room)) continue
    for (const [name, value] of Object.entries(exports)) {
      const isClass = /^class\b/.test(String(value))
      if (typeof value !== 'function' || isClass || value.length > 1) continue
      found.push([`${module} ${name}`, (text) => consumed(value(text))])
    }
  }
  return found
}

/** A generator works when it is gone through. */
function consumed(value) {
  if (value && typeof value !== 'string' && typeof value.next === 'function')
    for (const _ of value);
  return value
}

const THEME = new Proxy({}, { get: () => (text) => text })

/** Other functions of a text, by module: how each is called. */
const CALLS = [
  [
    'kazakh/scripts/transliterate.ts',
    ({ transliterate }) =>
      ['cyrl', 'latn', 'arab'].map((to) => [to, (text) => transliterate(text, to)]),
  ],
  [
    'kazakh/dates/date-range.ts',
    ({ readDateRange }) => [['', (text) => readDateRange(text, '2026-06-22')]],
  ],
  ['archive/inline.ts', (all) => one(all, 'parseInline', 'plainText', 'escapeInline')],
  ['archive/paragraphs.ts', (all) => one(all, 'splitParagraphs')],
  [
    'archive/html-blocks.ts',
    (all) =>
      one(
        all,
        ...Object.keys(all).filter(
          (name) => typeof all[name] === 'function' && all[name].length === 1,
        ),
      ),
  ],
  ['archive/address.ts', (all) => one(all, 'canonicalAddress', 'nativeId', 'addressKey')],
  [
    'archive/address.ts',
    ({ canonicalAddress, nativeId }) => [
      [
        'of a site',
        (text) => [
          canonicalAddress(`https://azattyq.org/${text}`),
          nativeId(`https://azattyq.org/a/${text}`),
        ],
      ],
    ],
  ],
  [
    'archive/parse-json.ts',
    ({ parseJsonText }) => [['', (text) => parseJsonText(text, { file: '' })]],
  ],
  [
    'archive/mend-json.ts',
    ({ mendJson }) => [
      ['', (text) => consumed(mendJson(text, { file: '' }))],
      ['of a list', (text) => consumed(mendJson(`[{"title":"a","body":["${text}`, { file: '' }))],
    ],
  ],
  [
    'archive/parse-article.ts',
    ({ parseArticle }) =>
      [
        'title',
        'body',
        'url',
        'date',
        'language',
        'authors',
        'categories',
        'source',
        'id',
        'images',
      ].map((name) => [
        name,
        (text) => parseArticle({ title: 'a', body: ['b'], [name]: text }, { file: '' }),
      ]),
  ],
  [
    'archive/identity.ts',
    ({ articleId }) => [
      ['', (text) => articleId({ title: text, body: [text], categories: [], url: text })],
    ],
  ],
  ['import/found/clean.ts', (all) => one(all, 'cleanText')],
  ['import/markup/html-text.ts', (all) => one(all, 'htmlText')],
  ['import/markup/entities.ts', (all) => one(all, 'readable')],
  [
    'import/markup/web-address.ts',
    ({ webAddress }) => [
      ['', (text) => webAddress(text, 'https://x.kz/')],
      ['base', (text) => webAddress('a', `https://x.kz/${text}`)],
    ],
  ],
  ['import/found/language.ts', ({ languageFrom }) => [['', (text) => languageFrom(text, [text])]]],
  [
    'import/found/dates.ts',
    ({ foundDate }) => [['', (text) => foundDate({ name: 'a', text }, () => {})]],
  ],
  [
    'import/sentences.ts',
    (all) => one(all, 'sectionName', 'endsSentence', 'goesOn', 'bare', 'oneLine', 'wordCount'),
  ],
  [
    'import/decode.ts',
    ({ decodeText }) => [
      ['', (text) => decodeText(Buffer.from(text))],
      ['latin', (text) => decodeText(Buffer.from(text, 'latin1'))],
      ['utf16', (text) => decodeText(Buffer.from(text, 'utf16le'))],
    ],
  ],
  ['import/sniff.ts', ({ sniff }) => [['', (text) => sniff(Buffer.from(text).subarray(0, 65536))]]],
  ['import/http-fields.ts', (all) => one(all, 'parseFields', 'mediaType', 'charsetLabel')],
  ['search/query/lex.ts', (all) => one(all, ...Object.keys(all))],
  [
    'search/query/parse.ts',
    (all) =>
      Object.entries(all)
        .filter(([, value]) => typeof value === 'function')
        .map(([name, parse]) => [name, (text) => parse(text, '2026-06-22')]),
  ],
  ['terminal/safe.ts', (all) => one(all, 'safe', 'safeText', 'safeJson')],
  ['terminal/width.ts', (all) => one(all, 'width')],
  ['terminal/no-break.ts', (all) => one(all, 'unbreakable')],
  [
    'terminal/wrap.ts',
    ({ wrap, truncate, messageLines }) => [
      ['wrap', (text) => wrap(text.replaceAll('\n', ' '), 72)],
      ['truncate', (text) => truncate(text, 40)],
      ['messageLines', (text) => messageLines(text, 72)],
    ],
  ],
  ['render/article/markdown.ts', (all) => article(all, 'renderMarkdown')],
  [
    'check/check-texts.ts',
    (all) =>
      Object.entries(all)
        .filter(([, value]) => typeof value === 'function')
        .map(([name, check]) => [
          name,
          (text) => consumed(check({ id: 'a', title: text, body: [text], categories: [text] })),
        ]),
  ],
  [
    'cli/completion/bash-line.ts',
    ({ readBashLine }) => [['', (text) => readBashLine(`kznews ${text}`, ' \t\n"\'><=;|&(:')]],
  ],
]

const one = (all, ...names) =>
  names
    .filter((name) => typeof all[name] === 'function')
    .map((name) => [name, (text) => consumed(all[name](text))])

const article = (all, ...names) =>
  names
    .filter((name) => typeof all[name] === 'function')
    .map((name) => [
      name,
      (text) => all[name]({ id: 'a', title: text, body: [text], categories: [] }, { theme: THEME }),
    ])

export function functionsOf(modules) {
  const calls = CALLS.flatMap(([module, named]) => {
    const exports = modules.get(module)
    if (exports === undefined) throw new Error(`there is no ${module}`)
    return named(exports).map(([name, run]) => [`${module} ${name}`, run])
  })
  return [...unaryOf(modules, 'kazakh/'), ...calls]
}

/** What a source of each kind begins and ends with, around what is tried. */
const AROUND = {
  bare: (text) => text,
  page: (text) =>
    `<!doctype html><html lang="kk"><head><title>Арал</title></head><body><article><h1>Арал</h1><p>${text}</p></article></body></html>`,
  head: (text) =>
    `<!doctype html><html><head><title>${text}</title><meta name="description" content="${text}"></head><body><p>a</p></body></html>`,
  item: (text) =>
    `<rss version="2.0"><channel><title>t</title><item><title>Арал</title><description>${text}</description></item></channel></rss>`,
  cdata: (text) =>
    `<rss version="2.0"><channel><title>t</title><item><title>Арал</title><description><![CDATA[${text}]]></description></item></channel></rss>`,
  entry: (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Арал</title><content type="xhtml"><div>${text}</div></content></entry></feed>`,
  record: (text) => JSON.stringify({ title: 'Арал', body: [text] }),
  html: (text) => JSON.stringify({ title: 'Арал', body: `<p>${text}</p>` }),
  list: (text) => `[{"title":"Арал","body":["${text}"]},${text}]`,
  news: (text) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Арал',
      articleBody: text,
      keywords: text,
      author: text,
    }),
  pasted: (text) => `САЯСАТ\n\nАрал\n\n22 маусым, 2026\n\n${text}\n\nОҚИ ОТЫРЫҢЫЗ\n${text}`,
  warc: (text) =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.kz/\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(text) + 19}\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${text}\r\n\r\n`,
}

export function readersOf(modules) {
  const { readDrafts } = modules.get('import/read.ts')
  return Object.entries(AROUND).map(([name, around]) => [
    `readDrafts ${name}`,
    async (text) => {
      async function* bytes() {
        yield Buffer.from(around(text))
      }
      for await (const _ of readDrafts(bytes(), { place: 'a' }));
    },
  ])
}
