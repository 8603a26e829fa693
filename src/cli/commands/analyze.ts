/** `kznews analyze <text…>`: what is read of each word. No archive is opened, no index. */

import { EXIT, type ExitCode, KznewsError } from '../../errors.ts'
import { type AnalyzedToken, analyzeText } from '../../kazakh/analyze-text.ts'
import { normalizeWord } from '../../kazakh/letters/normalize.ts'
import { phraseKeys } from '../../kazakh/scripts/readings.ts'
import { stem } from '../../kazakh/words/stem.ts'
import { ANALYSIS_LAYOUTS, renderAnalysis } from '../../render/lists/analysis.ts'
import { RecordWriter } from '../../render/records.ts'
import { joinLines, safe } from '../../terminal/safe.ts'
import type { Context } from '../context.ts'
import { type InputLine, inputLines } from '../input-lines.ts'
import { chooseFormat } from '../options.ts'
import { COMMANDS, type Given } from '../table.ts'
import { missingArgument } from '../usage-error.ts'

type Batches = AsyncIterable<readonly InputLine[]> | Iterable<readonly InputLine[]>

/** The texts to read: what was typed, or the lines of standard input. */
function readTexts(words: readonly string[], context: Context, isByWord: boolean): Batches {
  if (words.length === 0 && context.isInputTerminal()) {
    throw missingArgument('analyze', context.messages)
  }
  if (words.length === 0 || (words.length === 1 && words[0] === '-')) {
    return inputLines(context.readStdin())
  }
  const typed = words.join(' ')
  const texts = isByWord ? typed.split(/\s+/) : [typed]
  return [texts.map((text) => ({ text, start: 0 }))]
}

async function* readTokens(batches: Batches): AsyncGenerator<AnalyzedToken[]> {
  for await (const lines of batches) {
    yield lines.flatMap(({ text, start }) => analyzeText(text, start))
  }
}

/** One line of output for each line of input, whatever it holds. */
async function writeLines({ args, options }: Given<'analyze'>, context: Context): Promise<void> {
  chooseFormat(options, ['text'], 'text')
  const read = options.stems
    ? (line: string) => stem(normalizeWord(line.trim()))
    : (line: string) => phraseKeys(line).join('|')
  for await (const lines of readTexts(args, context, options.stems === true)) {
    context.out.write(joinLines(lines.map(({ text }) => safe(read(text)))))
  }
}

async function writeTable(
  batches: AsyncIterable<readonly AnalyzedToken[]>,
  context: Context,
): Promise<void> {
  const { width, theme, lang } = context
  const tokens: AnalyzedToken[] = []
  for await (const batch of batches) for (const token of batch) tokens.push(token)
  const { termsIn } = await import('../../messages/load.ts')
  await context.print(renderAnalysis(tokens, { width, theme, terms: await termsIn(lang) }))
}

export async function runAnalyze(given: Given<'analyze'>, context: Context): Promise<ExitCode> {
  const { out } = context
  const { args, options } = given
  if (options.stems && options.keys) {
    throw new KznewsError('formats-conflict', { formats: ['--stems', '--keys'] })
  }
  if (options.stems || options.keys) {
    await writeLines(given, context)
    return EXIT.done
  }
  const format = chooseFormat(options, COMMANDS.analyze.formats, out.isTerminal ? 'table' : 'tsv')
  const batches = readTokens(readTexts(args, context, false))
  if (format === 'table') await writeTable(batches, context)
  else {
    const writer = new RecordWriter<AnalyzedToken>(ANALYSIS_LAYOUTS[format])
    for await (const tokens of batches) out.write(writer.add(tokens))
    out.write(writer.end())
  }
  return EXIT.done
}
