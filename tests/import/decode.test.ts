/** Characters of a source by its bytes: marks, UTF-8, UTF-16, the Kazakh code pages, lost letters. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { charsetOf, decodeAs } from '../../src/import/charsets.ts'
import { decodeText, utf16Of } from '../../src/import/decode.ts'
import { hasLostLetters } from '../../src/kazakh/letters/lost-letters.ts'
import { SAMPLE } from '../support/cli.ts'

const record = JSON.parse(readFileSync(join(SAMPLE, '2026/06/20260622-dee782ec.json'), 'utf8'))
const KAZAKH: string = [record.title, ...record.body].join('\n\n')
const RUSSIAN = 'В Алматы открыли новую станцию метро. Её строили семь лет, сообщает акимат города.'
const UKRAINIAN = 'Київ: її з’їзд, є ще й інші міста України, які ґрунтовно відбудовують.'
const KOI8 = 'koi8-r'

const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, at) => at)

test.each([
  ['kz-1048', 'rk1048'],
  ['ptcp154', 'pt154'],
  ['windows-1252', 'win1252'],
])('%s means by every byte what another implementation says', (ours, theirs) => {
  const controls = (text: string) => text.replace(/[\x80-\x9f]/g, '\ufffd')
  expect(controls(decodeAs(EVERY_BYTE, ours))).toBe(iconv.decode(Buffer.from(EVERY_BYTE), theirs))
})

test.each([
  ['KZ-1048', 'kz-1048'],
  ['RK1048', 'kz-1048'],
  ['STRK1048-2002', 'kz-1048'],
  ['csKZ1048', 'kz-1048'],
  ['PTCP154', 'ptcp154'],
  ['PT154', 'ptcp154'],
  ['CP154', 'ptcp154'],
  ['Cyrillic-Asian', 'ptcp154'],
  ['csPTCP154', 'ptcp154'],
  ['win-1251', 'windows-1251'],
  ['CP_1251', 'windows-1251'],
  ['latin1', 'windows-1252'],
  ['UTF8', 'utf-8'],
  ['ұлттық', undefined],
  ['constructor', undefined],
])('the label %s is %s', (label, charset) => {
  expect(charsetOf(label)).toBe(charset)
})

const ENCODINGS: readonly (readonly [string, string, Buffer])[] = [
  ['UTF-8', 'utf-8', Buffer.from(KAZAKH)],
  ['UTF-8 with a mark', 'utf-8', Buffer.from(`\ufeff${KAZAKH}`)],
  ['UTF-16LE', 'utf-16le', iconv.encode(KAZAKH, 'utf-16le')],
  ['UTF-16LE with a mark', 'utf-16le', iconv.encode(KAZAKH, 'utf-16le', { addBOM: true })],
  ['UTF-16BE', 'utf-16be', iconv.encode(KAZAKH, 'utf-16be')],
  ['UTF-16BE with a mark', 'utf-16be', iconv.encode(KAZAKH, 'utf-16be', { addBOM: true })],
  ['KZ-1048', 'kz-1048', iconv.encode(KAZAKH, 'rk1048')],
  ['PTCP154', 'ptcp154', iconv.encode(KAZAKH, 'pt154')],
]
const LABELS = [undefined, 'utf-8', 'windows-1251', 'iso-8859-1', 'RK1048', 'koi8-r', 'жоқ']

test.each(ENCODINGS)('Kazakh in %s is read, whatever its label says', (_, charset, bytes) => {
  for (const label of LABELS) {
    expect(decodeText(bytes, label), label).toEqual({ text: KAZAKH, charset })
  }
})

test.each([
  ['windows-1251', 'win1251'],
  [KOI8, 'koi8-r'],
])('Russian in %s is read without a label and with a wrong one', (charset, encoding) => {
  const bytes = iconv.encode(RUSSIAN, encoding)
  for (const label of [undefined, 'utf-8', 'latin1', 'windows-1251', KOI8]) {
    expect(decodeText(bytes, label), label).toMatchObject({ text: RUSSIAN, charset })
  }
})

test('a label decides what the letters do not', () => {
  const bytes = iconv.encode(RUSSIAN, 'win1251')
  expect(decodeText(bytes, 'rk1048').charset).toBe('kz-1048')
  const ukrainian = iconv.encode(UKRAINIAN, 'win1251')
  expect(decodeText(ukrainian, 'windows-1251').text).toBe(UKRAINIAN)
})

test.each([
  ['an XML declaration', '<?xml version="1.0" encoding="windows-1254"?><a>Şiir İğde</a>'],
  ['a meta of HTML', '<!doctype html><title>a</title><meta charset=windows-1254><p>Şiir İğde'],
  [
    'an old meta of HTML',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><p>Şiir İğde',
  ],
])('what %s says is heard', (_, text) => {
  expect(decodeText(iconv.encode(text, 'win1254'))).toMatchObject({ text, charset: 'windows-1254' })
  expect(decodeText(Buffer.from(text))).toMatchObject({ text, charset: 'utf-8' })
})

test('Latin text of no label is windows-1252, with its quotation marks', () => {
  const text = '“Le café” – déjà vu: l’été à Genève'
  expect(decodeText(iconv.encode(text, 'win1252'))).toMatchObject({ text, charset: 'windows-1252' })
})

test('a broken byte in UTF-8 costs a letter, and that is said', () => {
  const bytes = Buffer.concat([Buffer.from(KAZAKH), Buffer.from([0xd2]), Buffer.from(' соңы')])
  const { text, charset } = decodeText(bytes, 'windows-1251')
  expect(charset).toBe('utf-8')
  expect(hasLostLetters(text)).toBe(true)
  expect(text).toBe(`${KAZAKH}\ufffd соңы`)
})

test('Kazakh forced into windows-1251 has lost letters', () => {
  const { text, charset } = decodeText(iconv.encode(KAZAKH, 'win1251'))
  expect(charset).toBe('windows-1251')
  expect(hasLostLetters(text)).toBe(true)
})

test('a picture is no UTF-16', () => {
  expect(utf16Of(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).toBeUndefined()
  expect(utf16Of(Buffer.alloc(100))).toBeUndefined()
})

test('any bytes with any label give a text', () => {
  const label = fc.option(fc.constantFrom(...LABELS.filter((each) => each !== undefined)), {
    nil: undefined,
  })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, named) => {
      expect(typeof decodeText(bytes, named).text).toBe('string')
    }),
    { numRuns: 2000 },
  )
})

test('any UTF-8 is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 3 }), (text) => {
      fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
      expect(decodeText(Buffer.from(text), 'windows-1251').text).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
