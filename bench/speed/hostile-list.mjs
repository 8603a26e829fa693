// Queries that nobody means and everybody types.

import { makeRandom } from '../support/random.mjs'

/** Operators of SQL and of FTS5 as words, and what looks like fields: one a line. */
const OPERATORS = `
AND
OR
NOT
NEAR
AND OR NOT
NOT NOT NOT
мектеп AND
OR мектеп
мектеп NOT
NEAR(мектеп бала, 5)
NEAR/3
мектеп NEAR бала
title:мектеп
body : мектеп
{title body}: мектеп
- title : мектеп
^мектеп
"мектеп" *
мек + теп
rowid:1
rank MATCH
'; DROP TABLE documents; --
' OR '1'='1
SELECT * FROM words WHERE 1=1
UNION SELECT NULL,NULL--
LIKE мек%
күні:31 маусым
айдар:"жоқ айдар
тақырып:тақырып:тақырып:
күні:99999-99-99..
"мектеп бала
" мектеп
-n 5
--archive /
$(мектеп) бала
`

/** Others without blanks in them. */
const ODD =
  '* ** ? ~ ~мектеп ^ ! !мектеп - -- --- -мектеп + | || & && / // /мектеп/ $ $(мектеп) ` `мектеп` % _ %%%% мек% ' +
  '%s%s%n %00 \\ \\\\ \\u0000 {{7*7}} # @ ; , . … «» „“ ’ \' № § " "" """ """" "*" "мектеп мектеп" «мектеп мектеп» ' +
  '“мектеп" (" ") ( ) )( () (() [ ] { } < > <script> : :: :мектеп .. 2024..2023 тақырып: айдар: күні: мәтін:" ' +
  'а а* м* ә я* *а мектеп* 1 0 -1 1e308 NaN null undefined true __proto__ constructor toString hasOwnProperty ' +
  '--help --json -n -c й\u0306 \u0301 \u0301\u0301 \u200b \u200d \u00ad \ufffd ӏ ﬁ Ⅷ ① 🙂 👩‍👩‍👧‍👦 🇰🇿 א שלום ' +
  'مرحبا قازاقستان 中文 日本語 ไทย ｍｅｋｔｅｐ \u202eпетем \u2066мектеп\u2069 \u202e\u202d\u202c \u0007 \u0001\u0002 ' +
  '\u001b[31mмектеп\u001b[0m'

const BLANKS = ['\t', '\n', ' ', '\u00a0', '\ufeff', '\u2028', '* * *', '" "']

/** Long ones: 10 KB and more, made of `words` of the archive. */
function longQueries(words, any) {
  const many = (count, make) => Array.from({ length: count }, make).join(' ')
  const stops = words.slice(0, 30)
  return [
    ['only stop words', stops.join(' ')],
    ['200 stop words', many(200, () => any(stops))],
    ['1,000 common words', many(1000, () => any(words.slice(0, 1500)))],
    ['1,000 words that are not there', many(1000, () => any(words) + any(words))],
    ['1,000 misspelt words', many(1000, () => any(words).replace(/(?<=.).(?=.)/, ''))],
    ['1,000 times one word', many(1000, () => words[0])],
    [
      '1,000 operators',
      many(1000, () => any(['AND', 'OR', 'NOT', 'NEAR', '(', ')', '"', '*', '-'])),
    ],
    ['1,000 prefixes', many(1000, () => `${any('абвгдежзиклмнопрстуыі'.split(''))}*`)],
    ['1,000 exclusions', many(1000, () => `-${any(words)}`)],
    ['1,000 quotes', many(1000, () => `"${any(words)} ${any(words)}"`)],
    ['1,000 fields', many(1000, () => `тақырып:${any(words)}`)],
    ['10 KB word', 'қазақ'.repeat(1000)],
    ['10 KB of one letter', 'а'.repeat(10_000)],
    ['10 KB of punctuation', '.,;:!?'.repeat(1700)],
    ['10 KB of spaces', ' '.repeat(10_000)],
    ['10 KB of digits', '7'.repeat(10_000)],
    ['10 KB of hyphens', 'а-'.repeat(5000)],
    ['10 KB of quotes', '"'.repeat(10_000)],
    ['10 KB of stars', '*'.repeat(10_000)],
    ['10 KB of backslashes', '\\'.repeat(10_000)],
    ['10 KB of accents', `а${'\u0301'.repeat(5000)}`],
    ['10 KB of emoji', '👩‍👩‍👧‍👦'.repeat(400)],
    ['10 KB right to left', 'قازاقستان '.repeat(550)],
    ['10 KB of mixed scripts', 'мeктeп qазақ '.repeat(500)],
    ['parentheses 5,000 deep', `${'('.repeat(5000)}мектеп${')'.repeat(5000)}`],
    ['parentheses 5,000 open', '('.repeat(5000)],
    ['parentheses 5,000 closed', ')'.repeat(5000)],
    ['NOT 2,000 deep', `${'NOT ('.repeat(2000)}мектеп`],
    ['NEAR 500 deep', `${'NEAR('.repeat(500)}мектеп`],
    ['minus 10,000', `${'-'.repeat(10_000)}мектеп`],
    ['colons 5,000', 'тақырып:'.repeat(1000)],
    ['100 KB of words', many(7000, () => any(words)).slice(0, 60_000)],
  ]
}

/** Bytes of chance: any at all, and those that queries are made of. */
function randomQueries(count, random) {
  const any = (list) => list[Math.floor(random() * list.length)]
  const pieces = [
    ...'"*()-:^+~|&!«»{}[]\\\' '.split(''),
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'мектеп',
    'бала',
    'қ',
    'тақырып:',
  ]
  return Array.from({ length: count }, (_, at) => {
    const length = 1 + Math.floor(random() * 60)
    const parts = Array.from({ length }, () =>
      at % 2 === 0 ? Buffer.from([1 + Math.floor(random() * 255)]) : Buffer.from(any(pieces)),
    )
    return [`${at % 2 === 0 ? 'bytes' : 'pieces'} of chance ${at}`, Buffer.concat(parts)]
  })
}

/** All queries: [name, bytes]; `words` are the archive's. */
export function hostileQueries(words, { random: count, seed }) {
  const random = makeRandom(seed)
  const any = (list) => list[Math.floor(random() * list.length)]
  const short = [...OPERATORS.trim().split('\n'), ...ODD.split(' '), ...BLANKS]
  const named = short.map((query) => [JSON.stringify(query), query])
  return [...named, ...longQueries(words, any), ...randomQueries(count, random)].map(
    ([name, query]) => [name, Buffer.from(query)],
  )
}
