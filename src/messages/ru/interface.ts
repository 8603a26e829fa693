/** The interface in Russian. No inserted value is ever inflected: the words around it are. */

import type { Messages, NearWord } from '../messages.ts'
import { type Reason, reasonIn } from '../reason.ts'
import { MEGABYTE } from '../sizes.ts'

const reasons: Readonly<Record<Reason, string>> = {
  EACCES: 'нет доступа',
  EPERM: 'нет доступа',
  ENOENT: 'не существует',
  ENOTDIR: 'это не папка',
  EISDIR: 'это папка, а не файл',
  ENOSPC: 'нет места на диске',
  EDQUOT: 'исчерпана дисковая квота',
  EROFS: 'диск доступен только для чтения',
  EMFILE: 'открыто слишком много файлов',
  EIO: 'ошибка диска',
  ECONNREFUSED: 'сервер не принял соединение',
  ECONNRESET: 'соединение оборвалось',
  EHOSTUNREACH: 'сервер недоступен',
  ENETUNREACH: 'нет сети',
  ETIMEDOUT: 'сервер не ответил',
  TLS: 'сертификат недействителен или защищённое соединение не удалось',
  HTTP: 'некорректный ответ HTTP',
  ENAMETOOLONG: 'слишком длинное имя',
  ELOOP: 'ссылка ведёт на саму себя',
  EFBIG: 'файл слишком большой',
  EBUSY: 'занято другой программой',
  EILSEQ: 'имя не в UTF-8',
  EPIPE: 'его никто не читает',
  CACHE_IN_ARCHIVE: 'эта папка внутри архива',
  CACHE_OF_OTHERS: 'в эту папку могут писать другие',
  SQLITE_CANTOPEN: 'не открывается',
  SQLITE_READONLY: 'доступно только для чтения',
  SQLITE_FULL: 'нет места на диске',
  SQLITE_IOERR: 'ошибка диска',
  SQLITE_CORRUPT: 'файл повреждён',
  SQLITE_NOTADB: 'файл повреждён',
  SQLITE_BUSY: 'идёт запись из другого процесса',
}

/** What a server answers instead of a page. */
const statuses: Readonly<Record<number, string>> = {
  401: 'Страница под паролем',
  403: 'Сервер отказался отдать эту страницу',
  404: 'Такой страницы нет',
  410: 'Страница удалена',
  429: 'Серверу слишком много запросов',
  451: 'Страница закрыта по требованию закона',
  500: 'На сервере ошибка',
  502: 'Сервер временно не работает',
  503: 'Сервер временно не работает',
  504: 'Сервер временно не работает',
}

const why = (code: string): string => reasonIn(reasons, code, 'причина неизвестна')
const near = (names: readonly string[]): string => `Возможно: ${names.join(', ')}`

/** A number with its noun: 1 статья, 2 статьи, 5 статей. */
function counted(count: number, one: string, few: string, many: string): string {
  const last = count % 10
  const isTeen = count % 100 > 10 && count % 100 < 20
  if (isTeen || last === 0 || last > 4) return `${count} ${many}`
  return `${count} ${last === 1 ? one : few}`
}

const articles = (count: number): string => counted(count, 'статья', 'статьи', 'статей')
/** After «из»: из 1 статьи, из 2 статей. */
const ofArticles = (count: number): string => counted(count, 'статьи', 'статей', 'статей')
const faults = (count: number): string => counted(count, 'проблема', 'проблемы', 'проблем')
const levels = (count: number): string => counted(count, 'уровень', 'уровня', 'уровней')

function nearWords(near: readonly NearWord[]): string {
  return near.map(({ form, documents }) => `${form} (${documents})`).join(', ')
}

