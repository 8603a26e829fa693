/** Law, courts and punishment. */
export const LAW = `
заңды = законный, юридический = legal, lawful
заңсыз = незаконный, нелегальный, незаконно = illegal, unlawful
заңсыздық = беззаконие = lawlessness
заңдылық = законность, закономерность = legality
заңнама = законодательство = legislation
заңнамалық = законодательный = legislative
заң бұзу, құқық бұзу = нарушить закон, правонарушение, нарушение = break the law, offence, violation
құқық бұзушылық = правонарушение = offence, violation
заң бұзушылық = нарушение закона, нарушение = violation
бұзушылық = нарушение = violation, breach
құқық бұзушы = правонарушитель, нарушитель = offender
құқықтық = правовой = legal
құқық қорғау органдары = правоохранительные органы = law enforcement
құқықтық мемлекет = правовое государство = rule of law
заң үстемдігі = верховенство закона = rule of law
заңгер = юрист = lawyer
адвокат, қорғаушы = адвокат, защитник = attorney, lawyer, advocate
адвокатура = адвокатура = bar
нотариус = нотариус = notary
прокурор = прокурор = prosecutor
бас прокурор = генеральный прокурор, генпрокурор = prosecutor general
прокуратура = прокуратура = prosecutor's office
айыптаушы = обвинитель = prosecutor
сот = суд, судебный = court, trial
сотта = в суде = in court
судья = судья = judge
төреші = судья, арбитр = judge, referee
алқабилер соты, алқабилер = присяжные, суд присяжных = jury
алқаби = присяжный, присяжный заседатель = juror
жоғарғы сот = верховный суд = supreme court
конституциялық сот = конституционный суд = constitutional court
қалалық сот = городской суд = city court
облыстық сот = областной суд = regional court
аудандық сот = районный суд = district court
әскери сот = военный суд = military court
халықаралық сот = международный суд = international court
халықаралық қылмыстық сот = международный уголовный суд, мус = international criminal court
арбитраж = арбитраж = arbitration
трибунал = трибунал = tribunal
сот отырысы = судебное заседание = court hearing
сот процесі = судебный процесс, судебное разбирательство = trial
сот ісі = судебное дело = court case
сот шешімі = решение суда = court ruling
сот үкімі, үкім = приговор = verdict, sentence
үкім шығару = вынести приговор = sentence
соттау = осудить, приговорить = convict, sentence
сотталған = осуждённый = convicted
сотталушы = подсудимый = defendant
сотқа беру = подать в суд = sue
сотқа тарту = привлечь к суду = put on trial
айыптау = обвинение, обвинить, осудить = accusation, accuse, charge
айып = вина, обвинение = guilt, charge
айыпталушы = обвиняемый = accused, defendant
айып тағу = предъявить обвинение = charge, indict
айыпты, кінәлі = виновный, виноватый = guilty
кінә = вина = guilt, fault
кінәсіз = невиновный = innocent
кінәсіздік = невиновность = innocence
кінәсін мойындау = признать вину = plead guilty
ақтау = оправдать, реабилитировать, оправдание = acquit, acquittal
ақталу = реабилитация, оправдание = acquittal, rehabilitation
ақтау үкімі = оправдательный приговор = acquittal
апелляция = апелляция = appeal
апелляциялық шағым = апелляционная жалоба = appeal
кассация = кассация = cassation
шағым = жалоба = complaint
шағымдану = жаловаться, пожаловаться, обжаловать = complain, appeal
арыз = заявление, жалоба = complaint, application
өтініш = просьба, заявление, заявка = request, application
өтінім = заявка = application, bid
талап-арыз = иск, исковое заявление = lawsuit, claim
талапкер = истец = plaintiff
жауапкер = ответчик = respondent, defendant
куәгер = свидетель = witness
куә = свидетель = witness
куәлік = удостоверение, свидетельство = certificate, testimony, licence
айғақ, дәлел = доказательство, довод, улика = evidence, proof, argument
дәлелдеу = доказать, доказывать = prove
заттай дәлел = вещественное доказательство = material evidence
жауап алу = допрос, допросить = interrogation, questioning
жауап беру = ответить, отвечать = answer, respond
тергеу = расследование, следствие = investigation, probe
тергеуші = следователь = investigator
тергеу изоляторы = следственный изолятор, сизо = detention centre
тінту = обыск = search, raid
тәркілеу = конфискация, конфисковать, изъять = confiscation, confiscate, seize
тыйым салу = запретить, запрет, наложить арест = ban, prohibit, forbid
тыйым = запрет = ban, prohibition
тыйым салынған = запрещённый = banned, prohibited
рұқсат = разрешение, допуск = permission, permit
рұқсат беру, рұқсат ету = разрешить, разрешать = allow, permit
лицензия = лицензия = licence, license
қылмыстық іс = уголовное дело = criminal case
қылмыстық іс қозғау = возбудить уголовное дело = open a criminal case
қылмыстық кодекс = уголовный кодекс = criminal code
қылмыстық жауапкершілік = уголовная ответственность = criminal liability
әкімшілік құқық бұзушылық = административное правонарушение = administrative offence
азаматтық кодекс = гражданский кодекс = civil code
еңбек кодексі = трудовой кодекс = labour code
салық кодексі = налоговый кодекс = tax code
бюджет кодексі = бюджетный кодекс = budget code
экологиялық кодекс = экологический кодекс = environmental code
әлеуметтік кодекс = социальный кодекс = social code
бап = статья, пункт = article
тармақ = пункт = clause, paragraph
ереже = правило, положение = rule, regulation
нұсқаулық = инструкция = instruction, guidelines
жарғы = устав = charter
шарт = договор, условие = treaty, contract, condition
келісімшарт = контракт = contract
келісім = соглашение, договорённость, согласие = agreement, deal, consent
құжат = документ = document
құжаттама = документация = documentation
жеке куәлік = удостоверение личности = identity card, id card
төлқұжат, паспорт = паспорт = passport
туу туралы куәлік = свидетельство о рождении = birth certificate
сенімхат = доверенность = power of attorney
қолхат = расписка = receipt
мұра = наследие, наследство = heritage, legacy, inheritance
мұрагер = наследник = heir
жауапкершілік = ответственность = responsibility, liability
жауапты = ответственный = responsible
жауапқа тарту = привлечь к ответственности = hold accountable, prosecute
жаза = наказание = punishment, penalty
жазалау = наказать, наказывать = punish
өлім жазасы = смертная казнь = death penalty
өмір бойына айыру, өмірлік түрме = пожизненное заключение, пожизненный срок = life imprisonment, life sentence
бас бостандығынан айыру = лишение свободы = imprisonment
бас бостандығын шектеу = ограничение свободы = restriction of freedom
шартты жаза = условный срок = suspended sentence
мерзім = срок = term, deadline
мерзімінен бұрын босату = удо, условно-досрочное освобождение, досрочное освобождение = parole, early release
айыппұл = штраф = fine, penalty
айыппұл салу = оштрафовать, штрафовать = fine
өтемақы = компенсация = compensation
шығын өтеу = возмещение ущерба, возместить ущерб = damages, compensation
залал = ущерб, вред = damage, harm
зиян = вред, ущерб = harm, damage
келтірілген зиян = причинённый ущерб = damage caused
түрме = тюрьма = prison, jail
колония = колония = penal colony
абақты = тюрьма = prison
тұтқын = заключённый, пленный, узник = prisoner, captive
тұтқынға алу = арестовать, взять в плен, арест = arrest, capture
қамауға алу = арест, арестовать, взять под стражу = arrest, take into custody
қамау = арест, стража = custody, detention
үйқамақ = домашний арест = house arrest
кепіл = залог = bail, collateral, pledge
кепілдік = гарантия = guarantee
кепілдік беру = гарантировать = guarantee
қолға түсіру = поймать, задержать = catch
ұстау = задержание, задержать, держать = detain, arrest, hold, detention
босату = освободить, освобождение, уволить = release, free, dismiss
босап шығу = выйти на свободу, освободиться = be released
рақымшылық, амнистия = амнистия = amnesty
кешірім, рақымшылық жасау = помилование, помиловать = pardon
кешірім сұрау = извиниться, извинения = apologise, apology
кешіру = простить = forgive
экстрадиция = экстрадиция = extradition
экстрадициялау = экстрадировать = extradite
депортация, депортациялау = депортация, депортировать = deportation, deport
айқындау = определить, выявить, выявление = determine, identify
бақылау = контроль, надзор, наблюдение = control, supervision, monitoring
қадағалау = надзор, следить = supervision, oversight
тексеру = проверка, проверить = check, inspection, audit
сараптама = экспертиза = expert examination, forensic
сот-медициналық сараптама = судебно-медицинская экспертиза = forensic examination
сарапшы = эксперт = expert
медиация = медиация = mediation
дау = спор, конфликт = dispute
даулы = спорный = disputed, controversial
даулау = оспорить, оспаривать = contest, challenge
дау шешу = разрешение споров = dispute resolution
меншік = собственность = property, ownership
жекеменшік = частная собственность, частный = private property, private
жеке = личный, частный, отдельный = personal, private, individual
меншік иесі = собственник, владелец = owner
мүлік = имущество = property, assets
мүлікті тәркілеу = конфискация имущества = confiscation of property
активтерді қайтару = возврат активов = asset recovery
авторлық құқық = авторское право = copyright
зияткерлік меншік = интеллектуальная собственность = intellectual property
плагиат = плагиат = plagiarism
патент = патент = patent
құқық қорғау = правозащитный = human rights protection
қорғау = защита, охрана, защитить = protection, defence, protect
қорғалу = защита, защищаться = be protected
некені бұзу = расторжение брака = divorce
алимент = алименты = alimony, child support
қамқоршылық = опека = guardianship, custody
қамқоршы = опекун, попечитель = guardian
бала асырап алу = усыновление, усыновить = adoption
ата-ана құқығынан айыру = лишение родительских прав = deprivation of parental rights
банкроттық, банкроттық рәсімі = банкротство = bankruptcy
әділет = справедливость, юстиция = justice
әділетті = справедливый = fair, just
әділетсіз = несправедливый = unfair, unjust
әділетсіздік = несправедливость = injustice
әділдік = справедливость = justice, fairness
шындық = правда, истина = truth
өтірік = ложь = lie
жалған = ложный, фальшивый, поддельный = false, fake, counterfeit
жала = клевета = slander, libel
жала жабу = клеветать, клевета = slander, defamation
қорлау = оскорбление, оскорбить, унижение = insult, humiliation
намыс = честь = honour
ар-намыс = честь и достоинство, честь = honour and dignity
қадір-қасиет = достоинство = dignity
мораторий = мораторий = moratorium
құпия = тайна, секрет, секретный = secret, mystery
мемлекеттік құпия = государственная тайна, гостайна = state secret
жеке деректер = персональные данные = personal data
жария ету, әшкерелеу = разглашение, разоблачить = disclosure, expose
заңдастыру = легализация, узаконить = legalisation
мәртебе = статус = status
`
