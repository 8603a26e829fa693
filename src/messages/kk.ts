/** The interface in Kazakh. No suffix is ever put on an inserted value: harmony depends on it. */

import type { Messages, NearWord } from './messages.ts'
import { type Reason, reasonIn } from './reason.ts'

const MEGABYTE = 1024 * 1024

const reasons: Readonly<Record<Reason, string>> = {
  EACCES: 'рұқсат жоқ',
  EPERM: 'рұқсат жоқ',
  ENOENT: 'жоқ',
  ENOTDIR: 'қалта емес',
  EISDIR: 'файл емес, қалта',
  ENOSPC: 'дискіде орын жоқ',
  EDQUOT: 'диск үлесі таусылды',
  EROFS: 'диск тек оқуға ашық',
  EMFILE: 'ашық файл тым көп',
  EIO: 'диск қатесі',
  ENAMETOOLONG: 'аты тым ұзын',
  ELOOP: 'сілтеме өзіне қайтып келеді',
  EFBIG: 'файл тым үлкен',
  EBUSY: 'басқа бағдарлама пайдаланып жатыр',
  CACHE_IN_ARCHIVE: 'бұл қалта архивтің ішінде',
  SQLITE_CANTOPEN: 'ашылмады',
  SQLITE_READONLY: 'тек оқуға ашық',
  SQLITE_FULL: 'дискіде орын жоқ',
  SQLITE_IOERR: 'диск қатесі',
  SQLITE_CORRUPT: 'файл бүлінген',
  SQLITE_NOTADB: 'файл бүлінген',
  SQLITE_BUSY: 'басқа процесс жазып жатыр',
}

const why = (code: string): string => reasonIn(reasons, code, 'себебі белгісіз')
const near = (names: readonly string[]): string => `Мүмкін: ${names.join(', ')}`

function nearWords(near: readonly NearWord[]): string {
  return near.map(({ form, documents }) => `${form} (${documents})`).join(', ')
}

