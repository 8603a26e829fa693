// Regular expressions: those that the modules hold as literals, and those that they make when loaded.

/** A literal may begin behind these; behind others a slash divides. */
const BEFORE_LITERAL = /(?:[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|new|yield|await))$/

/** Where a quoted text that begins at `from` ends, behind its quote. */
function quotedEnd(code, from) {
  const quote = code[from]
  for (let at = from + 1; at < code.length; at++) {
    if (code[at] === '\\') at++
    else if (code[at] === quote) return at + 1
  }
  return code.length
}

function literalAt(code, from) {
  let inClass = false
  for (let at = from + 1; at < code.length; at++) {
    const letter = code[at]
    if (letter === '\\') at++
    else if (letter === '\n') return undefined
    else if (letter === '[') inClass = true
    else if (letter === ']') inClass = false
    else if (letter === '/' && !inClass) {
      const [flags] = /^[dgimsuvy]*/.exec(code.slice(at + 1, at + 9))
      return { end: at + 1 + flags.length, source: code.slice(from + 1, at), flags }
    }
  }
  return undefined
}

/** Where what is no code ends that begins at `at`: a quoted text, a comment; undefined where code goes on. */
function passedOver(code, at) {
  if (code[at] === '"' || code[at] === "'") return quotedEnd(code, at)
  if (code.startsWith('//', at)) return (code.indexOf('\n', at) + 1 || code.length + 1) - 1
  if (code.startsWith('/*', at)) return code.indexOf('*/', at) + 2
  return undefined
}

function made(source, flags) {
  try {
    return [new RegExp(source, flags)]
  } catch {
    // A slash of another kind; no expression by itself.
    return []
  }
}

/** The literals in JavaScript as esbuild prints it. */
export function* literalsIn(code) {
  for (let at = 0; at < code.length; ) {
    const end = passedOver(code, at)
    if (end !== undefined) {
      at = end
      continue
    }
    const mayBegin =
      code[at] === '/' && BEFORE_LITERAL.test(code.slice(Math.max(0, at - 20), at).trimEnd())
    const literal = mayBegin ? literalAt(code, at) : undefined
    if (literal !== undefined) yield* made(literal.source, literal.flags)
    at = literal?.end ?? at + 1
  }
}

/** Has all expressions noted that are made while `load` runs. */
export async function madeBy(load) {
  const noted = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, as) {
      const expression = Reflect.construct(target, args, as === globalThis.RegExp ? target : as)
      noted.push(expression)
      return expression
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Original
  }
  return noted
}

/** Letters of every kind that an expression may tell apart. */
const LETTERS = [
  ...'aZq5аӘҚіهاىٴ',
  ...' \n\t\r.,:;!?-–—_\'"`«»“”(){}[]<>/\\|@#$%^&*+=~№…',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u200b',
  '\ufffd',
  '\ud83d',
  '😀',
]

/** The pieces of an expression that stand for letters: classes, escapes, literal runs. */
const PIECE = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|[^\\[\](){}|?*+^$.]+/giu

/** Two letters that a class or an escape stands for. */
function lettersOf(piece, flags) {
  const [one] = made(`^${piece}$`, flags.replace(/[gy]/g, ''))
  return one === undefined ? [] : LETTERS.filter((letter) => one.test(letter)).slice(0, 2)
}

/** Texts that an expression may take long to go through, each of `size` letters. */
export function* attacksOn(expression, size) {
  const { source, flags } = expression
  const pieces = source.match(PIECE) ?? []
  const isRun = (piece) => /^[^\\[]/.test(piece)
  const kept = pieces.flatMap((piece) =>
    isRun(piece) ? [piece.at(0), piece.at(-1)] : lettersOf(piece, flags),
  )
  const runs = pieces.filter((piece) => isRun(piece) && piece.length > 1)
  const letters = [...new Set([...kept, 'a', ' '])].slice(0, 14)
  const words = [...new Set(runs)].slice(0, 12)
  const units = new Set([...letters, ...words])
  for (const one of letters) for (const other of letters) units.add(one + other)
  for (const word of words) for (const letter of letters) units.add(word + letter)
  for (const unit of units) yield unit.repeat(Math.ceil(size / unit.length))
  for (const word of words) for (const letter of letters) yield word + letter.repeat(size)
}
