/** The messages of a search, over the index of articles. */

import { FIELDS, fieldTexts } from '../../archive/texts.ts'
import type { Analyzer } from '../../kazakh/analyzer.ts'
import type { Term } from '../lexis.ts'
import {
  type Candidate,
  type DocumentRow,
  type Found,
  type IndexReader,
  LAST_PLACE,
  type Question,
  type StemCounts,
  type WordToken,
} from '../reader.ts'
import { placedWords } from './analysis.ts'
import {
  articleOf,
  COLUMNS,
  documentIdOfKey,
  fittingForms,
  keyOfHit,
  rowOf,
  rowReaderOf,
} from './documents.ts'
import { BY_SCORE, drawQuery } from './draw.ts'
import { matching } from './expression.ts'
import type { Json } from './json.ts'
import { aboutOf, META_SEARCH, SIZES_SEARCH, sizesOf } from './meta.ts'
import type { Records } from './records.ts'
import type { SoughtHashes } from './row.ts'
import { type Search, type Searches, UNREAD } from './searches.ts'
import { hashOf } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Keys of a long draw that are handed over together. */
const PIECE = 1000

function tokenOfHash(hash: number): WordToken {
  return hash as unknown as WordToken
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** Where each of some hits comes in the order of all documents. */
function placesOf(hits: readonly Json[]): Map<Json, number> {
  const ordered = [...hits].sort(({ fields: one }, { fields: other }) => {
    const byDay = other.day[0] - one.day[0] || other.instant[0] - one.instant[0]
    return byDay || byBytes(one.id[0], other.id[0])
  })
  return new Map(ordered.map((hit, place) => [hit, place]))
}

type Finding = Pick<IndexReader, 'find' | 'draw' | 'read' | 'profile'>

export function finding(
  searches: Searches,
  vocabulary: Vocabulary,
  records: Records,
  analyzer: Analyzer,
): Finding {
  /** How many articles there were at the last look; the rarity of words is by it. */
  let documents = 0

  /** The hashes that stand for sought terms: an earlier term takes precedence. */
  function hashesOf(sought: readonly Term[]): SoughtHashes {
    const stems = new Map<number, number>()
    const forms = new Map<number, number>()
    const add = (hashes: Map<number, number>, text: string, index: number) => {
      const hash = hashOf(text)
      if (!hashes.has(hash)) hashes.set(hash, index)
    }
    for (const [index, term] of sought.entries()) {
      if ('stem' in term) add(stems, term.stem, index)
      else if ('form' in term) add(forms, term.form, index)
      else for (const { form } of vocabulary.formsOf(term)) add(forms, form, index)
    }
    return { stems, forms }
  }

  async function spread() {
    if (documents === 0) documents = aboutOf(await searches.one(META_SEARCH)).documents
    return { documents, holding: (stem: string) => vocabulary.holding(stem) }
  }

  async function searchOf(question: Question): Promise<Search> {
    const { expression, filter, window, totalLimit } = question
    const total = totalLimit === 0 ? false : totalLimit
    if (window.limit === 0) {
      const query = matching(filter, expression)
      return {
        of: 'articles',
        body: { query, size: 0, track_total_hits: total },
        mayBePartial: true,
      }
    }
    const body = {
      query: drawQuery(expression, filter, await spread()),
      from: window.offset,
      size: window.limit,
      sort: BY_SCORE,
      track_total_hits: total,
      docvalue_fields: [...COLUMNS, 'row'],
      ...UNREAD,
    }
    return { of: 'articles', body, mayBePartial: true }
  }

  function foundIn(answer: Json, { totalLimit, sought, withWords, window }: Question): Found {
    const hashes = hashesOf(sought)
    const hits = window.limit === 0 ? [] : answer.hits.hits
    const places = placesOf(hits)
    const candidates = hits.map((hit: Json): Candidate => {
      const row = rowReaderOf(hit)
      return {
        document: keyOfHit(hit),
        place: places.get(hit)!,
        fields: row.occurrences(hashes),
        ...(withWords && { words: row.forms.map(tokenOfHash) }),
      }
    })
    return { total: Math.min(answer.hits.total?.value ?? 0, totalLimit), candidates }
  }

  return {
    async find(questions) {
      for (const { window } of questions) checkEnd(window.offset + window.limit)
      // Beginnings, mostly known from the look-up before.
      await vocabulary.know(
        questions.flatMap(({ sought }) => sought.filter((term) => 'prefix' in term)),
      )
      const asked = await Promise.all(questions.map(searchOf))
      const [meta, ...answers] = await searches.many([META_SEARCH, ...asked])
      // The shard that knows it may be gone: then it is counted in those that are there.
      const isKnown = meta.hits.hits.length > 0
      const about = isKnown ? aboutOf(meta) : sizesOf(await searches.one(SIZES_SEARCH))
      documents = about.documents
      const found = answers.map((answer, at) => foundIn(answer, questions[at]!))
      return { documents, lengths: about.lengths, found }
    },

    async *draw(expression, filter, { limit = Number.POSITIVE_INFINITY, offset }) {
      const query = drawQuery(expression, filter, await spread())
      const body = { query, sort: BY_SCORE, docvalue_fields: COLUMNS, ...UNREAD }
      if (offset + limit <= LAST_PLACE) {
        const page = { ...body, from: offset, size: limit, track_total_hits: false }
        const answer = await searches.one({ of: 'articles', body: page, mayBePartial: true })
        yield answer.hits.hits.map(keyOfHit)
        return
      }
      let passed = 0
      for await (const hits of searches.pieces('articles', body, PIECE)) {
        const from = Math.max(offset - passed, 0)
        const to = Math.min(offset + limit - passed, hits.length)
        passed += hits.length
        if (from < to) yield hits.slice(from, to).map(keyOfHit)
        if (passed >= offset + limit) return
      }
    },

    async read(asked, sought) {
      const ids = asked.map(documentIdOfKey)
      if (ids.length === 0) return []
      const answer = await searches.one({
        of: 'articles',
        mayBePartial: true,
        body: {
          query: { ids: { values: ids } },
          size: ids.length,
          track_total_hits: false,
          _source: ['facts', 'record'],
          docvalue_fields: ['row'],
        },
      })
      const rows = new Map<
        string,
        DocumentRow & { forms: Awaited<ReturnType<typeof fittingForms>> }
      >()
      for (const hit of answer.hits.hits) {
        const row = rowOf(hit._source.facts)
        const article = articleOf(hit._source.record)
        records.keep(row.document, article)
        const forms =
          article === undefined || sought.length === 0
            ? []
            : await fittingForms(article, rowReaderOf(hit), sought, analyzer)
        rows.set(hit._id, { ...row, forms })
      }
      return ids.flatMap((id) => rows.get(id) ?? [])
    },

    async profile(document) {
      const article = await records.read(document)
      if (article === undefined) return undefined
      const fields = placedWords(fieldTexts(article), await analyzer.stemmer())
      const stems = new Map<string, number[]>()
      const words = new Set<number>()
      for (const [field, placed] of fields.entries()) {
        for (const word of placed) {
          if (word === undefined) continue
          words.add(hashOf(word.form))
          const counts = stems.get(word.stem) ?? FIELDS.map(() => 0)
          counts[field]!++
          stems.set(word.stem, counts)
        }
      }
      vocabulary.forget()
      await vocabulary.know([...stems.keys()].map((stem) => ({ stem })))
      return {
        stems: [...stems].map(
          ([text, counts]): StemCounts => ({ text, documents: vocabulary.holding(text), counts }),
        ),
        words: [...words].map(tokenOfHash),
      }
    },
  }
}

/** @throws RangeError for a page that the engine would refuse */
function checkEnd(end: number): void {
  if (end > LAST_PLACE) throw new RangeError(`a page ends at ${end}`)
}