export const kk: Messages = {
  program: {
    summary:
      'Қазақ тіліндегі жаңалықтар архиві: мақалалар өзіңіздің JSON файлдарыңызда сақталады, қалай терсеңіз де табылады.',
    usage: '[опциялар] <команда>',
    commandUsage: '[опциялар]',
    titles: {
      usage: 'Қолданылуы:',
      arguments: 'Аргументтер:',
      options: 'Опциялар:',
      globalOptions: 'Ортақ опциялар:',
      commands: 'Командалар:',
      examples: 'Мысалдар:',
      syntax: 'Сұрау тілі:',
    },
    defaultValue: 'әдепкісі',
    choices: 'мәндері',
    helpOption: 'осы анықтаманы көрсету',
    helpCommand: 'команданың анықтамасын көрсету',
    versionOption: 'нұсқасын көрсету',
  },
  commands: {
    list: {
      summary: 'мақалаларды тізіп шығару, жаңасы бірінші',
      examples: [
        ['kznews list', 'соңғы 20 мақала'],
        ['kznews list -c спорт --since 2024', '2024 жылдан бергі спорт жаңалықтары'],
        ['kznews list --on "5 қараша 2023"', 'бір күннің мақалалары'],
      ],
    },
    search: {
      summary: 'мақалаларды мәтіні бойынша іздеу',
      argument: { name: 'сұрау', meaning: 'іздейтін сөздер' },
      examples: [
        ['kznews search "әкім сайлауы"', 'сөздер қай жалғауда тұрса да табылады'],
        ['kznews search аким сайлауы', 'қазақ әріптерінсіз терілген сұрау'],
        ['kznews search су тасқыны --on 2024-04', 'бір айдың ішінен'],
      ],
      syntax: [
        ['әкім сайлауы', 'екі сөзі де бар мақалалар, сөздер кез келген жалғауда'],
        ['әкім OR мэр', 'біреуі жеткілікті; | не НЕМЕСЕ деп те жазылады'],
        ['сайлау -президент', '«президент» сөзі жоқ мақалалар; NOT деп те жазылады'],
        ['"әкім сайлауы"', 'дәл осы сөздер: осы ретпен, осы жалғауда'],
        ['сайла*', 'осылай басталатын сөздер'],
        ['(су OR жер) тапшылығы', 'жақша сөздерді топтайды'],
        ['тақырып:сайлау', 'тек тақырыптан іздеу; мәтін: мен айдар: да осылай жазылады'],
        ['күні:2023..2024', 'осы аралықтан; күні:"маусым 2024" деуге де болады'],
      ],
    },
    show: {
      summary: 'мақаланы оқу',
      argument: { name: 'id', meaning: 'мақаланың id-і немесе оның басы' },
      examples: [
        ['kznews show 20260622', 'id-дің басы жеткілікті'],
        ['kznews show 20260622 --format md', 'Markdown түрінде'],
      ],
    },
    stats: {
      summary: 'мақалалар санын уақыт не айдар бойынша көрсету',
      argument: {
        optional: true,
        name: 'сұрау',
        meaning: 'осы сөздері бар мақалаларды санау; жазылмаса, бәрі саналады',
      },
      examples: [
        ['kznews stats', 'қай кезде қанша мақала шыққан'],
        ['kznews stats әкім сайлауы', 'бұл туралы қашан, қанша жазылған'],
        [
          'kznews stats --by category --since 2020',
          '2020 жылдан бері қай айдарда қанша мақала бар',
        ],
      ],
    },
    import: {
      summary: 'мақалаларды архивке қосу: JSON, JSON Lines, веб-бет, көшіріп алынған бет мәтіні',
      argument: { name: 'жол', meaning: 'файл не қалта; - таңбасы стандартты енгізуді білдіреді' },
      examples: [
        ['kznews import бет.txt', 'көшіріп алынған бетті сақтау'],
        ['kznews import --dry-run мұра.jsonl.gz', 'ештеңе жазбай, тексеріп қана көру'],
      ],
    },
    index: {
      summary: 'іздеу индексінің күйін көрсету, архивтегі өзгерістерді индекске енгізу',
      examples: [
        ['kznews index', 'түзетілген файлдарды да қайта оқу'],
        ['kznews index --rebuild', 'индексті жаңадан құру'],
      ],
    },
    check: {
      summary: 'архивтің ақауларын тауып көрсету; ештеңе өзгертілмейді',
      examples: [
        ['kznews check', 'күні, id-і не әріптері қате мақалалар'],
        ['kznews check --archive мұра.json', 'басқа архивті тексеру'],
        ['kznews check --csv >ақау.csv', 'табылған ақаулар кесте түрінде'],
      ],
    },
    analyze: {
      summary: 'сөздің түбірін, жалғауларын, іздеу кілтін көрсету',
      argument: {
        name: 'мәтін',
        meaning: 'талданатын мәтін; берілмесе не орнына - жазылса, стандартты енгізу оқылады',
        optional: true,
      },
      examples: [
        ['kznews analyze мектептерімізде', 'түбірі мен жалғаулары'],
        ['kznews analyze "АҚШ-тың 16:00-дегі жиыны" --json', 'әр сөздің мәтіндегі орнын қоса'],
        ['kznews analyze --stems - <сөздер.txt', 'әр жолдағы сөздің түбірі'],
      ],
    },
  },
  options: {
    archive: 'архив қалтасы немесе файлы',
    lang: 'интерфейс тілі',
    color: 'түс',
    noColor: 'түссіз шығару',
    noPager: 'беттеп көрсетпеу',
    format:
      'шығару пішімі. list, search: table, tsv, json, ndjson, csv, ids; stats: table, tsv, json, ndjson, csv; show: text, md, html, json, jsonfeed, jsonld; import, index: text, json; check: text, tsv, json, ndjson, csv; analyze: table, tsv, json',
    json: '--format json',
    ndjson: '--format ndjson',
    csv: '--format csv',
    strict: 'архивте ақау болса, 3 кодымен аяқтау',
    since: 'осы күннен бастап',
    until: 'осы күнге дейін (қоса алғанда)',
    on: 'осы күнгі, айдағы не жылғы; A..B аралығы да болады',
    category: 'осы айдардағылар; бірнеше рет беруге болады',
    limit: 'ең көп дегенде қанша мақала; all – бәрі',
    offset: 'басынан қаншасын өткізіп жіберу',
    sort: 'шығару реті',
    by: 'не бойынша санау; көрсетілмесе, уақыт аралығына қарай таңдалады',
    dryRun: 'ештеңе жазбай, не болатынын көрсету',
    update: 'мәтіні өзгерген мақалаларды жаңарту',
    rebuild: 'индексті жаңадан құру',
    kwic: 'табылған әр сөзді айналасындағы сөздермен бір жолға шығару',
    explain: 'сұрау қалай түсінілгенін, ұпайлар неден құралғанын көрсету',
    stems: 'әр жол – бір сөз: оның түбірін шығару',
    keys: 'әр жол – бір сөз тіркесі: оны іздейтін кілттерді шығару',
  },
  values: {
    path: 'жол',
    lang: 'тіл',
    when: 'қашан',
    format: 'пішім',
    date: 'күн',
    category: 'айдар',
    count: 'сан',
    order: 'рет',
    group: 'топ',
    command: 'команда',
  },
  usage: {
    unknownCommand: (name) => `«${name}» деген команда жоқ`,
    unknownOption: (flag) => `«${flag}» деген опция жоқ`,
    missingArgument: (name) => `<${name}> аргументі жетіспейді`,
    optionMissingArgument: (flags) => `«${flags}» опциясының мәні жетіспейді`,
    excessArguments: (command) => `«${command}» командасына артық аргумент берілді`,
    invalid: 'Команда дұрыс жазылмаған',
    didYouMean: (name) => `Мүмкін: ${name}`,
    seeHelp: (command) => `Анықтамасы: ${command} --help`,
  },
  errors: {
    'archive-missing': ({ path }) => ({
      message: `Архив табылмады: ${path}`,
      hint: 'Жолын тексеріңіз. Жаңа архив ашу үшін: kznews import --archive <қалта> <файл>',
    }),
    'archive-unreadable': ({ path, reason }) => ({
      message: `Архив оқылмады: ${path} (${why(reason)})`,
      hint: 'Осы қалтаны оқуға рұқсатыңыз бар-жоғын тексеріңіз.',
    }),
    'archive-closed': ({ path }) => ({ message: `Архив жабылған: ${path}` }),
    'archive-strict': ({ problems }) => ({
      message: `Архивте ${problems} ақау бар, ал --strict ақауға жол бермейді`,
      hint: 'Ақаулар жоғарыда көрсетілген.',
    }),
    'article-unknown': ({ id, near: names }) => ({
      message: `Мұндай мақала жоқ: ${id}`,
      hint: names.length > 0 ? near(names) : 'Мақалалар тізімі: kznews list',
    }),
    'article-ambiguous': ({ prefix, candidates, more }) => ({
      message: `id-і «${prefix}» деп басталатын мақала бірнешеу`,
      hint: `Бірін таңдаңыз: ${candidates.join(', ')}${more ? ' …' : ''}`,
    }),
    'article-gone': ({ id, file }) => ({
      message: `Мақала бұрынғы файлында жоқ: ${id} (${file})`,
      hint: 'Индексті жаңартыңыз: kznews index',
    }),
    'date-unreadable': ({ option, value }) => ({
      message: `${option}: «${value}» деген күн түсініксіз`,
      hint: 'Мысалы: 2026-06-22, "22 маусым", кеше, 7d, 2026-01..2026-06',
    }),
    'date-impossible': ({ option, value }) => ({
      message: `${option}: «${value}» деген күн болмайды`,
      hint: 'Күні мен айын, аралықтың ретін тексеріңіз.',
    }),
    'number-invalid': ({ option, value, least }) => ({
      message: `${option}: «${value}» жарамайды`,
      hint: `Бүтін сан керек, кемінде ${least}.`,
    }),
    'choice-invalid': ({ option, value, choices }) => ({
      message: `${option}: «${value}» деген мән жоқ`,
      hint: `Мәндері: ${choices.join(', ')}`,
    }),
    'formats-conflict': ({ formats }) => ({
      message: `Шығару пішімінің біреуін ғана таңдаңыз: ${formats.join(', ')}`,
    }),
    'query-missing': () => ({
      message: 'Не іздеу керегін жазыңыз',
      hint: 'Мысалы: kznews search "әкім сайлауы"',
    }),
    'input-missing': ({ path }) => ({
      message: `Файл не қалта табылмады: ${path}`,
      hint: 'Жолын тексеріңіз.',
    }),
    'input-unreadable': ({ path, reason }) => ({
      message: `Оқылмады: ${path} (${why(reason)})`,
      hint: 'Файлды оқуға рұқсатыңыз бар-жоғын тексеріңіз.',
    }),
    'import-nowhere': ({ path }) => ({
      message: `Импорт тек қалтаға жасалады, ал бұл – файл: ${path}`,
      hint: 'Архив қалтасын көрсетіңіз: kznews import --archive <қалта> …',
    }),
    'write-failed': ({ path, reason }) => ({
      message: `Жазылмады: ${path} (${why(reason)})`,
      hint: 'Дискідегі орын мен рұқсатты тексеріп, импортты қайталаңыз: осыған дейін сақталған мақалалар орнында.',
    }),
    'output-failed': ({ reason }) => ({
      message: `Нәтиже толық шығарылмады (${why(reason)})`,
      hint: 'Нәтиже жазылатын жерді тексеріңіз.',
    }),
    'index-failed': ({ reason }) => ({
      message: `Іздеу индексі құрылмады (${why(reason)})`,
      hint: 'Уақытша қалтада орын бар-жоғын тексеріңіз.',
    }),
    'clock-invalid': ({ value }) => ({
      message: `KZNEWS_NOW: «${value}» деген уақыт түсініксіз`,
      hint: 'Мысалы: 2026-06-22T17:41:00+05:00',
    }),
    usage: (said) => said,
  },
  problems: {
    'folder-unreadable': ({ reason }) => `қалта ашылмады (${why(reason)}); рұқсатын тексеріңіз`,
    'file-unreadable': ({ reason }) => `файл оқылмады (${why(reason)}); рұқсатын тексеріңіз`,
    'file-empty': () => 'файл бос; көшірмесінен қалпына келтіріңіз не өшіріңіз',
    'file-too-large': ({ bytes, limit }) =>
      `файл тым үлкен (${Math.ceil(bytes / MEGABYTE)} МБ, шегі ${limit / MEGABYTE} МБ); JSON Lines түріне ауыстырыңыз`,
    'line-too-long': ({ limit }) =>
      `жол тым ұзын (шегі ${limit / MEGABYTE} МБ); бір жолда бір мақала тұруы керек`,
    'not-utf8': () => 'мәтін UTF-8 емес; файлды UTF-8 кодтауымен қайта сақтаңыз',
    'not-json': ({ line, column }) =>
      line === undefined
        ? 'JSON аяқталмай үзілген; көшірмесінен қалпына келтіріңіз'
        : `JSON қатесі: ${line}-жол, ${column}-таңба; сол жерін түзетіңіз`,
    'not-article': () => 'бұл мақала емес; {"title": …, "body": […]} түріндегі нысан керек',
    'too-deep': ({ limit }) =>
      `нысанның деңгейлері тым көп (шегі ${limit}); артық деңгейлерін алып тастаңыз`,
    'no-text': () => 'тақырып та, мәтін де жоқ; "title" пен "body" өрістерін толтырыңыз',
    'duplicate-id': ({ id, first }) =>
      `"id": «${id}» бұрын да кездескен (${first}), бұл жазба алынбады; біреуінің id-ін өзгертіңіз`,
    'title-missing': ({ used }) =>
      `"title" өрісі жоқ, мәтіннің басы алынды («${used}»); тақырыбын жазыңыз`,
    'date-impossible': ({ field, value }) =>
      `"${field}": «${value}» деген күн болмайды, бұл күн алынбады; түзетіңіз`,
    'date-unreadable': ({ field, value }) =>
      `"${field}": «${value}» деген күн түсініксіз, бұл күн алынбады; 2026-06-22 түрінде жазыңыз`,
    'field-type': ({ field }) =>
      `"${field}" өрісі толық танылмады; мәтін не мәтіндер тізімі болуы керек`,
    'url-unsafe': ({ field, value }) =>
      `"${field}": «${value}» алынбады; http:// не https:// деп басталуы керек`,
  },
  labels: {
    error: 'қате',
    warning: 'ескерту',
    hint: 'кеңес',
    undated: 'күні белгісіз',
    id: 'id',
    categories: 'Айдар',
    tags: 'Тегтер',
    source: 'Дереккөз',
    related: 'Оқи отырыңыз',
    similar: 'Архивтегі ұқсас мақалалар',
    links: 'Сілтемелер',
    caption: 'Сурет',
    partial: 'ішінара',
    missing: 'жоқ',
    near: 'ұқсас сөз',
    bug: 'kznews ішіндегі қате. Бұл біздің кінәміз: осы хабарды әзірлеушілерге жіберіңіз.',
  },
  explain: {
    how: {
      word: 'сөз, кез келген жалғауда',
      prefix: 'осылай басталатын сөздер',
      exact: 'дәл осы сөз',
    },
    tiers: {
      stem: 'түбірі бірдей',
      folded: 'әрпі өзгеше',
      script: 'басқа жазуда',
      acronym: 'қысқартылған атау',
      voice: 'етістіктің басқа етісі',
      near: 'ұқсас сөздер',
    },
    steps: {
      open: 'индексті ашу',
      words: 'сөздерді оқу',
      count: 'санау',
      rank: 'реттеу',
      read: 'мақалаларды оқу',
    },
    articles: 'мақала',
    words: 'архивтегі сөздер',
    none: 'архивте жоқ',
    days: 'күндер',
    closeness: 'жақындық',
    milliseconds: 'мс',
    decimal: ',',
  },
  chart: {
    groups: { day: 'Күн', week: 'Апта басы', month: 'Ай', year: 'Жыл', category: 'Айдар' },
    articles: 'мақала',
    found: 'табылды',
    share: 'үлес',
    total: 'Барлығы',
    uncategorised: 'айдарсыз',
    noneFor: (by, count) => {
      const units = { day: 'күн', week: 'апта', month: 'ай', year: 'жыл' }
      return by === 'category' ? `${count} айдарда жоқ` : `${count} ${units[by]} бойы жоқ`
    },
  },
  notices: {
    sample: 'Архив көрсетілмеген: kznews құрамындағы үлгі архив ашылды.',
    shown: (shown, total, more) => `${shown} / ${total}${more ? '+' : ''} мақала`,
    emptyArchive: 'Архив бос. Мақала қосу үшін: kznews import <файл>',
    emptyFilter: (total) => `Мұндай мақала жоқ. Сүзгісіз: ${total} мақала`,
    categoryUnknown: (category, names) =>
      `Мұндай айдар жоқ: ${category}${names.length > 0 ? `. ${near(names)}` : ''}`,
    nothingFound: (query) => `Ештеңе табылмады: ${query}`,
    noWords: 'Сұрауда бірде-бір сөз жоқ. Мысалы: kznews search "әкім сайлауы"',
    wordsNotFound: (words) =>
      `Архивте бұл ${words.length > 1 ? 'сөздер' : 'сөз'} жоқ: ${words.join(', ')}`,
    wordReadAs: (word, near) =>
      `Архивте сирек кездеседі не мүлде жоқ: ${word}. Ұқсас сөздер: ${nearWords(near)}`,
    readAsText: (texts) => `Оператор емес, мәтін деп алынды: ${texts.join(' ')}`,
    wordsDropped: (count) => `Сұрау тым ұзын: соңғы ${count} сөзі ескерілмеді.`,
    filterEmptied: (total) => `Осы сүзгімен ештеңе табылмады. Сүзгісіз: ${total} мақала`,
    onlyNear:
      'Дәл осы сөз кездесетін мақала табылмады, ұқсас сөздер бойынша табылғандары көрсетілді.',
    onlyPartial: 'Сұраудағы сөздердің бәрі бар мақала табылмады, кейбірі ғана барлары көрсетілді.',
    moreProblems: (count) => `… тағы ${count} ақау; бәрін көру үшін: kznews index`,
    'index-damaged': 'Іздеу индексі бүлінген екен, қайта құрылып жатыр.',
    'index-waiting': 'Индексті басқа процесс құрып жатыр, аяқталғанша күте тұрыңыз.',
    'index-busy': 'Индексті басқа процесс жаңартып жатыр: соңғы өзгерістер көрінбеуі мүмкін.',
    'index-temporary': (path, reason) =>
      `Индекс сақталмады: ${path} (${why(reason)}). Осы жолы уақытша индекс құрылды.`,
    indexing: 'Индекс құрылып жатыр',
    importing: 'Импорт жүріп жатыр',
    indexState: ({ archive, path, documents, files, problems }) => [
      `Архив: ${archive}`,
      `Индекс: ${path ?? 'уақытша'}`,
      `Мақала: ${documents}`,
      `Файл: ${files}`,
      `Ақау: ${problems}`,
    ],
    importDone: ({ read, stored, updated, unchanged, conflicts, refused }) =>
      `Оқылды: ${read} · сақталды: ${stored} · жаңартылды: ${updated} · өзгеріссіз: ${unchanged} · қайшылық: ${conflicts} · алынбады: ${refused}`,
    importInterrupted: 'Импорт үзілді: осыған дейін сақталған мақалалар орнында, қалғаны оқылмады.',
    importDryRun: 'Сынақ: ештеңе жазылған жоқ.',
    conflict: (id, place, file) =>
      `қайшылық: ${place}: «${id}» архивте басқа мәтінмен тұр (${file})`,
    refused: (place, reason) => `алынбады: ${place}: ${reason}`,
    conflictHint: 'Жаңа мәтінді алу үшін: kznews import --update …',
  },
  importReasons: {
    'not-text': 'мәтін емес, екілік файл сияқты',
    'no-article': 'мақала танылмады: тақырып пен мәтін керек',
    unsupported: 'мұндай пішім әзірге оқылмайды',
    'broken-gzip': 'gzip бүлінген не үзілген',
    'page-too-large': 'бет тым ірі не тым күрделі құрылған: мақала ретінде оқылмайды',
  },
}
