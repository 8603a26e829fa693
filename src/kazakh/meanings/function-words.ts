/** Words that hold a Russian or an English sentence together: a query means nothing by them. */

const RUSSIAN = `
а без более бы был была были было быть в вам вас ведь во вот все вы где да для до его ее если есть еще
же за зачем и из из-за или им ими их к как какая какие какой когда кого ком кому которая которые который
куда кто ли либо меня мне мы на над нам нас не него нее ней нет ни них но ну о об однако он она они оно от
откуда очень перед по под после потому почему при про с сам свой свои своего сейчас со так также такой там
тем то того тоже той только том тот у уже хотя чего чем через что чтобы чье чьи чья эта эти это этого этой
этом этот я ему мой наш ваш твой пока лишь около среди между сколько зачем будет будут
`

const ENGLISH = `
a about after all also am an and any are as at be because been before being both but by can could did do
does down due during each either for from had has have he her here hers him his how i if in into is it its
just me might more most must my no nor not now of off on once only onto or other our ours out over
own per shall she should so some such than that the their theirs them then there these they this those
through to too under until up upon us very via was we were what when where which while who whom whose
why will with within without would you your yours s t
`

let words: Record<'ru' | 'en', ReadonlySet<string>> | undefined

/** Whether a lower-case word, written without ё, only holds the sentence together. */
export function isFunctionWord(word: string, language: 'ru' | 'en'): boolean {
  words ??= { ru: new Set(RUSSIAN.trim().split(/\s+/)), en: new Set(ENGLISH.trim().split(/\s+/)) }
  return words[language].has(word)
}
