/** The pages of `kznews help <topic>` in English. */

import type { TopicPages } from '../topics.ts'

const exits: TopicPages['exits'] = {
  title: 'Exit status',
  rows: [
    ['0', 'done, even if a list is empty'],
    ['1', 'a negative answer: nothing found, an unknown or ambiguous id, something refused'],
    ['2', 'the command line is wrong'],
    ['3', 'the archive, a file or the output failed'],
    ['70', 'an error inside kznews'],
    ['130', 'interrupted with Ctrl+C'],
  ],
}

export const enTopics: TopicPages = {
  search: [
    {
      title: 'The query language',
      text: 'Any text is a query. Articles with all the words in them come first.',
      rows: [
        ['әкім сайлауы', 'articles with both words, in any form'],
        ['әкім OR мэр · әкім | мэр', 'one of them is enough; НЕМЕСЕ works too'],
        ['сайлау -президент', 'without the second word; NOT works too'],
        ['"әкімін сайлау"', 'exactly these words, in this order and form'],
        ['сайла*', 'words with this prefix'],
        ['(су OR жер) тапшылығы', 'parentheses group'],
      ],
    },
    {
      title: 'Fields',
      rows: [
        ['title:сайлау', 'in the title of an article (тақырып:)'],
        ['body:сайлау', 'in its text, summary or captions (мәтін:)'],
        ['category:спорт · tag:сайлау', 'in its category (айдар:) or a tag (тег:)'],
        ['-category:"жалпы архив"', 'a field goes with minus, quotes, parentheses'],
        ['date:2023..2024', 'on these days (күні:); more: kznews help dates'],
      ],
    },
    {
      title: 'However it is typed',
      rows: [
        ['аким сайлауы · akim sailauy', 'without Kazakh letters; in Latin or Arabic script'],
        ['frbv', 'on the wrong keyboard layout (аким)'],
        ['АЭС', 'finds «атом электр станциясы» too'],
      ],
    },
    {
      text: 'Quotes, parentheses and | mean something to the shell: use single quotes.',
      rows: [[`kznews search '"әкімін сайлау" OR мэр'`, 'options: kznews search --help']],
    },
  ],
  dates: [
    {
      title: 'How to write a date',
      text: 'After --since, --until and --on, and in the field date: of a query. A period counts as a whole: 2026 is all of that year. --since counts from its first day, --until to its last.',
    },
    {
      title: 'Days',
      rows: [
        ['2026-06-22 · 22.06.2026 · 22 June 2026', 'that day'],
        ['2014 жылдың 26 қыркүйегі', 'as Kazakh texts have it'],
        ['22 June · 22 маусым', 'without a year, the last such day'],
        ['today · yesterday', 'by the calendar'],
        ['3 days ago', 'the one day three days ago'],
        ['last Friday · өткен сәрсенбі', 'the last such weekday before today'],
      ],
    },
    {
      title: 'Weeks, months, years',
      rows: [
        ['this week · last week', 'from Monday to Sunday'],
        ['2026-06 · 06.2026 · June 2026', 'that month'],
        ['this month · last month', 'the whole month of the calendar'],
        ['June · last November', 'without a year, the last such month'],
        ['2026 · last year · биыл · былтыр', 'from January to December'],
      ],
    },
    {
      title: 'Recently',
      rows: [
        ['7d · 7 days · past 7 days', 'from seven days ago to today'],
        ['2w · 3 months · 1y', 'weeks (w), months (m), years (y) likewise'],
      ],
    },
    {
      title: 'Periods by name',
      rows: [
        ['spring 2024 · last winter', 'winter begins in December of the year before'],
        ['Q2 2024 · first half of 2024', 'a quarter, a half of a year'],
        ['1990s · XX ғасыр', 'a decade, a century'],
        ['жыл басынан бері · с начала года', 'from 1 January to today'],
      ],
    },
    {
      title: 'Ranges',
      rows: [
        ['2023-11..2024-03', 'from the first day of one to the last day of the other'],
        ['2024.. · ..2023', 'since then; until then'],
        ['..30d', 'thirty days ago or earlier'],
        ['5–7 July · 2024–2025', 'with a dash'],
        ['since 2020 · before 2020', 'with it; without it'],
      ],
    },
    {
      text: 'Quote several words: --on "22 June 2026". Kazakh and Russian words work as well: кеше, маусым 2026, прошлый месяц. Today is today in Almaty. Impossible dates such as 31 June are refused. Undated articles are in no range.',
    },
  ],
  formats: (commands) => [
    {
      title: 'Output formats',
      text: '--format <format>, or --json, --ndjson, --csv for short. By default a terminal gets the first format listed, a file or another command tsv (where listed).',
      rows: commands,
    },
    {
      rows: [
        ['table', 'for people: a table as wide as the terminal'],
        ['text', 'for people: a page to read, or a sentence'],
        ['tsv', 'no header; list, search: id, date, categories, title'],
        ['csv', 'RFC 4180, with column names in the first line'],
        ['json', 'one JSON document; an empty array where list or search find nothing'],
        ['ndjson', 'one JSON object a line'],
        ['ids', 'ids alone, for instance for kznews show -'],
        ['md · html', 'an article as Markdown or HTML'],
        ['jsonfeed · jsonld', 'JSON Feed 1.1; schema.org NewsArticle'],
      ],
    },
    {
      text: 'Data goes to stdout, everything else to stderr. Machine formats are the same bytes in every language and on every terminal. With JSON an error is JSON too: {"error": {"code", "message", "hint"}}. The JSON is described in schema/output.schema.json.',
    },
    exits,
  ],
  environment: [
    {
      title: 'Environment variables',
      rows: [
        [
          'KZNEWS_ARCHIVE',
          'archive: a folder, a file, an address on a cluster; --archive takes precedence',
        ],
        ['KZNEWS_LANG', 'interface language: kk, ru, en; --lang takes precedence'],
        ['LC_ALL · LC_MESSAGES · LANG', 'the language, without KZNEWS_LANG; else Kazakh'],
        ['KZNEWS_PAGER · PAGER', 'the pager (less); empty or cat for none'],
        ['NO_COLOR', 'no colour unless empty; --color takes precedence'],
        ['FORCE_COLOR', 'colour without a terminal too; 0 for none'],
        ['CLICOLOR_FORCE', 'unless 0, colour without a terminal too'],
        ['CLICOLOR', '0 for no colour'],
        ['TERM', 'dumb for no colour and no pager'],
        ['COLUMNS', 'line width; by default that of the terminal, else 80'],
        ['TZ', 'time zone of today and yesterday in lists'],
        ['KZNEWS_CLUSTER_LOGIN', 'log-in to the cluster: name:password, or a token'],
        ['KZNEWS_CLUSTER_LOGIN_FILE', 'a file with that; only you may be able to read it'],
        ['KZNEWS_CLUSTER_CA', 'file of the authorities behind its certificate'],
        ['KZNEWS_CLUSTER_CERT', 'your own certificate and key, in one file'],
        ['KZNEWS_CLUSTER_SHARDS', 'parts and copies of a new archive: 3+1'],
        ['XDG_DATA_HOME', 'folder of data, ~/.local/share by default'],
        ['XDG_CACHE_HOME', 'folder of caches, ~/.cache by default'],
        ['KZNEWS_NOW', 'instead of the current time, for tests: 2026-06-22T17:41+05:00'],
      ],
    },
    {
      title: 'Where the archive is looked up (the first match counts)',
      rows: [
        ['--archive <path>', 'the option'],
        ['KZNEWS_ARCHIVE', 'the variable'],
        ['./archive', 'in the current folder, if there are articles in it'],
        ['~/.local/share/kznews/archive', 'your own; import writes here'],
        ['', 'otherwise the read-only sample that comes with kznews'],
      ],
    },
    {
      title: 'Files',
      rows: [
        ['<archive>/2026/06/<id>.json', 'an article; format: schema/article.schema.json'],
        ['<archive>/undated/<id>.json', 'an article without a date'],
        ['~/.cache/kznews/index', 'search indexes; rebuilt when deleted'],
        ['~/.cache/kznews/code', 'a cache that speeds up the start; may be deleted'],
      ],
    },
  ],
  exits,
  manual: {
    purpose: 'an archive of news in Kazakh',
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    commands: 'COMMANDS',
    options: 'GLOBAL OPTIONS',
  },
}
