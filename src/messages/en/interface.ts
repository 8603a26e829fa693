/** The interface in English. */

import type { Messages, NearWord } from '../messages.ts'
import { type Reason, reasonIn } from '../reason.ts'
import { MEGABYTE } from '../sizes.ts'
import { counted } from './counted.ts'

const reasons: Readonly<Record<Reason, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'does not exist',
  ENOTDIR: 'not a folder',
  EISDIR: 'a folder, not a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'disk quota exceeded',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  EIO: 'disk error',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ETIMEDOUT: 'connection timed out',
  TLS: 'invalid certificate, or no secure connection',
  HTTP: 'invalid HTTP response',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'a symbolic link that leads to itself',
  EFBIG: 'the file is too large',
  EBUSY: 'in use by another program',
  EILSEQ: 'the name is not valid UTF-8',
  EPIPE: 'nobody reads it',
  CACHE_IN_ARCHIVE: 'this folder is inside the archive',
  CACHE_OF_OTHERS: 'others can write to this folder',
  SQLITE_CANTOPEN: 'cannot be opened',
  SQLITE_READONLY: 'read-only',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'disk error',
  SQLITE_CORRUPT: 'the file is damaged',
  SQLITE_NOTADB: 'the file is damaged',
  SQLITE_BUSY: 'another process is writing',
}

/** What a server answers instead of a page. */
const statuses: Readonly<Record<number, string>> = {
  401: 'The page requires a password',
  403: 'The server refused access to this page',
  404: 'There is no such page',
  410: 'The page has been deleted',
  429: 'The server reports too many requests',
  451: 'The page is blocked for legal reasons',
  500: 'The server reports an internal error',
  502: 'The server is temporarily unavailable',
  503: 'The server is temporarily unavailable',
  504: 'The server is temporarily unavailable',
}

const why = (code: string): string => reasonIn(reasons, code, 'for an unknown reason')
const near = (names: readonly string[]): string => `Did you mean: ${names.join(', ')}?`

function nearWords(near: readonly NearWord[]): string {
  return near.map(({ form, documents }) => `${form} (${documents})`).join(', ')
}

