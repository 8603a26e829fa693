/** A news page of no site in particular: a text of five paragraphs, and whatever a test puts around it. */

export const TITLE = 'Қарасу ауылының кітапханасы жаңа ғимаратқа көшті'

export const ADDRESS = 'https://dala-habar.example/kk/news/20817-qarasu-kitaphanasy'

/** The text of its article. */
export const PARAGRAPHS = [
  'Қарасу ауылының кітапханасы жиырма жыл бойы мектептің жертөлесінде тұрған еді. Осы аптада он екі мың кітап жаңа ғимаратқа көшірілді, жұмысқа мұғалімдер мен оқушылар да көмектесті.',
  'Ғимаратты ауылдың бұрынғы дүкенінен қайта жасаған. Құрылысқа жергілікті бюджеттен қырық миллион теңге бөлінген, ал жиһазды ауылдан шыққан кәсіпкерлер сатып әперген.',
  '«Қыста жертөледе отын жағып отыратынбыз, кітаптар ылғалдан бүлінетін. Енді балалар оқу залында кешке дейін отыра алады», – дейді кітапханашы Гүлнар Оспанова.',
  'Аудандық мәдениет бөлімі келесі жылы тағы екі ауылдың кітапханасын жөндеуді жоспарлап отыр. Оның бірі 1961 жылы салынған, шатыры былтыр көктемде құлап түскен болатын.',
  'Жаңа ғимаратта интернет пен компьютер бөлмесі бар. Тұрғындар мұнда мемлекеттік қызметтерді де ала алады, сол үшін аудан орталығына алпыс шақырым жүрудің керегі жоқ.',
] as const

export function paragraphs(texts: readonly string[] = PARAGRAPHS, attributes = ''): string {
  return texts.map((text) => `<p${attributes && ` ${attributes}`}>${text}</p>`).join('\n')
}

export type Making = {
  readonly lang?: string
  /** In the head, in the place of the usual tags. */
  readonly head?: string
  readonly heading?: string
  /** Around the text; the text itself is in an `article`. */
  readonly before?: string
  readonly text?: string
  readonly after?: string
}

export const HEAD = `<link rel="canonical" href="${ADDRESS}">
<meta property="og:type" content="article"><meta property="og:title" content="${TITLE}">
<meta property="og:site_name" content="Дала хабары">
<meta property="article:published_time" content="2025-09-11T10:20:00+05:00">`

export function newsPage({
  lang = 'kk',
  head = HEAD,
  heading = `<h1>${TITLE}</h1>`,
  before = '',
  text = paragraphs(),
  after = '',
}: Making = {}): string {
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${TITLE}</title>
${head}</head>
<body><header><nav><a href="/">Басты бет</a> <a href="/kk/aimaq">Аймақ</a></nav></header>
${heading}
${before}
<article>${text}</article>
${after}
<footer>© Дала хабары</footer></body></html>`
}

export function jsonLd(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value)
  return `<script type="application/ld+json">${json}</script>`
}
