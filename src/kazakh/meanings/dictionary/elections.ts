/** Elections, parliament, parties, protest and citizens' rights. */
export const ELECTIONS = `
сайлау = выборы, избрать, избирать = election, elections, elect
президент сайлауы = президентские выборы, выборы президента = presidential election
парламент сайлауы = парламентские выборы, выборы в парламент = parliamentary election
әкім сайлауы = выборы акима, выборы акимов = akim election
кезектен тыс сайлау = внеочередные выборы, досрочные выборы = snap election, early election
сайлау учаскесі = избирательный участок = polling station
сайлау комиссиясы = избирательная комиссия, избирком = election commission
орталық сайлау комиссиясы, ОСК = центральная избирательная комиссия, цик, центризбирком = central election commission
сайлау науқаны = избирательная кампания, предвыборная кампания = election campaign
науқан = кампания = campaign
сайлауалды = предвыборный = pre-election
сайлаушы = избиратель = voter
дауыс беру = голосование, голосовать = voting, vote, ballot
дауыс = голос = voice, vote
бюллетень = бюллетень = ballot, bulletin
дауыс санау = подсчёт голосов = vote count
келу деңгейі = явка = turnout
үміткер, кандидат = кандидат, претендент = candidate, contender
кандидатура = кандидатура = candidacy, nomination
кандидат ұсыну = выдвижение, выдвинуть = nomination, nominate
тіркелу = регистрация, зарегистрироваться = registration, register
тіркеу = регистрация, зарегистрировать, учёт = registration, register
үгіт, үгіт-насихат = агитация = campaigning, agitation
насихат = пропаганда = propaganda
бағдарламалық құжат = программный документ = policy paper
теледебат, дебат = дебаты, теледебаты = debate
байқаушы = наблюдатель = observer
халықаралық байқаушылар = международные наблюдатели = international observers
экзит-полл = экзитпол = exit poll
сауалнама = опрос, анкета = poll, survey, questionnaire
қоғамдық пікір = общественное мнение = public opinion
рейтинг = рейтинг = rating, ranking
референдум = референдум, всенародное голосование = referendum
жалпыұлттық референдум = общенациональный референдум = nationwide referendum
инаугурация, ұлықтау = инаугурация = inauguration
жеңіс = победа = victory, win
жеңілу = проиграть, поражение = lose, defeat
жеңіліс = поражение = defeat, loss
жеңу = победить, выиграть, преодолеть = win, defeat
жеңімпаз = победитель = winner
парламент = парламент = parliament
парламенттік = парламентский = parliamentary
мәжіліс = мажилис = majilis, lower house
сенат = сенат = senate
сенатор = сенатор = senator
депутат = депутат, парламентарий = deputy, member of parliament, mp, lawmaker
депутаттық сауал = депутатский запрос = deputy's inquiry
мәслихат = маслихат, горсовет = maslikhat, local council
палата = палата = chamber, house
жоғарғы палата = верхняя палата = upper house
төменгі палата = нижняя палата = lower house
қос палата = двухпалатный = bicameral
спикер, төраға = спикер = speaker
фракция = фракция = faction
көпшілік = большинство, публика = majority, public
азшылық = меньшинство = minority
квота = квота = quota
мандат = мандат = mandate, seat
конгресс = конгресс = congress
конгрессмен = конгрессмен = congressman
мемлекеттік дума = государственная дума, госдума = state duma
жоғарғы рада = верховная рада = verkhovna rada
кнессет = кнессет = knesset
бундестаг = бундестаг = bundestag
партия = партия = party
саяси партия = политическая партия = political party
билеуші партия = правящая партия, партия власти = ruling party
партия мүшесі = член партии = party member
оппозиция = оппозиция = opposition
оппозициялық = оппозиционный = opposition
көшбасшылық = лидерство = leadership
коалиция = коалиция = coalition
съезд = съезд = congress, convention
пленум = пленум = plenum
партиялық тізім = партийный список = party list
бірмандатты округ = одномандатный округ = single-member constituency
коммунист = коммунист = communist
коммунистік = коммунистический = communist
социализм = социализм = socialism
социалист = социалист = socialist
капитализм = капитализм = capitalism
либерал = либерал = liberal
либералды = либеральный = liberal
консерватор = консерватор = conservative
республикашыл = республиканец = republican
ұлтшыл = националист = nationalist
ұлтшылдық = национализм = nationalism
халықшыл, популист = популист = populist
белсенді = активист, активный = activist, active
белсенділік = активность = activity
азаматтық белсенді = гражданский активист = civil activist
құқық қорғаушы = правозащитник = human rights activist, rights defender
қоғам қайраткері = общественный деятель = public figure
мемлекет қайраткері = государственный деятель = statesman
қайраткер = деятель = figure
қозғалыс = движение = movement, traffic
қоғамдық қозғалыс = общественное движение = social movement
қоғамдық бірлестік = общественное объединение = public association
бірлестік = объединение, ассоциация = association, union
қауымдастық = ассоциация, сообщество = association, community
үкіметтік емес ұйым, ҮЕҰ = нпо, неправительственная организация = ngo, non-governmental organisation
азаматтық қоғам = гражданское общество = civil society
митинг = митинг = rally
наразылық = протест = protest
наразылық акциясы = акция протеста = protest, demonstration
наразылық білдіру = протестовать = protest
наразылық білдіруші, шерушілер = протестующий, демонстрант = protester, demonstrator
шеру = шествие, марш = march, procession
демонстрация = демонстрация = demonstration
пикет = пикет = picket
ереуіл = забастовка, стачка = strike
ереуілші = забастовщик = striker
аштық жариялау = голодовка = hunger strike
бейбіт жиын = мирное собрание, мирный митинг = peaceful assembly
толқу, бүлік = волнения, мятеж, бунт = unrest, riot, mutiny
жаппай тәртіпсіздік = массовые беспорядки, беспорядки = mass riots, riots, unrest
қаңтар оқиғасы, қаңтар қасіреті = январские события, кровавый январь = january events, january unrest
желтоқсан оқиғасы, желтоқсан көтерілісі = декабрьские события, желтоксан = december events
көтеріліс = восстание = uprising, revolt
төңкеріс, революция = революция = revolution
мемлекеттік төңкеріс = государственный переворот, переворот, путч = coup, coup d'etat
билікті басып алу = захват власти = seizure of power
импичмент = импичмент = impeachment
сенімсіздік = недоверие = distrust, no confidence
сенімсіздік вотумы = вотум недоверия = no-confidence vote
сенім = доверие, вера, уверенность = trust, confidence, faith
петиция = петиция = petition
қол жинау = сбор подписей = collect signatures
қоғам = общество = society
қоғамдық = общественный = public, social
қоғамдық тыңдау = общественные слушания, публичные слушания = public hearing
азамат = гражданин = citizen
азаматтық = гражданство, гражданский = citizenship, civil
адам құқығы, адам құқықтары = права человека = human rights
құқық = право = right, law
бостандық = свобода = freedom, liberty
еркіндік = свобода = freedom
сөз бостандығы = свобода слова = freedom of speech
баспасөз бостандығы = свобода прессы = press freedom
теңдік = равенство = equality
теңсіздік = неравенство = inequality
гендерлік теңдік = гендерное равенство = gender equality
кемсітушілік, дискриминация = дискриминация = discrimination
цензура = цензура = censorship
репрессия, қуғын-сүргін = репрессии, репрессия = repression, purges
саяси қуғын-сүргін = политические репрессии = political repression
қысым = давление = pressure
қысым көрсету = давить, оказывать давление = put pressure
қудалау = преследование, травля = persecution, harassment
заң шығару = законотворчество = lawmaking
заң жобасы = законопроект = bill, draft law
заң = закон = law, act
заң қабылдау = принять закон = pass a law
оқылым = чтение = reading
бірінші оқылым = первое чтение = first reading
түзету = поправка, исправить = amendment, correction, correct
өзгерістер мен толықтырулар = изменения и дополнения = amendments
кодекс = кодекс = code
вето = вето = veto
ратификация = ратификация = ratification
келісу = согласиться, договориться = agree
мақұлдау = одобрить, одобрение, утвердить = approve, approval
бекіту = утвердить, утверждение = approve, adopt, ratify
қабылдау = принять, принятие = adopt, accept
бас тарту = отказаться, отказ = refuse, refusal, reject
қабылдамау = отклонить, отвергнуть = reject
күшіне ену = вступить в силу = come into force, take effect
күшін жою = отменить, утратить силу = repeal, annul
талқылау = обсуждение, обсудить = discussion, discuss
ұсыныс = предложение, рекомендация = proposal, suggestion, offer
ұсыну = предложить, предлагать = offer, propose, suggest
талап = требование = demand, requirement
талап ету = требовать, потребовать = demand, require
сын = критика = criticism
сынау = критиковать, раскритиковать = criticise
қолдау = поддержка, поддержать = support
қарсы = против = against
қарсылық = сопротивление, протест = resistance
қарсылас = противник, соперник, оппонент = opponent, rival
жақтас = сторонник = supporter
пікірталас = дискуссия, спор = discussion, debate
пікір = мнение, комментарий = opinion, view, comment
көзқарас = взгляд, точка зрения = view
ұстаным = позиция = position, stance
мүдде = интерес = interest
ұлттық мүдде = национальные интересы = national interests
ымыра = компромисс, компромиссный = compromise
келіспеушілік = разногласие, несогласие = disagreement
тәртіп сақшылары = стражи порядка = law enforcement officers
Тоқаев = токаев = tokayev
Назарбаев = назарбаев = nazarbayev
жаңа Қазақстан = новый казахстан = new kazakhstan
әділетті Қазақстан = справедливый казахстан = just kazakhstan, fair kazakhstan
ескі Қазақстан = старый казахстан = old kazakhstan
`
