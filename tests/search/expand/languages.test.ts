/** One archive of three languages is one archive: each is found from each. */

import { describe, expect, test } from 'vitest'
import { kazakhAnalyzer as analyzer } from '../../../src/kazakh/analyzer.ts'
import { search } from '../../../src/search/search.ts'
import { engineOf, type Given, parse } from '../support.ts'

/** A story in Kazakh, in Russian and in English; a query for it in each. */
const STORIES = [
  {
    kk: 'Алматыда жер сілкінісі болды. Тұрғындар көшеге шықты, зардап шеккендер жоқ және ғимараттар бүлінбеген.',
    ru: 'В Алматы произошло землетрясение. Жители вышли на улицы, для помощи работают спасатели, сообщили, что пострадавших нет.',
    en: 'An earthquake with a magnitude of five shook Almaty. Residents ran into the streets, officials said that nobody was hurt.',
    asked: { kk: 'жер сілкінісі', ru: 'землетрясения', en: 'earthquakes' },
  },
  {
    kk: 'Ауыл әкімдерінің сайлауы өтті. Сайлаушылар бес үміткер үшін дауыс берді және нәтиже жарияланды.',
    ru: 'Прошли выборы сельских акимов. Избиратели голосовали за пять кандидатов, что стало рекордом для области.',
    en: 'Voters went to the polls with hope: the election of rural akims took place, and that was a record.',
    asked: { kk: 'әкім сайлауы', ru: 'выборов акима', en: 'akim elections' },
  },
  {
    kk: 'Мұғалімдердің жалақысы көтеріледі. Үкімет бюджеттен қаржы бөлді және мектептер үшін кітап алынады.',
    ru: 'Зарплату учителям повысят. Правительство выделило деньги для школ и сообщило, что купит учебники.',
    en: 'The government will raise the salaries of teachers, with money that was set aside for schools.',
    asked: { kk: 'мұғалімдер жалақысы', ru: 'зарплаты учителей', en: "teacher's salary" },
  },
  {
    kk: 'Зауыттағы өрт сөндірілді. Өрт сөндірушілер түні бойы жұмыс істеді және қойма жанып кетті.',
    ru: 'Пожар на заводе потушен. Пожарные работали всю ночь, для них это было трудно, что признал начальник.',
    en: 'Firefighters with ten engines put out a blaze at a factory; the fire destroyed the warehouse that stood near.',
    asked: { kk: 'зауыттағы өрт', ru: 'пожары на заводах', en: 'factory fire' },
  },
  {
    kk: 'Көктемгі су тасқыны үйлерді басты. Қар тез ериді және тұрғындар үшін уақытша баспана табылды.',
    ru: 'Весенний паводок затопил дома. Снег быстро тает, что опасно; для жителей нашли временное жильё.',
    en: 'Spring floods with melting snow swept away houses; the authorities found shelter that residents needed.',
    asked: { kk: 'су тасқыны', ru: 'паводки', en: 'flood' },
  },
  {
    kk: 'Астанада жаңа аурухана ашылды. Дәрігерлер науқастар үшін заманауи құрал алды және ота жасай бастады.',
    ru: 'В Астане открыли новую больницу. Врачи получили оборудование для операций и сказали, что ждут пациентов.',
    en: 'A new hospital with modern equipment opened in Astana; doctors said that patients are welcome.',
    asked: { kk: 'жаңа аурухана', ru: 'новой больницы', en: 'new hospitals' },
  },
  {
    kk: 'Сот бұрынғы министрді пара алғаны үшін бас бостандығынан айырды және мүлкін тәркіледі.',
    ru: 'Суд приговорил бывшего министра за взятку к восьми годам тюрьмы, что стало неожиданностью для партии.',
    en: 'A court sentenced a former minister with two aides for bribery; the judge said that property is seized.',
    asked: { kk: 'министр пара алды', ru: 'взятки министра', en: 'minister bribe' },
  },
  {
    kk: 'Мұнай бағасы төмендеді. Сарапшылар бюджет үшін қауіп бар дейді және теңге бағамы әлсіреді.',
    ru: 'Цены на нефть упали. Эксперты говорят, что для бюджета есть риски, курс тенге ослаб.',
    en: 'The price of oil fell; experts with the bank warn that the budget is at risk.',
    asked: { kk: 'мұнай бағасы', ru: 'цена нефти', en: 'oil prices' },
  },
] as const

const LANGUAGES = ['kk', 'ru', 'en'] as const

const ARTICLES: Record<string, Given> = Object.fromEntries(
  STORIES.flatMap((story, at) => LANGUAGES.map((each) => [`${at}-${each}`, { body: story[each] }])),
)

const engine = await engineOf(ARTICLES)

async function firstThree(text: string): Promise<string[]> {
  const options = { filter: {}, order: 'relevance', page: { limit: 3, offset: 0 } } as const
  const { hits } = await search(parse(text), engine, analyzer, options)
  return hits.map(({ id }) => id).sort()
}

describe('a story is found in three languages', () => {
  test.each(
    STORIES.flatMap(({ asked }, at) => LANGUAGES.map((language) => [asked[language], at] as const)),
  )('%s', async (text, at) => {
    expect(await firstThree(text)).toEqual(LANGUAGES.map((each) => `${at}-${each}`).sort())
  })
})
