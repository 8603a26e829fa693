/**
 * The suffixes of verbs. Follows «Қазақ грамматикасы» (Астана, 2002), Морфология, Етістік: болымсыз
 * етістік, шақ, рай, есімше, көсемше, тұйық етістік. Lines as in noun-suffixes.ts; participles and
 * the verbal noun lead to states that the noun suffixes follow (бар-ған-дар-ға).
 *
 * States: V a verb stem, NG negated, # both; PA past, PG short for PT, CO conditional, PR present, CV converb, MK
 * intention, OP wish, DS desire, IM imperative; PT, AO, NZ, VN are declined.
 */

export const VERB_SUFFIXES = `
negative V>NG 2.4 мA/VGYRL бA/MZ пA/T : бар+ма+ды
negative V>NG 5 мA/MZT : бар+ма+ды
past #>PA 1.5 дI/VGYRLMZ тI/T : бар+ды
past #>PA 5 дI/T : бар+ды
conditional #>CO 2.4 сA : бар+са
person.1sg PA,CO>F 2 м/V : бар+ды+м
person.2sg PA>F 2.4 ң/V : бар+ды+ң
person.2sg CO>IM 2.4 ң/V : бар+са+ң
person.2sg.formal PA>F 2.4 ңIз/V : бар+ды+ңыз
person.2sg.formal CO>IM 2.4 ңIз/V : бар+са+ңыз
person.1pl PA,CO>F 1.6 Q/V : бар+ды+қ
person.2pl PA,CO>F 3 ңдAр/V : бар+ды+ңдар
person.2pl.formal PA,CO>F 3 ңIздAр/V : бар+ды+ңыздар
present #>PR 2 A/GYRLMZT й/V : бар+а+ды
person.1sg PR>F 1.6 мIн : бар+а+мын
person.1sg PR>F 4 м/V : айт+а+м
person.2sg PR>F 2 сIң : бар+а+сың
person.2sg.formal PR>F 1.2 сIз : бар+а+сыз
person.3 PR>F 0 дI : бар+а+ды
person.1pl PR>F 1.3 мIз : бар+а+мыз
person.2pl PR>F 1.9 сIңдAр : бар+а+сыңдар
person.2pl.formal PR>F 2.4 сIздAр : бар+а+сыздар
participle.habitual #>PT 1.6 AтIн/GYRLMZT йтIн/V : бар+атын
participle.past #>PT 1.3 GAн/VGYRLMZ QAн/T : бар+ған
participle.past #>PG 4 GA/VGYRLMZ QA/T : көр+ге+м
person.1sg PG>F 0.5 м/V : көр+ге+м
participle.future V>AO 2.6 Aр/GYRLMZT р/V : бар+ар
participle.future.negative V>AO 3 мAс/VGYRL бAс/MZ пAс/T : бар+мас
nominalizer PT>NZ 1.5 дIQ/M : бар+ған+дық+тан
nominalizer AO>NZ 4.5 лIQ/R тIQ/T : жет+ер+лік
intention V>MK 3.4 мAQ/VGYRL бAQ/MZ пAQ/T : оқы+мақ
intention.agent MK>MK 0 шI/T : оқы+мақ+шы
person.1sg MK,OP>F 2.5 мIн/VY пIн/T : оқы+мақ+пын
person.2sg MK,OP>F 2.5 сIң : оқы+мақ+сың
person.2sg.formal MK,OP>F 2.5 сIз : оқы+мақ+сыз
person.1pl MK,OP>F 2.5 мIз/VY пIз/T : оқы+мақ+пыз
converb #>CV 1.4 п/V Iп/GYRLMZT : бар+ып
person.1sg CV>F 3 пIн : бар+ып+пын
person.2sg CV>F 3 сIң : бар+ып+сың
person.2sg.formal CV>F 3 сIз : бар+ып+сыз
person.3 CV>F 1 тI : бар+ып+ты
person.1pl CV>F 3 пIз : бар+ып+пыз
person.2pl CV>F 4 сIңдAр : бар+ып+сыңдар
person.2pl.formal CV>F 4 сIздAр : бар+ып+сыздар
converb.purpose #>F 3 GAлI/VGYRLMZ QAлI/T : бар+ғалы
converb.until NG>F 3 йIншA/V : бар+ма+йынша
converb.after #>F 4.5 GAсIн/VGYRLMZ QAсIн/T : бар+ғасын
verbal.noun #>VN 0.6 у : бар+у
imperative.1sg #>IM 3 AйIн/GYRLMZT йIн/V : бар+айын
imperative.1pl #>IM 3 AйIQ/GYRLMZT йIQ/V : бар+айық
imperative.2sg.formal #>IM 3 IңIз/GYRLMZT ңIз/V : бар+ыңыз
imperative.2sg.formal NG>IM 1.5 ңIз/V : бар+ма+ңыз
imperative.2pl #>IM 3 IңдAр/GYRLMZT ңдAр/V : бар+ыңдар
imperative.2pl.formal #>IM 3 IңIздAр/GYRLMZT ңIздAр/V : бар+ыңыздар
imperative.3 #>F 2.4 сIн : бар+сын
precative IM>F 1.5 шI : бар+ыңыз+шы
precative #>F 4 шI/VYRLMZT : кел+ші
precative CO>F 3 йшI/V : бар+са+йшы
optative #>OP 4.5 GAй/VGYRLMZ QAй/T : бар+ғай
desiderative V>DS 3.5 GI/VGYRLMZ QI/T : бар+ғы+м
possessive.1sg DS>F 1 м/V : бар+ғы+м
possessive.2sg DS>F 1 ң/V : бар+ғы+ң
possessive.2sg.formal DS>F 1 ңIз/V : бар+ғы+ңыз
possessive.3 DS>F 0.5 сI/V : бар+ғы+сы
possessive.1pl DS>F 1 мIз/V : бар+ғы+мыз
`
