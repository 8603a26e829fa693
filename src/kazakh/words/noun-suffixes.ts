/**
 * The suffixes of nouns, adjectives, numerals, pronouns and participles, slot by slot. Follows «Қазақ
 * грамматикасы» (Астана, 2002), Морфология, Зат есім: көптік, тәуелдік, септік, жіктік жалғаулары.
 *
 * One line a suffix: its name; the states it stands after > the state it leads to; its cost (the
 * rarer, the dearer); its forms, each with the classes of letter it follows (see phonology.ts);
 * after the colon an example. In the forms A is а/е, I ы/і, G ғ/г, Q қ/к by harmony.
 *
 * The link is the vowel that loans with two consonants at their end take before endings: факт-і-лер, лифт-і-де.
 *
 * States: @ all that is declined (N a nominal stem, LK linked, PT a participle, VN a verbal noun, AO, NZ, KI),
 * PL plural, P1 possessed by me or thee, P2 by us or you, P3 by him, LOC locative, C other cases,
 * EQ likened, F the end. A form after which nothing need follow is any but V's.
 */

export const NOUN_SUFFIXES = `
link N>LK 2.5 і/T : факт+і+лер
plural @>PL 0.8 лAр/VGYR дAр/LMZ тAр/T : бала+лар
possessive.1sg @,PL>P1 2.6 м/V Iм/GYRLMZT : бала+м
possessive.2sg @,PL>P1 2.8 ң/V Iң/GYRLMZT : бала+ң
possessive.2sg.formal @,PL>P2 3 ңIз/V IңIз/GYRLMZT : бала+ңыз
possessive.1pl @,PL>P2 2.2 мIз/V IмIз/GYRLMZT : бала+мыз
possessive.3 @,PL>P3 1.2 сI/V I/GYRLMZT : бала+сы
possessive.3 N>P3 3 сI/G : такси+сі
case.genitive @,PL,P1,P2,P3>C 1.5 нIң/VM дIң/GYRLZ тIң/T : бала+ның
case.dative @,PL,P2>C 1.5 GA/VGYRLMZ QA/T : бала+ға
case.dative P1>C 1.5 A/M : аға+м+а
case.dative P3>C 1.2 нA/V : бала+сы+на
case.accusative @,PL,P1,P2>C 1.6 нI/V дI/GYRLMZ тI/T : бала+ны
case.accusative P3>C 1.2 н/V : бала+сы+н
case.locative @,PL,P1,P2>LOC 1.5 дA/VGYRLMZ тA/T : бала+да
case.locative P3>LOC 1.2 ндA/V : бала+сы+нда
case.ablative @,PL,P1,P2>C 1.7 дAн/VGYRLZ нAн/M тAн/T : бала+дан
case.ablative P3>C 1.5 нAн/V : бала+сы+нан
case.instrumental @,PL,P1,P2,P3>C 1.7 =мен/VGYRLM =бен/Z =пен/T : бала+мен
attributive LOC>KI 1.2 GI/V : бала+да+ғы
attributive N>KI 4.5 GI/VGYRLMZ QI/T : наурыз+ғы
genitive.pronoun @,PL,P1,P2>P3 3.5 =нікі/VM =дікі/GYRLZ =тікі/T : бала+нікі
genitive.pronoun P3>P3 3.5 =нікі/V : бала+сы+нікі
equative @,PL,P1,P2>EQ 3 дAй/VGYRLMZ тAй/T : бала+дай
equative P3>EQ 3 ндAй/V : бала+сы+ндай
limitative P3>EQ 3 ншA/V : пікір+і+нше
limitative P1,PT,AO>EQ 2.5 шA/VGYRLMZT : ой+ым+ша
privative P3>EQ 3 нсIз/V : көмег+і+нсіз
comparative N>EQ 4.5 рAQ/VGY IрAQ/GYRLMZT : жақсы+рақ
person.1sg N>F 5.5 мIн/VGYRLM бIн/Z пIн/T : мұғалім+мін
person.1sg PT,VN,AO,PL,P1,P2,P3,LOC,EQ>F 3.5 мIн/VGYRLM бIн/Z пIн/T : айт+қан+мын
person.2sg N>F 5.5 сIң : бала+сың
person.2sg PT,AO>F 3.5 сIң : айт+қан+сың
person.2sg VN,PL,P1,P2,P3,LOC,EQ>F 5 сIң : алматы+да+сың
person.2sg.formal PT,AO>F 1.7 сIз : айт+қан+сыз
person.2sg.formal PL,VN,P1,P2,P3,LOC,EQ>F 3.5 сIз : дәрігер+лер+сіз
person.1pl PT,AO>F 2.5 мIз/VGYRL бIз/MZ пIз/T : айт+қан+быз
person.1pl PT,AO>F 5 мIз/M : айт+қан+мыз
person.1pl PL,P3,LOC,EQ,N>F 3.5 мIз/VGYRL бIз/MZ пIз/T : қазақ+пыз
person.1pl PL,P3,LOC,EQ,N>F 5.5 мIз/M : дайын+мыз
person.2pl N>F 6 сIңдAр : бала+сыңдар
person.2pl PT,VN,AO,PL,LOC,EQ>F 4 сIңдAр : айт+қан+сыңдар
person.2pl.formal PT,VN,AO,PL,LOC,EQ>F 4 сIздAр : айт+қан+сыздар
`
