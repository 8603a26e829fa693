/** Pages in the manner of RFE/RL's sites, made from a record, in the ways that they have been made. */

export type Making = {
  readonly rubrics: 'printed' | 'keywords' | 'both'
  readonly date: 'attribute' | 'printed' | 'line' | 'told'
  readonly head: 'bare' | 'told' | 'addressed'
  readonly also: 'link' | 'lines' | 'headings'
  readonly cover: 'picture' | 'caption'
  /** Whether a sentence is torn in two paragraphs, as on copied pages. */
  readonly torn: boolean
}

const CHOICES = {
  rubrics: ['printed', 'keywords', 'both'],
  date: ['attribute', 'printed', 'line', 'told'],
  head: ['bare', 'told', 'addressed'],
  also: ['link', 'lines', 'headings'],
  cover: ['picture', 'caption'],
  torn: [false, true],
} as const satisfies { readonly [K in keyof Making]: readonly Making[K][] }

/** Every making; a date that only the head tells needs one. */
export function makings(): Making[] {
  let all: Record<string, unknown>[] = [{}]
  for (const [name, choices] of Object.entries(CHOICES)) {
    all = all.flatMap((each) => choices.map((choice) => ({ ...each, [name]: choice })))
  }
  return (all as Making[]).filter(({ date, head }) => date !== 'told' || head !== 'bare')
}

export type PageRecord = {
  readonly title: string
  readonly categories: readonly string[]
  readonly body: readonly string[]
  readonly images: readonly { readonly caption: string }[]
  readonly related: readonly { readonly title: string }[]
  readonly source: { readonly dateText: string }
}

const ADDRESS = 'https://www.azattyq.org/a/33423632.html'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function paragraph(text: string): string {
  return `<p>${escaped(text).replaceAll(/\[([^\]]*)\]\(\)/g, '<a href="#">$1</a>')}</p>`
}

export function pangeaPage(record: PageRecord, making: Making, charset = 'utf-8'): string {
  const { title, categories, body, images, related, source } = record
  const rubrics = categories.map((name) => name.toUpperCase())
  const told = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `${title} `,
    datePublished: '2026-06-22 12:41:00Z',
    dateModified: '2026-06-22 12:41:00Z',
    articleSection: rubrics[0],
    keywords: rubrics.join(', '),
    author: { '@type': 'Person', name: 'Азаттық радиосы' },
  })
  const script = `<script type="application/ld+json">${told}</script>`
  const heads = {
    bare: '',
    told: script,
    addressed: `<link rel="canonical" href="${ADDRESS}"><meta property="og:url" content="${ADDRESS}">
<meta property="og:title" content="${escaped(title)}"><meta name="description" content="${escaped(body[0]!.slice(0, 90))}...">${script}`,
  }
  const dates = {
    attribute: `<div class="published"><span class="date"><time pubdate datetime="2026-06-22T17:41:00+05:00">
${source.dateText}
</time></span></div>`,
    printed: `<div class="published"><span class="date">${source.dateText}</span></div>`,
    line: `<p>${source.dateText}</p>`,
    told: '',
  }
  const other = related[0]!.title
  const alsos = {
    link: `<div class="media-block also-read"><a href="#"><div class="thumb"></div><span>ОҚИ ОТЫРЫҢЫЗ</span><h4 class="media-block__title">${other}</h4></a></div>`,
    lines: `<p><strong>ОҚИ ОТЫРЫҢЫЗ</strong></p><p><a href="#">${other}</a></p>`,
    headings: `<h3>ОҚИ ОТЫРЫҢЫЗ</h3><h4>${other}</h4>`,
  }
  const caption = images[0]!.caption
  const covers = {
    picture: `<div class="cover-media"><figure><div class="thumb"><img alt="" src="data:image/gif;base64,R0lGODlhAQ"></div><figcaption><span class="caption">${caption}</span></figcaption></figure></div>`,
    caption: `<div class="cover-media"><figure><figcaption>${caption}</figcaption></figure></div>`,
  }
  const paragraphs = body.flatMap((text) =>
    making.torn ? text.split(/(?<=көбейіп бара) (?=жатқанын)/) : [text],
  )
  const links = rubrics.map((name) => `<li><a href="/z/330">${name}</a></li>`)
  return `<!DOCTYPE html>
<html lang="kk"><head><meta charset="${charset}"><title>${escaped(title)}</title>
${heads[making.head]}${making.rubrics === 'printed' ? '' : `<meta name="keywords" content="${rubrics.join(', ')}">`}
</head><body class="pg pg-article"><nav><a href="/">Басты бет</a></nav><main>
<div class="category js-category"><a href="/z/330">${rubrics[0]}</a></div>
<h1 class="title pg-title">
${escaped(title)}
</h1>${dates[making.date]}
<div class="share--box"><a href="#">Бөлісу</a></div>${covers[making.cover]}
<div id="article-content"><div class="wsw">${paragraphs.map(paragraph).join('\n')}${alsos[making.also]}</div>
${making.rubrics === 'keywords' ? '' : `<div class="tags"><h5>Айдар</h5><ul>${links.join('')}</ul></div>`}</div></main>
<aside><h2>Соңғы жаңалықтар</h2><a href="/a/2.html">Басқа мақала</a></aside></body></html>`
}
