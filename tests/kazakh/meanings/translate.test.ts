import { describe, expect, it } from 'vitest'
import { translate } from '../../../src/kazakh/meanings/translate.ts'

/** What each part of a text is called first: `визит → сапар`; a word without translation in brackets. */
function shown(text: string, from: 'kk' | 'ru' | 'en', to: 'kk' | 'ru' | 'en'): string {
  return translate(text, { from, to })
    .flatMap(({ source, kind, targets }) =>
      kind === 'function' ? [] : [targets[0]?.text ?? `(${source})`],
    )
    .join(' + ')
}

describe('a query in Russian becomes Kazakh', () => {
  it.each([
    ['землетрясение', 'жер сілкінісі'],
    ['землетрясения в Алматы', 'жер сілкінісі + Алматы'],
    ['выборы акима', 'әкім сайлауы'],
    ['выборов акимов', 'әкім сайлауы'],
    ['ВЫБОРЫ В ПАРЛАМЕНТ', 'парламент сайлауы'],
    ['нужен ли референдум', 'керек + референдум'],
    ['курс доллара', 'доллар бағамы'],
    ['цены на нефть', 'мұнай бағасы'],
    ['пострадавших', 'зардап шеккендер'],
    ['паводки в Казахстане', 'су тасқыны + Қазақстан'],
    ['визита президента', 'сапар + президент'],
    ['минимальная зарплата', 'ең төменгі жалақы'],
    ['повышение пенсионного возраста', 'көтерілу + зейнетақы жасы'],
    ['задержанного судьи', 'ұсталу + судья'],
    ['жёлтая карточка', 'сары карточка'],
    ['желтая карточка', 'сары карточка'],
    ['вице-премьера', 'вице-премьер'],
    ['железной дороги', 'теміржол'],
    ['детей отравились', 'балалар + улану'],
    ['людей', 'адамдар'],
    ['нехватка учителей', 'мұғалім тапшылығы'],
    ['строительство дорог', 'жол салу'],
    ['сделок', 'мәміле'],
    ['рынка', 'нарық'],
    ['кредитов', 'несие'],
    ['экзаменах', 'емтихан'],
    ['погиб солдат', 'қаза болғандар + сарбаз'],
    ['нашли мальчика', 'табу + ұл'],
    ['ООН', 'Біріккен Ұлттар Ұйымы'],
    ['министерства обороны', 'қорғаныс министрлігі'],
    ['сборной Казахстана', 'Қазақстан құрамасы'],
  ])('%s', (russian, kazakh) => {
    expect(shown(russian, 'ru', 'kk')).toBe(kazakh)
  })
})

describe('a query in English becomes Kazakh', () => {
  it.each([
    ['earthquakes', 'жер сілкінісі'],
    ['earthquake in Almaty', 'жер сілкінісі + Алматы'],
    ['presidential elections', 'президент сайлауы'],
    ['elections of mayors', 'сайлау + мэр'],
    ['the minister resigned', 'министр + қызметтен кету'],
    ['children killed in fire', 'балалар + өлтіру + өрт'],
    ['US economy', 'АҚШ + экономика'],
    ['gas prices', 'газ бағасы'],
    ['pension savings', 'зейнетақы жинағы'],
    ['flooded villages', 'су тасқыны + ауыл'],
    ['stray dogs', 'қаңғыбас ит'],
    ['news', 'жаңалық'],
    ['new schools', 'жаңа мектеп'],
    ['women', 'әйелдер'],
    ["teachers' salaries", 'мұғалім жалақысы'],
    ['signed a memorandum', 'қол қою + меморандум'],
    ['stolen car', 'ұрлап кету + автокөлік'],
    ['nuclear power plants', 'атом электр станциясы'],
    ['climate change', 'климаттың өзгеруі'],
    ['Kazakh language', 'қазақ тілі'],
    ['artificial intelligence', 'жасанды интеллект'],
    ['oil exports', 'мұнай экспорты'],
  ])('%s', (english, kazakh) => {
    expect(shown(english, 'en', 'kk')).toBe(kazakh)
  })
})

describe('a Kazakh query becomes Russian and English', () => {
  it.each([
    ['жер сілкінісінен зардап шеккендер', 'землетрясение + пострадавшие', 'earthquake + injured'],
    ['әкімдердің сайлауы', 'выборы акима', 'akim election'],
    ['мұнай бағасының өсуі', 'цена на нефть + рост', 'oil price + growth'],
    ['жаңа мектептер салынды', 'новая школа + строиться', 'new school + be built'],
    ['салық төледі', 'налог + платить', 'tax + pay'],
    ['жиын өткізілді', 'собрание + провести', 'gathering + hold'],
    ['қазақ тілі және білім', 'казахский язык + знание', 'kazakh language + knowledge'],
    ['су тасқынынан', 'наводнение', 'flood'],
    ['ұшақ апаты', 'авиакатастрофа', 'plane crash'],
    ['Ұлттық банктің', 'национальный банк', 'national bank'],
  ])('%s', (kazakh, russian, english) => {
    expect(shown(kazakh, 'kk', 'ru')).toBe(russian)
    expect(shown(kazakh, 'kk', 'en')).toBe(english)
  })
})

describe('translate', () => {
  it('tells the place of each part, and which words need no translation', () => {
    const text = 'Что будет с курсом доллара в Зимбомбе?'
    const parts = translate(text, { from: 'ru', to: 'kk' })
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...['function', 'function', 'function', 'translated', 'function', 'unknown'],
    ])
    for (const { source, start, end } of parts) expect(text.slice(start, end)).toBe(source)
    expect(parts[3]?.source).toBe('курсом доллара')
  })

  it('gives the commonest word first, and weights that fall', () => {
    const [part] = translate('жильё', { from: 'ru', to: 'kk' })
    expect(part?.targets[0]).toEqual({ text: 'баспана', weight: 1 })
    const weights = part?.targets.map(({ weight }) => weight) ?? []
    expect(weights).toEqual(weights.toSorted((one, other) => other - one))
    expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true)
  })

  it('reads a word as itself before it reads it as a form of another', () => {
    const [visit] = translate('визита', { from: 'ru', to: 'kk' })
    expect(visit?.targets.map(({ text }) => text)).not.toContain('виза')
    const [us] = translate('US', { from: 'en', to: 'kk' })
    expect(us?.targets.map(({ text }) => text)).not.toContain('пайдалану')
    expect(translate('us', { from: 'en', to: 'kk' })[0]?.kind).toBe('function')
  })

  it('adds the verb that a Russian noun is made of, at a lower weight', () => {
    const [part] = translate('объявление', { from: 'ru', to: 'kk' })
    const weights = new Map(part?.targets.map(({ text, weight }) => [text, weight]))
    expect(weights.get('жариялау')).toBeLessThan(weights.get('хабарландыру')!)
  })

  it('makes no phrase of words that a comma parts', () => {
    expect(shown('выборы, акима', 'ru', 'kk')).toBe('сайлау + әкім')
  })

  it('has an answer for any text', () => {
    for (const text of ['', '  ', '«»', '🙂', '...', "'", '16:00', 'жер']) {
      expect(() => translate(text, { from: 'kk', to: 'en' })).not.toThrow()
    }
    expect(translate('', { from: 'ru', to: 'kk' })).toEqual([])
  })
})
