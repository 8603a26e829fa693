/**
 * The names that other vocabularies give to our fields: schema.org, JSON Feed, RSS and Atom in
 * JSON, ninjs, trafilatura, Readability. Ours is the first of each row; the first one present
 * counts. A name that was not needed stays what it is: an unknown key, kept.
 */

export const NAMES = {
  id: ['id', '_id', 'guid', 'identifier', 'uri', 'slug'],
  url: ['url', 'link', 'external_url', 'canonical_url', 'mainEntityOfPage'],
  title: ['title', 'headline', 'name'],
  description: ['description', 'summary', 'excerpt', 'abstract', 'description_text'],
  datePublished: [
    'datePublished',
    'date_published',
    'published',
    'publishedAt',
    'published_at',
    'publishedTime',
    'pubDate',
    'date',
    'firstcreated',
    'dateCreated',
  ],
  dateModified: ['dateModified', 'date_modified', 'updated', 'updatedAt', 'versioncreated'],
  language: ['language', 'inLanguage', 'lang'],
  tags: ['tags', 'keywords'],
  authors: ['authors', 'author', 'byline', 'creator'],
  publisher: ['publisher', 'sitename', 'siteName'],
  dateline: ['dateline'],
  body: [
    'body',
    'articleBody',
    'content',
    'text',
    'content_text',
    'body_text',
    'textContent',
    'maintext',
    'raw_text',
    'fulltext',
    'lead',
  ],
  images: ['images', 'image', 'caption'],
  related: ['related', 'relatedLink'],
  source: ['source'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Names of a section or rubric. All that are present are read, in this order. */
export const CATEGORY_NAMES = [
  'section',
  'articleSection',
  'categories',
  'category',
  'rubric',
] as const

export type FieldName = keyof typeof NAMES
