/** The language of a text by its letters, said and shown. */

import { describe, expect, test } from 'vitest'
import { kazakhTag, languageOf } from '../../../src/kazakh/scripts/language.ts'
import { cpuTime } from '../../support/cpu-time.ts'

describe('the language of a text, by its letters', () => {
  test.each([
    ['kk', 'Сырдарияның суы тартылып, диқандар егінін қысқартуға мәжбүр болды.'],
    ['kk', 'ЖАҢБЫР ЖАУҒАН СОҢ ӨЗЕН ДЕҢГЕЙІ КӨТЕРІЛДІ, ДЕЙДІ ҚҰТҚАРУШЫЛАР.'],
    ['kk-Latn', 'Qaladağy jaña mektep bıyl künde eki auysymda oqytady, būl ata-analarğa ūnamady.'],
    ['kk-Arab', 'ٴبىز مەكتەپكە باردىق، ول جەردە كىتاپ كوپ ەكەن'],
    ['ru', 'В городе открыли новую школу, и дети уже пошли на занятия, но не все.'],
    ['uk', 'У місті відкрили нову школу, її будували два роки, і діти вже вчаться.'],
    ['be', 'У горадзе адкрылі новую школу, яе будавалі два гады, і дзеці ўжо вучацца ў ёй.'],
    ['ba', 'Ҡалала яңы мәктәп асылды, уны ике йыл төҙөнөләр, балалар уҡый башланы.'],
    ['tt', 'Шәһәрдә яңа мәктәп ачылды, аны ике ел төзеделәр, җәй көне балалар килә.'],
    ['ky', 'Шаарда жаңы мектеп ачылды, аны эки жыл курушту, өткөн күнү балдар келди.'],
    ['uz', 'Шаҳарда янги мактаб очилди, уни икки йил қурдилар, ўқувчилар ўқий бошлади.'],
    ['ug', 'Шәһәрдә йеңи мәктәп ечилди, җай уни икки жил қурди, балилар оқуғили башлиди.'],
    ['tg', 'Дар шаҳр мактаби нав кушоданд, онро ду сол сохтанд, ҳоло кӯдакон мехонанд, ҷашн шуд.'],
  ])('%s', (tag, text) => {
    expect(languageOf(text)).toBe(tag)
  })

  test.each([
    [''],
    ['2026'],
    ['Су келді'],
    // І alone is Ukrainian, Belarusian and Kazakh.
    ['Наші сині очі'],
    ['The river rose after the rain.'],
    ['Река Сырдарья'],
  ])('is not guessed of “%s”', (text) => {
    expect(languageOf(text)).toBeUndefined()
  })

  test('does not change with a foreign name or quotation in the text', () => {
    const text =
      'Жиналыста Київ қаласының өкілі сөйлеп, қонақтарға алғыс айтты, сұрақтарға жауап берді.'
    expect(languageOf(text.repeat(3))).toBe('kk')
    const russian = 'Это было на той же неделе, и в газете об этом не писали. '
    expect(
      languageOf(`На встрече вспоминали, что Әуезов не раз был в городе. ${russian.repeat(4)}`),
    ).toBe('ru')
  })

  test('is found in linear time', () => {
    for (const text of ['ә'.repeat(5e6), 'и '.repeat(3e6), 'ў'.repeat(5e6), 'ū'.repeat(5e6)]) {
      const start = cpuTime()
      languageOf(text)
      expect(cpuTime() - start).toBeLessThan(1000)
    }
  })
})

test.each([
  ['kk', 'Қаладағы жаңа мектеп'],
  ['kk', 'Apple iPhone 17 Pro шықты'],
  ['kk-Latn', 'Qaladağı jaña mektep'],
  ['kk-Latn', 'Qaladagy zhana mektep'],
  ['kk-Arab', 'قالاداعى جاڭا مەكتەپ'],
  ['kk', '2026'],
])('a Kazakh text is %s by its script: “%s”', (tag, text) => {
  expect(kazakhTag(text)).toBe(tag)
})
