/** The interface in Kazakh. No suffix is ever put on an inserted value: harmony depends on it. */

import type { Messages, NearWord } from '../messages.ts'
import { type Reason, reasonIn } from '../reason.ts'
import { MEGABYTE } from '../sizes.ts'
import { pageLabels, transliterated } from './page.ts'

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
  ECONNREFUSED: 'сервер қосылымды қабылдамады',
  ECONNRESET: 'байланыс үзіліп кетті',
  EHOSTUNREACH: 'сервер қолжетімсіз',
  ENETUNREACH: 'желі жоқ',
  ETIMEDOUT: 'сервер жауап бермеді',
  TLS: 'сертификаты жарамсыз не шифрлы байланыс орнамады',
  HTTP: 'сервер түсініксіз жауап берді',
  ELOOP: 'сілтеме өзіне қайтып келеді',
  EFBIG: 'файл тым үлкен',
  EBUSY: 'басқа бағдарлама пайдаланып жатыр',
  EILSEQ: 'аты UTF-8 емес',
  EPIPE: 'оны ешкім оқымайды',
  CACHE_IN_ARCHIVE: 'бұл қалта архивтің ішінде',
  CACHE_OF_OTHERS: 'бұл қалтаға басқалар да жаза алады',
  SQLITE_CANTOPEN: 'ашылмады',
  SQLITE_READONLY: 'тек оқуға ашық',
  SQLITE_FULL: 'дискіде орын жоқ',
  SQLITE_IOERR: 'диск қатесі',
  SQLITE_CORRUPT: 'файл бүлінген',
  SQLITE_NOTADB: 'файл бүлінген',
  SQLITE_BUSY: 'басқа процесс жазып жатыр',
}

