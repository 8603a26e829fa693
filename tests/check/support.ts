/** What the tests of check share: articles, and findings in short. */

import type { Article } from '../../src/archive/article.ts'
import { checkTexts } from '../../src/check/check-texts.ts'

export function article(more: Partial<Article> = {}): Article {
  return {
    id: 'kz-1',
    title: 'Ауыл әкімі сайланды',
    datePublished: '2024-05-01',
    categories: ['Қоғам'],
    body: ['Тұрғындар жаңа әкімін сайлады.'],
    ...more,
  }
}

/** The flaws of a paragraph: `check count: word[letters] word[letters]`. */
export function flawsOf(text: string): string[] {
  return checkTexts(article({ body: [text] })).map(({ check, facts }) => {
    if (!('found' in facts)) return check
    const words = facts.found.map(({ text: word, letters }) =>
      letters ? `${word}[${letters.join('')}]` : word,
    )
    return `${check} ${facts.count}: ${words.join(' ')}`
  })
}
