// words.tsv of a generated archive, and words of a chosen frequency out of it.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `words.tsv` beside the articles: how many there are, and their words, the commonest first. */
export function writeWords(archive, articles, words) {
  const rows = words.map((row) => `${row.word}\t${row.articles}\t${row.occurrences}\n`)
  writeFileSync(join(archive, 'words.tsv'), `# ${articles}\n${rows.join('')}`)
}

/** Reads what `writeWords` wrote: { articles, words: [{ word, articles, occurrences }] }. */
export function readWords(archive) {
  const [head, ...lines] = readFileSync(join(archive, 'words.tsv'), 'utf8').trimEnd().split('\n')
  const words = lines.map((line) => {
    const [word, articles, occurrences] = line.split('\t')
    return { word, articles: Number(articles), occurrences: Number(occurrences) }
  })
  return { articles: Number(head.slice(2)), words }
}

/** Shorter words are hardly ever what somebody looks for. */
const LEAST_LENGTH = 4

/** The word that the share of articles nearest to `share` (above 0, to 1) holds, on a scale of logarithms. */
function pickWord({ words, articles }, share, taken) {
  let best
  let least = Number.POSITIVE_INFINITY
  for (const { word, articles: held } of words) {
    if (word.length < LEAST_LENGTH || taken.includes(word)) continue
    const distance = Math.abs(Math.log(held / articles / share))
    if (distance < least) [best, least] = [word, distance]
  }
  return best
}

/** Words of several such shares, none twice. `list` is what `readWords` gives. */
export function pickWords(list, shares) {
  const picked = []
  for (const share of shares) picked.push(pickWord(list, share, picked))
  return picked
}
