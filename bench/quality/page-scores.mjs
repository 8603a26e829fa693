// The likeness of an extracted text to the one that a person marked, by shingles of four words, as the
// article extraction benchmark counts them. A page's counts are made shares first, so that a long page
// weighs no more than a short one; precision and recall are averaged over the pages, and F1 is of
// these averages.

/** Words in a shingle. */
const SHINGLE = 4

function shingles(text) {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map()
  if (tokens.length === 0) return counts
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at++) {
    const shingle = tokens.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Precision and recall of one page; nothing where nothing is to be found is right. */
export function pageScore(truth, found) {
  const [expected, given] = [shingles(truth), shingles(found)]
  let [right, wrong, missed] = [0, 0, 0]
  for (const shingle of new Set([...expected.keys(), ...given.keys()])) {
    const [there, here] = [expected.get(shingle) ?? 0, given.get(shingle) ?? 0]
    right += Math.min(there, here)
    wrong += Math.max(0, here - there)
    missed += Math.max(0, there - here)
  }
  const share = (other) =>
    right + other === 0 ? (wrong === missed ? 1 : 0) : right / (right + other)
  return { precision: share(wrong), recall: share(missed) }
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The averages over pages, and F1 of them. */
export function meanScore(scores) {
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
