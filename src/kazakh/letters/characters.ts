/**
 * Characters by what they do to a text, each class named once. A class is the inside of a bracket
 * expression, for `new RegExp(`[${C0}${C1}]`)`; a sequence is an expression of its own. The gate to
 * the terminal, the cleaner of imports, the tokenizer and the checker compose theirs from these, and
 * each says there what it leaves out and why.
 */

/** Control characters of ASCII, line feed and tab among them. */
export const C0 = '\\x00-\\x1f'
export const DELETE = '\\x7f'
export const C1 = '\\x80-\\x9f'

/** Ends of lines beyond ASCII: NEL, line separator, paragraph separator. */
export const LINE_ENDS = '\\u0085\\u2028\\u2029'

/** Embeddings, overrides and isolates: they turn the order of the letters between them. */
export const BIDI_CONTROLS = '\\u202a-\\u202e\\u2066-\\u2069'
/** ALM, LRM, RLM: they give the place where they stand a direction, and turn nothing. */
export const DIRECTION_MARKS = '\\u061c\\u200e\\u200f'

export const SOFT_HYPHEN = '\\u00ad'
/** ZWNJ and ZWJ, by which letters of the Arabic script join or do not, and the parts of an emoji. */
export const JOINERS = '\\u200c\\u200d'
/** Mongolian vowel separator, zero-width space, word joiner, invisible signs of mathematics. */
export const ZERO_WIDTH = '\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f'
/** Byte order mark, marks of interlinear annotation: for programs, never part of a text. */
export const ANNOTATIONS = '\\ufeff\\ufff9-\\ufffb'
/** Variation selectors: the emoji and the text form of a sign. */
export const VARIATIONS = '\\ufe00-\\ufe0f'
/** All that is within a word and not seen there. */
export const UNSEEN =
  SOFT_HYPHEN + DIRECTION_MARKS + BIDI_CONTROLS + JOINERS + ZERO_WIDTH + ANNOTATIONS + VARIATIONS
/** U+034F, a mark that is not seen; it stands among the marks that belong to letters. */
export const GRAPHEME_JOINER = '\\u034f'
/** Letters without a shape: fillers of Hangul, inherent vowels of Khmer. */
export const FILLERS = '\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0'

export const HIGH_HALVES = '\\ud800-\\udbff'
export const LOW_HALVES = '\\udc00-\\udfff'
/** Sequence: half of a surrogate pair without the other. */
export const LONE_SURROGATE = `[${HIGH_HALVES}](?![${LOW_HALVES}])|(?<![${HIGH_HALVES}])[${LOW_HALVES}]`
/** Sequence: a tag character (U+E0000 to U+E007F), which is an invisible ASCII letter. */
export const TAG = '\\udb40[\\udc00-\\udc7f]'

/** Letters by script, without marks: all that a Kazakh text may have, and their neighbours. */
export const CYRILLIC = '\\u0400-\\u0481\\u048a-\\u052f'
/** Latin letters beyond ASCII, of alphabets that keep the Kazakh letters apart. */
export const MARKED_LATIN = '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0259'
export const LATIN = `A-Za-z${MARKED_LATIN}`
export const ARABIC = '\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\ufb50-\\ufdff\\ufe70-\\ufefc'
/** Marks that compose with the letter before them. */
export const MARKS = '\\u0300-\\u036f'