/** What a server answers instead of a page. */
const statuses: Readonly<Record<number, string>> = {
  401: 'Бет құпиясөз сұрайды',
  403: 'Сервер бұл бетті беруден бас тартты',
  404: 'Мұндай бет жоқ',
  410: 'Бет өшірілген',
  429: 'Сервер сұрау тым көп деп жатыр',
  451: 'Бет заң талабымен бұғатталған',
  500: 'Серверде қате болды',
  502: 'Сервер уақытша жұмыс істемей тұр',
  503: 'Сервер уақытша жұмыс істемей тұр',
  504: 'Сервер уақытша жұмыс істемей тұр',
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
      topics: 'Тақырыптар:',
    },
    defaultValue: 'әдепкісі',
    choices: 'мәндері',
    queryLanguage: 'Сұрау тілі: kznews help search',
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
    },
    show: {
      summary: 'мақаланы оқу',
      argument: { name: 'id', meaning: 'мақаланың id-і немесе оның басы' },
      examples: [
        ['kznews show 20260622', 'id-дің басы жеткілікті'],
        ['kznews show 20260622 --format md', 'Markdown түрінде'],
        ['kznews show 20260622 --script latn', 'латын жазуында'],
      ],
    },
    stats: {
      summary: 'мақалалар санын уақыт не айдар бойынша көрсету',
      argument: {
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
      summary:
        'мақалаларды архивке қосу: JSON, JSON Lines, веб-бет, RSS, Atom, WARC, көшіріп алынған бет мәтіні',
      argument: {
        name: 'жол|URL',
        meaning: 'файл, қалта не мекенжай; - таңбасы стандартты енгізуді білдіреді',
      },
      examples: [
        ['kznews import бет.txt', 'көшіріп алынған бетті сақтау'],
        ['kznews import https://www.azattyq.org/a/33423632.html', 'бір бетті жүктеп сақтау'],
        ['kznews import --feeds', 'архив таспаларынан жаңасын жинау'],
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
      },
      examples: [
        ['kznews analyze мектептерімізде', 'түбірі мен жалғаулары'],
        ['kznews analyze "АҚШ-тың 16:00-дегі жиыны" --json', 'әр сөздің мәтіндегі орнын қоса'],
        ['kznews analyze --stems - <сөздер.txt', 'әр жолдағы сөздің түбірі'],
      ],
    },
    completion: {
      summary: 'команданы Tab пернесімен толықтыратын скриптті шығару',
      argument: { name: 'қабықша', meaning: 'bash, zsh не fish' },
      examples: [
        [
          'eval "$(kznews completion bash)"',
          'осы терезеде қосу; тұрақты болуы үшін ~/.bashrc ішіне',
        ],
        ['kznews completion zsh > ~/.zfunc/_kznews', '~/.zfunc қалтасы fpath ішінде болса'],
        ['kznews completion fish > ~/.config/fish/completions/kznews.fish', 'fish үшін'],
      ],
    },
    help: {
      summary: 'команданың не тақырыптың анықтамасын көрсету',
      argument: {
        name: 'тақырып',
        meaning: 'команда не тақырып: search, dates, formats, environment',
      },
      examples: [
        ['kznews help search', 'сұрау тілі'],
        ['kznews help list', 'list командасының опциялары, kznews list --help сияқты'],
      ],
    },
  },
  topics: {
    search: 'сұрау тілі',
    dates: 'күнді қалай жазуға болады',
    formats: 'шығару пішімдері, скриптке керегі',
    environment: 'орта айнымалылары, файлдар мен қалталар',
  },
  installing: 'Қосу жолы: kznews completion --help',
  options: {
    help: 'осы анықтаманы көрсету',
    version: 'нұсқасын көрсету',
    archive: 'архив қалтасы немесе файлы',
    lang: 'интерфейс тілі',
    color: 'түс',
    noColor: 'түссіз шығару',
    noPager: 'беттеп көрсетпеу',
    format: 'шығару пішімі; толығы: kznews help formats',
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
    feeds:
      'барлық таспадан жаңасын жинау: архив қалтасындағы feeds.txt не feeds.opml бойынша немесе аталған файлдар бойынша',
    dryRun: 'ештеңе жазбай, не болатынын көрсету',
    update: 'мәтіні өзгерген мақалаларды жаңарту',
    full: 'таспада қысқаша ғана берілген мақалалардың толық бетін жүктеу',
    map: 'қай баған не кілт нені білдіреді: title=…,text=…,date=…',
    allowPrivate: 'ішкі желі мекенжайларынан да жүктеу',
    rebuild: 'индексті жаңадан құру',
    in: 'сөздер қай тілде; айтылмаса, сөздердің өзінен танылады',
    kwic: 'табылған әр сөзді айналасындағы сөздермен бір жолға шығару',
    explain: 'сұрау қалай түсінілгенін, ұпайлар неден құралғанын көрсету',
    stems: 'әр жол – бір сөз: оның түбірін шығару',
    keys: 'әр жол – бір сөз тіркесі: оны іздейтін кілттерді шығару',
    script:
      'мақаланы осы жазуда көрсету (тек text, md, html): cyrl – кирилл, latn – латын, arab – араб (төте жазу)',
  },
  values: {
    fields: 'өрістер',
    path: 'жол',
    lang: 'тіл',
    when: 'қашан',
    format: 'пішім',
    date: 'күн',
    category: 'айдар',
    count: 'сан',
    order: 'рет',
    group: 'топ',
    script: 'жазу',
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
      hint: 'Бірін таңдаңыз:',
      choices: [...candidates.map(({ id, title }) => `${id} · ${title}`), ...(more ? ['…'] : [])],
    }),
    'index-behind': ({ path }) => ({
      message: `Әзірге ештеңе табылмады: индексті басқа процесс әлі жаңартып жатыр (${path})`,
      hint: 'Соңғы мақалалар оған әлі түскен жоқ. Сәлден кейін қайталап көріңіз.',
    }),
    'article-gone': ({ id, file }) => ({
      message: `Мақала бұрынғы файлында жоқ: ${id} (${file})`,
      hint: 'Индексті жаңартыңыз: kznews index',
    }),
    'date-unreadable': ({ option, value }) => ({
      message: `${option}: «${value}» деген күн түсініксіз`,
      hint: 'Мысалы: 2026-06-22, "22 маусым", кеше, 7d, 2026-01..2026-06. Толығы: kznews help dates',
    }),
    'date-impossible': ({ option, value }) => ({
      message: `${option}: «${value}» деген күн болмайды`,
      hint: 'Күні мен айын, аралықтың ретін тексеріңіз.',
    }),
    'number-invalid': ({ option, value, least }) => ({
      message: `${option}: «${value}» жарамайды`,
      hint: `Бүтін сан керек, кемінде ${least}.`,
    }),
    'choice-invalid': ({ option, value, choices, near: name }) => ({
      message: `${option}: «${value}» деген мән жоқ`,
      hint: `${name ? `Мүмкін: ${name}. ` : ''}Мәндері: ${choices.join(', ')}`,
    }),
    'formats-conflict': ({ formats }) => ({
      message: `Шығару пішімінің біреуін ғана таңдаңыз: ${formats.join(', ')}`,
    }),
    'script-data': ({ format }) => ({
      message: `Мәтінді басқа жазуға көшіру text, md, html пішімдерінде ғана болады, ал ${format} жазбаның өзін береді`,
      hint: 'Мысалы: kznews show <id> --script latn --format md',
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
    'feeds-missing': ({ path }) => ({
      message: `Архивте таспалар тізімі жоқ: ${path}`,
      hint: 'Сол қалтаға feeds.txt файлын жазыңыз, әр жолда бір мекенжай (newsboat файлы не OPML де жарайды) немесе файлды атаңыз: kznews import --feeds <файл>',
    }),
    'feeds-unreadable': ({ path, reason }) => ({
      message: `Таспалар тізімін оқу мүмкін болмады: ${path}. ${reason}`,
      hint: 'Әр жолда бір мекенжай, newsboat файлындағыдай, немесе OPML.',
    }),
    'map-invalid': ({ value, fields }) => ({
      message: `--map: «${value}» түсініксіз`,
      hint: `Мысалы: --map title=Тақырып,text=Мәтін,date=Күн. Өрістер: ${fields.join(', ')}`,
    }),
    'url-invalid': ({ url }) => ({
      message: `Мекенжай жарамсыз: ${url}`,
      hint: 'Мысалы: kznews import https://www.azattyq.org/a/33423632.html',
    }),
    'url-scheme': ({ url, scheme }) => ({
      message: `«${scheme}» арқылы жүктелмейді: ${url}`,
      hint: 'http:// не https:// деп басталатын мекенжай керек.',
    }),
    'url-credentials': ({ host }) => ({
      message: `Мекенжай ішінде пайдаланушы аты не құпиясөз тұр: ${host}`,
      hint: 'Құпиясөз сұрайтын беттер жүктелмейді. Бетті браузерден файлға сақтап, сол файлды импорттаңыз.',
    }),
    'address-private': ({ host, address }) => ({
      message: `${host} ішкі желіге апарады (${address}), сондықтан жүктелмеді`,
      hint: 'Өз желіңіздегі сервер болса: --allow-private',
    }),
    'host-unknown': ({ host }) => ({
      message: `Мұндай сервер табылмады: ${host}`,
      hint: 'Мекенжайды және интернет байланысын тексеріңіз.',
    }),
    'fetch-failed': ({ host, reason }) => ({
      message: `Жүктелмеді: ${host} (${why(reason)})`,
      hint: 'Кейінірек қайталап көріңіз.',
    }),
    'fetch-timeout': ({ host, seconds }) => ({
      message: `Сервер ${seconds} секундта толық жауап бермеді: ${host}`,
      hint: 'Кейінірек қайталап көріңіз.',
    }),
    'fetch-too-large': ({ limit }) => ({
      message: `Бет тым үлкен (шегі ${limit / MEGABYTE} МБ)`,
      hint: 'Бетті браузерден файлға сақтап, сол файлды импорттаңыз.',
    }),
    'fetch-redirects': ({ host, limit }) => ({
      message: `Сервер басқа мекенжайға ${limit} реттен көп бағыттады: ${host}`,
      hint: 'Мекенжайды браузерден ашып, соңғысын алыңыз.',
    }),
    'robots-disallow': ({ url }) => ({
      message: `Сайт бұл бетті бағдарламалардың жүктеуіне тыйым салған (robots.txt): ${url}`,
      hint: 'Бетті браузерден файлға сақтап, сол файлды импорттаңыз.',
    }),
    'robots-unavailable': ({ host, status }) => ({
      message: `Сайттың robots.txt файлы алынбады (HTTP ${status}), сондықтан беті де жүктелмеді: ${host}`,
      hint: 'Кейінірек қайталап көріңіз.',
    }),
    'http-status': ({ host, status, retryAfter }) => ({
      message: `${statuses[status] ?? 'Сервер бетті бермеді'} (HTTP ${status}): ${host}`,
      hint:
        retryAfter === undefined
          ? 'Мекенжайды браузерден ашып, тексеріп көріңіз.'
          : `Сервер ${retryAfter} секундтан кейін қайталауды сұрайды.`,
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
    'cluster-address': ({ address }) => ({
      message: `Кластердегі архивтің мекенжайы жарамсыз: ${address}`,
      hint: 'Мысалы: opensearch+https://host1,host2:9200/zhanalyq. Аты латын кіші әріптерінен, цифрдан, - мен _ белгілерінен тұрады.',
    }),
    'cluster-plain': ({ host }) => ({
      message: `${host} серверіне шифрсыз қосылуға болмайды`,
      hint: 'opensearch+https:// деп жазыңыз; opensearch+http:// осы компьютердің өзіне ғана жарайды.',
    }),
    'cluster-credentials': ({ host }) => ({
      message: `Кластердің мекенжайында құпиясөз тұр: ${host}`,
      hint: 'Құпиясөзді KZNEWS_CLUSTER_LOGIN айнымалысына не өзіңіз ғана оқитын файлға жазыңыз: kznews help environment',
    }),
    'cluster-unreachable': ({ host, reason }) => ({
      message: `Кластерге қосылу мүмкін болмады: ${host} (${why(reason)})`,
      hint: 'Мекенжай мен желіні тексеріңіз, кластер істеп тұр ма?',
    }),
    'cluster-timeout': ({ host, seconds }) => ({
      message: `Кластер ${seconds} секундта жауап бермеді: ${host}`,
      hint: 'Кейінірек қайталап көріңіз; ұзақ іздеуді күнмен шектеуге болады: --since, --until',
    }),
    'cluster-certificate': ({ host, reason }) => ({
      message: `Кластердің сертификатына сенуге болмайды: ${host} (${reason})`,
      hint: 'Сертификатты өз орталығыңыз берсе, оның файлын көрсетіңіз: KZNEWS_CLUSTER_CA',
    }),
    'cluster-foreign': ({ host }) => ({
      message: `Бұл мекенжайда OpenSearch жоқ: ${host}`,
      hint: 'Мекенжай мен портты, http не https екенін тексеріңіз.',
    }),
    'cluster-denied': ({ host, status }) => ({
      message: `Кластер рұқсат бермеді (HTTP ${status}): ${host}`,
      hint: 'Пайдаланушы аты мен құпиясөзді, құқықтарды тексеріңіз: kznews help environment',
    }),
    'cluster-busy': ({ host }) => ({
      message: `Кластер қазір үлгермей жатыр: ${host}`,
      hint: 'Кейінірек қайталаңыз: осыған дейін сақталғаны орнында.',
    }),
    'cluster-read-only': ({ host }) => ({
      message: `Архив тек оқуға ашық, кластер жазуға жол бермейді: ${host}`,
      hint: 'Дискіде орын таусылған болар. Кластер әкімшісі index.blocks баптауын алып тастауы керек.',
    }),
    'cluster-partial': ({ host }) => ({
      message: `Архивтің бір бөлігі жауап бермеді, ал толық емес жауап бұл жерде қате болар еді: ${host}`,
      hint: 'Кластердің күйін тексеріңіз (GET _cluster/health). Іздеу барын көрсете алады: kznews search',
    }),
    'cluster-rules': ({ path }) => ({
      message: `Бұл архивті kznews-тің басқа нұсқасы құрған: ${path}`,
      hint: 'Осы нұсқаға көшіру үшін: kznews index --rebuild --archive <мекенжай>',
    }),
    'cluster-failed': ({ host, status, reason }) => ({
      message: `Кластер қате қайтарды (HTTP ${status}): ${host} (${reason})`,
    }),
    'credentials-open': ({ path }) => ({
      message: `Құпиясөз файлын басқалар да оқи алады: ${path}`,
      hint: `Тек өзіңізге қалдырыңыз: chmod 600 ${path}`,
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
    'not-utf8': () =>
      'мәтін UTF-8 емес; басқа кодтауларды kznews import оқиды, не файлды UTF-8 кодтауымен қайта сақтаңыз',
    'not-json': ({ line, column }) =>
      line === undefined
        ? 'JSON аяқталмай үзілген; көшірмесінен қалпына келтіріңіз'
        : `JSON қатесі: ${line}-жол, ${column}-таңба; сол жерін түзетіңіз`,
    'json-torn': ({ line }) =>
      `JSON ${line}-жолда басталған жазбада үзілген; оған дейінгі жазбалар оқылды`,
    'not-text': () =>
      'бұл JSON емес, екілік файл; қандай файл екенін және оны қалай оқуға болатынын kznews import айтады',
    'not-article': () => 'бұл мақала емес; {"title": …, "body": […]} түріндегі нысан керек',
    'too-deep': ({ limit }) =>
      `нысанның деңгейлері тым көп (шегі ${limit}); артық деңгейлерін алып тастаңыз`,
    'no-text': () => 'тақырып та, мәтін де жоқ; "title" пен "body" өрістерін толтырыңыз',
    'duplicate-id': ({ id, first }) =>
      `"id": «${id}» бұрын да кездескен (${first}), бұл жазба алынбады; біреуінің id-ін өзгертіңіз`,
    'columns-unknown': ({ columns }) =>
      `бұл – мына бағандары бар кесте: ${columns.join(', ')}; тақырып та, мәтін де танылмады, қайсысы екенін көрсетіңіз: --map title=…,text=…`,
    'table-torn': ({ line }) =>
      `${line}-жолда ашылған тырнақша жабылмаған; оған дейінгі жолдар оқылды`,
    'title-missing': ({ used }) =>
      `"title" өрісі жоқ, мәтіннің басы алынды («${used}»); тақырыбын жазыңыз`,
    'date-impossible': ({ field, value }) =>
      `"${field}": «${value}» деген күн болмайды, бұл күн алынбады; түзетіңіз`,
    'date-unreadable': ({ field, value }) =>
      `"${field}": «${value}» деген күн түсініксіз, бұл күн алынбады; 2026-06-22 түрінде жазыңыз`,
    'field-type': ({ field }) =>
      `"${field}" өрісі толық танылмады; мәтін не мәтіндер тізімі болуы керек`,
    'field-unread': ({ field, like }) =>
      `"${field}" – мақаланың ${{ date: 'күні', text: 'мәтіні', url: 'мекенжайы' }[like] ?? like} сияқты, бірақ оқылмады; көрсету үшін: kznews import --map ${like}=${field}`,
    'url-unsafe': ({ field, value }) =>
      `"${field}": «${value}» алынбады; http:// не https:// деп басталуы керек`,
  },
  labels: {
    error: 'қате',
    warning: 'ескерту',
    hint: 'кеңес',
    undated: 'күні белгісіз',
    id: 'id',
    ...pageLabels,
    similar: 'Архивтегі ұқсас мақалалар',
    links: 'Сілтемелер',
    caption: 'Сурет',
    embed: 'Кірістірме',
    modified: 'Жаңартылған',
    partialHits: 'Сұраудағы сөздердің кейбірі ғана бар мақалалар',
    nearHits: 'Ұқсас сөздер бойынша табылған мақалалар',
    missing: 'жоқ',
    near: 'ұқсас сөз',
    bug: 'kznews ішіндегі қате. Бұл біздің кінәміз: осы хабарды әзірлеушілерге жіберіңіз.',
  },
  transliterated,
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
      meaning: 'мағыналас сөз',
      translation: 'аударма',
      derived: 'түбірлес сөз',
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
    pieces: 'сөз бөліктері',
    milliseconds: 'мс',
    decimal: ',',
  },
  fullDate: (day, time) => `${day} жыл${time && `, ${time}`}`,
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
      `Мұндай айдар жоқ: ${category}. ${names.length > 0 ? near(names) : 'Тізімі: kznews stats --by category'}`,
    nothingFound: (query) => `Ештеңе табылмады: ${query}`,
    noWords: 'Сұрауда бірде-бір сөз жоқ. Мысалы: kznews search "әкім сайлауы"',
    wordsNotFound: (words) =>
      `Архивте бұл ${words.length > 1 ? 'сөздер' : 'сөз'} жоқ: ${words.join(', ')}`,
    wordsTranslated: (pairs) => `Аудармасы да ізделді: ${pairs.join('; ')}`,
    wordReadAs: (word, near) =>
      `Архивте сирек кездеседі не мүлде жоқ: ${word}. Ұқсас сөздер: ${nearWords(near)}`,
    readAsText: (texts) => `Оператор емес, мәтін деп алынды: ${texts.join(' ')}`,
    groupsUnread: (lines) =>
      `Архивтегі synonyms.txt файлының түсініксіз жолдары ескерілмеді: ${lines.join(', ')}. Дұрыс жол мынадай: әкім, басшы`,
    datesUnread: (texts) =>
      `Күн деп танылмады, ескерілмеді: ${texts.join(', ')}. Қалай жазылатыны: kznews help dates`,
    wordsDropped: (count) => `Сұрау тым ұзын: соңғы ${count} сөзі ескерілмеді.`,
    filterEmptied: (total) => `Осы сүзгімен ештеңе табылмады. Сүзгісіз: ${total} мақала`,
    onlyNear:
      'Дәл осы сөз кездесетін мақала табылмады, ұқсас сөздер бойынша табылғандары көрсетілді.',
    onlyPartial: 'Сұраудағы сөздердің бәрі бар мақала табылмады, кейбірі ғана барлары көрсетілді.',
    alike: (count) => `(бұл файлда осындай тағы ${count} ақау бар)`,
    fieldsUnknown: (names, fields) =>
      `Мұндай өріс жоқ: ${names.join(', ')}; мәтін деп алынды. Өрістер: ${fields.map((name) => `${name}:`).join(' ')}`,
    moreProblems: (count) => `… тағы ${count} ақау; бәрін көру үшін: kznews index`,
    'index-damaged': 'Іздеу индексі бүлінген екен, қайта құрылып жатыр.',
    'index-waiting': 'Индексті басқа процесс құрып жатыр, аяқталғанша күте тұрыңыз.',
    'index-busy': 'Индексті басқа процесс жаңартып жатыр: соңғы өзгерістер көрінбеуі мүмкін.',
    'answer-partial':
      'Архивтің бір бөлігі жауап бермеді: табылғаны толық емес, саны да аз болуы мүмкін.',
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
    fetching: (url) => `Жүктелуде: ${url}`,
    summaryKept: (place, reason) =>
      `${place}: беті алынбады, таспадағы қысқаша мәтіні қалды. ${reason}`,
    skipped: (place, count) => `${place}: мақала емес ${count} бет өткізілді.`,
    importWarnings: {
      'summary-only': (count, place) =>
        `Толық мәтіні жоқ, қысқаша мазмұны ғана алынды: ${count} мақала (${place})`,
      'letters-lost': (count, place) =>
        `Әріптері жоғалған («?», «\ufffd»): ${count} мақала (${place}). Бастапқы файлдың кодтамасын тексеріңіз.`,
      'text-partial': (count, place) =>
        `Мәтіні толық алынбаған болуы мүмкін, беттің едәуір бөлігі сыртта қалды: ${count} мақала (${place})`,
      'date-doubtful': (count, place) =>
        `Күні күмәнді: беттегі күндер бір-біріне сәйкес келмейді: ${count} мақала (${place})`,
    },
    collecting: 'Бұл архив үшін қазір басқа kznews жаңалық жинап жатыр; ештеңе істелген жоқ.',
    feedLines: (place, lines) => `${place}: мекенжайы жоқ жолдар ескерілмеді: ${lines.join(', ')}.`,
    conflictHint: 'Жаңа мәтінді алу үшін: kznews import --update …',
  },
  importReasons: {
    'not-text': 'мәтін емес, екілік файл сияқты',
    'no-article': 'мақала танылмады: тақырып пен мәтін керек',
    'list-page':
      'бұл – мақалалар тізімі (басты бет, бөлім, тег), мақала емес; мақаланың өзін не сайттың жаңалықтар таспасын --full арқылы алыңыз',
    'empty-feed': 'жаңалық таспасында бірде-бір мақала жоқ',
    'broken-gzip': 'gzip бүлінген не үзілген',
    'not-prose':
      'мақала танылмады: көшірілген бетте тақырып пен азатжолдар болады, ал бұл кодқа, баптауға, журналға не тізімге ұқсайды',
    xml: 'бұл – басқа түрдегі XML; беттер, таспалар (RSS, Atom), WordPress көшірмелері, OPML және сайт карталары оқылады',
    opml: 'бұл – OPML, таспалардың тізімі; бәрінен жаңасын жинау үшін: kznews import --feeds файл.opml',
    sitemap: 'бұл – сайт картасы, беттерінің тізімі; оларды жүктеу үшін: kznews import --full …',
    arc: 'бұл – веб-архивтің ескі ARC пішімі, ол оқылмайды; WARC жасау үшін: warcio recompress old.arc.gz new.warc.gz',
    cdx: 'бұл – CDX, веб-архивтің көрсеткіші, беттердің өзі онда жоқ; онда аталған .warc.gz файлдарын импорттаңыз',
    database:
      'бұл – SQLite дерекқоры; кестеден JSON жасау үшін: sqlite3 -json file.db "SELECT * FROM news" >news.json',
    epub: 'бұл – EPUB; HTML жасау үшін: pandoc -t html -o page.html file.epub',
    office:
      'бұл – кеңсе бағдарламасының файлы (Word, Excel); мәтінді HTML не кәдімгі мәтін, кестені CSV етіп сақтаңыз',
    packed:
      'бұл – қапталған файл (xz, bzip2, 7z, RAR, tar); қаптамасын ашып, ішіндегісін импорттаңыз',
    parquet:
      "бұл – бағандар файлы (Parquet, ORC, Arrow); JSON Lines жасау үшін: duckdb -c \"COPY (FROM 'file.parquet') TO 'news.jsonl'\"",
    pdf: 'бұл – PDF; мәтінін алу үшін: pdftotext file.pdf page.txt',
    'broken-zip': 'zip бүлінген не үзілген; оған дейінгісі оқылды',
    'broken-zstd':
      'Zstandard деректері бүлінген, үзілген не сөздікті қажет етеді: zstd -d file.zst',
    'empty-zip': 'zip ішінде оқылатын ештеңе жоқ',
    'not-warc': 'осы тұста веб-архив бүлінген; келесі жазбадан бастап оқылды',
    'cut-short': 'бет үзіліп, толық сақталмаған',
    'body-too-large': 'бет тым үлкен (шегі 10 МБ)',
    'page-too-large': 'тым ірі не тым күрделі құрылған: мақала ретінде оқылмайды',
    'too-slow': 'оқу тым ұзаққа созылды: қалғаны оқылмады',
  },
}
