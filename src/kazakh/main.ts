/** What `kznews/kazakh` offers to other programs. */

export { foldWord } from './fold.ts'
export { normalizeWord } from './normalize.ts'
export { stemWord } from './stem.ts'
export { type Token, tokenize } from './tokenize.ts'
