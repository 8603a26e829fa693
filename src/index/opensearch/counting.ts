/**
 * Brings the vocabulary of an archive in step with its articles. Counts are asked of the articles and
 * written as they are, never added to: so it can be done twice, by several at once, and again after a
 * crash. Who writes over a family must have read it before, and has counted after that, so a later
 * count is never replaced by an earlier one.
 */

import { KznewsError } from '../../errors.ts'
import type { Analyzer, Stemmer } from '../../kazakh/analyzer.ts'
import { type Write, writeAll } from './bulk.ts'
import { type Counts, familyDocument, familyId, mergeFamily, parseFamily } from './families.ts'
import type { Json } from './json.ts'
import { META_ID, SIZES_SEARCH, sizesOf } from './meta.ts'
import type { Searches } from './searches.ts'
import { tokenOf } from './tokens.ts'

/** By root, the stems of a family that were met and their forms. */
export type Met = Map<string, Map<string, Set<string>>>

/** Words that are counted in one request. */
const COUNTED_TOGETHER = 1000

/** Others may write the same families; each turn one of them is done. */
const MOST_TURNS = 20

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

type Versioned = { readonly seqNo: number; readonly primaryTerm: number }

function versionOf({ _seq_no: seqNo, _primary_term: primaryTerm }: Json): Versioned {
  return { seqNo, primaryTerm }
}

function overOrNew(found: Json, write: Omit<Write, 'type' | 'over'>): Write {
  return found.found
    ? { ...write, type: 'index', over: versionOf(found) }
    : { ...write, type: 'create' }
}

async function countEach(
  searches: Searches,
  field: 's_all' | 'w_all',
  words: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (let at = 0; at < words.length; at += COUNTED_TOGETHER) {
    const piece = words.slice(at, at + COUNTED_TOGETHER)
    const answers = await searches.many(
      piece.map((word) => ({
        of: 'articles' as const,
        body: { size: 0, track_total_hits: true, query: { term: { [field]: tokenOf(word) } } },
      })),
    )
    for (const [index, word] of piece.entries()) {
      counts.set(word, answers[index].hits.total.value)
    }
  }
  return counts
}

/** Families that together have about as many words as are counted in one request. */
function* portions(met: Met): Generator<Met> {
  let portion: Met = new Map()
  let words = 0
  for (const [root, stems] of met) {
    portion.set(root, stems)
    for (const forms of stems.values()) words += forms.size + 1
    if (words < COUNTED_TOGETHER) continue
    yield portion
    portion = new Map()
    words = 0
  }
  if (portion.size > 0) yield portion
}

export class Counting {
  private readonly searches: Searches
  private readonly fold: Analyzer['fold']
  private readonly baseOf: Stemmer['baseOf']

  constructor(searches: Searches, { fold }: Pick<Analyzer, 'fold'>, { baseOf }: Stemmer) {
    this.searches = searches
    this.fold = fold
    this.baseOf = baseOf
  }

  /** Counts all that was met; articles must be refreshed. */
  async count(met: Met): Promise<void> {
    for (const portion of portions(met)) await this.countPortion(portion)
    await this.writeSizes()
  }

  private async countPortion(portion: Met): Promise<void> {
    let left = portion
    for (let turn = 1; left.size > 0; turn++) {
      if (turn > MOST_TURNS)
        throw new KznewsError('cluster-busy', { host: this.searches.client.host })
      if (turn > 1) await sleep(Math.random() * 100 * turn)
      left = await this.writeFamilies(left)
    }
  }

  /** @returns the families that another has written meanwhile */
  private async writeFamilies(met: Met): Promise<Met> {
    const { searches, fold, baseOf } = this
    const roots = [...met.keys()]
    const found = await searches.get('words', roots.map(familyId), ['family'])
    const stems = [...met.values()].flatMap((each) => [...each.keys()])
    const forms = [...met.values()].flatMap((each) => [...each.values()].flatMap((all) => [...all]))
    const counts: Counts = {
      stems: await countEach(searches, 's_all', stems),
      forms: await countEach(searches, 'w_all', forms),
    }
    const writes = roots.map((root, at): Write => {
      const standing = found[at]
      const family = standing.found ? parseFamily(standing._source) : { stems: [] }
      const merged = mergeFamily(family, met.get(root)!, counts, baseOf)
      return overOrNew(standing, {
        index: searches.names.words,
        id: familyId(root),
        body: JSON.stringify(familyDocument(merged, fold)),
      })
    })
    const written = await writeAll(searches.client, writes)
    return new Map(
      roots.flatMap((root, at) => (written[at] === 'done' ? [] : [[root, met.get(root)!]])),
    )
  }

  private async writeSizes(): Promise<void> {
    const { searches } = this
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const [standing] = await searches.get('words', [META_ID], [])
      const sizes = sizesOf(await searches.one(SIZES_SEARCH))
      const write = overOrNew(standing, {
        index: searches.names.words,
        id: META_ID,
        body: JSON.stringify({ kind: 'meta', meta: JSON.stringify(sizes) }),
      })
      const [written] = await writeAll(searches.client, [write])
      if (written === 'done') return
      await sleep(Math.random() * 100 * turn)
    }
    throw new KznewsError('cluster-busy', { host: searches.client.host })
  }
}
