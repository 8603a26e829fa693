/**
 * Suffixes that make one stem of another. A stem keeps these: жұмыс, жұмысшы, жұмыссыз are three stems. They
 * are here because a word that is made of a known root and known suffixes is a likely stem, even
 * though no list has it: in сайлаушы the ы is no possessive. Lines as in noun-suffixes.ts; N > N
 * and V > N follow «Қазақ грамматикасы» (Астана, 2002), Сөзжасам, voice (V > V) Етістік: етіс.
 */

export const DERIVATIONS = `
agent N>N 2.5 шI : жұмыс+шы
quality N>N 2.5 лIQ/VGYR дIQ/LMZ тIQ/T : бала+лық
proprietive N>N 2.5 лI/VGYR : бала+лы
proprietive N>N 4 дI/LMZ тI/T : көңіл+ді
privative N>N 3.4 сIз : бала+сыз
sociative N>N 4 лAс/VGYR дAс/LMZ тAс/T : жер+лес
inclination N>N 4.5 шIл : ұйқы+шыл
diminutive N>N 5 шIQ : үй+шік
ordinal N>N 3 ншI/V IншI/GYRLMZT : бес+інші
language N>N 4 шA : орыс+ша
approximate N>N 4.5 лAGAн/VGYR дAGAн/LMZ тAGAн/T : жүз+деген
patronymic N>N 2 =ұлы =қызы : сейіт+ұлы
name N>N 6 =бай =бек =жан =хан =гүл : иман+бай
collection N>N 4 =хана =стан =паз =қор =кер =гер =кеш =ман : асыл+паз
essay N>N 4.5 нAмA : сауал+нама
verbal.noun.agent V>N 2 ушI : сайла+ушы
result V>N 3.5 Iм/GYRLMZT м/V : біл+ім
action V>N 4 Iс/GYRLMZT с/V : айт+ыс
product V>N 5.5 мA/VGYRL бA/MZ пA/T : кес+пе
instrument V>N 4 GIш/VGYRLMZ QIш/T : тоңазыт+қыш
state V>N 4.5 IQ/GYRLMZT Q/V : кекір+ік
product V>N 5 IндI/GYRLMZT ндI/V : шайын+ды
product V>N 5 GI/VGYRLMZ QI/T : шал+ғы
place V>N 6 GAQ/VGYRLMZ QAQ/T : қаш+қақ
state V>N 5 улI : жаб+улы
verbalizer N>V 3 лA/VGYR дA/LMZ тA/T : баға+ла
become N>V 5 Aй/GYRLMZT й/V : аз+ай
become N>V 6 Aр/GYRLMZT р/V : көг+ер
consider N>V 5.5 сIн/VGYRLMZT : кем+сін
voice.causative V>V 3 т/VYRL : азай+т
voice.causative V>V 3.5 дIр/VGYRLMZ тIр/T : жаз+дыр
voice.causative V>V 3.5 GIз/VGYRLMZ QIз/T : бер+гіз
voice.passive V>V 2.5 Iл/GYRLMZT л/V : жаз+ыл
voice.reflexive V>V 2.8 Iн/GYRLMZT н/V : сүйе+н
voice.reciprocal V>V 2.8 Iс/GYRLMZT с/V : сөйле+с
`
