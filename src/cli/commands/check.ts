/**
 * `kznews check`: what is wrong in an archive. Every file is read, no index is asked, and nothing is
 * changed. Findings are written as they are made: an archive can have very many.
 */

import { locateForReading, rootOf } from '../../archive/locate.ts'
import { checkArchive, type Extent } from '../../check/check-archive.ts'
import type { Finding } from '../../check/finding.ts'
import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import type { CheckWords } from '../../messages/check-words.ts'
import { checkWordsIn } from '../../messages/load.ts'
import { FINDING_LAYOUTS, type FindingFormat, renderFinding } from '../../render/lists/findings.ts'
import { recordPieces } from '../../render/records.ts'
import { joinLines, type Safe, safe } from '../../terminal/safe.ts'
import { wrap, wrapFacts } from '../../terminal/wrap.ts'
import type { Context } from '../context.ts'
import { chooseFormat } from '../options.ts'
import { makeProgress } from '../progress.ts'
import { COMMANDS, type Given } from '../table.ts'
import { tell } from '../tell.ts'

/** Counts findings as they pass. */
class Tally {
  extent: Extent = { files: 0, articles: 0 }
  readonly severities = { error: 0, warning: 0 }
  readonly checks = new Map<string, number>();

  *count(findings: Generator<Finding, Extent>): Generator<Finding> {
    for (;;) {
      const step = findings.next()
      if (step.done === true) {
        this.extent = step.value
        return
      }
      const { check, severity } = step.value
      this.severities[severity]++
      this.checks.set(check, (this.checks.get(check) ?? 0) + 1)
      yield step.value
    }
  }
}

/** What came of it, and how many of each check, the commonest first. */
function tellCounts({ extent, severities, checks }: Tally, words: CheckWords, context: Context) {
  const { err, errTheme, width } = context
  const measure = err.isTerminal ? width : Number.POSITIVE_INFINITY
  const { error: errors, warning: warnings } = severities
  const done = safe(words.done({ ...extent, errors, warnings }))
  const counts = [...checks].sort(([, one], [, other]) => other - one)
  const facts = counts.map(([check, count]) => ({
    text: safe(`${check} ${count}`),
    paint: errTheme.dim,
  }))
  err.write(joinLines([...wrap(done, measure), ...wrapFacts(facts, measure)]))
}

export async function runCheck({ options }: Given<'check'>, context: Context): Promise<ExitCode> {
  const { out, messages, theme } = context
  const format = chooseFormat(options, COMMANDS.check.formats, out.isTerminal ? 'text' : 'tsv')
  const located = locateForReading({ ...context.places, flag: options.archive })
  if (located.isSample) tell(context, messages.notices.sample)
  const words = await checkWordsIn(context.lang)
  const progress = makeProgress(context, words.progress)
  const tally = new Tally()
  const how = { today: context.today(), onProgress: progress.update }
  const findings = tally.count(checkArchive(rootOf(located), how))
  // Where grep reads it, a finding is one line.
  const width = out.isTerminal ? context.width : Number.POSITIVE_INFINITY
  const page = { messages, words, width, theme }
  for (const piece of piecesOf(findings, format, page)) {
    if (out.isTerminal) progress.finish()
    out.write(piece)
  }
  progress.finish()
  tellCounts(tally, words, context)
  if (tally.checks.size === 0) return EXIT.done
  const problems = [...tally.checks].reduce(
    (sum, [check, count]) => sum + (check in messages.problems ? count : 0),
    0,
  )
  if (options.strict === true && problems > 0) throw new KznewsError('archive-strict', { problems })
  return EXIT.negative
}

function* piecesOf(
  findings: Iterable<Finding>,
  format: FindingFormat | 'text',
  page: Parameters<typeof renderFinding>[1],
): Generator<Safe> {
  if (format !== 'text') yield* recordPieces<Finding>(FINDING_LAYOUTS[format], findings)
  else for (const finding of findings) yield renderFinding(finding, page)
}
