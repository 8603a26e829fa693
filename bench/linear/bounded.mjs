// Expressions that are never asked of a long text, and what bounds it: by module and a part of the source.

const BOUNDED = [
  // A range of days has 200 letters at most, a name 300.
  ['kazakh/dates/between.ts', ''],
  ['import/feed/item-parts.ts', '@'],
  // A part of TOKEN, which passes over what is escaped; a link has 2000 letters.
  ['archive/inline.ts', '{1,2000}'],
]

export function isBounded(module, expression) {
  return BOUNDED.some(([where, part]) => module === where && String(expression).includes(part))
}
