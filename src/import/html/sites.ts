/**
 * How the pages of a site are made: one row a site, selectors as data. A page is known by its
 * markup and not by its host: mirrors and saved pages have the one and not the other. What a row does not
 * name, or what is not there, is read as on any page.
 */

export type Site = {
  readonly name: string
  /** What only pages of this making have. */
  readonly is: string
  /** What pages have that are no articles: front pages, lists. */
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
  /** Where the text stands: the first of these that has any. */
  readonly body: readonly string[]
  /** The picture above the text. */
  readonly cover?: string
  /** Links to other articles in the text. */
  readonly related?: string
  /** What stands among the text and is no part of it. */
  readonly remove?: string
}

export const SITES: readonly Site[] = [
  {
    // RFE/RL's Pangea: Azattyq and its sister sites, Voice of America.
    name: 'pangea',
    is: 'body.pg-article, body.pg-home, body.pg-section, #article-content .wsw, .wsw > p',
    noArticle: 'body.pg-home, body.pg-section',
    title: 'h1.pg-title, h1.title',
    date: '.published time[datetime], .published time, .published .date, .publishing-details time',
    section: '.category.js-category',
    hasRubricsInKeywords: true,
    authors: '.links__item-link[href*="/author/"], .publishing-details a[href*="/author/"]',
    description: '.intro p',
    body: ['#article-content .wsw', '.wsw', '.post--liveblog', '.intro.m-t-md', '#article-content'],
    cover: '.cover-media figure, .cover-media',
    related: '.also-read a, .media-block.also-read a',
    remove: `.wsw__embed, .media-block, .c-mmp, .share--box, .link-print, .subitems, .dateline,
      .links, .category, .buttons, .intro, .publishing-details, .published, .cover-media, #comments`,
  },
  {
    name: 'tengrinews',
    is: '.content_main_text',
    title: 'h1.head-single, .content_main h1',
    date: '.date-time, .content_main_meta time',
    tags: '.content_main_text_tags a',
    description: '.content_main_desc',
    body: ['.content_main_text'],
    cover: '.content_main_thumb, .content_main_thumb_img',
    remove: '.content_main_desc, .content_main_text_tags, .tn-announce, .content_main_thumb',
  },
  {
    name: 'kazinform',
    is: '.article__body-text',
    title: '.article__title, h1',
    date: '.article__date, .article__time',
    tags: '.article__tags a',
    body: ['.article__body-text'],
    cover: '.article__picture, .article__image',
  },
  {
    name: 'egemen',
    is: 'article.white-block',
    body: ['article.white-block'],
  },
  {
    name: 'abai',
    is: '.single-news',
    body: ['.single-news'],
  },
]
