/**
 * The words of grammar for `kznews analyze`, apart from the catalogues: no other command needs them.
 * Kazakh ones as in school grammars; what has no name there is called by its form.
 */

import type { Lang } from './lang.ts'

/** Name | Kazakh | Russian | English. */
const ROWS = `
column.text|сөз|слово|word
column.form|қалпы|запись|form
column.kind|түрі|вид|kind
column.script|жазуы|письмо|script
column.stem|түбірі|основа|stem
column.pieces|құрамы|состав|pieces
column.key|кілті|ключ|key
kind.word|сөз|слово|word
kind.number|сан|число|number
kind.date|күн|дата|date
kind.time|уақыт|время|time
kind.url|сілтеме|ссылка|address
kind.email|эл. пошта|эл. почта|e-mail
kind.mention|есім|имя|name
kind.hashtag|тег|тег|tag
script.cyrillic|кирилл|кириллица|Cyrillic
script.latin|латын|латиница|Latin
script.arabic|араб|арабица|Arabic
script.mixed|аралас|смешанное|mixed
script.none|–|–|–
stem|түбір|основа|stem
ending|жалғау|окончание|ending
plural|көптік жалғауы|множественное число|plural
possessive.1sg|тәуелдік, 1-жақ жекеше|притяжательность, 1 л. ед.|possessive, 1st sg
possessive.1pl|тәуелдік, 1-жақ көпше|притяжательность, 1 л. мн.|possessive, 1st pl
possessive.2sg|тәуелдік, 2-жақ|притяжательность, 2 л.|possessive, 2nd
possessive.2sg.formal|тәуелдік, 2-жақ сыпайы|притяжательность, 2 л. вежл.|possessive, 2nd polite
possessive.3|тәуелдік, 3-жақ|притяжательность, 3 л.|possessive, 3rd
case.genitive|ілік септік|родительный падеж|genitive
case.dative|барыс септік|дательный падеж|dative
case.accusative|табыс септік|винительный падеж|accusative
case.locative|жатыс септік|местный падеж|locative
case.ablative|шығыс септік|исходный падеж|ablative
case.instrumental|көмектес септік|творительный падеж|instrumental
attributive|-ғы жұрнағы|прилагательное на -ғы|attributive
genitive.pronoun|-нікі жұрнағы|принадлежность|pronoun of the genitive
equative|-дай жұрнағы|уподобление|equative
limitative|-ша жұрнағы|мера|limitative
comparative|салыстырмалы шырай|сравнительная степень|comparative
person.1sg|жіктік, 1-жақ жекеше|1 л. ед.|1st person sg
person.1pl|жіктік, 1-жақ көпше|1 л. мн.|1st person pl
person.2sg|жіктік, 2-жақ жекеше|2 л. ед.|2nd person sg
person.2sg.formal|жіктік, 2-жақ сыпайы|2 л. ед. вежл.|2nd person sg, polite
person.2pl|жіктік, 2-жақ көпше|2 л. мн.|2nd person pl
person.2pl.formal|жіктік, 2-жақ көпше сыпайы|2 л. мн. вежл.|2nd person pl, polite
person.3|жіктік, 3-жақ|3 л.|3rd person
negative|болымсыз|отрицание|negative
past|өткен шақ|прошедшее время|past
present|ауыспалы шақ|настоящее-будущее время|present-future
conditional|шартты рай|условное наклонение|conditional
imperative.1sg|бұйрық рай, 1-жақ жекеше|повелительное, 1 л. ед.|imperative, 1st sg
imperative.1pl|бұйрық рай, 1-жақ көпше|повелительное, 1 л. мн.|imperative, 1st pl
imperative.2sg.formal|бұйрық рай, 2-жақ сыпайы|повелительное, 2 л. вежл.|imperative, 2nd sg polite
imperative.2pl|бұйрық рай, 2-жақ көпше|повелительное, 2 л. мн.|imperative, 2nd pl
imperative.2pl.formal|бұйрық рай, 2-жақ көпше сыпайы|повелительное, 2 л. мн. вежл.|imperative, 2nd pl polite
imperative.3|бұйрық рай, 3-жақ|повелительное, 3 л.|imperative, 3rd
precative|өтініш, -шы|просьба|precative
optative|қалау рай, -ғай|пожелание|optative
desiderative|қалау рай, -ғы|желание|desiderative
intention|мақсатты келер шақ, -мақ|намерение|intention
intention.agent|мақсатты келер шақ, -мақшы|намерение, -мақшы|intention, -мақшы
participle.past|есімше, -ған|причастие прошедшее|participle, past
participle.habitual|есімше, -атын|причастие обычности|participle, habitual
participle.future|есімше, -ар|причастие будущее|participle, future
participle.future.negative|болымсыз есімше, -мас|отрицательное причастие будущее|participle, negative future
nominalizer|-дық жұрнағы|имя на -дық|nominalizer
converb|көсемше|деепричастие|converb
converb.after|көсемше, -ғасын|деепричастие следования|converb: after
converb.purpose|көсемше, -ғалы|деепричастие цели|converb: in order to
converb.until|көсемше, -йынша|деепричастие предела|converb: until
verbal.noun|тұйық етістік, -у|имя действия|verbal noun
voice.causative|өзгелік етіс|понудительный залог|causative
voice.passive|ырықсыз етіс|страдательный залог|passive
voice.reciprocal|ортақ етіс|взаимный залог|reciprocal
voice.reflexive|өздік етіс|возвратный залог|reflexive
`

/** A term by its name, `case.dative`; a name that has none is its own. */
export type Terms = (name: string) => string

export function termsIn(lang: Lang): Terms {
  const column = { kk: 1, ru: 2, en: 3 }[lang]
  const terms = new Map<string, string>()
  for (const row of ROWS.trim().split('\n')) {
    const cells = row.split('|')
    terms.set(cells[0] ?? '', cells[column] ?? '')
  }
  return (name) => terms.get(name) ?? name
}
