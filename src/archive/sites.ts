/**
 * The sites that are known: how their articles are numbered, and how their pages are made. One row a making,
 * selectors as data; a site without a row is read as any page, and its articles are known by their address.
 */

/** The markup of a site's pages, as CSS selectors. A field that is left out, or not there, is read as on any page. */
export type PageMarkup = {
  /** An element that only pages of this making have: mirrors and saved pages have it, and not the host. */
  readonly is: string
  /** Marks of pages that are no articles: front pages, lists. */
  readonly noArticle?: string
  readonly title?: string
  /** An element with `datetime`, or with the printed date as its text. */
  readonly date?: string
  readonly section?: string
  readonly tags?: string
  /** Whether rubrics stand among the keywords, in capitals. */
  readonly hasRubricsInKeywords?: boolean
  readonly authors?: string
  readonly description?: string
  /** Places of the text: the first of these that has any. */
  readonly body: readonly string[]
  /** The picture above the text. */
  readonly cover?: string
  /** Links to other articles in the text. */
  readonly related?: string
  /** Parts that stand among the text and do not belong to it. */
  readonly remove?: string
}

export type Site = {
  /** Names of sites in ids, each with its hosts and all their subdomains. */
  readonly hosts: Readonly<Record<string, readonly string[]>>
  /** The number of an article is the first group in the path of its address. */
  readonly number: RegExp
  readonly page?: PageMarkup
}

export const SITES: readonly Site[] = [
  {
    // RFE/RL's Pangea: Azattyq and its sister sites, Voice of America. Numbers are of all of them together.
    hosts: {
      azattyq: [
        'azattyq.org',
        'azattyqasia.org',
        // Mirrors of a blocked site: the host says nothing, the number says it all.
        'cloudfront.net',
        'azureedge.net',
        'fastly.net',
        'amazonaws.com',
        'global.ssl.fastly.net',
      ],
      azattyk: ['azattyk.org'],
      ozodlik: ['ozodlik.org'],
      ozodi: ['ozodi.org'],
      azathabar: ['azathabar.com'],
      azatliq: ['azatliq.org'],
      svoboda: ['svoboda.org'],
      currenttime: ['currenttime.tv'],
      rferl: ['rferl.org'],
      voa: ['voanews.com', 'golosameriki.com'],
    },
    // /a/33423632.html, /a/slug/33423632.html; /amp/slug/33423632.html, whose beginning is taken before.
    number: /^(?:\/a)?\/(?:[^/]+\/)?(\d{5,12})\.html$/,
    page: {
      is: 'body.pg-article, body.pg-home, body.pg-section, #article-content .wsw, .wsw > p',
      noArticle: 'body.pg-home, body.pg-section',
      title: 'h1.pg-title, h1.title',
      date: '.published time[datetime], .published time, .published .date, .publishing-details time',
      section: '.category.js-category',
      hasRubricsInKeywords: true,
      authors: '.links__item-link[href*="/author/"], .publishing-details a[href*="/author/"]',
      description: '.intro p',
      body: [
        '#article-content .wsw',
        '.wsw',
        '.post--liveblog',
        '.intro.m-t-md',
        '#article-content',
      ],
      cover: '.cover-media figure, .cover-media',
      related: '.also-read a, .media-block.also-read a',
      remove: `.wsw__embed, .media-block, .c-mmp, .share--box, .link-print, .subitems, .dateline,
        .links, .category, .buttons, .intro, .publishing-details, .published, .cover-media, #comments`,
    },
  },
  {
    hosts: { tengrinews: ['kaz.tengrinews.kz'] },
    number: /-(\d{4,9})\/?$/,
    page: {
      is: '.content_main_text',
      title: 'h1.head-single, .content_main h1',
      date: '.date-time, .content_main_meta time',
      tags: '.content_main_text_tags a',
      description: '.content_main_desc',
      body: ['.content_main_text'],
      cover: '.content_main_thumb, .content_main_thumb_img',
      remove: '.content_main_desc, .content_main_text_tags, .tn-announce, .content_main_thumb',
    },
  },
  {
    hosts: { kazinform: ['inform.kz'] },
    number: /_a(\d{6,9})(?:\/|$)/,
    page: {
      is: '.article__body-text',
      title: '.article__title, h1',
      date: '.article__date, .article__time',
      tags: '.article__tags a',
      body: ['.article__body-text'],
      cover: '.article__picture, .article__image',
    },
  },
  {
    hosts: { egemen: ['egemen.kz'] },
    number: /^\/article\/(\d{3,9})(?:-|\/|$)/,
    page: {
      is: 'article.white-block',
      body: ['article.white-block'],
    },
  },
  {
    hosts: { abai: ['abai.kz'] },
    number: /^\/post\/(\d{2,9})\/?$/,
    page: {
      is: '.single-news',
      body: ['.single-news'],
    },
  },
]
