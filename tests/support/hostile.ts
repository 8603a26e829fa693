/** Text that attacks a terminal, by rule: every control there is, every family of escapes. */

import { expect } from 'vitest'

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
}

/** Attacks that the name of a file may hold: all but NUL and half letters. */
const SEQUENCES: readonly string[] = [
  '\x1b]0;атау\x07', // OSC 0: the title of the window
  '\x1b]8;;https://зиян.kz\x1b\\сілтеме\x1b]8;;\x1b\\', // OSC 8: a link
  '\x1b]8;;file:///etc/passwd\x07сілтеме\x1b]8;;\x07',
  '\x1b]52;c;cm0gLXJmIC8=\x07', // OSC 52: the clipboard
  '\x1b]1337;File=inline=1:AAAA\x07',
  '\x1b[2J\x1b[H\x1b[31mқызыл', // CSI: erases, moves, colours
  '\x1b[5n\x1b[6n\x1b[c', // CSI: asks, and the terminal types the answer
  '\x1b[?1049h\x1b[?2004l\x1b[3;5r',
  '\x1bP+q544e\x1b\\', // DCS
  '\x1b_APC\x1b\\\x1b^PM\x1b\\\x1bXSOS\x1b\\',
  '\x1bc\x1b(0\x1b#8\x1b7\x1b8',
  '\x9b31mC1\x9d0;атау\x9c\x90q\x9c\x84\x8d', // the same in C1
  'әкім\b\b\b\bҚҰПИЯ',
  'көрінеді\rжасырын',
  '\u202eтеріс\u202c\u2066оқшау\u2069',
  '\u202a\u202b\u202d\u2067\u2068\u200e\u200f\u061c',
  '\u{e0001}\u{e0041}\u{e0042}\u{e007f}', // tag characters
  '\u00ad\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb',
  '\u206a\u206b\u206c\u206d\u206e\u206f\u2065',
  '\u2028\u2029\u0085\v\f',
]

/** Harmful texts that can be in the name of a file, and be typed. */
export const IN_NAMES: readonly string[] = [
  between(0x01, 0x1f).join(''),
  between(0x7f, 0x9f).join(''),
  ...SEQUENCES,
]

/** All of them: each control alone too, NUL, and halves of letters, also such as come together. */
export const ATTACKS: readonly string[] = [
  ...between(0x00, 0x1f),
  ...between(0x7f, 0x9f),
  ...IN_NAMES,
  '\ud800',
  '\udfff',
  'а\udb40\u200b\udc41б',
  'а\ud83d\u202e\ude42б',
]

const BIDI = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const INVISIBLE = '\\u00ad\\u200b\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb'
const HARMFUL = new RegExp(
  `[\\x00-\\x1f\\x7f-\\x9f${BIDI}${INVISIBLE}]|[\\u{e0000}-\\u{e007f}]|\\p{Surrogate}`,
  'u',
)

/** Our own: colours, links to web pages, and the bar that comes and goes in the last line. */
const OURS =
  /\x1b\[(?:0|1|2|3|4|22|23|24|3[0-7]|39|9[0-7])m|\x1b\]8;(?:id=\w*)?;(?:https?:\/\/[\x21-\x7e]*)?\x1b\\|\r(?:[^\r\n\x1b]*)\x1b\[K/g

function expectNone(text: string): void {
  const found = HARMFUL.exec(text)
  if (found === null) return
  const around = text.slice(Math.max(found.index - 40, 0), found.index + 40)
  expect.fail(`${JSON.stringify(found[0])} came out: ${JSON.stringify(around)}`)
}

/** Fails at the first character that must not come out; `allowed` are the format's own controls. */
export function expectHarmless(text: string, allowed = '\n'): void {
  let bare = text
  for (const control of allowed) bare = bare.replaceAll(control, '')
  expectNone(bare)
}

/** The same on a terminal, which may get our own sequences; what they paint or link is looked at too. */
export function expectHarmlessOnTerminal(text: string): void {
  expectNone(text.replace(OURS, '').replaceAll('\n', ''))
}

/** An address with an attack in it. */
const url = (attack: string) => `https://мысал.kz/${encodeURI('жол')}?a=${attack}`

/** A record whose every field holds an attack, beside words that can be looked for. */
export function evilArticle(attack: string, number: number | string = '') {
  const say = (word: string) => `${word} ${attack} соңы`
  return {
    id: `id${number} ${attack} соңы`,
    url: url(attack),
    title: say('Тақырып'),
    description: say('Сипаттама'),
    datePublished: '2024-05-01',
    categories: [say('Айдар')],
    tags: [say('Тег')],
    authors: [{ name: say('Автор'), url: url(attack) }],
    publisher: say('Баспа'),
    dateline: say('Қала'),
    language: 'kk',
    body: [
      say('мәтін'),
      `[сілтеме ${attack}](https://мысал.kz/${attack.replaceAll(')', '')}) мен ![${attack}](${attack})`,
      { type: 'heading', text: say('Бөлім'), level: 2 },
      { type: 'quote', text: say('Дәйексөз') },
      { type: 'list', items: [say('Тармақ'), attack] },
      { type: 'image', image: 0 },
      { type: 'embed', text: say('Енгізбе'), url: url(attack) },
      { type: say('беймәлім'), text: say('Түрі жоқ') },
    ],
    images: [
      { caption: say('Сурет'), alt: say('Балама'), credit: say('Фото'), url: url(attack) },
      { caption: say('Екінші сурет'), credit: attack },
    ],
    related: [
      { title: say('Байланысты'), url: url(attack), id: say('байланысты-id') },
      { title: say('Тақырып') },
    ],
    source: {
      via: say('жол'),
      url: url(attack),
      file: say('файл'),
      rights: say('құқық'),
      dateText: say('күні'),
      warnings: [say('ескерту')],
    },
    [say('бөтен')]: { [say('кілт')]: say('мән') },
  }
}

/** Field by field, as the record had it; the reader trims, and writes an address without controls. */
export function expectExact(shown: Record<string, unknown>, attack: string, number = ''): void {
  const fields = evilArticle(attack, number)
  const { id, title, description, categories, tags, publisher, dateline } = fields
  expect(shown).toMatchObject({ id, title, description, categories, tags, publisher, dateline })
  const { via, file, rights, dateText } = fields.source
  expect(shown.source).toMatchObject({ via, file, rights, dateText })
  expect((shown.body as unknown[])[0]).toBe(fields.body[0])
  expect(shown[`бөтен ${attack} соңы`]).toEqual({ [`кілт ${attack} соңы`]: `мән ${attack} соңы` })
}
