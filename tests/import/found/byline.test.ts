/** Bylines: people, each alone; no labels, no ranks, no offices. */

import { expect, test } from 'vitest'
import { peopleIn, peopleOf } from '../../../src/import/found/byline.ts'

const GULNAR = 'Гүлнар Оспанова'
const ERLAN = 'Ерлан Тоқтарұлы'

test.each([
  [GULNAR, [GULNAR]],
  [`${GULNAR} мен ${ERLAN}`, [GULNAR, ERLAN]],
  [`${GULNAR} пен ${ERLAN}`, [GULNAR, ERLAN]],
  [`${GULNAR} және ${ERLAN}`, [GULNAR, ERLAN]],
  [`${GULNAR}, ${ERLAN}`, [GULNAR, ERLAN]],
  [`${GULNAR}; ${ERLAN}`, [GULNAR, ERLAN]],
  ['Гульнар Оспанова и Ерлан Токтаров', ['Гульнар Оспанова', 'Ерлан Токтаров']],
  ['By Aigul Ospan and Erlan Toktar', ['Aigul Ospan', 'Erlan Toktar']],
  [`Автор: ${GULNAR}`, [GULNAR]],
  [`Авторлары: ${GULNAR}, ${ERLAN}`, [GULNAR, ERLAN]],
  [`Мәтін: ${GULNAR}. `, [GULNAR]],
  [`Дайындаған ${GULNAR}`, [GULNAR]],
  [`${GULNAR}, Азаттық радиосы`, [GULNAR]],
  [`${GULNAR}, «Дала хабары» газеті`, [GULNAR]],
  [`${GULNAR}, арнайы тілші`, [GULNAR]],
  [`${GULNAR}, саяси шолушы`, [GULNAR]],
  ['dala.kz', []],
  ['Редакция', []],
  ['Қазақпарат агенттігі', []],
  ['admin', []],
  ['John Smith, Jr.', ['John Smith, Jr.']],
  ['Оспанова, Гүлнар', ['Оспанова, Гүлнар']],
  ['Айгүл Бекқызы Меңдібаева', ['Айгүл Бекқызы Меңдібаева']],
  ['', []],
])('“%s” is by %j', (byline, people) => {
  expect(peopleIn(byline)).toEqual(people)
})

test('the office that publishes is no author', () => {
  expect(peopleIn(`${GULNAR}, Дала хабары`, new Set(['далахабары']))).toEqual([GULNAR])
})

test('an address is of the only one in its byline, and nobody stands twice', () => {
  const url = 'https://dala.example/a/1'
  expect(peopleOf([{ name: `Автор: ${GULNAR}`, url }, { name: GULNAR }], new Set())).toEqual([
    { name: GULNAR, url },
  ])
  expect(peopleOf([{ name: `${GULNAR} мен ${ERLAN}`, url }], new Set())).toEqual([
    { name: GULNAR },
    { name: ERLAN },
  ])
})
