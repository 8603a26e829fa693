/** Articles as CommonMark: escaped where they must be, and nowhere else; what is written reads back. */

import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/archive/article.ts'
import { plainText } from '../../../src/archive/inline.ts'
import { ARTICLE_LAYOUTS } from '../../../src/render/article/formats.ts'
import { articleMarkdown } from '../../../src/render/article/markdown.ts'
import { recordPieces } from '../../../src/render/records.ts'
import { safe } from '../../../src/terminal/safe.ts'
import { saying, WHOLE } from '../../support/articles.ts'

const bare = (body: Article['body']): Article => ({ id: 'м', title: 'м', categories: [], body })

const LITERAL = new Set(['code', 'code_block', 'html_block'])

/** What a node adds to the text of its block. */
function textOf({ type, literal, destination }: Node, entering: boolean): string {
  switch (type) {
    case 'text':
    case 'html_inline':
      return literal ?? ''
    case 'linebreak':
      return '\n'
    case 'softbreak':
      return '⏎'
    case 'link':
    case 'image': {
      const start = type === 'image' ? '![' : '['
      return entering ? start : `](${decodeURI(destination ?? '')})`
    }
    case 'emph':
      return '*'
    case 'strong':
      return '**'
    default:
      return ''
  }
}

/** The blocks of Markdown, as CommonMark's own parser has them: `kind: text`, links in brackets. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = []
  const walker = new Parser().parse(markdown).walker()
  let text = ''
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event
    text += textOf(node, entering)
    if (isBlock(node) && !entering) {
      blocks.push(`${kindOf(node)}: ${text}`)
      text = ''
    } else if (node.type === 'thematic_break') blocks.push('rule')
    else if (LITERAL.has(node.type)) blocks.push(`${node.type}: ${node.literal}`)
  }
  return blocks
}

const isBlock = ({ type }: Node) => type === 'paragraph' || type === 'heading'

function kindOf(node: Node): string {
  if (node.type === 'heading') return `h${node.level}`
  const parent = node.parent?.type
  return parent === 'block_quote' ? 'quote' : parent === 'item' ? 'item' : 'p'
}

test('what an article has is what CommonMark reads', () => {
  expect(blocksOf(articleMarkdown(WHOLE))).toEqual([
    'h1: Абай – ақын: «Қара сөздер» № 5 басылымы',
    'p: 2026-06-22T17:41+05:00 · Астана · Айгүл Серікқызы · Мәдениет, Қоғам · [https://мысал.kz/жаңалық/22](https://мысал.kz/жаңалық/22)',
    'p: *Бас [сурет](https://мысал.kz/f). Асхат*',
    'p: **А. Б. Байтұрсынұлы туралы да айтылды.**',
    'p: Елордада [жиын](https://мысал.kz/1) өтті, жоғалған сілтеме де бар.',
    'h3: Не айтылды?',
    'quote: Бірінші жол\nекінші жол',
    'item: бірінші',
    'item: екінші',
    'p: ![Балама мәтін](https://мысал.kz/b.jpg)',
    'p: Бейнежазба',
    'p: [https://мысал.kz/v](https://мысал.kz/v)',
    'p: [https://мысал.kz/w](https://мысал.kz/w)',
    'h2: Оқи отырыңыз',
    'item: [Тағы бірі](https://мысал.kz/2)',
    'item: Ешқайда',
  ])
})

describe('a paragraph', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['# тақырып емес', '\\# тақырып емес'],
    ['## тақырып емес', '\\## тақырып емес'],
    ['#хэштег', '#хэштег'],
    ['- тізім емес', '\\- тізім емес'],
    ['+ тізім емес', '\\+ тізім емес'],
    ['+7 727 сандары', '+7 727 сандары'],
    ['> дәйексөз емес', '\\> дәйексөз емес'],
    ['5 > 3, 3 < 5', '5 > 3, 3 \\< 5'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. реттік емес', '1\\. реттік емес'],
    ['2024) жақша', '2024\\) жақша'],
    ['2024.01 күні', '2024.01 күні'],
    ['    код емес', 'код емес'],
    ['*қою* _көлбеу_ `код`', '\\*қою\\* \\_көлбеу\\_ \\`код\\`'],
    ['2 * 3, аты_жөні', '2 * 3, аты_жөні'],
    ['~5 млн', '~5 млн'],
    ['~~~', '~\\~\\~'],
    ['<b>тег</b> &lt; AT&T', '\\<b>тег\\</b> \\&lt; AT&T'],
    ['дерек [2], [3](жоқ)', 'дерек [2], [3\\](жоқ)'],
    ['[1]: нұсқа', '\\[1\\]: нұсқа'],
    ['C:\\жол \\* \\', 'C:\\жол \\\\\\* \\\\'],
  ]
  for (const [text, expected] of CASES) {
    test(`is ${JSON.stringify(expected)} for ${JSON.stringify(text)}`, () => {
      expect(
        articleMarkdown(bare([text]))
          .split('\n\n')
          .at(-1),
      ).toBe(`${expected}\n`)
    })
  }

  test('keeps the spaces around a link, and a ! before one makes no image', () => {
    const body = [
      'деп [мәлімдеген]() және [сілтеме](https://мысал.kz/(а)) еді! [Мәтін](https://x.kz)',
    ]
    expect(articleMarkdown(bare(body))).toContain(
      'деп мәлімдеген және [сілтеме](<https://мысал.kz/(а)>) еді! [Мәтін](<https://x.kz>)',
    )
    expect(articleMarkdown(bare(['еді![Мәтін](https://x.kz)']))).toContain('еді\\![Мәтін]')
  })

  test('a target of a link brings no escape to a terminal', () => {
    const body = ['[сілтеме](https://мысал.kz/\x1b[31m\x07)']
    expect(articleMarkdown(bare(body))).not.toMatch(/[\x00-\x09\x0b-\x1f]/)
  })

  const markup = fc.string({
    unit: fc.constantFrom(
      ...'<>&"\'=/ қа[](){}\\`*_~#-+!|\n1.:',
      '&amp;',
      '](',
      '**',
      '   ',
      '---',
    ),
    maxLength: 30,
  })

  test('of any text is that text again, in every kind of block', () => {
    fc.assert(
      fc.property(markup, (any) => {
        const text = any.replace(/\n/g, ' ')
        const literal = safe(plainText(text)).trim()
        fc.pre(literal !== '' && !/\]\(https?:/.test(text))
        const body: Article['body'] = [
          text,
          { type: 'heading', text },
          { type: 'quote', text },
          { type: 'list', items: [text, 'соңы'] },
        ]
        const seen = blocksOf(articleMarkdown(bare(body)))
        expect(seen).toEqual([
          'h1: м',
          `p: ${literal}`,
          `h2: ${literal}`,
          `quote: ${literal}`,
          `item: ${literal}`,
          'item: соңы',
        ])
      }),
      { numRuns: 2000 },
    )
  })

  test('of several lines keeps them', () => {
    fc.assert(
      fc.property(fc.array(markup, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines.join('\n')
        fc.pre(!/\]\(https?:/.test(text))
        const kept = plainText(text)
          .split('\n')
          .map((line) => safe(line).trim())
          .filter((line) => line !== '')
        fc.pre(kept.length > 0)
        const [, paragraph, quote] = blocksOf(
          articleMarkdown(bare([text, { type: 'quote', text }])),
        )
        expect(paragraph).toBe(`p: ${kept.join('\n')}`)
        expect(quote).toBe(`quote: ${kept.join('\n')}`)
      }),
      { numRuns: 500 },
    )
  })

  test('never makes the rest of the article anything else', () => {
    fc.assert(
      fc.property(markup, (text) => {
        fc.pre(text.trim() !== '')
        const kinds = blocksOf(articleMarkdown(saying(text))).map((block) => block.split(':')[0])
        const known = ['h1', 'h2', 'h3', 'p', 'quote', 'item']
        expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

test('articles stand one after another, with a rule between them', () => {
  const text = [...recordPieces(ARTICLE_LAYOUTS.md, [bare(['Бір']), bare(['Екі'])])].join('')
  expect(blocksOf(text)).toEqual(['h1: м', 'p: Бір', 'rule', 'h1: м', 'p: Екі'])
})
