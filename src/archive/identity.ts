/** Identity of an article: the id that kznews gives, and the digest of its text. */

import { addressKey, nativeId } from './address.ts'
import { type Article, dayOf } from './article.ts'

/** node:crypto takes 4 ms to load, and an article that is read brings its id as a rule. */
function sha256(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** 64 bits: two articles of a billion share them once in forty archives. */
const ID_DIGITS = 16

/** The ids that kznews makes: lower-case ASCII, so they are safe on every disk. */
const OWN_ID = /^[a-z0-9][a-z0-9._-]{0,119}$/

/**
 * The id of an article that brings none: its site and the number that the site gave it; else its day
 * (or `undated`) and 64 bits of the digest of its address, else of its title and date. A title
 * alone is not enough (every hundredth shares one), so an undated article adds its text.
 */
export function articleId(
  article: Pick<Article, 'url' | 'title' | 'datePublished' | 'body'>,
): string {
  const { url, title, datePublished, body } = article
  const native = url === undefined ? undefined : nativeId(url)
  if (native !== undefined) return native
  const named = [title, datePublished ?? JSON.stringify(body)].join('\n')
  const digest = sha256(url === undefined ? named : addressKey(url))
  return `${dayOf(article)?.replaceAll('-', '') ?? 'undated'}-${digest.slice(0, ID_DIGITS)}`
}

const DIGEST_ID = /^((?:\d{8}|undated)-[0-9a-f]{8})[0-9a-f]{8}$/

/**
 * The id that version 0.1 made of the same article, of 32 bits: strangers meet there. Undefined for an id
 * that is not of a digest.
 */
export function shortId(id: string): string | undefined {
  return DIGEST_ID.exec(id)?.[1]
}

/** The digest by which two records are the same text: of title, date and body. */
export function textDigest(article: Pick<Article, 'title' | 'datePublished' | 'body'>): string {
  return sha256(JSON.stringify([article.title, article.datePublished ?? null, article.body]))
}

/**
 * The path of an article's file in an archive folder: `YYYY/MM/<id>.json`, `undated/<id>.json`.
 * An id from elsewhere may hold anything (`KZ:News/12`, `../../x`); its file is named by what is
 * harmless of it, a tilde (which no id of ours has) and its digest, so that no two ids meet, not
 * even where case is ignored.
 */
export function articlePath(article: Pick<Article, 'id' | 'datePublished'>): string {
  const day = dayOf(article)
  const folder = day === undefined ? 'undated' : `${day.slice(0, 4)}/${day.slice(5, 7)}`
  if (OWN_ID.test(article.id)) return `${folder}/${article.id}.json`
  const slug = article.id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${folder}/${slug === '' ? 'id' : slug}~${sha256(article.id).slice(0, ID_DIGITS)}.json`
}
