/**
 * The archive's words and stems that look like a typed one. A slip leaves one of the keys of a
 * word's beginning as it is (kazakh/slips/head-keys.ts): those find the beginnings, and these the
 * words, of which the ones with the most letters in common are told.
 */

import {
  beginsWith,
  headKeys,
  headOf,
  isWhole,
  typedHeadKeys,
} from '../../kazakh/slips/head-keys.ts'
import { lettersLacking } from '../../kazakh/slips/letters-apart.ts'
import { hashOf } from '../keys.ts'
import { MOST_ALIKE, MOST_BEGUN } from '../lexis.ts'
import type { Database } from './database.ts'

type Fold = (word: string) => string

/** Two slips, each of a letter. */
const MOST_APART = 2

/** The rows of a table by their texts' beginnings, or by whole texts, of some lengths. */
function textsBy(table: 'words' | 'stems', condition: string): string {
  const [number, text] = table === 'words' ? ['word', 'form'] : ['stem', 'text']
  return `SELECT ${number} AS number, ${text} AS text FROM json_each(?) AS head
    CROSS JOIN ${table} ON ${condition.replaceAll('text', text)}
    WHERE length(${text}) BETWEEN ? AND ?`
}

const BEGINS = 'text >= head.value AND text < head.value || char(1114111)'
const EQUALS = 'text = head.value'

type Row = { readonly number: number; readonly text: string }

/** Adds the keys of a word's beginning, unless it has them: many words begin alike. */
export class HeadWriter {
  private readonly database: Database
  private readonly fold: Fold
  private readonly written = new Set<string>()

  constructor(database: Database, fold: Fold) {
    this.database = database
    this.fold = fold
  }

  add(word: string): void {
    const head = headOf(word)
    if (head === undefined || this.written.has(head)) return
    this.written.add(head)
    const add = this.database.sql('INSERT OR IGNORE INTO heads VALUES (?, ?)')
    for (const key of headKeys(head, this.fold)) add.run(hashOf(key), head)
  }
}

/** The heads that have one of some keys. */
function headsWith(database: Database, keys: Iterable<string>): string[] {
  return database
    .sql(
      'SELECT DISTINCT head FROM json_each(?) AS asked CROSS JOIN heads ON heads.key = asked.value',
    )
    .all(JSON.stringify(Array.from(keys, hashOf)))
    .map(({ head }) => head as string)
}

/** Words that the most frequent of one beginning are looked for among. */
const BEGUN_POOL = 5000

/** The numbers of the words of a beginning, the most frequent first. */
export function numbersBegun(database: Database, key: string, fold: Fold): readonly number[] {
  const heads = headsWith(database, [key]).filter((head) => beginsWith(head, key, fold))
  const begun = `SELECT word, documents, form FROM json_each(?) AS head
    CROSS JOIN words ON form >= head.value AND form < head.value || char(1114111)
    LIMIT ${BEGUN_POOL}`
  const { numbers } = database
    .sql(
      `SELECT json_group_array(word) AS numbers FROM (
         SELECT DISTINCT word, documents, form FROM (${begun}) WHERE documents > 0
         ORDER BY documents DESC, form LIMIT ${MOST_BEGUN})`,
    )
    .get(JSON.stringify(heads))
  return JSON.parse(numbers)
}

/** The numbers of the words and stems that look like a typed word, the likest first. */
export function numbersAlike(
  database: Database,
  typed: string,
  fold: Fold,
): { readonly words: readonly number[]; readonly stems: readonly number[] } {
  const heads = headsWith(database, typedHeadKeys(typed, fold))
  const whole = JSON.stringify(heads.filter(isWhole))
  const begun = JSON.stringify(heads.filter((head) => !isWhole(head)))
  const texts = (table: 'words' | 'stems', least: number, most: number) =>
    [
      ...database.sql(textsBy(table, EQUALS)).all(whole, least, most),
      ...database.sql(textsBy(table, BEGINS)).all(begun, least, most),
    ] as Row[]
  const { length } = typed
  const folded = fold(typed)
  const likest = (rows: readonly Row[], apart: (text: string) => number) =>
    rows
      .map(({ number, text }) => ({ number, apart: apart(fold(text)) }))
      .filter(({ apart }) => apart <= MOST_APART)
      .sort((one, other) => one.apart - other.apart)
      .slice(0, MOST_ALIKE)
      .map(({ number }) => number)
  return {
    words: likest(texts('words', length - MOST_APART, length + MOST_APART), (text) =>
      Math.max(lettersLacking(text, folded), lettersLacking(folded, text)),
    ),
    // Of a stem that begins the word, the rest is an ending.
    stems: likest(texts('stems', 3, length + 1), (text) => lettersLacking(text, folded)),
  }
}
