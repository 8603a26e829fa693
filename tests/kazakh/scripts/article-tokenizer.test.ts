/** The tokens of an article in Latin or Arabic letters, in Cyrillic. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleTokenizer } from '../../../src/kazakh/scripts/article-tokenizer.ts'
import { tokenize } from '../../../src/kazakh/tokens/tokenize.ts'

const formsOf = (title: string, ...texts: readonly string[]) =>
  articleTokenizer([title, ...texts])(title).map(({ form }) => form)

describe('an article in another script has its words in Cyrillic', () => {
  test.each([
    ['the alphabet of 2021', 'Aqmola oblysynda internet sailauğa daiyn emes, dedı äkım'],
    ['the alphabet of 2018', 'Aqmola oblysynda ınternet saılaýǵa daıyn emes, dedi ákim'],
    ['the Turkic letters', 'Aqmola oblısında ïnternet saylawğa dayın emes, dedi äkim'],
  ])('in %s', (_name, title) => {
    expect(formsOf(title)).toEqual(
      'ақмола облысында интернет сайлауға дайын емес деді әкім'.split(' '),
    )
  })

  test('in everyday letters, as far as these tell', () => {
    expect(formsOf('Aqmola oblysynda internet sailauga daiyn emes, dedi akim').slice(0, 2)).toEqual(
      ['ақмола', 'облысында'],
    )
  })

  test('in Arabic letters, where front vowels are not always written', () => {
    expect(
      formsOf('تۇركىستان وبلىسىندا جاڭا مەكتەپ اشىلدى، دەپ مالىمدەدى ٴباسپاسوز قىزمەتى'),
    ).toEqual('түркістан облысында жаңа мектеп ашылды деп мәлімдеді баспасөз қызметі'.split(' '))
  })

  test('the title is read as the text tells: it may be a name and a number', () => {
    const text = 'Bügın qalada jaña mektep aşyldy, oğan jüzge juyq oquşy keldı, dedı müğalım.'
    const title = 'Oñtüstık 2021'
    expect(formsOf(title)).toHaveLength(2)
    expect(formsOf(title, '', text)).toEqual(['оңтүстік', '2021'])
  })
})

describe('an article in another language has its own words', () => {
  test.each([
    ['English', 'The government announced new measures to support small business next year'],
    ['Turkish', 'Cumhurbaşkanı dün düzenlenen toplantıda yeni ekonomi programını açıkladı'],
    ['Uzbek', 'Prezident kelgusi yildan boshlab kichik biznes uchun yangi imtiyozlar beradi'],
    ['German', 'Die Regierung hat am Montag neue Maßnahmen für kleine Unternehmen angekündigt'],
    ['Arabic', 'أعلنت الحكومة يوم الاثنين إجراءات جديدة لدعم المشاريع الصغيرة في العام المقبل'],
    ['Uyghur', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونلۇق خەلق ھۆكۈمىتى بۈگۈن يېڭى قارار ئېلان قىلدى'],
  ])('in %s', (_name, title) => {
    expect(articleTokenizer([title])).toBe(tokenize)
  })
})

test('foreign names, addresses and numbers of a Kazakh article in Latin letters stay', () => {
  const title =
    'Facebook jelısınde kazinform.kz saity 25 myñ oqyrman jinady, dep habarlady agenttık'
  expect(formsOf(title)).toEqual(
    'facebook желісінде kazinform.kz сайты 25 мың оқырман жинады деп хабарлады агенттік'.split(' '),
  )
})

test('an article with Cyrillic in its title is tokenised as any text is', () => {
  expect(articleTokenizer(['Жаңа iPhone', '', 'Apple kompaniiasy'])).toBe(tokenize)
})

test('whatever an article is written in, its tokens are where those of the text are', () => {
  const words = fc.constantFrom('qalada', 'jaña', 'мектеп', 'سايلاۋ', 'Apple-dyñ', '25-şı', 'x’y')
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme' })))
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(text, text, (title, body) => {
      const places = (tokens: readonly { start: number; end: number }[]) =>
        tokens.map(({ start, end }) => [start, end])
      const read = articleTokenizer([title, '', body])
      expect(places(read(body))).toEqual(places(tokenize(body)))
      expect(read(body).every(({ form }) => form !== '')).toBe(true)
    }),
  )
})
