/** Whole paradigms: every form of a noun and of a verb has their stem. */

import { describe, expect, test } from 'vitest'
import { stem } from '../../../src/kazakh/words/stem.ts'
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
үкімет парламент депутат министр президент партия дауыс заң сот полиция қылмыс жаза тәртіп
құқық бостандық тәуелсіздік бейбітшілік соғыс әскер сарбаз қару шекара келісім шарт ұйым одақ
қоғам дін мешіт мәдениет өнер дәстүр мереке той спорт футбол ойын команда чемпион жеңіс медаль
институт университет студент оқушы технология интернет компьютер телефон автомобиль пойыз ұшақ жол
көпір вокзал әуежай климат табиғат экология энергия станция рейтинг педагог клуб завод
`
const VERBS = `
бар кел кет қайт шық кір түс тұр отыр жат жүр жүгір ұш жүз айда ал бер сат көр қара тыңда
есті айт сөйле сұра оқы жаз сана есепте үйрен үйрет біл ұмыт ойла сен күт тап жоғал
аш жап баста аяқта тоқта жалғас өс көбей азай арт кеміт қысқар ұлғай жақсар нашарла өзгер дамы
құр бұз жөнде тазала жу пісір іш тоқы кес сына ойна күл жыла қуан ренжі ашулан
қорға шабуылда жең жеңіл ұтыл тексер анықта бекіт қабылда ұсын талқыла сайла тағайында босат
жарияла хабарла мәлімде түсіндір қолдан пайдалан қатыс кездес таныс көмектес
`

/**
 * Words that share forms, by the word whose paradigm it is: what its forms may be read as instead.
 * Without a sentence they cannot be told apart: желің is your wind or your net, қалам a pen or my
 * town, қарады looked, сынады criticised or broke.
 */
const SHARED = `
бала: балама
бекіт: бекітпе
жаза: жаз
көше: көш
бөлме: бөл
ана: анадай
апа: апан
келін: келі
ұл: ұлы
қонақ: қонақтау
су: судан
тас: тасты тасу тастау
орман: орманды
бұлт: бұлтты
жел: желі желді желім желдеу
күн: күнде
түн: түнде
таң: таңдай
ай: айдау
қала: қалам қал
сабақ: сабақтау
білім: білімді
тіл: тілім тілімде
сурет: суреттеу
дауыс: дауысты дауыстау
тыныс: тыныстау
дәрі: дәріс
ем: емдеу
жүрек: жүректі
қол: қолдау
аяқ: аяқтау
бас: басқа басты басым басымды бастау
көз: көздеу
тіс: тістеу
бет: беттеу
ат: атпен аттау
қой: қойын
гүл: гүлдеу
жапырақ: жапырақтау
алма: алмас ал
нан: наным
тұз: тұзды
бал: балға балдақ
пышақ: пышақтау
ақша: ақшам
баға: бағам
газ: газды
алтын: алты
күміс: күмістеу
саясат: саясаттан
билік: биліктеу
заң: заңды
сот: соттау
тәртіп: тәртіпті
шарт: шартты шарттау
дін: дінді
мәдениет: мәдениетті
той: тойым
ойын: ой
жол: жолдау
кел: келесі
кір: кірме
түс: түстік
тұр: тұрсын
жат: жаттық
жүр: жүрсін
ал: алмас
көр: көрме
қара: қарағанды
жаз: жазба
есепте: есептеме
тап: таба
аш: аш аштық аша
жап: жаппай жаппайсыз жаппа
баста: бастама
құр: құрдым құрсақ құрам құрма
жу: жуа жуасу
тоқы: тоқыма
кес: кесе кеспе
сына: сын сынап сынама
қуан: қуандық
қорға: қорғасын
жеңіл: жеңілдік
анықта: анықтама
ұсын: ұсынба
хабарла: хабарлама
мәлімде: мәлімдеме
қолдан: қолданба
қатыс: қатысты
таныс: таныстық
`

const sharedWith = new Map(
  SHARED.trim()
    .split('\n')
    .map((line) => line.split(/[: ]+/))
    .map(([word = '', ...others]) => [word, others]),
)

/** Forms that have another stem than all others have, and that share no form with that. */
function strays(word: string, home: string, forms: string[]): string[] {
  const allowed = [home, ...(sharedWith.get(word) ?? [])]
  return forms
    .filter((form) => !allowed.includes(stem(form)))
    .map((form) => `${word}: ${stem(form)} ${form}`)
}

const words = (list: string) => list.trim().split(/\s+/)

describe('every form comes home', () => {
  test('of nouns: number, possession, case', () => {
    expect(words(NOUNS).filter((noun) => stem(noun) !== noun)).toEqual([])
    expect(words(NOUNS).flatMap((noun) => strays(noun, noun, nounForms(noun)))).toEqual([])
  })

  test('of verbs: tense, mood, participles, converbs, negation', () => {
    const missed = words(VERBS).flatMap((verb) => {
      const [verbalNoun = '', ...forms] = verbForms(verb)
      const home = stem(verbalNoun)
      // A bare stem that is also a form of a noun gives way to its verbal noun: баста, бастау.
      expect([verb, verbalNoun]).toContain(home)
      return strays(verb, home, home === verb ? [verb, ...forms] : forms)
    })
    expect(missed).toEqual([])
  })

  test('in no more words than share forms', () => {
    const sharing = [...sharedWith].filter(([word, others]) => {
      const found = [...nounForms(word), ...verbForms(word)].map(stem)
      return !others.every((other) => found.includes(other))
    })
    expect(sharing).toEqual([])
  })
})