export const en: Messages = {
  program: {
    summary:
      'An archive of Kazakh-language news: articles stay in JSON files of your own and are found however you type.',
    usage: '[options] <command>',
    commandUsage: '[options]',
    titles: {
      usage: 'Usage:',
      arguments: 'Arguments:',
      options: 'Options:',
      globalOptions: 'Global options:',
      commands: 'Commands:',
      examples: 'Examples:',
      topics: 'Topics:',
    },
    defaultValue: 'default',
    choices: 'choices',
    queryLanguage: 'The query language: kznews help search',
  },
  commands: {
    list: {
      summary: 'list articles, newest first',
      examples: [
        ['kznews list', 'the latest 20 articles'],
        ['kznews list -c спорт --since 2024', 'sports news since 2024'],
        ['kznews list --on "5 қараша 2023"', 'the articles of one day'],
      ],
    },
    search: {
      summary: 'search the text of articles',
      argument: { name: 'query', meaning: 'the words to look for' },
      examples: [
        ['kznews search "әкім сайлауы"', 'finds the words with any endings'],
        ['kznews search аким сайлауы', 'a query typed without Kazakh letters'],
        ['kznews search су тасқыны --on 2024-04', 'within one month'],
      ],
    },
    show: {
      summary: 'read an article',
      argument: { name: 'id', meaning: 'the id of an article, or the start of it' },
      examples: [
        ['kznews show 20260622', 'the start of an id is enough'],
        ['kznews show 20260622 --format md', 'as Markdown'],
        ['kznews show 20260622 --script latn', 'in Latin script'],
      ],
    },
    stats: {
      summary: 'count articles over time or by category',
      argument: {
        name: 'query',
        meaning: 'count the articles with these words; without it all are counted',
      },
      examples: [
        ['kznews stats', 'how many articles there are, and from when'],
        ['kznews stats әкім сайлауы', 'when and how much was written about this'],
        [
          'kznews stats --by category --since 2020',
          'how many articles each category has since 2020',
        ],
      ],
    },
    import: {
      summary:
        'add articles to the archive: JSON, JSON Lines, web pages, feeds, web archives, the copied text of a page',
      argument: {
        name: 'path|URL',
        meaning: 'a file, a folder or an address; - means standard input',
      },
      examples: [
        ['kznews import бет.txt', 'save a copied page'],
        ['kznews import https://www.azattyq.org/a/33423632.html', 'fetch and save a page'],
        ['kznews import --feeds', 'collect what is new in the archive’s feeds'],
        ['kznews import --dry-run мұра.jsonl.gz', 'only check, write nothing'],
      ],
    },
    index: {
      summary: 'show the state of the search index and take in changes to the archive',
      examples: [
        ['kznews index', 'reread edited files too'],
        ['kznews index --rebuild', 'build the index from scratch'],
      ],
    },
    check: {
      summary: 'find problems in the archive; nothing is changed',
      examples: [
        ['kznews check', 'articles with wrong dates, ids, letters'],
        ['kznews check --archive мұра.json', 'check another archive'],
        ['kznews check --csv >ақау.csv', 'the findings as a table'],
      ],
    },
    analyze: {
      summary: 'show how words are read: stem, endings, key',
      argument: {
        name: 'text',
        meaning: 'the text to analyse; without it, or with -, standard input is read',
      },
      examples: [
        ['kznews analyze мектептерімізде', 'the stem and the endings'],
        [
          'kznews analyze "АҚШ-тың 16:00-дегі жиыны" --json',
          'with the place of each word in the text',
        ],
        ['kznews analyze --stems - <сөздер.txt', 'the stem of the word on each line'],
      ],
    },
    completion: {
      summary: 'print a script that completes commands with Tab',
      argument: { name: 'shell', meaning: 'bash, zsh or fish' },
      examples: [
        ['eval "$(kznews completion bash)"', 'enable it in this window; permanently, in ~/.bashrc'],
        ['kznews completion zsh > ~/.zfunc/_kznews', 'where ~/.zfunc is in fpath'],
        ['kznews completion fish > ~/.config/fish/completions/kznews.fish', 'for fish'],
      ],
    },
    help: {
      summary: 'show help for a command or a topic',
      argument: {
        name: 'topic',
        meaning: 'a command, or a topic: search, dates, formats, environment',
      },
      examples: [
        ['kznews help search', 'the query language'],
        ['kznews help list', 'the options of list, as kznews list --help'],
      ],
    },
  },
  topics: {
    search: 'the query language',
    dates: 'how to write a date',
    formats: 'output formats, and what scripts need',
    environment: 'environment variables, files and folders',
  },
  installing: 'How to enable it: kznews completion --help',
  options: {
    help: 'show this help',
    version: 'show the version',
    archive: 'the folder or file of the archive',
    lang: 'language of the interface',
    color: 'colour',
    noColor: 'no colour',
    noPager: 'no pager',
    format: 'output format; more: kznews help formats',
    json: '--format json',
    ndjson: '--format ndjson',
    csv: '--format csv',
    strict: 'exit with status 3 if the archive has problems',
    since: 'from this date on',
    until: 'up to and including this date',
    on: 'on this day, or in this month or year; a range A..B works too',
    category: 'only this category; may be repeated',
    limit: 'how many articles at most; all for no limit',
    offset: 'how many articles to skip first',
    sort: 'order',
    by: 'what to count by; if not given, chosen from the span of time',
    feeds:
      'take what is new in all feeds: of feeds.txt or feeds.opml in the archive’s folder, or of the files named',
    dryRun: 'show what would be done, write nothing',
    update: 'update articles whose text has changed',
    full: 'fetch the full page where a feed has a summary only',
    map: 'which column or key is what: title=…,text=…,date=…',
    allowPrivate: 'fetch from private addresses too',
    rebuild: 'build the index from scratch',
    in: 'the language of the words; if not given, told by the words themselves',
    kwic: 'one line for each match, with the words around it',
    explain: 'show how the query was read and how scores are made up',
    stems: 'print the stem of the word on each line',
    keys: 'print the lookup keys of the phrase on each line',
    script:
      'show the article in this script (text, md, html only): cyrl Cyrillic, latn Latin, arab Arabic (töte jazu)',
  },
  values: {
    fields: 'fields',
    path: 'path',
    lang: 'lang',
    when: 'when',
    format: 'format',
    date: 'date',
    category: 'name',
    count: 'n',
    order: 'order',
    group: 'group',
    script: 'script',
  },
  usage: {
    unknownCommand: (name) => `No such command: “${name}”`,
    unknownOption: (flag) => `No such option: “${flag}”`,
    missingArgument: (name) => `Argument <${name}> is missing`,
    optionMissingArgument: (flags) => `Option “${flags}” needs a value`,
    excessArguments: (command) => `Too many arguments for “${command}”`,
    invalid: 'Invalid command line',
    didYouMean: (name) => `Did you mean: ${name}?`,
    seeHelp: (command) => `For help: ${command} --help`,
  },
  errors: {
    'archive-missing': ({ path }) => ({
      message: `Archive not found: ${path}`,
      hint: 'Check the path. To start a new archive: kznews import --archive <folder> <file>',
    }),
    'archive-unreadable': ({ path, reason }) => ({
      message: `Could not read the archive: ${path} (${why(reason)})`,
      hint: 'Check that you have permission to read this folder.',
    }),
    'archive-closed': ({ path }) => ({ message: `The archive is closed: ${path}` }),
    'archive-strict': ({ problems }) => ({
      message: `The archive has ${counted(problems, 'problem')}, and --strict allows none`,
      hint: 'Fix what is listed above.',
    }),
    'article-unknown': ({ id, near: names }) => ({
      message: `No such article: ${id}`,
      hint: names.length > 0 ? near(names) : 'To list the articles: kznews list',
    }),
    'article-ambiguous': ({ prefix, candidates, more }) => ({
      message: `More than one article has an id that starts with “${prefix}”`,
      hint: 'Choose one:',
      choices: [...candidates.map(({ id, title }) => `${id} · ${title}`), ...(more ? ['…'] : [])],
    }),
    'index-behind': ({ path }) => ({
      message: `Nothing found so far: another process is still updating the index (${path})`,
      hint: 'The newest articles are not in it yet. Try again in a moment.',
    }),
    'article-gone': ({ id, file }) => ({
      message: `The article is no longer in its file: ${id} (${file})`,
      hint: 'Update the index: kznews index',
    }),
    'date-unreadable': ({ option, value }) => ({
      message: `${option}: could not read “${value}” as a date`,
      hint: 'For example: 2026-06-22, "22 June", yesterday, 7d, 2026-01..2026-06. More: kznews help dates',
    }),
    'date-impossible': ({ option, value }) => ({
      message: `${option}: there is no such date as “${value}”`,
      hint: 'Check the day and month, and in a range the order of the dates.',
    }),
    'number-invalid': ({ option, value, least }) => ({
      message: `${option}: “${value}” is not valid`,
      hint: `Give a whole number, ${least} or more.`,
    }),
    'choice-invalid': ({ option, value, choices, near: name }) => ({
      message: `${option}: “${value}” is not valid`,
      hint: `${name ? `Did you mean ${name}? ` : ''}Choices: ${choices.join(', ')}`,
    }),
    'formats-conflict': ({ formats }) => ({
      message: `Choose one output format: ${formats.join(', ')}`,
    }),
    'script-data': ({ format }) => ({
      message: `--script works with text, md and html only; ${format} gives the record unchanged`,
      hint: 'For example: kznews show <id> --script latn --format md',
    }),
    'query-missing': () => ({
      message: 'Say what to search for',
      hint: 'For example: kznews search "әкім сайлауы"',
    }),
    'input-missing': ({ path }) => ({
      message: `No such file or folder: ${path}`,
      hint: 'Check the path.',
    }),
    'input-unreadable': ({ path, reason }) => ({
      message: `Could not read: ${path} (${why(reason)})`,
      hint: 'Check that you have permission to read this file.',
    }),
    'import-nowhere': ({ path }) => ({
      message: `Import can write to a folder only, and this is a file: ${path}`,
      hint: 'Name the archive folder: kznews import --archive <folder> …',
    }),
    'feeds-missing': ({ path }) => ({
      message: `The archive has no file of feeds: ${path}`,
      hint: 'Write feeds.txt there, one address a line (a file of newsboat or OPML will do), or name the file: kznews import --feeds <file>',
    }),
    'feeds-unreadable': ({ path, reason }) => ({
      message: `Could not read the file of feeds: ${path}. ${reason}`,
      hint: 'One address a line, as newsboat has it, or OPML.',
    }),
    'map-invalid': ({ value, fields }) => ({
      message: `--map: “${value}” is not valid`,
      hint: `For example: --map title=Headline,text=Body,date=Day. Fields: ${fields.join(', ')}`,
    }),
    'url-invalid': ({ url }) => ({
      message: `Not a valid address: ${url}`,
      hint: 'For example: kznews import https://www.azattyq.org/a/33423632.html',
    }),
    'url-scheme': ({ url, scheme }) => ({
      message: `Unsupported scheme: ${scheme} (${url})`,
      hint: 'Use an address that starts with http:// or https://.',
    }),
    'url-credentials': ({ host }) => ({
      message: `The address contains a user name or a password: ${host}`,
      hint: 'Pages behind a password are not fetched. Save the page in your browser and import the file.',
    }),
    'address-private': ({ host, address }) => ({
      message: `${host} resolves to a private address (${address}); it was not fetched`,
      hint: 'If the server is on your own network: --allow-private',
    }),
    'host-unknown': ({ host }) => ({
      message: `Unknown host: ${host}`,
      hint: 'Check the address, and the connection to the internet.',
    }),
    'fetch-failed': ({ host, reason }) => ({
      message: `Could not fetch: ${host} (${why(reason)})`,
      hint: 'Try again later.',
    }),
    'fetch-timeout': ({ host, seconds }) => ({
      message: `No complete response within ${seconds} seconds: ${host}`,
      hint: 'Try again later.',
    }),
    'fetch-too-large': ({ limit }) => ({
      message: `The page is too large (limit ${limit / MEGABYTE} MB)`,
      hint: 'Save the page in your browser and import the file.',
    }),
    'fetch-redirects': ({ host, limit }) => ({
      message: `The server redirected more than ${limit} times: ${host}`,
      hint: 'Open the address in a browser and use the final address.',
    }),
    'robots-disallow': ({ url }) => ({
      message: `The site disallows automated access to this page (robots.txt): ${url}`,
      hint: 'Save the page in your browser and import the file.',
    }),
    'robots-unavailable': ({ host, status }) => ({
      message: `robots.txt is unavailable (HTTP ${status}), so the page was not fetched: ${host}`,
      hint: 'Try again later.',
    }),
    'http-status': ({ host, status, retryAfter }) => ({
      message: `${statuses[status] ?? 'The server did not return the page'} (HTTP ${status}): ${host}`,
      hint:
        retryAfter === undefined
          ? 'Check the address in a browser.'
          : `The server asks to try again in ${retryAfter} seconds.`,
    }),
    'write-failed': ({ path, reason }) => ({
      message: `Could not write: ${path} (${why(reason)})`,
      hint: 'Check disk space and permissions, then import again: what was saved before this stays saved.',
    }),
    'output-failed': ({ reason }) => ({
      message: `The output is incomplete (${why(reason)})`,
      hint: 'Check the destination.',
    }),
    'index-failed': ({ reason }) => ({
      message: `Could not build the search index (${why(reason)})`,
      hint: 'Check that the temporary folder has free space.',
    }),
    'cluster-address': ({ address }) => ({
      message: `Not a valid address of an archive on a cluster: ${address}`,
      hint: 'For example: opensearch+https://host1,host2:9200/news. The name is of small Latin letters, digits, - and _.',
    }),
    'cluster-plain': ({ host }) => ({
      message: `${host} may not be reached without encryption`,
      hint: 'Write opensearch+https://; opensearch+http:// is for this computer only.',
    }),
    'cluster-credentials': ({ host }) => ({
      message: `The address of the cluster contains a password: ${host}`,
      hint: 'Set KZNEWS_CLUSTER_LOGIN, or name a file that only you can read: kznews help environment',
    }),
    'cluster-unreachable': ({ host, reason }) => ({
      message: `Could not reach the cluster: ${host} (${why(reason)})`,
      hint: 'Check the address and the network, and whether the cluster is running.',
    }),
    'cluster-timeout': ({ host, seconds }) => ({
      message: `The cluster did not answer within ${seconds} seconds: ${host}`,
      hint: 'Try again later; a long search may be narrowed by date: --since, --until',
    }),
    'cluster-certificate': ({ host, reason }) => ({
      message: `The certificate of the cluster is not trusted: ${host} (${reason})`,
      hint: 'If an authority of your own issued it, name its file: KZNEWS_CLUSTER_CA',
    }),
    'cluster-foreign': ({ host }) => ({
      message: `There is no OpenSearch at this address: ${host}`,
      hint: 'Check the address and the port, and whether it is http or https.',
    }),
    'cluster-denied': ({ host, status }) => ({
      message: `The cluster denied access (HTTP ${status}): ${host}`,
      hint: 'Check the user name, the password and the permissions: kznews help environment',
    }),
    'cluster-busy': ({ host }) => ({
      message: `The cluster is too busy at present: ${host}`,
      hint: 'Try again later: what was saved before this stays saved.',
    }),
    'cluster-read-only': ({ host }) => ({
      message: `The archive is read-only, the cluster allows no writing: ${host}`,
      hint: 'The disk is probably full. The administrator of the cluster has to remove index.blocks.',
    }),
    'cluster-partial': ({ host }) => ({
      message: `A part of the archive did not answer, and an incomplete answer would be wrong here: ${host}`,
      hint: 'Check the cluster (GET _cluster/health). kznews search shows what there is.',
    }),
    'cluster-rules': ({ path }) => ({
      message: `This archive was made by another version of kznews: ${path}`,
      hint: 'To bring it to this version: kznews index --rebuild --archive <address>',
    }),
    'cluster-failed': ({ host, status, reason }) => ({
      message: `The cluster returned an error (HTTP ${status}): ${host} (${reason})`,
    }),
    'credentials-open': ({ path }) => ({
      message: `Others can read the file with the password: ${path}`,
      hint: `Keep it to yourself: chmod 600 ${path}`,
    }),
    'clock-invalid': ({ value }) => ({
      message: `KZNEWS_NOW: could not read “${value}” as a time`,
      hint: 'For example: 2026-06-22T17:41:00+05:00',
    }),
    usage: (said) => said,
  },
  problems: {
    'folder-unreadable': ({ reason }) =>
      `the folder cannot be opened (${why(reason)}); check its permissions`,
    'file-unreadable': ({ reason }) =>
      `the file cannot be read (${why(reason)}); check its permissions`,
    'file-empty': () => 'the file is empty; restore it from a copy or delete it',
    'file-too-large': ({ bytes, limit }) =>
      `the file is too large (${Math.ceil(bytes / MEGABYTE)} MB, the limit is ${limit / MEGABYTE} MB); convert it to JSON Lines`,
    'line-too-long': ({ limit }) =>
      `the line is too long (the limit is ${limit / MEGABYTE} MB); put one article on a line`,
    'not-utf8': () =>
      'the text is not UTF-8; kznews import reads other encodings, or save the file again as UTF-8',
    'not-json': ({ line, column }) =>
      line === undefined
        ? 'the JSON is truncated; restore the file from a copy'
        : `JSON error at line ${line}, column ${column}; fix it there`,
    'json-torn': ({ line }) =>
      `the JSON breaks off in the record that begins on line ${line}; the records before it were read`,
    'not-text': () =>
      'this is no JSON but a binary file; kznews import tells what it is and how to read it',
    'not-article': () => 'not an article; an object like {"title": …, "body": […]} is needed',
    'too-deep': ({ limit }) =>
      `nested too deeply (the limit is ${counted(limit, 'level')}); remove the extra levels`,
    'no-text': () => 'neither a title nor text; fill in "title" and "body"',
    'duplicate-id': ({ id, first }) =>
      `"id": “${id}” is already in use (${first}), this record was left out; change one of the two ids`,
    'columns-unknown': ({ columns }) =>
      `this is a table with these columns: ${columns.join(', ')}; none is known as the title or the text, say which is: --map title=…,text=…`,
    'table-torn': ({ line }) =>
      `a quote on line ${line} is never closed; the rows before it were read`,
    'title-missing': ({ used }) =>
      `no "title", the start of the text was used (“${used}”); add a title`,
    'date-impossible': ({ field, value }) =>
      `"${field}": there is no such date as “${value}”, it was left out; correct it`,
    'date-unreadable': ({ field, value }) =>
      `"${field}": could not read “${value}” as a date, it was left out; write it like 2026-06-22`,
    'field-type': ({ field }) =>
      `part of "${field}" was not understood; it must be a text or a list of texts`,
    'field-unread': ({ field, like }) =>
      `"${field}" looks like the ${{ date: 'date', text: 'text', url: 'address' }[like] ?? like} of the article and was not read; to say so: kznews import --map ${like}=${field}`,
    'url-unsafe': ({ field, value }) =>
      `"${field}": “${value}” was left out; it must start with http:// or https://`,
  },
  labels: {
    error: 'error',
    warning: 'warning',
    hint: 'hint',
    undated: 'undated',
    id: 'id',
    categories: 'Category',
    tags: 'Tags',
    source: 'Source',
    related: 'Read also',
    similar: 'Similar articles in this archive',
    links: 'Links',
    caption: 'Image',
    embed: 'Embed',
    modified: 'Updated',
    partialHits: 'Articles with some of the words only',
    nearHits: 'Articles with similar words only',
    missing: 'missing',
    near: 'similar word',
    bug: 'A bug in kznews. This is our fault: please send this message to the developers.',
  },
  transliterated: {
    Cyrl: 'Transliterated into Cyrillic script automatically',
    Latn: 'Transliterated into Latin script automatically',
    Arab: 'Transliterated into Arabic script automatically',
  },
  explain: {
    how: {
      word: 'a word in any form',
      prefix: 'words with this prefix',
      exact: 'exactly this word',
    },
    tiers: {
      stem: 'stem',
      folded: 'other letters',
      script: 'another script',
      acronym: 'acronym',
      meaning: 'same meaning',
      translation: 'translation',
      derived: 'derived word',
      voice: 'another voice of the verb',
      near: 'similar words',
    },
    steps: {
      open: 'opening the index',
      words: 'reading the words',
      count: 'counting',
      rank: 'ranking',
      read: 'reading the articles',
    },
    articles: 'articles',
    words: 'words of the archive',
    none: 'not in the archive',
    days: 'days',
    closeness: 'proximity',
    pieces: 'parts of words',
    milliseconds: 'ms',
    decimal: '.',
  },
  fullDate: (day, time) => `${day}${time && `, ${time}`}`,
  chart: {
    groups: { day: 'Day', week: 'Week of', month: 'Month', year: 'Year', category: 'Category' },
    articles: 'articles',
    found: 'found',
    share: 'share',
    total: 'Total',
    uncategorised: 'uncategorised',
    noneFor: (by, count) =>
      by === 'category'
        ? `none in ${count} ${count === 1 ? 'category' : 'categories'}`
        : `none for ${counted(count, by)}`,
  },
  notices: {
    sample: 'No archive was named: opened the sample archive that comes with kznews.',
    shown: (shown, total, more) =>
      `${shown} of ${more ? `more than ${total} articles` : counted(total, 'article')}`,
    emptyArchive: 'The archive is empty. To add an article: kznews import <file>',
    emptyFilter: (total) => `No such articles. Without filters: ${counted(total, 'article')}`,
    categoryUnknown: (category, names) =>
      `No such category: ${category}. ${names.length > 0 ? near(names) : 'All categories: kznews stats --by category'}`,
    nothingFound: (query) => `Nothing found: ${query}`,
    noWords: 'The query has no words in it. For example: kznews search "әкім сайлауы"',
    wordsNotFound: (words) => `Not in the archive: ${words.join(', ')}`,
    wordsTranslated: (pairs) => `Searched in translation too: ${pairs.join('; ')}`,
    wordReadAs: (word, near) =>
      `Rare in the archive or absent: ${word}. Similar words: ${nearWords(near)}`,
    readAsText: (texts) => `Read as text: ${texts.join(' ')}`,
    groupsUnread: (lines) =>
      `Lines of synonyms.txt in the archive that are not words of one meaning: ${lines.join(', ')}. A line looks like this: аким, мэр`,
    datesUnread: (texts) =>
      `Not read as a date, left out: ${texts.join(', ')}. How dates are written: kznews help dates`,
    wordsDropped: (count) => `The query is too long: its last ${counted(count, 'word')} left out.`,
    filterEmptied: (total) =>
      `Nothing within these filters. Without them: ${counted(total, 'article')}`,
    onlyNear: 'No article has these words; these have similar ones.',
    onlyPartial: 'No article has all the words; these have some of them.',
    alike: (count) => `(${count} more like it in this file)`,
    fieldsUnknown: (names, fields) =>
      `No such field: ${names.join(', ')}; taken as text. Fields: ${fields.map((name) => `${name}:`).join(' ')}`,
    moreProblems: (count) => `… ${counted(count, 'more problem')}; to see all: kznews index`,
    'index-damaged': 'The search index is damaged and is being rebuilt.',
    'index-waiting': 'Another process is building the index; waiting for it.',
    'index-busy': 'Another process is updating the index: the latest changes may not show.',
    'answer-partial':
      'A part of the archive did not answer: articles are missing here, and the total is too low.',
    'index-temporary': (path, reason) =>
      `The index was not saved: ${path} (${why(reason)}). A temporary one was built this time.`,
    indexing: 'Indexing',
    importing: 'Importing',
    indexState: ({ archive, path, documents, files, problems }) => [
      `Archive: ${archive}`,
      `Index: ${path ?? 'temporary'}`,
      `Articles: ${documents}`,
      `Files: ${files}`,
      `Problems: ${problems}`,
    ],
    importDone: ({ read, stored, updated, unchanged, conflicts, refused }) =>
      `Read: ${read} · saved: ${stored} · updated: ${updated} · unchanged: ${unchanged} · conflicts: ${conflicts} · refused: ${refused}`,
    importInterrupted:
      'The import was interrupted: what was stored is kept, the rest was not read.',
    importDryRun: 'Dry run: nothing was written.',
    conflict: (id, place, file) =>
      `conflict: ${place}: “${id}” is in the archive with a different text (${file})`,
    refused: (place, reason) => `refused: ${place}: ${reason}`,
    fetching: (url) => `Fetching: ${url}`,
    summaryKept: (place, reason) =>
      `${place}: the page could not be fetched; the summary from the feed is kept. ${reason}`,
    skipped: (place, count) => `${place}: pages without an article skipped: ${count}.`,
    importWarnings: {
      'summary-only': (count, place) =>
        `Summary only, full text missing: ${counted(count, 'article')} (${place})`,
      'letters-lost': (count, place) =>
        `Letters are lost (“?”, “\ufffd”): ${counted(count, 'article')} (${place}). Check the encoding of the source.`,
      'text-partial': (count, place) =>
        `The text may not be whole, much of the page was left out: ${counted(count, 'article')} (${place})`,
      'date-doubtful': (count, place) =>
        `The date is in doubt, those on the page differ: ${counted(count, 'article')} (${place})`,
    },
    collecting: 'Another kznews is collecting for this archive at the moment; nothing was done.',
    feedLines: (place, lines) =>
      `${place}: lines that are no address were passed over: ${lines.join(', ')}.`,
    conflictHint: 'To take the new text: kznews import --update …',
  },
  importReasons: {
    'not-text': 'not text, looks like a binary file',
    'no-article': 'no article recognised: a title and text are needed',
    'list-page':
      'a list of articles (a front page, a section, a tag), not an article; import the articles themselves, or the site’s feed with --full',
    'empty-feed': 'the feed has no items',
    'broken-gzip': 'the gzip data is damaged or truncated',
    'not-prose':
      'no article recognised: a copied page has a headline and paragraphs of text; this looks like code, settings, a log or a list',
    xml: 'this is XML of another kind; pages, feeds (RSS, Atom), exports of WordPress, OPML and sitemaps are read',
    opml: 'this is OPML, a list of feeds; to take what is new in all of them: kznews import --feeds file.opml',
    sitemap: 'this is a sitemap, a list of a site’s pages; to fetch them: kznews import --full …',
    arc: 'this is ARC, the older format of web archives, which is not read; to make WARC of it: warcio recompress old.arc.gz new.warc.gz',
    cdx: 'this is CDX, the index of a web archive, with no pages in it; import the .warc.gz files that it names',
    database:
      'this is an SQLite database; to make JSON of a table: sqlite3 -json file.db "SELECT * FROM news" >news.json',
    epub: 'this is EPUB; to make HTML of it: pandoc -t html -o page.html file.epub',
    office:
      'this is a file of an office program (Word, Excel); save a text as HTML or plain text, a table as CSV',
    packed: 'this is a packed file (xz, bzip2, 7z, RAR, tar); unpack it, then import what is in it',
    parquet:
      "this is a columnar file (Parquet, ORC, Arrow); to make JSON Lines of it: duckdb -c \"COPY (FROM 'file.parquet') TO 'news.jsonl'\"",
    pdf: 'this is PDF; to take the text out of it: pdftotext file.pdf page.txt',
    'broken-zip': 'the zip is damaged or truncated; what came before was read',
    'broken-zstd':
      'the Zstandard data is damaged, truncated, or needs a dictionary: zstd -d file.zst',
    'empty-zip': 'the zip holds nothing that is read',
    'not-warc': 'the web archive is damaged here; reading continued at the next record',
    'cut-short': 'the page is truncated',
    'body-too-large': 'the page is too large (limit 10 MB)',
    'page-too-large': 'too large or too complex to be read as an article',
    'too-slow': 'takes too long to read; the rest of it was not read',
  },
}