export const ru: Messages = {
  program: {
    summary:
      'Архив новостей на казахском языке: статьи хранятся в ваших файлах JSON и находятся, как бы вы ни набрали запрос.',
    usage: '[параметры] <команда>',
    commandUsage: '[параметры]',
    titles: {
      usage: 'Использование:',
      arguments: 'Аргументы:',
      options: 'Параметры:',
      globalOptions: 'Общие параметры:',
      commands: 'Команды:',
      examples: 'Примеры:',
      topics: 'Темы:',
    },
    defaultValue: 'по умолчанию',
    choices: 'значения',
    queryLanguage: 'Язык запросов: kznews help search',
  },
  commands: {
    list: {
      summary: 'вывести список статей, сначала новые',
      examples: [
        ['kznews list', 'последние 20 статей'],
        ['kznews list -c спорт --since 2024', 'новости спорта с 2024 года'],
        ['kznews list --on "5 қараша 2023"', 'статьи за один день'],
      ],
    },
    search: {
      summary: 'искать статьи по тексту',
      argument: { name: 'запрос', meaning: 'искомые слова' },
      examples: [
        ['kznews search "әкім сайлауы"', 'слова найдутся с любыми окончаниями'],
        ['kznews search аким сайлауы', 'запрос, набранный без казахских букв'],
        ['kznews search су тасқыны --on 2024-04', 'только за один месяц'],
      ],
    },
    show: {
      summary: 'прочитать статью',
      argument: { name: 'id', meaning: 'id статьи или его начало' },
      examples: [
        ['kznews show 20260622', 'достаточно начала id'],
        ['kznews show 20260622 --format md', 'в формате Markdown'],
        ['kznews show 20260622 --script latn', 'латиницей'],
      ],
    },
    stats: {
      summary: 'показать, сколько статей за разное время или в рубриках',
      argument: {
        name: 'запрос',
        meaning: 'считать статьи с этими словами; если не указан, считаются все',
      },
      examples: [
        ['kznews stats', 'сколько статей и за какое время'],
        ['kznews stats әкім сайлауы', 'когда и сколько писали об этом'],
        ['kznews stats --by category --since 2020', 'сколько статей в рубриках с 2020 года'],
      ],
    },
    import: {
      summary:
        'добавить статьи в архив: JSON, JSON Lines, веб-страницы, RSS, Atom, WARC, скопированный текст страницы',
      argument: {
        name: 'путь|URL',
        meaning: 'файл, папка или адрес; - означает стандартный ввод',
      },
      examples: [
        ['kznews import бет.txt', 'сохранить скопированную страницу'],
        ['kznews import https://www.azattyq.org/a/33423632.html', 'загрузить и сохранить страницу'],
        ['kznews import --feeds', 'собрать новое из лент архива'],
        ['kznews import --dry-run мұра.jsonl.gz', 'только проверить, ничего не записывая'],
      ],
    },
    index: {
      summary: 'показать состояние поискового индекса, учесть изменения в архиве',
      examples: [
        ['kznews index', 'перечитать и исправленные файлы'],
        ['kznews index --rebuild', 'создать индекс заново'],
      ],
    },
    check: {
      summary: 'найти, что в архиве не так; ничего не меняется',
      examples: [
        ['kznews check', 'статьи с ошибками в датах, id, буквах'],
        ['kznews check --archive мұра.json', 'проверить другой архив'],
        ['kznews check --csv >ақау.csv', 'найденное в виде таблицы'],
      ],
    },
    analyze: {
      summary: 'показать, как прочитаны слова: основа, окончания, ключ',
      argument: {
        name: 'текст',
        meaning:
          'текст для разбора; если его нет или вместо него стоит -, читается стандартный ввод',
      },
      examples: [
        ['kznews analyze мектептерімізде', 'основа и окончания'],
        ['kznews analyze "АҚШ-тың 16:00-дегі жиыны" --json', 'с местом каждого слова в тексте'],
        ['kznews analyze --stems - <сөздер.txt', 'основа слова из каждой строки'],
      ],
    },
    completion: {
      summary: 'вывести скрипт, который дополняет команды по клавише Tab',
      argument: { name: 'оболочка', meaning: 'bash, zsh или fish' },
      examples: [
        [
          'eval "$(kznews completion bash)"',
          'включить в этом окне; навсегда — строкой в ~/.bashrc',
        ],
        ['kznews completion zsh > ~/.zfunc/_kznews', 'если папка ~/.zfunc есть в fpath'],
        ['kznews completion fish > ~/.config/fish/completions/kznews.fish', 'для fish'],
      ],
    },
    help: {
      summary: 'показать справку по команде или теме',
      argument: {
        name: 'тема',
        meaning: 'команда или тема: search, dates, formats, environment',
      },
      examples: [
        ['kznews help search', 'язык запросов'],
        ['kznews help list', 'параметры команды list, как kznews list --help'],
      ],
    },
  },
  topics: {
    search: 'язык запросов',
    dates: 'как записать дату',
    formats: 'форматы вывода и всё для скриптов',
    environment: 'переменные окружения, файлы и папки',
  },
  installing: 'Как включить: kznews completion --help',
  options: {
    help: 'показать эту справку',
    version: 'показать версию',
    archive: 'папка или файл архива',
    lang: 'язык интерфейса',
    color: 'цвет',
    noColor: 'выводить без цвета',
    noPager: 'не выводить постранично',
    format: 'формат вывода; подробнее: kznews help formats',
    json: '--format json',
    ndjson: '--format ndjson',
    csv: '--format csv',
    strict: 'при проблемах в архиве завершить работу с кодом 3',
    since: 'начиная с этой даты',
    until: 'по эту дату включительно',
    on: 'за этот день, месяц или год; можно указать промежуток A..B',
    category: 'только из этой рубрики; можно указать несколько раз',
    limit: 'показать не больше стольких статей; all — все',
    offset: 'сколько статей пропустить с начала',
    sort: 'порядок',
    by: 'по чему считать; если не указано, выбирается по промежутку времени',
    feeds:
      'собрать новое из всех лент: из feeds.txt или feeds.opml в папке архива либо из указанных файлов',
    dryRun: 'ничего не записывать, только показать, что будет сделано',
    update: 'обновить статьи, текст которых изменился',
    full: 'загрузить страницы статей, о которых лента сообщает лишь кратко',
    map: 'какой столбец или ключ что значит: title=…,text=…,date=…',
    allowPrivate: 'загружать и с адресов внутренней сети',
    rebuild: 'создать индекс заново',
    in: 'язык слов запроса; если не указан, определяется по самим словам',
    kwic: 'каждое совпадение строкой вместе с соседними словами',
    explain: 'показать, как понят запрос и из чего сложились оценки',
    stems: 'в каждой строке слово: вывести его основу',
    keys: 'в каждой строке словосочетание: вывести ключи, по которым его ищут',
    script:
      'показать статью этим письмом (только text, md, html): cyrl — кириллица, latn — латиница, arab — арабское письмо',
  },
  values: {
    fields: 'поля',
    path: 'путь',
    lang: 'язык',
    when: 'когда',
    format: 'формат',
    date: 'дата',
    category: 'рубрика',
    count: 'число',
    order: 'порядок',
    group: 'деление',
    script: 'письмо',
  },
  usage: {
    unknownCommand: (name) => `Нет такой команды: «${name}»`,
    unknownOption: (flag) => `Нет такого параметра: «${flag}»`,
    missingArgument: (name) => `Не указан аргумент <${name}>`,
    optionMissingArgument: (flags) => `Не указано значение параметра «${flags}»`,
    excessArguments: (command) => `Лишний аргумент у команды «${command}»`,
    invalid: 'Команда записана неверно',
    didYouMean: (name) => `Возможно: ${name}`,
    seeHelp: (command) => `Справка: ${command} --help`,
  },
  errors: {
    'archive-missing': ({ path }) => ({
      message: `Архив не найден: ${path}`,
      hint: 'Проверьте путь. Создать новый архив: kznews import --archive <папка> <файл>',
    }),
    'archive-unreadable': ({ path, reason }) => ({
      message: `Не удалось прочитать архив: ${path} (${why(reason)})`,
      hint: 'Проверьте, есть ли у вас право на чтение этой папки.',
    }),
    'archive-closed': ({ path }) => ({ message: `Архив уже закрыт: ${path}` }),
    'archive-strict': ({ problems }) => ({
      message: `В архиве ${faults(problems)}, а --strict не допускает ни одной`,
      hint: 'Исправьте то, что перечислено выше.',
    }),
    'article-unknown': ({ id, near: names }) => ({
      message: `Нет такой статьи: ${id}`,
      hint: names.length > 0 ? near(names) : 'Список статей: kznews list',
    }),
    'article-ambiguous': ({ prefix, candidates, more }) => ({
      message: `С «${prefix}» начинается id нескольких статей`,
      hint: 'Выберите одну:',
      choices: [...candidates.map(({ id, title }) => `${id} · ${title}`), ...(more ? ['…'] : [])],
    }),
    'index-behind': ({ path }) => ({
      message: `Пока ничего не найдено: индекс ещё обновляет другой процесс (${path})`,
      hint: 'Последних статей в нём ещё нет. Повторите немного позже.',
    }),
    'article-gone': ({ id, file }) => ({
      message: `Статьи больше нет в файле: ${id} (${file})`,
      hint: 'Обновите индекс: kznews index',
    }),
    'date-unreadable': ({ option, value }) => ({
      message: `${option}: непонятная дата «${value}»`,
      hint: 'Например: 2026-06-22, "22 июня", вчера, 7d, 2026-01..2026-06. Подробнее: kznews help dates',
    }),
    'date-impossible': ({ option, value }) => ({
      message: `${option}: такой даты не бывает: «${value}»`,
      hint: 'Проверьте день и месяц, а в промежутке — порядок дат.',
    }),
    'number-invalid': ({ option, value, least }) => ({
      message: `${option}: недопустимое значение «${value}»`,
      hint: `Нужно целое число, не меньше ${least}.`,
    }),
    'choice-invalid': ({ option, value, choices, near: name }) => ({
      message: `${option}: недопустимое значение «${value}»`,
      hint: `${name ? `Возможно: ${name}. ` : ''}Возможные значения: ${choices.join(', ')}`,
    }),
    'formats-conflict': ({ formats }) => ({
      message: `Выберите один формат вывода: ${formats.join(', ')}`,
    }),
    'script-data': ({ format }) => ({
      message: `Другим письмом статью можно получить только в форматах text, md и html, а ${format} содержит запись как она есть`,
      hint: 'Например: kznews show <id> --script latn --format md',
    }),
    'query-missing': () => ({
      message: 'Укажите, что искать',
      hint: 'Например: kznews search "әкім сайлауы"',
    }),
    'input-missing': ({ path }) => ({
      message: `Нет такого файла или папки: ${path}`,
      hint: 'Проверьте путь.',
    }),
    'input-unreadable': ({ path, reason }) => ({
      message: `Не удалось прочитать: ${path} (${why(reason)})`,
      hint: 'Проверьте, есть ли у вас право на чтение этого файла.',
    }),
    'import-nowhere': ({ path }) => ({
      message: `Импорт записывает статьи только в папку, а это файл: ${path}`,
      hint: 'Укажите папку архива: kznews import --archive <папка> …',
    }),
    'feeds-missing': ({ path }) => ({
      message: `В архиве нет файла со списком лент: ${path}`,
      hint: 'Создайте там feeds.txt, по адресу в строке (подойдёт файл newsboat или OPML), или укажите файл: kznews import --feeds <файл>',
    }),
    'feeds-unreadable': ({ path, reason }) => ({
      message: `Не удалось прочитать список лент: ${path}. ${reason}`,
      hint: 'По адресу в строке, как в newsboat, или OPML.',
    }),
    'map-invalid': ({ value, fields }) => ({
      message: `--map: не понято «${value}»`,
      hint: `Например: --map title=Заголовок,text=Текст,date=День. Поля: ${fields.join(', ')}`,
    }),
    'url-invalid': ({ url }) => ({
      message: `Недопустимый адрес: ${url}`,
      hint: 'Например: kznews import https://www.azattyq.org/a/33423632.html',
    }),
    'url-scheme': ({ url, scheme }) => ({
      message: `Схема «${scheme}» не поддерживается: ${url}`,
      hint: 'Нужен адрес, который начинается с http:// или https://.',
    }),
    'url-credentials': ({ host }) => ({
      message: `В адресе стоит имя пользователя или пароль: ${host}`,
      hint: 'Страницы под паролем не загружаются. Сохраните страницу в браузере и импортируйте файл.',
    }),
    'address-private': ({ host, address }) => ({
      message: `${host} ведёт во внутреннюю сеть (${address}), поэтому не загружен`,
      hint: 'Если это сервер вашей сети: --allow-private',
    }),
    'host-unknown': ({ host }) => ({
      message: `Сервер не найден: ${host}`,
      hint: 'Проверьте адрес и подключение к интернету.',
    }),
    'fetch-failed': ({ host, reason }) => ({
      message: `Не загрузилось: ${host} (${why(reason)})`,
      hint: 'Попробуйте позже.',
    }),
    'fetch-timeout': ({ host, seconds }) => ({
      message: `Сервер не ответил полностью за ${seconds} с: ${host}`,
      hint: 'Попробуйте позже.',
    }),
    'fetch-too-large': ({ limit }) => ({
      message: `Страница слишком большая (предел ${limit / MEGABYTE} МБ)`,
      hint: 'Сохраните страницу в браузере и импортируйте файл.',
    }),
    'fetch-redirects': ({ host, limit }) => ({
      message: `Сервер перенаправил больше ${limit} раз: ${host}`,
      hint: 'Откройте адрес в браузере и возьмите тот, что получится в конце.',
    }),
    'robots-disallow': ({ url }) => ({
      message: `Сайт не разрешает программам загружать эту страницу (robots.txt): ${url}`,
      hint: 'Сохраните страницу в браузере и импортируйте файл.',
    }),
    'robots-unavailable': ({ host, status }) => ({
      message: `Сайт не отдал robots.txt (HTTP ${status}), поэтому и страница не загружена: ${host}`,
      hint: 'Попробуйте позже.',
    }),
    'http-status': ({ host, status, retryAfter }) => ({
      message: `${statuses[status] ?? 'Сервер не отдал страницу'} (HTTP ${status}): ${host}`,
      hint:
        retryAfter === undefined
          ? 'Откройте адрес в браузере и проверьте.'
          : `Сервер просит повторить через ${retryAfter} с.`,
    }),
    'write-failed': ({ path, reason }) => ({
      message: `Не удалось записать: ${path} (${why(reason)})`,
      hint: 'Проверьте место на диске и права доступа и повторите импорт: всё, что успело записаться, сохранено.',
    }),
    'output-failed': ({ reason }) => ({
      message: `Результат выведен не полностью (${why(reason)})`,
      hint: 'Проверьте, куда он выводится.',
    }),
    'index-failed': ({ reason }) => ({
      message: `Не удалось создать поисковый индекс (${why(reason)})`,
      hint: 'Проверьте, есть ли место во временной папке.',
    }),
    'cluster-address': ({ address }) => ({
      message: `Недопустимый адрес архива на кластере: ${address}`,
      hint: 'Например: opensearch+https://host1,host2:9200/novosti. Имя — из строчных латинских букв, цифр, - и _.',
    }),
    'cluster-plain': ({ host }) => ({
      message: `К серверу ${host} нельзя подключаться без шифрования`,
      hint: 'Напишите opensearch+https://; opensearch+http:// годится только для этого компьютера.',
    }),
    'cluster-credentials': ({ host }) => ({
      message: `В адресе кластера стоит пароль: ${host}`,
      hint: 'Запишите пароль в переменную KZNEWS_CLUSTER_LOGIN или в файл, который читаете только вы: kznews help environment',
    }),
    'cluster-unreachable': ({ host, reason }) => ({
      message: `Не удалось подключиться к кластеру: ${host} (${why(reason)})`,
      hint: 'Проверьте адрес, сеть и работает ли кластер.',
    }),
    'cluster-timeout': ({ host, seconds }) => ({
      message: `Кластер не ответил за ${seconds} с: ${host}`,
      hint: 'Попробуйте позже; долгий поиск можно ограничить датами: --since, --until',
    }),
    'cluster-certificate': ({ host, reason }) => ({
      message: `Сертификату кластера нельзя доверять: ${host} (${reason})`,
      hint: 'Если сертификат выдал ваш собственный центр, укажите его файл: KZNEWS_CLUSTER_CA',
    }),
    'cluster-foreign': ({ host }) => ({
      message: `По этому адресу нет OpenSearch: ${host}`,
      hint: 'Проверьте адрес, порт и то, http это или https.',
    }),
    'cluster-denied': ({ host, status }) => ({
      message: `Кластер отказал в доступе (HTTP ${status}): ${host}`,
      hint: 'Проверьте имя пользователя, пароль и права: kznews help environment',
    }),
    'cluster-busy': ({ host }) => ({
      message: `Кластер сейчас не справляется: ${host}`,
      hint: 'Повторите позже: всё, что успело записаться, сохранено.',
    }),
    'cluster-read-only': ({ host }) => ({
      message: `Архив открыт только для чтения, кластер не даёт в него писать: ${host}`,
      hint: 'Вероятно, кончилось место на диске. Администратор кластера должен снять index.blocks.',
    }),
    'cluster-partial': ({ host }) => ({
      message: `Часть архива не ответила, а неполный ответ здесь был бы неверным: ${host}`,
      hint: 'Проверьте состояние кластера (GET _cluster/health). То, что доступно, покажет kznews search.',
    }),
    'cluster-rules': ({ path }) => ({
      message: `Этот архив создан другой версией kznews: ${path}`,
      hint: 'Перевести его на эту версию: kznews index --rebuild --archive <адрес>',
    }),
    'cluster-failed': ({ host, status, reason }) => ({
      message: `Кластер вернул ошибку (HTTP ${status}): ${host} (${reason})`,
    }),
    'credentials-open': ({ path }) => ({
      message: `Файл с паролем доступен другим: ${path}`,
      hint: `Оставьте его только себе: chmod 600 ${path}`,
    }),
    'clock-invalid': ({ value }) => ({
      message: `KZNEWS_NOW: непонятное время «${value}»`,
      hint: 'Например: 2026-06-22T17:41:00+05:00',
    }),
    usage: (said) => said,
  },
  problems: {
    'folder-unreadable': ({ reason }) =>
      `папка не открывается (${why(reason)}); проверьте права доступа`,
    'file-unreadable': ({ reason }) => `файл не читается (${why(reason)}); проверьте права доступа`,
    'file-empty': () => 'файл пуст; восстановите его из копии или удалите',
    'file-too-large': ({ bytes, limit }) =>
      `файл слишком большой (${Math.ceil(bytes / MEGABYTE)} МБ, предел ${limit / MEGABYTE} МБ); преобразуйте его в JSON Lines`,
    'line-too-long': ({ limit }) =>
      `строка слишком длинная (предел ${limit / MEGABYTE} МБ); в строке должна быть одна статья`,
    'not-utf8': () =>
      'текст не в UTF-8; другие кодировки читает kznews import, или пересохраните файл в UTF-8',
    'not-json': ({ line, column }) =>
      line === undefined
        ? 'JSON обрывается; восстановите файл из копии'
        : `ошибка JSON: строка ${line}, символ ${column}; исправьте это место`,
    'json-torn': ({ line }) =>
      `JSON обрывается в записи, которая начинается в строке ${line}; записи до неё прочитаны`,
    'not-text': () =>
      'это не JSON, а двоичный файл; kznews import скажет, что это за файл и как его прочитать',
    'not-article': () => 'это не статья; нужен объект вида {"title": …, "body": […]}',
    'too-deep': ({ limit }) =>
      `слишком глубокая вложенность (предел — ${levels(limit)}); уберите лишние уровни`,
    'no-text': () => 'нет ни заголовка, ни текста; заполните поля "title" и "body"',
    'duplicate-id': ({ id, first }) =>
      `"id": «${id}» уже встречался (${first}), эта запись пропущена; измените один из двух id`,
    'columns-unknown': ({ columns }) =>
      `это таблица со столбцами: ${columns.join(', ')}; ни заголовок, ни текст среди них не опознаны, укажите их: --map title=…,text=…`,
    'table-torn': ({ line }) => `кавычка в строке ${line} не закрыта; строки до неё прочитаны`,
    'title-missing': ({ used }) =>
      `нет поля "title", взято начало текста («${used}»); впишите заголовок`,
    'date-impossible': ({ field, value }) =>
      `"${field}": такой даты не бывает: «${value}», она не учтена; исправьте дату`,
    'date-unreadable': ({ field, value }) =>
      `"${field}": непонятная дата «${value}», она не учтена; запишите дату в виде 2026-06-22`,
    'field-type': ({ field }) =>
      `поле "${field}" распознано не полностью; нужен текст или список текстов`,
    'field-unread': ({ field, like }) =>
      `"${field}" похоже на ${{ date: 'дату', text: 'текст', url: 'адрес' }[like] ?? like} статьи и не прочитано; чтобы указать это: kznews import --map ${like}=${field}`,
    'url-unsafe': ({ field, value }) =>
      `"${field}": адрес «${value}» не принят; он должен начинаться с http:// или https://`,
  },
  labels: {
    error: 'ошибка',
    warning: 'предупреждение',
    hint: 'подсказка',
    undated: 'без даты',
    id: 'id',
    categories: 'Рубрика',
    tags: 'Теги',
    source: 'Источник',
    related: 'Читайте также',
    similar: 'Похожее в этом архиве',
    links: 'Ссылки',
    caption: 'Изображение',
    embed: 'Вставка',
    modified: 'Обновлено',
    partialHits: 'Статьи, где есть лишь часть слов',
    nearHits: 'Статьи, где есть лишь похожие слова',
    missing: 'нет',
    near: 'похожее слово',
    bug: 'Ошибка внутри kznews. Это наша вина: отправьте это сообщение разработчикам.',
  },
  transliterated: {
    Cyrl: 'Текст автоматически переведён на кириллицу',
    Latn: 'Текст автоматически переведён на латиницу',
    Arab: 'Текст автоматически переведён на арабское письмо',
  },
  explain: {
    how: {
      word: 'слово в любой форме',
      prefix: 'слова с таким началом',
      exact: 'именно это слово',
    },
    tiers: {
      stem: 'основа',
      folded: 'с другими буквами',
      script: 'другим письмом',
      acronym: 'сокращение',
      meaning: 'то же по смыслу',
      translation: 'перевод',
      derived: 'однокоренное слово',
      voice: 'другой залог глагола',
      near: 'похожие слова',
    },
    steps: {
      open: 'открытие индекса',
      words: 'чтение слов',
      count: 'подсчёт',
      rank: 'упорядочение',
      read: 'чтение статей',
    },
    articles: 'статей',
    words: 'слова архива',
    none: 'в архиве нет',
    days: 'дни',
    closeness: 'близость',
    pieces: 'части слов',
    milliseconds: 'мс',
    decimal: ',',
  },
  fullDate: (day, time) => `${day} г.${time && `, ${time}`}`,
  chart: {
    groups: { day: 'День', week: 'Неделя с', month: 'Месяц', year: 'Год', category: 'Рубрика' },
    articles: 'статей',
    found: 'найдено',
    share: 'доля',
    total: 'Всего',
    uncategorised: 'без рубрики',
    noneFor: (by, count) => {
      const spans = {
        day: counted(count, 'день', 'дня', 'дней'),
        week: counted(count, 'неделя', 'недели', 'недель'),
        month: counted(count, 'месяц', 'месяца', 'месяцев'),
        year: counted(count, 'год', 'года', 'лет'),
        category: counted(count, 'рубрика', 'рубрики', 'рубрик'),
      }
      return `${spans[by]} — ни одной статьи`
    },
  },
  notices: {
    sample: 'Архив не указан: открыт образец архива, который поставляется с kznews.',
    shown: (shown, total, more) =>
      more ? `${shown} из более чем ${ofArticles(total)}` : `${shown} из ${ofArticles(total)}`,
    emptyArchive: 'Архив пуст. Добавить статью: kznews import <файл>',
    emptyFilter: (total) => `Таких статей нет. Без фильтров: ${articles(total)}`,
    categoryUnknown: (category, names) =>
      `Нет такой рубрики: ${category}. ${names.length > 0 ? near(names) : 'Список рубрик: kznews stats --by category'}`,
    nothingFound: (query) => `Ничего не найдено: ${query}`,
    noWords: 'В запросе нет ни одного слова. Например: kznews search "әкім сайлауы"',
    wordsNotFound: (words) =>
      `${words.length > 1 ? 'Этих слов' : 'Этого слова'} в архиве нет: ${words.join(', ')}`,
    wordsTranslated: (pairs) => `Искали и перевод: ${pairs.join('; ')}`,
    wordReadAs: (word, near) =>
      `В архиве почти или совсем нет: ${word}. Похожие слова: ${nearWords(near)}`,
    readAsText: (texts) => `Прочитано как текст: ${texts.join(' ')}`,
    groupsUnread: (lines) =>
      `В файле synonyms.txt архива пропущены непонятные строки: ${lines.join(', ')}. Правильная строка выглядит так: аким, мэр`,
    datesUnread: (texts) =>
      `Не прочитано как дата и пропущено: ${texts.join(', ')}. Как пишутся даты: kznews help dates`,
    wordsDropped: (count) => `Запрос слишком длинный: не учтено слов в конце: ${count}.`,
    filterEmptied: (total) => `С этими фильтрами ничего нет. Без фильтров: ${articles(total)}`,
    onlyNear: 'Статей с этими словами нет, показаны те, где есть похожие.',
    onlyPartial: 'Статей со всеми словами нет, показаны те, где есть хотя бы часть слов.',
    alike: (count) => `(и ещё ${count} таких в этом файле)`,
    fieldsUnknown: (names, fields) =>
      `Нет такого поля: ${names.join(', ')}; принято за текст. Поля: ${fields.map((name) => `${name}:`).join(' ')}`,
    moreProblems: (count) => `… ещё ${faults(count)}; показать все: kznews index`,
    'index-damaged': 'Поисковый индекс повреждён и создаётся заново.',
    'index-waiting': 'Индекс создаёт другой процесс, нужно его дождаться.',
    'index-busy': 'Индекс обновляет другой процесс: последние изменения могут быть не видны.',
    'answer-partial':
      'Часть архива не ответила: найдено не всё, и число статей может быть занижено.',
    'index-temporary': (path, reason) =>
      `Индекс не сохранён: ${path} (${why(reason)}). На этот раз создан временный.`,
    indexing: 'Создаётся индекс',
    importing: 'Импорт',
    indexState: ({ archive, path, documents, files, problems }) => [
      `Архив: ${archive}`,
      `Индекс: ${path ?? 'временный'}`,
      `Статей: ${documents}`,
      `Файлов: ${files}`,
      `Проблем: ${problems}`,
    ],
    importDone: ({ read, stored, updated, unchanged, conflicts, refused }) =>
      `Прочитано: ${read} · сохранено: ${stored} · обновлено: ${updated} · без изменений: ${unchanged} · конфликтов: ${conflicts} · не принято: ${refused}`,
    importInterrupted: 'Импорт прерван: что успело записаться, сохранено, остальное не прочитано.',
    importDryRun: 'Пробный запуск: ничего не записано.',
    conflict: (id, place, file) =>
      `конфликт: ${place}: «${id}» уже есть в архиве с другим текстом (${file})`,
    refused: (place, reason) => `не принято: ${place}: ${reason}`,
    fetching: (url) => `Загружается: ${url}`,
    summaryKept: (place, reason) =>
      `${place}: страница не получена, осталась краткая запись из ленты. ${reason}`,
    skipped: (place, count) => `${place}: пропущено страниц без статьи: ${count}.`,
    importWarnings: {
      'summary-only': (count, place) =>
        `Взято только краткое содержание, полного текста нет: статей ${count} (${place})`,
      'letters-lost': (count, place) =>
        `Потеряны буквы («?», «\ufffd»): статей ${count} (${place}). Проверьте кодировку исходного файла.`,
      'text-partial': (count, place) =>
        `Текст, возможно, взят не весь, большая часть страницы осталась вне его: статей ${count} (${place})`,
      'date-doubtful': (count, place) =>
        `Дата под сомнением, даты на странице расходятся: статей ${count} (${place})`,
    },
    collecting: 'Для этого архива уже собирает новости другой kznews; ничего не сделано.',
    feedLines: (place, lines) => `${place}: пропущены строки без адреса: ${lines.join(', ')}.`,
    conflictHint: 'Взять новый текст: kznews import --update …',
  },
  importReasons: {
    'not-text': 'не текст, похоже на двоичный файл',
    'no-article': 'статья не распознана: нужны заголовок и текст',
    'list-page':
      'это список статей (главная, раздел, тег), а не статья; импортируйте сами статьи или ленту сайта с --full',
    'empty-feed': 'в ленте нет ни одной статьи',
    'broken-gzip': 'gzip повреждён или обрывается',
    'not-prose':
      'статья не распознана: в скопированной странице есть заголовок и абзацы текста, а это похоже на код, настройки, журнал или список',
    xml: 'это XML другого рода; читаются страницы, ленты (RSS, Atom), выгрузки WordPress, OPML и карты сайтов',
    opml: 'это OPML, список лент; чтобы собрать новое из всех: kznews import --feeds файл.opml',
    sitemap: 'это карта сайта, список его страниц; чтобы загрузить их: kznews import --full …',
    arc: 'это ARC, старый формат веб-архивов, он не читается; чтобы получить WARC: warcio recompress old.arc.gz new.warc.gz',
    cdx: 'это CDX, указатель веб-архива, самих страниц в нём нет; импортируйте файлы .warc.gz, которые в нём названы',
    database:
      'это база данных SQLite; чтобы получить JSON из таблицы: sqlite3 -json file.db "SELECT * FROM news" >news.json',
    epub: 'это EPUB; чтобы получить HTML: pandoc -t html -o page.html file.epub',
    office:
      'это файл офисной программы (Word, Excel); сохраните текст как HTML или обычный текст, таблицу – как CSV',
    packed:
      'это упакованный файл (xz, bzip2, 7z, RAR, tar); распакуйте его и импортируйте содержимое',
    parquet:
      "это файл со столбцами (Parquet, ORC, Arrow); чтобы получить JSON Lines: duckdb -c \"COPY (FROM 'file.parquet') TO 'news.jsonl'\"",
    pdf: 'это PDF; чтобы извлечь текст: pdftotext file.pdf page.txt',
    'broken-zip': 'zip повреждён или обрывается; то, что было до этого места, прочитано',
    'broken-zstd': 'данные Zstandard повреждены, обрываются или требуют словаря: zstd -d file.zst',
    'empty-zip': 'в zip нет ничего, что читается',
    'not-warc': 'здесь веб-архив повреждён; чтение продолжено со следующей записи',
    'cut-short': 'страница обрывается, сохранена не целиком',
    'body-too-large': 'страница слишком большая (предел 10 МБ)',
    'page-too-large': 'слишком велико или слишком сложно устроено, чтобы прочесть это как статью',
    'too-slow': 'чтение занимает слишком много времени: остальное не прочитано',
  },
}
