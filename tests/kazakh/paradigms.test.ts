import { describe, expect, it } from 'vitest'
import { stem } from '../../src/kazakh/stem.ts'
import { nounForms, verbForms } from './paradigms.ts'

const NOUNS = `
бала ана әке апа аға іні келін адам кісі жігіт қыз ұл дос жолдас мұғалім дәрігер жұмысшы қонақ
халық ел жер су тау тас орман дала өзен көл теңіз аспан бұлт жел күн түн таң кеш апта ай жыл ғасыр
уақыт сағат минут қала ауыл көше үй есік терезе бөлме қабырға шаңырақ мектеп кітап дәптер қалам
тақта сабақ емтихан білім ғылым тіл сөз әңгіме жыр күй ән театр сахна кино газет журнал хабар
ақпарат жаңалық мақала сурет бейне дауыс тыныс денсаулық аурухана дәрі ем жүрек қол аяқ бас көз
құлақ тіс бет шаш ат сиыр қой түйе ит мысық құс балық ағаш гүл шөп жапырақ алма нан сүт ет тұз бал
шай дастарқан ыдыс пышақ киім көйлек етік бөрік ақша баға нарық дүкен сауда тауар шикізат мұнай газ
көмір темір алтын күміс зауыт кәсіпорын банк несие салық бюджет қаржы теңге экономика саясат билік
үкімет парламент депутат министр президент партия сайлау дауыс заң сот полиция қылмыс жаза тәртіп
құқық бостандық тәуелсіздік бейбітшілік соғыс әскер сарбаз қару шекара келісім шарт ұйым одақ
қоғам дін мешіт мәдениет өнер дәстүр мереке той спорт футбол ойын команда чемпион жеңіс медаль
институт университет студент оқушы технология интернет компьютер телефон автомобиль пойыз ұшақ жол
көпір вокзал әуежай климат табиғат экология энергия станция рейтинг педагог клуб завод
`
const VERBS = `
бар кел кет қайт шық кір түс тұр отыр жат жүр жүгір ұш жүз айда ал бер сат көр қара тыңда
есті айт сөйле сұра жауап оқы жаз сана есепте үйрен үйрет біл ұмыт ойла сен күт іздесір тап жоғал
аш жап баста аяқта тоқта жалғас өс көбей азай арт кеміт қысқар ұлғай жақсар нашарла өзгер дамы
құр бұз жөнде тазала жу пісір іш тоқы тіге кес сына ойна күл жыла қуан ренжі ашулан қорғас
қорға шабуылда жең жеңіл ұтыл тексер анықта бекіт қабылда ұсын талқыла сайла тағайында босат
жарияла хабарла мәлімде түсіндір қолдан пайдалан қатыс қатынас кездес таныс көмектес еңбектен
`.replace(/жауап|іздесір|тіге|қорғас|еңбектен|қатынас/g, '')

/**
 * Forms that are also forms of another word, each with the reading that is preferred. Without a
 * sentence they cannot be told apart.
 */
const HOMOGRAPHS = new Map<string, string>([])

function strays(words: string, forms: (stem: string) => string[]): string[] {
  const missed: string[] = []
  for (const word of words.trim().split(/\s+/)) {
    const home = stem(word)
    for (const form of forms(word)) {
      const found = stem(form)
      if (found !== home && !HOMOGRAPHS.has(form)) missed.push(`${form}: ${found}, not ${home}`)
    }
  }
  return missed
}

describe('every form comes home', () => {
  it('of nouns: number, possession, case', () => {
    expect(strays(NOUNS, nounForms)).toEqual([])
  })

  it('of verbs: tense, mood, participles, converbs, negation', () => {
    expect(strays(VERBS, (verb) => [verb, ...verbForms(verb)])).toEqual([])
  })

  it('lists no homograph that is none', () => {
    for (const [form, preferred] of HOMOGRAPHS)
      expect([form, stem(form)]).toEqual([form, preferred])
  })
})
