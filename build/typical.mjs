// What is typed as a rule, for each command and for what is no command: the parts of the program that
// these lines need are read at once. Those that its other lines need are read when one is missing.

const LANGS = ['kk', 'ru', 'en']

/** A list of rows in a pipe and on a terminal, in each language. */
const listed = (line) => [
  ...LANGS.map((lang) => `--lang ${lang} ${line}`),
  `${line} --format table --color always`,
]

/** What import is tried on. */
export const SOURCES = {
  'page.html': `<!doctype html><html lang="kk"><title>Арал теңізі</title><meta property="article:published_time"
    content="2024-03-01T10:00:00+05:00"><main><h1>Арал теңізі</h1><p>${'Теңіздің деңгейі көтерілді. '.repeat(20)}</main>`,
  'feed.xml': `<rss version="2.0"><channel><title>Жаңалықтар</title><item><title>Арал теңізі</title>
    <link>https://example.kz/1</link><pubDate>Fri, 01 Mar 2024 10:00:00 +0500</pubDate>
    <description>Теңіздің деңгейі көтерілді.</description></item></channel></rss>`,
  'article.json': JSON.stringify({ title: 'Арал теңізі', text: 'Теңіздің деңгейі көтерілді.' }),
}

/** By the word that decides which code cache is used: [as a rule, now and then]. */
export const TYPICAL = {
  list: [
    listed('list'),
    ['list --json', 'list -c спорт', 'list --since 2024', 'list --format md', 'list --sort title'],
  ],
  search: [
    [...listed('search әкім_сайлауы'), 'search сайлау --format ids', 'search әкім --json'],
    [
      'search мектептт',
      'search аким_сайлауы',
      'search выборы_акима',
      'search election',
      'search "қант_бағасы"',
      'search әкім --since 2023',
      'search әкім --explain',
      'search әкім --csv',
    ],
  ],
  show: [
    listed('show 20240407'),
    ['show 20240407 --json', 'show 20240407 --format md', 'show 2024'],
  ],
  stats: [listed('stats'), ['stats --json', 'stats --by month --query әкім']],
  complete: [
    [
      'complete bash -- l',
      'complete bash -- show 20',
      'complete bash -- list -c ',
      'complete zsh -- l',
    ],
    ['complete fish -- stats --topic '],
  ],
  help: [
    LANGS.flatMap((lang) => [`--lang ${lang} help`, `--lang ${lang} help dates`]),
    ['help search'],
  ],
  import: [
    ['import page.html --dry-run', 'import feed.xml --dry-run'],
    ['import article.json --dry-run'],
  ],
  manual: [['manual'], []],
  analyze: [LANGS.map((lang) => `--lang ${lang} analyze мектептеріміз`), ['analyze бару --json']],
  check: [LANGS.map((lang) => `--lang ${lang} check`), ['check --json']],
  index: [LANGS.map((lang) => `--lang ${lang} index`), []],
  completion: [['completion bash', 'completion fish', 'completion zsh'], []],
  other: [
    LANGS.flatMap((lang) => [
      `--lang ${lang} --help`,
      `--lang ${lang} lsit`,
      `--lang ${lang} --version`,
    ]),
    [],
  ],
}
