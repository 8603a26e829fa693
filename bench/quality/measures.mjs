// Measures of an answer: nDCG@10, MRR@10 and recall at 10 and 100, as trec_eval has them. A query
// with no answer scores 0; a document listed twice counts once.

/** Tab- or blank-separated fields of each line that holds any. */
const readRows = (text) =>
  text.split('\n').flatMap((line) => (line.trim() ? [line.trim().split(/\s+/)] : []))

/**
 * Reads judgements, `query 0 document grade` a line: query → document → grade. A grade of 0 is a
 * document that was looked at and found beside the point.
 */
export function readJudgements(text) {
  const judgements = new Map()
  for (const [query, , document, grade] of readRows(text)) {
    if (!judgements.has(query)) judgements.set(query, new Map())
    judgements.get(query).set(document, Number(grade))
  }
  return judgements
}

/** Reads queries, `id⇥text` a line: [id, text]. */
export function readQueries(text) {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf('\t')
    return at > 0 ? [[line.slice(0, at), line.slice(at + 1).replace(/\r$/, '')]] : []
  })
}

const gainAt = (grade, place) => grade / Math.log2(place + 2)

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

/** `ranked` documents, best first, against the grades of one query of which one is above 0. */
export function scoreQuery(ranked, grades) {
  const documents = [...new Set(ranked)]
  const gradeOf = (document) => Math.max(grades.get(document) ?? 0, 0)
  const relevant = [...grades.values()].filter((grade) => grade > 0)
  const found = (depth) =>
    documents.slice(0, depth).filter((document) => gradeOf(document) > 0).length
  const best = relevant.sort((one, other) => other - one).slice(0, 10)
  const first = documents.slice(0, 10).findIndex((document) => gradeOf(document) > 0)
  const gained = documents.slice(0, 10).map((document, at) => gainAt(gradeOf(document), at))
  return {
    ndcg: sum(gained) / sum(best.map(gainAt)),
    mrr: first === -1 ? 0 : 1 / (first + 1),
    recall10: found(10) / relevant.length,
    recall100: found(100) / relevant.length,
  }
}

/**
 * The means over all queries that have a relevant document. `answers` maps a query to documents,
 * best first; with `judgedOnly` those that nobody judged are left out first.
 */
export function scoreAnswers(answers, judgements, { judgedOnly = false } = {}) {
  const judged = [...judgements].filter(([, grades]) =>
    [...grades.values()].some((grade) => grade > 0),
  )
  const scores = judged.map(([query, grades]) => {
    const ranked = answers.get(query) ?? []
    return scoreQuery(
      judgedOnly ? ranked.filter((document) => grades.has(document)) : ranked,
      grades,
    )
  })
  const mean = (name) => sum(scores.map((score) => score[name])) / scores.length
  return {
    ndcg: mean('ndcg'),
    mrr: mean('mrr'),
    recall10: mean('recall10'),
    recall100: mean('recall100'),
  }
}
