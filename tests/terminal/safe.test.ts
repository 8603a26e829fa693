/** The gate between text and a terminal. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safe, safeJson } from '../../src/terminal/safe.ts'

/** Any UTF-16 at all, with much of what is dangerous in it. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      ...'\x00\t\n\r\x1b\x7f\x85\x9b\u00ad\u061c\u200b\u200d\u200e\u2028\u202e\u2066\ufeff\ufff9\ud800\udb40\udc41\udfff\u0438\u0306қ',
    ),
    fc.constantFrom('\u{e0041}', '\u{1f642}'),
  ),
  maxLength: 30,
})

const FORBIDDEN =
  /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u

const LONE = /\p{Surrogate}/u

describe('safe', () => {
  test('lets nothing through that a terminal obeys or that cannot be seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const out = safe(text)
        expect(FORBIDDEN.exec(out)?.[0]).toBeUndefined()
        expect(out).not.toMatch(LONE)
        expect(out.normalize('NFC')).toBe(out)
      }),
      { numRuns: 3000 },
    )
  })

  test('changes nothing of what has passed it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(safe(safe(text))).toBe(safe(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('two halves of an invisible letter do not come together when what parts them is dropped', () => {
    expect(safe('а\udb40\u200b\udc41б')).toBe('а\ufffd\ufffdб')
  })

  test('leaves ordinary Kazakh, in any script, as it is', () => {
    for (const text of [
      'Әкім сайлауы – «қалай» өтті? №5, 3,5 млн ₸…',
      'قازاقشا جاڭالىق',
      'Qazaqşa jañalyq ✅ 🇰🇿 👨‍👩‍👧',
    ]) {
      expect(safe(text)).toBe(text)
    }
  })

  test('makes line ends and tabs one space, controls pictures, decomposed letters whole', () => {
    expect(safe('бір\r\n\tекі\u2028үш')).toBe('бір екі үш')
    expect(safe('\x1b[31m\x07\x7f')).toBe('␛[31m␇␡')
    expect(safe('\x9b1m')).toBe('\ufffd1m')
    expect(safe('Абаи\u0306')).toBe('Абай')
  })
})

describe('safeJson', () => {
  test('reads back exactly and is harmless on a terminal, whatever is in it', () => {
    const value = fc.oneof(hostile, fc.array(hostile), fc.dictionary(hostile, hostile))
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (any, indent) => {
        const json = safeJson(any, indent)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(any)))
        expect(FORBIDDEN.exec(json.replaceAll('\n', ''))?.[0]).toBeUndefined()
        expect(json).not.toMatch(LONE)
      }),
      { numRuns: 2000 },
    )
  })

  test('leaves Kazakh readable', () => {
    expect(safeJson({ тақырып: 'Әкім' })).toBe('{"тақырып":"Әкім"}')
  })
})
