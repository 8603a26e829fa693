/** War, armies and security. */
export const WAR = `
соғыс = война, военный = war
соғысу = воевать = fight, wage war
азаматтық соғыс = гражданская война = civil war
дүниежүзілік соғыс = мировая война = world war
екінші дүниежүзілік соғыс = вторая мировая война = second world war, world war ii
Ұлы Отан соғысы = великая отечественная война, вов = great patriotic war
Ауған соғысы = афганская война = afghan war
суық соғыс, қырғи-қабақ соғыс = холодная война = cold war
Украинадағы соғыс = война в украине = war in ukraine
соғыс қимылдары = боевые действия, военные действия = hostilities, combat operations
соғыс ардагері = ветеран войны = war veteran
соғыс қылмысы = военное преступление = war crime
соғыс жағдайы = военное положение = martial law
соғыс тұтқыны = военнопленный = prisoner of war
ардагер = ветеран = veteran
бейбітшілік = мир = peace
бейбіт = мирный = peaceful
бейбіт тұрғын = мирный житель = civilian
бейбіт келісім = мирное соглашение, мирный договор = peace agreement, peace deal
бейбіт келіссөз = мирные переговоры = peace talks
бітім = перемирие = truce, armistice
атысты тоқтату = прекращение огня = ceasefire
тынышталу = успокоиться = calm down
бітімгер, бітімгерлік = миротворец, миротворческий = peacekeeper, peacekeeping
бітімгершілік миссия = миротворческая миссия = peacekeeping mission
қақтығыс = конфликт, столкновение = conflict, clash
қарулы қақтығыс = вооружённый конфликт = armed conflict
шиеленіс = напряжённость, эскалация = tension, escalation
шиеленісу = обостриться, обострение = escalate
басқыншылық, агрессия = агрессия = aggression
басқыншы = захватчик, агрессор = invader, aggressor
басып кіру = вторжение, вторгнуться = invasion, invade
басып алу = захват, оккупация, захватить = seize, occupy, capture
оккупация = оккупация = occupation
аннексия = аннексия = annexation
шабуыл = атака, нападение, наступление = attack, assault, offensive
шабуыл жасау = напасть, атаковать = attack
қарсы шабуыл = контрнаступление = counteroffensive
шегіну = отступление, отступить = retreat, withdrawal
шайқас = бой, битва, сражение = battle, fight
ұрыс = бой, сражение = battle, combat
ұрыс даласы, майдан даласы = поле боя = battlefield
майдан = фронт = front
майдангер = фронтовик = war veteran
қоршау = осада, окружение, блокада = siege, blockade
блокада = блокада = blockade
қарсыласу = сопротивляться, сопротивление = resist
партизан = партизан = partisan, guerrilla
бомба = бомба = bomb
бомбалау = бомбардировка, бомбить = bombing, bombard
жарылыс = взрыв = explosion, blast
жару = взорвать, подорвать = blow up
жарылу = взорваться = explode
атқылау = обстрел, обстрелять = shelling, shell
соққы = удар = strike, blow
әуе соққысы = авиаудар, воздушный удар = air strike
зымыран = ракета = missile, rocket
зымыран шабуылы = ракетный удар, ракетная атака = missile attack
баллистикалық зымыран = баллистическая ракета = ballistic missile
зымыран сынағы = ракетное испытание, запуск ракеты = missile test
дрон = дрон = drone
ұшқышсыз ұшу аппараты, ҰҰА = беспилотник, беспилотный летательный аппарат, бпла = unmanned aerial vehicle, uav, drone
әуе шабуылына қарсы қорғаныс = противовоздушная оборона, пво = air defence, air defense
зеңбірек = пушка = cannon, gun
артиллерия = артиллерия = artillery
миномет = миномёт = mortar
мина = мина = mine, landmine
миналау = минирование = mining
граната = граната = grenade
автомат = автомат = assault rifle
снаряд = снаряд = shell
оқ атқыш қару = стрелковое оружие = small arms
танк = танк = tank
бронды техника = бронетехника = armoured vehicles
брондалған көлік = бронетранспортёр, бтр = armoured vehicle
әскери техника = военная техника = military equipment
жойғыш ұшақ, жойғыш = истребитель = fighter jet
бомбалаушы ұшақ = бомбардировщик = bomber
тікұшақ = вертолёт = helicopter
сүңгуір қайық = подводная лодка, субмарина = submarine
әскери кеме = военный корабль = warship
авианосец = авианосец = aircraft carrier
әскери-теңіз күштері, ӘТК = военно-морские силы, вмс, вмф = navy
теңіз флоты = морской флот = fleet
әуе күштері = военно-воздушные силы, ввс = air force
құрлық әскерлері = сухопутные войска = ground forces
арнайы жасақ = спецназ = special forces
десант = десант = landing force, paratroopers
жаяу әскер = пехота = infantry
әскер = армия, войска = army, troops
әскери = военный = military
әскери қызмет = военная служба, воинская служба = military service
әскери қызметші = военнослужащий = serviceman
әскери борыш = воинский долг = military duty
әскери бөлім = воинская часть, военная часть = military unit
әскери база = военная база = military base
әскери жаттығу = военные учения, учения = military exercise, drills
әскери шеру = военный парад = military parade
әскери билет = военный билет = military id
әскерге шақыру = призыв в армию, призыв = conscription, draft
әскерге шақырылушы = призывник = conscript
жұмылдыру, мобилизация = мобилизация = mobilisation
армия = армия = army
қарулы күштер = вооружённые силы = armed forces
қарулы = вооружённый = armed
қарулану = вооружение, вооружаться = armament
қару-жарақ = вооружение, оружие = arms, weapons
қару-жарақ саудасы = торговля оружием = arms trade
қарусыздану = разоружение = disarmament
ядролық қару = ядерное оружие = nuclear weapons
ядролық сынақ = ядерное испытание = nuclear test
ядролық полигон = ядерный полигон = nuclear test site
Семей полигоны = семипалатинский полигон = semipalatinsk test site
ядролық бағдарлама = ядерная программа = nuclear programme
химиялық қару = химическое оружие = chemical weapons
биологиялық қару = биологическое оружие = biological weapons
жаппай қырып-жою қаруы = оружие массового поражения = weapons of mass destruction
полигон = полигон = test site, landfill
сарбаз = солдат, боец = soldier
жауынгер = воин, боец = fighter, warrior
солдат = солдат = soldier
офицер = офицер = officer
сержант = сержант = sergeant
лейтенант = лейтенант = lieutenant
капитан = капитан = captain
майор = майор = major
полковник = полковник = colonel
подполковник = подполковник = lieutenant colonel
генерал = генерал = general
маршал = маршал = marshal
қолбасшы = командующий, полководец = commander
қолбасшылық = командование = command
командир = командир = commander
бас қолбасшы = главнокомандующий = commander-in-chief
штаб = штаб = headquarters, staff
бас штаб = генштаб, генеральный штаб = general staff
бригада = бригада = brigade
полк = полк = regiment
батальон = батальон = battalion
рота = рота = company
дивизия = дивизия = division
жасақ = отряд = squad, detachment
жалдамалы = наёмник = mercenary
ерікті = доброволец, волонтёр = volunteer
содыр, жанкешті = боевик, смертник = militant, suicide bomber
көтерілісші = повстанец = rebel
ұлттық ұлан = национальная гвардия, нацгвардия = national guard
ұлан = гвардия, гвардеец = guard
шекара = граница = border
шекара қызметі = пограничная служба = border service
шекарашы = пограничник = border guard
шекаралық = пограничный, приграничный = border
шекара бұзу = нарушение границы = border violation
барлау = разведка = intelligence, reconnaissance
барлаушы = разведчик = scout, intelligence officer
барлау қызметі = разведывательная служба, спецслужба = intelligence service
арнайы қызмет = спецслужба = secret service
агент = агент = agent
қорғаныс = оборона = defence, defense
қорғаныс өнеркәсібі = оборонная промышленность, впк = defence industry
азаматтық қорғаныс = гражданская оборона = civil defence
жау = враг, противник = enemy
дұшпан = враг = enemy, foe
одақтас = союзник = ally
одақ = союз = union, alliance
альянс = альянс = alliance
блок = блок = bloc
санкция = санкция, санкции = sanction, sanctions
санкция салу = ввести санкции = impose sanctions
эмбарго = эмбарго = embargo
босқын = беженец = refugee
босқындар лагері = лагерь беженцев = refugee camp
эвакуация = эвакуация = evacuation
эвакуациялау, көшіру = эвакуировать = evacuate
пана = убежище = shelter, refuge
паналау = укрытие, укрыться = shelter, take refuge
геноцид = геноцид = genocide
холокост = холокост = holocaust
қырғын = резня, бойня = massacre
қирау = разрушение, разрушиться = destruction, collapse
қирату = разрушить, разрушение = destroy
жою = уничтожить, ликвидировать, ликвидация = destroy, eliminate, abolish
жойылу = уничтожение, исчезнуть = be destroyed, extinction
гуманитарлық көмек = гуманитарная помощь = humanitarian aid
гуманитарлық дағдарыс = гуманитарный кризис = humanitarian crisis
гуманитарлық дәліз = гуманитарный коридор = humanitarian corridor
қауіп = опасность, угроза = danger, threat, risk
қауіп-қатер = опасность, угроза = threat, danger
қауіпті = опасный = dangerous
қауіпсіз = безопасный = safe
қатер = риск, угроза = risk, threat
дабыл = тревога, сигнал = alarm, alert
дайындық = готовность, подготовка = readiness, preparation
ерлік = подвиг, мужество = heroism, feat
батыр = герой, батыр = hero, batyr
қаһарман = герой = hero
халық қаһарманы = народный герой = national hero
батырлық = героизм = heroism
жеңіс күні = день победы = victory day
отан қорғаушылар күні = день защитника отечества = defender day, fatherland defender day
нысана = мишень, цель = target
нысан = объект = object, facility, site
тұтқындар алмасу = обмен пленными = prisoner exchange, prisoner swap
Майдан = майдан = maidan
Қырым = крым = crimea
Донбасс = донбасс = donbas
Газа секторы = сектор газа = gaza strip
Газа = газа = gaza
хамас = хамас = hamas
хезболла = хезболла = hezbollah
талибан, талибтер = талибан, талибы = taliban
әл-каида = аль-каида = al-qaeda
ислам мемлекеті = исламское государство, игил = islamic state, isis
вагнер = вагнер, чвк вагнер = wagner
`
