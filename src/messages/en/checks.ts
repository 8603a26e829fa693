/** The findings of check in English. */

import { type CheckWords, linesIn, percent } from '../check-words.ts'
import { counted } from './counted.ts'

const { words, byCode, byScript } = linesIn(
  { latin: 'Latin', cyrillic: 'Cyrillic', other: 'another script' },
  (count) => `${count} in all`,
)

export const enChecks: CheckWords = {
  findings: {
    'date-missing': ({ count, value }) => {
      if (count > 1) return `none of the ${count} articles has a publication date`
      const missing = 'no publication date'
      return value === undefined ? missing : `${missing}; the source says “${value}”`
    },
    'date-future': ({ value }) => `“${value}” is in the future; check the date`,
    'date-implausible': ({ value }) =>
      `“${value}” is an unlikely date for a news article; check it`,
    'date-order': ({ value, published }) =>
      `modified (“${value}”) before publication (“${published}”); check the dates`,
    'body-empty': () => 'the article has no text',
    'image-unknown': words('no such image in the record'),
    mojibake: words('the text was decoded with the wrong encoding'),
    'letters-lost': words('letters were lost'),
    'lone-surrogate': byCode('half of a surrogate pair'),
    'look-alike-letters': byScript('a letter of another script in a word'),
    'not-nfc': byCode('a decomposed letter (not NFC)'),
    'soft-hyphen': words('a soft hyphen in a word (U+00AD)'),
    'invisible-character': byCode('an invisible character'),
    'bidi-control': byCode('a character that changes the direction of writing'),
    'control-character': byCode('a control character'),
    'private-use': byCode('a private-use character'),
    'html-left': words('HTML markup left in the text'),
    'category-missing': () => 'no category',
    'related-unknown': words('no such id in the archive'),
    'near-duplicate': ({ id, first, similarity }) =>
      similarity === 1
        ? `the same text as “${id}” (${first})`
        : `the text is ${percent(similarity)} % identical to that of “${id}” (${first})`,
  },
  progress: 'Checking',
  done: ({ articles, files, errors, warnings }) => {
    const checked = `Checked: ${counted(articles, 'article')}, ${counted(files, 'file')}.`
    if (errors + warnings === 0) return `${checked} No problems found.`
    return `${checked} Errors: ${errors}, warnings: ${warnings}`
  },
}
