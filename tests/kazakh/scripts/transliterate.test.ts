/** Whole texts from one script of Kazakh into another. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScriptCode } from '../../../src/kazakh/scripts/script.ts'
import { transliterate } from '../../../src/kazakh/scripts/transliterate.ts'
import { cpuTime } from '../../support/cpu-time.ts'

type Case = readonly [to: ScriptCode, text: string, expected: string]

const CASES: readonly Case[] = [
  ['latn', 'Қазақ елі 1991 ж. тәуелсіздік алды', 'Qazaq elı 1991 j. täuelsızdık aldy'],
  ['arab', 'Қазақ елі, бір ел; иә?', 'قازاق ەلى، ٴبىر ەل؛ ٴيا؟'],
  // The three orthographies that are met in print, and what is typed.
  [
    'cyrl',
    'Qazaqstanda jaña zañ qabyldandy, ūlttyq bırlık',
    'Қазақстанда жаңа заң қабылданды, ұлттық бірлік',
  ],
  [
    'cyrl',
    'Qazaqstanda jańa zań qabyldandy. Saılaý úshinshi aýdanda',
    'Қазақстанда жаңа заң қабылданды. Сайлау үшінші ауданда',
  ],
  [
    'cyrl',
    "Bilim ja'ne g'ylym mi'ni'strligi, O'zgeris ko'p",
    'Білім және ғылым министрлігі, Өзгеріс көп',
  ],
  ['cyrl', 'Prezident sailau otkizdi, akim saylandy', 'Президент сайлау өткізді, әкім сайланды'],
  ['cyrl', 'استانادا جيىن ٴوتتى، ول كەلدى؟', 'Астанада жиын өтті, ол келді?'],
  ['latn', 'استانادا جيىن ٴوتتى. ول كەلدى', 'Astanada jiyn öttı. Ol keldı'],
  [
    'arab',
    'Qazaqstanda jaña zañ qabyldandy, ūlttyq bırlık',
    'قازاقستاندا جاڭا زاڭ قابىلداندى، ۇلتتىق بىرلىك',
  ],
  // Letter case.
  ['cyrl', 'AQŞ pen BŪŪ, ŞŞUKA, Äkım', 'АҚШ пен БҰҰ, ЩУКА, Әкім'],
  ['cyrl', 'A. B. Baitūrsynūly, Iz, İne', 'А. Б. Байтұрсынұлы, Із, Ине'],
  // Foreign words, and what must be typed letter for letter.
  ['latn', '«UFC-дегі» жеңіс, Tengrinews.kz-ке', '«UFC-degı» jeñıs, Tengrinews.kz-ke'],
  ['arab', '«UFC-дегі» жеңіс, 3,5 млн', '«UFC-دەگى» جەڭىس، 3,5 ملن'],
  [
    'cyrl',
    'Jeñıs «UFC-degı» Tengrinews.kz-ke, ūlttyq iPhone, XXI ğasyr, Telegram',
    'Жеңіс «UFC-дегі» Tengrinews.kz-ке, ұлттық iPhone, XXI ғасыр, Telegram',
  ],
  [
    'latn',
    'хат aigul@tengrinews.kz, https://мысал.kz/жол-ары, #Наурыз',
    'hat aigul@tengrinews.kz, https://мысал.kz/жол-ары, #Наурыз',
  ],
  [
    'cyrl',
    'hat aigul@tengrinews.kz, ūlttyq www.qazaq.kz/jol',
    'хат aigul@tengrinews.kz, ұлттық www.qazaq.kz/jol',
  ],
  // In it already, or in none.
  ['cyrl', 'Қазақ, UFC', 'Қазақ, UFC'],
  ['latn', 'Qazaq', 'Qazaq'],
  ['arab', '22.06.2026 – 5 %', '22.06.2026 – 5 %'],
]

for (const [to, text, expected] of CASES) {
  test(`${to}: ${text}`, () => expect(transliterate(text, to)).toBe(expected))
}

describe('the sample archive', () => {
  const root = join(import.meta.dirname, '..', '..', '..', 'archive')
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')))
    .map(({ title, body }) =>
      [title, ...body.filter((block: unknown) => typeof block === 'string')]
        .join('\n')
        .replace(/\]\([^)]*\)/g, ''),
    )

  /** The share of words that come back from a script as they were. */
  const kept = (by: ScriptCode, normal: (word: string) => string) => {
    let words = 0
    let same = 0
    for (const text of texts) {
      const there = text.split(/\s+/)
      const back = transliterate(transliterate(text, by), 'cyrl').split(/\s+/)
      expect(back).toHaveLength(there.length)
      words += there.length
      same += there.filter((word: string, at: number) => normal(word) === normal(back[at]!)).length
    }
    return same / words
  }

  test('comes back from Latin but for what its letters share: и й, х һ, ц тс', () => {
    expect(kept('latn', (word) => word)).toBeGreaterThan(0.98)
  })

  test('comes back from Arabic but for capitals and what its letters share', () => {
    expect(kept('arab', (word) => word.toLowerCase())).toBeGreaterThan(0.96)
  })
})

test('any text is taken, in linear time, and numbers are in it as they were', () => {
  const any = fc.string({ unit: fc.constantFrom(...'қзә ıŞi قٴى.,@#/:-1«\ud800'), maxLength: 60 })
  fc.assert(
    fc.property(any, fc.constantFrom<ScriptCode>('cyrl', 'latn', 'arab'), (text, to) => {
      expect(transliterate(text, to).match(/\d/g)).toEqual(text.match(/\d/g))
    }),
    { numRuns: 1000 },
  )
  const began = cpuTime()
  for (const word of ['сайлау ', 'saılaý ', 'سايلاۋ ', 'a@', 'x.', '-']) {
    for (const to of ['cyrl', 'latn', 'arab'] as const) transliterate(word.repeat(50_000), to)
  }
  expect(cpuTime() - began).toBeLessThan(20_000)
})
