/** Two texts of one article beside each other: which stands, and what is kept of the other. */

import { areOneSite } from '../archive/address.ts'
import type { Article } from '../archive/article.ts'
import { textDigest } from '../archive/identity.ts'
import { cleanArticle } from './found/clean.ts'
import { type Draft, isSummary } from './found/draft.ts'

export type ImportStatus = 'stored' | 'updated' | 'unchanged' | 'conflict'

/** A text as it is compared: its digest, and whether it is only a summary. */
export type Version = {
  readonly digest: string
  readonly isSummary: boolean
  /** Whether another site says it: it takes the place of nothing unasked. */
  readonly isElsewhere?: boolean
}

/** A version as a number: 48 bits of its digest, odd for a summary. */
export function numberOf({ digest, isSummary }: Version): number {
  return Number.parseInt(digest.slice(0, 12), 16) * 2 + (isSummary ? 1 : 0)
}

/** The version of a number, as it is compared with another. */
export function versionFrom(number: number, { digest }: Version): Version {
  const isSame = Math.floor(number / 2) === Number.parseInt(digest.slice(0, 12), 16)
  return { digest: isSame ? digest : '', isSummary: number % 2 === 1 }
}

/** The version that stands: cleaned as an import would, for it may have been put there by hand. */
export function versionOf(article: Article): Version {
  return { digest: digestOf(article), isSummary: isSummary(article) }
}

/** Whether a draft was fetched from another site than the one whose article it says it is. */
export function isElsewhere({ article, fetched }: Draft): boolean {
  return fetched !== undefined && article.url !== undefined && !areOneSite(fetched, article.url)
}

/** The fate of a draft beside the version that stands. */
export function statusBeside(standing: Version, draft: Version, update: boolean): ImportStatus {
  if (standing.digest === draft.digest) return 'unchanged'
  // A feed's summary says nothing new of an article that is there whole; its text completes it.
  if (draft.isSummary && !standing.isSummary) return 'unchanged'
  const completes = standing.isSummary && !draft.isSummary && !draft.isElsewhere
  return update || completes ? 'updated' : 'conflict'
}

export function withDigest(article: Article): Article {
  return { ...article, source: { ...article.source, sha256: textDigest(article) } }
}

export function sameText(standing: Article, draft: Article): boolean {
  return digestOf(standing) === textDigest(draft)
}

/** The digest of an article as an import would store it: what stands may have been put by hand. */
function digestOf(article: Article): string {
  return textDigest(cleanArticle(article))
}

/** The new version, with the digests of the one it replaces and of all before, oldest first. */
export function newVersion(article: Article, earlier: Article): Article {
  const replaced = {
    sha256: digestOf(earlier),
    ...(earlier.datePublished !== undefined && { datePublished: earlier.datePublished }),
  }
  // The draft may be an article of another archive, with a history of its own.
  const told = [...(article.source?.previous ?? []), ...(earlier.source?.previous ?? [])]
  const versions = new Map([...told, replaced].map((version) => [version.sha256, version]))
  return { ...article, source: { ...article.source, previous: [...versions.values()] } }
}

/**
 * The record that stands, with the addresses of the draft that it did not know; undefined when it
 * knows them all.
 */
export function withAddresses(standing: Article, draft: Article): Article | undefined {
  const { source } = standing
  const known = new Set([standing.url, source?.url, ...(source?.urls ?? [])])
  const told = [draft.url, draft.source?.url, ...(draft.source?.urls ?? [])]
  const fresh = told.filter((url) => url !== undefined && !known.has(url))
  if (fresh.length === 0) return undefined
  const urls = [...(source?.urls ?? []), ...new Set(fresh as string[])]
  return { ...standing, source: { ...source, urls } }
}
