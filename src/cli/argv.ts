/** The command line before commander sees it: what must be known first, and what it would mistake. */

/** What decides how everything else is said. */
export type EarlyOptions = {
  readonly lang?: string
  readonly color?: string
  readonly pager: boolean
  /** Whether errors are to be JSON too. */
  readonly json: boolean
}

const JSON_FORMATS = new Set(['json', 'ndjson', 'jsonfeed', 'jsonld'])

/** The last value of a long option, in either spelling. */
function lastValue(words: readonly string[], option: string): string | undefined {
  let value: string | undefined
  for (const [at, word] of words.entries()) {
    if (word === option) value = words[at + 1]
    else if (word.startsWith(`${option}=`)) value = word.slice(option.length + 1)
  }
  return value
}

export function readEarlyOptions(argv: readonly string[]): EarlyOptions {
  const end = argv.indexOf('--')
  const words = end === -1 ? argv : argv.slice(0, end)
  const lang = lastValue(words, '--lang')
  // `--no-color` is `--color never`, and of several the last one counts.
  const color = lastValue(
    words.flatMap((word) => (word === '--no-color' ? ['--color', 'never'] : [word])),
    '--color',
  )
  return {
    ...(lang !== undefined && { lang }),
    ...(color !== undefined && { color }),
    pager: !words.includes('--no-pager'),
    json:
      words.includes('--json') ||
      words.includes('--ndjson') ||
      JSON_FORMATS.has(lastValue(words, '--format') ?? ''),
  }
}

/** Options whose next word is their value, whatever it looks like. */
export const OPTIONS_WITH_VALUE: ReadonlySet<string> = new Set(
  '--archive --lang --color --format --since --until --on --category --limit --offset --sort --by --script -c -n'.split(
    ' ',
  ),
)

const SHORT_OPTIONS = new Set(['-c', '-n', '-h', '-V'])

/** Stands before a word that begins with a hyphen and is no option. */
const SHIELD = '\u0001'

/** Commands that are given words of a text. */
const WORD_COMMANDS = new Set(['search', 'stats', 'analyze'])

/**
 * In a query `-қала` is an exclusion. commander would read it as the option -қ, and `-coup` as
 * `-c oup`: such words are shielded from it, and `unshield` gives them back.
 */
export function shieldQuery(argv: readonly string[]): string[] {
  const isValue = (at: number): boolean =>
    OPTIONS_WITH_VALUE.has(argv[at - 1] ?? '') && !isValue(at - 1)
  const command = argv.findIndex((word, at) => !word.startsWith('-') && !isValue(at))
  if (!WORD_COMMANDS.has(argv[command] ?? '')) return [...argv]
  const end = argv.findIndex((word, at) => word === '--' && !isValue(at))
  return argv.map((word, at) => {
    const isQuery = at > command && (end === -1 || at < end) && !isValue(at)
    const isWord = /^-[^-]/.test(word) && !SHORT_OPTIONS.has(word)
    return isQuery && isWord ? SHIELD + word : word
  })
}

export function unshield(word: string): string {
  return word.startsWith(SHIELD) ? word.slice(SHIELD.length) : word
}
