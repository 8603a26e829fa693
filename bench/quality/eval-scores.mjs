// The scores of `npm run eval`, as functions of plain data: pairs of words that share a stem, spellings
// that share a key. Definitions: Paice (1994) for pairs; precision and recall over pairs of words.

/** The number of pairs among n things. */
const pairs = (n) => (n * (n - 1)) / 2

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const sumOfPairs = (counts) => [...counts.values()].reduce((sum, n) => sum + pairs(n), 0)

/** Columns of a tab-separated text. */
export function rowsOf(text, columns) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\r$/, '').split('\t'))
    .filter((cells) => cells.length >= columns)
}

/** Distinct [surface, lemma] of a gold file, in its order. */
export function goldRows(text) {
  const rows = new Map()
  for (const [surface, lemma] of rowsOf(text, 2)) rows.set(`${surface}\t${lemma}`, [surface, lemma])
  return [...rows.values()]
}

/** Surfaces with one lemma; of those with several no stemmer that sees one word can be right. */
export function lemmaBySurface(rows) {
  const lemmas = new Map()
  for (const [surface, lemma] of rows) {
    lemmas.set(surface, new Set([...(lemmas.get(surface) ?? []), lemma]))
  }
  const single = [...lemmas].filter(([, all]) => all.size === 1)
  return new Map(single.map(([surface, [lemma]]) => [surface, lemma]))
}

/**
 * Pair precision, recall and F1: a pair of surfaces is gold when they have one lemma, conflated when
 * they have one stem.
 */
export function pairScores(lemmaOf, stem) {
  const [lemmas, stems, both] = [new Map(), new Map(), new Map()]
  for (const [surface, lemma] of lemmaOf) {
    const its = stem(surface)
    count(lemmas, lemma)
    count(stems, its)
    count(both, `${lemma}\t${its}`)
  }
  const [gold, conflated, right] = [lemmas, stems, both].map(sumOfPairs)
  const recall = gold === 0 ? 1 : right / gold
  const precision = conflated === 0 ? 1 : right / conflated
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

/** The share of rows whose surface and lemma have one stem. */
export function sameStem(rows, stem) {
  return rows.filter(([surface, lemma]) => stem(surface) === stem(lemma)).length / rows.length
}

/** Typed and canonical spellings share a key: of each kind, hits and rows. */
export function variantHits(rows, keysOf) {
  const kinds = new Map()
  for (const [kind, typed, canonical] of rows) {
    const score = kinds.get(kind) ?? { hits: 0, rows: 0 }
    const keys = keysOf(canonical)
    score.rows++
    if (keysOf(typed).some((key) => keys.includes(key))) score.hits++
    kinds.set(kind, score)
  }
  return new Map([...kinds].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The number of canonical spellings, and of those that share a key with another. */
export function sharing(rows, keysOf) {
  const canonicals = new Set(rows.map(([, , canonical]) => canonical))
  const owners = new Map()
  for (const canonical of canonicals) {
    for (const key of new Set(keysOf(canonical))) {
      owners.set(key, [...(owners.get(key) ?? []), canonical])
    }
  }
  const shared = [...owners.values()].filter((all) => all.length > 1).flat()
  return { canonicals: canonicals.size, sharing: new Set(shared).size }
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
